export { assessDischarge } from './assess-discharge'
export type { DischargeAssessment, DischargeObservations, DischargeOptions, DischargeResult } from './assess-discharge'
export { assessPreDose } from './assess-pre-dose'
export type { PreDoseAssessment, PreDoseOptions, PreDoseReadings } from './assess-pre-dose'
export { calculateDose } from './calculate-dose'
export { FORMULATION_IDS, formulations, PROTOCOL_IDS, protocols } from './catalog'
export type { FormulationId, ProtocolId } from './catalog'
export { eskNs28 } from './catalog/formulations/esk-ns-28'
export { ketInj10 } from './catalog/formulations/ket-inj-10'
export { ketInj100 } from './catalog/formulations/ket-inj-100'
export { ketInj50 } from './catalog/formulations/ket-inj-50'
export { ivTrdAcuteSix } from './catalog/iv-trd-acute-six'
export { spravatoTrdUs } from './catalog/spravato-trd-us'
export type { CourseInput } from './course/input'
export type {
  AppliedCeiling,
  AppliedRounding,
  ComputedDose,
  ComputedRate,
  DeviceCount,
  DoseAnswer,
  DoseAnswerBase,
  DoseChoice,
  DoseStage,
  NoDose,
} from './dose/answer'
export type { DoseInput } from './dose/input'
export { findProtocols } from './find-protocols'
export type { ProtocolQuery } from './find-protocols'
export { getProtocol } from './get-protocol'
export type { InfusionDose, InfusionInput } from './infusion/input'
export type * from './model'
export type { AdministrationInput } from './monitoring/administration'
export { monitoringTimeline } from './monitoring-timeline'
export type { MonitoringTimeline, TimelineEntry, TimelineInput } from './monitoring-timeline'
export { planInfusion } from './plan-infusion'
export type { InfusionPlan, InfusionStage } from './plan-infusion'
export { scheduleCourse } from './schedule-course'
export type { CourseDecision, CoursePlan, CourseSession, PlannedPhase, SessionReason } from './schedule-course'
