import type { Answer, Finding, Missing } from '../../core/answer'
import type { Rational } from '../../core/rational'
import { add, compare, divide, fromNumber, multiply, rational, roundTo, toExactText, toNumber } from '../../core/rational'
import type { SourceRef } from '../../core/source'
import type { Ceiling, Formulation, Protocol } from '../model'
import type { Amount } from './amount'
import type { AppliedCeiling, ComputedDose, DoseAnswer, DoseAnswerBase } from './answer'
import { cap, lowestLimit, roundBelow } from './ceiling'
import type { DoseInput } from './input'
import { countDevices, drawVolume } from './product'
import { CONVENTION } from './volume'
import type { DosingWeight } from './weight'

/**
 * What an answer about a dose is put together from.
 *
 * @internal
 */
export interface DoseContext {
  /** The protocol. */
  readonly protocol: Protocol
  /** The input. */
  readonly input: DoseInput
  /** The part common to all outcomes. */
  readonly base: Pick<DoseAnswerBase, 'protocol' | 'drug' | 'phase' | 'step'>
  /** The dosing weight, where one is needed. */
  readonly weight: DosingWeight | undefined
  /** The product, where one is known. */
  readonly formulation: Formulation | undefined
  /** What the answer gathers on the way. */
  readonly collected: { findings: Finding[]; missing: Missing[]; assumptions: string[]; sources: SourceRef[] }
  /** Builds the common part of the answer from what was gathered. */
  readonly finish: () => Answer
}

/**
 * Turns what a rule says into the answer: applies ceilings, checks a clinician's choice, rounds.
 *
 * @internal
 */
export function resolveAmount(amount: Amount, context: DoseContext): DoseAnswer {
  switch (amount.kind) {
    case 'none':
      return noStandard(amount, context)
    case 'needs-weight':
      return notComputable(context)
    case 'allowed':
      return chooseOne(amount.allowedMg, amount.maximumRiseMg, context)
    case 'range':
      return chooseInRange(amount, context)
    case 'rate-range': {
      const top = limits(context, 'rate')
      const range = { minimum: toNumber(amount.low), maximum: toNumber(cap(amount.high, top).value) }
      askForChoice(context, `${range.minimum} to ${range.maximum} mg/h`, 'rate')
      return { outcome: 'choice-required', ...context.base, allowedMg: [], rangeMgPerHour: range, ...context.finish() }
    }
    case 'rate':
      return rate(amount.exact, context)
    case 'dose':
      return dose(amount, context)
  }
}

function dose(amount: Extract<Amount, { kind: 'dose' }>, context: DoseContext): DoseAnswer {
  const { input } = context
  const cappedRate = amount.hours === undefined ? undefined : cap(divide(amount.exact, amount.hours), limits(context, 'rate'))
  const beforeCap = cappedRate === undefined || amount.hours === undefined ? amount.exact : multiply(cappedRate.value, amount.hours)
  const capped = cap(beforeCap, limits(context, 'dose'))
  const ceiling = capped.cappedBy ?? cappedRate?.cappedBy
  if (ceiling !== undefined && (amount.stages !== undefined || isNamed(context)))
    return refuseCeiling(context, ceiling, amount.stages !== undefined)
  const atCeiling = capped.atCeiling || cappedRate?.atCeiling === true
  const rounded = isNamed(context)
    ? { value: capped.value, mode: 'none' as const }
    : roundBelow({ ...capped, atCeiling }, context.protocol.rounding)
  const stages = amount.stages?.map((stage) => ({
    ...stage,
    rounded: roundBelow({ value: stage.exact, atCeiling: false }, context.protocol.rounding).value,
  }))
  const total = stages === undefined ? rounded.value : stages.reduce((sum, stage) => add(sum, stage.rounded), rational(0n))
  if (total.n === 0n) return belowStep(context)
  if (input.chosenDoseMg !== undefined && compare(fromNumber(input.chosenDoseMg), total) !== 0)
    return refuseChoice(context, `${toNumber(total)} mg`)
  if (ceiling !== undefined) tellCeiling(context, ceiling)
  const rateExact = amount.hours === undefined ? undefined : divide(capped.value, amount.hours)
  return {
    ...computed(context, { exact: capped.value, rounded: total, mode: rounded.mode, atCeiling }),
    ...(ceiling === undefined ? {} : { ceilingApplied: applied(ceiling) }),
    ...(amount.overMinutes === undefined ? {} : { overMinutes: amount.overMinutes }),
    ...(amount.timesPerDay === undefined ? {} : { timesPerDay: amount.timesPerDay }),
    ...(rateExact === undefined ? {} : { rateMgPerHour: rateNumber(rateExact, atCeiling), exactRateMgPerHour: toExactText(rateExact) }),
    ...(amount.hours === undefined ? {} : { overMinutes: exactly(toNumber(multiply(amount.hours, rational(60n)))) }),
    ...(stages === undefined
      ? {}
      : {
          stages: stages.map((stage) => ({
            id: stage.id,
            doseMg: toNumber(stage.rounded),
            exactDoseMg: toExactText(stage.exact),
            overMinutes: stage.overMinutes,
          })),
        }),
    ...context.finish(),
  }
}

