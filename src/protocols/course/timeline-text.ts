import type { Finding } from '../../core/answer'
import { isoWeekday } from '../../core/date'
import type { CourseTimeline, TimelineEvent } from '../course-timeline'
import { counted } from '../time-range'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * A timeline as plain text: one line an event under the week it falls into, then what the course says beside its dates.
 *
 * @internal
 */
export function timelineText(timeline: Omit<CourseTimeline, 'text'>, findings: readonly Finding[], assumptions: readonly string[]): string {
  const { name, protocol, events } = timeline
  const lines = [`${name} (${protocol})`, span(timeline)]
  let week: number | undefined
  for (const event of events) {
    if (event.week !== week) lines.push('', event.week < 1 ? `${counted(1 - event.week, 'week')} before` : `Week ${event.week}`)
    week = event.week
    lines.push(`  ${WEEKDAYS[isoWeekday(event.date) - 1] ?? ''} ${event.date}${clock(event)}  ${event.label}${remark(event)}`)
  }
  const told = [...findings.map(({ severity, message }) => `${severity}: ${message}`), ...assumptions.map((one) => `assumed: ${one}`)]
  return `${[...lines, ...(told.length === 0 ? [] : ['', ...told])].join('\n')}\n`
}

function span({ events, from, through }: Omit<CourseTimeline, 'text'>): string {
  const sessions = events.filter((event) => event.kind === 'dosing').length
  if (from === undefined || through === undefined) return 'No session is dated.'
  return `${counted(sessions, 'dosing session')}; ${from} to ${through}`
}

function clock({ startsAt }: TimelineEvent): string {
  return startsAt === undefined ? '' : ` ${startsAt.slice(11, 16)}`
}

function remark({ remark: text }: TimelineEvent): string {
  return text === undefined ? '' : ` (${text})`
}
