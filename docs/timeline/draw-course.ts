import { addDays } from 'ketamine-therapy/core'
import type { CourseTimeline, TimelineEvent } from 'ketamine-therapy/protocols'

const WIDTH = 720
const SIDE = 24
const TOP = 44
const LANE = 56
const LEGEND = 40
const DRUG = '#2f6fb5'
const TALK = '#2e8461'
const JUDGE = '#b4552d'

/** How a course is drawn. */
export interface DrawOptions {
  /** Id of the drawing, unique on its page. */
  readonly id: string
  /** Title, read aloud in place of the drawing. */
  readonly title: string
  /** `dates` for a real course; `days` for a pattern that no calendar belongs to: day 1 is that of the first dosing session. */
  readonly axis: 'dates' | 'days'
}

/**
 * Draws a course as an SVG: a row for each lane, a mark for each session, a shade over closed days, a flag where the course is judged.
 * Shape and number tell what color tells. The drawing has no blank line, so that it can stand inside Markdown, and the same course gives
 * the same text.
 */
export function drawCourse(timeline: CourseTimeline, { id, title, axis }: DrawOptions): string {
  const offsets = timeline.events.map((event) => event.dayOffset)
  const [first, last] = [Math.min(0, ...offsets), Math.max(13, ...offsets)]
  const perDay = Math.min(40, (WIDTH - 2 * SIDE) / (last - first + 1))
  const x = (offset: number): number => round(SIDE + (offset - first + 0.5) * perDay)
  const laneTop = (lane: string | undefined): number =>
    TOP +
    Math.max(
      0,
      timeline.lanes.findIndex((one) => one.id === lane),
    ) *
      LANE
  const bottom = TOP + timeline.lanes.length * LANE
  const radius = round(Math.max(4, Math.min(11, perDay * 0.9)))
  const parts = [
    ...timeline.events.filter((event) => event.kind === 'closed').map((event) => closedDay(x(event.dayOffset), perDay, bottom, event)),
    ...weeks(first, last, perDay, x, bottom, weekLabel(timeline, axis)),
    ...timeline.lanes.map((lane) => laneLine(lane.label, laneTop(lane.id))),
    ...timeline.events.flatMap((event) =>
      event.kind === 'closed' ? [] : [mark(event, x(event.dayOffset), laneTop(event.lane) + 36, radius, axis)],
    ),
    ...legend(timeline, bottom + 24),
  ]
  const height = bottom + LEGEND
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${escape(id)}-title ${escape(id)}-desc" style="max-width: 100%; height: auto" font-family="system-ui, sans-serif" font-size="12">`,
    `<title id="${escape(id)}-title">${escape(title)}</title>`,
    `<desc id="${escape(id)}-desc">${escape(describe(timeline, axis))}</desc>`,
    ...parts,
    '</svg>',
  ].join('\n')
}

function describe(timeline: CourseTimeline, axis: DrawOptions['axis']): string {
  const lanes = timeline.lanes.map((lane) => {
    const when = timeline.events
      .filter((event) => event.lane === lane.id && event.kind === lane.kind)
      .map((event) => (axis === 'dates' ? event.date : String(event.dayOffset + 1)))
    return `${lane.label} (${lane.kind}): ${axis === 'days' ? 'days ' : ''}${when.join(', ')}.`
  })
  return lanes.join(' ')
}

function weeks(
  first: number,
  last: number,
  perDay: number,
  x: (offset: number) => number,
  bottom: number,
  label: (week: number) => string,
): readonly string[] {
  const width = label(9).length * 7 + 8
  const step = Math.ceil(width / (perDay * 7))
  const from = Math.floor(first / 7)
  return Array.from({ length: Math.floor(last / 7) - from + 1 }, (_, index) => from + index).flatMap((week) => {
    const left = round(x(week * 7) - perDay / 2)
    if (left < SIDE) return []
    const line = `<line x1="${left}" x2="${left}" y1="${TOP - 14}" y2="${bottom}" stroke="currentColor" stroke-opacity="0.2"/>`
    return week % step === 0 && left + width <= WIDTH ? [line, text(left + 3, TOP - 18, label(week))] : [line]
  })
}

