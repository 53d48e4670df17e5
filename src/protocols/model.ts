import type { EvidenceGrade } from '../core/evidence-grade'
import type { Review, SourceRef } from '../core/source'
import type { Drug, Jurisdiction, ReleaseForm, Route, Setting, Severity } from '../core/words'

/** A range, both ends included. Equal ends mean one exact value. */
export interface NumberRange {
  /** Lowest value. */
  readonly minimum: number
  /** Highest value. */
  readonly maximum: number
}

/** Time over which something is given, minutes. */
export interface TimeRange {
  /** Shortest time, itself included unless {@link TimeRange.moreThanMinimum} says otherwise. */
  readonly minimum: number
  /** Longest time, itself included. Absent: the text sets none. */
  readonly maximum?: number
  /** The text says "more than" the shortest time. */
  readonly moreThanMinimum?: boolean
}

/** A value that names its sources. */
export interface Sourced {
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A cited sentence of a protocol. Numbers that logic needs stand in fields of their own, never only in the text. */
export interface Statement extends Sourced {
  /** Stable id inside its list of the protocol, kebab-case. */
  readonly id: string
  /** The sentence, for professionals. */
  readonly text: string
}

/** A sentence that every answer about the protocol repeats as a finding. */
export interface Alert extends Statement {
  /** How serious it is. */
  readonly severity: Severity
}

/** What stands behind a protocol: product information, a guideline or consensus text, a trial, a cohort, one service's practice, or no source (`convention`). */
export type ProtocolKind = 'label' | 'guideline' | 'consensus' | 'trial' | 'cohort' | 'practice' | 'convention'

/** Standing of a protocol with the authorities: `approved` use of a product; `off-label` use of an approved one; `compounded` products; `investigational` products; `not-marketed` in the United States. */
export type ProtocolState = 'approved' | 'off-label' | 'compounded' | 'investigational' | 'not-marketed'

/** Standing of a protocol, with its source. */
export interface ProtocolStatus extends Sourced {
  /** See {@link ProtocolState}. */
  readonly state: ProtocolState
  /** The same in a sentence. */
  readonly text: string
}

/** What a protocol is used for. */
export interface ProtocolIndication extends Sourced {
  /** Id of the indication in `ketamine-therapy/indications`, or an id of the consumer's own. */
  readonly id: string
  /** The use in the words of the protocol. */
  readonly text: string
  /** Whether the cited text asks for an oral antidepressant beside it. Absent: the text does not speak of one. */
  readonly oralAntidepressant?: 'required' | 'optional'
}

/** Whom a protocol was written for or studied in. */
export interface Population extends Sourced {
  /** Lowest age in completed years. */
  readonly minimumAgeYears?: number
  /** Highest age in completed years. */
  readonly maximumAgeYears?: number
  /** The population in a sentence. */
  readonly text: string
}

/** A group that a cited text treats apart, or says that it does not. */
export interface SpecialPopulation extends Statement {
  /** Age in completed years from which it speaks. `calculateDose` repeats it from this age on. */
  readonly fromAgeYears?: number
}

/** Place where a protocol may be carried out, with its source. */
export interface SettingRule extends Sourced {
  /** The setting. */
  readonly setting: Setting
}

/** Form of a product. */
export type FormulationForm = 'injection' | 'nasal-spray' | 'lozenge' | 'rapid-dissolve-tablet' | 'extended-release-tablet'

/** A single-use spray device. */
export interface SprayDevice extends Sourced {
  /** Drug in one device, mg of base. */
  readonly mgPerDevice: number
  /** Sprays in one device. */
  readonly spraysPerDevice: number
  /** Liquid in one device, mL. */
  readonly mlPerDevice: number
  /** Rest between one device and the next, minutes. */
  readonly minutesBetweenDevices: number
}

/** A vial, ampoule, kit or box. */
export interface Pack {
  /** What it is, in words. */
  readonly text: string
  /** Drug in the whole pack, mg of base. */
  readonly contentsMg: number
  /** Liquid in the whole pack, mL. */
  readonly contentsMl?: number
  /** US National Drug Code, where one was seen. */
  readonly ndc?: string
}

/** A product and its strength. */
export interface Formulation {
  /** Stable id. */
  readonly id: string
  /** Name of the product. */
  readonly name: string
  /** Ingredient. */
  readonly drug: Drug
  /** Form. */
  readonly form: FormulationForm
  /** Routes by which the protocols here give it. */
  readonly routes: readonly Route[]
  /** Release form of an oral product. */
  readonly releaseForm?: ReleaseForm
  /** Strength, mg of base in 1 mL. Absent where the product has no fixed strength or is not a liquid. */
  readonly strengthMgPerMl?: number
  /** Strength as the hydrochloride, mg of salt in 1 mL. */
  readonly saltMgPerMl?: number
  /** Strength in words, and why there is no number where there is none. */
  readonly strengthText: string
  /** Packs that were seen. */
  readonly packs: readonly Pack[]
  /** The device, for single-use sprays. */
  readonly device?: SprayDevice
  /** Highest concentration that may go into a vein, mg/mL; stronger liquid must be diluted first. Absent: the label sets none. */
  readonly maximumIntravenousMgPerMl?: number
  /** Inactive ingredients, where they were read. */
  readonly excipients?: readonly string[]
  /** Rules that follow from the product. */
  readonly rules: readonly Statement[]
  /** Standing in the United States. */
  readonly status: ProtocolStatus
  /** Where the product data come from. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** One dose in mg, the same for everybody. */
export interface FixedDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'fixed'
  /** Dose of one session, mg. */
  readonly doseMg: number
  /** Time over which it is given, minutes. Absent for sprays, tablets and injections. */
  readonly overMinutes?: TimeRange
}

/** One of several doses; a clinician chooses. Values between them are not part of the protocol. */
export interface OneOfDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'one-of'
  /** The allowed doses of one session, mg, rising. */
  readonly allowedMg: readonly number[]
  /** Largest rise from the session before, mg. Absent: the text sets none. */
  readonly maximumRiseMg?: number
  /** What the choice goes by, in words. */
  readonly chosenBy?: string
}

