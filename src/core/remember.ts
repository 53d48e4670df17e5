/** Texts remembered at most. */
const MOST = 20_000

/**
 * Remembers what was worked out of a text: the same codes and names come again with every patient. When it holds too many it forgets all,
 * so that input made up for it cannot fill the memory. `undefined` is worked out again each time.
 *
 * @internal
 */
export function remember<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = workOut(text)
    if (known.size >= MOST) known.clear()
    if (made !== undefined) known.set(text, made)
    return made
  }
}
