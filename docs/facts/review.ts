import type { Review } from 'ketamine-therapy/core'
import { plain } from './markdown'

/** A record under the name that tells it apart on the page. */
export interface Reviewed {
  readonly id: string
  readonly review: Review
}

/** When the records of a page were compared with their sources, and when that is due again: what holds of most, then the others by name. */
export function compared(records: readonly Reviewed[]): string {
  const groups = new Map<string, string[]>()
  for (const { id, review } of records) {
    const days = `on ${review.reviewedOn}, due again by ${review.reviewBy}.`
    groups.set(days, [...(groups.get(days) ?? []), id])
  }
  const [most, ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length)
  if (most === undefined) return ''
  return [`Compared with the sources ${most[0]}`, ...others.map(([days, ids]) => `${plain(ids.join(', '))}: ${days}`)].join(' ')
}
