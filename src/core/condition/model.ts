import type { Because, MissingBecause } from '../answer'
import type { Instant, IsoDate, PartialDate, Truth } from '../words'

/** How two values are compared. */
export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>'

/** A single value. */
export type Scalar = string | number | boolean

/** Unit of a span of time. Days are calendar days in the offset of `now`; minutes and hours are counted between instants. */
export type TimeUnit = 'minutes' | 'hours' | 'days'

/** How recent a value has to be. An older value counts as unknown (`stale`), to `known` as not there; an older entry of a list is not meant. */
export interface Freshness {
  /** Largest age that still counts, itself included. */
  readonly within: number
  /** Unit of `within`. */
  readonly unit: TimeUnit
}

/** Key of a field in the registry that the condition is compiled with. Inside `where`, keys of the list's own entry come first. */
export type FieldKey = string

/** Which entries of a list are meant. All parts given must hold for an entry. */
export interface EntrySelection {
  /** The entry's code, ingredient or concept is in this value set. */
  readonly in?: string
  /** The entry's status is one of these. A blank status is resolved from the code where the code says it. */
  readonly status?: readonly string[]
  /** A condition on the entry. */
  readonly where?: Condition
  /** How recent the entry has to be. */
  readonly fresh?: Freshness
}

/** All hold. An empty list holds always; allowed only in the constant {@link always}. */
export interface AllCondition {
  /** Conditions that all hold. */
  readonly all: readonly Condition[]
}
/** At least one holds. An empty list never holds; allowed only in the constant {@link never}. */
export interface AnyCondition {
  /** Conditions of which one holds. */
  readonly any: readonly Condition[]
}
/** Does not hold. */
export interface NotCondition {
  /** Condition that does not hold. */
  readonly not: Condition
}
/** At least so many of them hold. */
export interface AtLeastCondition {
  /** How many hold at least. */
  readonly atLeast: number
  /** Conditions to count. */
  readonly of: readonly Condition[]
}
/** Another condition, by its id. */
export interface RefCondition {
  /** Id of the other condition. */
  readonly ref: string
}
/** A value compared with a fixed one or with another field. Dates and points in time are compared by their calendar days, in the offset of `now`. */
export interface ValueCondition {
  /** Field to compare. */
  readonly value: FieldKey
  /** How it is compared. */
  readonly is: Comparison
  /** What it is compared with. */
  readonly to: Scalar | FieldOperand
  /** How recent it has to be. */
  readonly fresh?: Freshness
}
/** Another field, scaled and shifted. */
export interface FieldOperand {
  /** The other field. */
  readonly field: FieldKey
  /** Factor, 1 when left out. Of a date there is none. */
  readonly times?: number
  /** Summand, 0 when left out; of a date, days. */
  readonly plus?: number
}
/** A number, text or flag is one of several. */
export interface OneOfCondition {
  /** Field to compare. */
  readonly value: FieldKey
  /** The values that hold. */
  readonly oneOf: readonly Scalar[]
  /** How recent it has to be. */
  readonly fresh?: Freshness
}
/** A value is there. Two-valued: never unknown. */
export interface KnownCondition {
  /** Field that has to be there. */
  readonly known: FieldKey
  /** How recent it has to be. */
  readonly fresh?: Freshness
}
/** Age of a date or instant, counted to `now` (or to the day `asOf` where no time is given). */
export interface AgeCondition {
  /** Field with the date or instant. */
  readonly age: FieldKey
  /** How it is compared. */
  readonly is: Comparison
  /** What it is compared with. */
  readonly to: number
  /** Unit of `to`. */
  readonly unit: TimeUnit
}
/** At least one entry of a list is meant. */
export interface SomeCondition extends EntrySelection {
  /** List to search. */
  readonly some: FieldKey
}
/** Number of entries meant, or of their distinct values of one field. */
export interface CountCondition extends EntrySelection {
  /** List to count in. */
  readonly count: FieldKey
  /** Field of the entry whose different values are counted. */
  readonly distinct?: FieldKey
  /** How it is compared. */
  readonly is: Comparison
  /** What it is compared with. */
  readonly to: number
}
/** Sum of a field, never negative (a `minimum` below 0 is refused), over the entries meant. A known part above the bound decides. */
export interface TotalCondition extends EntrySelection {
  /** List to add up. */
  readonly total: FieldKey
  /** Field of the entry that is added up. */
  readonly sum: FieldKey
  /** How it is compared. */
  readonly is: Comparison
  /** What it is compared with. */
  readonly to: number
}
/** A figure taken from dated entries. */
export interface SeriesCondition extends EntrySelection {
  /** List of dated entries. */
  readonly series: FieldKey
  /** Field of the entry that is read. */
  readonly of: FieldKey
  /**
   * Figure taken. `latest`: the newest entry decides; entries that cannot be put in order have to agree; in a complete list without such an
   * entry the condition does not hold. `change` and `changePercent` are unknown where the order of the entries is not certain. In a list that is
   * not complete what does not hold stays open; of `highest` and `lowest` only what an entry not told of could change.
   */
  readonly take: 'latest' | 'highest' | 'lowest' | 'mean' | 'change' | 'changePercent'
  /** For the changes: counted from the entry before the latest (`previous`, when left out) or from the first. Of a base of 0 the percent is unknown. */
  readonly from?: 'previous' | 'first'
  /** Entries needed at least: with fewer the condition is unknown, also in a complete list. */
  readonly readings?: number
  /** Distinct calendar days needed at least; as with `readings`. */
  readonly distinctDays?: number
  /** Days between first and last entry. An upper bound counts only in a complete list of which nothing is open. */
  readonly spanning?: { readonly is: Comparison; readonly to: number; readonly unit: 'days' }
  /** How it is compared. */
  readonly is: Comparison
  /** What it is compared with. */
  readonly to: Scalar | FieldOperand
}

