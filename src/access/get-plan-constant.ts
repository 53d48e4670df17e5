import type { PlanConstant, PlanConstantAnswer } from './plan-model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { lookUp } from '../core/lookup'
import { ask } from './ask'
import { planConstants } from './plan-constants'

/**
 * Finds a figure that law or a program sets anew each year. A year without a figure is unknown; it is never extrapolated.
 *
 * @param id - id of the figure, such as `aca-out-of-pocket-maximum`
 * @param year - plan year or calendar year, 1900 to 2200
 * @returns the figure, or what is missing
 * @throws InvalidInputError for an unknown id or a year that is no whole number
 * @example
 * ```ts
 * import { getPlanConstant } from 'ketamine-therapy/access'
 *
 * getPlanConstant('aca-out-of-pocket-maximum', 2026).value?.amountMinor // → 1060000
 * getPlanConstant('medicare-part-b-deductible', 2027).value // → undefined
 * getPlanConstant('medicare-part-d-cap', 2027).value?.status // → 'proposed'
 * getPlanConstant('aca-maximum', 2026) // throws InvalidInputError
 * ```
 */
export function getPlanConstant(id: string, year: number): PlanConstantAnswer {
  const check = new InputCheck('getPlanConstant')
  const constant = check.part<PlanConstant>('', () => lookUp('getPlanConstant', 'id', planConstants, id)) as PlanConstant
  check.number('year', year, { min: 1900, max: 2200, whole: true })
  check.done()
  const value = constant.years.find((one) => one.year === year)
  const isProposed = value?.status === 'proposed'
  return {
    constant,
    ...(value === undefined ? {} : { value }),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: isProposed
        ? [
            {
              code: 'access/proposed-figure',
              severity: 'caution',
              message: `${constant.label}: the figure of ${year} is a proposal.`,
              because: [{ path: 'year', value: year, expected: 'a final figure', outcome: 'unmet' }],
              sources: value.sources,
              record: id,
            },
          ]
        : [],
      missing: value === undefined ? [ask('year', `What is the figure of ${year} for "${constant.label}"?`)] : [],
      sources: value?.sources ?? [],
    }),
  }
}
