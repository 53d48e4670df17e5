import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KNOWLEDGE_VERSION } from 'ketamine-therapy/core'
import { benzodiazepineEquivalences } from 'ketamine-therapy/terminology'
import { describe, expect, it } from 'vitest'
import { leastClaim, parseChangeset, readChangesets, waiting } from '../tools/changesets'
import type { ReleaseState } from '../tools/facts'
import { compareStates, heaviest, parseState, readState, sourceHash, unraisedVersions, WEIGHTS, writeState } from '../tools/facts'
import { manifest, read, root } from '../tools/project'
import { run } from '../tools/run'

const path = 'tests/gates/last-release.json'
const released = existsSync(join(root, path)) ? parseState(read(path)) : undefined
const changesets = readChangesets()
let computed: Promise<ReleaseState> | undefined
const ofThisTree = (): Promise<ReleaseState> => (computed ??= readState())

describe('the release', () => {
  it('stamps answers with the version of the package', () => {
    expect(KNOWLEDGE_VERSION).toBe(manifest.version)
  })

  it.skipIf(released === undefined)('keeps the promises of the version in package.json (npm run version)', () => {
    expect(released?.version).toBe(manifest.version)
  })

  it('has a changeset for a change of src since the last release', () => {
    // Before the first release all of src is a change.
    const changed = released === undefined || released.source !== sourceHash() || changedSinceTag(released.version)
    if (changed) expect(changesets.length, 'src changed: run npx changeset').toBeGreaterThan(0)
  })

  it('claims a weight and says what changes in every changeset', () => {
    for (const { path: file, weight, text } of changesets) {
      expect(weight, `${file} names no weight for ${manifest.name}`).not.toBe('none')
      expect(text.length, `${file} says nothing`).toBeGreaterThan(20)
    }
  })

  it.skipIf(released === undefined)('claims no less than the facts ask for, and counts versions up', async () => {
    const state = await ofThisTree()
    expect(unraisedVersions(released as ReleaseState, state)).toEqual([])
    const reasons = compareStates(released as ReleaseState, state)
    const needed = leastClaim(heaviest(reasons.map((reason) => reason.weight)), manifest.version)
    const claimed = heaviest(changesets.map((changeset) => changeset.weight))
    const list = reasons.map((reason) => `${reason.weight}: ${reason.what}`).join('\n')
    expect(WEIGHTS.indexOf(claimed), `needs ${needed}, changesets claim ${claimed}\n${list}`).toBeGreaterThanOrEqual(
      WEIGHTS.indexOf(needed),
    )
    if (reasons.some((reason) => reason.changesAnswers))
      expect(changesets.map((changeset) => changeset.text).join('\n'), list).toMatch(/Answers that change/)
  })
})

