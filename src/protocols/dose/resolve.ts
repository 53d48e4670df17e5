import type { Rational } from '../../core/rational'
import { compare, divide, fromNumber, multiply, rational, sum, toExactText, toNumber } from '../../core/rational'
import type { TimeRange } from '../model'
import { exactly } from '../time-range'
import type { Amount, ExactStage } from './amount'
import type { DoseAnswer, DoseStage } from './answer'
import type { Limit } from './ceiling'
import { cap, roundBelow } from './ceiling'
import { chooseInRange, chooseOne, chooseRate } from './choose'
import type { DoseContext } from './context'
import { limitOf } from './context'
import { refuseBelowStep, refuseCeiling, refuseChoice, refuseWithoutStandard } from './refuse'
import { answerDose, answerRate, applyCeiling, noteLocalMaximum, rateNumber } from './result'
import { amountToDraw } from './volume'

/**
 * Turns what a rule says into the answer: applies ceilings, checks a clinician's choice, rounds.
 *
 * @internal
 */
export function resolveAmount(amount: Amount, context: DoseContext): DoseAnswer {
  const foreign = choiceOfAnotherKind(amount, context)
  if (foreign !== undefined) return foreign
  switch (amount.kind) {
    case 'none':
      return refuseWithoutStandard(amount.rule, context)
    case 'allowed':
      return chooseOne(amount, context)
    case 'range':
      return chooseInRange(amount, context)
    case 'rate-range':
      return chooseRate(amount, context)
    case 'rate':
      return resolveRate(amount.exact, context)
    case 'dose':
      return resolveDose(amount, context)
  }
}

/** A dose chosen where the protocol states a rate, or a rate where it states a dose, is no choice that the protocol offers. */
function choiceOfAnotherKind(amount: Amount, context: DoseContext): DoseAnswer | undefined {
  const { chosenDoseMg, chosenRateMgPerHour } = context.input
  if (amount.kind === 'none') return undefined
  if (amount.kind === 'rate' || amount.kind === 'rate-range')
    return chosenDoseMg === undefined ? undefined : refuseChoice(context, 'chosenDoseMg', 'a rate, not a dose')
  const hasRate = amount.kind === 'dose' && amount.hours !== undefined
  if (chosenRateMgPerHour === undefined || hasRate) return undefined
  return refuseChoice(context, 'chosenRateMgPerHour', 'a dose, not a rate')
}

function resolveDose(amount: Extract<Amount, { kind: 'dose' }>, context: DoseContext): DoseAnswer {
  const { stepMg } = context.protocol.rounding
  const { chosenDoseMg, chosenRateMgPerHour } = context.input
  const { hours } = amount
  const capped = cap(amount.exact, lowestOf(hours, context))
  const { value: exact, cappedBy, atCeiling, limit } = capped
  const named = amount.named === true
  if (cappedBy !== undefined && (named || amount.stages !== undefined)) return refuseCeiling(context, cappedBy, !named)
  const rounded = named ? { value: exact, mode: 'none' as const } : roundBelow(exact, fromNumber(stepMg), capped)
  const stages = amount.stages === undefined ? undefined : roundStages(amount.stages, limit, fromNumber(stepMg))
  const total = stages === undefined ? rounded.value : sumOf(stages)
  if (total.n === 0n || stages?.some((stage) => stage.rounded.n === 0n) === true) return refuseBelowStep(context)
  const drawn = amountToDraw(exact, total, stepMg)
  if (chosenDoseMg !== undefined && ![total, drawn].some((dose) => compare(fromNumber(chosenDoseMg), dose) === 0))
    return refuseChoice(context, 'chosenDoseMg', `${toNumber(total)} mg`)
  const exactRate = hours === undefined ? undefined : divide(drawn, hours)
  if (exactRate !== undefined && isAnotherRate(chosenRateMgPerHour, exactRate, atCeiling))
    return refuseChoice(context, 'chosenRateMgPerHour', `${rateNumber(exactRate, atCeiling)} mg/h`)
  return answerDose(
    context,
    { exact, rounded: total, mode: rounded.mode, atCeiling, ceiling: limit },
    {
      ...applyCeiling(context, cappedBy),
      ...time(amount),
      ...(amount.timesPerDay === undefined ? {} : { timesPerDay: amount.timesPerDay }),
      ...(exactRate === undefined ? {} : { rateMgPerHour: rateNumber(exactRate, atCeiling), exactRateMgPerHour: toExactText(exactRate) }),
      ...(stages === undefined ? {} : { stages: stages.map(toStage) }),
    },
  )
}

/** The lowest ceiling on the dose: its own, and that on the rate over the hours of the session. */
function lowestOf(hours: Rational | undefined, context: DoseContext): Limit | undefined {
  const ofDose = limitOf(context, 'dose')
  const ofRate = limitOf(context, 'rate')
  if (ofRate === undefined || hours === undefined) return ofDose
  const overHours = { ...ofRate, value: multiply(ofRate.value, hours) }
  return ofDose !== undefined && compare(ofDose.value, overHours.value) < 0 ? ofDose : overHours
}

type RoundedStage = ExactStage & { readonly rounded: Rational }

/** Rounds each stage by itself; all of them down where their sum would pass the ceiling. */
function roundStages(stages: readonly ExactStage[], limit: Rational | undefined, step: Rational): readonly RoundedStage[] {
  const round = (atCeiling: boolean): readonly RoundedStage[] =>
    stages.map((stage) => ({ ...stage, rounded: roundBelow(stage.exact, step, { atCeiling }).value }))
  const usual = round(false)
  return limit !== undefined && compare(sumOf(usual), limit) > 0 ? round(true) : usual
}

function sumOf(stages: readonly RoundedStage[]): Rational {
  return sum(stages.map((stage) => stage.rounded))
}

function isAnotherRate(chosen: number | undefined, exact: Rational, atCeiling: boolean): boolean {
  if (chosen === undefined) return false
  return compare(fromNumber(chosen), exact) !== 0 && chosen !== rateNumber(exact, atCeiling)
}

function resolveRate(exact: Rational, context: DoseContext): DoseAnswer {
  const capped = cap(exact, limitOf(context, 'rate'))
  const { chosenRateMgPerHour } = context.input
  if (isAnotherRate(chosenRateMgPerHour, capped.value, capped.atCeiling))
    return refuseChoice(context, 'chosenRateMgPerHour', `${rateNumber(capped.value, capped.atCeiling)} mg/h`)
  noteLocalMaximum(context)
  return answerRate(context, capped)
}

function time(amount: Extract<Amount, { kind: 'dose' }>): { overMinutes?: TimeRange } {
  if (amount.hours === undefined) return amount.overMinutes === undefined ? {} : { overMinutes: amount.overMinutes }
  return { overMinutes: exactly(toNumber(multiply(amount.hours, rational(60n)))) }
}

function toStage(stage: RoundedStage): DoseStage {
  const { id, rounded, exact, overMinutes } = stage
  const pump = stage.patientControlled === true ? { patientControlled: true } : {}
  return { id, doseMg: toNumber(rounded), exactDoseMg: toExactText(exact), overMinutes, ...pump }
}
