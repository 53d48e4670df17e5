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
  const [hand, rrule] = [perSecond(byHand), perSecond(byRrule)]
  console.log('dates of a course of 26 sessions')
  console.log(`  this library's day numbers   ${Math.round(hand)} courses/s`)
  console.log(`  date-fns loop                ${(hand / perSecond(byDateFns)).toFixed(1)} times the time`)
  console.log(`  rrule                        ${(hand / rrule).toFixed(1)} times the time`)
  const whole = perSecond(() => scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'America/Denver', through: '2027-07-01' }))
  console.log(`  scheduleCourse, with gaps, reasons, sources and answer: ${Math.round(whole)} courses/s`)
  console.log(`  that is ${(whole / rrule).toFixed(1)} times as fast as rrule is with the dates alone`)
}

function perSecond(run: () => unknown): number {
  let best = 0
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (let turn = 0; turn < 300; turn++) run()
    best = Math.max(best, 300 / (performance.now() - start))
  }
  return best * 1000
}
