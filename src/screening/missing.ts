import type { Missing, MissingBecause, OpenInput } from '../core'

/**
 * An undecided rule and the inputs that keep it so.
 *
 * @internal
 */
export interface OpenRule {
  /** Code of its finding. */
  readonly code: string
  /** Rank of its effect. */
  readonly rank: number
  /** Whether it blocks the answer. */
  readonly isBlocking: boolean
  /** What keeps it undecided. */
  readonly inputs: readonly OpenInput[]
}

interface Candidate {
  readonly path: string
  readonly question: string
  readonly because: MissingBecause
  readonly decides: string[]
  gain: number
  isBlocking: boolean
}

/**
 * The missing inputs, most decisive first: those of blocking rules, then by the highest effect that they could add above what has fired,
 * then by the number of rules they decide, then by path.
 *
 * @internal
 */
export function rankMissing(open: readonly OpenRule[], fired: number): readonly Missing[] {
  if (open.length === 0) return []
  const byPath = new Map<string, Candidate>()
  for (const { code, rank, isBlocking, inputs } of open) {
    for (const { path, question, because } of inputs) {
      const known = byPath.get(path)
      const candidate = known ?? { path, question, because, decides: [], gain: 0, isBlocking: false }
      if (known === undefined) byPath.set(path, candidate)
      if (!candidate.decides.includes(code)) candidate.decides.push(code)
      if (rank > fired) candidate.gain = Math.max(candidate.gain, rank)
      candidate.isBlocking ||= isBlocking
    }
  }
  return [...byPath.values()]
    .sort(
      (a, b) =>
        Number(b.isBlocking) - Number(a.isBlocking) || b.gain - a.gain || b.decides.length - a.decides.length || (a.path < b.path ? -1 : 1),
    )
    .map(({ path, question, because, decides }) => ({ path, question, because, decides: [...decides].sort() }))
}
