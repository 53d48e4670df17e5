import type { Rational } from '../../core/rational'
import { add, compare, divide, fromNumber, multiply, rational, toExactText, toNumber } from '../../core/rational'
import type { DoseRounding, TimeRange } from '../model'
import type { Amount, ExactStage } from './amount'
import type { DoseAnswer, DoseStage } from './answer'
import type { Capped } from './ceiling'
import { cap, roundBelow } from './ceiling'
import { chooseInRange, chooseOne, chooseRate } from './choose'
import type { DoseContext } from './context'
import { limitOf } from './context'
import { notComputable, refuseBelowStep, refuseCeiling, refuseChoice, refuseWithoutStandard } from './refuse'
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
    case 'needs-weight':
      return notComputable(context)
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
  if (amount.kind === 'none' || amount.kind === 'needs-weight') return undefined
  if (amount.kind === 'rate' || amount.kind === 'rate-range')
    return chosenDoseMg === undefined ? undefined : refuseChoice(context, 'chosenDoseMg', 'a rate, not a dose')
  const hasRate = amount.kind === 'dose' && amount.hours !== undefined
  if (chosenRateMgPerHour === undefined || hasRate) return undefined
  return refuseChoice(context, 'chosenRateMgPerHour', 'a dose, not a rate')
}

function resolveDose(amount: Extract<Amount, { kind: 'dose' }>, context: DoseContext): DoseAnswer {
  const { rounding } = context.protocol
  const { chosenDoseMg, chosenRateMgPerHour } = context.input
  const rate = amount.hours === undefined ? undefined : cap(divide(amount.exact, amount.hours), limitOf(context, 'rate'))
  const overTime = rate === undefined || amount.hours === undefined ? amount.exact : multiply(rate.value, amount.hours)
  const capped = cap(overTime, limitOf(context, 'dose'))
  const ceiling = capped.cappedBy ?? rate?.cappedBy
  const named = amount.named === true
  if (ceiling !== undefined && (named || amount.stages !== undefined)) return refuseCeiling(context, ceiling, !named)
  const atCeiling = capped.atCeiling || rate?.atCeiling === true
  const rounded = named ? { value: capped.value, mode: 'none' as const } : roundBelow({ ...capped, atCeiling }, rounding)
  const stages = amount.stages === undefined ? undefined : roundStages(amount.stages, capped, rounding)
  const total = stages === undefined ? rounded.value : sumOf(stages)
  if (total.n === 0n || stages?.some((stage) => stage.rounded.n === 0n) === true) return refuseBelowStep(context)
  if (chosenDoseMg !== undefined && compare(fromNumber(chosenDoseMg), total) !== 0)
    return refuseChoice(context, 'chosenDoseMg', `${toNumber(total)} mg`)
  const drawn = amountToDraw(capped.value, total, rounding.stepMg)
  const exactRate = amount.hours === undefined ? undefined : divide(drawn, amount.hours)
  if (exactRate !== undefined && isAnotherRate(chosenRateMgPerHour, exactRate, atCeiling))
    return refuseChoice(context, 'chosenRateMgPerHour', `${rateNumber(exactRate, atCeiling)} mg/h`)
  return answerDose(
    context,
    { exact: capped.value, rounded: total, mode: rounded.mode, atCeiling, ceiling: lowestOf(amount, context) },
    {
      ...applyCeiling(context, ceiling),
      ...time(amount),
      ...(amount.timesPerDay === undefined ? {} : { timesPerDay: amount.timesPerDay }),
      ...(exactRate === undefined ? {} : { rateMgPerHour: rateNumber(exactRate, atCeiling), exactRateMgPerHour: toExactText(exactRate) }),
      ...(stages === undefined ? {} : { stages: stages.map(toStage) }),
    },
  )
}

type RoundedStage = ExactStage & { readonly rounded: Rational }

/** Rounds each stage by itself; all of them down where their sum would pass the ceiling. */
function roundStages(stages: readonly ExactStage[], { limit }: Capped, rounding: DoseRounding): readonly RoundedStage[] {
  const round = (atCeiling: boolean): readonly RoundedStage[] =>
    stages.map((stage) => ({ ...stage, rounded: roundBelow({ value: stage.exact, atCeiling }, rounding).value }))
  const usual = round(false)
  return limit !== undefined && compare(sumOf(usual), limit) > 0 ? round(true) : usual
}

function sumOf(stages: readonly RoundedStage[]): Rational {
  return stages.reduce((sum, stage) => add(sum, stage.rounded), rational(0n))
}

/** The lowest ceiling on the dose: its own, and that on the rate over the hours of the session. */
function lowestOf({ hours }: Extract<Amount, { kind: 'dose' }>, context: DoseContext): Rational | undefined {
  const ofDose = limitOf(context, 'dose')?.value
  const ofRate = limitOf(context, 'rate')?.value
  const overHours = ofRate === undefined || hours === undefined ? undefined : multiply(ofRate, hours)
  if (ofDose === undefined || overHours === undefined) return ofDose ?? overHours
  return compare(ofDose, overHours) < 0 ? ofDose : overHours
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
  const minutes = toNumber(multiply(amount.hours, rational(60n)))
  return { overMinutes: { minimum: minutes, maximum: minutes } }
}

function toStage(stage: RoundedStage): DoseStage {
  const { id, rounded, exact, overMinutes } = stage
  const pump = stage.patientControlled === true ? { patientControlled: true } : {}
  return { id, doseMg: toNumber(rounded), exactDoseMg: toExactText(exact), overMinutes, ...pump }
}
