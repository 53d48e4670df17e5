/**
 * How cited protocols give the drug: doses, infusions, courses, monitoring, leaving, and the psychotherapy around it. Nothing here
 * recommends a protocol.
 *
 * | to | use |
 * | --- | --- |
 * | find protocols by use, drug, route, setting or evidence | {@link findProtocols}, {@link getProtocol} |
 * | put protocols side by side | {@link compareProtocols} |
 * | bring a protocol of your own | {@link parseProtocol} |
 * | compute the dose that a protocol states | {@link calculateDose} |
 * | print a dose rule in words | {@link describeDose} |
 * | work out how a dose is drawn up and run | {@link planInfusion} |
 * | hold the readings before a dose against the rules | {@link assessPreDose} |
 * | date the checks of one session | {@link monitoringTimeline} |
 * | know whether the conditions for leaving are met | {@link assessDischarge} |
 * | date the sessions of a course | {@link scheduleCourse} |
 * | date them anew after a missed session or a wish | {@link rescheduleCourse} |
 * | lay a course out in time | {@link courseTimeline} |
 * | read what guidance bodies say | {@link findGuidance}, {@link getGuidancePosition} |
 *
 * @packageDocumentation
 */
export { assessDischarge } from './assess-discharge'
export type {
  DischargeAssessment,
  DischargeObservations,
  DischargeOptions,
  DischargeResult,
  DischargeScores,
} from './assess-discharge'
export { assessPreDose } from './assess-pre-dose'
export type { PreDoseAssessment, PreDoseOptions, PreDoseReadings } from './assess-pre-dose'
export { calculateDose } from './calculate-dose'
export { FORMULATION_IDS, formulations, PROTOCOL_IDS, protocols } from './catalog'
export type { FormulationId, ProtocolId } from './catalog'
export { eskInj25 } from './catalog/formulations/esk-inj-25'
export { eskNs28 } from './catalog/formulations/esk-ns-28'
export { ketErR107 } from './catalog/formulations/ket-er-r107'
export { ketInj10 } from './catalog/formulations/ket-inj-10'
export { ketInj100 } from './catalog/formulations/ket-inj-100'
export { ketInj50 } from './catalog/formulations/ket-inj-50'
export { ketInjNrx100 } from './catalog/formulations/ket-inj-nrx100'
export { ketLozengeCmp } from './catalog/formulations/ket-lozenge-cmp'
export { ketNsCmp } from './catalog/formulations/ket-ns-cmp'
export { ketRdtCmp } from './catalog/formulations/ket-rdt-cmp'
export { ectAdjunct } from './catalog/ect-adjunct'
export { ectAnesthetic } from './catalog/ect-anesthetic'
export { imDepression } from './catalog/im-depression'
export { imKptKrupitsky } from './catalog/im-kpt-krupitsky'
export { inCompoundedHome } from './catalog/in-compounded-home'
export { inMddSingle } from './catalog/in-mdd-single'
export { ivAcutePain } from './catalog/iv-acute-pain'
export { ivAudKare } from './catalog/iv-aud-kare'
export { ivAudMet } from './catalog/iv-aud-met'
export { ivCbtSequential } from './catalog/iv-cbt-sequential'
export { ivChronicPainTrialInfusion } from './catalog/iv-chronic-pain-trial-infusion'
export { ivCocaineMbrp } from './catalog/iv-cocaine-mbrp'
export { ivCrpsInpatient5Day } from './catalog/iv-crps-inpatient-5-day'
export { ivCrpsInpatientSKetamine } from './catalog/iv-crps-inpatient-s-ketamine'
export { ivCrpsOutpatient10Day } from './catalog/iv-crps-outpatient-10-day'
export { ivEdAnalgesia } from './catalog/iv-ed-analgesia'
export { ivEskCaesarean } from './catalog/iv-esk-caesarean'
export { ivEskPostpartum } from './catalog/iv-esk-postpartum'
export { ivMigraineInpatient } from './catalog/iv-migraine-inpatient'
export { ivNeuropathicSci } from './catalog/iv-neuropathic-sci'
export { ivOcdSingle } from './catalog/iv-ocd-single'
export { ivPerioperative } from './catalog/iv-perioperative'
export { ivPtsdEightMilitary } from './catalog/iv-ptsd-eight-military'
export { ivPtsdSix } from './catalog/iv-ptsd-six'
export { ivSiEdBolus } from './catalog/iv-si-ed-bolus'
export { ivSiSingle } from './catalog/iv-si-single'
export { ivSiTwo24h } from './catalog/iv-si-two-24h'
export { ivTraumaTherapyWeek } from './catalog/iv-trauma-therapy-week'
export { ivTrdAcuteSix } from './catalog/iv-trd-acute-six'
export { ivTrdDoseRange } from './catalog/iv-trd-dose-range'
export { ivTrdElektd } from './catalog/iv-trd-elektd'
export { ivTrdFrequencySingh } from './catalog/iv-trd-frequency-singh'
export { ivTrdMaintenance } from './catalog/iv-trd-maintenance'
export { ivTrdThreeInfusionTest } from './catalog/iv-trd-three-infusion-test'
export { kapGroupRtt } from './catalog/kap-group-rtt'
export { kapIndividual } from './catalog/kap-individual'
export { kapRetreat } from './catalog/kap-retreat'
export { nzImTestPoCourse } from './catalog/nz-im-test-po-course'
export { poErR107 } from './catalog/po-er-r107'
export { poIntermittentHome } from './catalog/po-intermittent-home'
export { poLowDoseDaily } from './catalog/po-low-dose-daily'
export { poWeeklyClinic } from './catalog/po-weekly-clinic'
export { postInfusionFollowOn } from './catalog/post-infusion-follow-on'
export { scCancerBurst } from './catalog/sc-cancer-burst'
export { scHomeTelehealth } from './catalog/sc-home-telehealth'
export { scTrdKadsFixed } from './catalog/sc-trd-kads-fixed'
export { scTrdKadsFlexible } from './catalog/sc-trd-kads-flexible'
export { slHomeTelehealth } from './catalog/sl-home-telehealth'
export { spravatoMddEmergencyEu } from './catalog/spravato-mdd-emergency-eu'
export { spravatoMdsiUs } from './catalog/spravato-mdsi-us'
export { spravatoTrdEu } from './catalog/spravato-trd-eu'
export { spravatoTrdUs } from './catalog/spravato-trd-us'
export { dischargeScales } from './catalog/discharge-scales'
export { sessionDocumentation } from './catalog/session-documentation'
export { compareProtocols } from './compare-protocols'
export type {
  ComparedProtocol,
  ComparisonCell,
  ComparisonEntry,
  ComparisonRow,
  ComparisonTopic,
  ProtocolComparison,
} from './compare/model'
export { courseTimeline } from './course-timeline'
export type { CourseTimeline, TimelineEvent, TimelineLane } from './course-timeline'
export type { CourseChanges, MissedSession, MovedSession } from './course/changes'
export type { CourseInput } from './course/input'
export type { CourseDecision, CoursePlan, CourseSession, PlannedPhase, SessionReason } from './course/model'
export { describeDose } from './describe-dose'
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
export { findGuidance } from './find-guidance'
export type { GuidanceQuery } from './find-guidance'
export { findProtocols } from './find-protocols'
export type { ProtocolQuery } from './find-protocols'
export { getGuidancePosition } from './get-guidance-position'
export { getProtocol } from './get-protocol'
export { GUIDANCE_IDS, GUIDANCE_TOPICS, guidancePositions } from './guidance-catalog'
export type { GuidanceId } from './guidance-catalog'
export type { InfusionDose, InfusionInput } from './infusion/input'
export type * from './model'
export type { AdministrationInput } from './monitoring/administration'
export { monitoringTimeline } from './monitoring-timeline'
export type { MonitoringTimeline, TimelineEntry, TimelineInput } from './monitoring-timeline'
export { parseProtocol } from './parse-protocol'
export { planInfusion } from './plan-infusion'
export type { InfusionPlan, InfusionStage } from './plan-infusion'
export { PSYCHOTHERAPY_MODEL_IDS, psychotherapyModels } from './psychotherapy-catalog'
export type { PsychotherapyModelId } from './psychotherapy-catalog'
export { ctpIndividual } from './catalog/psychotherapy/ctp-individual'
export { dakwarAlcohol } from './catalog/psychotherapy/dakwar-alcohol'
export { dakwarCocaine } from './catalog/psychotherapy/dakwar-cocaine'
export { hullTelehealthGuide } from './catalog/psychotherapy/hull-telehealth-guide'
export { kare } from './catalog/psychotherapy/kare'
export { oxfordPreparationGroup } from './catalog/psychotherapy/oxford-preparation-group'
export { ptsdWeek } from './catalog/psychotherapy/ptsd-week'
export { rootsToThrive } from './catalog/psychotherapy/roots-to-thrive'
export { sageIndividual } from './catalog/psychotherapy/sage-individual'
export { wilkinson2017Cbt } from './catalog/psychotherapy/wilkinson-2017-cbt'
export { wilkinson2021Cbt } from './catalog/psychotherapy/wilkinson-2021-cbt'
export { rescheduleCourse } from './reschedule-course'
export type { RescheduledCourse, SessionChange } from './reschedule-course'
export { protocolSchema } from './schema'
export { scheduleCourse } from './schedule-course'
