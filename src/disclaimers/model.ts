import type { Answer } from '../core/answer'
import type { Review, SourceRef, TranslationReview } from '../core/source'
import type { Drug, Instant, IsoDate, Jurisdiction, Locale, Setting, Severity } from '../core/words'

/** Where a text is shown: one word per row of the context matrix. */
export type Surface =
  | 'website'
  | 'blog'
  | 'testimonial'
  | 'video'
  | 'social-post'
  | 'paid-ad'
  | 'app-screen'
  | 'intake-form'
  | 'consent-form'
  | 'email'
  | 'checklist'
  | 'cost-estimate'
  | 'protocol-view'
  | 'trial-recruitment'
  | 'retreat'

/** For whom a text is meant. */
export type Audience = 'patient' | 'clinician' | 'payer'

/** How a text is worded: `standard` in full sentences, `plain` at grade 8 or below. */
export type Register = 'standard' | 'plain'

/** What a page, form or message talks about. A topic adds the notices that the context matrix names for it. */
export type Topic =
  | 'ketamine'
  | 'off-label'
  | 'esketamine'
  | 'compounded'
  | 'at-home'
  | 'telehealth'
  | 'benefit-claim'
  | 'evidence'
  | 'forecast'
  | 'sponsored'
  | 'endorser-paid'
  | 'named-case'
  | 'links'
  | 'price'
  | 'self-pay'
  | 'coverage'
  | 'ai-text'
  | 'score'
  | 'decision-support'
  | 'clinical-content'
  | 'psychotherapy'
  | 'group'
  | 'pregnancy-possible'
  | 'travel'
  | 'trademark'
  | 'translated'

/** How a notice is shown. `full` and `short` stand on the surface itself, `spoken` is said and shown on screen; `linked`, `one-tap` and `description` stand one step away. */
export type Presentation = 'full' | 'short' | 'spoken' | 'linked' | 'one-tap' | 'description'

/** A place in a text that the caller fills. An unfilled one is never printed. */
export type Token =
  | 'org'
  | 'emergency'
  | 'crisis'
  | 'phone'
  | 'contactUrl'
  | 'termsUrl'
  | 'privacyUrl'
  | 'trialUrl'
  | 'asOf'
  | 'hours'
  | 'typicalResult'
  | 'person'
  | 'benefit'
  | 'interests'
  | 'sponsor'
  | 'didOrDidNot'
  | 'reviewed'

/** What a token stands for. */
export interface TokenInfo {
  /** Name between the braces. */
  readonly id: Token
  /** What has to be filled in, in words. */
  readonly label: string
  /** Question that asks for it. */
  readonly question: string
  /** Fixed choices with their wording. Absent: free text. */
  readonly choices?: Readonly<Record<string, Readonly<Record<Locale, string>>>>
  /** Values used where the caller gives none, by country. */
  readonly defaults?: Readonly<Record<string, { readonly value: string; readonly sources: readonly SourceRef[] }>>
}

/**
 * Words to be found in a text, whatever stands around them. The words are separated by spaces and written in lower case without accents:
 *
 * - `cure` is this word, `cur*` every word that begins so, `erase+` its regular English forms (erases, erased, erasing), `cure|heal*` either
 * - `(short of|free of)` is one of several phrases, `an?` may be missing
 * - `..4` stands for up to four words of any kind
 * - `^who` is the word in capitals only: "WHO", not "who"
 * - `[number]` is a number; `%`, `$`, `#`, `&` and `/` are words of their own
 * - a hyphen in the text separates words: `risk free` also finds "risk-free"
 * - `<drug>` is a named list of words (see {@link PHRASE_LISTS})
 *
 * A phrase never reaches over the end of a sentence. Searching takes time in proportion to the length of the text, whatever the text.
 */
export type Phrase = string

/** A thing that a notice has to say. It must survive every edit. */
export interface RequiredElement {
  /** Id within the notice, kebab-case. */
  readonly id: string
  /** What has to be said, in words for an editor. */
  readonly says: string
  /**
   * Which of the library's own texts say it. A wording on the full surface has to say what `standard` and `plain` both say; a short form has to say what `short` says.
   * Empty: it is about placement or about the page, and no wording can show it.
   */
  readonly carriedBy: readonly (Register | 'short')[]
  /** Phrases that recognize it, by language. One is enough. A word `.` stands for the beginning and the end of a sentence: `employee .` is the last word of one. */
  readonly phrases: Readonly<Record<Locale, readonly Phrase[]>>
}

