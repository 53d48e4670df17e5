import type { ComparisonEntry, ComparisonTopic, Protocol, ProtocolId } from 'ketamine-therapy/protocols'
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
