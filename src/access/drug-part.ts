import type { BenefitDesign, Copay } from './cost-model'
import type { PricedItem } from './price-items'

type Network = 'inNetwork' | 'outOfNetwork'

/** All copays by part that a plan has in a network, or in any, of every year. */
function copaysOf(benefits: BenefitDesign, networks: readonly Network[] = ['inNetwork', 'outOfNetwork']): readonly Copay[] {
  return [benefits, ...(benefits.laterYears ?? [])].flatMap((year) => networks.flatMap((network) => year[network]?.copays ?? []))
}

/** What holds no drug leaves no share of one to be helped with. */
function mayHoldDrug({ item: { drugPart }, holdsDrug }: PricedItem): boolean {
  return drugPart === undefined ? holdsDrug !== 'none' : drugPart.amountMinor > 0
}

/**
 * Whether help of a manufacturer may be counted on an item. No program for ketamine was found: it is sold under many names, or compounded.
 *
 * @param priced - the item
 * @param benefits - the plan, where there is one
 * @returns whether it may be
 * @internal
 */
export function takesHelp(priced: PricedItem, benefits: BenefitDesign | undefined): boolean {
  if (benefits?.savings === undefined || benefits.kind !== 'commercial') return false
  return priced.item.covered !== false && priced.drug !== 'ketamine' && mayHoldDrug(priced)
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
  return takesHelp(priced, benefits) || copaysOf(benefits, [item.network === 'out' ? 'outOfNetwork' : 'inNetwork']).length > 0
}

/** The part of an allowed amount that pays for the drug, in whole minor units, for the item at a position. @internal */
export type DrugOf = (allowedMinor: number, index: number) => number

/**
 * The parts for a drug that are tried where it is not told: twentieths from nothing to everything, where a copay is just reached, and all of some
 * items beside nothing of the others.
 *
 * @param benefits - the plan
 * @param whole - positions of the items that are all drug, each set of them that is tried
 * @returns the part of an allowed amount, each in whole minor units
 * @internal
 */
export function drugPartsToTry(benefits: BenefitDesign, whole: readonly ReadonlySet<number>[]): readonly DrugOf[] {
  // Copays, and help that does not count towards a limit, bend the share between the ends: steps come near its highest and lowest point.
  const twentieths = Array.from(
    { length: 21 },
    (_, part): DrugOf =>
      (allowedMinor) =>
        Math.round((allowedMinor * part) / 20),
  )
  // Years of one design are tried once.
  const copays = new Map(copaysOf(benefits).map((copay) => [`${copay.part} ${copay.amountMinor}`, copay]))
  return [
    ...twentieths,
    ...[...copays.values()].map(
      ({ part, amountMinor }): DrugOf =>
        (allowedMinor) =>
          part === 'drug' ? Math.min(allowedMinor, amountMinor) : Math.max(0, allowedMinor - amountMinor),
    ),
    // A visit without a drug beside one that is all drug.
    ...whole.map(
      (drugs): DrugOf =>
        (allowedMinor, index) =>
          drugs.has(index) ? allowedMinor : 0,
    ),
  ]
}