function weekLabel({ events }: CourseTimeline, axis: DrawOptions['axis']): (week: number) => string {
  const any = events[0]
  if (axis === 'dates' && any !== undefined) return (week) => addDays(any.date, week * 7 - any.dayOffset)
  return (week) => (week < 0 ? `week −${-week}` : `week ${week + 1}`)
}

function laneLine(label: string, top: number): string {
  const line = `<line x1="${SIDE}" x2="${WIDTH - SIDE}" y1="${top + 36}" y2="${top + 36}" stroke="currentColor" stroke-opacity="0.35"/>`
  return `${text(SIDE + 3, top + 12, label)}\n${line}`
}

function mark(event: TimelineEvent, x: number, y: number, radius: number, axis: DrawOptions['axis']): string {
  const when = axis === 'dates' ? event.date : `day ${event.dayOffset + 1}`
  const title = `<title>${escape(`${when}: ${event.label}`)}</title>`
  const number = event.number !== undefined && radius >= 8 && event.kind !== 'decision' ? inside(x, y, String(event.number)) : ''
  return `<g>${title}${shape(event.kind, x, y, radius)}${number}</g>`
}

function shape(kind: TimelineEvent['kind'], x: number, y: number, radius: number): string {
  const r = radius
  if (kind === 'dosing') return `<circle cx="${x}" cy="${y}" r="${r}" fill="${DRUG}"/>`
  if (kind === 'preparation')
    return `<path d="M${x} ${round(y - r)}L${round(x + r)} ${y}L${x} ${round(y + r)}L${round(x - r)} ${y}Z" fill="${TALK}"/>`
  if (kind === 'decision') {
    const high = round(y - radius - 14)
    return `<path d="M${x} ${round(y - radius)}V${high}l9 4l-9 4" fill="${JUDGE}" stroke="${JUDGE}" stroke-width="1.5"/>`
  }
  return `<rect x="${round(x - r * 0.9)}" y="${round(y - r * 0.9)}" width="${round(r * 1.8)}" height="${round(r * 1.8)}" fill="${TALK}"/>`
}

function closedDay(x: number, perDay: number, bottom: number, event: TimelineEvent): string {
  const title = `<title>${escape(`${event.date}: closed`)}</title>`
  return `<rect x="${round(x - perDay / 2)}" y="${TOP - 14}" width="${round(perDay)}" height="${bottom - TOP + 14}" fill="currentColor" fill-opacity="0.12">${title}</rect>`
}

function legend(timeline: CourseTimeline, y: number): readonly string[] {
  const words = {
    preparation: 'preparation',
    dosing: 'dosing',
    assessment: 'assessment',
    integration: 'integration',
    decision: 'the course is judged',
    closed: 'closed',
  }
  const kinds = (Object.keys(words) as (keyof typeof words)[]).filter((kind) => timeline.events.some((event) => event.kind === kind))
  let left = SIDE + 8
  return kinds.map((kind) => {
    const sign =
      kind === 'closed'
        ? `<rect x="${left - 6}" y="${y - 6}" width="12" height="12" fill="currentColor" fill-opacity="0.12"/>`
        : shape(kind, left, y + (kind === 'decision' ? 12 : 0), 6)
    const entry = `${sign}\n${text(left + 14, y + 4, words[kind])}`
    left += 36 + words[kind].length * 7
    return entry
  })
}

function text(x: number, y: number, words: string): string {
  return `<text x="${x}" y="${y}" fill="currentColor">${escape(words)}</text>`
}

function inside(x: number, y: number, words: string): string {
  return `<text x="${x}" y="${y + 4}" fill="#ffffff" text-anchor="middle" font-size="11">${escape(words)}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