/** A dose in mg for each kg of body weight. */
export interface PerKgDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-kg'
  /** mg for each kg. */
  readonly mgPerKg: number
  /** Time over which it is given, minutes. */
  readonly overMinutes?: TimeRange
}

/** A range of mg for each kg of body weight; a clinician chooses inside it. A lowest value of 0 means "up to". */
export interface PerKgRangeDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-kg-range'
  /** mg for each kg. */
  readonly mgPerKg: NumberRange
  /** Largest rise from the session before, mg for each kg. Absent: the text sets none. */
  readonly maximumRiseMgPerKg?: number
  /** Time over which it is given, minutes. */
  readonly overMinutes?: TimeRange
}

/** A range of mg for a session; a clinician chooses inside it. A lowest value of 0 means "up to". */
export interface RangeDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'range'
  /** Dose of one session, mg. */
  readonly doseMg: NumberRange
  /** Time over which it is given, minutes. */
  readonly overMinutes?: TimeRange
}

/** An infusion rate in mg for each kg and hour. */
export interface PerKgPerHourDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-kg-per-hour'
  /** mg for each kg and hour. */
  readonly mgPerKgPerHour: number
  /** Hours of one session. Absent where the infusion runs to effect. */
  readonly hours?: number
}

/** A range of infusion rates in mg for each kg and hour; a clinician titrates inside it. A lowest value of 0 means "up to". */
export interface PerKgPerHourRangeDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-kg-per-hour-range'
  /** mg for each kg and hour. */
  readonly mgPerKgPerHour: NumberRange
  /** Largest rise from the rate before, mg for each kg and hour. Absent: the text sets none. */
  readonly maximumRiseMgPerKgPerHour?: number
}

