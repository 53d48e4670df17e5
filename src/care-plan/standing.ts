import type { RegulatoryStatus } from '../indications'
import type { Screening } from '../screening'
import type { Standing } from './model'

const AFTER_SCREENING: Readonly<Record<Screening['result'], Standing>> = {
  eligible: 'possible',
  'eligible-with-precautions': 'possible-with-precautions',
  defer: 'wait',
  'not-eligible': 'not-possible',
  'insufficient-data': 'undecided',
}

/** From the best to the gravest. What is known to have to wait is graver than what is not known. */
export const STANDINGS: readonly Standing[] = ['possible', 'possible-with-precautions', 'undecided', 'wait', 'not-possible']

/** How things stand after a screening. */
export function standingOf(screening: Screening): Standing {
  return AFTER_SCREENING[screening.result]
}

/** Whether doses, dates and costs may be looked at. What lacks data is never planned as if it were a yes. */
export function mayBeConsidered(standing: Standing): boolean {
  return standing === 'possible' || standing === 'possible-with-precautions'
}

/** How home stands by the rules of the place alone: where they are not known here, nobody can tell whether it is allowed. */
export function standingByRules({ authorisation }: Pick<RegulatoryStatus, 'authorisation'>): Standing {
  return authorisation === 'unknown' ? 'undecided' : 'possible'
}

/** The gravest of several standings. What is known to have to wait is not made undecided by what is not known. */
export function gravest(standings: readonly Standing[]): Standing {
  return standings.reduce((a, b) => (STANDINGS.indexOf(a) > STANDINGS.indexOf(b) ? a : b))
}