/** Texts of a notice by language and register. English is always there; where a translation is missing, English is printed and a finding says so. */
export interface DisclaimerTexts {
  /** English, the original. */
  readonly en: Readonly<Record<Register, string>>
  /** Neutral Latin American Spanish. */
  readonly es?: Readonly<Record<Register, string>>
}

/** An earlier version of a notice, kept so that what somebody saw can be shown again. */
export interface EarlierVersion {
  /** Number of the version. */
  readonly version: number
  /** Last day on which it was current. */
  readonly through: IsoDate
  /** Its texts. */
  readonly texts: DisclaimerTexts
}

/** A standard notice. */
export interface DisclaimerUnit {
  /** Stable id, `disc-…`; a consumer's own begins with `custom-`. */
  readonly id: string
  /** Version of the texts: 1, then counted up at each change of wording. */
  readonly version: number
  /** What it is for. */
  readonly purpose: string
  /** Place in a composed text; the lowest number prints first. */
  readonly order: number
  /** When it is required, in words. What the functions decide from is the context matrix. */
  readonly requiredWhen: string
  /** The one jurisdiction whose law or numbers it names. Elsewhere a local text has to take its place. */
  readonly jurisdiction?: Jurisdiction
  /** Last day on which its statements are known to hold. Later it has to be issued anew. */
  readonly validThrough?: IsoDate
  /** What has to be said. */
  readonly requiredElements: readonly RequiredElement[]
  /** Tokens that its texts use. */
  readonly tokens: readonly Token[]
  /** The texts, with tokens in braces. The wording is original; no authority prescribes it. */
  readonly texts: DisclaimerTexts
  /** The form used where space is short. */
  readonly shortForm?: string
  /** Law, rule or practice behind the requirement, in words. */
  readonly legalBasis: string
  /** What the requirement and its statements rest on. */
  readonly sources: readonly SourceRef[]
  /** State of each translation. English is the original. */
  readonly translationReview: Readonly<Record<Exclude<Locale, 'en'>, TranslationReview>>
  /** Last review and when the next is due. */
  readonly review: Review
  /** Earlier versions, newest first. */
  readonly earlier?: readonly EarlierVersion[]
}

/** The form of one or more notices for places where space is short. */
export interface ShortForm {
  /** Stable id, `short-…`. */
  readonly id: string
  /** Version of the texts. */
  readonly version: number
  /** Notices it stands for. */
  readonly covers: readonly string[]
  /** Tokens that its texts use. */
  readonly tokens: readonly Token[]
  /** The texts, with tokens in braces. */
  readonly texts: Readonly<Record<Locale, string>>
}

/** Facts about the page that make a notice untrue, so that it is left out of a row that otherwise always has it. */
export type Exclusion = 'esketamine-only' | 'not-compounded' | 'not-at-home'

/** One notice within a row of the matrix. */
export interface MatrixEntry {
  /** Id of the notice. */
  readonly unit: string
  /** How it is shown. */
  readonly presentation: Presentation
  /** Left out when the context states this. */
  readonly unless?: Exclusion
}

/** Notices that a condition adds. */
export interface MatrixAddition {
  /** Any one of these topics adds them. */
  readonly topics: readonly Topic[]
  /** Only together with any one of these topics. */
  readonly also?: readonly Topic[]
  /** Only in this jurisdiction. */
  readonly jurisdiction?: Jurisdiction
  /** The condition in words. */
  readonly when: string
  /** What is added. */
  readonly entries: readonly MatrixEntry[]
}

/** One row of the context matrix: what a surface needs for an audience. */
export interface MatrixRow {
  /** Where the text is shown. */
  readonly surface: Surface
  /** For whom. */
  readonly audience: Audience
  /** What it always needs. */
  readonly always: readonly MatrixEntry[]
  /** What else it needs, and when. */
  readonly add: readonly MatrixAddition[]
  /** What the row also asks for and no notice can give, in words. */
  readonly note?: string
}

