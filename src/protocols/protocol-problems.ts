import { usesWeight } from './dose/amount'
import type { DoseRule, DoseStep, Protocol, SimpleDose } from './model'

/**
 * A contradiction inside a protocol.
 *
 * @internal
 */
export interface ProtocolProblem {
  /** Where it is. */
  readonly path: readonly (string | number)[]
  /** What it is. */
  readonly message: string
}

/**
 * Contradictions that a schema of single fields cannot see: ids that name nothing or are used twice, gaps outside their limits, products of another drug.
 *
 * @internal
 */
export function protocolProblems(protocol: Protocol): readonly ProtocolProblem[] {
  const phases = protocol.courses.flatMap((course) => course.phases)
  const phaseIds = phases.map((phase) => phase.id)
  const problems: ProtocolProblem[] = []
  const note = (path: readonly (string | number)[], message: string): void => void problems.push({ path, message })

  noteTwice(
    protocol.courses.map((course) => course.id),
    (index) => ['courses', index, 'id'],
    note,
  )
  const rules: readonly Placed[] = [
    { path: ['dose'], rule: protocol.dose },
    ...protocol.courses.flatMap((course, at) =>
      course.phases.map((phase, inCourse) => ({ path: ['courses', at, 'phases', inCourse, 'dose'], rule: phase.dose })),
    ),
  ]
  for (const placed of rules) noteHidden(placed, note)
  if (protocol.weight.basis === 'not-weight-based' && rules.some(({ rule }) => simpleRules(rule).some(usesWeight)))
    note(['weight', 'basis'], 'says that no dose goes by weight, and one does')
  phaseIds.forEach((id, index) => phaseIds.indexOf(id) !== index && note(['courses'], `the phase "${id}" stands twice`))
  for (const list of ['preDose', 'discharge', 'ceilings', 'formulations', 'decisionPoints'] as const) {
    const ids = protocol[list].map((entry) => entry.id)
    ids.forEach((id, index) => ids.indexOf(id) !== index && note([list, index, 'id'], `"${id}" stands twice`))
  }
  protocol.courses.forEach((course, at) =>
    course.phases.forEach((phase, inCourse) => {
      phase.assessments?.forEach(({ firstDay, lastDay }, index) => {
        if (firstDay > lastDay) note(['courses', at, 'phases', inCourse, 'assessments', index, 'firstDay'], 'is after the last day')
      })
      noteTwice(
        phase.schedules.map((schedule) => schedule.id),
        (index) => ['courses', at, 'phases', inCourse, 'schedules', index, 'id'],
        note,
      )
      phase.schedules.forEach((schedule, index) => {
        const path = ['courses', at, 'phases', inCourse, 'schedules', index]
        const { minimumGapDays, maximumGapDays, gapPatternDays } = schedule
        if (minimumGapDays > maximumGapDays) note([...path, 'minimumGapDays'], 'is above the longest gap')
        if (gapPatternDays.some((gap) => gap < minimumGapDays || gap > maximumGapDays))
          note([...path, 'gapPatternDays'], 'lies outside the gaps')
      })
    }),
  )
  protocol.decisionPoints.forEach((point, index) => {
    if (!phaseIds.includes(point.phase)) note(['decisionPoints', index, 'phase'], `"${point.phase}" is no phase of this protocol`)
  })
  protocol.missedSessions.forEach((rule, index) => {
    if (rule.phases.some((phase) => !phaseIds.includes(phase)))
      note(['missedSessions', index, 'phases'], 'names a phase that does not exist')
  })
  const limits = protocol.preDose.map((rule) => rule.id)
  protocol.preDose.forEach((rule, index) => {
    if (rule.yieldsTo.some((id) => !limits.includes(id))) note(['preDose', index, 'yieldsTo'], 'names a rule that does not exist')
  })
  protocol.formulations.forEach((product, index) => {
    if (product.drug !== protocol.drug) note(['formulations', index, 'drug'], `is not the drug of the protocol, ${protocol.drug}`)
  })
  if (protocol.dose === undefined && phases.length > 0 && phases.some((phase) => phase.dose === undefined)) {
    note(['dose'], 'is missing, and some phases have no dose of their own')
  }
  return problems
}

type Path = readonly (string | number)[]
type Note = (path: Path, message: string) => void

interface Placed {
  readonly path: Path
  readonly rule: DoseRule | undefined
}

function noteTwice(ids: readonly string[], pathOf: (index: number) => Path, note: Note): void {
  ids.forEach((id, index) => ids.indexOf(id) !== index && note(pathOf(index), `"${id}" stands twice`))
}

function simpleRules(rule: DoseRule | undefined): readonly SimpleDose[] {
  if (rule === undefined) return []
  if (rule.kind === 'steps') return rule.steps.map((step) => step.rule)
  return rule.kind === 'arms' ? rule.arms.map((arm) => arm.rule) : [rule]
}

/** Parts of a dose rule that would never be reached: the first of an id, and the first that claims a session, is taken. */
function noteHidden({ path, rule }: Placed, note: Note): void {
  if (rule?.kind === 'multi-stage') {
    noteTwice(
      rule.stages.map((stage) => stage.id),
      (index) => [...path, 'stages', index, 'id'],
      note,
    )
  }
  if (rule?.kind !== 'steps' && rule?.kind !== 'arms') return
  const steps = rule.kind === 'steps' ? rule.steps : rule.arms
  noteTwice(
    steps.map((step) => step.id),
    (index) => [...path, rule.kind, index, 'id'],
    note,
  )
  steps.forEach(({ sessions }, index) => {
    if (sessions === undefined) return
    const at = [...path, rule.kind, index, 'sessions']
    if (lastOf(sessions) < sessions.from) note(at, 'end before they begin')
    else if (steps.slice(0, index).some((before) => overlap(before.sessions, sessions))) note(at, 'belong to another step as well')
  })
}

type Sessions = NonNullable<DoseStep['sessions']>

function overlap(a: Sessions | undefined, b: Sessions): boolean {
  return a !== undefined && a.from <= lastOf(b) && b.from <= lastOf(a)
}

function lastOf({ through }: Sessions): number {
  return through ?? Number.POSITIVE_INFINITY
}
