const BLOCK = '\u2029'
const JOINER = '\u2060'

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
  const fillTo = (at: number): void => {
    if (at > cursor) pieces.push(gap.padEnd(at - cursor, JOINER))
    cursor = at
    gap = JOINER
  }
  return {
    put: (at, text, length) => {
      // An entity of two characters that was read in two steps has its place only once.
      if (at < cursor || text.length > length) return
      fillTo(at)
      // The letter comes last, so that the apostrophe of "don&#39;t" stays next to the t.
      pieces.push(text.replace(/\s/g, ' ').padStart(length, JOINER))
      cursor = at + length
    },
    separate: () => {
      gap = BLOCK
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
