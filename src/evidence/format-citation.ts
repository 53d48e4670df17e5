import { InputCheck } from '../core/check'
import { checkCitationOrKey, citationOf } from './check-citation'
import { amaParts } from './format-ama'
import { apaParts } from './format-apa'
import type { Citation } from './model'
import type { Part } from './render-parts'
import { renderParts } from './render-parts'

/** Citation style: `ama` is that of the American Medical Association, 11th edition; `apa` that of the American Psychological Association, 7th edition. */
export type CitationStyle = 'ama' | 'apa'

/** Form of the result. Special characters of the fields are escaped in `html` and `markdown`. */
export type CitationFormat = 'text' | 'html' | 'markdown'

/** How a citation is written. */
export interface FormatCitationOptions {
  /** Citation style. */
  readonly style: CitationStyle
  /** Form of the result. `text` when left out. */
  readonly format?: CitationFormat | undefined
}

const STYLES: Readonly<Record<CitationStyle, (citation: Citation) => readonly Part[]>> = { ama: amaParts, apa: apaParts }

/**
 * Writes a citation for a reference list.
 *
 * Journals keep the short form they are filed under, and authors who are not on file stay behind "et al.". It does not say whether the
 * library has read the document: that stands in `verified`.
 *
 * @param citation - key of the bibliography, or a record of your own
 * @param options - style, and the form of the result
 * @returns one reference, without a number before it
 * @throws InvalidInputError for an unknown key, a malformed record or an unknown style or format
 * @example
 * ```ts
 * import { formatCitation } from 'ketamine-therapy/evidence'
 *
 * formatCitation('berman-2000', { style: 'ama' }) // → 'Berman RM, et al. Antidepressant effects of ketamine in depressed patients. Biol Psychiatry. 2000;47:351-354. doi:10.1016/S0006-3223(99)00230-9'
 * formatCitation('berman-2001', { style: 'ama' }) // throws InvalidInputError
 * ```
 */
export function formatCitation(citation: string | Citation, options: FormatCitationOptions): string {
  const check = new InputCheck('formatCitation')
  checkCitationOrKey(check, 'citation', citation)
  const given = check.object('options', options, ['style', 'format'])
  check.oneOf('options.style', given['style'], ['ama', 'apa'])
  if (given['format'] !== undefined) check.oneOf('options.format', given['format'], ['text', 'html', 'markdown'])
  check.done()
  return renderParts(STYLES[options.style](citationOf(citation)), options.format ?? 'text')
}