/** An infusion rate in micrograms for each kg and minute. */
export interface PerKgPerMinuteDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-kg-per-minute'
  /** Micrograms for each kg and minute. */
  readonly microgramsPerKgPerMinute: number
  /** Hours of one session. Absent where the infusion runs to effect. */
  readonly hours?: number
}

/** An infusion rate in mg for each hour, the same for everybody, inside a range. A lowest value of 0 means "up to". */
export interface PerHourDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-hour'
  /** mg for each hour. */
  readonly mgPerHour: NumberRange
}

/** A continuous infusion in mg for each 24 hours. */
export interface Per24HoursDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'per-24-hours'
  /** mg for each 24 hours. */
  readonly mgPer24Hours: number
}

/** A dose taken every day. */
export interface DailyDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'daily'
  /** One intake, mg. */
  readonly doseMg: number
  /** Intakes in a day. */
  readonly timesPerDay: number
}

/** One part of a dose that is given in stages. */
export interface StageRule {
  /** Id of the stage, such as `bolus` or `infusion`. */
  readonly id: string
  /** mg for each kg. */
  readonly mgPerKg: number
  /** Time over which the stage is given, minutes. */
  readonly overMinutes: number
}

/** A dose given in stages that follow each other, such as a bolus and then an infusion. */
export interface MultiStageDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'multi-stage'
  /** The stages in their order. */
  readonly stages: readonly StageRule[]
}

/** A first dose by weight, then a fixed amount in a pump that the patient controls. */
export interface PatientControlledDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'patient-controlled'
  /** First dose, mg for each kg. */
  readonly mgPerKg: number
  /** Drug in the pump, mg. */
  readonly pumpMg: number
  /** Hours that the pump runs. */
  readonly pumpHours: number
}

/** A dose that a source describes but that must not be computed: it was not seen, or it is not a model for treatment. */
export interface DescribedOnlyDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'described-only'
  /** What is described, and why it is not computed. */
  readonly text: string
}

/** There is no standard dose. What was published is shown as such. */
export interface NoStandardDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'no-published-standard'
  /** What was published, in words. */
  readonly text: string
  /** Doses published for one occasion, mg. Never a starting dose. */
  readonly publishedMg?: NumberRange
  /** Doses published for one occasion, mg for each kg. Never a starting dose. */
  readonly publishedMgPerKg?: NumberRange
  /** Infusion rates published, mg for each kg and hour. Never a starting rate. */
  readonly publishedMgPerKgPerHour?: NumberRange
  /** Times over which the published doses were given, minutes. */
  readonly publishedOverMinutes?: NumberRange
}

/** A dose rule that stands by itself. */
export type SimpleDose =
  | FixedDose
  | OneOfDose
  | PerKgDose
  | PerKgRangeDose
  | RangeDose
  | PerKgPerHourDose
  | PerKgPerHourRangeDose
  | PerKgPerMinuteDose
  | PerHourDose
  | Per24HoursDose
  | DailyDose
  | MultiStageDose
  | PatientControlledDose
  | DescribedOnlyDose
  | NoStandardDose

/** One step of a titration, or one arm of a study. */
export interface DoseStep {
  /** Id that `calculateDose` takes as `step` and that a course gives as `doseStep`. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Sessions of the phase that the step belongs to, counted from 1. Absent: it is reached by a clinician's judgment. */
  readonly sessions?: { readonly from: number; readonly through?: number }
  /** The rule of this step. */
  readonly rule: SimpleDose
  /** Highest values of this step, beside those of the protocol. Absent: it has none of its own. */
  readonly ceilings?: readonly Ceiling[]
}

/** Doses that follow each other, by session or by response. */
export interface SteppedDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'steps'
  /** The steps in their order. */
  readonly steps: readonly DoseStep[]
  /** When the next step is taken, in words. */
  readonly advance?: Statement
}

/** Doses that were studied side by side. They are not a range: nothing between them was studied. */
export interface StudyArmsDose extends Sourced {
  /** What kind of rule it is. */
  readonly kind: 'arms'
  /** The arms. */
  readonly arms: readonly DoseStep[]
}

