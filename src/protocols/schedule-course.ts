import type { Answer, Finding, Missing } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { dateOfDay, dayNumber } from '../core/date'
import { instantInZone } from '../core/instant'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { SourceRef } from '../core/source'
import type { Instant, IsoDate } from '../core/words'
import type { ChosenPhase, CourseInput } from './course/input'
import { readCourseInput } from './course/input'
import type { Placed, Slot } from './course/lay'
import { laySessions, SEARCH_DAYS } from './course/lay'
import { alertFindings } from './dose/patient'
import type { DoseRule, Protocol } from './model'

/** Why a session lies where it lies. */
export interface SessionReason {
  /** `start`: the first session; `usual`: the usual gap; `moved`: the usual day is closed, or a gap had to be kept. */
  readonly code: 'start' | 'usual' | 'moved'
  /** The same in a sentence. */
  readonly text: string
}

/** One session of a course. */
export interface CourseSession {
  /** Number among the sessions of the same kind, from 1. */
  readonly number: number
  /** Id of the phase. */
  readonly phase: string
  /** Number among the sessions of the same kind in the phase, from 1. */
  readonly numberInPhase: number
  /** What kind of session it is. */
  readonly kind: 'dosing' | 'preparation' | 'integration' | 'assessment'
  /** Calendar date at the place of treatment. */
  readonly date: IsoDate
  /** Point in time, only where a clock time was asked for. */
  readonly startsAt?: Instant
  /** Step that `calculateDose` takes for this session, where the dose rule goes by session. */
  readonly doseStep?: string
  /** Why it lies there. */
  readonly reasons: readonly SessionReason[]
}

/** A point at which the course is judged. */
export interface CourseDecision {
  /** Id of the decision point in the protocol. */
  readonly id: string
  /** Number of the dosing session after which it lies. */
  readonly afterSession: number
  /** Earliest date: that of this session. */
  readonly notBefore: IsoDate
  /** What is judged. */
  readonly text: string
}

/** A phase as it was planned. */
export interface PlannedPhase {
  /** Id of the phase. */
  readonly id: string
  /** Id of the schedule used; absent where the phase has none. */
  readonly schedule?: string
  /** Number of sessions planned. */
  readonly sessions: number
}

/** A dated course. */
export interface CoursePlan extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /** Id of the course; absent where the protocol has none. */
  readonly course?: string
  /** Zone that the clock times belong to. */
  readonly timeZone: string
  /** The phases as planned. */
  readonly phases: readonly PlannedPhase[]
  /** The sessions by date. */
  readonly sessions: readonly CourseSession[]
  /** Points at which the course is judged. */
  readonly decisions: readonly CourseDecision[]
}

/**
 * Dates the sessions of a course. Shortest gaps and limits of sessions in seven days are always kept; a longer gap than the protocol's
 * gets a finding that says why. Dates are counted as calendar days, so every host and zone gives the same ones. It books nothing and does
 * not decide whether the course goes on; see `decisions`.
 *
 * @param protocol - one of this library's protocols, or the consumer's own
 * @param input - first day, zone, clock time, weekdays, closed dates, last day, choices; see {@link CourseInput}
 * @returns the sessions with the reasons for their dates
 * @throws InvalidInputError for impossible dates, unknown choices, and zones that the host does not know where a clock time is asked for
 * @example
 * ```ts
 * import { ivTrdAcuteSix, scheduleCourse } from 'ketamine-therapy/protocols'
 *
 * const course = scheduleCourse(ivTrdAcuteSix, { start: '2026-12-01', timeZone: 'America/Denver', schedules: { induction: 'two-a-week' } })
 * course.sessions.map((session) => session.date) // → ['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11', '2026-12-15', '2026-12-18']
 * scheduleCourse(ivTrdAcuteSix, { start: '2026-02-30', timeZone: 'America/Denver' }) // throws InvalidInputError
 * ```
 */