/** What a text is shown in. */
export interface DisclaimerContext {
  /** Where it is shown. */
  readonly surface: Surface
  /** For whom. Left out: `patient`. */
  readonly audience?: Audience | undefined
  /** Language. Left out: English. */
  readonly locale?: Locale | undefined
  /** Wording. Left out: `plain` for patients, `standard` otherwise. */
  readonly register?: Register | undefined
  /** Where the readers are. Left out: the United States, and the answer says so. */
  readonly jurisdiction?: Jurisdiction | undefined
  /** What it talks about. A list given here is complete. Left out: unknown, and the answer asks for it. */
  readonly topics?: readonly Topic[] | undefined
  /** Drugs it talks about. A list given here is complete. Arketamine, which is approved nowhere, counts as the topic `forecast`. */
  readonly drugs?: readonly Drug[] | undefined
  /** Whether it talks about a compounded product. */
  readonly compounded?: boolean | undefined
  /** Where the drug is taken. */
  readonly setting?: Setting | undefined
  /** `short` uses short forms wherever there is one. Left out: as the surface needs it. */
  readonly space?: 'full' | 'short' | undefined
  /** Day whose knowledge is used. Left out: the newest of this release. */
  readonly asOf?: IsoDate | undefined
}

/** A context with what is needed to print the notices. */
export interface ComposeContext extends DisclaimerContext {
  /** Values of the tokens, see {@link TOKENS}, each one line of up to 2000 characters without braces, printed as they are given: a date as your readers write it, say. Its `asOf` is the day on which your content was last reviewed, as `disc-as-of` prints it; that of the context is the day whose knowledge is used. */
  readonly tokens?: Readonly<Partial<Record<Token, string | undefined>>> | undefined
  /** Own notices that are added, whatever the matrix says. One for another jurisdiction, or past its last day, is left out and a finding says so. */
  readonly units?: readonly DisclaimerUnit[] | undefined
}

/** Why a notice is required. */
export interface RequirementReason {
  /** Row of the matrix: `website/patient`. */
  readonly row: string
  /** The condition in words: "always", or what adds it. */
  readonly when: string
  /** The topic that met it. */
  readonly topic?: Topic
}

/** A notice that the context needs. */
export interface RequiredDisclaimer {
  /** Id of the notice. */
  readonly id: string
  /** How it is shown. */
  readonly presentation: Presentation
  /** Why, one entry per row and condition. */
  readonly reasons: readonly RequirementReason[]
  /** Law, rule or practice behind it. */
  readonly legalBasis: string
}

/** Which notices a context needs. */
export interface RequiredDisclaimers extends Answer {
  /** The notices, in the order in which they print. */
  readonly required: readonly RequiredDisclaimer[]
  /** Notices that would be required but have no valid text for the readers' jurisdiction or day: a local or newer text has to take their place. */
  readonly replaced: readonly string[]
  /** Notices that another one of the list stands in for. */
  readonly superseded: readonly { readonly id: string; readonly by: string }[]
}

/** A notice, printed. */
export interface ComposedUnit {
  /** Id of the notice or short form. */
  readonly id: string
  /** Version of its text. */
  readonly version: number
  /** Language in which it is printed. */
  readonly locale: Locale
  /** Wording. */
  readonly register: Register | 'short'
  /** How it is shown. */
  readonly presentation: Presentation
  /** Notices it stands for: itself, or those that the short form covers. */
  readonly covers: readonly string[]
  /** The text with tokens filled. Plain text, no markup. */
  readonly text: string
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly hash: string
}

/** Notices put together for a context. */
export interface ComposedDisclaimers extends Answer {
  /** What is printed, in order. */
  readonly units: readonly ComposedUnit[]
  /** Notices that stand one step away (behind a link, in the description), in order. */
  readonly elsewhere: readonly { readonly id: string; readonly presentation: Presentation }[]
  /** Notices left out because a token has no value. */
  readonly unfilled: readonly { readonly id: string; readonly tokens: readonly Token[] }[]
  /** Whether it is known what the context needs, and all of it that stands on the surface is printed, with every own notice. */
  readonly complete: boolean
  /** All units as plain text, separated by blank lines. */
  readonly text: string
  /** All units as Markdown; everything that could be markup is escaped. */
  readonly markdown: string
  /** All units as an HTML fragment; everything that could be markup is escaped. */
  readonly html: string
  /** SHA-256 of `text` in UTF-8, lower-case hexadecimal. */
  readonly hash: string
}

