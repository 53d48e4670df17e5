import type { ReadableText } from '../model'
import { checkSource } from './check-source'
import { createMask } from './mask'
import { writeHtml } from './write-html'

/**
 * Reads an HTML document or fragment as a person meets it: text, the page's title and description, and what stands in for pictures and fields.
 * Tags, comments, scripts, styles, code and the raised numbers of notes are not read. It reads the page as delivered: no script is run, and it does not know what a style sheet hides.
 *
 * @param source - the document, up to 5 million characters
 * @returns the document and what is read of it, for `auditContent` and `auditPages`
 * @throws InvalidInputError for anything but a text of that length
 * @example
 * ```ts
 * import { auditContent } from 'ketamine-therapy/disclaimers'
 * import { readHtml } from 'ketamine-therapy/disclaimers/markup'
 *
 * const page = readHtml('<p>A safe <b>cur</b>e</p><p>It is <i>not</i> a cure.</p>')
 * const cure = auditContent(page, { surface: 'website' }).matches.filter(({ rule }) => rule === 'lint-cure')
 * cure.map(({ quote }) => quote) // → ['cur</b>e']
 * readHtml(42 as never) // throws InvalidInputError
 * ```
 */
export function readHtml(source: string): ReadableText {
  checkSource('readHtml', source)
  const mask = createMask(source)
  writeHtml(source, 0, mask)
  return { source, text: mask.done() }
}