export function scheduleCourse(protocol: Protocol, input: CourseInput): CoursePlan {
  const { course, courseByDefault, phases } = readCourseInput(protocol, input)
  const notes: Notes = { findings: [...alertFindings(protocol)], missing: [], assumptions: [], sources: [] }
  if (course === undefined)
    notes.findings.push(info(protocol, 'no-published-course', 'No course is published for this protocol; none is planned.'))
  if (courseByDefault) noteCourseChoice(protocol, notes)
  const isOpen = openDays(input, notes)
  const start = firstOpenDay(dayNumber(input.start), isOpen)
  const plan = planSlots(protocol, phases, input, start, notes)
  const placed =
    start === undefined
      ? []
      : laySessions(
          start,
          plan.map((entry) => entry.slot),
          isOpen,
        )
  if (start === undefined || placed.length < plan.length) notes.findings.push(noOpenDay(protocol))
  const last = input.through === undefined ? undefined : dayNumber(input.through)
  const kept = placed.filter((entry) => last === undefined || entry.day <= last)
  if (kept.length < placed.length && plan.some((entry, index) => index >= kept.length && entry.counted)) {
    notes.findings.push(
      info(protocol, 'course-cut-off', 'The last day asked for lies before the end of the course; later sessions are left out.'),
    )
  }
  const sessions = kept.map((entry, index) => session(plan, kept, index, entry, input))
  notes.findings.push(...gapFindings(protocol, plan, kept))
  return {
    protocol: protocol.id,
    ...(course === undefined ? {} : { course: course.id }),
    timeZone: input.timeZone,
    phases: phases.map((entry) => plannedPhase(entry, sessions)),
    sessions,
    decisions: decisions(protocol, sessions),
    ...buildAnswer({ asOf: KNOWLEDGE_DATE, ...notes }),
  }
}

interface Notes {
  readonly findings: Finding[]
  readonly missing: Missing[]
  readonly assumptions: string[]
  readonly sources: SourceRef[]
}

interface PlannedSlot {
  readonly slot: Slot
  readonly chosen: ChosenPhase
  /** Belongs to a phase with a fixed number of sessions. */
  readonly counted: boolean
}

function planSlots(
  protocol: Protocol,
  phases: readonly ChosenPhase[],
  input: CourseInput,
  start: number | undefined,
  notes: Notes,
): readonly PlannedSlot[] {
  const slots: PlannedSlot[] = []
  const last = input.through === undefined ? undefined : dayNumber(input.through)
  let usualDay = start ?? 0
  for (const chosen of phases) {
    const { phase, schedule } = chosen
    if (schedule === undefined) {
      const text = `The phase "${phase.label}" has no sessions to date: no spacing is published, or the treatment is continuous or daily.`
      notes.findings.push(info(protocol, 'no-published-spacing', text))
      break
    }
    if (schedule.sessions === undefined && last === undefined) {
      const text = `The phase "${phase.label}" is open-ended; its sessions are dated only up to a last day.`
      notes.findings.push(info(protocol, 'open-ended-phase', text))
      notes.missing.push(ask('through', `Up to which day is the phase "${phase.label}" to be planned?`, protocol))
      break
    }
    noteSchedule(chosen, protocol, notes)
    for (let inPhase = 1; schedule.sessions === undefined || inPhase <= schedule.sessions; inPhase++) {
      const pattern = schedule.gapPatternDays
      const first = schedule.entryGapDays ?? pattern[0] ?? 1
      const usualGap = inPhase === 1 ? first : (pattern[(inPhase - 2) % pattern.length] as number)
      if (slots.length > 0) usualDay += usualGap
      if (last !== undefined && usualDay > last && schedule.sessions === undefined) return slots
      const { minimumGapDays: minimumGap, perSevenDays } = schedule
      const maximumGap = inPhase === 1 ? Math.max(schedule.maximumGapDays, first) : schedule.maximumGapDays
      slots.push({ slot: { usualGap, minimumGap, maximumGap, perSevenDays, inPhase }, chosen, counted: schedule.sessions !== undefined })
    }
  }
  return slots
}

function session(plan: readonly PlannedSlot[], placed: readonly Placed[], index: number, entry: Placed, input: CourseInput): CourseSession {
  const { chosen, slot } = plan[index] as PlannedSlot
  const date = dateOfDay(entry.day)
  const step = doseStep(chosen.phase.dose, slot.inPhase)
  return {
    number: index + 1,
    phase: chosen.phase.id,
    numberInPhase: slot.inPhase,
    kind: 'dosing',
    date,
    ...(input.at === undefined ? {} : { startsAt: instantInZone(date, input.at, input.timeZone) }),
    ...(step === undefined ? {} : { doseStep: step }),
    reasons: [reason(placed, index, entry, input)],
  }
}

function reason(placed: readonly Placed[], index: number, entry: Placed, input: CourseInput): SessionReason {
  if (index === 0) {
    if (entry.day === dayNumber(input.start)) return { code: 'start', text: 'The first session is on the first day asked for.' }
    return { code: 'start', text: `The first day asked for, ${input.start}, is closed; this is the next open day.` }
  }
  const gap = entry.day - (placed[index - 1] as Placed).day
  if (entry.day === entry.usualDay) return { code: 'usual', text: `${gap} days after the session before, as usual.` }
  return {
    code: 'moved',
    text: `Moved from ${dateOfDay(entry.usualDay)}, which is closed or would break a gap; ${gap} days after the session before.`,
  }
}

