import { place, spelled } from '../words'

const PARTS: Readonly<Record<string, string>> = {
  FR: 'France',
  'AU-VIC': 'Victoria',
  'CA-ON': 'Ontario',
  'US-AL': 'Alabama',
  'US-AZ': 'Arizona',
  'US-FL': 'Florida',
  'US-GA': 'Georgia',
  'US-HI': 'Hawaii',
  'US-MA': 'Massachusetts',
  'US-MD': 'Maryland',
  'US-MI': 'Michigan',
  'US-MN': 'Minnesota',
  'US-MO': 'Missouri',
  'US-NH': 'New Hampshire',
  'US-NY': 'New York',
  'US-OH': 'Ohio',
  'US-OR': 'Oregon',
  'US-RI': 'Rhode Island',
  'US-SC': 'South Carolina',
  'US-TX': 'Texas',
  'US-WA': 'Washington',
}

/** Name of a jurisdiction, of its parts too. */
export function placeName(jurisdiction: string): string {
  return PARTS[jurisdiction] ?? place(jurisdiction)
}

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
