import { compareOptions } from '../access/compare-options'
import type { CostComparison, CostItem, CostOption } from '../access'
import type { IsoDate } from '../core'
import type { Candidate, Intake } from './model'
import { mayBeConsidered } from './standing'

/** Prices of one session by protocol: what a plan pays on average, and what a person pays alone. */
const SESSION_PRICES: Readonly<Record<string, { readonly insured?: string; readonly selfPay: string; readonly setting: string }>> = {
  'spravato-trd-us': { insured: 'price-commercial-g2083', selfPay: 'price-spravato-session-cash', setting: 'rems-certified-site' },
  'spravato-mdsi-us': { insured: 'price-commercial-g2083', selfPay: 'price-spravato-session-cash', setting: 'rems-certified-site' },
  'iv-trd-acute-six': { selfPay: 'price-iv-session-mood', setting: 'specialty-ketamine-clinic' },
}

/** Compares the cost of the dated courses that may be considered. */
export function compareCosts(candidates: readonly Candidate[], intake: Intake, asOf: IsoDate): CostComparison | undefined {
  const options = candidates.flatMap((candidate) => optionOf(candidate, intake) ?? [])
  return options.length === 0 ? undefined : compareOptions(options, { benefits: intake.benefits, asOf, rankBy: 'highest-patient-pays' })
}

function optionOf({ protocol, name, standing, course }: Candidate, intake: Intake): CostOption | undefined {
  const prices = Object.hasOwn(SESSION_PRICES, protocol) ? SESSION_PRICES[protocol] : undefined
  const dates = course?.sessions.filter(({ kind }) => kind === 'dosing').map(({ date }) => date) ?? []
  if (prices === undefined || !mayBeConsidered(standing) || dates.length === 0) return undefined
  const price = intake.benefits === undefined ? prices.selfPay : (prices.insured ?? prices.selfPay)
  const covered = intake.covered !== undefined && Object.hasOwn(intake.covered, protocol) ? intake.covered[protocol] : undefined
  const item: CostItem = { price, dates, covered }
  return { id: protocol, label: name, setting: prices.setting, items: [item] }
}
