import type { PartialDate } from '../core/words'

/** What kind of document a source is. */
export type CitationType =
  | 'label'
  | 'guideline'
  | 'consensus'
  | 'regulation'
  | 'systematic-review'
  | 'meta-analysis'
  | 'trial'
  | 'cohort'
  | 'case-report'
  | 'review'
  | 'laboratory'
  | 'price-survey'
  | 'payer-policy'
  | 'organization'
  | 'instrument'
  | 'reference-data'
  | 'news'
  | 'commercial'
  | 'convention'
  | 'other'

/** A person who wrote a document. */
export interface PersonAuthor {
  /** Family name, with its particle: `van de Loo`. */
  readonly family: string
  /** Initials of the given names, without points: `AJAE`. Absent where they were not printed. */
  readonly given?: string
  /** `Jr` and the like. */
  readonly suffix?: string
}

/** A body that issued a document. */
export interface BodyAuthor {
  /** Name of the body, in full. */
  readonly name: string
}

/** Who wrote or issued a document. */
export type CitationAuthor = PersonAuthor | BodyAuthor

/** A document that facts rest on. One document, one key. */
export interface Citation {
  /** Stable key, kebab-case, used in every `SourceRef`. */
  readonly id: string
  /** Kind of document. */
  readonly type: CitationType
  /** Authors in the order printed, then the body that issued it. Empty where none was printed or seen. */
  readonly authors: readonly CitationAuthor[]
  /** Further authors follow that are not listed here ("et al."). */
  readonly moreAuthors?: boolean
  /** Title. A description where the title was not kept; `verifiedNote` says so. */
  readonly title: string
  /** Journal in its usual short form, publisher or site. */
  readonly container?: string
  /** Volume of the journal. */
  readonly volume?: string
  /** Issue of the volume. */
  readonly issue?: string
  /** Pages, or the article number: `816-826`, `e067194`. */
  readonly pages?: string
  /** Number of the document within its series, such as a Cochrane review number. */
  readonly number?: string
  /** Date of publication as far as known: `2019`, `2019-03` or `2019-03-05`. */
  readonly date?: PartialDate
  /** PubMed identifier. */
  readonly pmid?: string
  /** Digital object identifier, without a resolver address. */
  readonly doi?: string
  /** Address at which it was read, or its canonical address. Further addresses where the text, a copy, an abstract or a summary of it was read follow. */
  readonly urls?: readonly string[]
  /** `page`: the text at the address was read. `recall`: cited from knowledge and not yet read; facts that rest on it say so. */
  readonly verified: 'page' | 'recall'
  /** What was read and what was not, where the mark alone would mislead. */
  readonly verifiedNote?: string
  /** What the document is about or was read for, where the title does not say. */
  readonly about?: string
  /** Keys under which the same document was filed earlier. `getCitation` refuses them and names this record. */
  readonly aliases?: readonly string[]
}
