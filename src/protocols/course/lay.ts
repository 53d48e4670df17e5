/**
 * One session to be placed: its usual day and the gaps it has to keep.
 *
 * @internal
 */
export interface Slot {
  /** Day it would have with every day open, or the day it has so far. */
  readonly usualDay: number
  /** The only day it may have. */
  readonly pinnedDay?: number
  /** Shortest gap, days. Never broken. */
  readonly minimumGap: number
  /** Longest gap, days. A longer one is counted as excess. Absent: no gap is too long. */
  readonly maximumGap?: number
  /** Earliest day. Absent: the usual day for the first session of all, the shortest gap for the others. */
  readonly notBefore?: number
  /** Most sessions in any seven days in a row, counted over sessions of the same phase. */
  readonly perSevenDays: number | undefined
  /** Number inside the phase, from 1. */
  readonly inPhase: number
}

/**
 * Longest search for an open day, days.
 *
 * @internal
 */
export const SEARCH_DAYS = 366

interface Trail {
  readonly day: number
  readonly before: Trail | undefined
  /** The next open day, where it too lies inside the longest gap. */
  readonly later?: number | undefined
  readonly cost: Cost
}

/** Days beyond longest gaps, sessions moved, days moved, sum of days: compared in this order. All but the last can only grow with more sessions. */
type Cost = readonly [excess: number, moved: number, distance: number, sum: number]

/** Days of plans that are compared, and how many sessions they have. */
interface Search {
  readonly trails: readonly Trail[]
  readonly placed: number
}

/** Plans that are followed in the first look, of those that cost least so far. */
const FEW = 32

/**
 * Places sessions on open days. Every shortest gap and every limit of sessions in seven days is kept. Among the plans that do, it takes the
 * one with the fewest days beyond longest gaps, then the fewest sessions moved from their usual days, then the fewest days moved, then the earliest.
 *
 * @param before - days of the sessions that stay, in order
 * @param slots - the sessions to place, in order
 * @param isOpen - whether a day can be used
 * @returns the days, or as many as could be placed before {@link SEARCH_DAYS} closed days in a row
 * @internal
 */
export function laySessions(before: readonly number[], slots: readonly Slot[], isOpen: (day: number) => boolean): readonly number[] {
  const usual = usualPlan(before, slots, isOpen)
  if (usual !== undefined) return usual
  const few = search(before, slots, isOpen, (trails) => [...trails].sort((a, b) => compareCost(a.cost, b.cost)).slice(0, FEW))
  // What a few plans come to bounds the search for the best: with wide gaps and many sessions in seven days there are millions.
  const most = few.placed === slots.length ? best(few.trails).cost : undefined
  const least = most === undefined ? [] : leastAfter(before, slots, isOpen)
  const { trails, placed } = search(before, slots, isOpen, (all, index) =>
    most === undefined ? all : all.filter(({ cost }) => !costsMore(cost, least[index] as Cost, most)),
  )
  return placed === 0 ? [] : unfold(best(trails)).slice(-placed)
}

/** What the sessions after each one cost at least: none has an earlier day than where every session comes as early as it may. */
function leastAfter(before: readonly number[], slots: readonly Slot[], isOpen: (day: number) => boolean): readonly Cost[] {
  const { trails, placed } = search(before, slots, isOpen, (all) => all.slice(0, 1))
  const days = placed === slots.length ? unfold(best(trails)).slice(-placed) : []
  const least: Cost[] = []
  let [moved, distance] = [0, 0]
  for (let index = slots.length - 1; index >= 0; index--) {
    least[index] = [0, moved, distance, 0]
    const late = (days[index] ?? Number.NEGATIVE_INFINITY) - (slots[index] as Slot).usualDay
    if (late > 0) {
      moved++
      distance += late
    }
  }
  return least
}

/** Places one session after the other on every day that may be best, in the plans that are kept. */
function search(
  before: readonly number[],
  slots: readonly Slot[],
  isOpen: (day: number) => boolean,
  keep: (trails: readonly Trail[], index: number) => readonly Trail[],
): Search {
  let trails: readonly Trail[] = before.length === 0 ? [] : [stay(before)]
  let placed = 0
  for (const slot of slots) {
    const next = keep(trails.length === 0 && placed === 0 ? beginnings(slot, isOpen) : extend(trails, slot, isOpen), placed)
    if (next.length === 0) break
    trails = next
    placed++
  }
  return { trails, placed }
}

/** The usual days, when they are open and keep every gap. Most courses end here. */
function usualPlan(before: readonly number[], slots: readonly Slot[], isOpen: (day: number) => boolean): readonly number[] | undefined {
  const days = [...before]
  for (const slot of slots) {
    const day = slot.pinnedDay ?? slot.usualDay
    const last = days[days.length - 1]
    const gap = last === undefined ? undefined : day - last
    if (!isOpen(day) || (gap !== undefined && (gap < slot.minimumGap || gap > longestOf(slot)))) return undefined
    const back = frequencyDay(days, slot)
    if (back !== undefined && day < back + 7) return undefined
    days.push(day)
  }
  return days.slice(before.length)
}

