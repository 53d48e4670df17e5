import type { Answer } from '../core/answer'
import type { Condition } from '../core/condition/model'
import type { Review, SourceRef, TranslationReview } from '../core/source'
import type { Instant, IsoDate, Jurisdiction, Locale, PartialDate } from '../core/words'

/** A text for patients in both languages of the library. */
export interface PatientText {
  /** English, grade 8 or below. */
  readonly en: string
  /** Spanish, neutral Latin American. */
  readonly es: string
}

/** What a rule rests on: product label, guideline or instrument, regulator, case or cohort, published program practice, or nothing but this library's caution. */
export type Basis = 'label' | 'guideline' | 'regulator' | 'case' | 'program' | 'default'

/** Form of the medicine, as a patient would name it. */
export type HomeFormulation = 'sublingual-tablet' | 'troche' | 'oral-extended-release' | 'compounded-nasal' | 'injectable' | 'spravato'

/** When an item is asked, in the order of a program. */
export type ChecklistPhase =
  | 'program-eligibility'
  | 'one-time-home-setup'
  | 'day-before'
  | 'pre-dose-now'
  | 'during'
  | 'immediately-after'
  | 'next-24-hours'
  | 'between-sessions'
  | 'end-of-program'

/** How much an item decides. `blocking` and `required` must be answered and pass; `recommended` never stops a dose by its fail action. */
export type ItemKind = 'blocking' | 'required' | 'recommended'

/** What to do when an item fails. */
export type FailAction = 'do-not-dose' | 'contact-clinician' | 'reschedule' | 'call-emergency'

/** What an answer leads to, mildest first. `note` is said and does not hold; `review` asks for a second reading and then the clinician. */
export type BandOutcome = 'go' | 'note' | 'hold' | 'reschedule' | 'review' | 'contact-clinician' | 'do-not-dose' | 'call-emergency'

/** Yes or no. Answered with `true` or `false`. */
export interface YesNoInput {
  /** Kind of answer. */
  readonly type: 'yes-no'
}
/** A number in one unit. Answered with a finite number. */
export interface NumberInput {
  /** Kind of answer. */
  readonly type: 'number'
  /** Unit of the answer. */
  readonly unit: string
  /** Lowest value accepted; a lower one is refused. */
  readonly minimum: number
  /** Highest value accepted; a higher one is refused. */
  readonly maximum: number
  /** Only whole numbers. */
  readonly whole?: boolean
  /** Whether it counts the `minutes` or `hours` since the dose: an answer that counts more than have passed does not pass. */
  readonly sinceDose?: boolean
}
/** Both blood pressure numbers in mmHg. Answered with `{ systolicMmHg, diastolicMmHg }`. */
export interface BloodPressureInput {
  /** Kind of answer. */
  readonly type: 'blood-pressure'
  /** Unit of both numbers. */
  readonly unit: 'mmHg'
  /** Top number accepted, both ends included. */
  readonly systolic: { readonly minimum: number; readonly maximum: number }
  /** Bottom number accepted, both ends included. */
  readonly diastolic: { readonly minimum: number; readonly maximum: number }
}
/** One of several words. Answered with the id of a choice. */
export interface ChoiceInput {
  /** Kind of answer. */
  readonly type: 'choice'
  /** The choices, in the order shown. */
  readonly choices: readonly Choice[]
}
/** A point in time. Answered with an instant that carries its offset. */
export interface InstantInput {
  /** Kind of answer. */
  readonly type: 'instant'
  /** Whether the time may lie ahead, as that of a booked visit does. */
  readonly mayBeAhead?: boolean
}

/** One answer that a choice allows. */
export interface Choice {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Words shown to the patient. */
  readonly text: PatientText
}

/** How an item is answered. */
export type ChecklistInput = YesNoInput | NumberInput | BloodPressureInput | ChoiceInput | InstantInput

/** A number that bands compare with, as `limit.<id>`. */
export interface ChecklistLimit {
  /** Stable id inside the item, camel case with the unit: `doNotDoseSystolicMmHg`. */
  readonly id: string
  /** What it limits, for professionals. */
  readonly label: string
  /** The number. */
  readonly value: number
  /** Its unit. */
  readonly unit: string
  /** Whether the number is this library's own and no authority sets it. Such a limit may be set within its range; any other only to the stricter side. */
  readonly default: boolean
  /** Which side is stricter. */
  readonly stricter: 'lower' | 'higher'
  /** Lowest value a program may set. */
  readonly minimum: number
  /** Highest value a program may set. */
  readonly maximum: number
  /** Where the number is stated. */
  readonly sources: readonly SourceRef[]
}

