import { describe, expect, it, test } from 'vitest'
import type { RuleChanges, ScreeningRule } from 'ketamine-therapy/screening'
import { createScreener, nextQuestions, SCREENING_RULE_IDS, screenPatient } from 'ketamine-therapy/screening'
import { issuesOf } from '../helpers/issues-of'
import { drug, healthy, icd, INTENDED, options, withPressure } from './support'

const screen = (patient: object, rules: RuleChanges) => screenPatient(patient, INTENDED.C, { ...options, rules })
const aneurysm = { ...healthy, conditions: [icd('I71.4')] }
const heavy: ScreeningRule = {
  id: 'own-weight',
  title: 'Heavy',
  when: { value: 'weightKg', is: '>', to: 150 },
  effect: { 'ketamine-clinic': 'defer' },
  whenUnknown: 'asks',
  message: 'Above 150 kg.',
  action: 'Ask the anesthetist.',
  override: 'prescriber',
  basis: { 'ketamine-clinic': { kind: 'program', text: 'rule of the house' } },
  sources: [{ citation: 'house-rules', checked: 'read' }],
}
const issues = (rules: unknown) => issuesOf(() => createScreener(INTENDED.C, { ...options, rules: rules as RuleChanges }))

describe('rules of the consumer', () => {
  it('are added under a name of their own', () => {
    const answer = screen({ ...healthy, weightKg: 151 }, { add: [heavy] })
    expect([answer.result, answer.findings.map((one) => one.code), answer.ruleSet.added]).toEqual([
      'defer',
      ['custom/own-weight'],
      ['own-weight'],
    ])
    expect(screen({ ...healthy, weightKg: 150 }, { add: [heavy] }).result).toBe('eligible')
    expect(answer.sources).toEqual([{ citation: 'house-rules', checked: 'read' }])
  })

  it('may say something to the patient, rest on nothing named, and name a source twice', () => {
    const lay = { en: 'Your weight matters here.', es: 'Su peso importa aquí.' }
    const rule = { ...heavy, basis: {}, lay, sources: [...heavy.sources, ...heavy.sources] }
    const answer = screen({ ...healthy, weightKg: 151 }, { add: [rule] })
    expect(answer.findings[0]?.lay).toEqual(lay)
    expect(answer.findings[0]).not.toHaveProperty('basis')
    expect(answer.sources).toEqual(heavy.sources)
  })

  it('replace one of the library by its id', () => {
    const answer = screen(aneurysm, { add: [{ ...heavy, id: 'ci-aneurysmal-vascular-disease' }] })
    expect([answer.result, answer.ruleSet.replaced, answer.ruleSet.added]).toEqual(['eligible', ['ci-aneurysmal-vascular-disease'], []])
  })

  it('are switched off, and the answer says so', () => {
    const answer = screen(aneurysm, { switchOff: ['ci-aneurysmal-vascular-disease'] })
    expect([answer.result, answer.ruleSet.switchedOff]).toEqual(['eligible', ['ci-aneurysmal-vascular-disease']])
  })

  it('are used alone', () => {
    const answer = screen(aneurysm, { only: ['ci-pregnancy'], add: [heavy] })
    expect([answer.result, answer.ruleSet.rules]).toEqual(['eligible', 2])
    expect(answer.ruleSet.switchedOff).toHaveLength(SCREENING_RULE_IDS.length - 1)
  })

  it('bring value sets', () => {
    const rule = { ...heavy, when: { some: 'conditions', in: 'own-asthma' } } as const
    const valueSets = [{ id: 'own-asthma', label: 'asthma', include: ['icd-10-cm:J45.-'] }]
    expect(screen({ ...healthy, conditions: [icd('J45.901')] }, { add: [rule], valueSets }).result).toBe('defer')
    expect(screen({ ...healthy, conditions: [icd('J46')] }, { add: [rule], valueSets }).result).toBe('eligible')
  })

  it('tell a name of the street apart, and name only ingredients that have one', () => {
    const rule = { ...heavy, when: { some: 'medications', in: 'own-street' } } as const
    const resultOf = (name: string, member: string) =>
      screen(
        { ...healthy, medications: [drug(name)] },
        { only: [], add: [rule], valueSets: [{ id: 'own-street', label: 'x', include: [member] }] },
      ).result
    expect(resultOf('Special K', 'street-name:ketamine')).toBe('defer')
    expect(resultOf('ketamine', 'street-name:ketamine')).toBe('eligible')
    expect(issues({ valueSets: [{ id: 'own-street', label: 'x', include: ['street-name:lithium'] }] })).toEqual([
      'options.rules.valueSets[0].include[0]: unknown-id',
    ])
  })

  it('block while undecided unless they say otherwise', () => {
    const { weightKg: _gone, ...rest } = healthy
    expect(screen(rest, { add: [{ ...heavy, whenUnknown: {} }] }).result).toBe('insufficient-data')
    expect(screen(rest, { add: [heavy] }).result).toBe('eligible')
    expect(screen(rest, { add: [heavy] }).atMost).toBe('defer')
  })

  it('hide nothing that is worse', () => {
    const cover: ScreeningRule = {
      ...heavy,
      id: 'cover',
      when: { all: [{ known: 'weightKg' }] },
      effect: { 'ketamine-clinic': 'precaution' },
    }
    const replaced: ScreeningRule = { ...heavy, id: 'own-pressure', when: { value: 'systolicMmHg', is: '>', to: 100 }, yieldsTo: ['cover'] }
    const answer = screen({ ...withPressure(150, 80), weightKg: 70 }, { only: [], add: [cover, replaced] })
    expect([answer.result, answer.findings.map((one) => one.record)]).toEqual(['defer', ['own-pressure', 'cover']])
  })

  it('are not waited for behind a higher band that fired: whatever they said would not be shown', () => {
    const above: ScreeningRule = {
      ...heavy,
      id: 'above',
      when: { value: 'weightKg', is: '>', to: 60 },
      effect: { 'ketamine-clinic': 'precaution' },
    }
    const below: ScreeningRule = {
      ...above,
      id: 'below',
      when: { value: 'heartRatePerMin', is: '>', to: 50 },
      whenUnknown: 'blocks',
      yieldsTo: ['above'],
    }
    const answer = screen({ weightKg: 70 }, { only: [], add: [above, below] })
    expect([answer.result, answer.atMost, answer.missing]).toEqual(['eligible-with-precautions', 'eligible-with-precautions', []])
    expect(screen({ weightKg: 50 }, { only: [], add: [above, below] }).result).toBe('insufficient-data')
  })

  test.each([
    ['an id that is none', { switchOff: ['nonsense'] }, ['options.rules.switchOff[0]: unknown-id']],
    ['the same id twice', { add: [heavy, heavy] }, ['options.rules.add[1].id: conflict']],
    ['a field that is none', { add: [{ ...heavy, when: { value: 'shoeSize', is: '>', to: 1 } }] }, ['own-weight.when: unknown-id']],
    ['a value set that is none', { add: [{ ...heavy, when: { some: 'conditions', in: 'nonsense' } }] }, ['own-weight.when: unknown-id']],
    [
      'the age of a word',
      { add: [{ ...heavy, when: { age: 'sexAtBirth', is: '<', to: 1, unit: 'days' } }] },
      ['own-weight.when: wrong-type'],
    ],
    [
      'a weight against a word',
      { add: [{ ...heavy, when: { value: 'weightKg', is: '>', to: { field: 'sexAtBirth' } } }] },
      ['own-weight.when: wrong-type'],
    ],
    [
      'a field that entries do not have',
      { add: [{ ...heavy, when: { count: 'events', distinct: 'shoeSize', is: '>', to: 1 } }] },
      ['own-weight.when: unknown-id'],
    ],
    ['a number for a word', { add: [{ ...heavy, when: { value: 'weightKg', is: '>', to: 'much' } }] }, ['own-weight.when: wrong-type']],
    [
      'a library set taken over',
      { valueSets: [{ id: 'opioid', label: 'x', include: ['ingredient:lithium'] }] },
      ['options.rules.valueSets[0].id: conflict'],
    ],
    // What no entry of a patient is ever read as would be silent for everybody.
    [
      'members of a set that nobody has',
      {
        valueSets: [
          {
            id: 'own',
            label: 'x',
            include: ['icd-10-cm:J45.-', 'icd-10-cm:j45', 'icd10:J45', 'J45.-', 'ingredient:Ativan', 'ingredient:benzethonium chloride'],
            exclude: ['concept:astma'],
            asks: ['snomed-ct:195967001'],
          },
        ],
      },
      [
        'options.rules.valueSets[0].include[1].rule: malformed',
        'options.rules.valueSets[0].include[2]: unknown-id',
        'options.rules.valueSets[0].include[3]: unknown-id',
        'options.rules.valueSets[0].include[4]: unknown-id',
        'options.rules.valueSets[0].exclude[0]: unknown-id',
        'options.rules.valueSets[0].asks[0]: unknown-id',
      ],
    ],
    [
      'every rule that names what is not there',
      {
        add: [
          { ...heavy, when: { value: 'weight', is: '>', to: 1 } },
          { ...heavy, id: 'b', when: { some: 'meds' } },
        ],
      },
      ['own-weight.when: unknown-id', 'b.when: unknown-id'],
    ],
    [
      'a comparison that is none',
      { add: [{ ...heavy, when: { value: 'weightKg', is: '~', to: 150 } }] },
      ['options.rules.add[0].when.is: unknown-id'],
    ],
    [
      'a bound that is not there',
      { add: [{ ...heavy, when: { value: 'weightKg', is: '>' } }] },
      ['options.rules.add[0].when.to: required'],
    ],
    [
      'a comparison that is none in a part of a condition',
      { add: [{ ...heavy, when: { all: [{ value: 'weightKg', is: '~', to: 150 }] } }] },
      ['options.rules.add[0].when.all[0].is: unknown-id'],
    ],
    [
      'a comparison that is none for one regimen',
      { add: [{ ...heavy, when: { 'ketamine-clinic': { value: 'weightKg', is: '~', to: 150 } } }] },
      ['options.rules.add[0].when.ketamine-clinic.is: unknown-id'],
    ],
    ['a condition that is a text', { add: [{ ...heavy, when: 'weight above 150' }] }, ['options.rules.add[0].when: wrong-type']],
    ['a condition that says nothing', { add: [{ ...heavy, when: {} }] }, ['options.rules.add[0].when: malformed']],
    ['a band that is none', { add: [{ ...heavy, yieldsTo: ['thr-bp-sever'] }] }, ['options.rules.add[0].yieldsTo[0]: unknown-id']],
    // Each would be hidden behind the other, and the answer would wait for no stated reason.
    ['a rule that yields to itself', { add: [{ ...heavy, yieldsTo: ['own-weight'] }] }, ['options.rules.add[0].yieldsTo: conflict']],
    [
      'rules that yield to each other',
      { add: [{ ...heavy, id: 'thr-bp-severe', yieldsTo: ['thr-bp-elevated'] }] },
      ['options.rules.add[0].yieldsTo: conflict'],
    ],
    [
      'rules that yield in a circle',
      {
        add: [
          { ...heavy, id: 'a', yieldsTo: ['b'] },
          { ...heavy, id: 'b', yieldsTo: ['thr-bp-severe', 'c'] },
          { ...heavy, id: 'c', yieldsTo: ['a'] },
        ],
      },
      ['options.rules.add[0].yieldsTo: conflict', 'options.rules.add[1].yieldsTo: conflict', 'options.rules.add[2].yieldsTo: conflict'],
    ],
    [
      'a value set twice',
      {
        valueSets: [
          { id: 'own', label: 'asthma', include: ['icd-10-cm:J45.-'] },
          { id: 'own', label: 'status asthmaticus', include: ['icd-10-cm:J46'] },
        ],
      },
      ['options.rules.valueSets[1].id: conflict'],
    ],
    ['no source', { add: [{ ...heavy, sources: [] }] }, ['options.rules.add[0].sources: out-of-range']],
    // Each would be listed as added and never be looked at.
    ['no effect', { add: [{ ...heavy, effect: {} }] }, ['options.rules.add[0].effect: malformed']],
    ['an effect nowhere', { add: [{ ...heavy, effect: {}, effectIn: { US: {} } }] }, ['options.rules.add[0].effect: malformed']],
    [
      'an effect without a condition',
      { add: [{ ...heavy, when: { 'ketamine-home': { known: 'weightKg' } } }] },
      ['options.rules.add[0].when: malformed'],
    ],
    [
      'an effect by mouth without a condition for the clinic, where it counts',
      {
        add: [
          { ...heavy, when: { 'ketamine-home': { known: 'weightKg' } }, effect: { 'ketamine-home': 'defer' }, effectByMouth: 'precaution' },
        ],
      },
      ['options.rules.add[0].when: malformed'],
    ],
    ['something else', 7, ['options.rules: wrong-type']],
  ])('refuses %s', (_what, rules, expected) => {
    expect(issues(rules)).toEqual(expected)
  })
})