/** How a protocol sets the dose. */
export type DoseRule = SimpleDose | SteppedDose | StudyArmsDose

/** Which weight a rule by weight uses: the `actual` one, or the ideal body weight by the formula of Devine (`ideal-devine`). */
export type WeightBasis = 'actual' | 'ideal-devine'

/** What a protocol says about the weight. */
export interface WeightRule extends Sourced {
  /** `unstated`: the sources say mg/kg without naming a basis; actual weight is used and said so. */
  readonly basis: 'actual' | 'unstated' | 'not-weight-based'
  /** Another basis that a cited text allows, and from which body mass index (kg/m²). */
  readonly alternatives: readonly {
    /** Which weight. */
    readonly basis: WeightBasis
    /** Body mass index from which it may be used, kg/m². */
    readonly minimumBmi: number
    /** The same in a sentence. */
    readonly text: string
    /** Where it is stated. */
    readonly sources: readonly SourceRef[]
  }[]
}

/** What a ceiling limits. */
export type CeilingUnit = 'mg-per-session' | 'mg-per-kg' | 'mg-per-hour' | 'mg-per-kg-per-hour'

/** A highest value. It is applied before rounding, and a value at the ceiling is rounded down. */
export interface Ceiling extends Statement {
  /** What is limited. */
  readonly unit: CeilingUnit
  /** Highest value allowed, itself included. */
  readonly value: number
}

/** How a computed dose is rounded. */
export interface DoseRounding extends Sourced {
  /** Size of the step, mg. Above 0.1 mg the round dose is the one that is drawn up and run. */
  readonly stepMg: number
  /** Between two steps; at a ceiling always down. */
  readonly mode: 'half-up'
}

/** One way to space the sessions of a phase. */
export interface Schedule {
  /** Id that `scheduleCourse` takes as a choice. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Number of sessions. Absent: the phase is open-ended. */
  readonly sessions?: number
  /** The number of sessions is the most that was studied, not a target. */
  readonly sessionsAreMaximum?: boolean
  /** Usual gaps between session starts, days, repeated in order: `[3, 4]` is days 1, 4, 8, 11 … */
  readonly gapPatternDays: readonly number[]
  /** Usual gap from the last session of the phase before, days. Absent: the first of the pattern. */
  readonly entryGapDays?: number
  /** Shortest gap between session starts, days. Never broken. */
  readonly minimumGapDays: number
  /** Longest gap between session starts, days. A longer one gets a finding. */
  readonly maximumGapDays: number
  /** Most sessions in any seven days in a row. */
  readonly perSevenDays?: number
  /** Days of the week on which the sessions fall, 1 for Monday to 7 for Sunday. They hold where `scheduleCourse` is given none. Absent: any day. */
  readonly weekdays?: readonly number[]
  /** `trial`: sessions were scheduled with these gaps; `nominal`: the gaps follow from the stated frequency. */
  readonly gapBasis: 'trial' | 'nominal'
  /** Where the frequency is stated. */
  readonly sources: readonly SourceRef[]
  /** Where the gaps are stated. */
  readonly gapSources: readonly SourceRef[]
}

/** A part of a course with its own dose and spacing. */
export interface Phase extends Sourced {
  /** Id, unique in the protocol. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Dose rule of this phase. Absent: the rule of the protocol. */
  readonly dose?: DoseRule
  /** Ways to space the sessions; the first is used when none is chosen, and the answer says so. Empty: one continuous treatment or no published spacing. */
  readonly schedules: readonly Schedule[]
  /** Assessments on published days. Absent: the sources name none. */
  readonly assessments?: readonly PhaseAssessment[]
  /** When it takes place or how long it lasts, in words. */
  readonly length: string
}

/** An assessment that a source names with its days. Ratings without a day of their own are told in words, in notes and decision points. */
export interface PhaseAssessment extends Statement {
  /** First day it may take place, counted from the first session of the phase as day 1. */
  readonly firstDay: number
  /** Last day it may take place, counted in the same way. */
  readonly lastDay: number
}

