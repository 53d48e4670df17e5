import { fileURLToPath } from 'node:url'
import { addDays } from '../../src/core/date'
import type { StaleRecord } from '../../src/evidence/find-stale-records'
import { staleRecords } from '../../src/stale-records'

// How far ahead a review is announced.
const SOON_DAYS = 30

/** Tells which of the records that are due at the end of the announced days are past their day already. */
export function reportOf(records: readonly StaleRecord[], asOf: string): { readonly isPast: boolean; readonly text: string } {
  const isPast = ({ reviewBy }: StaleRecord): boolean => reviewBy === undefined || reviewBy <= asOf
  const list = (title: string, listed: readonly StaleRecord[]): readonly string[] => [
    `${title}: ${listed.length}`,
    ...listed.map(({ reviewBy, reason, catalog, id }) => `  ${reviewBy ?? reason} ${catalog} ${id}`),
  ]
  const past = records.filter(isPast)
  const soon = records.filter((record) => !isPast(record))
  return {
    isPast: past.length > 0,
    text: [...list(`Past their day on ${asOf}`, past), ...list(`Due within ${SOON_DAYS} days`, soon)].join('\n'),
  }
}

// `npm run stale [-- YYYY-MM-DD]`: no part of `npm test`, since a day that passes must not stop a release.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asOf = process.argv[2] ?? new Date().toISOString().slice(0, 10)
  const { isPast, text } = reportOf(staleRecords({ asOf: addDays(asOf, SOON_DAYS) }), asOf)
  console.log(text)
  if (isPast) process.exitCode = 1
}
