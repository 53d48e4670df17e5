import { InputCheck } from '../core/check'
import { checkAnswers } from './check-answers'
import { checkChecklist } from './check-checklist'
import { compileChecklist } from './compile-checklist'
import type { EvaluationOptions } from './evaluation'
import { checkOptions, evaluateWith } from './evaluation'
import type { Checklist, ChecklistAnswer, ChecklistEvaluation } from './model'

/** Evaluates one checklist, as {@link evaluateChecklist} does. @see {@link createChecklistEvaluator} */
export type ChecklistEvaluator = (answers: readonly ChecklistAnswer[], options: EvaluationOptions) => ChecklistEvaluation

/**
 * Prepares a checklist once, for many evaluations of it: while a person answers item by item, say.
 *
 * @param checklist - a checklist from `buildChecklist`, as it is or read back from storage
 * @returns a function of the answers and the options that answers as `evaluateChecklist` does
 * @throws InvalidInputError when it is no checklist
 * @example
 * ```ts
 * import { buildChecklist, createChecklistEvaluator } from 'ketamine-therapy/at-home'
 *
 * const tonight = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: ['pre-dose-now'] })
 * const evaluate = createChecklistEvaluator(tonight)
 * evaluate([], { now: '2026-11-22T18:00:00-07:00' }).decision // → 'hold'
 * ```
 */
export function createChecklistEvaluator(checklist: Checklist): ChecklistEvaluator {
  const door = new InputCheck('createChecklistEvaluator')
  checkChecklist(door, checklist)
  door.done()
  const compiled = compileChecklist(door, checklist.items)
  return (answers, options) => {
    const check = new InputCheck('evaluateChecklist')
    const timed = checkAnswers(check, answers, checklist, checkOptions(check, options))
    check.done()
    return evaluateWith(compiled, checklist, timed, options)
  }
}
