const BLOCK = '\u2029'
const LINE = '\u2028'
const JOINER = '\u2060'
const LETTER_FIRST = /^[\p{L}\p{N}]/u
const LETTER_LAST = /[\p{L}\p{N}\p{M}]$/u

/**
 * What is read of a document, built from left to right: each letter at its place in the source, everything else blank.
 *
 * @internal
 */
export interface Mask {
  /** Puts what is read at a place; it takes up `length` units of the source. */
  readonly put: (at: number, text: string, length: number) => void
  /** A block begins or ends: what is blank up to the next letter holds a paragraph separator. */
  readonly separate: () => void
  /** A line ends within a block: what is blank up to the next letter holds a line separator, of two lines a paragraph separator. */
  readonly line: () => void
  /** What is blank up to the next letter holds a space. */
  readonly space: () => void
  /** The text, as long as the source. */
  readonly done: () => string
}

/**
 * Begins an empty mask of a source.
 *
 * @internal
 */
export function createMask(source: string): Mask {
  const pieces: string[] = []
  let cursor = 0
  let gap = JOINER
  let endsInWord = false
  const fillTo = (at: number): void => {
    if (at > cursor) pieces.push(gap.padEnd(at - cursor, JOINER))
    if (gap !== JOINER) endsInWord = false
    cursor = at
    gap = JOINER
  }
  return {
    put: (at, text, length) => {
      // An entity of two characters that was read in two steps has its place only once.
      if (at < cursor || text.length > length) return
      fillTo(at)
      // An entity that begins a word stands at its own first place, so that the range of the word takes all of it. Elsewhere it stands at its last place, so that
      // the apostrophe of "don&#39;t" stays next to the t.
      const seen = text.replace(/\s/g, ' ')
      pieces.push(!endsInWord && LETTER_FIRST.test(seen) ? seen.padEnd(length, JOINER) : seen.padStart(length, JOINER))
      endsInWord = LETTER_LAST.test(seen)
      cursor = at + length
    },
    separate: () => {
      gap = BLOCK
    },
    line: () => {
      gap = gap === LINE || gap === BLOCK ? BLOCK : LINE
    },
    space: () => {
      if (gap === JOINER) gap = ' '
    },
    done: () => {
      if (cursor < source.length) fillTo(source.length)
      return pieces.join('')
    },
  }
}
