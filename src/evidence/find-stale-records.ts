import { InputCheck, isPlainObject } from '../core/check'
import { dayNumber } from '../core/date'
import type { Review } from '../core/source'
import type { IsoDate } from '../core/words'

/** A record as far as its review is concerned. */
export interface ReviewedRecord {
  /** When it was last compared with its sources, and when that is due again. Absent: it never was, as far as is known. */
  readonly review?: Review | undefined
}

/** Records by id, by name of their catalog. */
export type ReviewedCatalogs = Readonly<Record<string, Readonly<Record<string, ReviewedRecord>>>>

/** A record that has to be compared with its sources again. */
export interface StaleRecord {
  /** Name of the catalog: `indications`. */
  readonly catalog: string
  /** Id of the record in it. */
  readonly id: string
  /** Why it is listed: its date has come, or it carries none. */
  readonly reason: 'review-due' | 'no-review'
  /** Day of the last comparison. Absent with `no-review`. */
  readonly reviewedOn?: IsoDate
  /** Day from which it counts as stale. Absent with `no-review`. */
  readonly reviewBy?: IsoDate
  /** Whole days since `reviewBy`; 0 on the day itself. Absent with `no-review`. */
  readonly daysPast?: number
}

/** Which day the reviews are judged on. */
export interface StaleQuery {
  /** The day of interest. */
  readonly asOf: IsoDate
}

/**
 * Lists the records of any catalogs that are due to be compared with their sources again.
 *
 * It looks at dates only: a stale record may still be right, and a fresh one may be overtaken by news of yesterday. A record without a
 * review is listed too, since nobody can say that it is fresh. Documents (citations) have no review: what a document says does not
 * change; whether a fact still rests on the right document is a question about the record that cites it.
 * `staleRecords` of `ketamine-therapy` asks this of all knowledge of the library at once.
 *
 * @param catalogs - records by id, by name of their catalog: the library's own or yours
 * @param query - the day of interest
 * @returns records without a review first, then the longest overdue first; equal ones by catalog and id
 * @throws InvalidInputError for a bad day, or a review that is not two dates
 * @example
 * ```ts
 * import { findStaleRecords } from 'ketamine-therapy/evidence'
 *
 * const prices = { infusion: { review: { reviewedOn: '2026-01-10', reviewBy: '2026-07-10' } } }
 * findStaleRecords({ prices }, { asOf: '2026-07-09' }) // → []
 * findStaleRecords({ prices }, { asOf: '2026-07-20' })[0]?.daysPast // → 10
 * findStaleRecords({ prices }, { asOf: '2026-13-01' }) // throws InvalidInputError
 * ```
 */
export function findStaleRecords(catalogs: ReviewedCatalogs, query: StaleQuery): readonly StaleRecord[] {
  const check = new InputCheck('findStaleRecords')
  const given = check.object('', query, ['asOf'])
  check.date('asOf', given['asOf'])
  checkCatalogs(check, catalogs)
  check.done()
  const today = dayNumber(query.asOf)
  return Object.entries(catalogs)
    .flatMap(([catalog, records]) => Object.entries(records).map(([id, { review }]) => judge(catalog, id, review, today)))
    .filter(({ daysPast }) => daysPast === undefined || daysPast >= 0)
    .sort(byUrgency)
}

function judge(catalog: string, id: string, review: Review | undefined, today: number): StaleRecord {
  if (review === undefined) return { catalog, id, reason: 'no-review' }
  const { reviewedOn, reviewBy } = review
  return { catalog, id, reason: 'review-due', reviewedOn, reviewBy, daysPast: today - dayNumber(reviewBy) }
}

function byUrgency(a: StaleRecord, b: StaleRecord): number {
  // Two without a review differ by no number, which is as false as nothing.
  return (b.daysPast ?? Infinity) - (a.daysPast ?? Infinity) || byText(a.catalog, b.catalog) || byText(a.id, b.id)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function checkCatalogs(check: InputCheck, catalogs: unknown): void {
  if (!isPlainObject(catalogs)) {
    check.fail('catalogs', 'wrong-type', 'must be catalogs by name')
    return
  }
  for (const [name, records] of Object.entries(catalogs)) {
    if (!isPlainObject(records)) check.fail(`catalogs.${name}`, 'wrong-type', 'must be records by id')
    else for (const [id, record] of Object.entries(records)) checkRecord(check, `catalogs.${name}.${id}`, record)
  }
}

function checkRecord(check: InputCheck, path: string, record: unknown): void {
  if (!isPlainObject(record)) check.fail(path, 'wrong-type', 'must be a record')
  else if (record['review'] !== undefined) checkReview(check, path, record['review'])
}

function checkReview(check: InputCheck, path: string, value: unknown): void {
  const review = check.object(`${path}.review`, value, ['reviewedOn', 'reviewBy'])
  check.date(`${path}.review.reviewedOn`, review['reviewedOn'])
  check.date(`${path}.review.reviewBy`, review['reviewBy'])
}
