import { GFM, parser } from '@lezer/markdown'
import type { ReadableText } from '../model'
import { checkSource } from './check-source'
import { createMask } from './mask'
import { writeHtml } from './write-html'

// Names of the parser's nodes. It names the marks; what lies between them in a block of prose is read.
/** Blocks that hold sentences. */
const PROSE = /^(?:Paragraph|Task|ATXHeading\d|SetextHeading\d|TableCell)$/
/** Parts of a sentence whose own parts are read. */
const INLINE = /^(?:Emphasis|StrongEmphasis|Strikethrough|Link)$/
/** What is read as HTML is. */
const HTML = /^(?:HTMLBlock|HTMLTag|Entity)$/
/** A mark of a note, which is no part of the word before it: "[1]", "[2, 3]", "[^note]", "[4](#four)". */
const NOTE_MARK = /^\[(?:\^[^\]]+|\d[\d\s,;–-]*)\](?:\(.*\))?$/su

/**
 * Reads a Markdown document (CommonMark with GitHub's tables and task lists) as a person meets it. Marks, link addresses, code, comments and the
 * numbers of notes are not read; HTML inside is read as HTML, and what stands before the text between lines of `---` as text. The time grows with the length of the
 * document, but within one paragraph, or one line of nested lists, at worst with the square of its length (many marks, a long run of spaces, a long address).
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
  // Place up to which the prose was written, in a block of prose; nothing outside one.
  let written: number | undefined
  const writeTo = (place: number): void => {
    if (written !== undefined && place > written) mask.put(written, source.slice(written, place), place - written)
  }
  const isNote = (from: number, to: number): boolean => /\S/u.test(source[from - 1] ?? ' ') && NOTE_MARK.test(source.slice(from, to))
  const enter = (name: string, from: number, to: number): boolean => {
    if (PROSE.test(name)) {
      mask.separate()
      written = from
      return true
    }
    if (INLINE.test(name) && !isNote(from, to)) return true
    if (name === 'LinkReference') return false
    writeTo(from)
    if (name === 'Image') {
      mask.separate()
      return true
    }
    if (written !== undefined) written = Math.max(written, to)
    if (HTML.test(name)) writeHtml(source.slice(from, to), from, mask)
    else if (name === 'Escape') mask.put(from + 1, source.slice(from + 1, to), to - from - 1)
    else if (name === 'HardBreak') mask.line()
    else if (name === 'LinkTitle') {
      mask.separate()
      writeHtml(source.slice(from + 1, to - 1).replaceAll('<', ' '), from + 1, mask)
      mask.separate()
    }
    return written === undefined
  }
  const leave = (name: string, to: number): void => {
    if (PROSE.test(name)) {
      writeTo(to)
      written = undefined
    }
    if (name === 'Image' || name === 'HTMLBlock' || PROSE.test(name)) mask.separate()
  }
  parser
    .configure(GFM)
    // A byte order mark is no letter of the first line.
    .parse(source.replace(/^\uFEFF/, ' '))
    .iterate({ enter: ({ name, from, to }) => enter(name, from, to), leave: ({ name, to }) => leave(name, to) })
  return { source, text: mask.done() }
}
