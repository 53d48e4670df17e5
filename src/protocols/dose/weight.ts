import type { Finding, Missing } from '../../core/answer'
import type { Rational } from '../../core/rational'
import { add, compare, divide, fromNumber, multiply, rational, subtract, toNumber } from '../../core/rational'
import { CONVENTION } from '../findings'
import type { Protocol, WeightBasis } from '../model'

/**
 * What is known about the body.
 *
 * @internal
 */
export interface Body {
  /** Weight, kg. */
  readonly weightKg?: number | undefined
  /** Height, cm. */
  readonly heightCm?: number | undefined
  /** Sex recorded at birth. */
  readonly sexAtBirth?: 'female' | 'male' | undefined
  /** Basis asked for. */
  readonly weightBasis?: WeightBasis | undefined
}

/**
 * The weight a dose is computed from.
 *
 * @internal
 */
export interface DosingWeight {
  /** The weight, kg. Absent when it is missing or refused. */
  readonly kg?: Rational
  /** Basis used. */
  readonly basis: WeightBasis
  /** Findings about the weight. */
  readonly findings: readonly Finding[]
  /** What is missing. */
  readonly missing: readonly Missing[]
  /** What is taken for granted. */
  readonly assumptions: readonly string[]
}

const LOWEST_DEVINE_CM = 152.4

/** Nobody of 10 years or more weighs less; of them it is a slip of the keyboard. A convention of this library. */
const LOWEST_KG = 20
const CHILD_YEARS = 10

/** Few people weigh more, and many more weigh as much in pounds. A convention of this library. */
const NOTABLE_KG = 250

/** Nobody lives far outside: weight and height were exchanged, or one of them is in another unit. A convention of this library. */
const LOWEST_BMI = 8n
const HIGHEST_BMI = 120n

/**
 * A weight that few people have, and one that fits no one whom the protocol was written for. Where the protocol says nothing of young children, none are meant.
 *
 * @internal
 */
export function weightFindings({ id, population }: Pick<Protocol, 'id' | 'population'>, weightKg: number | undefined): readonly Finding[] {
  const { minimumAgeYears = CHILD_YEARS } = population
  const finding = (code: string, severity: Finding['severity'], message: string, expected: string): Finding => {
    const because = [{ path: 'weightKg', value: weightKg, expected, outcome: 'unmet' }] as const
    return { code: `protocols/${code}`, severity, message, because, sources: CONVENTION, record: id }
  }
  if (weightKg === undefined) return []
  if (weightKg > NOTABLE_KG) {
    const message = `A weight above ${NOTABLE_KG} kg is rare: it may have been written in pounds.`
    return [finding('weight-notable', 'caution', message, `${NOTABLE_KG} kg or less`)]
  }
  if (weightKg >= LOWEST_KG || minimumAgeYears < CHILD_YEARS) return []
  const message = `A weight below ${LOWEST_KG} kg is not plausible for the population of the protocol: ${population.text}`
  return [finding('weight-not-plausible', 'hold', message, `${LOWEST_KG} kg or more`)]
}

/**
 * The weight that a rule by weight uses: the actual one, or the ideal one after Devine where the protocol offers it.
 *
 * @internal
 */
export function dosingWeight(protocol: Pick<Protocol, 'id' | 'weight'>, body: Body): DosingWeight {
  const { weightKg, weightBasis: basis = 'actual' } = body
  const answer = (parts: Partial<DosingWeight>): DosingWeight => ({ basis, findings: [], missing: [], assumptions: [], ...parts })
  if (weightKg === undefined) return answer({ missing: [missing('weightKg', 'What is the body weight in kg?')] })
  const kg = fromNumber(weightKg)
  const bmi = bodyMassIndex(kg, body.heightCm)
  if (bmi !== undefined && (compare(bmi, rational(LOWEST_BMI)) < 0 || compare(bmi, rational(HIGHEST_BMI)) > 0))
    return answer({ findings: [notOneBody(protocol, bmi)] })
  return answer(basis === 'actual' ? actualWeight(protocol, kg, bmi) : idealWeight(protocol, body, bmi))
}

