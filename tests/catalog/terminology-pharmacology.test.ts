import { describe, expect, it } from 'vitest'
import { controlledStatusEntries, harmCodes, pharmacologyFacts, routeProfiles, substanceIdentifiers } from 'ketamine-therapy/terminology'
import type { ReportedValue, RouteProfile } from 'ketamine-therapy/terminology'
import { snomedSubstances } from 'ketamine-therapy/terminology/snomed'
import { expectSound } from './sources'
import { identifierProblems, periodProblems, standingProblems, textProblems, valueProblems } from './terminology-pharmacology'

const facts = Object.values(pharmacologyFacts)
const profiles = Object.values(routeProfiles)
const statuses = Object.values(controlledStatusEntries)
const valuesOf = ({ bioavailability, timeToPeak, onset, peakEffect, duration }: RouteProfile): readonly ReportedValue[] => [
  ...bioavailability,
  ...timeToPeak,
  ...onset,
  ...(peakEffect ?? []),
  ...duration,
]

describe('pharmacology', () => {
  // Counted by hand in the tables it was compiled from: 8 on identity and class, 6 on metabolism, formula and mass; 9 routes; 10 rows of
  // schedules, of which the two British ones became two each; 43 identifiers in 14 rows, SNOMED CT apart; 9 codes for harm.
  it('is complete', () => {
    const counts = {
      facts: facts.length,
      routes: profiles.length,
      statuses: statuses.length,
      identifiers: substanceIdentifiers.length,
      snomed: snomedSubstances.length,
      harm: harmCodes.length,
    }
    console.table(counts)
    expect(counts).toEqual({ facts: 8 + 6 + 1, routes: 9, statuses: 10 + 2, identifiers: 43, snomed: 1, harm: 9 })
  })

  it('rests on sources of the bibliography, each record with at least one', () => {
    for (const catalog of [pharmacologyFacts, routeProfiles, controlledStatusEntries, substanceIdentifiers, harmCodes]) expectSound(catalog)
    const bare = [...facts, ...statuses, ...substanceIdentifiers, ...harmCodes].filter(({ sources }) => sources.length === 0)
    expect(bare).toEqual([])
  })

  it('has sound numbers, texts, standings, identifiers and dates', () => {
    expect([
      ...facts.flatMap(({ id, values }) => valueProblems(id, values ?? [])),
      ...profiles.flatMap((profile) => [...valueProblems(profile.id, valuesOf(profile)), ...standingProblems(profile)]),
      ...textProblems([...facts, ...statuses]),
      ...identifierProblems(substanceIdentifiers),
      ...statuses.flatMap(periodProblems),
    ]).toEqual([])
  })
})

describe('its linters', () => {
  const source = [{ citation: 'chong-2006', checked: 'read' as const }]
  const value: ReportedValue = { value: 20, unit: 'percent', sources: source }
  const profile = { ...(profiles[0] as RouteProfile), standing: 'agreed' as const }

  it.each<readonly [string, Partial<ReportedValue>, string]>([
    ['a range upside down', { upTo: 10 }, 'upside down'],
    ['more than everything', { upTo: 120 }, 'more than 100'],
    ['a spread beside the number', { spread: { kind: 'interval', low: 25, high: 30 } }, 'does not hold'],
    ['half a person', { n: 2.5 }, 'whole numbers'],
    ['no source', { sources: [] }, 'without a source'],
  ])('report %s', (_name, change, message) => {
    expect(valueProblems('x', [{ ...value, ...change }]).join()).toContain(message)
    expect(valueProblems('x', [value])).toEqual([])
  })

  it('report a number in a text, a standing without figures, a bad period', () => {
    const [fact, status] = [facts[0], statuses[0]]
    if (fact === undefined || status === undefined) throw new Error('there are facts')
    expect(textProblems([{ ...fact, text: 'Half-life 3 hours.' }])).toHaveLength(1)
    expect(standingProblems({ ...profile, bioavailability: [] })).toHaveLength(2)
    expect(standingProblems({ ...profile, standing: 'single-source', bioavailability: [value, value] })).toHaveLength(1)
    expect(periodProblems({ ...status, from: '2020-02-30' })).toHaveLength(1)
    expect(periodProblems({ ...status, from: '2020-02-01', through: '2019-01-01' })).toHaveLength(1)
  })

  it.each([
    ['cas', '6740-88-2'],
    ['cas', '33643-47-8'],
    ['unii', '690G0D6V8'],
    ['ndc', '50458-02802'],
    ['atc', 'N01AX3'],
    ['drugbank', 'DB1221'],
  ] as const)('report %s %s', (system, code) => {
    expect(identifierProblems([{ system, code, drug: 'ketamine', names: 'substance', sources: source }])).toHaveLength(1)
  })

  it('report an identifier that stands twice', () => {
    expect(identifierProblems([...substanceIdentifiers, ...substanceIdentifiers.slice(0, 1)])).toHaveLength(1)
  })
})
