import type { Finding, IsoDate } from '../core'
import type { BenefitDesign, EstimateOptions } from './cost-model'
import { deepFreeze } from '../core/freeze'
import { formatMoney } from '../core/money'
import { placeFindings } from '../core/place-findings'
import { planConstants } from './plan-constants'

/**
 * What is noticed of a plan: help that may not be used with it, a maximum that was written in dollars, what Original Medicare has not.
 *
 * @param options - how the estimate is made
 * @param planPath - path of the plan
 * @returns nothing without a plan
 * @internal
 */
export function planFindings({ benefits, asOf }: EstimateOptions, planPath: string): readonly Finding[] {
  if (benefits === undefined) return []
  // Below, paths begin inside the plan: of several options each may have its own.
  return placeFindings([...savingsExcluded(benefits), ...writtenInDollars(benefits), ...unlikeMedicare(benefits, asOf)], planPath)
}

function savingsExcluded({ kind, savings }: BenefitDesign): readonly Finding[] {
  if (savings === undefined || kind === 'commercial') return []
  return [
    {
      code: 'access/savings-excluded',
      severity: 'caution',
      message: `${savings.name} is for commercial insurance alone and was not counted: manufacturer copay help may not be used with government coverage.`,
      because: [{ path: 'kind', value: kind, expected: 'commercial', outcome: 'unmet' }],
      sources: [{ citation: 'spravatohcp-support', checked: 'read' }],
    },
  ]
}

// So low a maximum was written in dollars, where cents are meant; plans of programs may really have one.
function writtenInDollars({ kind, currency, inNetwork }: BenefitDesign): readonly Finding[] {
  const value = inNetwork.outOfPocketMaximum?.individualMinor ?? 0
  const hasHighOnes = kind === 'commercial' || kind === 'medicare-advantage'
  if (!hasHighOnes || currency !== 'USD' || value === 0 || value >= 10_000) return []
  return [
    {
      code: 'access/maximum-below-100-dollars',
      severity: 'caution',
      message: `The out-of-pocket maximum is ${formatMoney({ amountMinor: value, currency: 'USD' })}: amounts are whole cents, and plans of this kind have maxima of hundreds or thousands of dollars.`,
      because: [{ path: 'inNetwork.outOfPocketMaximum.individualMinor', value, expected: '0, or 10000 or more', outcome: 'unmet' }],
      sources: [{ citation: 'library-convention', locator: 'amounts that only another unit explains', checked: 'convention' }],
    },
  ]
}

function unlikeMedicare(benefits: BenefitDesign, asOf: IsoDate): readonly Finding[] {
  if (benefits.kind !== 'original-medicare') return []
  return [...ofAnotherYear(benefits, asOf), ...(benefits.inNetwork.outOfPocketMaximum === undefined ? [] : [HAS_MAXIMUM])]
}

const HAS_MAXIMUM: Finding = /* @__PURE__ */ deepFreeze({
  code: 'access/original-medicare-has-no-maximum',
  severity: 'caution',
  message:
    'Original Medicare has no out-of-pocket maximum. The one given was counted: it is right only where a policy beside Medicare has it.',
  because: [{ path: 'inNetwork.outOfPocketMaximum', expected: 'none', outcome: 'unmet' }],
  sources: [{ citation: 'medicare-gov-2012', checked: 'read' }],
})

function ofAnotherYear(benefits: BenefitDesign, asOf: IsoDate): readonly Finding[] {
  const { years } = planConstants['medicare-part-b-deductible']
  const year = asOf.slice(0, 4)
  const known = years.find((one) => String(one.year) === year)
  const given = benefits.inNetwork.deductible?.individualMinor ?? 0
  if (known?.amountMinor === given) return []
  const inWords = (amountMinor: number): string => formatMoney({ amountMinor, currency: benefits.currency })
  const is = known?.amountMinor === undefined ? 'not on file' : inWords(known.amountMinor)
  return [
    {
      code: 'access/deductible-of-another-year',
      severity: 'caution',
      message: `The Part B deductible of ${year} is ${is}; the plan given has ${inWords(given)}.`,
      because: [{ path: 'inNetwork.deductible', value: given, expected: is, outcome: known === undefined ? 'unknown' : 'unmet' }],
      sources: known?.sources ?? [],
    },
  ]
}