function actualWeight({ id, weight }: Pick<Protocol, 'id' | 'weight'>, kg: Rational, bmi: Rational | undefined): Partial<DosingWeight> {
  const assumptions = weight.basis === 'unstated' ? ['Actual body weight is used; the cited studies say mg/kg without naming a basis.'] : []
  const option = weight.alternatives.find((entry) => bmi !== undefined && compare(bmi, fromNumber(entry.minimumBmi)) >= 0)
  if (option === undefined || bmi === undefined) return { kg, assumptions }
  const finding: Finding = {
    code: 'protocols/weight-basis-option',
    severity: 'info',
    message: option.text,
    because: [{ path: 'heightCm', value: roundedBmi(bmi), expected: `body mass index of ${option.minimumBmi} or more`, outcome: 'met' }],
    sources: option.sources,
    record: id,
  }
  return { kg, findings: [finding], assumptions }
}

function idealWeight(
  protocol: Pick<Protocol, 'id' | 'weight'>,
  { weightBasis, heightCm, sexAtBirth }: Body,
  bmi: Rational | undefined,
): Partial<DosingWeight> {
  const option = protocol.weight.alternatives.find((entry) => entry.basis === 'ideal-devine')
  const refused = (path: string, value: unknown, expected: string, why = expected): Partial<DosingWeight> => ({
    findings: [refusal(protocol, path, value, expected, why)],
  })
  if (option === undefined) return refused('weightBasis', weightBasis, 'the protocol names no ideal weight')
  const open: Missing[] = []
  if (heightCm === undefined) open.push(missing('heightCm', 'What is the height in cm?'))
  if (sexAtBirth === undefined) open.push(missing('sexAtBirth', 'What sex was recorded at birth?'))
  if (heightCm === undefined || bmi === undefined || sexAtBirth === undefined) return { missing: open }
  if (compare(bmi, fromNumber(option.minimumBmi)) < 0) {
    const expected = `body mass index of ${option.minimumBmi} or more`
    return refused('weightBasis', roundedBmi(bmi), expected, `it is for a ${expected}`)
  }
  if (heightCm < LOWEST_DEVINE_CM)
    return refused('heightCm', heightCm, `${LOWEST_DEVINE_CM} cm or more: the Devine formula is not defined below`)
  const base = sexAtBirth === 'male' ? 50 : 45.5
  const note = `Ideal body weight after Devine: ${base} kg plus 2.3 kg for each inch over 60.`
  return { kg: devine(heightCm, base), assumptions: [note] }
}

/** Devine ideal weight: 50 kg (men) or 45.5 kg (women) plus 2.3 kg for each inch over 60; an inch is 2.54 cm. */
function devine(heightCm: number, base: number): Rational {
  const inchesOver60 = subtract(divide(fromNumber(heightCm), fromNumber(2.54)), rational(60n))
  return add(fromNumber(base), multiply(fromNumber(2.3), inchesOver60))
}

function bodyMassIndex(kg: Rational, heightCm: number | undefined): Rational | undefined {
  if (heightCm === undefined) return undefined
  const meters = divide(fromNumber(heightCm), rational(100n))
  return divide(kg, multiply(meters, meters))
}

function roundedBmi(bmi: Rational): number {
  return Math.round(toNumber(bmi) * 10) / 10
}

function missing(path: string, question: string): Missing {
  return { path, question, because: 'absent', decides: ['protocols/not-computable'] }
}

function notOneBody({ id }: Pick<Protocol, 'id'>, bmi: Rational): Finding {
  const because = [
    { path: 'heightCm', value: roundedBmi(bmi), expected: `body mass index of ${LOWEST_BMI} to ${HIGHEST_BMI}`, outcome: 'unmet' },
  ] as const
  const message = 'Weight and height do not fit one body: they are exchanged, or not in kg and cm.'
  return { code: 'protocols/weight-and-height-not-plausible', severity: 'hold', message, because, sources: CONVENTION, record: id }
}

function refusal(protocol: Pick<Protocol, 'id' | 'weight'>, path: string, value: unknown, expected: string, why: string): Finding {
  return {
    code: 'protocols/weight-basis-refused',
    severity: 'hold',
    message: `The weight asked for cannot be used: ${why}.`,
    because: [{ path, value, expected, outcome: 'unmet' }],
    sources: protocol.weight.alternatives[0]?.sources ?? protocol.weight.sources,
    record: protocol.id,
  }
}
