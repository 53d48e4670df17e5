import type { Missing } from './answer'

/**
 * Puts first what decides most, then by path.
 *
 * @param missing - inputs to ask for; left as they are
 * @returns the same inputs in order
 * @internal
 */
export function decidingFirst(missing: readonly Missing[]): readonly Missing[] {
  return [...missing].sort((a, b) => b.decides.length - a.decides.length || (a.path < b.path ? -1 : 1))
}
