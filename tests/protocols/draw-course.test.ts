import type { CourseTimeline } from 'ketamine-therapy/protocols'
import { courseTimeline, getProtocol, protocols, sageIndividual, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { drawCourse } from '../../docs/timeline/draw-course'

const six = getProtocol('iv-trd-acute-six')
const input = {
  start: '2026-12-01',
  timeZone: 'UTC',
  schedules: { induction: 'two-a-week' },
  unavailable: ['2026-12-12'],
  psychotherapy: sageIndividual,
}
const timeline = courseTimeline(six, scheduleCourse(six, input))

/** Tags that are open at the end, or closed in the wrong order; and attributes without quotes. */
function faults(svg: string): readonly string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [, close, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close === '/') {
      if (open.pop() !== name) found.push(`</${name}>`)
    } else if (empty !== '/') open.push(name)
    if (/NaN|undefined|Infinity/.test(attributes)) found.push(attributes)
  }
  const text = svg.replace(/<\/?[a-zA-Z]+(?:\s+[a-zA-Z][\w:-]*="[^"<]*")*\s*\/?>/g, '')
  return [...found, ...open, ...(text.match(/[<>]|&(?!#\d+;)/g) ?? [])]
}

describe('the drawing of a course', () => {
  const svg = drawCourse(timeline, { id: 'six', title: 'Six infusions', axis: 'dates' })

  it('is well formed, has no blank line, and comes out the same', () => {
    expect(faults(svg)).toEqual([])
    expect(svg).not.toMatch(/\n\s*\n/)
    expect(drawCourse(courseTimeline(six, scheduleCourse(six, input)), { id: 'six', title: 'Six infusions', axis: 'dates' })).toBe(svg)
  })

  it('can be read aloud: a title, and every date in the description', () => {
    expect(svg).toContain('role="img" aria-labelledby="six-title six-desc"')
    expect(svg).toContain('<title id="six-title">Six infusions</title>')
    expect(svg).toContain('Acute series (dosing): 2026-12-01, 2026-12-04, 2026-12-08, 2026-12-11, 2026-12-15, 2026-12-18.')
  })

  it('has one mark for each event, from left to right', () => {
    const places = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map((match) => Number(match[1]))
    // Six sessions and the sign of the legend.
    expect(places).toHaveLength(7)
    expect([...places.slice(0, 6)].sort((a, b) => a - b)).toEqual(places.slice(0, 6))
    const gaps = places.slice(1, 6).map((place, index) => place - (places[index] as number))
    expect(gaps.map((gap) => Math.round(gap / ((gaps[0] as number) / 3)))).toEqual([3, 4, 3, 4, 3])
    expect(svg).toContain('<title>2026-12-12: closed</title>')
  })

  it('counts days where no calendar belongs to it', () => {
    const pattern = drawCourse(timeline, { id: 'six', title: 'Six', axis: 'days' })
    expect(pattern).toContain('Acute series (dosing): days 1, 4, 8, 11, 15, 18.')
    expect(pattern).toContain('>week 1</text>')
  })

  it('escapes what the records say', () => {
    const lanes = timeline.lanes.map((lane) => ({ ...lane, label: '<script>"&\'' }))
    const hostile: CourseTimeline = { ...timeline, lanes, events: timeline.events.map((event) => ({ ...event, label: '</svg>&' })) }
    const drawn = drawCourse(hostile, { id: 'a"b', title: '<b>', axis: 'dates' })
    expect(faults(drawn)).toEqual([])
    expect(drawn).not.toContain('<script')
  })

  it('can be made of every protocol', () => {
    for (const protocol of Object.values(protocols)) {
      const course = scheduleCourse(protocol, { start: '2027-01-04', timeZone: 'UTC', through: '2027-07-04' })
      expect(faults(drawCourse(courseTimeline(protocol, course), { id: protocol.id, title: protocol.name, axis: 'days' }))).toEqual([])
    }
  })
})