describe('the weight of a change', () => {
  const before: ReleaseState = {
    version: '1.0.0',
    source: 'a',
    peers: { zod: '^4.3.0' },
    exports: { './core': ['ROUTES', 'add'] },
    types: {
      'protocols/plan': { '(0)': 'PlanInput', '(1)': '?PlanOptions', '()': 'Plan' },
      'protocols/PlanInput': { startOn: 'IsoDate', drug: "?'ketamine' | 'esketamine'", 'dose{mg}.mg': 'number', dose: '{mg}' },
      'protocols/PlanOptions': { asOf: 'IsoDate' },
      'protocols/Plan': { state: "'planned' | 'refused'", note: '?string', 'days{on}.on': 'IsoDate', days: 'readonly{on}[]' },
      'protocols/RuleId': { '=': "'one' | 'two'" },
      // Both ways.
      'protocols/parsePhase': { '(0)': 'unknown', '()': 'Phase' },
      'protocols/phases': { ':': 'readonly Phase[]' },
      'protocols/Phase': { id: 'string', weeks: '?number' },
      'protocols/Runner': { run: '(input:RunInput)=>Ran' },
      'protocols/RunInput': { speed: "'slow'" },
      'protocols/Ran': { way: "'left'" },
    },
    catalogs: {
      'protocols/protocols': { one: { doseMg: '1', reviewedOn: '1' }, two: { doseMg: '2', reviewedOn: '1' } },
      'protocols/PROTOCOL_IDS': { one: {}, two: {} },
      'core/ROUTES': { oral: {} },
      'access/BILLING_CODES': { G2082: {} },
      'disclaimers/disclaimers': { one: { version: '1', texts: '1', sources: '1' } },
      'at-home/misuseRules': { one: { version: '1', steps: '1', sources: '1' } },
    },
    unnamed: { 'at-home/supervisionRules': ['a', 'b'] },
  }
  const records = before.catalogs['protocols/protocols'] ?? {}
  const change = (catalogs: ReleaseState['catalogs'], rest: Partial<ReleaseState> = {}): ReleaseState => ({
    ...before,
    source: 'b',
    catalogs: { ...before.catalogs, ...catalogs },
    ...rest,
  })
  it.each([
    { name: 'nothing', after: before, weight: 'none', answers: false },
    { name: 'logic only', after: { ...before, source: 'b' }, weight: 'patch', answers: false },
    {
      name: 'a reviewed date',
      after: change({ 'protocols/protocols': { ...records, one: { doseMg: '1', reviewedOn: '2' } } }),
      weight: 'patch',
      answers: false,
    },
    {
      name: 'a corrected value',
      after: change({ 'protocols/protocols': { ...records, one: { doseMg: '3', reviewedOn: '2' } } }),
      weight: 'minor',
      answers: true,
    },
    {
      name: 'a new optional field',
      after: change({ 'protocols/protocols': { ...records, one: { ...records['one'], note: '1' } } }),
      weight: 'minor',
      answers: false,
    },
    {
      name: 'a new record',
      after: change({ 'protocols/protocols': { ...records, three: { doseMg: '1' } } }),
      weight: 'minor',
      answers: false,
    },
    { name: 'a new id', after: change({ 'protocols/PROTOCOL_IDS': { one: {}, two: {}, three: {} } }), weight: 'minor', answers: false },
    { name: 'a removed id', after: change({ 'protocols/PROTOCOL_IDS': { one: {} } }), weight: 'major', answers: false },
    {
      name: 'a removed field',
      after: change({ 'protocols/protocols': { one: { doseMg: '1' }, two: { doseMg: '2' } } }),
      weight: 'major',
      answers: false,
    },
    { name: 'a widened closed union', after: change({ 'core/ROUTES': { oral: {}, rectal: {} } }), weight: 'major', answers: false },
    { name: 'a new billing code', after: change({ 'access/BILLING_CODES': { G2082: {}, G2083: {} } }), weight: 'minor', answers: false },
    {
      name: 'a changed fact without an id',
      after: change({}, { unnamed: { 'at-home/supervisionRules': ['a', 'c'] } }),
      weight: 'minor',
      answers: true,
    },
    {
      name: 'a new fact without an id',
      after: change({}, { unnamed: { 'at-home/supervisionRules': ['a', 'b', 'c'] } }),
      weight: 'minor',
      answers: false,
    },
    { name: 'a table of facts gone', after: change({}, { unnamed: {} }), weight: 'minor', answers: true },
    {
      name: 'a table of facts under another name',
      after: change({}, { unnamed: { 'at-home/supervisionLimits': ['a', 'b'] } }),
      weight: 'patch',
      answers: false,
    },
    {
      name: 'a table of facts that an entry now exports',
      after: change(
        { 'at-home/supervisionRules': { a: {}, b: {} } },
        { unnamed: {}, exports: { './core': ['ROUTES', 'add'], './at-home': ['supervisionRules'] } },
      ),
      weight: 'minor',
      answers: false,
    },
    { name: 'a narrower peer', after: change({}, { peers: { zod: '^4.6.0' } }), weight: 'major', answers: false },
    { name: 'a wider peer', after: change({}, { peers: { zod: '^4.3.0 || ^5.0.0' } }), weight: 'minor', answers: false },
    { name: 'a new peer', after: change({}, { peers: { zod: '^4.3.0', other: '^1.0.0' } }), weight: 'major', answers: false },
    { name: 'a new export', after: change({}, { exports: { './core': ['ROUTES', 'add', 'subtract'] } }), weight: 'minor', answers: false },
    { name: 'a removed export', after: change({}, { exports: { './core': ['ROUTES'] } }), weight: 'major', answers: false },
  ])('$name is $weight', ({ after, weight, answers }) => {
    const reasons = compareStates(before, after)
    expect(heaviest(reasons.map((reason) => reason.weight))).toBe(weight)
    if (weight !== 'major') expect(reasons.some((reason) => reason.changesAnswers)).toBe(answers)
  })

  const types = (name: string, members: Readonly<Record<string, string | undefined>>): ReleaseState =>
    change(
      {},
      { types: { ...before.types, [name]: JSON.parse(JSON.stringify({ ...before.types[name], ...members })) as Record<string, string> } },
    )
  it.each([
    { name: 'a new optional field of an input', after: types('protocols/PlanInput', { weightKg: '?number' }), weight: 'minor' },
    { name: 'a new required field of an input', after: types('protocols/PlanInput', { weightKg: 'number' }), weight: 'major' },
    { name: 'a new required field inside an input', after: types('protocols/PlanInput', { 'dose{mg}.unit': 'string' }), weight: 'major' },
    { name: 'a removed field of an input', after: types('protocols/PlanInput', { drug: undefined }), weight: 'major' },
    { name: 'a wider input', after: types('protocols/PlanInput', { startOn: 'IsoDate | Instant' }), weight: 'minor' },
    { name: 'a narrower input', after: types('protocols/PlanInput', { drug: "?'ketamine'" }), weight: 'major' },
    { name: 'an input that is needed now', after: types('protocols/PlanInput', { drug: "'ketamine' | 'esketamine'" }), weight: 'major' },
    { name: 'an input that may be left out now', after: types('protocols/PlanInput', { startOn: '?IsoDate' }), weight: 'minor' },
    { name: 'another type of an input', after: types('protocols/PlanInput', { startOn: 'Instant' }), weight: 'major' },
    {
      name: 'another alternative of an input',
      after: types('protocols/PlanInput', { dose: '{mg} | {perKg}', 'dose{perKg}.perKg': 'number' }),
      weight: 'minor',
    },
    { name: 'a new optional field of an answer', after: types('protocols/Plan', { reason: '?string' }), weight: 'minor' },
    { name: 'a new field of an answer', after: types('protocols/Plan', { reason: 'string' }), weight: 'minor' },
    { name: 'a new field inside an answer', after: types('protocols/Plan', { 'days{on}.week': 'number' }), weight: 'minor' },
    { name: 'a removed field of an answer', after: types('protocols/Plan', { note: undefined }), weight: 'major' },
    {
      name: 'a removed field inside an answer',
      after: types('protocols/Plan', { 'days{on}.on': undefined, 'days{on}.day': 'IsoDate' }),
      weight: 'major',
    },
    { name: 'a wider field of an answer', after: types('protocols/Plan', { state: "'planned' | 'refused' | 'later'" }), weight: 'major' },
    { name: 'a narrower field of an answer', after: types('protocols/Plan', { state: "'planned'" }), weight: 'major' },
    { name: 'an answer that is always there now', after: types('protocols/Plan', { note: 'string' }), weight: 'minor' },
    { name: 'an answer that may lack now', after: types('protocols/Plan', { state: "?'planned' | 'refused'" }), weight: 'major' },
    { name: 'a union in another order', after: types('protocols/Plan', { state: "'refused' | 'planned'" }), weight: 'patch' },
    {
      name: 'a union that may be left out in another order',
      after: types('protocols/PlanInput', { drug: "?'esketamine' | 'ketamine'" }),
      weight: 'patch',
    },
    { name: 'a new optional argument', after: types('protocols/plan', { '(2)': '?Patient' }), weight: 'minor' },
    { name: 'a new argument', after: types('protocols/plan', { '(2)': 'Patient' }), weight: 'major' },
    { name: 'a removed argument', after: types('protocols/plan', { '(1)': undefined }), weight: 'major' },
    { name: 'a wider argument', after: types('protocols/plan', { '(0)': 'PlanInput | string' }), weight: 'minor' },
    { name: 'a function with another answer', after: types('protocols/plan', { '()': 'Plan | undefined' }), weight: 'major' },
    { name: 'a new id', after: types('protocols/RuleId', { '=': "'one' | 'two' | 'three'" }), weight: 'minor' },
    { name: 'a removed id', after: types('protocols/RuleId', { '=': "'one'" }), weight: 'major' },
    { name: 'a new optional field of what goes both ways', after: types('protocols/Phase', { note: '?string' }), weight: 'minor' },
    { name: 'a new field of what goes both ways', after: types('protocols/Phase', { note: 'string' }), weight: 'major' },
    { name: 'a wider field of what goes both ways', after: types('protocols/Phase', { weeks: '?number | Range' }), weight: 'major' },
    {
      name: 'a wider argument of a function that is handed out',
      after: types('protocols/RunInput', { speed: "'slow' | 'fast'" }),
      weight: 'minor',
    },
    {
      name: 'a wider answer of a function that is handed out',
      after: types('protocols/Ran', { way: "'left' | 'right'" }),
      weight: 'major',
    },
  ])('of types: $name is $weight', ({ after, weight }) => {
    const reasons = compareStates(before, after)
    expect(heaviest(reasons.map((reason) => reason.weight))).toBe(weight)
    expect(reasons.some((reason) => reason.changesAnswers)).toBe(false)
  })

  it('goes with a counted-up version where a text or a rule is versioned', () => {
    const changed = (catalog: string, fields: Readonly<Record<string, string>>): readonly string[] =>
      unraisedVersions(before, change({ [catalog]: { one: { ...before.catalogs[catalog]?.['one'], ...fields } } }))
    expect(changed('disclaimers/disclaimers', { texts: '2' })).toEqual(['disclaimers/disclaimers: one'])
    expect(changed('disclaimers/disclaimers', { texts: '2', version: '2' })).toEqual([])
    expect(changed('disclaimers/disclaimers', { sources: '2' })).toEqual([])
    expect(changed('at-home/misuseRules', { steps: '2' })).toEqual(['at-home/misuseRules: one'])
    expect(changed('at-home/misuseRules', { steps: '2', version: '2' })).toEqual([])
    expect(changed('at-home/misuseRules', { sources: '2', reviewedOn: '2' })).toEqual([])
  })

  it('is claimed as minor before 1.0 where it would be major later', () => {
    expect(leastClaim('major', '0.4.1')).toBe('minor')
    expect(leastClaim('major', '1.0.0')).toBe('major')
    expect(leastClaim('patch', '0.4.1')).toBe('patch')
  })

  it('is read from the head of a changeset', () => {
    expect(parseChangeset('x.md', "---\n'ketamine-therapy': major\n---\n\nText\n")).toMatchObject({ weight: 'major', text: 'Text' })
    expect(parseChangeset('x.md', "---\n'other': major\n---\n\nText\n")).toMatchObject({ weight: 'none' })
  })

  it('is claimed anew by what waits after a pre-release', () => {
    const paths = ['.changeset/README.md', '.changeset/one.md', '.changeset/two.md']
    expect(waiting(paths, undefined)).toEqual(['.changeset/one.md', '.changeset/two.md'])
    expect(waiting(paths, '{ "mode": "pre", "changesets": ["one"] }')).toEqual(['.changeset/two.md'])
  })

  it('is not computed from a state that was kept before types were', () => {
    const { types: _, ...kept } = before
    expect(() => parseState(JSON.stringify(kept))).toThrow(
      'the kept state lacks types: write it anew with these tools from the sources of 1.0.0',
    )
  })

  it('can be computed for this tree', { timeout: 60_000 }, async () => {
    const state = await ofThisTree()
    expect(parseState(writeState(state))).toEqual(state)
    expect(Object.keys(state.catalogs).length).toBeGreaterThan(5)
    expect(compareStates(state, state)).toEqual([])
    expect(unraisedVersions(state, state)).toEqual([])

    // Facts that no export holds under an id, codes that functions make, and what a consumer switches over.
    const tables = [
      'at-home/supervisionRules',
      'care-plan/sessionPrices',
      'protocols/preDoseDefaults',
      'terminology/benzodiazepineEquivalences',
    ]
    expect(Object.keys(state.unnamed)).toEqual(expect.arrayContaining(tables))
    expect(state.unnamed['terminology/benzodiazepineEquivalences']).toHaveLength(benzodiazepineEquivalences.length)
    expect(state.unnamed).not.toHaveProperty('protocols/ivTrdAcuteSix')
    // Tests alone read it.
    expect(state.unnamed).not.toHaveProperty('at-home/blockedNumbers')
    expect(Object.keys(state.catalogs['disclaimers/PHRASE_LISTS']?.['drug'] ?? {})).toEqual(['list'])
    expect(Object.keys(state.catalogs['functions/FINDING_CODE_IDS'] ?? {})).toContain('access/above-aca-maximum')
    expect(Object.keys(state.catalogs['screening/Screening.result'] ?? {}).sort()).toEqual([
      'defer',
      'eligible',
      'eligible-with-precautions',
      'insufficient-data',
      'not-eligible',
    ])

    // Fields with whether they may be left out, those of an object without a name, arguments, and a type by alternatives.
    expect(state.types['core/Patient']).toMatchObject({
      ageYears: '?number | undefined',
      medications: '?readonly PatientMedication[] | undefined',
    })
    expect(state.types['screening/screenPatient']).toEqual({
      '(0)': 'unknown',
      '(1)': 'Intended',
      '(2)': 'ScreeningOptions',
      '()': 'Screening',
    })
    expect(state.types['screening/Screening']).toMatchObject({ result: 'ScreeningResult', findings: 'readonly ScreeningFinding[]' })
    expect(state.types['at-home/MisuseRule']).toMatchObject({ single: '?{kind}', 'single{kind}.level': 'MisuseLevel' })
    expect(state.types['access/CostEstimate']).toEqual({ '=': 'ExactCost | CostRange | UnknownCost' })
    expect(state.types['protocols/protocolSchema']).toEqual({ ':': 'z.ZodType<Protocol>' })
    expect(Object.keys(state.types['core/InvalidInputError'] ?? {}).sort()).toEqual(['code', 'issues'])
    expect(JSON.stringify(state.types)).not.toMatch(/\\n|\/\*/)
  })
})

/** Whether src differs from the tag of a release. Says no where the tag is not there, as in a shallow clone. */
function changedSinceTag(version: string): boolean {
  const tag = `refs/tags/v${version}`
  if (run(root, 'git', 'rev-parse', '--verify', '--quiet', tag).status !== 0) return false
  return run(root, 'git', 'diff', '--quiet', tag, '--', 'src').status === 1
}
