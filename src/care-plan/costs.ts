import { compareOptions } from '../access/compare-options'
import { getPrice } from '../access/price-catalog'
import type { BenefitDesign, CostItem, CostOption } from '../access'
import type { Finding, IsoDate, Jurisdiction, Missing, Money } from '../core'
import { buildAnswer } from '../core/answer'
import type { ProtocolPrices, SessionPart, SessionPrice } from './catalog/session-prices'
import { sessionPrices } from './catalog/session-prices'
import type { CareCosts, WithoutPrice } from './cost-model'
import type { Candidate, Intake } from './model'
import { planFinding } from './plan-finding'
import { mayBeConsidered } from './standing'

/** Compares the cost of the dated courses that may be considered, and names those whose cost is not known. */
export function compareCosts(candidates: readonly Candidate[], intake: Intake, asOf: IsoDate): CareCosts | undefined {
  const considered = candidates.filter(({ standing }) => mayBeConsidered(standing))
  if (considered.length === 0) return undefined
  const given = considered.flatMap(({ protocol }) => ownPrice(intake, protocol) ?? [])
  const priced = considered.map((candidate) => priceOf(candidate, intake, intake.benefits?.currency ?? given[0]?.currency))
  const found = priced.flatMap((one) => ('option' in one ? [one] : []))
  const withoutPrice = priced.flatMap((one) => ('reason' in one ? [one] : []))
  const options = found.map(({ option }) => option)
  const comparison = compareOptions(options, { benefits: intake.benefits, asOf, rankBy: 'highest-patient-pays' })
  const taken = [
    ...found.flatMap((one) => one.taken),
    ...(options.length === 0 ? [] : [ONLY_DOSING, ...(intake.jurisdiction === undefined ? [NO_COUNTRY] : [])]),
  ]
  return {
    ...comparison,
    ...buildAnswer({
      asOf,
      findings: [...comparison.findings, ...noPrice(withoutPrice)],
      missing: ofIntake(comparison.missing, options),
      assumptions: [...comparison.assumptions, ...taken],
      sources: comparison.sources,
    }),
    withoutPrice,
  }
}

// A question of the comparison, by the field of the intake that answers it. Which part of a price the drug is, no field tells: that stays assumed.
function ofIntake(missing: readonly Missing[], options: readonly CostOption[]): readonly Missing[] {
  const asked = missing.flatMap((one): readonly Missing[] => {
    const [, ofPlan] = /^options\[\d+\]\.(benefits\b.*)$/.exec(one.path) ?? []
    if (ofPlan !== undefined) return [{ ...one, path: ofPlan }]
    const [, index, field] = /^options\[(\d+)\]\.items\[\d+\]\.(\w+)$/.exec(one.path) ?? []
    const option = options[Number(index)]
    if (option === undefined) return [one]
    if (field === 'drugPart') return []
    if (field !== 'covered') return [{ ...one, path: `sessionPrices.${option.id}` }]
    return [{ ...one, path: `covered.${option.id}`, question: `Does the plan cover ${option.label ?? option.id}?` }]
  })
  return [...new Map(asked.map((one) => [one.path, one])).values()]
}

const NO_COUNTRY = 'No country is told: prices of the United States are taken.'
const NO_HELP = 'Help of a manufacturer is counted for esketamine alone.'
const DATED_ALONE = 'only the dated sessions are counted; an open-ended phase follows them, and is not.'
const ONLY_DOSING = 'Only dosing sessions are counted: no evaluation, preparation, integration or assessment.'

interface Priced {
  readonly option: CostOption
  readonly taken: readonly string[]
}

