import { Tokenizer } from 'htmlparser2'
import { GAP_ELEMENTS, INLINE_ELEMENTS, LINE_ELEMENT, SHOWN_ATTRIBUTES, SHOWN_METAS, SILENT_ELEMENTS } from './html-parts'
import type { Mask } from './mask'

/** A run of plain letters by its place, or what an entity stands for. */
type Part = string | { readonly start: number; readonly end: number }

/** Numbers that point to notes: "1", "[2, 3]", or what stands between two links to notes. */
const NOTE_MARK = /^\s*[\d,;–[\]-][\d\s,;–[\]-]*$/u

/** An attribute as it stands. */
interface Attribute {
  readonly name: string
  /** End of its name. */
  readonly nameEnd: number
  /** Its plain letters, to compare with. */
  readonly value: string
  readonly parts: readonly Part[]
}

/**
 * Writes what is read of a piece of HTML into the mask of the document that holds it. The tokenizer gives the place of every text, entity and attribute.
 *
 * @param html - the piece
 * @param offset - where it stands in the source of the mask
 * @param mask - the mask
 * @internal
 */
export function writeHtml(html: string, offset: number, mask: Mask): void {
  const silent: string[] = []
  let isRaised = false
  let tag = { name: '', start: 0, attributes: [] as Attribute[] }
  let attribute = { name: '', nameEnd: 0, value: '', parts: [] as Part[] }

  const put = (start: number, end: number, text = html.slice(start, end)): void => {
    if (silent.length === 0 && !(isRaised && NOTE_MARK.test(text))) mask.put(offset + start, text, end - start)
  }
  const around = (name: string): void => {
    if (name === LINE_ELEMENT) mask.line()
    else if (GAP_ELEMENTS.includes(name)) mask.space()
    else if (!INLINE_ELEMENTS.includes(name)) {
      mask.separate()
      isRaised = false
      // Code that somebody forgot to close ends with its block, so that the rest of the page is read.
      while (INLINE_ELEMENTS.includes(silent.at(-1) ?? '')) silent.pop()
    }
  }
  const open = (): void => {
    const { name, start, attributes } = tag
    // A quotation is marked by the browser.
    if (name === 'q') put(start, start + 1, '“')
    around(name)
    for (const one of attributes.filter(shownIn(name, attributes))) {
      mask.separate()
      for (const { start: from, end, text } of piecesOf(html, one)) put(from, end, text)
      mask.separate()
    }
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => put(start, end),
      // Of an entity of two letters the second comes with the same end, and the mask has its place only once.
      ontextentity: (code, end) => put(html.lastIndexOf('&', end - 1), end, String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1, attributes: [] }
      },
      onattribname: (start, end) => {
        attribute = { name: html.slice(start, end).toLowerCase(), nameEnd: end, value: '', parts: [] }
      },
      onattribdata: (start, end) => {
        attribute.parts.push({ start, end })
        attribute.value += html.slice(start, end)
      },
      onattribentity: (code) => {
        attribute.parts.push(String.fromCodePoint(code))
      },
      onattribend: () => {
        tag.attributes.push(attribute)
      },
      onopentagend: () => {
        open()
        if (tag.name === 'sup') isRaised = true
        if (SILENT_ELEMENTS.includes(tag.name)) silent.push(tag.name)
      },
      onselfclosingtag: open,
      onclosetag: (start, end) => {
        const name = html.slice(start, end).toLowerCase()
        if (name === 'q') put(start - 2, start - 1, '”')
        around(name)
        if (name === 'sup') isRaised = false
        if (silent.at(-1) === name) silent.pop()
      },
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

/** Tells which attributes of an element are shown or read out. */
function shownIn(element: string, attributes: readonly Attribute[]): (attribute: Attribute) => boolean {
  const valueOf = (name: string): string =>
    attributes
      .find((one) => one.name === name)
      ?.value.trim()
      .toLowerCase() ?? ''
  if (element === 'meta') {
    const isShown = [valueOf('name'), valueOf('property')].some((name) => SHOWN_METAS.includes(name))
    return ({ name }) => isShown && name === 'content'
  }
  const isButton = element === 'input' && ['submit', 'button', 'reset'].includes(valueOf('type'))
  return ({ name }) => SHOWN_ATTRIBUTES.includes(name) || (isButton && name === 'value')
}

/**
 * The value of an attribute, piece by piece. The tokenizer gives no place for an entity: those between two runs of letters begin each with its own "&". A run
 * ends every value, be it empty.
 */
function piecesOf(html: string, { nameEnd, parts }: Attribute): readonly { start: number; end: number; text: string }[] {
  const pieces: { start: number; end: number; text: string }[] = []
  let at = nameEnd
  let entities: string[] = []
  const fillTo = (place: number): void => {
    if (entities.length === 0) return
    const start = html.indexOf('&', at)
    const starts = Array.from(html.slice(start, place).matchAll(/&/gu), ({ index }) => start + index)
    // An entity of two letters comes in two: then they share the place.
    if (starts.length === entities.length)
      entities.forEach((text, index) => pieces.push({ start: starts[index] ?? start, end: starts[index + 1] ?? place, text }))
    else pieces.push({ start, end: place, text: entities.join('') })
    entities = []
  }
  for (const part of parts) {
    if (typeof part === 'string') entities.push(part)
    else {
      fillTo(part.start)
      pieces.push({ ...part, text: html.slice(part.start, part.end) })
      at = part.end
    }
  }
  return pieces
}