/**
 * A statement about a subject (a patient, an observation, a set of answers) in three-valued logic.
 * It is plain JSON: it can be stored, reviewed, printed as a sentence and evaluated the same everywhere.
 */
export type Condition =
  | AllCondition
  | AnyCondition
  | NotCondition
  | AtLeastCondition
  | RefCondition
  | ValueCondition
  | OneOfCondition
  | KnownCondition
  | AgeCondition
  | SomeCondition
  | CountCondition
  | TotalCondition
  | SeriesCondition

/** A named set of codes, ingredients or concepts. Members are written `system:code`: `icd-10-cm:I71.-`, `icd-10-cm:I60.0-I60.7`, `ingredient:lorazepam`, `street-name:ketamine`, `concept:aneurysm`. */
export interface ValueSet {
  /** Stable id. */
  readonly id: string
  /** What the set holds, for sentences: "aneurysmal vascular disease". */
  readonly label: string
  /** Members. An ICD-10-CM member stands for every longer code as well. A code one character shorter asks: which of its kinds is it? */
  readonly include: readonly string[]
  /** Codes taken out again, and every longer code with them, but for what a longer member of `include` or `asks` names. */
  readonly exclude?: readonly string[]
  /** Codes that suggest membership but cannot decide it: such an entry is unknown and asks. */
  readonly asks?: readonly string[]
}

/** A number that is known only within limits, both inclusive. */
export interface Interval {
  /** Lowest value it could have. */
  readonly low: number
  /** Highest value it could have. */
  readonly high: number
}

/** The time an evaluation is made for. */
export interface EvaluationTime {
  /** The day whose facts count, and the day ages in days are counted to where `now` is left out. */
  readonly asOf: IsoDate
  /** The point in time ages and freshness are counted to. Calendar days are those of its offset: give it in that of the subject's place. */
  readonly now?: Instant | undefined
}

/** What a field can read: a value, an interval for a number known loosely, or nothing. */
export type Reading = Scalar | Interval | undefined

