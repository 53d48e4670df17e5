import { withLatinLetters } from './with-latin-letters'

/**
 * A text made even, so that patterns can be simple: each run of white space is one space, an empty line or a paragraph separator is a line break, typographic
 * apostrophes and hyphens are plain ones, a letter and its accent are one sign, bold, wide and look-alike letters are plain, and signs that nobody sees (soft hyphens,
 * joiners) are gone.
 *
 * @internal
 */
export interface PlainText {
  /** The even text. */
  readonly text: string
  /** For each place in it, and for its end, the place in the original. */
  readonly origins: Uint32Array
  /** Places in it at which sentences start, in order. */
  readonly starts: readonly number[]
}

// White space and signs that nobody sees (DI), where they are anything but one plain space, letters with accents of their own, and bold, wide or other
// variants of letters, which people type where a text has no markup. Without bounds millions of signs in a row would exhaust the stack.
const UNEVEN = /[\s\p{DI}]{2,99999}|(?! )[\s\p{DI}]|[\w\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]\p{M}{1,999}|[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu
const UNSEEN = /\p{DI}/gu
// A full stop inside a number or an abbreviation is followed by no space.
const SENTENCE_END = /[.!?…]["'”»)\]]? |\n/gu

/**
 * Makes a text even and finds its sentences.
 *
 * @internal
 */
export function plainText(written: string): PlainText {
  const original = withLatinLetters(written)
  const pieces: string[] = []
  const origins = new Uint32Array(original.length + 1)
  let length = 0
  let from = 0
  const keep = (to: number): void => {
    pieces.push(original.slice(from, to))
    for (let index = from; index < to; index++) origins[length++] = index
  }
  for (const match of original.matchAll(UNEVEN)) {
    keep(match.index)
    const seen = evened(match[0].replace(UNSEEN, ''))
    pieces.push(seen)
    origins.fill(match.index, length, (length += seen.length))
    from = match.index + match[0].length
  }
  keep(original.length)
  origins[length] = original.length
  const text = pieces
    .join('')
    .replace(/[’‘]|(?<=\w)[ʼ´`′](?=\w)/g, "'")
    .replace(/[‐‑]/g, '-')
  return { text, origins, starts: [0, ...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length)] }
}

function evened(run: string): string {
  if (run === '') return ''
  if (run.trim() !== '') {
    const composed = run.normalize('NFKC')
    // A few rare marks come apart instead.
    return composed.length > run.length ? run : composed
  }
  return isBlockEnd(run) ? '\n' : ' '
}

function isBlockEnd(run: string): boolean {
  return run.includes('\u2029') || run.indexOf('\n') !== run.lastIndexOf('\n')
}
