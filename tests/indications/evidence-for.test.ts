import { evidenceFor } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../helpers/answers'
import { issuesOf } from '../helpers/issues-of'

const TRD = 'treatment-resistant-depression'

describe('evidenceFor', () => {
  // Tiers as in the published summary tables of the sources.
  it.each([
    [TRD, 'esketamine', 'intranasal', 'A'],
    [TRD, 'ketamine', 'intravenous', 'B'],
    [TRD, 'ketamine', 'subcutaneous', 'C'],
    [TRD, 'ketamine', 'intramuscular', 'D'],
    [TRD, 'ketamine', 'sublingual', 'D'],
    [TRD, 'arketamine', 'intravenous', 'X'],
    // The abstract of the trial: 30 mg three times a day, 111 people, six weeks, no benefit on the HAM-D (p = 0.626).
    [TRD, 'esketamine', 'oral', 'X'],
    ['major-depressive-disorder', 'ketamine', 'intravenous', 'D'],
    ['mdd-acute-suicidal-ideation-or-behavior', 'esketamine', 'intranasal', 'A'],
    ['suicidal-ideation-emergency', 'esketamine', 'intranasal', 'X'],
    ['bipolar-depression', 'ketamine', 'intravenous', 'B'],
    ['persistent-depressive-disorder', 'ketamine', 'intravenous', 'E'],
    ['postpartum-depression-prevention-cesarean', 'esketamine', 'intravenous', 'C'],
    ['ect-anesthesia-adjunct', 'ketamine', 'intravenous', 'X'],
    ['alcohol-use-disorder', 'ketamine', 'intravenous', 'C'],
    ['autism', 'ketamine', 'intranasal', 'X'],
    ['fibromyalgia', 'esketamine', 'intravenous', 'X'],
    ['sickle-cell-pain', 'ketamine', 'intravenous', 'B'],
    ['creativity', 'ketamine', 'sublingual', 'E'],
    ['anesthesia', 'ketamine', 'intravenous', 'A'],
  ] as const)('%s: %s %s has tier %s', (id, drug, route, tier) => {
    expect(evidenceFor(id, { drug, route }).tier).toBe(tier)
  })

  it('keeps single infusions and courses apart', () => {
    const { bodies } = evidenceFor(TRD, { drug: 'ketamine', route: 'intravenous' })
    expect(bodies.map(({ aspect, direction }) => [aspect, direction])).toEqual([
      ['single infusion', 'benefit'],
      ['repeated course', 'mixed'],
    ])
  })

  it('warns where one body is evidence against, although another is the strongest', () => {
    const answer = evidenceFor('mdd-acute-suicidal-ideation-or-behavior', { drug: 'esketamine', route: 'intranasal' })
    expect(answer.tier).toBe('A')
    expect(codesOf(answer)).toEqual(['indications/evidence-against'])
    expect(answer.findings[0]?.message).toContain('suicidality itself')
  })

  it('does not lend the results of one route to another', () => {
    const sublingual = evidenceFor(TRD, { drug: 'ketamine', route: 'sublingual' })
    expect(sublingual.effects.map(({ id }) => id)).toEqual(['eff-hull'])
    const oral = evidenceFor(TRD, { drug: 'ketamine', route: 'oral', release: 'immediate' })
    expect(oral.effects.map(({ id }) => id)).toEqual(['eff-domany', 'eff-oral-dose-comparison'])
    expect(oral.assumptions.join()).toContain('do not tell the routes apart')
    expect(oral.bodies).toEqual(sublingual.bodies)
  })

  it('keeps release forms apart when asked', () => {
    const extended = evidenceFor(TRD, { drug: 'ketamine', route: 'oral', release: 'extended' })
    expect(extended.effects.map(({ id }) => id)).toEqual(['eff-r107'])
    expect(extended.bodies.map(({ standing }) => standing)).toEqual(['investigational'])
    expect(evidenceFor(TRD, { drug: 'ketamine', route: 'oral' }).bodies).toHaveLength(2)
    // The trial of oral ketamine in nerve pain names no release form, so it answers for each.
    const pain = evidenceFor('chronic-neuropathic-pain', { drug: 'ketamine', route: 'oral', release: 'immediate' })
    expect(pain.effects.map(({ id }) => id)).toEqual(['neuro-fallon-2018'])
    expect(pain.assumptions.join()).not.toContain('do not tell the routes apart')
  })

  it('gives results whose source names no route with the route of their body', () => {
    expect(evidenceFor('ptsd', { drug: 'ketamine', route: 'intravenous' }).effects.map(({ id }) => id)).toContain('ptsd-borgogna-2024')
    expect(evidenceFor('ptsd', { drug: 'esketamine', route: 'intranasal' }).effects.map(({ id }) => id)).toEqual(['ptsd-esketamine'])
  })

  it('has no tier where nothing is on record, and says that this is no statement', () => {
    const answer = evidenceFor('ptsd', { drug: 'ketamine', route: 'sublingual' })
    expect(answer.tier).toBeUndefined()
    expect(answer.bodies).toEqual([])
    expect(answer.effects).toEqual([])
    expect(answer.notShown.map(({ text }) => text).join()).toContain('at-home')
    expect(codesOf(answer)).toEqual(['indications/no-evidence-on-record'])
    expect(answer.findings[0]?.because.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['drug', 'unknown'],
      ['route', 'unknown'],
    ])
  })

  it('has nothing to say of evidence that is missing where one body is on record', () => {
    // One randomized trial by the nose with 21 people, which found nothing.
    const against = evidenceFor('autism', { drug: 'ketamine', route: 'intranasal' })
    expect(codesOf(against)).toEqual(['indications/evidence-against'])
    expect(against.findings[0]?.because.map(({ outcome }) => outcome)).toEqual(['met', 'met'])
    expect(codesOf(evidenceFor('status-epilepticus', { drug: 'ketamine', route: 'intravenous' }))).toEqual([])
  })

  it('sends a wide word to its members', () => {
    const answer = evidenceFor('anxiety-umbrella', { drug: 'ketamine', route: 'subcutaneous' })
    expect(codesOf(answer)).toContain('indications/umbrella')
    expect(answer.findings.map(({ message }) => message).join()).toContain('generalized-anxiety')
  })

  it('says which results rest on unread sources', () => {
    const { assumptions } = evidenceFor(TRD, { drug: 'ketamine', route: 'intravenous' })
    expect(assumptions.join('\n')).toContain('"remission" of "eff-zarate" is carried from knowledge of the field')
    expect(assumptions.join('\n')).not.toContain('"eff-singh-freq"')
    const injection = evidenceFor(TRD, { drug: 'ketamine', route: 'intramuscular' })
    expect(injection.assumptions.join('\n')).toContain('the grade of "ketamine-intramuscular" is carried from knowledge of the field')
    // Domany 2019 was read; its share of responders was not found again.
    const oral = evidenceFor(TRD, { drug: 'ketamine', route: 'oral' })
    expect(oral.assumptions.join('\n')).toContain('"response" of "eff-domany" is carried from knowledge of the field')
    expect(oral.assumptions.join('\n')).not.toContain('"remission" of "eff-domany"')
  })

  it('tells the one trial of oral esketamine and the open phase after it apart', () => {
    const { effects } = evidenceFor(TRD, { drug: 'esketamine', route: 'oral' })
    expect(effects.map(({ id, outcome, study }) => [id, outcome, study.n])).toEqual([
      ['eff-esk-oral', 'no-difference', 111],
      ['eff-esk-oral-open', 'uncontrolled', 72],
    ])
    expect(effects[0]?.results[0]).toMatchObject({
      p: { is: '=', value: 0.626 },
      at: { value: 6, unit: 'weeks' },
      primaryOutcome: 'not-met',
    })
  })

  it('names every bad field at once', () => {
    expect(issuesOf(() => evidenceFor('trd', { drug: 'x', route: 'y', release: 'z' } as never))).toEqual([
      'id: unknown-id',
      'drug: unknown-id',
      'route: unknown-id',
      'release: unknown-id',
    ])
  })
})
