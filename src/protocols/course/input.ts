import type { InputCheck } from '../../core/check'
import { isPlainObject } from '../../core/check'
import { daysBetween } from '../../core/date'
import { isTimeZone, NO_TIME_ZONE } from '../../core/zone'
import type { IsoDate } from '../../core/words'
import type { Course, Protocol, PsychotherapyModel, Schedule } from '../model'
import { checkShape } from '../shape'
import { PARTS } from '../shapes'

/** What `scheduleCourse` is asked. */
export interface CourseInput {
  /** First day on which the first dosing session may take place, from 1900-01-01 to 2199-12-31. Preparation by psychotherapy comes before it. */
  readonly start: IsoDate
  /** IANA name of the zone of the place of treatment. Used for clock times only; dates do not depend on it. */
  readonly timeZone: string
  /** Clock time of the sessions, `HH:MM`, 24 hours. Without it no session has a `startsAt`. */
  readonly at?: string | undefined
  /** Days of the week with sessions, 1 Monday to 7 Sunday. Left out: those that the protocol keeps to, or every day. */
  readonly weekdays?: readonly number[] | undefined
  /** Dates without sessions: holidays, closures, absences. At most 2000. */
  readonly unavailable?: readonly IsoDate[] | undefined
  /** Last day to plan for, 0 to 3660 days (ten years) after `start`. Needed for open-ended phases, which are left out without it. */
  readonly through?: IsoDate | undefined
  /** Id of the course, where the protocol has several. The first when left out, and the answer says so. */
  readonly course?: string | undefined
  /** Id of the schedule of a phase, by id of the phase, as `courses` of the protocol name them. The first when left out, and the answer says so. */
  readonly schedules?: Readonly<Record<string, string>> | undefined
  /** Psychotherapy to plan around the dosing sessions, as a whole record. None when left out. */
  readonly psychotherapy?: PsychotherapyModel | undefined
  /** Number of people who go through the course together, 1 to 200. It is held against the size of group that the model was described with. */
  readonly participants?: number | undefined
}

/**
 * A phase with the schedule that was chosen for it.
 *
 * @internal
 */
export interface ChosenPhase {
  /** The phase. */
  readonly phase: Course['phases'][number]
  /** The schedule chosen. Absent: none is published. */
  readonly schedule: Schedule | undefined
  /** The schedule was taken because it is listed first. */
  readonly byDefault: boolean
}

/**
 * Checked input.
 *
 * @internal
 */
export interface ReadCourse {
  /** The course chosen. Absent: the protocol has none. */
  readonly course: Course | undefined
  /** The course was taken because it is listed first. */
  readonly courseByDefault: boolean
  /** The phases with their schedules. */
  readonly phases: readonly ChosenPhase[]
}

const KEYS = ['start', 'timeZone', 'at', 'weekdays', 'unavailable', 'through', 'course', 'schedules', 'psychotherapy', 'participants']

/**
 * Longest time that is planned for, days: ten years.
 *
 * @internal
 */
export const LONGEST_DAYS = 3660

/**
 * Checks the input at the door and notes every bad field.
 *
 * @param protocol - the protocol; nothing where it cannot be read
 * @returns what was chosen; nothing where the course cannot be told
 * @internal
 */
export function readCourseInput(check: InputCheck, protocol: Protocol | undefined, input: unknown): ReadCourse | undefined {
  const given = check.object('', input, KEYS)
  const start = given['start']
  const started = check.date('start', start)
  if (started && (start < '1900' || start >= '2200')) {
    check.fail('start', 'out-of-range', 'must be from 1900-01-01 to 2199-12-31')
  }
  checkZone(check, given['timeZone'], given['at'])
  checkDays(check, given['weekdays'], given['unavailable'])
  if (given['psychotherapy'] !== undefined) checkShape(check, 'psychotherapy', given['psychotherapy'], PARTS.psychotherapy)
  if (given['participants'] !== undefined) check.number('participants', given['participants'], { min: 1, max: 200, whole: true })
  if (given['through'] !== undefined && check.date('through', given['through']) && started) {
    const days = daysBetween(start, given['through'])
    if (days < 0 || days > LONGEST_DAYS) check.fail('through', 'out-of-range', `must be 0 to ${LONGEST_DAYS} days after start`)
  }
  return chooseCourse(check, protocol, given['course'], given['schedules'])
}

function chooseCourse(check: InputCheck, protocol: Protocol | undefined, wanted: unknown, schedules: unknown): ReadCourse | undefined {
  const courses = protocol?.courses ?? []
  const ids = courses.map(({ id }) => id)
  const isKnown = protocol !== undefined && (wanted === undefined || check.oneOf('course', wanted, ids))
  if (!isKnown) {
    // Without its course no schedule can be looked up.
    if (schedules !== undefined && !isPlainObject(schedules)) check.object('schedules', schedules, [])
    return undefined
  }
  const course = wanted === undefined ? courses[0] : courses.find(({ id }) => id === wanted)
  const phases = choosePhases(check, course?.phases ?? [], schedules)
  return { course, courseByDefault: wanted === undefined && courses.length > 1, phases }
}

function choosePhases(check: InputCheck, phases: Course['phases'], schedules: unknown): readonly ChosenPhase[] {
  const ids = phases.map((phase) => phase.id)
  const choices = schedules === undefined ? {} : check.object('schedules', schedules, ids)
  return phases.map((phase) => {
    const choice = Object.hasOwn(choices, phase.id) ? choices[phase.id] : undefined
    if (choice === undefined) return { phase, schedule: phase.schedules[0], byDefault: phase.schedules.length > 1 }
    check.oneOf(
      `schedules.${phase.id}`,
      choice,
      phase.schedules.map((schedule) => schedule.id),
    )
    return { phase, schedule: phase.schedules.find((schedule) => schedule.id === choice), byDefault: false }
  })
}

function checkZone(check: InputCheck, timeZone: unknown, at: unknown): void {
  const isText = typeof timeZone === 'string'
  const named = isText && timeZone.length <= 100 && /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(timeZone)
  if (!isText) check.wrongKind('timeZone', timeZone, 'an IANA name such as America/Denver')
  else if (!named) check.fail('timeZone', 'malformed', 'is not a name such as America/Denver')
  if (at === undefined) return
  if (!check.text('at', at, { max: 100 })) return
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) check.fail('at', 'malformed', 'must be a clock time such as 09:30')
  if (named && !isTimeZone(timeZone)) check.fail('timeZone', 'time-zone-unsupported', NO_TIME_ZONE)
}

function checkDays(check: InputCheck, weekdays: unknown, unavailable: unknown): void {
  if (weekdays !== undefined) {
    check.list('weekdays', weekdays, { min: 1, max: 7 }).forEach((day, index) => {
      if (Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 7) return
      const code = typeof day === 'number' ? 'out-of-range' : 'wrong-type'
      check.fail(`weekdays[${index}]`, code, 'must be a day of the week, from 1 for Monday to 7 for Sunday')
    })
  }
  if (unavailable === undefined) return
  check.list('unavailable', unavailable, { max: 2000 }).forEach((date, index) => {
    check.date(`unavailable[${index}]`, date)
  })
}
