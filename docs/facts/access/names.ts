import { spelled } from '../words'

const PAYERS: Readonly<Record<string, string>> = {
  medicare: 'Medicare',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  'department-of-defense': 'Department of Defense',
  va: 'Veterans Affairs',
}

/** Name of a kind of coverage. */
export function payerName(id: string): string {
  return PAYERS[id] ?? spelled(id)
}
