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
  | 'organisation'
  | 'instrument'
  | 'reference-data'
  | 'news'
  | 'commercial'
  | 'convention'
  | 'other'

/** A document that facts rest on. One document, one key. */
export interface Citation {
  /** Stable key, kebab-case, used in every {@link SourceRef}. */
  readonly id: string
  /** Kind of document. */
  readonly type: CitationType
  /** Authors as printed, or the body that issued it. */
  readonly authors: string
  /** Title. */
  readonly title: string
  /** Journal with volume and pages, publisher or site. */
  readonly container?: string
  /** Date of publication as far as known: `2019`, `2019-03` or `2019-03-05`. */
  readonly date?: string
  /** PubMed identifier. */
  readonly pmid?: string
  /** Digital object identifier, without a resolver address. */
  readonly doi?: string
  /** Address at which it was read, or its canonical address. Further addresses of the same text follow in order of use. */
  readonly urls?: readonly string[]
  /** `page`: the text at the address was read. `recall`: cited from knowledge and not yet read; facts that rest on it say so. */
  readonly verified: 'page' | 'recall'
  /** What was read and what was not, where the mark alone would mislead. */
  readonly verifiedNote?: string
  /** Keys under which the same document was filed earlier; searching for one finds this record. */
  readonly aliases?: readonly string[]
}
