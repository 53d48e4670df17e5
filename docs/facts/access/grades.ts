import { formatMoney, KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import type { EffectiveDated } from 'ketamine-therapy/core'
import { day } from '../markdown'

/** What the letters mean, once on each page that uses them. */
export const CONFIDENCE =
  'Confidence: A official source read; B official source relayed by another page, or recalled; C commercial or journalistic page only.'

/** "1,240.00 USD". */
export function money(amountMinor: number, currency: string): string {
  return formatMoney({ amountMinor, currency }).replace(/^\d+/, (whole) => Number(whole).toLocaleString('en-US'))
}

/** "2019-03-05 to 2024-12-30", "since 2026-01-01", "until 2024", "2026" for one day, month or year, or nothing where no date is known. */
export function period({ from, through }: EffectiveDated): string {
  if (from === undefined) return through === undefined ? '' : `until ${day(through)}`
  // What the catalog knows to begin later has not begun.
  if (through === undefined) return `${from > KNOWLEDGE_DATE ? 'from' : 'since'} ${day(from)}`
  return from === through ? day(from) : `${day(from)} to ${day(through)}`
}
