import type { ComparisonEntry, ComparisonTopic, Protocol, ProtocolId, Schedule } from 'ketamine-therapy/protocols'
import { compareProtocols, getProtocol, monitoringTimeline, protocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

function cells(topic: ComparisonTopic, ...ids: readonly ProtocolId[]): readonly (readonly ComparisonEntry[])[] {
  const { rows } = compareProtocols(ids.map((id) => getProtocol(id)))
  return (rows.find((row) => row.topic === topic)?.cells ?? []).map((cell) => cell.entries)
}

const refusedFor = (given: unknown): readonly string[] => issuesOf(() => compareProtocols(given as readonly Protocol[]))

describe('compareProtocols', () => {
  it('Singh 2016 and ELEKT-D: one dose, other numbers of sessions', () => {
    const answer = compareProtocols([getProtocol('iv-trd-frequency-singh'), getProtocol('iv-trd-elektd')])
    expect(answer.protocols.map((one) => one.id)).toEqual(['iv-trd-frequency-singh', 'iv-trd-elektd'])
    expect(answer.differences).toEqual(expect.arrayContaining(['frequency', 'sessions', 'population', 'evidence', 'dispute']))
    for (const topic of ['dose', 'ceiling', 'session-minutes', 'setting', 'personnel'] as const) {
      expect(answer.differences).not.toContain(topic)
    }
    const [singh, elektd] = cells('sessions', 'iv-trd-frequency-singh', 'iv-trd-elektd')
    expect(singh).toMatchObject([{ text: 'at most 8 to 12', value: { maximum: 12 }, unit: 'sessions' }])
    expect(singh?.[0]?.value).not.toHaveProperty('minimum')
    expect(elektd).toMatchObject([{ text: '6', value: { minimum: 6, maximum: 6 } }])
  })

  it('SPRAVATO in the US: 8 and 4 sessions, then open-ended; 5 or 10 minutes of devices and 120 after the last', () => {
    const [sessions] = cells('sessions', 'spravato-trd-us', 'spravato-trd-eu')
    expect(sessions).toMatchObject([{ text: '12, then open-ended', value: { minimum: 12 } }])
    const [us, eu] = cells('session-minutes', 'spravato-trd-us', 'spravato-trd-eu')
    expect(us?.map((entry) => [entry.id, entry.value])).toEqual([
      ['dose', { minimum: 5, maximum: 10 }],
      ['minimum-stay', { minimum: 120, maximum: 120 }],
      ['total', { minimum: 125, maximum: 130 }],
    ])
    expect(us?.at(-1)?.sources.every((source) => source.checked === 'computed')).toBe(true)
    // One device of 28 mg from 65 years on takes no rest; the EU text sets no fixed time.
    expect(eu?.map((entry) => [entry.id, entry.value])).toEqual([
      ['dose', { minimum: 0, maximum: 10 }],
      ['minimum-stay', undefined],
    ])
  })

  it('gives no number where none is published', () => {
    const [six] = cells('session-minutes', 'iv-trd-acute-six', 'iv-ed-analgesia')
    expect(six?.map((entry) => [entry.id, entry.value?.minimum])).toEqual([
      ['dose', 40],
      ['minimum-stay', undefined],
      ['last-checkpoint', 90],
    ])
    const [maintenance, retreat] = cells('sessions', 'iv-trd-maintenance', 'kap-retreat')
    expect(maintenance?.map((entry) => entry.value)).toEqual([{ minimum: 4, maximum: 4 }, undefined])
    expect(retreat).toEqual([])
    expect(
      cells('dose', 'kap-retreat', 'sc-home-telehealth')
        .flat()
        .every((entry) => entry.value === undefined),
    ).toBe(true)
  })

  it('says where a cell was carried over from another protocol', () => {
    const { rows } = compareProtocols([getProtocol('iv-trd-acute-six'), getProtocol('iv-ptsd-six')])
    const row = rows.find((one) => one.topic === 'personnel')
    expect(row?.same).toBe(true)
    expect(row?.cells.map((cell) => cell.carriedOverFrom)).toEqual([undefined, 'iv-trd-acute-six'])
  })

  it('warns that different drugs are never compared mg for mg', () => {
    const mixed = compareProtocols([getProtocol('spravato-trd-us'), getProtocol('iv-trd-acute-six')])
    expect(mixed.findings[0]).toMatchObject({ code: 'protocols/different-drugs', severity: 'caution' })
    expect(mixed.findings[0]?.sources.length).toBeGreaterThan(0)
    const rules = (['spravato-trd-us', 'iv-trd-acute-six'] as const).flatMap((id) =>
      getProtocol(id).formulations.flatMap((one) => one.rules),
    )
    const said = rules.filter(({ text }) => text.includes('not converted into each other')).flatMap(({ sources }) => sources)
    for (const one of mixed.findings[0]?.sources ?? []) expect(said).toContainEqual(one)
    const alike = compareProtocols([getProtocol('iv-ptsd-six'), getProtocol('iv-ptsd-eight-military')])
    expect(alike.findings.map((finding) => finding.code)).not.toContain('protocols/different-drugs')
  })

  it('keeps a source for every statement, over all protocols at once', () => {
    const all = Object.values(protocols)
    const { rows, findings } = compareProtocols(all)
    for (const row of rows) {
      expect(row.cells.map((cell) => cell.protocol)).toEqual(all.map((one) => one.id))
      for (const cell of row.cells) {
        for (const entry of cell.entries) {
          expect(entry.text, `${row.topic} ${cell.protocol}`).not.toMatch(/undefined|NaN|\[object/)
          expect(entry.sources.length, `${row.topic} ${cell.protocol} ${entry.id}`).toBeGreaterThan(0)
          expect(entry.value === undefined).toBe(entry.unit === undefined)
        }
      }
    }
    const alerts = all.flatMap((one) => one.alerts.map((alert) => `${one.id} protocols/${alert.id}`))
    expect(findings.flatMap((one) => (one.record === undefined ? [] : [`${one.record} ${one.code}`])).sort()).toEqual(alerts.sort())
  })

  it('times a session as the timeline of monitoring does', () => {
    const doseAt = '2026-12-01T09:00:00Z'
    const all = Object.values(protocols)
    const cellsOf = compareProtocols(all).rows.find((row) => row.topic === 'session-minutes')?.cells ?? []
    for (const [index, protocol] of all.entries()) {
      const value = (id: string) => cellsOf[index]?.entries.find((entry) => entry.id === id)?.value
      const { doseEndsAt, earliestEnd } = monitoringTimeline(protocol, { doseAt })
      const minutes = (instant: string | undefined): number | undefined =>
        instant === undefined ? undefined : (Date.parse(instant) - Date.parse(doseAt)) / 60_000
      // The timeline takes the longest time where the dose is not known.
      const longest = value('dose')?.maximum
      if (longest !== undefined && doseEndsAt !== undefined) expect(minutes(doseEndsAt), protocol.id).toBe(longest)
      if (earliestEnd !== undefined) expect(minutes(earliestEnd), protocol.id).toBe(value('total')?.maximum)
      else expect(value('minimum-stay') === undefined || value('total')?.minimum !== value('total')?.maximum, protocol.id).toBe(true)
    }
  })

  it('tells doses of two series apart whose phases have one name', () => {
    const { rows } = compareProtocols([getProtocol('iv-migraine-inpatient'), getProtocol('iv-acute-pain')])
    expect(rows.find((row) => row.topic === 'dose')?.cells[0]?.entries.map((entry) => entry.label)).toEqual([
      'Continuous infusion, Steps of 0.05 mg/kg/h to relief',
      'Continuous infusion, Steps of 0.1 mg/kg/h to pain of 3 of 10',
    ])
  })

  it('tells frequencies apart that a text gives by age', () => {
    const [eu] = cells('frequency', 'spravato-trd-eu', 'spravato-trd-us')
    expect(eu?.map(({ label }) => label).filter((label) => label?.startsWith('Induction'))).toEqual([
      'Induction, at most 64 years',
      'Induction, 65 years or more',
    ])
  })

  it('names its topics in the order of the rows', () => {
    const { rows } = compareProtocols([getProtocol('iv-trd-acute-six'), getProtocol('iv-trd-elektd')])
    expect(rows.map(({ label }) => label)).toEqual([
      'Use',
      'Status',
      'Evidence',
      'Population',
      'Product',
      'Dose',
      'Highest value',
      'Frequency',
      'Number of sessions',
      'Minutes of a session',
      'Setting',
      'Personnel',
      'Equipment',
      'When to stop',
      'When to go on',
      'Disputed or open',
    ])
  })

  it('gives standing and evidence in one statement each', () => {
    for (const protocol of Object.values(protocols)) {
      const { status, evidence } = protocol
      const other = protocol.id === 'iv-trd-acute-six' ? 'iv-trd-elektd' : 'iv-trd-acute-six'
      const [[standing, ...more] = []] = cells('status', protocol.id as ProtocolId, other)
      expect([standing, more]).toEqual([{ id: status.state, text: status.text, sources: status.sources }, []])
      const [[grade] = []] = cells('evidence', protocol.id as ProtocolId, other)
      expect(grade).toMatchObject({ id: evidence.tier, sources: evidence.sources })
      expect(grade?.text).toMatch(new RegExp(`^Tier ${evidence.tier}, `))
    }
  })

  it('gives the ages of a population as far as they are set', () => {
    const own = (id: string, ages: object): Protocol => {
      const six = getProtocol('iv-trd-acute-six')
      const { text, sources } = six.population
      return { ...six, id, population: { text, sources, ...ages } }
    }
    const { rows, differences } = compareProtocols([
      own('none', {}),
      own('from', { minimumAgeYears: 18 }),
      own('to', { maximumAgeYears: 64 }),
      own('both', { minimumAgeYears: 18, maximumAgeYears: 64 }),
    ])
    const entries = rows.find(({ topic }) => topic === 'population')?.cells.flatMap((cell) => cell.entries)
    expect(entries?.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['population', undefined, undefined],
      ['population', { minimum: 18 }, 'years'],
      ['population', { maximum: 64 }, 'years'],
      ['population', { minimum: 18, maximum: 64 }, 'years'],
    ])
    expect(differences).toEqual(['population'])
  })

  // A number alone tells two cells apart, and so does its unit.
  it('tells cells apart by words, number and unit', () => {
    const six = getProtocol('iv-trd-acute-six')
    const { sources } = six.weight
    const capped = (id: string, value: number, unit: 'mg-per-session' | 'mg-per-kg'): Protocol => ({
      ...six,
      id,
      ceilings: [{ id: 'ours', text: 'As agreed.', value, unit, sources }],
    })
    const differ = (one: Protocol, other: Protocol) => compareProtocols([one, other]).differences
    expect(differ(capped('a', 1, 'mg-per-kg'), capped('b', 1, 'mg-per-kg'))).toEqual([])
    expect(differ(capped('a', 1, 'mg-per-kg'), capped('b', 2, 'mg-per-kg'))).toEqual(['ceiling'])
    expect(differ(capped('a', 1, 'mg-per-kg'), capped('b', 1, 'mg-per-session'))).toEqual(['ceiling'])
  })

  it('gives the days from one session to the next, and none where there is one session', () => {
    const [six, single] = cells('frequency', 'iv-trd-acute-six', 'iv-trd-dose-range')
    expect(six?.[0]).toMatchObject({ label: 'Acute series', value: { minimum: 2, maximum: 3 }, unit: 'days' })
    expect(six?.[0]?.text).toMatch(/; 2 to 3 days from one session to the next, as scheduled in the trial$/)
    expect(single).toMatchObject([{ id: 'single/once', label: 'One infusion', text: 'Once' }])
    expect(single?.[0]).not.toHaveProperty('value')
    // The frequency of ELEKT-D is published, its days are not.
    const [elektd] = cells('frequency', 'iv-trd-elektd', 'iv-trd-acute-six')
    expect(elektd?.[0]?.text).toMatch(/ 3 to 4 days from one session to the next, from the stated frequency$/)
    const [schedule] = getProtocol('iv-trd-elektd').courses[0]?.phases[0]?.schedules ?? []
    expect(elektd?.[0]?.sources).toEqual([...(schedule?.sources ?? []), ...(schedule?.gapSources ?? [])])
  })

  it('names the course where a protocol has several, and what has no end', () => {
    const [home, adjunct] = cells('sessions', 'po-intermittent-home', 'ect-adjunct')
    expect(home?.map(({ label, text }) => [label, text])).toEqual([
      ['1 mg/kg three times a week, 21 days', '9'],
      ['1 against 2 mg/kg twice a week, 6 weeks', '12'],
      ['50 mg every 3 days, rising', 'open-ended'],
    ])
    expect(adjunct?.[0]?.text).toMatch(/: no spacing is published, so that sessions are not counted\.$/)
    expect(adjunct?.[0]).not.toHaveProperty('value')
    expect(adjunct?.[0]).not.toHaveProperty('label')
    expect(adjunct?.[0]?.id).toBe(getProtocol('ect-adjunct').courses[0]?.id)
  })

  // The most that was studied is no number to reach, whichever spacing or phase it is said of.
  it('counts the most where any part is one, and has no end where any part has none', () => {
    const singh = getProtocol('iv-trd-frequency-singh')
    const [course] = singh.courses
    const [phase] = course?.phases ?? []
    const [twice, thrice] = phase?.schedules ?? []
    if (course === undefined || phase === undefined || twice === undefined || thrice === undefined) throw new Error('two spacings')
    const { sessionsAreMaximum: _most, ...target } = thrice
    const { sessions: _sessions, sessionsAreMaximum: _no, ...endless } = thrice
    const sessionsOf = (...phases: readonly (readonly Schedule[])[]) => {
      const made = phases.map((schedules, index) => ({ ...phase, id: `phase-${index}`, schedules }))
      const own = { ...singh, id: 'own', courses: [{ ...course, phases: made }] }
      const entry = compareProtocols([own, singh]).rows.find(({ topic }) => topic === 'sessions')?.cells[0]?.entries[0]
      return [entry?.text, entry?.value]
    }
    expect(sessionsOf([target])).toEqual(['12', { minimum: 12, maximum: 12 }])
    expect(sessionsOf([twice, target])).toEqual(['at most 8 to 12', { maximum: 12 }])
    expect(sessionsOf([twice], [target])).toEqual(['at most 20', { maximum: 20 }])
    expect(sessionsOf([target], [endless])).toEqual(['12, then open-ended', { minimum: 12 }])
    const [eu] = cells('sessions', 'spravato-trd-eu', 'spravato-trd-us')
    expect(eu?.map(({ label }) => label)).toEqual(['Adults under 65 years', 'Adults of 65 years and over'])
  })

  it('gives the dose of the protocol before those of its phases', () => {
    const six = getProtocol('iv-trd-acute-six')
    const { sources } = six.weight
    const [course] = six.courses
    const [phase] = course?.phases ?? []
    if (course === undefined || phase === undefined) throw new Error('the series has a phase')
    const later = { ...phase, id: 'later', label: 'Later', dose: { kind: 'fixed', doseMg: 30, sources } } as const
    const own = { ...six, id: 'own', courses: [{ ...course, phases: [phase, later] }] }
    const { rows } = compareProtocols([own, six])
    const [first, second] = rows.find(({ topic }) => topic === 'dose')?.cells ?? []
    expect(first?.entries.map(({ id, label, text }) => [id, label, text])).toEqual([
      ['dose', undefined, '0.5 mg/kg over 40 minutes'],
      ['later', 'Later', '30 mg'],
    ])
    expect(second?.entries).toHaveLength(1)
  })

  it('says the minutes of a session in words, from the sources of each part', () => {
    const [us] = cells('session-minutes', 'spravato-trd-us', 'iv-ed-analgesia')
    expect(us?.map(({ text, unit }) => [text, unit])).toEqual([
      ['The dose is given over 5 to 10 minutes.', 'minutes'],
      [expect.stringMatching(/ Counted from the end of the dose\.$/), 'minutes'],
      ['At least 125 to 130 minutes from the start of the dose to leaving.', 'minutes'],
    ])
    const { formulations, monitoring } = getProtocol('spravato-trd-us')
    expect(us?.[0]?.sources).toEqual(formulations[0]?.device?.sources)
    expect(us?.[2]?.sources).toEqual(monitoring?.minimumStay.sources.map((one) => ({ ...one, checked: 'computed' })))
    // A weekly dose by mouth takes no time of its own, and the stay is all of it.
    const [weekly, six] = cells('session-minutes', 'po-weekly-clinic', 'iv-trd-acute-six')
    expect(weekly?.map(({ id, value }) => [id, value])).toEqual([
      ['minimum-stay', { minimum: 120, maximum: 120 }],
      ['total', { minimum: 120, maximum: 120 }],
    ])
    expect(six?.[0]?.text).toBe('The dose is given over 40 minutes.')
    expect(six?.[0]?.sources).toEqual(getProtocol('iv-trd-acute-six').dose?.sources)
  })

  it('finds the last reading of a grid in any order, and marks as a default what is one', () => {
    const six = getProtocol('iv-trd-acute-six')
    const { monitoring } = six
    if (monitoring === undefined) throw new Error('the series is monitored')
    const sources = [{ citation: 'our-clinic', checked: 'convention' }] as const
    const minimumStay = { kind: 'fixed', minutesAfterDoseEnd: 60, text: 'One hour.', sources } as const
    const own = { ...six, id: 'own', monitoring: { ...monitoring, checkpoints: monitoring.checkpoints.toReversed(), minimumStay } }
    const entries = compareProtocols([own, six]).rows.find(({ topic }) => topic === 'session-minutes')?.cells[0]?.entries
    expect(entries?.map(({ id, value }) => [id, value?.maximum])).toEqual([
      ['dose', 40],
      ['minimum-stay', 60],
      ['total', 100],
      ['last-checkpoint', 90],
    ])
    expect(entries?.[2]?.sources).toEqual(sources)
    // 8.04 minutes and 60 are 68.04, where floats add up to less.
    const rate = { kind: 'per-kg', mgPerKg: 0.5, overMinutes: { minimum: 8.04, maximum: 8.04 }, sources } as const
    const exact = compareProtocols([{ ...own, dose: rate }, six]).rows.find(({ topic }) => topic === 'session-minutes')
    expect(exact?.cells[0]?.entries.find(({ id }) => id === 'total')?.value).toEqual({ minimum: 68.04, maximum: 68.04 })
    // A protocol whose time of giving is not known has a stay and no total.
    const { dose: _dose, ...undosed } = own
    const rule = { kind: 'per-kg', mgPerKg: 0.5, sources } as const
    const open = compareProtocols([{ ...undosed, dose: rule }, six]).rows.find(({ topic }) => topic === 'session-minutes')
    expect(open?.cells[0]?.entries.map(({ id }) => id)).toEqual(['minimum-stay', 'last-checkpoint'])
  })

  it('refuses one protocol, one named twice, and a malformed record, with its place', () => {
    const six = getProtocol('iv-trd-acute-six')
    expect(refusedFor([six])).toEqual(['protocols: out-of-range'])
    expect(refusedFor([six, six])).toEqual(['protocols[1].id: conflict'])
    expect(refusedFor('iv-trd-acute-six')).toEqual(['protocols: wrong-type'])
    expect(refusedFor(['iv-trd-acute-six', 'iv-ptsd-six'])).toEqual(['protocols[0]: wrong-type', 'protocols[1]: wrong-type'])
    expect(refusedFor([six, { ...six, id: 'own', kind: 3 }])).toEqual(['protocols[1].kind: wrong-type'])
    expect(refusedFor([six, { ...six, id: 'own', disputes: [{ id: 'a' }] }])).toEqual([
      'protocols[1].disputes[0].text: required',
      'protocols[1].disputes[0].sources: required',
    ])
  })
})