function rate(exact: Rational, context: DoseContext): DoseAnswer {
  const capped = cap(exact, limits(context, 'rate'))
  if (capped.cappedBy !== undefined) tellCeiling(context, capped.cappedBy)
  return {
    outcome: 'rate-computed',
    ...context.base,
    ...onlyRoute(context),
    rateMgPerHour: rateNumber(capped.value, capped.atCeiling),
    exactRateMgPerHour: toExactText(capped.value),
    atCeiling: capped.atCeiling,
    ...(capped.cappedBy === undefined ? {} : { ceilingApplied: applied(capped.cappedBy) }),
    ...weightUsed(context),
    ...context.finish(),
  }
}

function chooseOne(all: readonly number[], maximumRiseMg: number | undefined, context: DoseContext): DoseAnswer {
  const { input } = context
  const top = limits(context, 'dose')
  const allowed = [...all].filter((value) => top === undefined || compare(fromNumber(value), top.value) <= 0).sort((a, b) => a - b)
  if (input.chosenDoseMg === undefined) {
    askForChoice(context, allowed.map((value) => `${value} mg`).join(' or '), 'dose')
    return { outcome: 'choice-required', ...context.base, allowedMg: allowed, ...context.finish() }
  }
  if (!allowed.includes(input.chosenDoseMg)) return refuseChoice(context, allowed.map((value) => `${value} mg`).join(' or '))
  const rise = input.previousDoseMg === undefined ? undefined : input.chosenDoseMg - input.previousDoseMg
  if (maximumRiseMg !== undefined && rise !== undefined && rise > maximumRiseMg) {
    return refuseChoice(context, `at most ${maximumRiseMg} mg above the dose before`)
  }
  const exact = fromNumber(input.chosenDoseMg)
  const bounds = { minimumMg: allowed[0] ?? input.chosenDoseMg, maximumMg: allowed.at(-1) ?? input.chosenDoseMg }
  const atCeiling = top !== undefined && compare(exact, top.value) === 0
  return { ...computed(context, { exact, rounded: exact, mode: 'none', atCeiling }), bounds, ...context.finish() }
}

function chooseInRange(amount: Extract<Amount, { kind: 'range' }>, context: DoseContext): DoseAnswer {
  const { input, protocol } = context
  const top = cap(amount.high, limits(context, 'dose'))
  const step = fromNumber(protocol.rounding.stepMg)
  const range = { minimum: toNumber(roundTo(amount.low, step, 'up')), maximum: toNumber(roundTo(top.value, step, 'down')) }
  if (input.chosenDoseMg === undefined) {
    askForChoice(context, `${range.minimum} to ${range.maximum} mg`, 'dose')
    return { outcome: 'choice-required', ...context.base, allowedMg: [], rangeMg: range, ...context.finish() }
  }
  const exact = fromNumber(input.chosenDoseMg)
  if (input.chosenDoseMg < range.minimum || input.chosenDoseMg > range.maximum)
    return refuseChoice(context, `${range.minimum} to ${range.maximum} mg`)
  const bounds = { minimumMg: range.minimum, maximumMg: range.maximum }
  return {
    ...computed(context, { exact, rounded: exact, mode: 'none', atCeiling: compare(exact, top.value) === 0 }),
    bounds,
    ...(amount.overMinutes === undefined ? {} : { overMinutes: amount.overMinutes }),
    ...context.finish(),
  }
}

interface Result {
  readonly exact: Rational
  readonly rounded: Rational
  readonly mode: 'half-up' | 'down' | 'none'
  readonly atCeiling: boolean
}

/** The part of a computed dose that all rules share. Adds findings about the product, so it comes before `finish`. */
function computed(context: DoseContext, result: Result): Omit<ComputedDose, keyof Answer> {
  const { protocol, formulation, collected } = context
  const doseMg = toNumber(result.rounded)
  const devices = formulation === undefined ? undefined : countDevices(formulation, doseMg, collected.findings)
  const volume = formulation === undefined ? undefined : drawVolume(formulation, result.exact, result.atCeiling, collected.findings)
  const volumeMl = devices?.volumeMl ?? volume
  if (result.mode !== 'none') collected.sources.push(...protocol.rounding.sources)
  return {
    outcome: 'computed',
    ...context.base,
    ...onlyRoute(context),
    doseMg,
    exactDoseMg: toExactText(result.exact),
    bounds: { minimumMg: doseMg, maximumMg: doseMg },
    atCeiling: result.atCeiling,
    rounding: { stepMg: protocol.rounding.stepMg, mode: result.mode, sources: result.mode === 'none' ? [] : protocol.rounding.sources },
    ...weightUsed(context),
    ...(devices === undefined ? {} : { devices }),
    ...(formulation === undefined ? {} : { formulation: formulation.id }),
    ...(volumeMl === undefined ? {} : { volumeMl }),
  }
}

