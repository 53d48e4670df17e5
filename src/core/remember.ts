/**
 * Remembers what was worked out of a text: the same codes and names come again with every patient. When it holds too many it forgets all,
 * so that input made up for it cannot fill the memory. `undefined` is worked out again each time.
 *
 * @param workOut - works it out
 * @param most - texts remembered at most
 * @returns gives it
 * @internal
 */
export function remember<T>(workOut: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = workOut(text)
    if (known.size >= most) known.clear()
    if (made !== undefined) known.set(text, made)
    return made
  }
}
