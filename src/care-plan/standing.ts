import type { Screening } from '../screening'
import type { Standing } from './model'

const STANDINGS: Readonly<Record<Screening['result'], Standing>> = {
  eligible: 'possible',
  'eligible-with-precautions': 'possible-with-precautions',
  defer: 'wait',
  'not-eligible': 'not-possible',
  'insufficient-data': 'undecided',
}

/** How things stand after a screening. */
export function standingOf(screening: Screening): Standing {
  return STANDINGS[screening.result]
}

/** Whether doses, dates and costs may be looked at. What lacks data is never planned as if it were a yes. */
export function mayBeConsidered(standing: Standing): boolean {
  return standing === 'possible' || standing === 'possible-with-precautions'
}
