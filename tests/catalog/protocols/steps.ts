import type { DoseRule, Phase, Protocol } from 'ketamine-therapy/protocols'
import { phasesOf } from './records'

/** Steps that name their sessions follow each other from the first session on, end with the phase, and decisions lie inside it. */
export function stepProblems(records: readonly Protocol[]): readonly string[] {
  return records.flatMap((record) => [
    ...phasesOf(record).flatMap((phase) => {
      const rule = phase.dose ?? record.dose
      return rule === undefined ? [] : sessionProblems(rule, phase).map((problem) => `${record.id}, ${phase.id}: ${problem}`)
    }),
    ...record.decisionPoints.flatMap((point) => {
      const phase = phasesOf(record).find((one) => one.id === point.phase)
      const counts = phase?.schedules.flatMap((schedule) => (schedule.sessions === undefined ? [] : [schedule.sessions])) ?? []
      const isLate = point.afterSessions !== undefined && counts.length > 0 && point.afterSessions > Math.max(...counts)
      return isLate ? [`${record.id}, ${point.id}: comes after the last session`] : []
    }),
  ])
}

function sessionProblems(rule: DoseRule, phase: Phase): readonly string[] {
  if (rule.kind === 'arms') return rule.arms.some((arm) => arm.sessions !== undefined) ? ['an arm is no session'] : []
  if (rule.kind !== 'steps') return []
  const named = rule.steps.flatMap(({ sessions }) => (sessions === undefined ? [] : [sessions]))
  if (named.length === 0) return []
  const problems: string[] = []
  if (named.length !== rule.steps.length) problems.push('some steps name their sessions and some do not')
  if (named[0]?.from !== 1) problems.push('no step for the first session')
  named.forEach(({ from, through }, at) => {
    const next = named[at + 1]
    if (through !== undefined && through < from) problems.push('a step ends before it begins')
    if (next !== undefined && next.from !== (through ?? Infinity) + 1) problems.push('steps leave a gap or overlap')
  })
  const last = named[named.length - 1]?.through
  for (const { sessions } of phase.schedules) {
    if (last !== undefined && last !== sessions) problems.push('the last step does not end with the phase')
  }
  return problems
}
