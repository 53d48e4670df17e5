import type { IsoDate } from '../core'
import type { BenefitDesign, CostSharing, EstimateOptions } from './cost-model'
import { lacksAllowed } from './coverage-of-item'
import { lacksDrugPart, takesHelp } from './drug-part'
import { planYearStart } from './limits'
import type { PricedItem } from './price-items'
import { triesBetween } from './price-points'

/**
 * What is taken for granted.
 *
 * @param priced - the items
 * @param options - how the estimate is made
 * @returns assumptions in words
 * @internal
 */
export function assumptions(priced: readonly PricedItem[], options: EstimateOptions): readonly string[] {
  const { benefits, group, asOf } = options
  const isShared = priced.some((one) => one.item.shared === true)
  const unshared = group === undefined && isShared ? ['What a group would share is counted whole: the size of the group is not given.'] : []
  if (benefits === undefined) {
    return [
      group === undefined || !isShared ? 'Self-pay: no insurance is counted.' : `Self-pay, shared by ${group.size} people.`,
      ...unshared,
      ...(priced.some((one) => one.item.planAllows !== undefined) ? ['What a plan allows is not used without a plan.'] : []),
    ]
  }
  const dated = priced.some((one) => one.item.dates !== undefined)
  const bundled = priced.some((one) => one.item.drugPart !== undefined)
  const covered = priced.filter((one) => one.item.covered !== false)
  return [
    ...unshared,
    dated
      ? 'Deductible and out-of-pocket maximum start anew with each plan year, with the same amounts where no other design is given.'
      : `Everything falls into the plan year of ${asOf}.`,
    'Claims reach the plan in order of date; claims of one day with the larger amount first.',
    ...usedBefore(priced, benefits, asOf),
    ...covered
      .filter((one) => one.isCharge && one.item.planAllows === undefined && !lacksAllowed(one, benefits))
      .map((one) => `${one.label}: the charge is taken for the amount that the plan allows.`),
    ...covered
      .filter((one) => lacksAllowed(one, benefits))
      .map((one) => `${one.label}: what the plan allows out of network is not told; the range is that of nothing to all of the charge.`),
    ...covered
      .filter((one) => lacksDrugPart(one, benefits))
      .map((one) => `${one.label}: its part for a drug is not told; the range is that of parts from none to all of it, by twentieths.`),
    ...(triesBetween(priced, benefits) ? [BETWEEN] : []),
    ...(covered.some((one) => (one.item.helpPercent ?? 0) > 0)
      ? ['Help of a charity or employer is not counted on what the plan covers.']
      : []),
    ...(benefits.savings !== undefined && benefits.kind === 'commercial'
      ? covered
          .filter((one) => one.drug === 'ketamine')
          .map((one) => `${one.label}: no help of a manufacturer for ketamine was found; none is counted.`)
      : []),
    ...(bundled && priced.some((one) => takesHelp(one, benefits))
      ? ["The drug's part of the person's share is taken in proportion to its part of the price, session by session."]
      : []),
    ...(benefits.inNetwork.deductible === undefined ? [WITHOUT_DEDUCTIBLE] : []),
    ...(benefits.inNetwork.outOfPocketMaximum === undefined ? [withoutMaximum(benefits)] : []),
    ...(priced.some((one) => one.item.network === 'out') ? outOfNetwork(benefits) : []),
  ]
}

function outOfNetwork(benefits: BenefitDesign): readonly string[] {
  const years = [benefits, ...(benefits.laterYears ?? [])]
  const paying = years.filter((year) => year.outOfNetwork)
  if (paying.length === 0) return ['The plan pays nothing out of network.']
  return [
    ...(paying.length < years.length ? ['A plan year whose design names nothing out of network pays nothing there.'] : []),
    'What a provider out of network charges beyond the amount the plan allows stays with the person and counts towards no limit.',
    'What is used up in one network is not counted in the other.',
  ]
}

const BETWEEN =
  'With help of a manufacturer what the person pays may be more or less between the ends of a price than at both: prices are tried in up to 20 steps, all alike.'

const WITHOUT_DEDUCTIBLE = 'No deductible is given and none is counted; where the plan has one, the figure may be higher.'

function withoutMaximum({ kind, currency }: BenefitDesign): string {
  if (kind === 'original-medicare') return 'The plan has no out-of-pocket maximum.'
  // A law of the United States asks for one; of insurance elsewhere nothing is known.
  return currency === 'USD' && (kind === 'commercial' || kind === 'medicare-advantage')
    ? 'No out-of-pocket maximum is given and none is counted; plans of this kind have one, which may make the figure lower.'
    : 'No out-of-pocket maximum is given and none is counted; where the plan has one, the figure may be lower.'
}

const CARRIED = 'What was used up of a deductible counts towards the out-of-pocket maximum, where no other amount is given.'

function isCarried({ deductible, outOfPocketMaximum: maximum }: CostSharing): boolean {
  const own = maximum?.individualMetMinor === undefined && (deductible?.individualMetMinor ?? 0) > 0
  const family = maximum?.familyMetMinor === undefined && (deductible?.familyMetMinor ?? 0) > 0
  return maximum !== undefined && (own || family)
}

/** What is taken of limits whose use is not told. */
function usedBefore(priced: readonly PricedItem[], benefits: BenefitDesign, asOf: IsoDate): readonly string[] {
  const sharings = [benefits.inNetwork, benefits.outOfNetwork].flatMap((one) => one ?? [])
  const limits = sharings.flatMap((one) => [one.deductible, isCarried(one) ? undefined : one.outOfPocketMaximum])
  const yearStart = planYearStart(benefits.planYearStarts ?? '01-01', asOf)
  const days = priced.flatMap(({ item }) => (item.covered === false ? [] : (item.dates ?? [])))
  const isEarlier = days.some((on) => on < yearStart)
  const isTwice = days.some((on) => on >= yearStart && on < asOf) && limits.some((one) => (one?.individualMetMinor ?? 0) > 0)
  return [
    ...(limits.some((one) => one !== undefined && one.individualMetMinor === undefined)
      ? ['Nothing of the deductible and the out-of-pocket maximum was used up before, where no amount is given.']
      : []),
    ...(sharings.some((one) => isCarried(one)) ? [CARRIED] : []),
    ...(isTwice ? [`Days before ${asOf} are counted beside what was used up before: what is part of both counts twice.`] : []),
    ...(isEarlier ? [`Of plan years before that of ${asOf} it is not known what was used up: they are counted from nothing.`] : []),
  ]
}
