import type { Finding } from './answer'

/**
 * Findings on a part of the input, with paths from where the whole begins.
 *
 * @param findings - findings whose paths begin inside the part
 * @param place - path of the part
 * @returns the findings, in order
 * @internal
 */
export function placeFindings(findings: readonly Finding[], place: string): readonly Finding[] {
  return findings.map((one) => ({ ...one, because: one.because.map((why) => ({ ...why, path: `${place}.${why.path}` })) }))
}