/** Phases that follow each other. */
export interface Course {
  /** Id that `scheduleCourse` takes as a choice. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Lowest age in completed years, where the text has another course for other ages. */
  readonly minimumAgeYears?: number
  /** Highest age in completed years, where the text has another course for other ages. */
  readonly maximumAgeYears?: number
  /** The phases in their order. */
  readonly phases: readonly Phase[]
}

/** Something to be done or avoided before a session. */
export interface PreparationRule extends Statement {
  /** Time before the dose at which it has to be done or stopped, minutes. Absent where no time is stated. */
  readonly minutesBefore?: number
}

/** What is looked at during monitoring. `preparation`: what was asked for before the session; `transport`: the way home; `administration`: how the person takes the dose. */
export type Observable =
  | 'blood-pressure'
  | 'heart-rate'
  | 'spo2'
  | 'respiratory-rate'
  | 'consciousness'
  | 'sedation'
  | 'dissociation'
  | 'mental-state'
  | 'respiratory-status'
  | 'ecg'
  | 'pain'
  | 'preparation'
  | 'transport'
  | 'administration'

/** Point from which monitoring times are counted. `administration` spans from the first device to the last. */
export type MonitoringAnchor = 'dose-start' | 'dose-end' | 'administration'

/** One point of a monitoring grid. */
export interface Checkpoint extends Statement {
  /** Part of the session. */
  readonly when: 'before' | 'during' | 'after' | 'throughout' | 'before-leaving'
  /** Point from which the minutes are counted. */
  readonly from: MonitoringAnchor
  /** Minutes after the anchor. Absent: no time is stated. */
  readonly minutes?: number
  /** The source says "about". */
  readonly approximate?: boolean
  /** What is looked at. */
  readonly observe: readonly Observable[]
}

/** How long a person stays at least. `none-published`: no number of minutes is published; stability decides. */
export type MinimumStay =
  | {
      /** What kind of rule it is. */
      readonly kind: 'fixed'
      /** Minutes after the last of the dose was given. */
      readonly minutesAfterDoseEnd: number
      /** The same in a sentence. */
      readonly text: string
      /** Where it is stated. */
      readonly sources: readonly SourceRef[]
    }
  | {
      /** What kind of rule it is. */
      readonly kind: 'none-published'
      /** The same in a sentence. */
      readonly text: string
      /** Where it is stated. */
      readonly sources: readonly SourceRef[]
    }

/** How a session is monitored. */
export interface MonitoringPlan {
  /** Stable id. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Points of the grid in their order. */
  readonly checkpoints: readonly Checkpoint[]
  /** How long a person stays at least. */
  readonly minimumStay: MinimumStay
  /** From which point the minimum stay is counted, and why. */
  readonly clock: Statement
}

/** A reading taken before a dose. */
export type NumericReading =
  | 'systolicMmHg'
  | 'diastolicMmHg'
  | 'heartRatePerMin'
  | 'respiratoryRatePerMin'
  | 'spo2Percent'
  | 'minutesSinceFood'
  | 'minutesSinceLiquids'
  | 'minutesSinceNasalDrug'

/** A yes or no asked before a dose. */
export type FlagReading = 'rideArranged'

/** One bound of a pre-dose rule. Strict and inclusive bounds are told apart. */
export type PreDoseBound =
  /** A reading against a number, in the unit that its name carries. */
  | { readonly reading: NumericReading; readonly is: '<' | '<=' | '>' | '>='; readonly to: number }
  /** A yes or no. */
  | { readonly reading: FlagReading; readonly is: '='; readonly to: boolean }

