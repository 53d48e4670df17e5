import type { Missing } from '../core'
import type { Screening } from './model'
import { InputCheck, isListOf, isPlainObject } from '../core/check'

/**
 * A short list of inputs that would decide an answer of screening, most decisive first.
 *
 * The choice is greedy: at each step the input that decides most of the codes still open. It need not be the shortest list there is. Of inputs
 * that decide the same, the first stands for the others (the systolic pressure for both): screen and ask anew with each answer.
 *
 * @param screening - an answer of `screenPatient`
 * @returns missing inputs that together touch every open rule; empty when nothing is open
 * @throws InvalidInputError when it is not such an answer
 * @example
 * ```ts
 * import { nextQuestions, screenPatient } from 'ketamine-therapy/screening'
 *
 * const screening = screenPatient({}, { drug: 'ketamine', route: 'intravenous', setting: 'clinic' }, { asOf: '2026-11-22' })
 * nextQuestions(screening)[0]?.path // → 'conditions'
 * ```
 */
export function nextQuestions(screening: Screening): readonly Missing[] {
  const check = new InputCheck('nextQuestions')
  if (!isPlainObject(screening) || !isMissingList(screening.missing)) {
    check.fail('screening', 'wrong-type', 'must be an answer of screenPatient')
    check.done()
  }
  const open = new Set(screening.missing.flatMap((missing) => missing.decides))
  const chosen: Missing[] = []
  while (open.size > 0) {
    // Stable: of equals the one that stands first, which is the more decisive. One that was chosen touches nothing any more.
    const best = screening.missing.reduce((winner, candidate) => (touched(candidate, open) > touched(winner, open) ? candidate : winner))
    const { path, question, because, decides } = best
    chosen.push({ path, question, because, decides })
    for (const code of decides) open.delete(code)
  }
  return chosen
}

function touched(missing: Missing, open: ReadonlySet<string>): number {
  return missing.decides.filter((code) => open.has(code)).length
}

function isMissingList(value: unknown): value is readonly Missing[] {
  const isText = (text: unknown): boolean => typeof text === 'string'
  return isListOf(
    value,
    (entry) =>
      isPlainObject(entry) && [entry['path'], entry['question'], entry['because']].every(isText) && isListOf(entry['decides'], isText),
  )
}
