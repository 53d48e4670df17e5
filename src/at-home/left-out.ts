/**
 * Says which of the library's own records the given ones leave out: what a short list does not ask is not looked at.
 *
 * @param start - beginning of the sentence
 * @param ours - records of the library
 * @param given - records of the caller
 * @returns one assumption, or none where nothing is left out
 * @internal
 */
export function sayLeftOut(
  start: string,
  ours: readonly { readonly id: string }[],
  given: readonly { readonly id: string }[],
): readonly string[] {
  const kept = new Set(given.map(({ id }) => id))
  const out = ours.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  return out.length === 0 ? [] : [`${start}, which leave out these of this library: ${out.join(', ')}.`]
}
