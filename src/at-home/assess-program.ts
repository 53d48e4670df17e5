import type { Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { becauseOf, openInputsOf } from '../core/condition/explain'
import type { OpenInput } from '../core/condition/model'
import { Program } from '../core/condition/program'
import { MET, UNKNOWN } from '../core/condition/tri'
import { deepFreeze } from '../core/freeze'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { collectMissing } from './collect-missing'
import { checkFacts } from './fact-table'
import { PROGRAM_SIGNAL_IDS, programSignals } from './practice'
import type { ProgramAssessment, ProgramCounts } from './practice-model'
import { createProgramRegistry, PROGRAM_COUNTS } from './program-registry'

/** Counts that are a part of another. */
const PARTS = [
  ['sessionsWithoutBloodPressure', 'sessions'],
  ['sessionsWithoutSitterConfirmation', 'sessions'],
  ['seriousAdverseEventsNotReported', 'seriousAdverseEvents'],
] as const

/**
 * Compares what a home program counted in one period with five signs that the program as a whole needs a look: sessions without a blood
 * pressure reading, sessions without a confirmed sitter, supplies sent despite an overdue visit, more units than ordered, and serious
 * adverse events not reported.
 *
 * A sign is a reason to look, not proof of bad care, and it says nothing about one patient: see `assessMisuse` for that. No authority sets
 * these thresholds; they are this library's own. It does not decide whether a program may go on.
 *
 * @param counts - counts of one period, all of the same one; what is left out is unknown and never zero
 * @returns which signs show, which could not be judged, and what to count
 * @throws InvalidInputError when a count is no whole number of 0 or more, or a part is larger than its whole
 * @example
 * ```ts
 * import { assessProgram } from 'ketamine-therapy/at-home'
 *
 * assessProgram({ sessions: 200, sessionsWithoutBloodPressure: 21 }).signals // → ['sig-no-blood-pressure']
 * assessProgram({ sessions: 200, sessionsWithoutBloodPressure: 20 }).result // → 'insufficient-data'
 * assessProgram({ sessions: 200, sessionsWithoutBloodPressure: 201 }) // throws InvalidInputError
 * ```
 */
export function assessProgram(counts: ProgramCounts): ProgramAssessment {
  checkCounts(counts)
  const program = new Program({ registry: createProgramRegistry() })
  const compiled = PROGRAM_SIGNAL_IDS.map((id) => ({
    id,
    signal: programSignals[id],
    node: program.compile(programSignals[id].when),
  }))
  const frame = program.frame(counts, { asOf: KNOWLEDGE_DATE })
  const findings: Finding[] = []
  const signals: string[] = []
  const unknown: { readonly id: string; readonly code: string; readonly open: readonly OpenInput[] }[] = []
  for (const { id, signal, node } of compiled) {
    const truth = node.truth(frame, undefined)
    const code = `at-home/${id}`
    if (truth === MET) {
      const because = becauseOf(node, frame)
      findings.push({ code, severity: 'caution', message: `${signal.title}.`, because, sources: signal.sources, record: id })
      signals.push(id)
    }
    if (truth === UNKNOWN) unknown.push({ id, code, open: openInputsOf(node, frame) })
  }
  if (counts.sessions === 0) findings.push(noSessions)
  return {
    result: signals.length > 0 ? 'signals' : unknown.length > 0 ? 'insufficient-data' : 'no-signals',
    signals,
    unknown: unknown.map(({ id }) => id),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings,
      missing: collectMissing(unknown),
      assumptions: [
        'All counts are of the same period and the same patients.',
        'The thresholds are conventions of this library: no authority sets them. A sign is a reason to look, not proof.',
      ],
      sources: PROGRAM_SIGNAL_IDS.flatMap((id) => programSignals[id].sources),
    }),
  }
}

const noSessions: Finding = /* @__PURE__ */ deepFreeze({
  code: 'at-home/program-no-sessions',
  severity: 'info',
  message: 'No session was held in the period: what is counted in sessions shows nothing about the program.',
  because: [{ path: 'sessions', value: 0, outcome: 'met' }],
  sources: [{ citation: 'library-convention', checked: 'convention' }],
})

function checkCounts(counts: unknown): void {
  const check = new InputCheck('assessProgram')
  const given = checkFacts(check, '', counts, PROGRAM_COUNTS)
  for (const [part, whole] of PARTS) {
    const [some, all] = [given[part], given[whole]]
    if (typeof some === 'number' && typeof all === 'number' && some > all)
      check.fail(part, 'conflict', `is a part of ${whole} (${all}) and cannot be more`)
  }
  check.done()
}
