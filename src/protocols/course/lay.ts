/**
 * One session to be placed: its usual day and the gaps it has to keep.
 *
 * @internal
 */
export interface Slot {
  /** Usual gap from the session before, days. Of no use in the first slot. */
  readonly usualGap: number
  /** Shortest gap, days. Never broken. */
  readonly minimumGap: number
  /** Longest gap, days. A longer one is counted as excess. */
  readonly maximumGap: number
  /** Most sessions in any seven days in a row, counted over sessions of the same phase. */
  readonly perSevenDays: number | undefined
  /** Number inside the phase, from 1. */
  readonly inPhase: number
}

/**
 * A session placed on a day.
 *
 * @internal
 */
export interface Placed {
  /** Day number. */
  readonly day: number
  /** Day it would have had with every day open. */
  readonly usualDay: number
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
  /** Days beyond longest gaps, sessions moved, days moved, sum of days: compared in this order. */
  readonly cost: readonly [excess: number, moved: number, distance: number, sum: number]
}

/**
 * Places sessions on open days. Every shortest gap and every limit of sessions in seven days is kept. Among the plans that do, it takes the
 * one with the fewest days beyond longest gaps, then the fewest sessions moved from their usual days, then the fewest days moved, then the earliest.
 *
 * @param start - first open day, where the first session is placed
 * @param slots - the sessions in order
 * @param isOpen - whether a day can be used
 * @returns the days, or as many as could be placed before {@link SEARCH_DAYS} closed days in a row
 * @internal
 */
export function laySessions(start: number, slots: readonly Slot[], isOpen: (day: number) => boolean): readonly Placed[] {
  if (slots.length === 0) return []
  const usual = usualDays(start, slots)
  if (usual.every(isOpen)) return usual.map((day) => ({ day, usualDay: day }))
  let trails: readonly Trail[] = [{ day: start, before: undefined, cost: [0, 0, 0, start] }]
  for (let index = 1; index < slots.length; index++) {
    const next = extend(trails, slots[index] as Slot, usual[index] as number, isOpen)
    if (next.length === 0) break
    trails = next
  }
  return unfold(best(trails)).map((day, index) => ({ day, usualDay: usual[index] as number }))
}

function usualDays(start: number, slots: readonly Slot[]): readonly number[] {
  const days = [start]
  for (let index = 1; index < slots.length; index++) days.push((days[index - 1] as number) + (slots[index] as Slot).usualGap)
  return days
}

function extend(trails: readonly Trail[], slot: Slot, usualDay: number, isOpen: (day: number) => boolean): readonly Trail[] {
  const bySituation = new Map<string, Trail>()
  for (const trail of trails) {
    for (const day of openDays(trail, slot, isOpen)) {
      const [excess, moved, distance, sum] = trail.cost
      const over = Math.max(0, day - trail.day - slot.maximumGap)
      const away = Math.abs(day - usualDay)
      const longer: Trail = { day, before: trail, cost: [excess + over, moved + (away === 0 ? 0 : 1), distance + away, sum + day] }
      const situation = recentDays(longer, slot)
      const known = bySituation.get(situation)
      if (known === undefined || compareCost(longer, known) < 0) bySituation.set(situation, longer)
    }
  }
  return [...bySituation.values()]
}

/** The open days inside the gaps, and the first one after them. */
function openDays(trail: Trail, slot: Slot, isOpen: (day: number) => boolean): readonly number[] {
  const days: number[] = []
  const earliest = Math.max(trail.day + slot.minimumGap, earliestByFrequency(trail, slot))
  for (let day = earliest; day <= trail.day + SEARCH_DAYS; day++) {
    if (!isOpen(day)) continue
    days.push(day)
    if (day > trail.day + slot.maximumGap) break
  }
  return days
}

function earliestByFrequency(trail: Trail, slot: Slot): number {
  if (slot.perSevenDays === undefined || slot.inPhase <= slot.perSevenDays) return trail.day
  let back: Trail | undefined = trail
  for (let step = 1; step < slot.perSevenDays; step++) back = back?.before
  return back === undefined ? trail.day : back.day + 7
}

/** The days that later slots can still be held to: two trails that share them differ only in what lies behind. */
function recentDays(trail: Trail, slot: Slot): string {
  let key = String(trail.day)
  let back = trail.before
  for (let step = 1; step < (slot.perSevenDays ?? 1) && back !== undefined; step++) {
    key += `,${back.day}`
    back = back.before
  }
  return key
}

function best(trails: readonly Trail[]): Trail {
  return trails.reduce((a, b) => (compareCost(b, a) < 0 ? b : a))
}

function compareCost(a: Trail, b: Trail): number {
  for (let part = 0; part < a.cost.length; part++) {
    const difference = (a.cost[part] as number) - (b.cost[part] as number)
    if (difference !== 0) return difference
  }
  return 0
}

function unfold(trail: Trail): readonly number[] {
  const days: number[] = []
  for (let back: Trail | undefined = trail; back !== undefined; back = back.before) days.push(back.day)
  return days.reverse()
}