function frequencyDay(days: readonly number[], slot: Slot): number | undefined {
  if (slot.perSevenDays === undefined || slot.inPhase <= slot.perSevenDays) return undefined
  return days[days.length - slot.perSevenDays]
}

function stay(days: readonly number[]): Trail {
  const [first = 0, ...others] = days
  return others.reduce<Trail>((before, day) => ({ day, before, cost: before.cost }), { day: first, before: undefined, cost: [0, 0, 0, 0] })
}

function beginnings(slot: Slot, isOpen: (day: number) => boolean): readonly Trail[] {
  const { usualDay } = slot
  return daysToTry(slot, slot.notBefore ?? usualDay, usualDay, isOpen).map((day) => follow(undefined, slot, day))
}

function extend(trails: readonly Trail[], slot: Slot, isOpen: (day: number) => boolean): readonly Trail[] {
  const bySituation = new Map<string, Trail>()
  for (const trail of trails) {
    const earliest = Math.max(trail.day + slot.minimumGap, earliestByFrequency(trail, slot), slot.notBefore ?? trail.day)
    const days = daysToTry(slot, earliest, lateEnough(trail, slot), isOpen)
    for (const [at, day] of days.entries()) {
      const longer = follow(trail, slot, day, days[at + 1])
      const situation = recentDays(longer, slot)
      const known = bySituation.get(situation)
      if (known === undefined || compareCost(longer.cost, known.cost) < 0) bySituation.set(situation, longer)
    }
  }
  return [...bySituation.values()]
}

/** A day beyond the longest gap gains nothing where the session before could come later inside its own gap, and a week still lie between them. */
function lateEnough({ day, later = Number.POSITIVE_INFINITY }: Trail, { usualDay, minimumGap, maximumGap }: Slot): number {
  if (maximumGap === undefined) return Math.max(day, usualDay)
  return Math.max(day + maximumGap + 1, Math.min(usualDay, later + Math.max(7, minimumGap)))
}

function follow(before: Trail | undefined, slot: Slot, day: number, next?: number): Trail {
  const [excess, moved, distance, sum] = before?.cost ?? [0, 0, 0, 0]
  const over = before === undefined ? 0 : Math.max(0, day - before.day - longestOf(slot))
  const away = Math.abs(day - slot.usualDay)
  const later = before !== undefined && next !== undefined && next - before.day <= longestOf(slot) ? next : undefined
  return { day, before, later, cost: [excess + over, moved + (away === 0 ? 0 : 1), distance + away, sum + day] }
}

/** The open days from the earliest to the first that is late enough, so that none after it can gain. */
function daysToTry(slot: Slot, earliest: number, enough: number, isOpen: (day: number) => boolean): readonly number[] {
  if (slot.pinnedDay !== undefined) return slot.pinnedDay >= earliest && isOpen(slot.pinnedDay) ? [slot.pinnedDay] : []
  const days: number[] = []
  for (let day = earliest; day <= enough + SEARCH_DAYS; day++) {
    if (!isOpen(day)) continue
    days.push(day)
    if (day >= enough) break
  }
  return days
}

function longestOf(slot: Slot): number {
  return slot.maximumGap ?? Number.POSITIVE_INFINITY
}

function earliestByFrequency(trail: Trail, slot: Slot): number {
  if (slot.perSevenDays === undefined || slot.inPhase <= slot.perSevenDays) return trail.day
  let back: Trail | undefined = trail
  for (let step = 1; step < slot.perSevenDays; step++) back = back?.before
  return back === undefined ? trail.day : back.day + 7
}

/**
 * The days that later slots can still be held to: two trails that share them differ only in what lies behind. Sessions lie a day apart at least, so
 * a day holds none back that lies seven days before the first day that is left to the session which it could hold back.
 */
function recentDays(trail: Trail, { perSevenDays = 1 }: Slot): string {
  let key = String(trail.day)
  let back = trail.before
  for (let step = 1; step < perSevenDays && back !== undefined; step++) {
    key += `,${Math.max(back.day, trail.day + perSevenDays - step - 7)}`
    back = back.before
  }
  return key
}

function best(trails: readonly Trail[]): Trail {
  return trails.reduce((a, b) => (compareCost(b.cost, a.cost) < 0 ? b : a))
}

function compareCost(a: Cost, b: Cost, parts: number = a.length): number {
  for (let part = 0; part < parts; part++) {
    const difference = (a[part] as number) - (b[part] as number)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a plan costs more whatever follows, by what can only grow. */
function costsMore([excess, moved, distance, sum]: Cost, [, movedAfter, distanceAfter]: Cost, most: Cost): boolean {
  return compareCost([excess, moved + movedAfter, distance + distanceAfter, sum], most, most.length - 1) > 0
}

function unfold(trail: Trail): readonly number[] {
  const days: number[] = []
  for (let back: Trail | undefined = trail; back !== undefined; back = back.before) days.push(back.day)
  return days.reverse()
}
