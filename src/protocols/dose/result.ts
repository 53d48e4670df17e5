import type { Answer } from '../../core/answer'
import type { Rational } from '../../core/rational'
import { rational, roundTo, toExactText, toNumber } from '../../core/rational'
import { CONVENTION } from '../findings'
import type { Ceiling } from '../model'
import type { AppliedCeiling, ComputedDose, ComputedRate, DoseAnswer } from './answer'
import type { Capped } from './ceiling'
import type { DoseContext } from './context'
import { ceilingPath, tell } from './context'
import { countDevices, drawVolume, NOTABLE_DEVIATION_PERCENT } from './product'
import { notComputable } from './refuse'
import { amountToDraw, deviationPercent } from './volume'

/**
 * A dose after ceilings and rounding.
 *
 * @internal
 */
export interface RoundedDose {
  /** Before rounding, mg. */
  readonly exact: Rational
  /** After rounding, mg. */
  readonly rounded: Rational
  /** How it was rounded. */
  readonly mode: 'half-up' | 'down' | 'none'
  /** It equals a ceiling. */
  readonly atCeiling: boolean
  /** The lowest ceiling that applies, or the top of the range a clinician chose in, mg. */
  readonly ceiling?: Rational | undefined
}

/**
 * The answer for a computed dose: adds route, weight, devices and volume to it.
 *
 * @internal
 */
export function answerDose(context: DoseContext, dose: RoundedDose, parts: Partial<Omit<ComputedDose, keyof Answer>>): DoseAnswer {
  const { protocol, formulation, collected } = context
  const doseMg = toNumber(dose.rounded)
  const devices = formulation === undefined ? undefined : countDevices(formulation, doseMg, collected.findings, 'chosenDoseMg')
  if (formulation?.device !== undefined && devices === undefined) return notComputable(context)
  const toDraw = { ...dose, exact: amountToDraw(dose.exact, dose.rounded, protocol.rounding.stepMg) }
  const volumeMl = formulation === undefined ? undefined : (devices?.volumeMl ?? drawVolume(formulation, toDraw, collected.findings))
  const policy = dose.mode === 'none' ? [] : protocol.rounding.sources
  collected.sources.push(...policy)
  if (dose.mode !== 'none') noteRounding(context, dose)
  return {
    outcome: 'computed',
    ...usedFor(context),
    doseMg,
    exactDoseMg: toExactText(dose.exact),
    bounds: { minimumMg: doseMg, maximumMg: doseMg },
    atCeiling: dose.atCeiling,
    ...(dose.ceiling === undefined ? {} : { exactCeilingMg: toExactText(dose.ceiling) }),
    rounding: { stepMg: protocol.rounding.stepMg, mode: dose.mode, sources: policy },
    ...(devices === undefined ? {} : { devices }),
    ...(volumeMl === undefined ? {} : { volumeMl }),
    ...parts,
    ...context.finish(),
  }
}

/**
 * The answer for a rate.
 *
 * @internal
 */
export function answerRate(context: DoseContext, { value, atCeiling, limit, cappedBy }: Capped): DoseAnswer {
  return {
    outcome: 'rate-computed',
    ...usedFor(context),
    rateMgPerHour: rateNumber(value, atCeiling),
    exactRateMgPerHour: toExactText(value),
    atCeiling,
    ...(limit === undefined ? {} : { exactCeilingMgPerHour: toExactText(limit) }),
    ...applyCeiling(context, cappedBy),
    ...context.finish(),
  }
}

/** Says when rounding changes the dose by more than 5 percent: a protocol of a consumer's own may round to what a tablet holds. */
function noteRounding(context: DoseContext, { exact, rounded }: RoundedDose): void {
  const { stepMg } = context.protocol.rounding
  const percent = deviationPercent(rounded, exact)
  if (Math.abs(percent) <= NOTABLE_DEVIATION_PERCENT) return
  const expected = `a deviation of at most ${NOTABLE_DEVIATION_PERCENT} percent`
  const message = `Rounding to steps of ${stepMg} mg changes the dose by ${percent} percent.`
  const because = [{ path: 'protocol.rounding.stepMg', value: percent, expected, outcome: 'unmet' }] as const
  tell(context, { code: 'protocols/dose-rounding-notable', severity: 'caution', message, because }, CONVENTION)
}

type Used = Pick<ComputedRate, 'protocol' | 'drug' | 'phase' | 'step' | 'route' | 'weight' | 'formulation' | 'strengthMgPerMl'>

/**
 * What stands beside every number: the route, where the protocol has only one, and the weight and the product that were used.
 *
 * @internal
 */
export function usedFor({ base, protocol, weight, formulation }: DoseContext): Used {
  const [route, ...others] = protocol.routes
  return {
    ...base,
    ...(route === undefined || others.length > 0 ? {} : { route }),
    ...(weight?.kg === undefined ? {} : { weight: { basis: weight.basis, exactKg: toExactText(weight.kg) } }),
    ...(formulation === undefined ? {} : { formulation: formulation.id }),
    ...(formulation?.strengthMgPerMl === undefined ? {} : { strengthMgPerMl: formulation.strengthMgPerMl }),
  }
}

/**
 * A rate in mg for each hour, to 0.01; down at a ceiling.
 *
 * @internal
 */
export function rateNumber(exact: Rational, atCeiling: boolean): number {
  return toNumber(roundTo(exact, rational(1n, 100n), atCeiling ? 'down' : 'half-up'))
}

/**
 * Says that a highest dose of a session cannot be held against an infusion that runs to effect.
 *
 * @internal
 */
export function noteLocalMaximum(context: DoseContext): void {
  const { localMaximumMg } = context.input
  if (localMaximumMg === undefined) return
  const message =
    'The highest dose that the clinic allows in a session limits no rate: the infusion runs to effect, and its dose is not known before.'
  const because = [{ path: 'localMaximumMg', value: localMaximumMg, expected: 'a dose of known size', outcome: 'unknown' }] as const
  tell(context, { code: 'protocols/local-maximum-not-applied', severity: 'caution', message, because }, CONVENTION)
}

/**
 * Tells that a ceiling lowered the value, and gives it for the answer.
 *
 * @internal
 */
export function applyCeiling(context: DoseContext, ceiling: Ceiling | undefined): { ceilingApplied?: AppliedCeiling } {
  if (ceiling === undefined) return {}
  const expected = `at most ${ceiling.value} (${ceiling.unit})`
  const message = `The value is lowered to a ceiling. ${ceiling.text}`
  const because = [{ path: ceilingPath(ceiling), expected, outcome: 'unmet' }] as const
  tell(context, { code: 'protocols/ceiling-applied', severity: 'info', message, because }, ceiling.sources)
  return { ceilingApplied: { id: ceiling.id, unit: ceiling.unit, value: ceiling.value } }
}