function priceOf({ protocol, name, course, intended }: Candidate, intake: Intake, wanted: string | undefined): Priced | WithoutPrice {
  const dates = course?.sessions.filter(({ kind }) => kind === 'dosing').map(({ date }) => date) ?? []
  if (dates.length === 0) return { protocol, reason: 'no course is dated, so the number of sessions is not known' }
  const { countries, otherwise } = sessionPrices[protocol]
  const covered = intake.covered?.[protocol]
  const price = countries[countryOf(intake.jurisdiction ?? 'US')]
  const own = ownPrice(intake, protocol)
  const figures =
    own === undefined
      ? price && figuresOf(price, dates, covered, intake.benefits)
      : { currency: own.currency, items: [{ label: name, amount: own, dates, covered }], taken: undefined }
  if (figures === undefined) return { protocol, reason: otherwise }
  const { currency, items, taken } = figures
  if (wanted !== undefined && currency !== wanted)
    return { protocol, reason: `its price is in ${currency}, the benefits or other prices are in ${wanted}` }
  const isOpen = course?.findings.some(({ code }) => code === 'protocols/open-ended-phase') === true
  const through = course?.input.through
  const ownBenefits = intended.drug === 'esketamine' ? undefined : withoutHelp(intake)
  const setting = price === undefined ? {} : { setting: price.setting }
  return {
    option: { id: protocol, label: name, ...setting, items, ...ownBenefits },
    taken: [
      ...(taken === undefined ? [] : [taken]),
      ...(isOpen ? [`${name}: ${DATED_ALONE}`] : []),
      ...(through === undefined ? [] : [`${name}: only sessions up to ${through}, the last day asked for, are counted.`]),
      ...(ownBenefits === undefined ? [] : [NO_HELP]),
    ],
  }
}

interface Figures {
  readonly currency: string
  readonly items: readonly CostItem[]
  readonly taken: string | undefined
}

function figuresOf(
  price: SessionPrice,
  dates: readonly IsoDate[],
  covered: boolean | undefined,
  benefits: BenefitDesign | undefined,
): Figures {
  const payer = payerOf(price, benefits, covered)
  const { alone, commercial = alone, medicare = [alone] } = price
  const parts = { alone: [alone], commercial: [commercial], medicare }[payer]
  const items = parts.map((part) => itemOf(part, dates, covered))
  return { currency: getPrice(alone.price).currency, items: items.filter((item) => item.dates?.length !== 0), taken: price.taken?.[payer] }
}

// A card for esketamine pays for no ketamine.
function withoutHelp({ benefits }: Intake): Pick<CostOption, 'benefits'> | undefined {
  return benefits?.savings === undefined ? undefined : { benefits: { ...benefits, savings: undefined } }
}

function ownPrice({ sessionPrices: own }: Intake, protocol: string): Money | undefined {
  return own?.[protocol]
}

function countryOf(jurisdiction: Jurisdiction): keyof ProtocolPrices['countries'] {
  // A country without prices finds none under its name.
  return jurisdiction.slice(0, 2) as keyof ProtocolPrices['countries']
}

type Payer = 'alone' | 'commercial' | 'medicare'

function payerOf(price: SessionPrice, benefits: BenefitDesign | undefined, covered: boolean | undefined): Payer {
  if (benefits === undefined || covered === false) return 'alone'
  if (benefits.kind === 'commercial' && price.commercial !== undefined) return 'commercial'
  return benefits.kind === 'original-medicare' && price.medicare !== undefined ? 'medicare' : 'alone'
}

function itemOf(part: SessionPart, dates: readonly IsoDate[], covered: boolean | undefined): CostItem {
  if ('price' in part) return { price: part.price, dates, covered }
  const own = { all: dates, first: dates.slice(0, 1), later: dates.slice(1) }[part.sessions]
  return { code: part.code, dates: own, covered }
}

function noPrice(withoutPrice: readonly WithoutPrice[]): readonly Finding[] {
  if (withoutPrice.length === 0) return []
  // Without a start most share one reason, which is told once.
  const named = [...new Set(withoutPrice.map(({ reason }) => reason))].map((reason) => {
    const alike = withoutPrice.filter((one) => one.reason === reason).map(({ protocol }) => protocol)
    return `${alike.join(', ')} (${reason})`
  })
  const message = `The cost is not known, which does not make it nothing: ${named.join('; ')}.`
  const because = withoutPrice.map(({ protocol }) => ({ path: `costs.${protocol}`, expected: 'a price', outcome: 'unknown' as const }))
  return [
    planFinding('no-price', 'info', message, because, [
      { citation: 'library-convention', locator: 'no source was found', checked: 'convention' },
    ]),
  ]
}
