import type { Jurisdiction } from '../core'
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
  return composeDisclaimers({
    surface: 'protocol-view',
    audience: 'clinician',
    locale: options.locale,
    jurisdiction,
    asOf: options.asOf,
    topics: [
      // Home care is about ketamine, whatever the candidates are.
      'ketamine',
      'off-label',
      'clinical-content',
      'decision-support',
      'price',
      ...(mayBeConsidered(home.standing) ? (['at-home', 'compounded'] as const) : []),
    ],
    drugs,
    tokens: { asOf: options.asOf },
  })
}
