import type { SourceRef } from '../../core'
import type { Protocol } from '../../protocols'
import type { ReadScale } from './judge-scales'
import type { CourseAdvice, DecisionStep, ResponseGroup } from './model'
import type { PlacedDecision } from './reach'
import type { ReadHistory } from './read-history'

/**
 * What the protocol says at a decision point, with its sources.
 *
 * @internal
 */
export interface SourcedAdvice {
  /** What the answer shows of it. */
  readonly course: CourseAdvice
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/**
 * Tells what the protocol says at a decision point; nothing where no scale makes a group.
 *
 * @internal
 */
export function adviseCourse(
  protocol: Protocol,
  { point, rule }: PlacedDecision,
  scales: readonly ReadScale[],
  { sessions }: ReadHistory,
): SourcedAdvice | undefined {
  const relapse = protocol.missedSessions.find(
    ({ state, phases }) => state === 'relapse' && sessions.some(({ phase }) => phase !== undefined && phases.includes(phase)),
  )
  if (relapse !== undefined && scales.some(({ isRelapse }) => isRelapse)) {
    return { course: { group: 'relapse', step: 'adjust', text: relapse.text, basis: 'published' }, sources: relapse.sources }
  }
  const groups = groupsOf(scales)
  const [group] = groups
  if (group === undefined) return undefined
  const steps: readonly DecisionStep[] = [...new Set(groups.map((one) => rule?.outcomes[one].step ?? 're-evaluate'))]
  const [step = 're-evaluate'] = steps
  const sources = groups.flatMap((one) => rule?.outcomes[one].sources ?? [])
  // Groups that lead to the same step do not need to be told apart; between two steps a clinician weighs.
  const decided =
    steps.length === 1 ? { step, basis: basisOf(point, rule, groups) } : ({ step: 're-evaluate', basis: 'no-standard' } as const)
  if (groups.length === 1) return { course: { group, ...decided, text: textOf(point, rule, group) }, sources }
  return { course: { ...decided, text: groups.map((one) => `${one}: ${textOf(point, rule, one)}`).join('; ') }, sources }
}

/**
 * The groups that the scales make.
 *
 * @internal
 */
export function groupsOf(scales: readonly ReadScale[]): readonly ResponseGroup[] {
  return [...new Set(scales.flatMap(({ judged }) => judged.group ?? []))]
}

function basisOf(point: PlacedDecision['point'], rule: PlacedDecision['rule'], groups: readonly ResponseGroup[]): CourseAdvice['basis'] {
  // A point that says nothing of a group sets no standard for it.
  const isPublished = (group: ResponseGroup): boolean =>
    saidOf(point, rule, group) !== undefined && rule?.outcomes[group].basis !== 'no-standard'
  return groups.every(isPublished) ? 'published' : 'no-standard'
}

function textOf(point: PlacedDecision['point'], rule: PlacedDecision['rule'], group: ResponseGroup): string {
  return saidOf(point, rule, group) ?? 'the protocol does not say'
}

function saidOf(point: PlacedDecision['point'], rule: PlacedDecision['rule'], group: ResponseGroup): string | undefined {
  const own = { responder: point.responder, partial: point.partial, 'non-responder': point.nonResponder }[group]
  return rule?.outcomes[group].text ?? own
}