function doseStep(rule: DoseRule | undefined, inPhase: number): string | undefined {
  if (rule?.kind !== 'steps') return undefined
  return rule.steps.find(({ sessions }) => sessions !== undefined && sessions.from <= inPhase && inPhase <= (sessions.through ?? inPhase))
    ?.id
}

function gapFindings(protocol: Protocol, plan: readonly PlannedSlot[], placed: readonly Placed[]): readonly Finding[] {
  return placed.flatMap((entry, index): readonly Finding[] => {
    const before = placed[index - 1]
    const planned = plan[index]
    if (before === undefined || planned?.chosen.schedule === undefined) return []
    const gap = entry.day - before.day
    if (gap <= planned.slot.maximumGap) return []
    const { schedule } = planned.chosen
    const expected = `at most ${planned.slot.maximumGap} days (${schedule.gapBasis === 'trial' ? 'as scheduled in the trial' : 'from the stated frequency'})`
    return [
      {
        code: 'protocols/gap-above-maximum',
        severity: 'caution',
        message: `${gap} days lie between ${dateOfDay(before.day)} and ${dateOfDay(entry.day)}, because no open day inside the gap keeps the others.`,
        because: [{ path: `sessions[${index}].date`, value: dateOfDay(entry.day), expected, outcome: 'unmet' }],
        sources: schedule.gapSources,
        record: protocol.id,
      },
    ]
  })
}

function decisions(protocol: Protocol, sessions: readonly CourseSession[]): readonly CourseDecision[] {
  return protocol.decisionPoints.flatMap((point) => {
    const after = sessions.find((entry) => entry.phase === point.phase && entry.numberInPhase === point.afterSessions)
    return after === undefined ? [] : [{ id: point.id, afterSession: after.number, notBefore: after.date, text: point.text }]
  })
}

function plannedPhase(entry: ChosenPhase, sessions: readonly CourseSession[]): PlannedPhase {
  const { phase, schedule } = entry
  const count = sessions.filter((one) => one.phase === phase.id).length
  return { id: phase.id, ...(schedule === undefined ? {} : { schedule: schedule.id }), sessions: count }
}

function openDays(input: CourseInput, notes: Notes): (day: number) => boolean {
  const closed = new Set((input.unavailable ?? []).map(dayNumber))
  const weekdays = input.weekdays === undefined ? undefined : new Set(input.weekdays)
  if (weekdays === undefined) notes.assumptions.push('Sessions may take place on every day of the week.')
  if (input.at !== undefined) notes.assumptions.push("Clock times depend on the host's time zone data.")
  return (day) => !closed.has(day) && (weekdays === undefined || weekdays.has(((((day + 3) % 7) + 7) % 7) + 1))
}

function firstOpenDay(from: number, isOpen: (day: number) => boolean): number | undefined {
  for (let day = from; day <= from + SEARCH_DAYS; day++) if (isOpen(day)) return day
  return undefined
}

function noteSchedule(chosen: ChosenPhase, protocol: Protocol, notes: Notes): void {
  const { phase, schedule, byDefault } = chosen
  if (schedule === undefined) return
  notes.sources.push(...schedule.sources, ...schedule.gapSources)
  if (!byDefault) return
  const choices = phase.schedules.map((entry) => entry.id).join(', ')
  notes.assumptions.push(`Phase "${phase.label}": the first of the published schedules, "${schedule.label}".`)
  notes.missing.push(
    ask(`schedules.${phase.id}`, `Which schedule did the clinician choose for the phase "${phase.label}": ${choices}?`, protocol),
  )
}

function noteCourseChoice(protocol: Protocol, notes: Notes): void {
  const choices = protocol.courses.map((course) => course.id).join(', ')
  notes.assumptions.push(`The first of the published courses, "${protocol.courses[0]?.label}".`)
  notes.missing.push(ask('course', `Which course did the clinician choose: ${choices}?`, protocol))
}

function ask(path: string, question: string, protocol: Protocol): Missing {
  return { path, question, because: 'absent', decides: [`protocols/${protocol.id}`] }
}

function info(protocol: Protocol, reasonId: string, message: string): Finding {
  return { code: `protocols/${reasonId}`, severity: 'info', message, because: [], sources: [], record: protocol.id }
}

function noOpenDay(protocol: Protocol): Finding {
  return {
    code: 'protocols/no-open-day',
    severity: 'hold',
    message: `No open day was found within ${SEARCH_DAYS} days; the course cannot be planned to its end.`,
    because: [{ path: 'unavailable', expected: 'an open day', outcome: 'unmet' }],
    sources: [],
    record: protocol.id,
  }
}
