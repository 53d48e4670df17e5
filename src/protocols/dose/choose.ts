import { compare, fromNumber, roundTo, toNumber } from '../../core/rational'
import type { Amount } from './amount'
import type { DoseAnswer } from './answer'
import { cap } from './ceiling'
import type { DoseContext } from './context'
import { limitOf } from './context'
import { refuseCeiling, refuseChoice } from './refuse'
import { answerDose } from './result'

/**
 * One of several doses: asks for the clinician's choice, or checks it.
 *
 * @internal
 */
export function chooseOne(amount: Extract<Amount, { kind: 'allowed' }>, context: DoseContext): DoseAnswer {
  const { chosenDoseMg, previousDoseMg } = context.input
  const top = limitOf(context, 'dose')
  const allowed = amount.allowedMg.filter((value) => top === undefined || compare(fromNumber(value), top.value) <= 0).sort((a, b) => a - b)
  if (top !== undefined && allowed.length === 0) return refuseCeiling(context, top.ceiling, false)
  const choices = allowed.map((value) => `${value} mg`).join(' or ')
  if (chosenDoseMg === undefined) {
    askForChoice(context, choices)
    return { outcome: 'choice-required', ...context.base, allowedMg: allowed, ...context.finish() }
  }
  if (!allowed.includes(chosenDoseMg)) return refuseChoice(context, choices)
  const { maximumRiseMg } = amount
  if (maximumRiseMg !== undefined && previousDoseMg !== undefined && chosenDoseMg - previousDoseMg > maximumRiseMg) {
    return refuseChoice(context, `at most ${maximumRiseMg} mg above the dose before`)
  }
  const exact = fromNumber(chosenDoseMg)
  const atCeiling = top !== undefined && compare(exact, top.value) === 0
  const bounds = { minimumMg: allowed[0] ?? chosenDoseMg, maximumMg: allowed[allowed.length - 1] ?? chosenDoseMg }
  return answerDose(context, { exact, rounded: exact, mode: 'none', atCeiling }, { bounds })
}

/**
 * A dose inside a range: asks for the clinician's choice, or checks it.
 *
 * @internal
 */
export function chooseInRange(amount: Extract<Amount, { kind: 'range' }>, context: DoseContext): DoseAnswer {
  const { chosenDoseMg } = context.input
  const top = cap(amount.high, limitOf(context, 'dose'))
  const step = fromNumber(context.protocol.rounding.stepMg)
  const range = { minimum: toNumber(roundTo(amount.low, step, 'up')), maximum: toNumber(roundTo(top.value, step, 'down')) }
  const choices = `${range.minimum} to ${range.maximum} mg`
  if (chosenDoseMg === undefined) {
    askForChoice(context, choices)
    return { outcome: 'choice-required', ...context.base, allowedMg: [], rangeMg: range, ...context.finish() }
  }
  if (chosenDoseMg < range.minimum || chosenDoseMg > range.maximum) return refuseChoice(context, choices)
  const exact = fromNumber(chosenDoseMg)
  return answerDose(
    context,
    { exact, rounded: exact, mode: 'none', atCeiling: compare(exact, top.value) === 0 },
    {
      bounds: { minimumMg: range.minimum, maximumMg: range.maximum },
      ...(amount.overMinutes === undefined ? {} : { overMinutes: amount.overMinutes }),
    },
  )
}

/**
 * A range of rates: a clinician titrates inside it.
 *
 * @internal
 */
export function chooseRate(amount: Extract<Amount, { kind: 'rate-range' }>, context: DoseContext): DoseAnswer {
  const range = { minimum: toNumber(amount.low), maximum: toNumber(cap(amount.high, limitOf(context, 'rate')).value) }
  return { outcome: 'choice-required', ...context.base, allowedMg: [], rangeMgPerHour: range, ...context.finish() }
}

function askForChoice(context: DoseContext, choices: string): void {
  const { collected, protocol } = context
  const question = `Which dose did the clinician choose: ${choices}?`
  collected.missing.push({ path: 'chosenDoseMg', question, because: 'absent', decides: [`protocols/${protocol.id}`] })
}
