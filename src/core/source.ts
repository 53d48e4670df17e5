import type { IsoDate } from './words'
import { deepFreeze } from './freeze'

/** How the library came to a fact: the source was `read`; it is `recalled` (carried but not yet read); `computed` from other facts; or a `convention` of this library that no authority sets. */
export type Checked = 'read' | 'recalled' | 'computed' | 'convention'

/** All values of {@link Checked}. @internal */
export const CHECKED: readonly Checked[] = /* @__PURE__ */ deepFreeze(['read', 'recalled', 'computed', 'convention'])

/** A pointer from a fact to the place that says so. */
export interface SourceRef {
  /** Key of a record in the bibliography (`ketamine-therapy/evidence`), or a key of the consumer's own. */
  readonly citation: string
  /** Table, section, page or row inside the source, such as `table 1` or `section 2.2`. */
  readonly locator?: string
  /** How the fact was checked against this source. */
  readonly checked: Checked
}

/** When a record was last compared with its sources, and when that is due again. */
export interface Review {
  /** Day of the last comparison. */
  readonly reviewedOn: string
  /** Day from which the record counts as stale. */
  readonly reviewBy: string
}

/** Whether a qualified person has signed the translation of a record. */
export interface TranslationReview {
  /** `draft` until a qualified reviewer signs. */
  readonly status: 'draft' | 'reviewed'
  /** Who signed. */
  readonly reviewer?: string
  /** Day of the signature. */
  readonly reviewedOn?: IsoDate
}
