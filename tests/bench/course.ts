import { addDays as addDaysOfDateFns } from 'date-fns/addDays'
import { formatISO } from 'date-fns/formatISO'
import * as rruleModule from 'rrule'
import { dateOfDay, dayNumber } from 'ketamine-therapy/core'
import { scheduleCourse, spravatoTrdUs } from 'ketamine-therapy/protocols'

const SESSIONS = 26

/** Compares the dates of a weekly course of 26 sessions, worked out in four ways, and prints ratios. */
export function benchCourse(): void {
  const { RRule } = 'RRule' in rruleModule ? rruleModule : (rruleModule as { readonly default: typeof rruleModule }).default
  // Each way reads the first day once and then counts, as scheduleCourse does.
  const byHand = (): readonly string[] => {
    const first = dayNumber('2026-12-01')
    return Array.from({ length: SESSIONS }, (_, week) => dateOfDay(first + week * 7))
  }
  const byDateFns = (): readonly string[] => {
    const first = new Date(2026, 11, 1)
    return Array.from({ length: SESSIONS }, (_, week) => formatISO(addDaysOfDateFns(first, week * 7), { representation: 'date' }))
  }
  const byRrule = (): readonly string[] =>
    new RRule({ freq: RRule.WEEKLY, count: SESSIONS, dtstart: new Date(Date.UTC(2026, 11, 1)) })
      .all()
      .map((date) => date.toISOString().slice(0, 10))
  for (const other of [byDateFns, byRrule]) if (other().join() !== byHand().join()) throw new Error('the dates differ')
  const course = { start: '2026-12-01', timeZone: 'America/Denver', through: '2027-07-01' }
  const [hand = 0, dateFns = 0, rrule = 0, whole = 0] = perSecond(byHand, byDateFns, byRrule, () => scheduleCourse(spravatoTrdUs, course))
  console.log('dates of a course of 26 sessions')
  console.log(`  this library's day numbers   ${Math.round(hand)} courses/s`)
  console.log(`  date-fns loop                ${(hand / dateFns).toFixed(1)} times the time`)
  console.log(`  rrule                        ${(hand / rrule).toFixed(1)} times the time`)
  console.log(`  scheduleCourse, with gaps, reasons, sources and answer: ${Math.round(whole)} courses/s`)
  console.log(`  that is ${(whole / rrule).toFixed(1)} times as fast as rrule is with the dates alone`)
}

/** Best rates, measured in turns, so that a busy machine is busy for all of them. */
function perSecond(...ways: readonly (() => unknown)[]): readonly number[] {
  const best = ways.map(() => 0)
  for (let round = 0; round < 40; round++) {
    ways.forEach((run, way) => {
      const start = performance.now()
      for (let turn = 0; turn < 100; turn++) run()
      best[way] = Math.max(best[way] ?? 0, 100_000 / (performance.now() - start))
    })
  }
  return best
}