/** A rule that is looked at before a dose. It fires when any of its bounds is met. */
export interface PreDoseRule extends Statement {
  /** Bounds, one of which is enough. */
  readonly anyOf: readonly PreDoseBound[]
  /** Lowest age in completed years for which the rule speaks. */
  readonly minimumAgeYears?: number
  /** Highest age in completed years for which the rule speaks. */
  readonly maximumAgeYears?: number
  /** `weigh`: a clinician weighs the risk, the dose is not barred; `hold`: the session is put off. */
  readonly effect: 'weigh' | 'hold'
  /** Ids of stronger rules that hide this one when they fire. A hold yields to holds only. */
  readonly yieldsTo: readonly string[]
}

/** Something seen before a person leaves. Every one of them is good when `true`. */
export type DischargeObservation =
  | 'clinicallyStable'
  | 'bloodPressureFalling'
  | 'vitalSignsAtBaseline'
  | 'mentalStateAtBaseline'
  | 'sedationResolved'
  | 'dissociationResolved'
  | 'respiratoryDepressionResolved'
  | 'judgedReadyByProfessional'
  | 'oriented'
  | 'gaitSteady'
  | 'noNewSuicidalIntent'
  | 'rideArranged'
  | 'responsibleAdultPresent'
  | 'writtenInstructionsGiven'
  | 'nextContactBooked'

/** A condition for leaving. */
export interface DischargeCriterion extends Statement {
  /** What is observed. */
  readonly observation: DischargeObservation
  /** `published`: a cited text asks for it. `convention`: a default of this library. */
  readonly basis: 'published' | 'convention'
  /** Without it a person is not ready. Otherwise its absence is a caution. */
  readonly required: boolean
}

/** A point at which the course is judged. */
export interface DecisionPoint extends Statement {
  /** Phase at whose end, or inside which, it lies. */
  readonly phase: string
  /** Number of sessions of the phase after which it lies. Absent: at no fixed number. */
  readonly afterSessions?: number
  /** What happens with a response. */
  readonly responder: string
  /** What happens with a partial response, where published. */
  readonly partial?: string
  /** What happens without a response, where published. */
  readonly nonResponder?: string
}

/** What a protocol says about a missed session. */
export interface MissedSessionRule extends Statement {
  /** Phases it applies to. Empty: all. */
  readonly phases: readonly string[]
  /** `worse`, `not-worse`, `lapse`, `relapse`, or any state of the person. */
  readonly state: 'any' | 'worse' | 'not-worse' | 'lapse' | 'relapse'
  /**
   * What the rule asks for. `continue`: the others stay where they are; `finish-count`: a session is added at the end of the phase;
   * `step-back` and `restart-induction`: a clinician considers it; `judgment`: a clinician decides with the text at hand;
   * `no-standard`: nothing is published; `always`: it holds whatever else is done.
   */
  readonly action: 'continue' | 'finish-count' | 'step-back' | 'restart-induction' | 'judgment' | 'no-standard' | 'always'
  /** Length of a lapse from which it applies, days, not included. Every lapse has one, and no other state. */
  readonly afterDays?: number
}

/** Kind of study behind a protocol, strongest first; `negative` trials missed their main outcome. */
export type EvidenceBasis =
  | 'label'
  | 'several-controlled-trials'
  | 'one-controlled-trial'
  | 'open-or-cohort'
  | 'case-series-or-practice'
  | 'consensus'
  | 'negative'
  | 'none'

/** Evidence behind a protocol. */
export interface ProtocolEvidence extends EvidenceGrade, Sourced {
  /** Kind of study. */
  readonly basis: EvidenceBasis
}

/** Part of a protocol that was carried over from another because its own sources do not speak of it. */
export interface Inheritance {
  /** What was carried over. */
  readonly part: 'settings' | 'personnel' | 'equipment' | 'preparation' | 'monitoring' | 'pre-dose' | 'discharge' | 'aftercare'
  /** Id of the protocol it came from. */
  readonly from: string
}

/**
 * What a cited source says about giving the drug: dose, spacing, monitoring, leaving. A protocol that appears here is not thereby recommended;
 * read its `status` and `evidence`.
 */
