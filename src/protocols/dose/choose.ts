import type { Rational } from '../../core/rational'
import { add, compare, fromNumber, roundTo, toNumber } from '../../core/rational'
import { ask, CONVENTION } from '../findings'
import type { Amount } from './amount'
import type { DoseAnswer } from './answer'
import { cap } from './ceiling'
import type { DoseContext } from './context'
import { limitOf, tell } from './context'
import { countDevices } from './product'
import { notComputable, refuseCeiling, refuseChoice, refuseNoStep } from './refuse'
import { answerDose, answerRate, noteLocalMaximum, rateNumber, usedFor } from './result'

/**
 * One of several doses: asks for the clinician's choice, or checks it.
 *
 * @internal
 */
export function chooseOne(amount: Extract<Amount, { kind: 'allowed' }>, context: DoseContext): DoseAnswer {
  const { chosenDoseMg } = context.input
  const top = limitOf(context, 'dose')
  const allowed = amount.allowedMg.filter((value) => top === undefined || compare(fromNumber(value), top.value) <= 0).sort((a, b) => a - b)
  if (top !== undefined && allowed.length === 0) return refuseCeiling(context, top.ceiling, false)
  const choices = allowed.map((value) => `${value} mg`).join(' or ')
  if (chosenDoseMg === undefined) {
    askForChoice(context, 'chosenDoseMg', choices)
    return { outcome: 'choice-required', ...usedFor(context), allowedMg: allowed, ...context.finish() }
  }
  if (!allowed.includes(chosenDoseMg)) return refuseChoice(context, 'chosenDoseMg', choices)
  const [lowest, highest] = [allowed[0] ?? chosenDoseMg, allowed[allowed.length - 1] ?? chosenDoseMg]
  const rise = amount.maximumRiseMg === undefined ? undefined : fromNumber(amount.maximumRiseMg)
  const refused = refuseRise(context, 'dose', chosenDoseMg, { low: fromNumber(lowest), high: fromNumber(highest), rise })
  if (refused !== undefined) return refused
  const exact = fromNumber(chosenDoseMg)
  const atCeiling = top !== undefined && compare(exact, top.value) === 0
  const bounds = { minimumMg: lowest, maximumMg: highest }
  return answerDose(context, { exact, rounded: exact, mode: 'none', atCeiling, ceiling: top?.value }, { bounds })
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
  const choices = words(range, 'mg')
  if (top.cappedBy !== undefined && compare(top.value, amount.low) < 0) return refuseCeiling(context, top.cappedBy, false)
  if (range.maximum < range.minimum || range.maximum === 0)
    return refuseNoStep(context, { minimum: toNumber(amount.low), maximum: toNumber(top.value) })
  const time = amount.overMinutes === undefined ? {} : { overMinutes: amount.overMinutes }
  if (chosenDoseMg === undefined) {
    askForChoice(context, 'chosenDoseMg', choices)
    return { outcome: 'choice-required', ...usedFor(context), allowedMg: [], rangeMg: range, ...time, ...context.finish() }
  }
  if (chosenDoseMg < range.minimum || chosenDoseMg > range.maximum) return refuseChoice(context, 'chosenDoseMg', choices)
  const refused = refuseRise(context, 'dose', chosenDoseMg, { low: amount.low, high: top.value, rise: amount.rise })
  if (refused !== undefined) return refused
  const exact = fromNumber(chosenDoseMg)
  return answerDose(
    context,
    { exact, rounded: exact, mode: 'none', atCeiling: compare(exact, top.value) === 0, ceiling: top.value },
    { bounds: { minimumMg: range.minimum, maximumMg: range.maximum }, ...time },
  )
}

/**
 * A rate inside a range, titrated by a clinician: asks for the choice, or checks it.
 *
 * @internal
 */
export function chooseRate(amount: Extract<Amount, { kind: 'rate-range' }>, context: DoseContext): DoseAnswer {
  const { chosenRateMgPerHour } = context.input
  const top = cap(amount.high, limitOf(context, 'rate'))
  // To 0.01 mg/h, as every rate is told: the rate that the start of a titration was told as lies in the range.
  const range = { minimum: rateNumber(amount.low, true), maximum: rateNumber(top.value, true) }
  const choices = words(range, 'mg/h')
  noteLocalMaximum(context)
  if (top.cappedBy !== undefined && compare(top.value, amount.low) < 0) return refuseCeiling(context, top.cappedBy, false)
  if (chosenRateMgPerHour === undefined) {
    askForChoice(context, 'chosenRateMgPerHour', choices)
    return { outcome: 'choice-required', ...usedFor(context), allowedMg: [], rangeMgPerHour: range, ...context.finish() }
  }
  const exact = fromNumber(chosenRateMgPerHour)
  if (chosenRateMgPerHour < range.minimum || compare(exact, top.value) > 0) return refuseChoice(context, 'chosenRateMgPerHour', choices)
  const refused = refuseRise(context, 'rate', chosenRateMgPerHour, { low: amount.low, high: top.value, rise: amount.rise })
  if (refused !== undefined) return refused
  return answerRate(context, { value: exact, atCeiling: compare(exact, top.value) === 0, limit: top.value })
}

interface Bounds {
  readonly low: Rational
  readonly high: Rational
  readonly rise: Rational | undefined
}

/** A rise above the lowest dose or rate needs the one before, where the protocol limits how fast it may rise. */
function refuseRise(context: DoseContext, of: 'dose' | 'rate', chosen: number, { low, high, rise }: Bounds): DoseAnswer | undefined {
  if (rise === undefined) return undefined
  const [path, before, unit] = RISES[of]
  const previous = context.input[before]
  const { formulation, collected } = context
  // What no number of devices holds was not given: a slip that may hide a rise that is too fast.
  if (
    formulation?.device !== undefined &&
    previous !== undefined &&
    countDevices(formulation, previous, collected.findings, before) === undefined
  )
    return notComputable(context)
  if (previous !== undefined && compare(fromNumber(previous), high) > 0) {
    const expected = `at most ${toNumber(high)} ${unit}`
    const message = `The ${of} before is above the highest of the protocol, ${expected}. If it is a slip, it hides a rise that is too fast.`
    const because = [{ path: before, value: previous, expected, outcome: 'unmet' }] as const
    tell(context, { code: 'protocols/before-above-protocol', severity: 'caution', message, because }, CONVENTION)
  }
  if (compare(fromNumber(chosen), add(previous === undefined ? low : fromNumber(previous), rise)) <= 0) return undefined
  if (previous !== undefined) return refuseChoice(context, path, `at most ${toNumber(rise)} ${unit} above the ${of} before`)
  const question = `What was the ${of} before, in ${unit}? The protocol limits the rise.`
  context.collected.missing.push(ask(context.protocol, before, question))
  return notComputable(context)
}

const RISES = {
  dose: ['chosenDoseMg', 'previousDoseMg', 'mg'],
  rate: ['chosenRateMgPerHour', 'previousRateMgPerHour', 'mg/h'],
} as const

function words(range: { readonly minimum: number; readonly maximum: number }, unit: string): string {
  return range.minimum === 0 ? `up to ${range.maximum} ${unit}` : `${range.minimum} to ${range.maximum} ${unit}`
}

function askForChoice(context: DoseContext, path: 'chosenDoseMg' | 'chosenRateMgPerHour', choices: string): void {
  const question = `Which ${path === 'chosenDoseMg' ? 'dose' : 'rate'} did the clinician choose: ${choices}?`
  context.collected.missing.push(ask(context.protocol, path, question))
}