/** A rule about the wording of public content. */
export interface ContentRule {
  /** Stable id, `lint-…`. */
  readonly id: string
  /** What it is about, in a few words. */
  readonly title: string
  /** `stop`: must not be published so. `caution`: needs a person's review. */
  readonly severity: Severity
  /** What it looks for, by language. Any one is a match; a text may mix languages. */
  readonly phrases: Readonly<Partial<Record<Locale, readonly Phrase[]>>>
  /** Phrases that excuse a match within the same sentence. */
  readonly unless?: readonly Phrase[]
  /** `counts`: the claim is a question addressed to the reader ("Are you depressed?"). Left out: a yes-or-no question is no claim. */
  readonly questions?: 'counts'
  /** `counts`: the words are the problem even where they are denied. Left out: "is not a cure" is no match. */
  readonly negation?: 'counts'
  /** Surfaces to which the rule is limited. */
  readonly surfaces?: readonly Surface[]
  /** Why it is a problem. */
  readonly why: string
  /** Better wording, or what to do. */
  readonly suggestion: string
  /** What the rule rests on. */
  readonly sources: readonly SourceRef[]
}

/** A place in a text where a rule matched. */
export interface ContentMatch {
  /** Id of the rule; of an appraised claim with `claim-` before it. */
  readonly rule: string
  /** Start (inclusive) and end (exclusive) in the text as given, or in the source of a document with markup, in UTF-16 units. */
  readonly range: readonly [number, number]
  /** What stands between them, with any markup. */
  readonly quote: string
  /** How serious it is. */
  readonly severity: Severity
  /** Why it is a problem. */
  readonly why: string
  /** Better wording, or what to do. */
  readonly suggestion: string
}

/** What {@link ContentMatch} and the notices of a text come to. */
export interface ContentAudit extends Answer {
  /** Places where a rule matched, in the order of the text. */
  readonly matches: readonly ContentMatch[]
  /** Required notices that the text does not have. */
  readonly absent: readonly string[]
  /** Required notices recognized in the text. */
  readonly present: readonly string[]
  /** Topics that the text talks about by its words, beside those that the context gives. Where the context gives none, they decide which notices are required. */
  readonly topics: readonly Topic[]
}

/** A notice that a person was shown, as far as it has to be proved later. */
export interface AcknowledgedUnit {
  /** Id of the notice or short form. */
  readonly id: string
  /** Version of its text. */
  readonly version: number
  /** Language in which it was shown. */
  readonly locale: Locale
  /** Wording in which it was shown. */
  readonly register: Register | 'short'
  /** SHA-256 of the text that was shown. */
  readonly hash: string
}

/** What a person was shown and acknowledged. A plain record, to be stored where a patient's device cannot write. */
export interface Acknowledgement {
  /** The person, by a reference of the caller's own. */
  readonly person: string
  /** When. */
  readonly at: Instant
  /** The notices, in the order in which they were shown. */
  readonly units: readonly AcknowledgedUnit[]
  /** SHA-256 of the whole text that was shown. */
  readonly textHash: string
  /** Release of this library that composed it. */
  readonly knowledge: string
  /** Digest of everything above: whoever changes a part and not this is found out. It proves no author. */
  readonly seal: string
}

/** What became of one notice since it was acknowledged. */
export interface UnitChange {
  /** Id of the notice or short form. */
  readonly id: string
  /** `same` text; `changed` text; `added` since; `removed` since. */
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  /** Version that was acknowledged. */
  readonly acknowledged?: number
  /** Version that is shown now. */
  readonly current?: number
}

/** Whether an acknowledgement still covers what is shown now. */
export interface AcknowledgementCheck extends Answer {
  /** `current`: every text shown now was acknowledged. `outdated`: something changed or was added since. `altered`: the record is not as it was made. */
  readonly status: 'current' | 'outdated' | 'altered'
  /** Each notice, those shown now first. */
  readonly units: readonly UnitChange[]
}

