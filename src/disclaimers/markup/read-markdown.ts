import { parse, postprocess, preprocess } from 'micromark'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { ReadableText } from '../model'
import { checkSource } from './check-source'
import { createMask } from './mask'
import { writeHtml } from './write-html'

// Names of the parser's tokens.
/** Text that is read as it stands. */
const READ = /* @__PURE__ */ new Set(['data', 'characterEscapeValue'])
/** What is read as HTML is. */
const HTML = /* @__PURE__ */ new Set(['characterReference', 'htmlFlow', 'htmlText'])
/** What nobody reads as prose: code, the addresses and labels of links. */
const SILENT = /* @__PURE__ */ new Set(['codeFenced', 'codeIndented', 'codeText', 'definition', 'resourceDestination', 'reference'])
/** What stands beside the sentence: the description of an image, a title. */
const ASIDE = /* @__PURE__ */ new Set(['image', 'resourceTitle'])
/** What a block of text is. */
const PROSE = /* @__PURE__ */ new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableData', 'tableHeader'])

/**
 * Reads a Markdown document (CommonMark with tables) as a person meets it. Marks, link addresses, code and comments are not read; HTML inside
 * is read as HTML.
 *
 * @param source - the document, up to 5 million characters
 * @returns the document and what is read of it, for `auditContent` and `auditPages`
 * @throws InvalidInputError for anything but a text of that length
 * @example
 * ```ts
 * import { auditContent } from 'ketamine-therapy/disclaimers'
 * import { readMarkdown } from 'ketamine-therapy/disclaimers/markup'
 *
 * const page = readMarkdown('# A **cure**\n\nIt is *not* a [cure](https://example.org/cure).')
 * const cure = auditContent(page, { surface: 'website' }).matches.filter(({ rule }) => rule === 'lint-cure')
 * cure.map(({ range }) => range) // → [[6, 10]]
 * readMarkdown(42 as never) // throws InvalidInputError
 * ```
 */
export function readMarkdown(source: string): ReadableText {
  checkSource('readMarkdown', source)
  const mask = createMask(source)
  // The parser drops a byte order mark without counting it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const events = postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(preprocess()(source, undefined, true)),
  )
  let silence = 0
  let prose = 0
  for (const [kind, { type, start, end }] of events) {
    const isEnter = kind === 'enter'
    if (SILENT.has(type)) silence += isEnter ? 1 : -1
    if (PROSE.has(type)) {
      prose += isEnter ? 1 : -1
      mask.separate()
    }
    if (ASIDE.has(type)) mask.separate()
    if (!isEnter || silence > 0) continue
    const at = start.offset + shift
    const text = source.slice(at, end.offset + shift)
    if (READ.has(type)) mask.put(at, text, text.length)
    else if (HTML.has(type)) writeHtml(text, at, mask)
    else if (type === 'lineEnding' && prose > 0) mask.put(at, ' ', text.length)
  }
  return { source, text: mask.done() }
}