export interface Protocol {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** One sentence that says what it is. */
  readonly summary: string
  /** What stands behind it. */
  readonly kind: ProtocolKind
  /** Jurisdictions whose product information or rules it states. Absent: it comes from research or practice and belongs to none. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** Standing with the authorities. */
  readonly status: ProtocolStatus
  /** Ingredient. Racemic ketamine and its enantiomers are never converted into each other. */
  readonly drug: Drug
  /** Routes. */
  readonly routes: readonly Route[]
  /** What it is used for. */
  readonly indications: readonly ProtocolIndication[]
  /** What the cited text says it is not for. */
  readonly notFor: readonly Statement[]
  /** Whom it was written for. */
  readonly population: Population
  /** Groups that the cited text treats apart, or says it does not: age, ancestry, liver, kidney. */
  readonly specialPopulations: readonly SpecialPopulation[]
  /** Products, whole, so that a consumer's own protocol can carry its own. */
  readonly formulations: readonly Formulation[]
  /** Where it may be carried out. */
  readonly settings: readonly SettingRule[]
  /** Dose rule of every phase that has none of its own. */
  readonly dose?: DoseRule
  /** Which weight is used. */
  readonly weight: WeightRule
  /** Highest values. Empty: none is published. */
  readonly ceilings: readonly Ceiling[]
  /** What is said, or is silent, about highest values, titration and variants. */
  readonly doseNotes: readonly Statement[]
  /** How a computed dose is rounded. */
  readonly rounding: DoseRounding
  /** Alternative courses; the first is used when none is chosen, and the answer says so. Empty: no published course. */
  readonly courses: readonly Course[]
  /** What is said about spacing and length beside the courses. */
  readonly courseNotes: readonly Statement[]
  /** Before the session. */
  readonly preparation: readonly PreparationRule[]
  /** Steps of giving the dose. */
  readonly sessionSteps: readonly Statement[]
  /** How a session is monitored. Absent: set by the hospital, or no standard. */
  readonly monitoring?: MonitoringPlan
  /** What is looked at before a dose. */
  readonly preDose: readonly PreDoseRule[]
  /** Absolute bars and what to do when readings stay abnormal, in words. Screening holds the rules that compute. */
  readonly safety: readonly Statement[]
  /** Conditions for leaving, beside the minimum stay. */
  readonly discharge: readonly DischargeCriterion[]
  /** After leaving. */
  readonly aftercare: readonly Statement[]
  /** Who has to be there. */
  readonly personnel: readonly Statement[]
  /** What has to be there. */
  readonly equipment: readonly Statement[]
  /** Forms and records. */
  readonly paperwork: readonly Statement[]
  /** When to stop. */
  readonly stopRules: readonly Statement[]
  /** When to go on. */
  readonly continueRules: readonly Statement[]
  /** Points at which the course is judged. */
  readonly decisionPoints: readonly DecisionPoint[]
  /** What is said about missed sessions. */
  readonly missedSessions: readonly MissedSessionRule[]
  /** Results that belong beside the protocol. */
  readonly results: readonly Statement[]
  /** Evidence. */
  readonly evidence: ProtocolEvidence
  /** What sources disagree on, or leave open. */
  readonly disputes: readonly Statement[]
  /** Sentences that every answer repeats. */
  readonly alerts: readonly Alert[]
  /** Parts carried over from another protocol. */
  readonly inherited: readonly Inheritance[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** Sessions of a psychotherapy around the dosing sessions. */
export interface TherapySessions {
  /** `preparation` before the first dosing session, `integration` after. Therapy that follows a course counts as integration. */
  readonly kind: 'preparation' | 'integration'
  /** Name for people. */
  readonly label: string
  /** Number of sessions, for each point they are counted from. */
  readonly count: number
  /** The number is the least the model asks for. */
  readonly countIsMinimum?: boolean
  /** Length of one session, minutes, where published. */
  readonly minutes?: number
  /** Dosing session from which the days are counted. */
  readonly from: 'first-dosing' | 'each-dosing' | 'last-dosing'
  /** Day of the first of them, counted from that dosing session; negative before it. */
  readonly firstDay: number
  /** Day of the last of them. The others are spread evenly between. */
  readonly lastDay: number
  /** They may fall on the day of a dosing session. */
  readonly sameDayAllowed: boolean
  /** `published`: the days are stated; `convention`: only the number is stated, and the days are a default of this library. */
  readonly daysBasis: 'published' | 'convention'
  /** Where the number is stated. */
  readonly sources: readonly SourceRef[]
}

/** A published way to combine dosing with psychotherapy. */
export interface PsychotherapyModel {
  /** Stable id. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** Preparation, in words. */
  readonly preparation: string
  /** Dosing sessions, in words. */
  readonly dosing: string
  /** Integration, in words. */
  readonly integration: string
  /** Who takes part on the side of the service. */
  readonly staff: string
  /** Number of patients in one group. 1 to 1: individual. */
  readonly groupSize: NumberRange
  /** Only those who responded to the dosing go on with it. */
  readonly respondersOnly?: boolean
  /** The model has a therapist present during dosing. Absent: it does not say so. */
  readonly therapistAtDosing?: boolean
  /** Sessions that can be dated around dosing. Empty: the model publishes no number, or its sessions are those of a weekly program. */
  readonly sessions: readonly TherapySessions[]
  /** Where the model is described. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** Id of a scale used as an aid before a person leaves. */
export type DischargeScaleId = 'moaa-s' | 'cadss' | 'aldrete' | 'padss'

/** A scale used as an aid before a person leaves. The items and their scoring stand in `ketamine-therapy/outcomes`. */
export interface DischargeScale extends Sourced {
  /** Stable id, the same as that of the instrument. */
  readonly id: DischargeScaleId
  /** Name for people. */
  readonly name: string
  /** Lowest score. */
  readonly minimum: number
  /** Highest score. */
  readonly maximum: number
  /** Score from which the aid speaks for leaving, itself included; `baseline`: not above the score before the dose. */
  readonly readyAt: number | 'baseline'
  /** `published`: a cited text has this cut-off for leaving. `convention`: a default of this library. */
  readonly readyBasis: 'published' | 'convention'
  /** Levels, cut-offs in use, and what is a default of this library. */
  readonly text: string
}

/** Who writes a field of the session record. */
export type SessionRole = 'therapist' | 'prescriber' | 'monitor'

/** A field of the session record. */
export interface SessionField extends Sourced {
  /** Stable id. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Who writes it. */
  readonly recordedBy: SessionRole
  /** Part of the session. */
  readonly when: 'before' | 'during' | 'after'
  /** `published`: a form of the US REMS asks for it. `convention`: a suggestion of this library. */
  readonly basis: 'published' | 'convention'
}

/** What is recorded of a session, and by whom. A template: it stores nothing. */
export interface SessionDocumentation {
  /** Stable id. */
  readonly id: string
  /** Name for people. */
  readonly name: string
  /** The fields in their order. */
  readonly fields: readonly SessionField[]
  /** Who does what. */
  readonly roles: readonly Statement[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** What a position speaks of. */
export type GuidanceTopic = 'setting' | 'personnel' | 'monitoring' | 'dosing' | 'home-use'

/** What a guidance body says on one topic. */
export interface GuidanceStatement extends Sourced {
  /** What it speaks of. `dosing` holds frequency, place in treatment and dose. */
  readonly topic: GuidanceTopic
  /** What it says, in our words. */
  readonly text: string
  /** Ids of the protocols that carry its numbers. */
  readonly protocols?: readonly string[]
}

/** Position of a guidance body. */
export interface GuidancePosition {
  /** Stable id. */
  readonly id: string
  /** The body and its text. */
  readonly body: string
  /** Year of the text. Absent: not dated, or several texts. */
  readonly year?: number
  /** Where it speaks. Absent: international. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** What it says, by topic. A topic that is not listed was not stated, or not read. */
  readonly positions: readonly GuidanceStatement[]
  /** Where the text is. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}