/** A run of words in the difference of two texts. */
export interface TextPart {
  /** Whether both texts have it, or only the earlier or the later one. */
  readonly kind: 'same' | 'removed' | 'added'
  /** The words. */
  readonly text: string
}

/** How one text of a notice changed. */
export interface TextDifference {
  /** Language. */
  readonly locale: Locale
  /** Wording. */
  readonly register: Register
  /** Whether the text changed. */
  readonly changed: boolean
  /** The parts in order: `same` and `removed` make the earlier text, `same` and `added` the later one. */
  readonly parts: readonly TextPart[]
}

/** How a notice changed between two versions. */
export interface DisclaimerDifference {
  /** Id of the notice. */
  readonly id: string
  /** Earlier version. */
  readonly from: number
  /** Later version. */
  readonly to: number
  /** Whether any text changed. */
  readonly changed: boolean
  /** One entry for each language and wording. */
  readonly texts: readonly TextDifference[]
}

/** Which required elements a wording has. */
export interface WordingCheck extends Answer {
  /** Whether everything is said that both standard wordings say. */
  readonly complete: boolean
  /** Ids of the elements that were recognized. */
  readonly found: readonly string[]
  /** Ids of the elements that every standard wording has and this one lacks, or that the notice has no phrases for in its language. */
  readonly absent: readonly string[]
  /** Ids of further elements that this one lacks: worth adding. */
  readonly advised: readonly string[]
  /** Ids of elements that no wording can show: they are about placement or about the page. */
  readonly notInWords: readonly string[]
}

/** What a consent is for. Several add up. */
export type ConsentKind = 'off-label-ketamine' | 'at-home' | 'spravato' | 'telehealth' | 'group' | 'recording'

/** One thing that a consent has to cover. */
export interface ConsentElement {
  /** Stable id, `con-…`. */
  readonly id: string
  /** Kind of consent that it belongs to. */
  readonly kind: ConsentKind
  /** What has to be stated, or done. */
  readonly says: string
  /** `required` by law or by the program in the United States where noted; `conditional`: required for some, best practice for others; `best-practice` otherwise. */
  readonly obligation: 'required' | 'conditional' | 'best-practice'
  /** By what, or for whom. */
  readonly obligationNote?: string
  /** Who has to see to it. Absent: the clinician with the patient. */
  readonly duty?: 'site'
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** Whether a consent covers what it has to. */
export interface ConsentCheck extends Answer {
  /** Whether every required and conditional element is covered, or named as not applicable. */
  readonly complete: boolean
  /** Every element of the kinds asked, in order, with whether it is covered. */
  readonly elements: readonly { readonly id: string; readonly obligation: ConsentElement['obligation']; readonly covered: boolean }[]
}

/**
 * A document with markup, read: what a person sees of it, each letter at the place where it stands in the source, so that every range found in
 * it is a range in the source. What is not read (tags, comments, scripts, code) is blank.
 */
export interface ReadableText {
  /** The document as it stands. */
  readonly source: string
  /**
   * What is read of it, of the same length. A paragraph separator (U+2029) stands where a block begins or ends (heading, paragraph, cell, attribute); a word joiner
   * (U+2060) where markup stands inside a word; a space elsewhere.
   */
  readonly text: string
}

/** A page to be audited. */
export interface AuditPage {
  /** Where it stands: an address, or a path from the root of the repository, by which a code host finds the file. */
  readonly uri: string
  /** Its text; a document with markup as it was read. */
  readonly text: string | ReadableText
  /** Its context. */
  readonly context: DisclaimerContext
}

/** The audit of one page. */
export interface PageAudit extends ContentAudit {
  /** Where it stands. */
  readonly uri: string
  /** Its text as it stands, with any markup. */
  readonly text: string
}

/** What a regulator or a platform says of advertising. */
export interface AdvertisingFact {
  /** Stable id, `ads-…`. */
  readonly id: string
  /** The fact, in a sentence. */
  readonly says: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A title that must be quoted to the letter. */
export interface OfficialTitle {
  /** Stable id. */
  readonly id: string
  /** The title. */
  readonly text: string
  /** Where it was read. */
  readonly sources: readonly SourceRef[]
}
