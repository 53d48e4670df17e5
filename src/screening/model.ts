import type {
  Answer,
  Condition,
  Drug,
  FieldRegistry,
  Finding,
  Instant,
  Intended,
  IsoDate,
  Jurisdiction,
  LayText,
  Patient,
  PatientSubject,
  Review,
  Route,
  SourceRef,
  ValueSet,
} from '../core'
import type { LabelListId } from './label-catalog'

/**
 * Which set of effects applies: `esketamine-nasal` (any setting), `ketamine-clinic` (racemic, intravenous, intramuscular or subcutaneous
 * at a staffed site, or another route on site), `ketamine-home` (compounded, self-administered at home).
 */
export type Regimen = 'esketamine-nasal' | 'ketamine-clinic' | 'ketamine-home'

/** What a rule does when it fires, in falling order: contraindicated for this regimen, wait or get an opinion first, proceed with care, information only. */
export type Effect = 'contraindicated' | 'defer' | 'precaution' | 'information'

/** What it means that a rule cannot be decided: it blocks the answer, it asks but does not block, or it blocks on the day of the dose only. */
export type WhenUnknown = 'blocks' | 'asks' | 'blocks-on-dose-day'

/** What a rule's effect in one regimen rests on. */
export interface RuleBasis {
  /** Kind of authority. `convention`: a default of this library. `inference`: concluded from a source that does not say it. Neither is ever shown as a guideline. */
  readonly kind: 'label' | 'rems' | 'guideline' | 'consensus' | 'trial' | 'program' | 'regulator' | 'inference' | 'convention'
  /** What it says. */
  readonly text: string
}