/** A field of a subject that conditions may name. The registry closes the set of paths. */
export interface FieldDefinition<Subject> {
  /** Path in the input that supplies it, as shown in reasons and missing inputs. */
  readonly path: string
  /** Path that the value was read from, for reasons, where it need not be `path`: an age that was given beside the date of birth that is asked for. */
  readonly readFrom?: (subject: Subject) => string
  /** Name for sentences: "systolic blood pressure". */
  readonly label: string
  /** Question that asks for it. */
  readonly question: string
  /** What kind of value it is. `date` holds a partial date or an instant. */
  readonly kind: 'number' | 'text' | 'flag' | 'date'
  /** Unit of a number. */
  readonly unit?: string
  /** The words that a text can be, where they are closed. A condition that names another could never hold, and is refused. */
  readonly words?: readonly string[]
  /** Lowest plausible value of a number; below is refused at the door. A condition that names one outside could never hold, or always, and is refused. */
  readonly minimum?: number
  /** Highest plausible value of a number; above is refused at the door. */
  readonly maximum?: number
  /** For a derived field: the base inputs that are missing, to ask for instead of `path`. In reasons `expected` then begins with `label`. */
  readonly base?: (subject: Subject) => readonly string[]
  /** Reads it. `undefined` is unknown. */
  readonly read: (subject: Subject, time: EvaluationTime) => Reading
  /** What to ask when it reads nothing, or an interval, where path and question alone would mislead: a reading that is there but without its time, say. */
  readonly ask?: (subject: Subject, time: EvaluationTime) => readonly OpenInput[]
  /** The writing in which it reads a text: a condition may name the value in any other. A condition that names what it never reads is refused. */
  readonly canonical?: (text: string) => string | undefined
  /** When it was measured, where that is recorded. */
  readonly readAt?: (subject: Subject) => PartialDate | Instant | undefined
}

/** A list of a subject that conditions may search. */
export interface ListDefinition<Subject, Entry> {
  /** Path in the input, such as `conditions`. */
  readonly path: string
  /** Name for sentences: "conditions". */
  readonly label: string
  /** Question that asks for the whole list. */
  readonly question: string
  /** Reads the entries. */
  readonly read: (subject: Subject) => readonly Entry[]
  /** Whether the list is complete, so that what it does not name is absent. */
  readonly isComplete: (subject: Subject) => boolean
  /** Fields of an entry; their paths are relative to it. */
  readonly fields: Readonly<Record<FieldKey, FieldDefinition<Entry>>>
  /** What the entry is, as `system:code` texts matched against value sets. `undefined` where the vocabulary does not know it: never "absent". */
  readonly codes?: (entry: Entry) => readonly string[] | undefined
  /** Whether the entry is certainly in none of our value sets even though we do not know its name. */
  readonly isOutside?: (entry: Entry) => boolean
  /** Every status the entry could have. */
  readonly statuses?: (entry: Entry) => readonly string[]
  /** The words that a status can be, where they are closed. */
  readonly statusWords?: readonly string[]
  /** When the entry was made or measured. */
  readonly at?: (entry: Entry) => PartialDate | Instant | undefined
  /** Path of that time, relative to the entry. */
  readonly atPath?: string
  /** Path of the status, relative to the entry. */
  readonly statusPath?: string
  /** How the question about the status begins, where it is no present status; what `show` gives follows. */
  readonly statusQuestion?: string
  /** Value shown for the entry in reasons. */
  readonly show: (entry: Entry) => Scalar | undefined
  /** Questions about a part of an entry begin with what `show` gives, which says whose part it is. */
  readonly asksByName?: boolean
}

/** The fields and lists that conditions about a subject may name. */
export interface FieldRegistry<Subject> {
  /** Single fields, by key. */
  readonly fields: Readonly<Record<FieldKey, FieldDefinition<Subject>>>
  /** Lists, by key. */
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly lists: Readonly<Record<FieldKey, ListDefinition<Subject, any>>>
}

/** An input that kept a condition from being decided. */
export interface OpenInput {
  /** Path of the input. */
  readonly path: string
  /** Question to ask. */
  readonly question: string
  /** Why it does not decide. */
  readonly because: MissingBecause
}

/** A condition ready to be evaluated. */
export interface CompiledCondition<Subject> {
  /** Decides truth only. */
  readonly truth: (subject: Subject, time: EvaluationTime) => Truth
  /** The leaves that decided, with their values. */
  readonly explain: (subject: Subject, time: EvaluationTime) => readonly Because[]
  /** The inputs that keep it unknown; empty when it is decided. */
  readonly open: (subject: Subject, time: EvaluationTime) => readonly OpenInput[]
}

/** A condition that always holds. */
export const always: Condition = /* @__PURE__ */ Object.freeze({ all: /* @__PURE__ */ Object.freeze([]) })

/** A condition that never holds. */
export const never: Condition = /* @__PURE__ */ Object.freeze({ any: /* @__PURE__ */ Object.freeze([]) })
