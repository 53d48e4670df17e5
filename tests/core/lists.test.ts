import { compareOptions, estimateCost } from 'ketamine-therapy/access'
import { assessMisuse, triageSymptoms } from 'ketamine-therapy/at-home'
import { toCslJson } from 'ketamine-therapy/evidence'
import { trajectory } from 'ketamine-therapy/outcomes'
import { calculateDose, ivTrdAcuteSix, scheduleCourse } from 'ketamine-therapy/protocols'
import { parsePatient } from 'ketamine-therapy/screening'
import { totalLorazepamEquivalentMg } from 'ketamine-therapy/terminology'
import { afterEach, expect, it, vi } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

const asOf = '2026-11-22'
const course = { start: '2026-12-01', timeZone: 'UTC' } as const
/** A list that was filled by its indexes, with one left out. */
const holed: readonly never[] = new Array<never>(1)

afterEach(() => {
  vi.restoreAllMocks()
})

it.each<readonly [what: string, call: () => unknown, issue: string]>([
  ['what was seen', () => triageSymptoms(holed, { setting: 'home', minutesSinceDose: 40, country: 'US' }), 'observations[0]: required'],
  ['medicines to add up', () => totalLorazepamEquivalentMg(holed), 'doses[0]: required'],
  ['events', () => assessMisuse({ events: holed }, { asOf }), 'events[0]: required'],
  ['scores', () => trajectory({ instrument: 'madrs', points: holed }), 'points[0]: required'],
  ['what is paid for', () => estimateCost(holed, { asOf }), 'items[0]: required'],
  ['what is paid for in an option', () => compareOptions([{ id: 'clinic', items: holed }], { asOf }), 'options[0].items[0]: required'],
  ['closed days', () => scheduleCourse(ivTrdAcuteSix, { ...course, unavailable: holed }), 'unavailable[0]: required'],
  ['an own protocol', () => calculateDose({ ...ivTrdAcuteSix, alerts: holed }, { weightKg: 80 }), 'protocol.alerts[0]: required'],
  ['sources', () => toCslJson(holed), 'items[0]: required'],
])('a hole in a list of %s is an entry that is missing', (_, call, issue) => {
  expect(issuesOf(call)).toContain(issue)
})

it('of a list that is too long the entries are looked at up to the limit', () => {
  const unavailable = Array.from({ length: 2002 }, () => 'Monday')
  const issues = issuesOf(() => scheduleCourse(ivTrdAcuteSix, { ...course, unavailable }))
  expect(issues).toHaveLength(2001)
  expect(issues[0]).toBe('unavailable: out-of-range')
  expect(issues.at(-1)).toBe('unavailable[1999]: malformed')
})

it('twice as many bad fields of a document are refused in twice the steps', () => {
  const { includes } = Array.prototype
  const stepsFor = (entries: number): number => {
    let steps = 0
    vi.spyOn(Array.prototype, 'includes').mockImplementation(function (this: readonly unknown[], ...sought: [unknown, number?]) {
      steps += this.length
      return includes.apply(this, sought)
    })
    const labs = Array.from({ length: entries }, () => ({ test: 'alt', timesUpperLimit: '1.2' }))
    expect(issuesOf(() => parsePatient({ labs }))).toHaveLength(entries)
    vi.restoreAllMocks()
    return steps
  }
  expect(stepsFor(1000)).toBeLessThanOrEqual(2 * stepsFor(500))
})

it('a frozen record with something deep beside its fields is read like any other', () => {
  let deep: object = Object.freeze({})
  for (let level = 0; level < 20_000; level++) deep = Object.freeze({ deep })
  const own = Object.freeze({ ...ivTrdAcuteSix, deep })
  expect(calculateDose(own, { weightKg: 80 })).toEqual(calculateDose(ivTrdAcuteSix, { weightKg: 80 }))
})