/** What one range of answers leads to. Of all bands that hold, the gravest decides; of equally grave ones, the last in the list. */
export interface ChecklistBand {
  /** Stable id inside the item: `pass`, `review`, `fail`. */
  readonly id: string
  /**
   * Holds for answers in this band. The answer is `answer.yes`, `answer.number`, `answer.choice`, `answer.instant`, or `answer.systolicMmHg` and
   * `answer.diastolicMmHg`, as the item is answered; `readings` is the list of all of them. Beside it: `limit.<id>` of the item, `order.*` as in {@link HomeOrder},
   * `formulation`, `session`, `supervision`, `doseIncreased` and `writtenOrder`.
   */
  readonly when: Condition
  /** What it leads to. */
  readonly outcome: BandOutcome
  /** What to do, in plain words; `{emergency}`, `{crisis}`, `{poison}`, `{assault}` and `{pet}` stand for the numbers of the country. Where it is left out, the words of the outcome stand. */
  readonly action?: PatientText
  /** Minutes of rest after which the measurement is repeated before anything else follows. A reading that passes before does not count. */
  readonly repeatAfterMinutes?: number
  /** Whether an answer in this band counts for the rest of its calendar day, and for 16 hours at least, whatever is measured later. */
  readonly lastsAllDay?: boolean
  /** Whether the symptom check has to follow at once. */
  readonly triage?: boolean
}

/** How long an answer may be used. */
export interface Expiry {
  /** Minutes after which an answer counts as not given. */
  readonly afterMinutes: number
  /** Whether the number is this library's own; then a program may set another. */
  readonly default: boolean
}

/** One thing to check, with both texts, how it is answered and what follows. */
export interface ChecklistItem {
  /** Stable id, kebab-case, such as `now-bp`. */
  readonly id: string
  /** Version of the record, raised with every change of text or rule. */
  readonly version: number
  /** When it is asked. */
  readonly phase: ChecklistPhase
  /** How much it decides. */
  readonly kind: ItemKind
  /** Who answers. */
  readonly answeredBy: 'patient' | 'sitter' | 'care-team'
  /** What the patient or sitter reads. `{id}` of a limit stands for its number, here and in the actions of its bands. */
  readonly text: PatientText
  /** What professionals read. */
  readonly clinician: string
  /** How it is answered. */
  readonly input: ChecklistInput
  /**
   * When it applies; left out where it always does. Where the facts leave it open, the item is shown and may be answered as not applicable. May name
   * `facts.*` as in {@link HomeFacts}, `formulation`, `session`, `supervision`, `doseIncreased`, `withPsychotherapy` and `order.*` as in {@link HomeOrder}.
   */
  readonly appliesWhen?: Condition
  /**
   * When a recommended item is required: it then holds until it is answered, and its notes lead to its fail action. Where the facts leave it open, it
   * is required too. May name what `appliesWhen` may.
   */
  readonly requiredWhen?: Condition
  /** Numbers that the bands use. */
  readonly limits?: readonly ChecklistLimit[]
  /** What each range of answers leads to. */
  readonly bands: readonly ChecklistBand[]
  /** What to do when it fails. */
  readonly failAction: FailAction
  /** How long an answer may be used; left out where it does not age. */
  readonly expiry?: Expiry
  /** Minutes after the dose at which it is to be answered. Until then it holds like any open item, an answer that passes does not count, and the next step says when. */
  readonly dueMinutesAfterDose?: number
  /** Whether it is asked only once the decision is "go", so that it never holds that decision. */
  readonly afterGo?: boolean
  /** Why it is asked. */
  readonly rationale: string
  /** What it rests on. */
  readonly basis: readonly Basis[]
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** Standing of the Spanish. */
  readonly translationReview: TranslationReview
}

/** Whether a form of the medicine may be used at home at all. */
export interface FormulationRule {
  /** Id of the form. */
  readonly id: HomeFormulation
  /** Name for professionals. */
  readonly title: string
  /** `never`: no one may change it. `clinician-present`: only with a clinician in the room. `trial-only`: inside a registered trial. `written-order`: only when a prescriber orders it in writing. `possible`: the checklist decides. */
  readonly homeUse: 'never' | 'clinician-present' | 'trial-only' | 'written-order' | 'possible'
  /** Why, for professionals. */
  readonly reason: string
  /** Why, for patients. */
  readonly lay: PatientText
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** Standing of the Spanish. */
  readonly translationReview: TranslationReview
}

/** Id of a level of supervision, least first. */
export type SupervisionLevelId =
  | 'sup-none'
  | 'sup-sitter-only'
  | 'sup-remote-start'
  | 'sup-therapist-video'
  | 'sup-clinician-video'
  | 'sup-clinician-present'
  | 'sup-clinic'
  | 'sup-rems-site'

