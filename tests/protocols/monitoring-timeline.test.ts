import { compareProtocols, getProtocol, ivSiEdBolus, ivTrdAcuteSix, monitoringTimeline, spravatoTrdUs } from 'ketamine-therapy/protocols'
import type { DoseRule, Formulation, MonitoringPlan } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { inline } from '../helpers/protocols'

const doseAt = '2026-12-01T09:00:00-07:00'

describe('monitoringTimeline', () => {
  it('takes the largest dose where none is given, since it ends last, and asks', () => {
    const timeline = monitoringTimeline(spravatoTrdUs, { doseAt })
    expect(timeline.earliestEnd).toBe('2026-12-01T11:10:00-07:00')
    expect(timeline.assumptions.join()).toContain('84 mg')
    expect(timeline.missing.map((one) => one.path)).toEqual(['doseMg'])
  })

  // A clinician who is asked without them may answer 40, the time of most infusions.
  it('asks for the minutes with the limits that the text states', () => {
    const asked = (id: 'iv-chronic-pain-trial-infusion' | 'iv-trd-three-infusion-test') =>
      monitoringTimeline(getProtocol(id), { doseAt }).missing.map(({ question }) => question)
    expect(asked('iv-chronic-pain-trial-infusion')).toEqual(['Over how many minutes is the dose given (more than 120 minutes)?'])
    expect(asked('iv-trd-three-infusion-test')).toEqual(['Over how many minutes is the dose given?'])
  })

  it('names the device that starts the clock', () => {
    const timeline = monitoringTimeline(spravatoTrdUs, { doseAt, doseMg: 56 })
    expect(timeline.doseEndsAt).toBe('2026-12-01T09:05:00-07:00')
    expect(timeline.assumptions.join()).toContain('counted here from the last device')
  })

  // Three devices that took until 09:22: 40 minutes after the last of them is 10:02.
  it('counts the blood pressure after a spray that took longer from its real end', () => {
    const pressure = (overMinutes?: number) =>
      monitoringTimeline(spravatoTrdUs, { doseAt, doseMg: 84, overMinutes }).entries.find((entry) => entry.id === 'blood-pressure-40')
    expect(pressure()).toMatchObject({ at: '2026-12-01T09:40:00-07:00', until: '2026-12-01T09:50:00-07:00' })
    expect(pressure(22)).toMatchObject({ at: '2026-12-01T09:40:00-07:00', until: '2026-12-01T10:02:00-07:00' })
    expect(pressure(3)).toMatchObject({ until: '2026-12-01T09:50:00-07:00' })
    // The reading stands after the dose also where giving it took until then.
    expect(pressure(45)).toMatchObject({ when: 'after', until: '2026-12-01T10:25:00-07:00' })
  })

  // The stay is counted from the end of the dose: where products or times differ, nobody knows it before it is told.
  it('takes no dose for given at once that may take several devices, or longer in one step than in another', () => {
    const [kit] = spravatoTrdUs.formulations
    const kits = { ...spravatoTrdUs, formulations: ['56', '84'].map((mg) => ({ ...(kit as Formulation), id: `kit-${mg}` })) }
    const sources = ivTrdAcuteSix.weight.sources
    const steps = [20, 30].map((minutes) => ({
      id: `over-${minutes}`,
      label: 'Step',
      rule: { kind: 'fixed', doseMg: 50, overMinutes: { minimum: minutes, maximum: minutes }, sources } as const,
    }))
    const minimumStay = { kind: 'fixed', minutesAfterDoseEnd: 60, text: 'An hour.', sources } as const
    const monitoring = { ...(ivTrdAcuteSix.monitoring as MonitoringPlan), minimumStay }
    for (const own of [kits, inline({ kind: 'steps', steps, sources }, { routes: ['intranasal'], monitoring })]) {
      const open = monitoringTimeline(own, { doseAt })
      expect([open.doseEndsAt, open.earliestEnd, open.missing.map(({ path }) => path)]).toEqual([undefined, undefined, ['overMinutes']])
      expect(monitoringTimeline(own, { doseAt, overMinutes: 30 }).doseEndsAt).toBe('2026-12-01T09:30:00-07:00')
    }
    expect(compareProtocols([kits, ivTrdAcuteSix]).rows.find(({ topic }) => topic === 'session-minutes')?.cells[0]?.entries).toHaveLength(1)
  })

  it('says that points counted from the start of a longer infusion stay where they are', () => {
    const slow = monitoringTimeline(ivTrdAcuteSix, { doseAt, overMinutes: 60 })
    expect(slow.entries.filter((entry) => entry.minutes !== undefined).map((entry) => entry.minutes)).toEqual([15, 30, 45, 60, 60, 90])
    expect(slow.findings.find((finding) => finding.code === 'protocols/time-not-in-protocol')?.message).toMatch(
      /from its start stay where they are/,
    )
  })

  it('gives the published grid of an infusion and no end of a minimum stay', () => {
    const timeline = monitoringTimeline(ivTrdAcuteSix, { doseAt })
    const minutes = timeline.entries.filter((entry) => entry.minutes !== undefined).map((entry) => entry.minutes)
    expect(minutes).toEqual([15, 30, 40, 45, 60, 90])
    expect(timeline.earliestEnd).toBeUndefined()
    expect(timeline.findings.map((finding) => finding.code)).toContain('protocols/no-published-minimum-stay')
  })

  it('keeps the offset of the dose over midnight', () => {
    const timeline = monitoringTimeline(spravatoTrdUs, { doseAt: '2026-12-31T23:30:00+14:00', doseMg: 56 })
    expect(timeline.earliestEnd).toBe('2027-01-01T01:35:00+14:00')
  })

  it('says "about" where the source does, and is plain data', () => {
    const timeline = monitoringTimeline(spravatoTrdUs, { doseAt, doseMg: 84 })
    expect(timeline.plan).toBe('mon-spravato-us')
    expect(timeline.entries.filter((entry) => entry.approximate === true).map((entry) => entry.minutes)).toEqual([40])
    expect(JSON.parse(JSON.stringify(timeline))).toStrictEqual(timeline)
  })

  // The bolus in the emergency department: its grid says that 15 minutes lie in the dose, and nobody says how long that is.
  it('leaves a reading where the grid puts it while the end of the dose is not known', () => {
    const at15 = (overMinutes?: number) =>
      monitoringTimeline(ivSiEdBolus, { doseAt, overMinutes }).entries.find((entry) => entry.minutes === 15)?.when
    expect([at15(), at15(2), at15(40)]).toEqual(['during', 'after', 'during'])
  })

  it('takes no dose for granted where the protocol of a spray names none', () => {
    const { dose: _none, ...rest } = spravatoTrdUs
    const timeline = monitoringTimeline({ ...rest, courses: [] }, { doseAt })
    expect(timeline.missing.map((one) => one.path)).toEqual(['doseMg'])
    expect(timeline.assumptions).toEqual([spravatoTrdUs.monitoring?.clock.text])
    expect(timeline.doseEndsAt).toBeUndefined()
  })

  it('takes none where it names a range of them, and no time where a dose fits no whole devices', () => {
    const { sources } = spravatoTrdUs.weight
    const own = (dose: DoseRule) => ({ ...spravatoTrdUs, id: 'ours', dose, courses: [] })
    const range = own({ kind: 'range', doseMg: { minimum: 28, maximum: 84 }, sources })
    const timeline = monitoringTimeline(range, { doseAt })
    expect([timeline.missing.map((one) => one.path), timeline.doseEndsAt]).toEqual([['doseMg'], undefined])
    // Two devices five minutes apart.
    expect(monitoringTimeline(range, { doseAt, doseMg: 56 }).doseEndsAt).toBe('2026-12-01T09:05:00-07:00')
    const uneven = own({ kind: 'fixed', doseMg: 30, sources })
    expect(monitoringTimeline(uneven, { doseAt }).doseEndsAt).toBeUndefined()
    const minutes = compareProtocols([uneven, spravatoTrdUs]).rows.find(({ topic }) => topic === 'session-minutes')
    expect(minutes?.cells[0]?.entries.map(({ id }) => id)).toEqual(['minimum-stay'])
  })

  it('leaves the last reading what it is, whenever the dose ends', () => {
    const plan = ivTrdAcuteSix.monitoring as MonitoringPlan
    const leaving = {
      id: 'leaving',
      when: 'before-leaving',
      from: 'dose-start',
      minutes: 20,
      observe: [],
      text: 'Leaving.',
      sources: [],
    } as const
    const own = { ...ivTrdAcuteSix, id: 'ours', monitoring: { ...plan, checkpoints: [leaving] } }
    const when = monitoringTimeline(own, { doseAt, overMinutes: 40 }).entries.find((entry) => entry.id === 'leaving')?.when
    expect(when).toBe('before-leaving')
  })

  it('orders entries by time, and those without one last', () => {
    const { entries } = monitoringTimeline(spravatoTrdUs, { doseAt, doseMg: 84 })
    const times = entries.map((entry) => entry.minutes ?? Number.POSITIVE_INFINITY)
    expect([...times].sort((a, b) => a - b)).toEqual(times)
  })

  it('refuses a dose that is no whole number of devices', () => {
    const timeline = monitoringTimeline(spravatoTrdUs, { doseAt, doseMg: 60 })
    expect(timeline.findings[0]).toMatchObject({
      code: 'protocols/no-whole-devices',
      severity: 'stop',
      because: [{ path: 'doseMg', value: 60, expected: 'a whole number of devices of 28 mg' }],
    })
    expect(timeline.earliestEnd).toBeUndefined()
  })

  it('says that a protocol has no monitoring of its own, and where one was carried over', () => {
    const { monitoring, ...rest } = inline({ kind: 'fixed', doseMg: 50, sources: [] })
    const bare = monitoringTimeline(rest, { doseAt, overMinutes: 10 })
    expect(bare.findings.map((finding) => finding.code)).toEqual(['protocols/no-published-monitoring'])
    if (monitoring === undefined) throw new Error('no monitoring')
    const carried = monitoringTimeline(
      { ...rest, monitoring, inherited: [{ part: 'monitoring', from: 'iv-trd-acute-six' }] },
      { doseAt, overMinutes: 10 },
    )
    expect(carried.findings.map((finding) => finding.code)).toContain('protocols/carried-over-monitoring')
  })

  // 4.1 hours are 246 minutes, and no float of them; two minutes and a half are over when three are.
  it('ends a dose of part of a minute with the whole one, and one of part of an hour to the minute', () => {
    const endOf = (dose: DoseRule) => monitoringTimeline(inline(dose), { doseAt }).doseEndsAt
    const sources = ivTrdAcuteSix.weight.sources
    expect(endOf({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1, hours: 4.1, sources })).toBe('2026-12-01T13:06:00-07:00')
    expect(endOf({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1, hours: 4.15, sources })).toBe('2026-12-01T13:09:00-07:00')
    expect(endOf({ kind: 'per-kg', mgPerKg: 0.2, overMinutes: { minimum: 2.5, maximum: 2.5 }, sources })).toBe('2026-12-01T09:03:00-07:00')
    // 1.1, 3.2 and 1.7 minutes are 6, where floats add up to more.
    const stages = [1.1, 3.2, 1.7].map((overMinutes, index) => ({ id: `stage-${index}`, mgPerKg: 0.1, overMinutes }))
    expect(endOf({ kind: 'multi-stage', stages, sources })).toBe('2026-12-01T09:06:00-07:00')
  })

  it('asks how long a dose takes where nobody says', () => {
    const timeline = monitoringTimeline(inline({ kind: 'fixed', doseMg: 50, sources: [] }), { doseAt })
    expect(timeline.missing.map((one) => one.path)).toEqual(['overMinutes'])
    expect(timeline.doseEndsAt).toBeUndefined()
  })

  it.each([
    [{ doseAt: '2026-12-01T09:00:00' }, 'doseAt: malformed'],
    [{ doseAt, doseMg: 0 }, 'doseMg: out-of-range'],
    [{ doseAt, overMinutes: 1.5 }, 'overMinutes: wrong-type'],
    [{ doseAt, device: 1 }, 'device: unexpected'],
    [{}, 'doseAt: required'],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(() => monitoringTimeline(spravatoTrdUs, input as never))).toEqual([issue])
  })
})

it.each([
  // Dakwar 2020: 52 minutes; the grid of an infusion of 40 minutes is carried over to it.
  ['iv-aud-met', { 15: 'during', 45: 'during', 52: 'during', 60: 'after' }],
  ['iv-trd-acute-six', { 15: 'during', 40: 'during', 45: 'after' }],
  // A bolus of 1 to 2 minutes: what comes a quarter of an hour later comes after it.
  ['iv-si-ed-bolus', { 15: 'after', 45: 'after' }],
] as const)('%s: a reading is during or after the dose as the dose itself lasts', (id, expected) => {
  const { entries } = monitoringTimeline(getProtocol(id), {
    doseAt: '2026-12-01T09:00:00-07:00',
    ...(id === 'iv-si-ed-bolus' ? { overMinutes: 2 } : {}),
  })
  for (const [minutes, when] of Object.entries(expected))
    expect([minutes, entries.find((entry) => entry.minutes === Number(minutes))?.when]).toEqual([minutes, when])
})
