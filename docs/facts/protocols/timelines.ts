import { courseTimeline, scheduleCourse } from 'ketamine-therapy/protocols'
import type { Course, Protocol } from 'ketamine-therapy/protocols'
import { drawCourse } from '../../timeline/draw-course'
import { bullets, joined, lines, plain, sentence, table } from '../markdown'
import type { References } from '../references'

/** A Monday. The drawings count days, so that no calendar belongs to them; only patterns of weekdays need a first one. */
const START = '2027-01-04'
/** Half a year: how much of an open-ended phase is drawn. */
const THROUGH = '2027-07-04'

/** Every published course: its phases in a table, and a drawing for each way to space it. */
export function courses(protocol: Protocol, references: References): readonly string[] {
  return protocol.courses.map((course) =>
    joined(
      protocol.courses.length > 1 ? `### ${plain(course.label)}` : '',
      phases(course, references),
      assessments(course, references),
      ...drawings(protocol, course),
    ),
  )
}

function phases(course: Course, { cite }: References): string {
  const rows = course.phases.flatMap((phase) => {
    const name = `${plain(phase.label)} ${cite(phase.sources)}`
    if (phase.schedules.length === 0) return [[name, 'no published spacing', '', '', plain(phase.length)]]
    return phase.schedules.map((schedule, index) => [
      index === 0 ? name : '',
      `${plain(schedule.label)} ${cite(schedule.sources)}`,
      schedule.sessions === undefined ? 'open-ended' : `${schedule.sessionsAreMaximum === true ? 'at most ' : ''}${schedule.sessions}`,
      schedule.sessions === 1
        ? ''
        : `${range(schedule.minimumGapDays, schedule.maximumGapDays)}, ${schedule.gapBasis === 'trial' ? 'as in the trial' : 'from the frequency'} ${cite(schedule.gapSources)}`,
      index === 0 ? plain(phase.length) : '',
    ])
  })
  return table(['Phase', 'Spacing', 'Sessions', 'Days between sessions', 'When and how long'], rows)
}

/** What takes place on days of its own beside the dosing. */
function assessments(course: Course, { cite }: References): string {
  const days = course.phases.flatMap(({ label, assessments: own = [] }) =>
    own.map(({ text, firstDay, lastDay, sources }) => {
      const when = firstDay === lastDay ? `day ${firstDay}` : `days ${firstDay} to ${lastDay}`
      return `${plain(`Assessment on ${when} of "${label}": ${text}`)} ${cite(sources)}`
    }),
  )
  return bullets(days)
}

function range(minimum: number, maximum: number): string {
  return minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`
}

/** One drawing for each choice of schedules; none where there is nothing to see. */
function drawings(protocol: Protocol, course: Course): readonly string[] {
  const choices = Math.max(0, ...course.phases.map((phase) => phase.schedules.length))
  return Array.from({ length: choices }, (_, choice) => choice).flatMap((choice) => {
    const chosen = course.phases.map((phase) => ({ phase, schedule: phase.schedules[Math.min(choice, phase.schedules.length - 1)] }))
    const schedules = Object.fromEntries(chosen.flatMap(({ phase, schedule }) => (schedule === undefined ? [] : [[phase.id, schedule.id]])))
    const plan = scheduleCourse(protocol, { start: START, timeZone: 'UTC', through: THROUGH, course: course.id, schedules })
    if (plan.sessions.length < 2) return []
    const words = chosen.map(({ schedule }) => schedule?.label ?? '').filter((label) => label !== '')
    const id = `course-${protocol.id}-${course.id}-${choice}`
    const open = chosen.some(({ schedule }) => schedule !== undefined && schedule.sessions === undefined)
    const caption = lines(plain(sentence(words.join('; '))), open ? 'The open-ended phase is drawn for half a year.' : '')
    return [
      `<figure style="margin: 1em 0">\n${drawCourse(courseTimeline(protocol, plan), { id, title: `${protocol.name}: ${words.join('; ')}`, axis: 'days' })}\n</figure>`,
      `*${caption}*`,
    ]
  })
}
