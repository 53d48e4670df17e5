import { InputCheck } from '../core/check'
import { isDeeplyFrozen } from '../core/freeze'
import { checkAnswers } from './check-answers'
import { checkChecklist } from './check-checklist'
import type { CompiledChecklist } from './compile-checklist'
import { compileChecklist } from './compile-checklist'
import type { EvaluationOptions } from './evaluation'
import { checkOptions, evaluateWith } from './evaluation'
import type { Checklist, ChecklistAnswer, ChecklistEvaluation } from './model'

/** Checklists that were made ready. It holds only those that can never change, as `buildChecklist` gives them, so that no answer depends on it. */
const ready = /* @__PURE__ */ new WeakMap<Checklist, CompiledChecklist>()

/**
 * Decides from the answers to a checklist: go, hold or stop, with every reason and the next step in plain words.
 *
 * A blocking item that is unanswered or too old holds; one that fails stops, or holds where its answer asks for the clinician. Required
 * items hold. Recommended ones are only noted, unless the answer itself asks for the clinician. SPRAVATO at home is always a stop. An emergency,
 * or a reason for the symptom check, that nobody looked at again stands for 24 hours, however old the answer is.
 * "Go" means that nothing on this list speaks against it; it is no order to take a dose.
 *
 * @param checklist - a checklist from {@link buildChecklist}, as it is or read back from storage; see {@link isIntactChecklist}
 * @param answers - the answers so far, in any order; several to one item are several readings
 * @param options - the time of the decision, and the country for the numbers in the texts
 * @returns the decision, the next steps, and what is missing; an assumption names each item with an earlier answer that was graver
 * @throws InvalidInputError when it is no checklist, or an answer names an unknown item, has the wrong type or unit, is
 *   implausible, lies in the future, or says "not applicable" to an item that applies
 * @example
 * ```ts
 * import { buildChecklist, evaluateChecklist } from 'ketamine-therapy/at-home'
 *
 * const spravato = buildChecklist({ formulation: 'spravato', session: 'first', supervision: 'sup-clinician-video' })
 * evaluateChecklist(spravato, [], { now: '2026-11-22T18:00:00-07:00' }).decision // → 'stop'
 * const tonight = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: ['pre-dose-now'] })
 * evaluateChecklist(tonight, [], { now: '2026-11-22T18:00:00-07:00' }).decision // → 'hold'
 * ```
 */
export function evaluateChecklist(
  checklist: Checklist,
  answers: readonly ChecklistAnswer[],
  options: EvaluationOptions,
): ChecklistEvaluation {
  const check = new InputCheck('evaluateChecklist')
  const now = checkOptions(check, options)
  const known = ready.get(checklist)
  const isChecklist = known !== undefined || checkChecklist(check, checklist)
  const timed = isChecklist ? checkAnswers(check, answers, checklist, now) : []
  check.done()
  const compiled = known ?? compileChecklist(check, checklist.items)
  if (known === undefined && isDeeplyFrozen(checklist)) ready.set(checklist, compiled)
  return evaluateWith(compiled, checklist, timed, options)
}
