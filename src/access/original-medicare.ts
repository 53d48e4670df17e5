import type { BenefitDesign } from './cost-model'
import type { OriginalMedicareAnswer, OriginalMedicareInput } from './plan-model'
import { buildAnswer } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { getPlanConstant } from './get-plan-constant'

/**
 * Builds the benefit design of Original Medicare Part B for a year: its deductible, its coinsurance, no out-of-pocket maximum, and a supplement
 * where there is one. It does not tell whether Medicare covers a service.
 *
 * @param input - year, supplement, deductible used up already in whole cents
 * @returns the design for `estimateCost`, or what is missing
 * @throws InvalidInputError for a malformed input, and for more of the deductible used up than there is
 * @example
 * ```ts
 * import { estimateCost, originalMedicare } from 'ketamine-therapy/access'
 *
 * const { benefits } = originalMedicare({ year: 2026 })
 * const course = [{ code: 'G2082', covered: true }, { code: 'G2083', quantity: 7, covered: true }]
 * estimateCost(course, { benefits, asOf: '2026-11-22' }).total?.patientPaysMinor // → 231543
 * originalMedicare({ year: 2027 }).benefits // → undefined
 * originalMedicare({ year: 2026, deductibleMetMinor: 28301 }) // throws InvalidInputError
 * ```
 */
export function originalMedicare(input: OriginalMedicareInput): OriginalMedicareAnswer {
  const check = new InputCheck('originalMedicare')
  const { year, supplement, deductibleMetMinor } = readInput(check, input)
  const [deductible, coinsurance] = [
    getPlanConstant('medicare-part-b-deductible', year),
    getPlanConstant('medicare-part-b-coinsurance', year),
  ]
  const [amount, percent] = [deductible.value?.amountMinor, coinsurance.value?.percent]
  if (amount !== undefined && deductibleMetMinor !== undefined && deductibleMetMinor > amount) {
    check.fail('deductibleMetMinor', 'conflict', `must not be above the deductible of ${year}, ${amount}`)
    check.done()
  }
  const benefits: BenefitDesign | undefined =
    amount === undefined || percent === undefined
      ? undefined
      : {
          name: `Original Medicare ${year}`,
          kind: 'original-medicare',
          currency: 'USD',
          inNetwork: {
            deductible: { individualMinor: amount, individualMetMinor: deductibleMetMinor ?? 0 },
            coinsurancePercent: percent,
          },
          ...(supplement === undefined ? {} : { supplement }),
        }
  return {
    ...(benefits === undefined ? {} : { benefits }),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      missing: [...deductible.missing, ...coinsurance.missing],
      assumptions: ['Original Medicare has no out-of-pocket maximum.', 'The provider accepts the Medicare amount as full payment.'],
      sources: [...deductible.sources, ...coinsurance.sources],
    }),
  }
}

function readInput(check: InputCheck, input: unknown): OriginalMedicareInput {
  const { year, supplement, deductibleMetMinor } = check.object('', input, ['year', 'supplement', 'deductibleMetMinor'])
  check.number('year', year, { min: 1966, max: 2200, whole: true })
  if (deductibleMetMinor !== undefined) check.number('deductibleMetMinor', deductibleMetMinor, { min: 0, whole: true })
  if (supplement !== undefined) {
    const fields = check.object('supplement', supplement, ['name', 'paysCoinsurance', 'paysDeductible'])
    if (isPlainObject(supplement)) {
      check.text('supplement.name', fields['name'], { min: 1, max: 200 })
      check.flag('supplement.paysCoinsurance', fields['paysCoinsurance'])
      check.flag('supplement.paysDeductible', fields['paysDeductible'])
    }
  }
  check.done()
  return input as OriginalMedicareInput
}
