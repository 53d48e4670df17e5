import { Parser } from 'htmlparser2'
import type { ReadableText } from '../model'
import { checkSource } from './check-source'
import type { Mask } from './mask'
import { createMask } from './mask'

// Elements that stand inside a line of text. All others begin and end a block.
const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|mark|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
/** Elements that leave a gap in a line, not a new block. */
const GAPS = /^(?:br|code|img)$/
/** Elements whose content nobody reads as prose. */
const SILENT = /^(?:script|style|template|code)$/
/** Attributes that are shown or read out. */
const SHOWN = /^(?:alt|title|aria-label|aria-description|placeholder)$/
const DESCRIPTIONS = /^(?:description|og:(?:title|description)|twitter:(?:title|description))$/i

interface Attribute {
  readonly name: string
  readonly at: number
  readonly end: number
}

/**
 * Reads an HTML document or fragment as a person meets it: text, the page's title and description, and what stands in for pictures and fields.
 * Tags, comments, scripts, styles and code are not read. It does not know what a style sheet hides.
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

/**
 * Writes what is read of a piece of HTML into the mask of the document that holds it.
 *
 * @internal
 */
export function writeHtml(html: string, offset: number, mask: Mask): void {
  let silence = 0
  let attributes: Attribute[] = []
  const around = (name: string): void => {
    if (GAPS.test(name)) mask.space()
    else if (!INLINE.test(name)) mask.separate()
  }
  const parser = new Parser({
    onopentagname: (name) => {
      attributes = []
      if (SILENT.test(name)) silence++
      // A quotation is marked by the browser.
      if (name === 'q' && silence === 0) mask.put(offset + parser.startIndex, '“', 1)
      else around(name)
    },
    onattribute: (name) => {
      const place = placeOfValue(html, parser.startIndex)
      if (place !== undefined) attributes.push({ name, ...place })
    },
    onopentag: (name, values) => {
      if (silence > 0) return
      for (const { name: attribute, at, end } of attributes) {
        if (!isShown(name, attribute, values)) continue
        mask.separate()
        writeText(html.slice(at, end), offset + at, mask)
        mask.separate()
      }
    },
    ontext: (text) => {
      if (silence === 0) mask.put(offset + parser.startIndex, text, parser.endIndex - parser.startIndex + 1)
    },
    onclosetag: (name, isImplied) => {
      if (SILENT.test(name)) silence--
      if (name === 'q' && !isImplied && silence === 0) mask.put(offset + parser.startIndex, '”', 1)
      else around(name)
    },
    oncomment: () => undefined,
  })
  parser.end(html)
}

/**
 * Writes a text without tags, its character references resolved.
 *
 * @internal
 */
export function writeText(text: string, offset: number, mask: Mask): void {
  const parser = new Parser({
    ontext: (part) => mask.put(offset + parser.startIndex, part, parser.endIndex - parser.startIndex + 1),
  })
  parser.end(text.replaceAll('<', ' '))
}

function isShown(element: string, attribute: string, values: Readonly<Record<string, string>>): boolean {
  if (SHOWN.test(attribute)) return true
  if (element === 'meta') return attribute === 'content' && DESCRIPTIONS.test(values['name'] ?? values['property'] ?? '')
  return element === 'input' && attribute === 'value' && /^(?:submit|button|reset)$/i.test(values['type'] ?? '')
}

/** Where the value of an attribute stands whose name begins at a place, without its quotation marks. */
function placeOfValue(html: string, start: number): { readonly at: number; readonly end: number } | undefined {
  const head = /[^\s=>]*\s*=\s*(["']?)/y
  head.lastIndex = start
  const found = head.exec(html)
  if (found === null) return undefined
  const at = head.lastIndex
  const quote = found[1] ?? ''
  if (quote !== '') {
    const end = html.indexOf(quote, at)
    return { at, end: end < 0 ? html.length : end }
  }
  const bare = /[^\s>]*/y
  bare.lastIndex = at
  bare.exec(html)
  return { at, end: bare.lastIndex }
}
