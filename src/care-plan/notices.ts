import type { Jurisdiction } from '../core'
import { crisisLines } from '../at-home/crisis-lines'
import { composeDisclaimers } from '../disclaimers/compose-disclaimers'
import type { ComposedDisclaimers } from '../disclaimers'
import type { Candidate, CarePlanOptions, HomeCare } from './model'
import { mayBeConsidered } from './standing'

/** The notices that belong to a plan with these candidates. */
export function noticesOf(
  candidates: readonly Candidate[],
  home: HomeCare,
  jurisdiction: Jurisdiction,
  options: CarePlanOptions,
): ComposedDisclaimers {
  const drugs = [...new Set(candidates.map(({ intended }) => intended.drug))]
  const isOffLabel = candidates.some(({ regulatory }) => regulatory.authorisation !== 'approved')
  const numbers = crisisLines({ country: jurisdiction.slice(0, 2) })
  const emergency = numbers.emergency[0]?.number
  const crisis = numbers.lines[0]?.contacts.find(({ by }) => by === 'call')?.to
  return composeDisclaimers({
    surface: 'protocol-view',
    audience: 'clinician',
    locale: options.locale,
    jurisdiction,
    asOf: options.asOf,
    topics: [
      'ketamine',
      'clinical-content',
      'decision-support',
      'price',
      ...(isOffLabel ? (['off-label'] as const) : []),
      ...(drugs.includes('esketamine') ? (['esketamine'] as const) : []),
      ...(mayBeConsidered(home.standing) ? (['at-home', 'compounded'] as const) : []),
    ],
    drugs,
    tokens: {
      asOf: options.asOf,
      ...(emergency === undefined ? {} : { emergency }),
      ...(crisis === undefined ? {} : { crisis }),
    },
  })
}
