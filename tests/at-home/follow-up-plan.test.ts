import type { FollowUpInput } from 'ketamine-therapy/at-home'
import { FOLLOW_UP_POINT_IDS, followUpPlan } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

const protocol = { id: 'own-protocol', settings: [{ setting: 'home' as const }] }
const dates = (point: string, options: Partial<FollowUpInput> = {}) =>
  followUpPlan(protocol, { start: '2026-12-01', ...options })
    .points.filter((one) => one.point === point)
    .map(({ from, through }) => (from === through ? from : `${from}/${through}`))

describe('followUpPlan', () => {
  it.each([
    ['fu-intake', ['2026-11-17/2026-12-01']],
    ['fu-session-0', ['2026-12-01']],
    ['fu-24-48h-first', ['2026-12-02/2026-12-03']],
    ['fu-daily-early', ['2026-12-02/2026-12-08']],
    ['fu-weekly', ['2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29']],
    ['fu-week4', ['2026-12-29']],
    ['fu-quarterly', ['2027-02-23', '2027-05-18', '2027-08-10', '2027-11-02']],
    ['fu-6m', ['2027-06-01']],
    ['fu-12m', ['2027-11-30']],
    ['fu-end', []],
  ])('%s', (point, expected) => {
    expect(dates(point)).toEqual(expected)
  })

  it('plans every four weeks from week 8', () => {
    expect(dates('fu-monthly')).toHaveLength(12)
    expect(dates('fu-monthly').slice(0, 2)).toEqual(['2027-01-26', '2027-02-23'])
  })

  it('plans around each dose and each rise', () => {
    const options = { doses: ['2026-12-01', '2026-12-08', '2026-12-08'], doseRises: ['2026-12-08'] }
    expect(dates('fu-40min', options)).toEqual(['2026-12-01', '2026-12-08'])
    expect(dates('fu-24-48h-first', options)).toEqual(['2026-12-02/2026-12-03', '2026-12-09/2026-12-10'])
    const day = followUpPlan(protocol, { start: '2026-12-01', ...options }).points.filter(({ from }) => from === '2026-12-08')
    expect(day.map(({ point, minutesAfterDose }) => [point, minutesAfterDose])).toEqual([
      ['fu-session-0', 0],
      ['fu-weekly', undefined],
      ['fu-40min', 40],
      ['fu-2h', 120],
    ])
  })

  it('ends with the last dose and follows up after it, over a leap day', () => {
    const options = { start: '2028-01-01', lastDose: '2028-01-30' }
    expect(dates('fu-end', options)).toEqual(['2028-01-30/2028-02-13'])
    expect(dates('fu-post-30-90', options)).toEqual(['2028-02-29', '2028-04-29'])
    expect(dates('fu-weekly', options)).toHaveLength(4)
    expect(dates('fu-monthly', options)).toEqual([])
    expect(dates('fu-6m', options)).toEqual([])
  })

  it('checks in daily in the week after a dose that stays the only one', () => {
    expect(dates('fu-daily-early', { start: '2026-12-01', lastDose: '2026-12-01' })).toEqual(['2026-12-02/2026-12-08'])
    expect(dates('fu-week4', { start: '2026-12-01', lastDose: '2026-12-01' })).toEqual([])
  })

  it('names every point, dated or not', () => {
    const { points, undated } = followUpPlan(protocol, { start: '2026-12-01' })
    const named = new Set([...points.map(({ point }) => point), ...undated.map(({ point }) => point)])
    expect([...named].sort()).toEqual([...FOLLOW_UP_POINT_IDS].sort())
    expect(undated.map(({ point }) => point)).toEqual(['fu-end', 'fu-post-30-90', 'fu-adverse'])
  })

  it('plans around the first dose also where only the later ones are listed', () => {
    expect(dates('fu-session-0', { start: '2026-12-01', doses: ['2026-12-08'] })).toEqual(['2026-12-01', '2026-12-08'])
  })

  // A rise and the last dose are doses, whether or not they are listed among them; after a day that is not known nothing more is planned.
  it.each([
    [{ doses: ['2026-12-08'], lastDose: '2026-12-15' }, ['2026-12-01', '2026-12-08', '2026-12-15']],
    [{ doses: ['2026-12-08', '2026-12-15'], lastDose: '2026-12-15' }, ['2026-12-01', '2026-12-08', '2026-12-15']],
    [{ doseRises: ['2026-12-08'] }, ['2026-12-01', '2026-12-08']],
    [{ lastDose: '2026-12-15' }, ['2026-12-01', '2026-12-15']],
    [{ lastDose: '2026-12-15', through: '2026-12-14' }, ['2026-12-01']],
  ])('plans around the doses of %j', (options, expected) => {
    for (const point of ['fu-session-0', 'fu-40min', 'fu-2h']) expect(dates(point, options), point).toEqual(expected)
    const told = followUpPlan(protocol, { start: '2026-12-01', ...options }).assumptions.join(' ')
    expect(told.includes('days of the other doses are not known')).toBe(!('doses' in options))
  })

  it('refuses a dose, or a higher one, after the last', () => {
    const plan = (options: object) => () => followUpPlan(protocol, { start: '2026-12-01', lastDose: '2026-12-08', ...options })
    expect(plan({ doses: ['2026-12-08', '2026-12-22'] })).toThrow('followUpPlan: doses[1]: lies after the last dose on 2026-12-08')
    expect(plan({ doseRises: ['2026-12-09'] })).toThrow('followUpPlan: doseRises[0]: ')
    expect(plan({ doses: ['2026-12-01', '2026-12-08'] })).not.toThrow()
  })

  it('is in order', () => {
    const { points } = followUpPlan(protocol, { start: '2026-12-01', doses: ['2026-12-15', '2026-12-01'] })
    expect(points.map(({ from }) => from)).toEqual(points.map(({ from }) => from).sort())
  })

  it('says that a protocol without a home setting is not one for home', () => {
    const { findings } = followUpPlan(
      { id: 'spravato-trd-us', settings: [{ setting: 'rems-certified-outpatient' }] },
      { start: '2026-12-01' },
    )
    expect(findings[0]).toMatchObject({ code: 'at-home/protocol-not-for-home', severity: 'hold' })
    expect(followUpPlan(protocol, { start: '2026-12-01' }).findings).toEqual([])
  })

  it('refuses dates that cannot be', () => {
    const options = { start: '2026-12-01', doses: ['2026-11-30'], lastDose: '2026-02-30', through: '2040-01-01' }
    expect(issuesOf(() => followUpPlan(protocol, options))).toEqual(['doses[0]: conflict', 'lastDose: malformed', 'through: out-of-range'])
    expect(() => followUpPlan({} as never, { start: '2026-12-01' })).toThrow('protocol.id')
    expect(() => followUpPlan(protocol, { start: '9999-12-01' })).toThrow('followUpPlan: start: ')
    expect(() => followUpPlan(protocol, { start: '0001-12-31' })).toThrow('followUpPlan: start: must lie after 0001')
    expect(() => followUpPlan(protocol, { start: '0002-01-01' })).not.toThrow()
    expect(() => followUpPlan(protocol, { start: 'soon', doses: ['2026-02-30'] })).toThrow(/followUpPlan: start: .*; doses\[0\]: /)
    expect(() => followUpPlan(undefined as never, { start: '2026-12-01' })).toThrow('protocol: must be a protocol')
    expect(() => followUpPlan('sl-home-telehealth' as never, { start: '2026-12-01' })).toThrow('protocol: must be a protocol')
    const places = { id: 'ours', settings: [{ setting: 'home' }, 'home'] } as never
    expect(() => followUpPlan(places, { start: '2026-12-01' })).toThrow('protocol.settings[1]: must name a setting')
  })
})
