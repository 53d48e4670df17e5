import type { IsoDate, Missing } from '../core'
import type { BenefitDesign, CostSharing, EstimateOptions } from './cost-model'
import { ask } from './ask'
import { lacksAllowed } from './coverage-of-item'
import { lacksDrugPart, takesHelp } from './drug-part'
import { planYearStart } from './limits'
import type { PricedItem } from './price-items'

/**
 * What is unknown.
 *
 * @param path - path of the items
 * @param priced - the items
 * @param options - how the estimate is made
 * @param planPath - path of the plan
 * @returns missing inputs
 * @internal
 */
export function missingInputs(
  path: string,
  priced: readonly PricedItem[],
  { benefits, group, asOf }: EstimateOptions,
  planPath: string,
): readonly Missing[] {
  const isShared = group === undefined && priced.some((one) => one.item.shared === true)
  const isCovered = benefits === undefined && priced.some((one) => one.item.covered === true)
  return [
    ...priced.flatMap((one) => one.missing),
    ...(isShared
      ? [ask(path === 'items' ? 'options.group.size' : path.replace(/\.items$/, '.group.size'), 'How many people share it?')]
      : []),
    ...(isCovered ? [ask(planPath, 'What does the plan that covers it leave to the person?')] : []),
    ...(benefits === undefined ? [] : missingOfPlan(path, priced, benefits, asOf, planPath)),
  ]
}

function missingOfPlan(
  path: string,
  priced: readonly PricedItem[],
  benefits: BenefitDesign,
  asOf: IsoDate,
  planPath: string,
): readonly Missing[] {
  const { savings } = benefits
  const isOpen = savings?.annualMaximumMinor === null && priced.some((one) => takesHelp(one, benefits))
  return [
    ...priced
      .filter((one) => one.item.covered === undefined)
      .map((one) => ask(`${path}[${one.index}].covered`, `Does the plan cover "${one.label}"?`)),
    ...priced
      .filter((one) => lacksAllowed(one, benefits))
      .map((one) => ask(`${path}[${one.index}].planAllows`, `What does the plan allow for "${one.label}" out of network?`)),
    ...(isOpen ? [ask(`${planPath}.savings.annualMaximumMinor`, `How much does ${savings.name} pay a year?`)] : []),
    ...priced
      .filter((one) => lacksDrugPart(one, benefits))
      .map((one) => ask(`${path}[${one.index}].drugPart`, `Which part of "${one.label}" pays for the drug?`)),
    ...(['inNetwork', 'outOfNetwork'] as const)
      .filter((network) => isHalfTold(benefits[network]))
      .map((network) => ask(`${planPath}.${network}.deductible.individualMetMinor`, 'How much of the deductible is used up already?')),
    ...yearsWithoutDesign(priced, benefits, asOf).map((from) =>
      ask(`${planPath}.laterYears`, `What does the plan take in its year from ${from}?`),
    ),
  ]
}

/** Something of the maximum is used up, most often of the deductible first, and nobody told how much of that. */
function isHalfTold(sharing: CostSharing | undefined): boolean {
  const { deductible, outOfPocketMaximum } = sharing ?? {}
  return deductible !== undefined && deductible.individualMetMinor === undefined && (outOfPocketMaximum?.individualMetMinor ?? 0) > 0
}

/** The first plan year after that of the day which something covered falls into, and whose design nobody told: it is taken for that of today. */
function yearsWithoutDesign(priced: readonly PricedItem[], benefits: BenefitDesign, asOf: IsoDate): readonly IsoDate[] {
  const { planYearStarts = '01-01', laterYears = [] } = benefits
  const current = planYearStart(planYearStarts, asOf)
  const years = priced
    .filter(({ item }) => item.covered !== false)
    .flatMap(({ item: { dates = [] } }) => dates.map((date) => planYearStart(planYearStarts, date)))
    .filter((from) => from > current && !laterYears.some((year) => year.from <= from && year.from > current))
  return years.sort().slice(0, 1)
}
