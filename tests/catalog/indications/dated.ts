import { dayRange, isIsoDate, isPartialDate } from 'ketamine-therapy/core'
import type { Indication, RegulatoryEntry } from 'ketamine-therapy/indications'

/** Dates are real and in order, and no two decisions of one scope hold at once for the same axis, place, drug, route and release. */
export function dateProblems(records: readonly Indication[]): readonly string[] {
  return records.flatMap((record) => [
    ...[...record.regulatory, ...record.codes].flatMap((entry) => {
      const name = 'id' in entry ? entry.id : entry.code
      const { from, through } = entry
      if ([from, through].some((one) => one !== undefined && !isPartialDate(one))) return [`${record.id}, ${name}: not a date`]
      const isBackward = from !== undefined && through !== undefined && dayRange(from).first > dayRange(through).last
      return isBackward ? [`${record.id}, ${name}: ends before it begins`] : []
    }),
    ...record.regulatory.flatMap(({ id, announcedOn, inForceBy, from, first, milestones }) => [
      ...([announcedOn, inForceBy].some((one) => one !== undefined && !isIsoDate(one)) ? [`${record.id}, ${id}: not a day`] : []),
      ...((milestones ?? []).some(({ on }) => !isPartialDate(on)) ? [`${record.id}, ${id}: a milestone without a date`] : []),
      ...(from !== undefined && inForceBy !== undefined ? [`${record.id}, ${id}: a start makes "in force by" idle`] : []),
      ...(first === true && from === undefined ? [`${record.id}, ${id}: a first authorization without a start`] : []),
    ]),
    ...overlaps(record.regulatory.filter((entry) => entry.scope !== 'remark' && isDated(entry))).map(
      (problem) => `${record.id}: ${problem}`,
    ),
    ...([record.review.reviewedOn, record.review.reviewBy].every(isIsoDate) ? [] : [`${record.id}: review without a day`]),
  ])
}

function isDated({ from, through }: RegulatoryEntry): boolean {
  return [from, through].every((one) => one === undefined || isPartialDate(one))
}

function overlaps(entries: readonly RegulatoryEntry[]): readonly string[] {
  return entries.flatMap((a, index) =>
    entries
      .slice(index + 1)
      .filter((b) => a.axis === b.axis && a.scope === b.scope && a.jurisdiction === b.jurisdiction && isSameTreatment(a, b) && meet(a, b))
      .map((b) => `${a.id} and ${b.id} hold at once`),
  )
}

function isSameTreatment(a: RegulatoryEntry, b: RegulatoryEntry): boolean {
  return a.applies.some((one) =>
    b.applies.some(
      (other) =>
        one.drug === other.drug &&
        one.routes.some((route) => other.routes.includes(route)) &&
        (one.release === undefined || other.release === undefined || one.release === other.release),
    ),
  )
}

function meet(a: RegulatoryEntry, b: RegulatoryEntry): boolean {
  const start = ({ from }: RegulatoryEntry): number => (from === undefined ? -Infinity : dayRange(from).first)
  const end = ({ through }: RegulatoryEntry): number => (through === undefined ? Infinity : dayRange(through).last)
  return start(a) <= end(b) && start(b) <= end(a)
}