function limits(context: DoseContext, of: 'dose' | 'rate'): ReturnType<typeof lowestLimit> {
  const { protocol, input, weight } = context
  const local: Ceiling[] =
    input.localMaximumMg === undefined
      ? []
      : [{ id: 'local-maximum', unit: 'mg-per-session', value: input.localMaximumMg, text: 'Highest dose set by the clinic.', sources: [] }]
  return lowestLimit([...protocol.ceilings, ...local], of, weight?.kg)
}

function isNamed(context: DoseContext): boolean {
  return context.weight?.kg === undefined
}

function tellCeiling(context: DoseContext, ceiling: Ceiling): void {
  context.collected.findings.push({
    code: 'protocols/ceiling-applied',
    severity: 'info',
    message: `The value is lowered to a ceiling. ${ceiling.text}`,
    because: [
      { path: ceilingPath(ceiling), value: ceiling.value, expected: `at most ${ceiling.value} (${ceiling.unit})`, outcome: 'unmet' },
    ],
    sources: ceiling.sources,
    record: context.protocol.id,
  })
}

function ceilingPath(ceiling: Ceiling): string {
  return ceiling.id === 'local-maximum' ? 'localMaximumMg' : `ceilings.${ceiling.id}`
}

function askForChoice(context: DoseContext, choices: string, what: 'dose' | 'rate'): void {
  const { collected, protocol } = context
  const question = `Which ${what} did the clinician choose: ${choices}?`
  const path = what === 'dose' ? 'chosenDoseMg' : 'chosenRateMgPerHour'
  collected.missing.push({ path, question, because: 'absent', decides: [`protocols/${protocol.id}`] })
}

function refuse(context: DoseContext, finding: Omit<Finding, 'record' | 'sources'>, sources: readonly SourceRef[]): DoseAnswer {
  context.collected.findings.push({ ...finding, sources, record: context.protocol.id })
  return notComputable(context)
}

function refuseChoice(context: DoseContext, expected: string): DoseAnswer {
  const because = [{ path: 'chosenDoseMg', value: context.input.chosenDoseMg, expected, outcome: 'unmet' }] as const
  const message = `The dose chosen is not part of the protocol, which states ${expected}.`
  return refuse(context, { code: 'protocols/dose-not-in-protocol', severity: 'stop', message, because }, context.collected.sources)
}

function refuseCeiling(context: DoseContext, ceiling: Ceiling, inStages: boolean): DoseAnswer {
  const because = [
    { path: ceilingPath(ceiling), value: ceiling.value, expected: `at most ${ceiling.value} (${ceiling.unit})`, outcome: 'unmet' },
  ] as const
  const message = inStages
    ? 'A ceiling lies below a dose given in stages, and the protocol does not say how the stages share it.'
    : 'A ceiling lies below the dose that the protocol names, and a lower dose is not part of the protocol.'
  return refuse(context, { code: 'protocols/ceiling-below-dose', severity: 'hold', message, because }, ceiling.sources)
}

function belowStep(context: DoseContext): DoseAnswer {
  const expected = `at least ${context.protocol.rounding.stepMg} mg`
  const because = [{ path: 'weightKg', value: context.input.weightKg, expected, outcome: 'unmet' }] as const
  const message = 'The dose is smaller than the step it is rounded to.'
  return refuse(context, { code: 'protocols/dose-below-rounding-step', severity: 'hold', message, because }, CONVENTION)
}

function noStandard(amount: Extract<Amount, { kind: 'none' }>, context: DoseContext): DoseAnswer {
  context.collected.findings.push({
    code: `protocols/${amount.reason}`,
    severity: 'hold',
    message: amount.text,
    because: [],
    sources: amount.sources,
    record: context.protocol.id,
  })
  return {
    outcome: 'not-computable',
    ...context.base,
    ...(amount.publishedMg === undefined ? {} : { publishedMg: amount.publishedMg }),
    ...(amount.publishedMgPerKg === undefined ? {} : { publishedMgPerKg: amount.publishedMgPerKg }),
    ...context.finish(),
  }
}

function notComputable(context: DoseContext): DoseAnswer {
  return { outcome: 'not-computable', ...context.base, ...context.finish() }
}

function onlyRoute(context: DoseContext): Pick<ComputedDose, 'route'> {
  const [route, ...others] = context.protocol.routes
  return route === undefined || others.length > 0 ? {} : { route }
}

function weightUsed(context: DoseContext): Pick<ComputedDose, 'weight'> {
  const { weight } = context
  return weight?.kg === undefined ? {} : { weight: { basis: weight.basis, exactKg: toExactText(weight.kg) } }
}

function applied(ceiling: Ceiling): AppliedCeiling {
  return { id: ceiling.id, unit: ceiling.unit, value: ceiling.value }
}

function rateNumber(exact: Rational, atCeiling: boolean): number {
  return toNumber(roundTo(exact, rational(1n, 100n), atCeiling ? 'down' : 'half-up'))
}

function exactly(value: number): { minimum: number; maximum: number } {
  return { minimum: value, maximum: value }
}
