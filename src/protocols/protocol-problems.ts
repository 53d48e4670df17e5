import type { Protocol } from './model'

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
  const rules = protocol.preDose.map((rule) => rule.id)
  protocol.preDose.forEach((rule, index) => {
    if (rule.yieldsTo.some((id) => !rules.includes(id))) note(['preDose', index, 'yieldsTo'], 'names a rule that does not exist')
  })
  protocol.formulations.forEach((product, index) => {
    if (product.drug !== protocol.drug) note(['formulations', index, 'drug'], `is not the drug of the protocol, ${protocol.drug}`)
  })
  if (protocol.dose === undefined && phases.length > 0 && phases.some((phase) => phase.dose === undefined)) {
    note(['dose'], 'is missing, and some phases have no dose of their own')
  }
  return problems
}