it('an empty condition is told what a condition may say', () => {
  expect(() => createScreener(INTENDED.C, { ...options, rules: { add: [{ ...heavy, when: {} }] } as unknown as RuleChanges })).toThrow(
    'rules.add[0].when: must have one of the fields all, any, not, atLeast, ref, value, known, age, some, count, total, series',
  )
})

it('an effect in one jurisdiction, or by mouth alone, is one', () => {
  const abroad = { ...heavy, effect: {}, effectIn: { CH: { 'ketamine-clinic': 'defer' } } } as const
  const byMouth = { ...heavy, id: 'by-mouth', effect: {}, effectByMouth: 'defer' } as const
  const rules = { only: [], add: [abroad, byMouth] }
  const resultIn = (jurisdiction: string) =>
    screenPatient({ ...healthy, weightKg: 151 }, INTENDED.C, { ...options, jurisdiction, rules }).result
  expect([resultIn('CH'), resultIn('US')]).toEqual(['defer', 'insufficient-data'])
})

it('names the field that was meant', () => {
  const rule = { ...heavy, when: { value: 'weight', is: '>', to: 1 } } as const
  expect(() => screen(healthy, { add: [rule] })).toThrow('there is no field "weight"; did you mean "weightKg"?')
})

it('refuses a word that is never read, since it may be one of several', () => {
  const named = (to: string) => ({ ...heavy, when: { some: 'assessments', where: { value: 'instrument', is: '=', to } } }) as const
  expect(() => screen(healthy, { add: [named('Columbia')] })).toThrow('instrument is never read as "Columbia"')
  expect(() => screen(healthy, { add: [named('our-own-scale')] })).not.toThrow()
})

