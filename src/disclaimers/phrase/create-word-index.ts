/**
 * What stands under words and under beginnings of words, such as `cur*`.
 *
 * @internal
 */
export interface WordIndex<T> {
  /** Puts something under a word or a beginning. */
  readonly add: (word: string, value: T) => void
  /** What stands under the word itself. */
  readonly exact: (word: string) => readonly T[]
  /** What stands under a beginning of the word. */
  readonly begun: (word: string) => readonly T[]
}

/**
 * Begins an empty index.
 *
 * @returns the index
 * @internal
 */
export function createWordIndex<T>(): WordIndex<T> {
  const values = new Map<string, T[]>()
  const lengths = new Set<number>()
  const exact = (word: string): readonly T[] => values.get(word) ?? []
  return {
    add: (word, value) => {
      if (word.endsWith('*')) lengths.add(word.length - 1)
      const list = values.get(word)
      if (list === undefined) values.set(word, [value])
      else list.push(value)
    },
    exact,
    begun: (word) => [...lengths].flatMap((length) => (length > word.length ? [] : exact(`${word.slice(0, length)}*`))),
  }
}