/** A rule of screening. Plain data: a consumer's own rule has the same shape. */
export interface ScreeningRule {
  /** Stable id, lower-case words joined by hyphens. Findings of a rule of your own have the code `custom/<id>`, also where it replaces one of ours. */
  readonly id: string
  /** Short name. */
  readonly title: string
  /** When it fires. One condition for all regimens, or one for each. */
  readonly when: Condition | Readonly<Partial<Record<Regimen, Condition>>>
  /** What it does in each regimen. A regimen left out does not use the rule; a rule without any effect is refused. */
  readonly effect: Readonly<Partial<Record<Regimen, Effect>>>
  /** Where a jurisdiction's label says otherwise. */
  readonly effectIn?: Readonly<Record<Jurisdiction, Readonly<Partial<Record<Regimen, Effect>>>>>
  /** Effect where racemic ketamine is swallowed or held in the mouth on site, if it is not that of the clinic: gut and liver break it down first. */
  readonly effectByMouth?: Effect
  /** Rules of a higher band: when one of them fires and its effect is no weaker, this one is neither reported nor waited for. */
  readonly yieldsTo?: readonly string[]
  /** What an undecided rule means in each regimen. A regimen left out: it blocks. */
  readonly whenUnknown: WhenUnknown | Readonly<Partial<Record<Regimen, WhenUnknown>>>
  /** One sentence for professionals. */
  readonly message: string
  /** The same for patients, where one may see it. */
  readonly lay?: LayText
  /** What to do. */
  readonly action: string
  /** Who may override it, in each regimen or in all. `no one` where nobody may. */
  readonly override: string
  /** What the effect rests on. */
  readonly basis: Readonly<Partial<Record<Regimen, RuleBasis>>>
  /** Sources of the rule, at least one. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review?: Review
}

/** Changes to the library's rules, by id. */
export interface RuleChanges {
  /** Use only these of the library's rules. */
  readonly only?: readonly string[] | undefined
  /** Switch off these of the library's rules. */
  readonly switchOff?: readonly string[] | undefined
  /** Rules of the consumer's own. One with the id of a library rule replaces it. */
  readonly add?: readonly ScreeningRule[] | undefined
  /** Value sets that added rules use, with ids of their own. A copy of one of ours leaves out `sources` and `note`. */
  readonly valueSets?: readonly ValueSet[] | undefined
}

/** Result of screening. */
export type ScreeningResult = 'eligible' | 'eligible-with-precautions' | 'defer' | 'not-eligible' | 'insufficient-data'

/** Options of screening. */
export interface ScreeningOptions {
  /** The day whose knowledge counts, and the day of the check where `now` is left out. */
  readonly asOf: IsoDate
  /** The moment of the check; windows and freshness are counted to it. Give it in the offset of the patient's place: days are counted in that offset, and with `Z` an evening may be of the next day. */
  readonly now?: Instant | undefined
  /** First assessment, or the check on the day of a dose, which wants readings of the same day. `intake` when left out. */
  readonly purpose?: 'intake' | 'dose-day' | undefined
  /** Whose label counts where labels differ. `US` when left out. */
  readonly jurisdiction?: Jurisdiction | undefined
  /** Changes to the rules. */
  readonly rules?: RuleChanges | undefined
  /** Keep paths and outcomes in reasons, and drop the patient's values. */
  readonly redact?: boolean | undefined
}

/** Which rules an answer used. */
export interface RuleSetUsed {
  /** Number of rules with an effect in this regimen. */
  readonly rules: number
  /** Ids of rules of the consumer's own. */
  readonly added: readonly string[]
  /** Ids of library rules that a rule of the consumer's own replaced. */
  readonly replaced: readonly string[]
  /** Ids of library rules that were switched off or not chosen. */
  readonly switchedOff: readonly string[]
}

/** A rule that fired, with what follows from it. A finding that comes from no rule, such as an unrecognized name, has none of it, and its `record` is no rule. */
export interface ScreeningFinding extends Finding {
  /** What the rule does in this regimen and jurisdiction. */
  readonly effect?: Effect
  /** What to do. */
  readonly action?: string
  /** Who may override it. `no one` where nobody may. */
  readonly override?: string
  /** What the effect rests on. `convention`: a default of this library, never to be shown as a guideline. */
  readonly basis?: RuleBasis
}

/** Answer of screening. */
export interface Screening extends Answer {
  /** The rules that fired, and names and codes that were not recognized; ordered by severity, highest first, then by code. */
  readonly findings: readonly ScreeningFinding[]
  /**
   * The result, by what fired. `insufficient-data` when nothing says to wait or not to treat and a rule that blocks is undecided, or no rule is
   * left to check. Rules that only ask (`asks`) leave the result: see `atMost`.
   */
  readonly result: ScreeningResult
  /** The result if everything unknown turned out badly. */
  readonly atMost: ScreeningResult
  /** Regimen whose effects were used; absent where the library has no rules for what is intended. */
  readonly regimen?: Regimen
  /** What was intended, as read. */
  readonly intended: Intended
  /** Which rules were used. */
  readonly ruleSet: RuleSetUsed
}

/** A compiled screening for one intended treatment: call it with a patient document, or with a parsed patient through `prepared`. */
export interface Screener {
  /** Parses the patient, then screens. */
  (patient: unknown): Screening
  /** Screens what `parsePatient` returned, without checking it again. */
  readonly prepared: (patient: Patient) => Screening
}

/** Registry of the fields that rules may name. */
export type PatientRegistry = FieldRegistry<PatientSubject>

/** One contraindication as a label states it, in our words. */
export interface LabelContraindication {
  /** Stable id, part of the code of its finding. */
  readonly id: string
  /** What the label says, in one sentence. */
  readonly text: string
  /** When a patient's data meet it. Left out where no recorded data can. */
  readonly when?: Condition
  /** Present where a prescriber has to judge it: a clause that names no disease or gives one only as its example, or a way of using the product. */
  readonly isJudged?: true
  /** Screening rules that stand for it. */
  readonly rules: readonly string[]
}

/** Something that is often reported as a contraindication of a label that does not list it. */
export interface NotListed {
  /** Stable id within the list. */
  readonly id: string
  /** What the label says instead, in one sentence. */
  readonly text: string
  /** Screening rules about it. */
  readonly rules: readonly string[]
}

/** The contraindications that the label of one product lists, in the jurisdictions where that text counts. */
export interface LabelContraindications {
  /** Stable id. */
  readonly id: LabelListId
  /** Product. */
  readonly product: string
  /** Drug in it. */
  readonly drug: Drug
  /** Routes the label is for. */
  readonly routes: readonly Route[]
  /** Where this text counts. */
  readonly jurisdictions: readonly Jurisdiction[]
  /** The regimen of screening that this label counts for. Absent where screening has no rules for the product. */
  readonly regimen?: Regimen
  /** Section of the label. */
  readonly section: string
  /** Year or day of the text, where it is known. */
  readonly textOf?: string
  /** What the label lists. */
  readonly contraindications: readonly LabelContraindication[]
  /** What it does not list though it is often said to. */
  readonly notListed?: readonly NotListed[]
  /** Where the list stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** Options of checking a label. */
export interface LabelCheckOptions {
  /** The day whose knowledge counts, and the day of the check where `now` is left out. */
  readonly asOf: IsoDate
  /** The moment of the check, in the offset of the patient's place; windows are counted to it. */
  readonly now?: Instant | undefined
  /** Whether vital signs of the last 30 days count (`intake`) or only those of the same day (`dose-day`). `intake` when left out. */
  readonly purpose?: 'intake' | 'dose-day' | undefined
  /** Keep paths and outcomes in reasons, and drop the patient's values. */
  readonly redact?: boolean | undefined
}

/** What one label says about one patient. */
export interface LabelCheck extends Answer {
  /** Id of the list. */
  readonly list: LabelListId
  /**
   * `contraindicated`: something on the list is recorded. `insufficient-data`: something on it is unknown. `to-be-judged`: nothing on it is
   * recorded, and a clause remains that a prescriber has to judge. `none-recorded`: nothing on it is recorded.
   */
  readonly result: 'contraindicated' | 'insufficient-data' | 'to-be-judged' | 'none-recorded'
  /** Ids of the contraindications that a prescriber has to judge. */
  readonly toBeJudged: readonly string[]
}
