import type { CompiledCondition, Condition } from './model'
import type { Vocabulary } from './program'
import { becauseOf, openInputsOf } from './explain'
import { checkRegistry } from './refusals'
import { Program } from './program'
import { toTruth, UNKNOWN } from './tri'

/**
 * Makes a condition ready to be evaluated. Compile once, evaluate often.
 *
 * It decides truth in three-valued logic: an input that is missing, too old or too imprecise makes a condition `unknown` unless the
 * rest decides it without. It does not decide what follows from that; rules do.
 *
 * @param condition - the statement, plain JSON
 * @param vocabulary - the fields, lists, value sets and named conditions it may use
 * @returns truth, reasons and open inputs for any subject
 * @throws InvalidInputError without a registry, or when the condition names something that the vocabulary does not hold, or compares what cannot be compared
 * @example
 * ```ts
 * import { compileCondition } from 'ketamine-therapy/core'
 *
 * const registry = {
 *   fields: {
 *     systolicMmHg: { path: 'systolicMmHg', label: 'systolic pressure', question: 'What is the systolic pressure?', kind: 'number', read: (reading: { readonly systolicMmHg?: number }) => reading.systolicMmHg },
 *   },
 *   lists: {},
 * } as const
 * const high = compileCondition({ value: 'systolicMmHg', is: '>', to: 140 }, { registry })
 * high.truth({ systolicMmHg: 141 }, { asOf: '2026-11-22' }) // → 'met'
 * high.truth({ systolicMmHg: 140 }, { asOf: '2026-11-22' }) // → 'unmet'
 * high.truth({}, { asOf: '2026-11-22' }) // → 'unknown'
 * high.open({}, { asOf: '2026-11-22' }).map((input) => input.path) // → ['systolicMmHg']
 * ```
 */
export function compileCondition<Subject>(condition: Condition, vocabulary: Vocabulary<Subject>): CompiledCondition<Subject> {
  checkRegistry('compileCondition', 'vocabulary', vocabulary)
  const program = new Program(vocabulary)
  const node = program.compile(condition)
  return {
    truth: (subject, time) => toTruth(node.truth(program.frame(subject, time), undefined)),
    explain: (subject, time) => {
      const frame = program.frame(subject, time)
      return becauseOf(node, frame, node.truth(frame, undefined))
    },
    open: (subject, time) => {
      const frame = program.frame(subject, time)
      return node.truth(frame, undefined) === UNKNOWN ? openInputsOf(node, frame) : []
    },
  }
}
