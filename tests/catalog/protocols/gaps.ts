import type { Protocol, Schedule } from 'ketamine-therapy/protocols'
import { phasesOf } from './records'

/** Gaps are whole days in order, the usual ones lie between them and make up the frequency, and what they rest on says how they are known. */
export function gapProblems(records: readonly Protocol[]): readonly string[] {
  return records.flatMap((record) =>
    phasesOf(record).flatMap((phase) =>
      phase.schedules.flatMap((schedule) => problemsOf(schedule).map((problem) => `${record.id}, ${phase.id}, ${schedule.id}: ${problem}`)),
    ),
  )
}

function problemsOf(schedule: Schedule): readonly string[] {
  const { minimumGapDays: shortest, maximumGapDays: longest, gapPatternDays: pattern, entryGapDays: entry, perSevenDays: often } = schedule
  const gaps = [shortest, longest, ...pattern, ...(entry === undefined ? [] : [entry])]
  const fewer = often === undefined ? undefined : Array.from({ length: pattern.length }, (_, from) => span(pattern, from, often))
  return [
    ...(gaps.every((gap) => Number.isInteger(gap) && gap >= 1) ? [] : ['a gap is no whole day']),
    ...(shortest <= longest ? [] : ['the shortest gap is above the longest']),
    ...(pattern.length > 0 ? [] : ['no usual gap']),
    ...(pattern.every((gap) => gap >= shortest && gap <= longest) ? [] : ['a usual gap lies outside the limits']),
    ...(entry === undefined || entry >= shortest ? [] : ['the first gap is below the shortest']),
    ...(fewer === undefined || fewer.every((days) => days >= 7) ? [] : ['the usual gaps break the limit of seven days']),
    ...(schedule.sessions === undefined || (Number.isInteger(schedule.sessions) && schedule.sessions > 0)
      ? []
      : ['sessions are no whole number']),
    ...((schedule.weekdays ?? [1]).every((day) => Number.isInteger(day) && day >= 1 && day <= 7) ? [] : ['no day of the week']),
    ...basisProblems(schedule),
  ]
}

/** Days from one session to the one that comes a number of sessions later. */
function span(pattern: readonly number[], from: number, sessions: number): number {
  return Array.from({ length: sessions }, (_, step) => pattern[(from + step) % pattern.length] ?? 0).reduce((sum, gap) => sum + gap, 0)
}

function basisProblems({ gapBasis, gapSources, sessions }: Schedule): readonly string[] {
  const how = new Set(gapSources.map((source) => source.checked))
  if (sessions === 1) return how.has('convention') && how.size === 1 && gapBasis === 'nominal' ? [] : ['one session has no gap of a trial']
  if (gapBasis === 'nominal') return how.has('computed') && how.size === 1 ? [] : ['gaps that follow from a frequency are computed']
  return how.size > 0 && !how.has('computed') && !how.has('convention') ? [] : ['gaps of a trial are read or recalled']
}
