/** More words than a language has in use; a text of made-up words must not fill the memory of a server. */
const MOST_WORDS = 100_000

/**
 * Works something out once a word, however often the word is met.
 *
 * @param workOut - what is to be known of a word
 * @returns the same, remembered
 * @internal
 */
export function remember<Known>(workOut: (word: string) => Known): (word: string) => Known {
  const known = new Map<string, Known>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_WORDS) known.clear()
    const found = workOut(word)
    known.set(word, found)
    return found
  }
}
