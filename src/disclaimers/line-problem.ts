/**
 * Signs that turn the direction of writing, that no reader sees, or that end a line; a lone half of a pair has no UTF-8 form. Joiners and variation
 * selectors may stand: languages and emoji need them.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]|(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/u
const SEEN = /[\p{L}\p{N}]/u

/**
 * Tells why a text cannot be printed as one line that somebody reads.
 *
 * @param text - a text from outside
 * @returns what is wrong with it, or nothing
 * @internal
 */
export function lineProblem(text: string): string | undefined {
  if (UNPRINTABLE.test(text)) return 'must be one line without control, direction or invisible signs'
  return SEEN.test(text) ? undefined : 'must have a letter or a digit'
}
