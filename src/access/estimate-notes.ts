import type { Finding, IsoDate, Missing } from '../core'
import type { InputCheck } from '../core/check'
import type { BenefitDesign, CostSharing, EstimateOptions } from './cost-model'
import { formatMoney } from '../core/money'
import { ask } from './ask'
import { discounted } from './build-claims'
import { lacksAllowed } from './coverage-of-item'
import { lacksDrugPart, takesHelp } from './drug-part'
import { planYearStart } from './limits'
import { planConstants } from './plan-constants'
import type { PricedItem } from './price-items'

/**
 * The one currency of an estimate.
 *
 * @param check - collects what is in another
 * @param path - path of the items
 * @param priced - the items
 * @param benefits - the plan, where there is one
 * @returns ISO 4217 code
 * @internal
 */
export function oneCurrency(check: InputCheck, path: string, priced: readonly PricedItem[], benefits: BenefitDesign | undefined): string {
  const first = benefits?.currency ?? priced.find((one) => one.currency !== undefined)?.currency ?? 'USD'
  for (const { index, currency } of priced) {
    if (currency !== undefined && currency !== first)
      check.fail(`${path}[${index}]`, 'conflict', `is in ${currency}; the rest is in ${first}`)
  }
  return first
}

/**
 * Checks that parts of an amount are parts of it, in its currency.
 *
 * @param check - collects what is wrong
 * @param path - path of the item
 * @param priced - the item
 * @param currency - the currency of the estimate
 * @internal
 */
export function checkParts(check: InputCheck, path: string, priced: PricedItem, currency: string): void {
  const { item, units } = priced
  const charged = units.flatMap(({ charge }) => charge?.low ?? charge?.typical ?? []).map((charge) => discounted(charge, item))
  for (const key of ['planAllows', 'drugPart'] as const) {
    const money = item[key]
    if (money !== undefined && money.currency !== currency)
      check.fail(`${path}.${key}`, 'conflict', `is in ${money.currency}; the rest is in ${currency}`)
  }
  const most = Math.min(item.planAllows?.amountMinor ?? Number.MAX_SAFE_INTEGER, ...charged)
  if (item.drugPart !== undefined && item.drugPart.amountMinor > most)
    check.fail(`${path}.drugPart`, 'conflict', 'must not be above the amount it is a part of')
}

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

/**
 * A finding where manufacturer help may not be used.
 *
 * @param benefits - the plan, where there is one
 * @returns no finding for commercial insurance
 * @internal
 */
export function savingsExcluded(benefits: BenefitDesign | undefined): readonly Finding[] {
  if (benefits?.savings === undefined || benefits.kind === 'commercial') return []
  return [
    {
      code: 'access/savings-excluded',
      severity: 'caution',
      message: `${benefits.savings.name} is for commercial insurance alone and was not counted: manufacturer copay help may not be used with government coverage.`,
      because: [{ path: 'benefits.kind', value: benefits.kind, expected: 'commercial', outcome: 'unmet' }],
      sources: [{ citation: 'spravatohcp-support', checked: 'read' }],
    },
  ]
}

/**
 * A finding where the maximum of a plan is so low that it was written in dollars, where cents are meant.
 *
 * @param benefits - the plan, where there is one
 * @returns no finding for plans of programs whose maxima may be as low, and for none at all
 * @internal
 */
export function writtenInDollars(benefits: BenefitDesign | undefined): readonly Finding[] {
  const value = benefits?.inNetwork.outOfPocketMaximum?.individualMinor ?? 0
  const hasHighOnes = benefits?.kind === 'commercial' || benefits?.kind === 'medicare-advantage'
  if (!hasHighOnes || benefits.currency !== 'USD' || value === 0 || value >= 10_000) return []
  return [
    {
      code: 'access/maximum-below-100-dollars',
      severity: 'caution',
      message: `The out-of-pocket maximum is ${formatMoney({ amountMinor: value, currency: 'USD' })}: amounts are whole cents, and plans of this kind have maxima of hundreds or thousands of dollars.`,
      because: [
        { path: 'benefits.inNetwork.outOfPocketMaximum.individualMinor', value, expected: '0, or 10000 or more', outcome: 'unmet' },
      ],
      sources: [{ citation: 'library-convention', locator: 'amounts that only another unit explains', checked: 'convention' }],
    },
  ]
}

/**
 * Findings where a plan of Original Medicare has not the deductible of the year, or has a maximum.
 *
 * @param options - how the estimate is made
 * @returns no finding for any other plan
 * @internal
 */
export function unlikeMedicare({ benefits, asOf }: EstimateOptions): readonly Finding[] {
  if (benefits?.kind !== 'original-medicare') return []
  return [...ofAnotherYear(benefits, asOf), ...(benefits.inNetwork.outOfPocketMaximum === undefined ? [] : [HAS_MAXIMUM])]
}

const HAS_MAXIMUM: Finding = {
  code: 'access/original-medicare-has-no-maximum',
  severity: 'caution',
  message:
    'Original Medicare has no out-of-pocket maximum. The one given was counted: it is right only where a policy beside Medicare has it.',
  because: [{ path: 'benefits.inNetwork.outOfPocketMaximum', expected: 'none', outcome: 'unmet' }],
  sources: [{ citation: 'field-knowledge', locator: 'no yearly maximum in Original Medicare', checked: 'recalled' }],
}

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
      because: [{ path: 'benefits.inNetwork.deductible', value: given, expected: is, outcome: known === undefined ? 'unknown' : 'unmet' }],
      sources: known?.sources ?? [],
    },
  ]
}

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
  const unshared =
    group === undefined && priced.some((one) => one.item.shared === true)
      ? ['What a group would share is counted whole: the size of the group is not given.']
      : []
  if (benefits === undefined) {
    return [
      group === undefined ? 'Self-pay: no insurance is counted.' : `Self-pay, shared by ${group.size} people.`,
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

function outOfNetwork({ outOfNetwork: sharing }: BenefitDesign): readonly string[] {
  if (sharing === undefined) return ['The plan pays nothing out of network.']
  return [
    'What a provider out of network charges beyond the amount the plan allows stays with the person and counts towards no limit.',
    'What is used up in one network is not counted in the other.',
  ]
}

const WITHOUT_DEDUCTIBLE = 'No deductible is given and none is counted; where the plan has one, the figure may be higher.'

function withoutMaximum({ kind }: BenefitDesign): string {
  if (kind === 'original-medicare') return 'The plan has no out-of-pocket maximum.'
  return kind === 'commercial' || kind === 'medicare-advantage'
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