/** Who watches over a session. No regulator has approved any level of home supervision for racemic ketamine in psychiatric care. */
export interface SupervisionLevel {
  /** Stable id. */
  readonly id: SupervisionLevelId
  /** Name for professionals. */
  readonly title: string
  /** Place in the order, 0 for none. */
  readonly rank: number
  /** What it means, in terms that can be checked. */
  readonly meaning: string
  /** What it means, for patients. */
  readonly lay: PatientText
  /** Who can call for help. */
  readonly helpFrom: readonly ('sitter' | 'remote-staff' | 'therapist' | 'clinician' | 'clinic')[]
  /** Where the session takes place. */
  readonly place: 'home' | 'site'
  /** For which sessions the library's own policy allows it. */
  readonly allowedFor: string
  /** Where it is described. */
  readonly sources: readonly SourceRef[]
  /** Standing of the Spanish. */
  readonly translationReview: TranslationReview
}

/** A reason for more supervision. Of all rules that hold, the highest level counts. */
export interface SupervisionRule {
  /** Stable id, kebab-case. */
  readonly id: string
  /** When it holds. */
  readonly when: Condition
  /** Least supervision. */
  readonly minimum: SupervisionLevelId
  /** What is better still. */
  readonly preferred?: SupervisionLevelId
  /** Why, for professionals. */
  readonly message: string
  /** Whether a prescriber may order less in writing. */
  readonly writtenOrderMayLower: boolean
  /** Whether the rule is this library's own policy. */
  readonly default: boolean
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** What decides how much supervision a session needs. What is left out is unknown. */
export interface SupervisionRequest {
  /** Form of the medicine. */
  readonly formulation: HomeFormulation
  /** First session, or a later one. */
  readonly session: 'first' | 'later'
  /** Whether the dose was raised since the last session. */
  readonly doseIncreased?: boolean | undefined
  /** Weeks since the last dose, 0 to 5000. */
  readonly weeksSinceLastDose?: number | undefined
  /** Facts that ask for more supervision. */
  readonly risks?: SupervisionRisks | undefined
}

/** Facts that ask for more supervision. What is left out is unknown. */
export interface SupervisionRisks {
  /** Takes an opioid. */
  readonly opioid?: boolean | undefined
  /** Has obstructive sleep apnea. */
  readonly sleepApnea?: boolean | undefined
  /** Has lung disease. */
  readonly lungDisease?: boolean | undefined
  /** Average baseline blood pressure, top number in mmHg, 40 to 300. */
  readonly baselineSystolicMmHg?: number | undefined
  /** Average baseline blood pressure, bottom number in mmHg, 20 to 200. */
  readonly baselineDiastolicMmHg?: number | undefined
  /** Age in completed years, 0 to 120. */
  readonly ageYears?: number | undefined
  /** Suicide risk on the C-SSRS screener. `moderate` and `high` rule home dosing out. */
  readonly suicideRisk?: 'none' | 'low' | 'moderate' | 'high' | undefined
  /** Had a serious adverse event with ketamine or esketamine. */
  readonly seriousAdverseEvent?: boolean | undefined
}

/** What {@link requiredSupervision} answers. */
export interface RequiredSupervision extends Answer {
  /** Least supervision on what is known. */
  readonly minimum: SupervisionLevelId
  /** What is better still. */
  readonly preferred?: SupervisionLevelId
  /** Least supervision if everything unknown turned out badly. */
  readonly atMost: SupervisionLevelId
}

/** How fast help is needed, gravest first. */
export type Urgency = 'emergency' | 'urgent' | 'contact-clinician' | 'self-care'

/** A symptom or reading, what it asks for, and the words for it. */
export interface TriageEntry {
  /** Stable id, such as `tri-chest-pain`. */
  readonly id: string
  /** Version of the record, raised with every change of text or rule. */
  readonly version: number
  /** The sign or reading with its threshold, for professionals. */
  readonly title: string
  /** When it holds. Names `sign.*`, `minutesSinceDose` and the reading lists. */
  readonly when: Condition
  /** The part of `when` that is enough to act on: where `when` is unknown and this part is met, the entry counts as met. */
  readonly trigger?: Condition
  /** Entries that say the same more gravely: where one of them fires, this one is not shown. */
  readonly yieldsTo?: readonly string[]
  /** Whether its step is shown before all others: something has to be done before anybody calls. */
  readonly actFirst?: boolean
  /** When it is looked for, for who shows the table. It never lowers an urgency. */
  readonly phases: readonly ('any' | 'during' | 'after' | 'between')[]
  /** How fast help is needed. */
  readonly urgency: Urgency
  /** What to do, in plain words. `{emergency}`, `{crisis}`, `{poison}`, `{assault}` (a line for sexual assault) and `{pet}` (a poison line for animals) stand for the numbers of the country. */
  readonly advice: PatientText
  /** What it rests on. */
  readonly basis: readonly Basis[]
  /** Whether the threshold is this library's own. */
  readonly default: boolean
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** Standing of the Spanish. */
  readonly translationReview: TranslationReview
}

/** Something a person can see or feel. */
export interface TriageSignDefinition {
  /** Name for professionals. */
  readonly label: string
  /** Question for patients and sitters. */
  readonly question: PatientText
}

/** A call, text or chat line. A wrong number is worse than none: see {@link LineVerification}. */
export interface CrisisLine {
  /** Stable id, such as `line-us-988`. */
  readonly id: string
  /** Country it serves. */
  readonly country: Jurisdiction
  /** Part of the country, where it does not serve all of it. */
  readonly region?: string
  /** Code of the part of the country that it serves, where that has one: the line is named to people there, and to people of whom the part is not known. */
  readonly part?: Jurisdiction
  /** Codes of the parts of the country that it does not serve: there it is not named. */
  readonly notIn?: readonly Jurisdiction[]
  /** Name as its operator writes it. */
  readonly name: string
  /** `crisis`: suicide or mental health crisis; `helpline`: information and referral, not crisis; `sexual-assault`: for people who were sexually assaulted; `poison`: poison control; `animal-poison`: for pets. */
  readonly kind: 'crisis' | 'helpline' | 'sexual-assault' | 'poison' | 'animal-poison'
  /** Ways to reach it, best first. */
  readonly contacts: readonly LineContact[]
  /** Languages, as ISO 639 codes where the page names them. */
  readonly languages: readonly string[]
  /** Whether it answers day and night. `unknown` and `no` never stand alone. */
  readonly aroundTheClock: 'yes' | 'no' | 'unknown'
  /** Opening hours and limits. */
  readonly note?: PatientText
  /** Whom it is for, where not everyone. */
  readonly audience?: 'veterans' | 'lgbtq-youth'
  /** How far the number can be trusted. */
  readonly verification: LineVerification
  /** The pages on which it was read; empty where none was. */
  readonly sources: readonly SourceRef[]
}

/** One way to reach a line. */
export interface LineContact {
  /** By a call, a text message, a text phone (TTY) of a deaf person, WhatsApp or a chat in the browser. */
  readonly by: 'call' | 'text' | 'text-phone' | 'whatsapp' | 'chat'
  /** Number as published, or address of a chat. */
  readonly to: string
  /** Word to send, or key to press after the call is taken. */
  readonly keyword?: string
  /** Language that this way is for, where it is one only. */
  readonly language?: string
}

/** How far a number can be trusted. `confirmed` means that a published page prints it; nobody dialed it. */
export interface LineVerification {
  /** `confirmed`: read on a page. `stale`: read, with a reason to doubt that it still runs. `disputed`: sources differ. `not-found`: looked for and on no page. */
  readonly status: 'confirmed' | 'stale' | 'disputed' | 'not-found'
  /** Kind of page: operator, government or public health body, press or practice, seen earlier and not again, or only lists that copy each other. */
  readonly grade: 'operator' | 'government' | 'news' | 'earlier' | 'lists'
  /** Day of the check. */
  readonly lastChecked: IsoDate
  /** Date of the newest page, where it carries one. */
  readonly pageDate?: PartialDate
  /** What else the check found. */
  readonly remark?: string
}

/** A number that calls an ambulance or every emergency service. */
export interface EmergencyNumber {
  /** The number as dialed inside the country. */
  readonly number: string
  /** What answers. */
  readonly service: 'all' | 'ambulance'
  /** How far it can be trusted. An emergency number is shown even when no page was found, and marked. */
  readonly status: 'confirmed' | 'unconfirmed'
  /** The pages on which it was read; empty where none was. */
  readonly sources: readonly SourceRef[]
  /** What else the check found. */
  readonly remark?: string
}

/** The numbers of one country. */
export interface CountryLines {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: Jurisdiction
  /** Name in both languages. */
  readonly name: PatientText
  /** Emergency numbers, best first. */
  readonly emergency: readonly EmergencyNumber[]
  /** Crisis, help and poison lines, best first within each kind. */
  readonly lines: readonly CrisisLine[]
  /** What to do about a poisoning where no line for the public was read. */
  readonly poisonAdvice?: PatientText
  /** When the numbers were compared with their pages as a whole; what was looked up again since says so in its `verification`. */
  readonly review: Review
}

/** A number that must never be offered as the main one. */
export interface BlockedNumber {
  /** As it is printed in old lists. */
  readonly number: string
  /** Country of the number. */
  readonly country: Jurisdiction
  /** Why. */
  readonly reason: string
  /** What to show instead. */
  readonly instead: string
  /** `read`: a page shows it old or replaced. `recalled`: known, no page seen. */
  readonly checked: 'read' | 'recalled'
  /** Whether the number may still stand in another role: a real line of another body, or of another scope. */
  readonly onlyAs?: string
}

/** What the prescriber ordered. */
export interface HomeOrder {
  /** Whether the liquid is spat out or swallowed. They are different doses. */
  readonly spitOrSwallow?: 'spit' | 'swallow' | undefined
  /** Minutes the dose is held in the mouth, 0 to 60. */
  readonly holdMinutes?: number | undefined
  /** Least days between two doses, whole, 0 to 365. */
  readonly minimumGapDays?: number | undefined
  /** Whether a written order or a named protocol sets a gap below the floor of three days, such as a low-dose daily regimen; not, where left out. */
  readonly shorterGapInWriting?: boolean | undefined
  /** Units that should be left before this dose, whole, 0 to 1000. */
  readonly expectedUnits?: number | undefined
  /** Units left over at the end of the program, whole, 0 to 1000. */
  readonly leftoverUnits?: number | undefined
}

/** Facts about the person and the home that decide which items apply or are required, and how much supervision is the least. What is left out is unknown, and the item is asked. */
export interface HomeFacts {
  /** Whether the person can become pregnant. */
  readonly canBecomePregnant?: boolean | undefined
  /** Whether the person gives milk. */
  readonly lactating?: boolean | undefined
  /** Diabetes treated with insulin or a sulfonylurea. */
  readonly diabetesOnInsulinOrSulfonylurea?: boolean | undefined
  /** High blood pressure, treated or not. */
  readonly hypertension?: boolean | undefined
  /** Age in completed years, 0 to 120. */
  readonly ageYears?: number | undefined
  /** Whether the treatment is for depression. */
  readonly treatedForDepression?: boolean | undefined
  /** Whether the person cares for children or others. */
  readonly caresForOthers?: boolean | undefined
  /** Whether children, teens or pets live in the home. */
  readonly childrenOrPets?: boolean | undefined
  /** Whether anyone in the home has opioids. */
  readonly opioidsInHome?: boolean | undefined
  /** Whether a finger oxygen meter is used. */
  readonly pulseOximeter?: boolean | undefined
  /** Whether the dose is meant to bring on dissociation. */
  readonly dissociativeDose?: boolean | undefined
  /** Whether the person has obstructive sleep apnea. */
  readonly sleepApnea?: boolean | undefined
  /** Whether the person has lung disease. */
  readonly lungDisease?: boolean | undefined
  /** Whether the person takes sedatives. */
  readonly takesSedatives?: boolean | undefined
  /** Weeks of use so far, 0 to 5000. */
  readonly weeksOfUse?: number | undefined
}

/** What {@link buildChecklist} needs to know. */
export interface ChecklistRequest {
  /** Form of the medicine. */
  readonly formulation: HomeFormulation
  /** First session, or a later one. */
  readonly session: 'first' | 'later'
  /** Who watches over the session. */
  readonly supervision: SupervisionLevelId
  /** Whether the session is part of psychotherapy; not, where left out. */
  readonly withPsychotherapy?: boolean | undefined
  /** Language shown; `en` where left out. It never changes a decision. */
  readonly locale?: Locale | undefined
  /** Phases to ask; the four before a dose where left out. */
  readonly phases?: readonly ChecklistPhase[] | undefined
  /** Whether the dose was raised since the last session. Left out, answers are judged as if it was not, an assumption says so, and an item for raised doses is asked. */
  readonly doseIncreased?: boolean | undefined
  /** Whether the use is part of a registered trial. */
  readonly inTrial?: boolean | undefined
  /** Whether a prescriber ordered in writing what the library's own policy would not allow: a compounded nasal spray at home, or a sitter alone at a repeat session with an unchanged dose. It takes nobody away from a first session, a raised dose or a session after a long pause. */
  readonly writtenOrder?: boolean | undefined
  /** What the prescriber ordered. */
  readonly order?: HomeOrder | undefined
  /** Facts about the person and the home. */
  readonly facts?: HomeFacts | undefined
  /** Limits and expiry times a program sets for itself, by item id and limit id, as in `checklistItems['now-bp'].limits`; `expiryMinutes` sets the expiry, a year (527040 minutes) at most, and a day (1440) at most from the checks before the dose to those after it. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined
  /**
   * All the items to build from; the library's own where left out. To add or change some, start from ours:
   * `[...Object.values(checklistItems), own]`. An assumption names those of ours that a list leaves out.
   */
  readonly items?: readonly ChecklistItem[] | undefined
}

/** An item on a checklist: its limits are settled, and whether it applies is decided or open. */
export interface ListedItem extends ChecklistItem {
  /** `met`: it applies. `unknown`: the facts leave it open, so that it may be answered as not applicable. */
  readonly applies: 'met' | 'unknown'
}

/** A reason why no answer can lead to a dose at home. */
export interface ChecklistBar {
  /** Finding code. */
  readonly code: string
  /** `stop`: never on these facts. `hold`: until something named is changed. */
  readonly severity: 'hold' | 'stop'
  /** Why, for professionals. */
  readonly message: string
  /** Why, for patients. */
  readonly lay: PatientText
  /** The input behind it. */
  readonly path: string
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A checklist as a person saw it. It is plain JSON, and its hash proves what was shown. */
export interface Checklist {
  /** Release of the library that built it. */
  readonly version: string
  /** `sha256:` and the digest of everything else in the checklist. */
  readonly hash: string
  /** Form of the medicine. */
  readonly formulation: HomeFormulation
  /** First session, or a later one. */
  readonly session: 'first' | 'later'
  /** Who watches over the session. */
  readonly supervision: SupervisionLevelId
  /** Language shown. */
  readonly locale: Locale
  /** Phases asked. */
  readonly phases: readonly ChecklistPhase[]
  /** Whether the dose was raised since the last session; an assumption says so where that was not told. */
  readonly doseIncreased: boolean
  /** Whether a prescriber ordered in writing what the library's own policy would not allow. */
  readonly writtenOrder: boolean
  /** What the prescriber ordered. */
  readonly order: HomeOrder
  /** Reasons why no answer can lead to a dose at home. */
  readonly bars: readonly ChecklistBar[]
  /** The items, in the order shown. */
  readonly items: readonly ListedItem[]
  /** Things taken for granted while building, in words. */
  readonly assumptions: readonly string[]
}

/** Both numbers of one blood pressure reading. */
export interface BloodPressureValue {
  /** Top number in mmHg, above the bottom number; the item sets the range, usually 40 to 300. */
  readonly systolicMmHg: number
  /** Bottom number in mmHg; the item sets the range, usually 20 to 200. */
  readonly diastolicMmHg: number
}

/** One answer. Several answers to one item are several readings; the latest counts, unless the item says otherwise. */
export interface ChecklistAnswer {
  /** Id of the item. */
  readonly item: string
  /** The answer in the form the item asks for. Left out only with `notApplicable`. */
  readonly value?: boolean | number | string | BloodPressureValue | undefined
  /** Unit of a number. Left out, it is the item's own; another one is refused. */
  readonly unit?: string | undefined
  /** When it was answered or measured. */
  readonly answeredAt: Instant
  /** The person says that the item is not for them. Accepted only where the checklist left that open. */
  readonly notApplicable?: boolean | undefined
}

/** What to do next. */
export interface Action {
  /** Kind of step. */
  readonly action:
    | 'call-emergency'
    | 'check-symptoms'
    | 'do-not-dose'
    | 'contact-clinician'
    | 'repeat'
    | 'reschedule'
    | 'wait'
    | 'answer'
    | 'note'
    | 'proceed'
  /** The step in plain words. */
  readonly text: PatientText
  /** Items behind it. */
  readonly items: readonly string[]
  /** Minutes to wait before it, from `now`; of `repeat` the whole rest that the item asks for, however much of it is over. */
  readonly afterMinutes?: number
}

/** What {@link evaluateChecklist} answers. */
export interface ChecklistEvaluation extends Answer {
  /** `go`: nothing on this checklist speaks against it. `hold`: not now. `stop`: no dose. */
  readonly decision: 'go' | 'hold' | 'stop'
  /** What to do next, most pressing first. Never empty. */
  readonly next: readonly Action[]
  /** Hash of the checklist that was answered. */
  readonly checklist: string
  /** Until when the decision may be used: the first moment at which an answer behind it expires. Only with `go`. */
  readonly validUntil?: Instant
}

/** The numbers of a country, as an answer carries them. */
export interface CountryNumbers {
  /** Country, where one was given. */
  readonly country?: Jurisdiction
  /** Emergency numbers, always first. Empty where none is known. */
  readonly emergency: readonly EmergencyNumber[]
  /** Lines that were read on a page, or all of them on request. */
  readonly lines: readonly CrisisLine[]
  /** What to do, in plain words; also where no number is known. */
  readonly advice: PatientText
  /** Directory of lines all over the world. */
  readonly directory: string
}

/** What {@link crisisLines} answers. */
export interface CrisisLinesAnswer extends CountryNumbers, Answer {}

/** One thing seen, felt or measured. */
export type TriageObservation = SignObservation | ReadingObservation

/** A sign that is there, or was looked for and is not. */
export interface SignObservation {
  /** Id of the sign, one of {@link TriageSignId}. Capitals, spaces and signs between the words make no difference. */
  readonly sign: string
  /** `true` where left out. */
  readonly present?: boolean | undefined
}

/** A measured number. Where several are given, the worst counts. */
export interface ReadingObservation {
  /** Id of the reading, one of {@link TriageReadingId}; it names the unit. Capitals, spaces and signs between the words make no difference. */
  readonly reading: string
  /** The number, in the unit of the reading. One below 0 or beyond what a device shows is not readable and counts as unknown. */
  readonly value: number
  /** Minutes it has been so, 0 or more. Anything else is not readable and counts as unknown. */
  readonly forMinutes?: number | undefined
}

/** What {@link triageSymptoms} answers. */
export interface Triage extends Answer {
  /** The highest urgency of everything observed. Never lowered by what is unknown. */
  readonly urgency: Urgency
  /** The urgency if everything not asked turned out badly. */
  readonly atMost: Urgency
  /** What to do, most pressing first, in plain words with the numbers of the country. In an emergency no step of self-care is among them. */
  readonly next: readonly TriageStep[]
  /** Local numbers, and what to do where none is known. */
  readonly numbers: CountryNumbers
}

/** One step of a triage. */
export interface TriageStep {
  /** Entry behind it; left out for the step that closes every triage. */
  readonly entry?: string
  /** How fast. */
  readonly urgency: Urgency
  /** What to do. */
  readonly text: PatientText
}

/** What can be reported about the use of a home supply. */
export type MisuseEventKind =
  | 'early-refill-request'
  | 'lost-supply'
  | 'count-difference'
  | 'unplanned-dose'
  | 'early-dose'
  | 'no-sitter'
  | 'no-vitals'
  | 'missed-visit'
  | 'other-ketamine-source'
  | 'undisclosed-fill'
  | 'unexpected-drug-screen'
  | 'other-route'
  | 'swallowed-spit-order'
  | 'mixed-with-drug'
  | 'dosed-in-water'
  | 'use-outside-plan'
  | 'craving-score'
  | 'dose-raise-request'
  | 'dosed-with-urinary-symptom'
  | 'belly-cramps'
  | 'address-change'
  | 'address-not-home'
  | 'identity-mismatch'
  | 'third-party'
  | 'household-exposure'
  | 'sale-or-gift'

/** What a kind of event stands for. */
export interface MisuseEventDefinition {
  /** Name for professionals. */
  readonly label: string
  /** Question that asks for it. */
  readonly question: string
  /** What `amount` means for it; left out where it has none. */
  readonly amount?: {
    readonly label: string
    readonly unit: string
    readonly minimum: number
    readonly maximum: number
    /** Only whole numbers. */
    readonly whole?: boolean
  }
}

/** One thing that happened. */
export interface MisuseEvent {
  /** What happened. */
  readonly kind: MisuseEventKind
  /** The day. */
  readonly on: IsoDate
  /**
   * How much, by kind: days early (0 to 365), whole units too many (−1000 to 1000, negative: too few), hours early (0 to 8784), score (0 to 10). Left out,
   * it is unknown. Other kinds have none, and it is refused.
   */
  readonly amount?: number | undefined
}

/** Figures that are no events. What is left out is unknown. */
export interface MisuseFacts {
  /** Prescribers of controlled drugs in the last 90 days, 0 to 1000. */
  readonly prescribersIn90Days?: number | undefined
  /** Pharmacies that filled controlled drugs in the last 90 days, 0 to 1000. */
  readonly pharmaciesIn90Days?: number | undefined
  /** Home ketamine sellers the person is enrolled with, 0 to 1000. */
  readonly homeKetamineSellers?: number | undefined
  /** Most sessions in any seven days, 0 to 1000. */
  readonly sessionsPerWeek?: number | undefined
  /** Sessions a week in the order, 0 to 7; a part of one where the order is for less than one a week. */
  readonly orderedSessionsPerWeek?: number | undefined
  /** Rise of the dose over the first one, −100 to 10,000 percent. */
  readonly doseRisePercent?: number | undefined
  /** Months of continuous home supply, 0 to 1200. */
  readonly monthsOfSupply?: number | undefined
  /** Whether the benefit was reviewed and a taper tried, both documented. */
  readonly benefitReviewAndTaper?: boolean | undefined
  /** How many withdrawal symptoms came within days of stopping (cravings, low mood, sweats, shaking), 0 to 1000. */
  readonly withdrawalSymptoms?: number | undefined
  /** DSM-5-TR criteria of a phencyclidine-class use disorder met in 12 months, 0 to 11. */
  readonly dsm5Criteria?: number | undefined
}

/** What {@link assessMisuse} judges. */
export interface MisuseHistory {
  /** What happened. */
  readonly events: readonly MisuseEvent[]
  /** Kinds that were looked for over the last year: one that is named here and has no event did not happen. */
  readonly reviewed?: readonly MisuseEventKind[] | undefined
  /** Figures that are no events. */
  readonly facts?: MisuseFacts | undefined
}

/** What an indicator leads to, mildest first: log it, no new supply until contact, end the home supply and offer care. */
export type MisuseLevel = 'watch' | 'hold' | 'stop'

/** An indicator of misuse or diversion. One alone is a prompt to talk, not proof. */
export interface MisuseRule {
  /** Stable id, such as `mis-lost-2`. */
  readonly id: string
  /** Version of the record, raised with every change of rule. */
  readonly version: number
  /** The indicator with its threshold, for professionals. */
  readonly title: string
  /** A single event that is an indicator by itself. Each such event counts towards the rule of two. */
  readonly single?: {
    /** Kind of event. */
    readonly kind: MisuseEventKind
    /** Bound on its amount. */
    readonly amount?: { readonly is: '<=' | '=' | '>='; readonly to: number }
    /** What one leads to. */
    readonly level: MisuseLevel
    /** Days to look back. */
    readonly withinDays: number
  }
  /** What several events or a figure lead to; the gravest that holds counts. Names `events.*` and `facts.*`. */
  readonly steps?: readonly { readonly level: MisuseLevel; readonly when: Condition }[]
  /** What to do, for professionals. */
  readonly action: string
  /** Whether the threshold is this library's own. */
  readonly default: boolean
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** What {@link assessMisuse} answers. */
export interface MisuseAssessment extends Answer {
  /** The gravest level of all; `none` only where nothing that is unknown could make it another. */
  readonly level: 'none' | MisuseLevel | 'insufficient-data'
  /** The level if everything unknown turned out badly. */
  readonly atMost: 'none' | MisuseLevel
  /** What to say to the patient, without blame. Left out where there is nothing to say. */
  readonly lay?: PatientText
}

/** When a follow-up point is due. Days are calendar days after the day of the anchor, which is day 0; negative before it. Both ends belong to it. */
export type FollowUpSchedule =
  /** Once, between two days after the first dose. */
  | { readonly anchor: 'start'; readonly fromDay: number; readonly throughDay: number }
  /** Every so many days after the first dose, from a first day to a last one, or to the end of the plan. */
  | { readonly anchor: 'start'; readonly everyDays: number; readonly firstDay: number; readonly lastDay?: number }
  /** So many minutes after each dose. */
  | { readonly anchor: 'each-dose'; readonly minutes: number }
  /** Between two days after the first dose, and after each day on which the dose rises. */
  | { readonly anchor: 'first-dose-and-rises'; readonly fromDay: number; readonly throughDay: number }
  /** Once, between two days after the last dose. */
  | { readonly anchor: 'last-dose'; readonly fromDay: number; readonly throughDay: number }
  /** On each of these days after the last dose. */
  | { readonly anchor: 'last-dose'; readonly days: readonly number[] }
  /** Within so many hours of an adverse event. It has no date of its own. */
  | { readonly anchor: 'adverse-event'; readonly withinHours: number }

/** A contact that a home program plans. */
export interface FollowUpPoint {
  /** Stable id, such as `fu-week4`. */
  readonly id: string
  /** Version of the record, raised with every change of text or rule. */
  readonly version: number
  /** When, for professionals. */
  readonly title: string
  /** When, as data. */
  readonly schedule: FollowUpSchedule
  /** Who. */
  readonly who: string
  /** What to record. */
  readonly record: string
  /** What stops or changes the treatment. */
  readonly rule: string
  /** What to do then, for patients. */
  readonly lay: PatientText
  /** Whether the time is this library's own. */
  readonly default: boolean
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** Standing of the Spanish. */
  readonly translationReview: TranslationReview
}

/** A follow-up point with its dates. */
export interface PlannedFollowUp {
  /** Id of the point. */
  readonly point: string
  /** First day. */
  readonly from: IsoDate
  /** Last day; the same as `from` where it is one day. */
  readonly through: IsoDate
  /** Minutes after the dose of that day, where it belongs to a dose. */
  readonly minutesAfterDose?: number
  /** Who, what to record and what stops the treatment, for professionals. */
  readonly title: string
  /** What to do then, for patients. */
  readonly lay: PatientText
}

/** What {@link followUpPlan} answers. */
export interface FollowUpPlan extends Answer {
  /** Dated points, in order of their first day. */
  readonly points: readonly PlannedFollowUp[]
  /** Points without a date: what happens when. */
  readonly undated: readonly { readonly point: string; readonly title: string; readonly lay: PatientText }[]
}

/** A fact on keeping, returning and throwing away a home supply. */
export interface HandlingFact {
  /** Stable id, such as `disp-takeback`. */
  readonly id: string
  /** The fact, for professionals. */
  readonly text: string
  /** The fact, for patients; left out where it is none of theirs. */
  readonly lay?: PatientText
  /** Country whose rules it states. */
  readonly jurisdiction: Jurisdiction
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** Standing of the Spanish. */
  readonly translationReview: TranslationReview
}
