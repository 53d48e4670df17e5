import type { Answer, Finding } from '../../core/answer'
import type { Rational } from '../../core/rational'
import { divide, multiply, rational, roundTo, subtract, toExactText, toNumber } from '../../core/rational'
import type { Ceiling } from '../model'
import type { AppliedCeiling, ComputedDose, ComputedRate, DoseAnswer } from './answer'
import type { DoseContext } from './context'
import { ceilingPath } from './context'
import { countDevices, drawVolume, NOTABLE_DEVIATION_PERCENT } from './product'
import { notComputable } from './refuse'
import { amountToDraw, CONVENTION } from './volume'

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
  const devices = formulation === undefined ? undefined : countDevices(formulation, doseMg, collected.findings)
  if (formulation?.device !== undefined && devices === undefined) return notComputable(context)
  const toDraw = { ...dose, exact: amountToDraw(dose.exact, dose.rounded, protocol.rounding.stepMg) }
  const drawn = formulation === undefined ? undefined : drawVolume(formulation, toDraw, collected.findings)
  const volumeMl = devices?.volumeMl ?? drawn
  const policy = dose.mode === 'none' ? [] : protocol.rounding.sources
  collected.sources.push(...policy)
  if (dose.mode !== 'none') collected.findings.push(...roundingFindings(context, dose))
  return {
    outcome: 'computed',
    ...context.base,
    ...onlyRoute(context),
    doseMg,
    exactDoseMg: toExactText(dose.exact),
    bounds: { minimumMg: doseMg, maximumMg: doseMg },
    atCeiling: dose.atCeiling,
    ...(dose.ceiling === undefined ? {} : { exactCeilingMg: toExactText(dose.ceiling) }),
    rounding: { stepMg: protocol.rounding.stepMg, mode: dose.mode, sources: policy },
    ...weightUsed(context),
    ...(devices === undefined ? {} : { devices }),
    ...productUsed(context),
    ...(volumeMl === undefined ? {} : { volumeMl }),
    ...parts,
    ...context.finish(),
  }
}

/** Says when rounding changes the dose by more than 5 percent: a protocol of a consumer's own may round to what a tablet holds. */
function roundingFindings({ protocol }: DoseContext, { exact, rounded }: RoundedDose): readonly Finding[] {
  const deviation = multiply(divide(subtract(rounded, exact), exact), rational(100n))
  const percent = toNumber(roundTo(deviation, rational(1n, 10n), 'half-up'))
  if (Math.abs(percent) <= NOTABLE_DEVIATION_PERCENT) return []
  const expected = `at most ${NOTABLE_DEVIATION_PERCENT} percent`
  return [
    {
      code: 'protocols/dose-rounding-notable',
      severity: 'caution',
      message: `Rounding to steps of ${protocol.rounding.stepMg} mg changes the dose by ${percent} percent.`,
      because: [{ path: 'protocol.rounding.stepMg', value: percent, expected, outcome: 'unmet' }],
      sources: CONVENTION,
      record: protocol.id,
    },
  ]
}

/**
 * Route of the answer, where the protocol has only one.
 *
 * @internal
 */
export function onlyRoute(context: DoseContext): Pick<ComputedDose, 'route'> {
  const [route, ...others] = context.protocol.routes
  return route === undefined || others.length > 0 ? {} : { route }
}

/**
 * The weight that was used.
 *
 * @internal
 */
export function weightUsed(context: DoseContext): Pick<ComputedRate, 'weight'> {
  const { weight } = context
  return weight?.kg === undefined ? {} : { weight: { basis: weight.basis, exactKg: toExactText(weight.kg) } }
}

/**
 * The product, and its strength where that is fixed.
 *
 * @internal
 */
export function productUsed({ formulation }: DoseContext): Pick<ComputedRate, 'formulation' | 'strengthMgPerMl'> {
  if (formulation === undefined) return {}
  const { id, strengthMgPerMl } = formulation
  return { formulation: id, ...(strengthMgPerMl === undefined ? {} : { strengthMgPerMl }) }
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
 * The highest rate allowed, for the answer.
 *
 * @internal
 */
export function ceilingOfRate(highest: Rational | undefined): Pick<ComputedRate, 'exactCeilingMgPerHour'> {
  return highest === undefined ? {} : { exactCeilingMgPerHour: toExactText(highest) }
}

/**
 * Says that a highest dose of a session cannot be held against an infusion that runs to effect.
 *
 * @internal
 */
export function noteLocalMaximum(context: DoseContext): void {
  const { localMaximumMg } = context.input
  if (localMaximumMg === undefined) return
  context.collected.findings.push({
    code: 'protocols/local-maximum-not-applied',
    severity: 'caution',
    message:
      'The highest dose that the clinic allows in a session limits no rate: the infusion runs to effect, and its dose is not known before.',
    because: [{ path: 'localMaximumMg', value: localMaximumMg, expected: 'a dose of known size', outcome: 'unknown' }],
    sources: CONVENTION,
    record: context.protocol.id,
  })
}

/**
 * Tells that a ceiling lowered the value, and gives it for the answer.
 *
 * @internal
 */
export function applyCeiling(context: DoseContext, ceiling: Ceiling | undefined): { ceilingApplied?: AppliedCeiling } {
  if (ceiling === undefined) return {}
  const expected = `at most ${ceiling.value} (${ceiling.unit})`
  context.collected.findings.push({
    code: 'protocols/ceiling-applied',
    severity: 'info',
    message: `The value is lowered to a ceiling. ${ceiling.text}`,
    because: [{ path: ceilingPath(ceiling), value: ceiling.value, expected, outcome: 'unmet' }],
    sources: ceiling.sources,
    record: context.protocol.id,
  })
  return { ceilingApplied: { id: ceiling.id, unit: ceiling.unit, value: ceiling.value } }
}
