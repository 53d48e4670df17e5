import type { Rational } from '../../core/rational'
import { add, compare, divide, fromNumber, multiply, rational, toExactText, toNumber } from '../../core/rational'
import type { TimeRange } from '../model'
import type { Amount, ExactStage } from './amount'
import type { DoseAnswer, DoseStage } from './answer'
import { cap, roundBelow } from './ceiling'
import { chooseInRange, chooseOne, chooseRate } from './choose'
import type { DoseContext } from './context'
import { limitOf } from './context'
import { notComputable, refuseBelowStep, refuseCeiling, refuseChoice, refuseWithoutStandard } from './refuse'
import { answerDose, applyCeiling, onlyRoute, rateNumber, weightUsed } from './result'

/**
 * Turns what a rule says into the answer: applies ceilings, checks a clinician's choice, rounds.
 *
 * @internal
 */
export function resolveAmount(amount: Amount, context: DoseContext): DoseAnswer {
  switch (amount.kind) {
    case 'none':
      return refuseWithoutStandard(amount, context)
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

function resolveDose(amount: Extract<Amount, { kind: 'dose' }>, context: DoseContext): DoseAnswer {
  const { rounding } = context.protocol
  const { chosenDoseMg } = context.input
  const rate = amount.hours === undefined ? undefined : cap(divide(amount.exact, amount.hours), limitOf(context, 'rate'))
  const overTime = rate === undefined || amount.hours === undefined ? amount.exact : multiply(rate.value, amount.hours)
  const capped = cap(overTime, limitOf(context, 'dose'))
  const ceiling = capped.cappedBy ?? rate?.cappedBy
  const named = amount.named === true
  if (ceiling !== undefined && (named || amount.stages !== undefined)) return refuseCeiling(context, ceiling, !named)
  const atCeiling = capped.atCeiling || rate?.atCeiling === true
  const rounded = named ? { value: capped.value, mode: 'none' as const } : roundBelow({ ...capped, atCeiling }, rounding)
  const stages = amount.stages?.map((stage) => ({
    ...stage,
    rounded: roundBelow({ value: stage.exact, atCeiling: false }, rounding).value,
  }))
  const total = stages === undefined ? rounded.value : stages.reduce((sum, stage) => add(sum, stage.rounded), rational(0n))
  if (total.n === 0n || stages?.some((stage) => stage.rounded.n === 0n) === true) return refuseBelowStep(context)
  if (chosenDoseMg !== undefined && compare(fromNumber(chosenDoseMg), total) !== 0)
    return refuseChoice(context, 'chosenDoseMg', `${toNumber(total)} mg`)
  const exactRate = amount.hours === undefined ? undefined : divide(capped.value, amount.hours)
  return answerDose(
    context,
    { exact: capped.value, rounded: total, mode: rounded.mode, atCeiling },
    {
      ...applyCeiling(context, ceiling),
      ...time(amount),
      ...(amount.timesPerDay === undefined ? {} : { timesPerDay: amount.timesPerDay }),
      ...(exactRate === undefined ? {} : { rateMgPerHour: rateNumber(exactRate, atCeiling), exactRateMgPerHour: toExactText(exactRate) }),
      ...(stages === undefined ? {} : { stages: stages.map(toStage) }),
    },
  )
}

function resolveRate(exact: Rational, context: DoseContext): DoseAnswer {
  const capped = cap(exact, limitOf(context, 'rate'))
  return {
    outcome: 'rate-computed',
    ...context.base,
    ...onlyRoute(context),
    rateMgPerHour: rateNumber(capped.value, capped.atCeiling),
    exactRateMgPerHour: toExactText(capped.value),
    atCeiling: capped.atCeiling,
    ...applyCeiling(context, capped.cappedBy),
    ...weightUsed(context),
    ...context.finish(),
  }
}

function time(amount: Extract<Amount, { kind: 'dose' }>): { overMinutes?: TimeRange } {
  if (amount.hours === undefined) return amount.overMinutes === undefined ? {} : { overMinutes: amount.overMinutes }
  const minutes = toNumber(multiply(amount.hours, rational(60n)))
  return { overMinutes: { minimum: minutes, maximum: minutes } }
}

function toStage(stage: ExactStage & { readonly rounded: Rational }): DoseStage {
  return { id: stage.id, doseMg: toNumber(stage.rounded), exactDoseMg: toExactText(stage.exact), overMinutes: stage.overMinutes }
}
