import type { Finding } from '../../core/answer'
import { dateOfDay } from '../../core/date'
import type { IsoDate } from '../../core/words'
import type { Phase, Protocol, Schedule } from '../model'
import type { DatedSession } from './assemble'
import type { ReadCourse } from './input'
import { interruptionFindings } from './missed'
import { counted, gapWords } from '../time-range'
import type { CourseSession } from './model'
import { longestGap } from './slots'

/**
 * What is told of the days between dosing sessions: longer than the longest gap, all of them so, so long that the series is interrupted, as
 * short as in a schedule that was not chosen.
 *
 * @param others - why the other sessions lie where they lie
 * @internal
 */
export function gapFindings(
  protocol: Protocol,
  read: ReadCourse,
  dated: readonly DatedSession[],
  sessions: readonly CourseSession[],
  others: string,
): readonly Finding[] {
  const gaps = gapsOf(read, dated, sessions)
  return [...tooLong(protocol, gaps, others), ...slower(protocol, read, gaps), ...interrupted(protocol, gaps), ...closer(protocol, gaps)]
}

/** The days between two dosing sessions of a course, where the phase of the later one has a schedule. */
interface Gap {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly days: number
  /** Longest gap of the schedule, days. */
  readonly longest: number
  readonly entry: DatedSession
  readonly phase: Phase
  readonly schedule: Schedule
  /** Path of the later date in the answer. */
  readonly path: string
}

function gapsOf(read: ReadCourse, dated: readonly DatedSession[], sessions: readonly CourseSession[]): readonly Gap[] {
  return dated.flatMap((entry, index): readonly Gap[] => {
    const before = dated[index - 1]
    const { phase, schedule } = read.phases.find((one) => one.phase.id === entry.phase) ?? {}
    if (before === undefined || phase === undefined || schedule === undefined) return []
    const at = sessions.findIndex((one) => one.kind === 'dosing' && one.number === entry.number)
    return [
      {
        from: dateOfDay(before.day),
        to: dateOfDay(entry.day),
        days: entry.day - before.day,
        longest: longestGap(schedule, entry.numberInPhase),
        entry,
        phase,
        schedule,
        path: `sessions[${at}].date`,
      },
    ]
  })
}

function tooLong(protocol: Protocol, gaps: readonly Gap[], others: string): readonly Finding[] {
  const beyond = gaps.filter(({ days, longest }) => days > longest)
  return beyond.map(({ from, to, days, longest, entry, schedule, path }): Finding => {
    const basis = schedule.gapBasis === 'trial' ? 'as scheduled in the trial' : 'from the stated frequency'
    const moved = entry.reason.code === 'asked' ? 'it was moved there on request' : others
    const isMissed = entry.afterMissed === true || entry.afterEarlierMissed === true
    const why = isMissed ? 'a session between them was missed' : moved
    return {
      code: 'protocols/gap-above-maximum',
      severity: 'caution',
      message: `${days} days lie between ${from} and ${to}, because ${why}.`,
      because: [{ path, value: to, expected: `at most ${counted(longest, 'day')} (${basis})`, outcome: 'unmet' }],
      sources: schedule.gapSources,
      record: protocol.id,
    }
  })
}

/** Days of the week that lie nearer than the shortest gap make another schedule of it: Tuesday and Thursday would be once a week for twice. */
function slower(protocol: Protocol, read: ReadCourse, gaps: readonly Gap[]): readonly Finding[] {
  return read.phases.flatMap(({ phase, schedule }): readonly Finding[] => {
    const inPhase = gaps.filter(({ entry }) => entry.phase === phase.id && entry.numberInPhase > 1)
    if (schedule === undefined || inPhase.length < 2 || inPhase.some(({ days, longest }) => days <= longest)) return []
    const { label, gapSources } = schedule
    const expected = gapWords(schedule)
    return [
      {
        code: 'protocols/frequency-not-kept',
        severity: 'caution',
        message: `On the days that are open the schedule "${label}" cannot be kept: no two of its sessions lie ${expected} apart.`,
        because: [{ path: 'weekdays', expected, outcome: 'unmet' }],
        sources: gapSources,
        record: protocol.id,
      },
    ]
  })
}

/**
 * A week or more beyond the longest gap interrupts a series as a missed session does, whatever made it. The week is a default of this library. A
 * session that was missed earlier goes on to; one that is missed now is told by its own rule.
 */
function interrupted(protocol: Protocol, gaps: readonly Gap[]): readonly Finding[] {
  return gaps
    .filter(({ days, longest, entry }) => entry.afterMissed !== true && (entry.afterEarlierMissed === true || days >= longest + 7))
    .flatMap(({ entry, path, to }) => interruptionFindings(protocol, entry.phase, path, to))
}

/** A session may move nearer to the one before, where the protocol allows it. As near as in a schedule that was not chosen, somebody should know. */
function closer(protocol: Protocol, gaps: readonly Gap[]): readonly Finding[] {
  return gaps.flatMap(({ from, to, days, phase, schedule }): readonly Finding[] => {
    const usual = Math.min(...schedule.gapPatternDays)
    const other = phase.schedules.find(({ gapPatternDays }) => Math.max(...gapPatternDays) < usual && days <= Math.max(...gapPatternDays))
    if (other === undefined) return []
    return [
      {
        code: 'protocols/gap-of-closer-schedule',
        severity: 'caution',
        message: `${days} days lie between ${from} and ${to}, as in the schedule "${other.label}", which was not chosen.`,
        because: [{ path: `schedules.${phase.id}`, value: schedule.id, expected: counted(usual, 'day'), outcome: 'unmet' }],
        sources: schedule.gapSources,
        record: protocol.id,
      },
    ]
  })
}
