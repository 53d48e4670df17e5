import type { BenefitDesign, Copay } from './cost-model'
import type { PricedItem } from './price-items'

/** All copays by part that a plan has, in any network and year. */
function copaysOf({ inNetwork, outOfNetwork, laterYears = [] }: BenefitDesign): readonly Copay[] {
  return [inNetwork, outOfNetwork, ...laterYears.flatMap((year) => [year.inNetwork, year.outOfNetwork])].flatMap((one) => one?.copays ?? [])
}

/**
 * Whether help of a manufacturer may be counted on an item. No program for ketamine was found: it is sold under many names, or compounded.
 *
 * @param priced - the item
 * @param benefits - the plan, where there is one
 * @returns whether it may be
 * @internal
 */
export function takesHelp({ item, drug }: PricedItem, benefits: BenefitDesign | undefined): boolean {
  return benefits?.savings !== undefined && benefits.kind === 'commercial' && item.covered !== false && drug !== 'ketamine'
}

/**
 * Whether the result depends on which part of an item pays for the drug, and nobody told it.
 *
 * @param priced - the item
 * @param benefits - the plan, where there is one
 * @returns whether the part has to be asked for
 * @internal
 */
export function lacksDrugPart(priced: PricedItem, benefits: BenefitDesign | undefined): boolean {
  const { item, holdsDrug } = priced
  if (benefits === undefined || item.covered === false || item.drugPart !== undefined || holdsDrug !== 'part') return false
  return takesHelp(priced, benefits) || copaysOf(benefits).length > 0
}

/**
 * The parts for a drug that are tried where it is not told: twentieths from nothing to everything, and where a copay is just reached.
 *
 * @param benefits - the plan
 * @returns the part of an allowed amount, each in whole minor units
 * @internal
 */
export function drugPartsToTry(benefits: BenefitDesign): readonly ((allowedMinor: number) => number)[] {
  // Copays, and help that does not count towards a limit, bend the share between the ends: steps come near its highest and lowest point.
  const twentieths = Array.from({ length: 21 }, (_, part) => (allowedMinor: number) => Math.round((allowedMinor * part) / 20))
  return [
    ...twentieths,
    ...copaysOf(benefits).map(
      ({ part, amountMinor }) =>
        (allowedMinor: number): number =>
          part === 'drug' ? Math.min(allowedMinor, amountMinor) : Math.max(0, allowedMinor - amountMinor),
    ),
  ]
}