describe('nextQuestions', () => {
  it('touches every open rule and repeats nothing', () => {
    for (const patient of [{}, { ageYears: 40 }, { ...healthy, conditions: [icd('I10'), icd('I21.4'), icd('Z86.79')] }]) {
      const answer = screenPatient(patient, INTENDED.H, options)
      const questions = nextQuestions(answer)
      const open = new Set(answer.missing.flatMap((one) => one.decides))
      expect(new Set(questions.flatMap((one) => one.decides))).toEqual(open)
      expect(questions.length).toBeLessThanOrEqual(answer.missing.length)
      expect(new Set(questions.map((one) => one.path)).size).toBe(questions.length)
    }
  })

  it('has nothing to ask when all is known', () => expect(nextQuestions(screenPatient(healthy, INTENDED.C, options))).toEqual([]))

  it('asks for the list that decides most first', () => {
    expect(nextQuestions(screenPatient({}, INTENDED.S, options))[0]?.path).toBe('conditions')
    expect(nextQuestions(screenPatient({ ...healthy, medications: [drug('zorblax')] }, INTENDED.S, options))[0]?.path).toBe(
      'medications[0]',
    )
  })

  const heightMissing = { path: 'heightCm', question: 'What is the height?', because: 'absent', decides: ['screening/x'] }

  it('gives back of a stored answer what it read, and nothing that stands beside it', () => {
    const stored = { missing: [{ ...heightMissing, unexpected: Infinity }] }
    expect(nextQuestions(stored as never)).toEqual([heightMissing])
  })

  test.each([
    [null],
    [{}],
    [{ missing: 3 }],
    [{ missing: [{}] }],
    [{ missing: [{ ...heightMissing, decides: [7] }] }],
    [{ missing: [heightMissing, { ...heightMissing, path: null }] }],
    [{ missing: [{ ...heightMissing, question: 7 }] }],
    [{ missing: [{ ...heightMissing, because: undefined }] }],
  ])('refuses %j', (value) => expect(() => nextQuestions(value as never)).toThrow('must be an answer of screenPatient'))
})

describe('changes that leave no rule', () => {
  it.each([{ only: [] }, { switchOff: SCREENING_RULE_IDS }, { only: ['gate-adult-monitor-home'] }])('are no go-ahead: %j', (rules) => {
    const answer = screenPatient(healthy, INTENDED.C, { ...options, rules })
    expect([answer.result, answer.atMost, answer.regimen, answer.ruleSet.rules]).toEqual([
      'insufficient-data',
      'not-eligible',
      'ketamine-clinic',
      0,
    ])
    expect(answer.findings.map(({ code }) => code)).toEqual(['screening/no-rule-set'])
    expect(answer.findings[0]?.message).toContain('nothing was checked')
  })
})
