import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icd10cmPrefixes } from 'ketamine-therapy/core'
import type { Intended, Patient, Regimen, Screening, ScreeningRule, ScreeningRuleId } from 'ketamine-therapy/screening'
import { createScreener, nextQuestions, parsePatient, SCREENING_RULE_IDS, screeningRules, screenPatient } from 'ketamine-therapy/screening'
import { statusesOf, valueSets } from 'ketamine-therapy/terminology'
import { answerOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'
import { closed, healthy, icd, INTENDED, options, withinItsScale } from '../screening/support'

type Entry = NonNullable<Patient['conditions']>[number]
const LISTS = closed.reviewed
const RESULTS = ['eligible', 'eligible-with-precautions', 'defer', 'not-eligible'] as const
const STRICTNESS = ['eligible', 'eligible-with-precautions', 'insufficient-data', 'defer', 'not-eligible']
const SEVERITIES = ['info', 'caution', 'hold', 'stop']
const strictness = (answer: Screening): number => STRICTNESS.indexOf(answer.result)
const atMost = (answer: Screening): number => (RESULTS as readonly string[]).indexOf(answer.atMost)
const fired = (answer: Screening): number => Math.max(0, ...answer.findings.map((finding) => SEVERITIES.indexOf(finding.severity)))
const isBad = (answer: Screening): boolean => strictness(answer) >= 2

const codes = (
  'I71.40 I67.0 Q28.2 I61.9 I62.00 I60.12 I60.9 I21.4 I25.2 I20.0 I63.9 G45.9 I50.22 I48.91 I35.0 I27.20 I25.10 I10 I16.0 I67.4 O14.10 Z33.1 Z39.1 F20.9 F32.3 F30.10 ' +
  'F31.30 F31.74 F05 G30.9 F16.20 F16.11 F16.90 F10.20 F10.21 F11.10 F10.129 G91.2 H40.1110 H40.2110 S05.20XA K74.60 K70.30 E05.00 N30.10 N30.00 J96.10 G40.909 R56.9 S06.0X0A ' +
  'R35.0 N39.0 E80.21 G47.33 Z68.36 J44.9 I42.0 Z86.73 N18.6 R45.851 T14.91XA J45.20 M54.50 F33.2 F43.10'
).split(' ')
const day = fc.constantFrom('2026-11-20', '2026-10-11', '2026-10-10', '2026-08-24', '2026-05-26', '2026-05-25', '2025-11-21', '2020-03-01')
const statuses = ['active', 'uncontrolled', 'controlled', 'remission', 'resolved', 'history', 'absent'] as const
const condition: fc.Arbitrary<Entry> = fc
  .record(
    {
      code: fc.constantFrom(...codes).map((code) => ({ system: 'icd-10-cm' as const, code })),
      status: fc.constantFrom(...statuses),
      severity: fc.constantFrom('mild', 'moderate', 'severe'),
      nyha: fc.constantFrom('I', 'II', 'III', 'IV'),
      childPugh: fc.constantFrom('A', 'B', 'C'),
      agent: fc.constantFrom('ketamine', 'phencyclidine', 'lsd', 'cannabis'),
      onset: day,
      since: day,
      lastEvent: day,
    },
    { requiredKeys: ['code', 'status', 'severity', 'nyha', 'childPugh', 'agent', 'onset', 'since', 'lastEvent'] },
  )
  // A class of liver disease, a substance or the degree of a use disorder is given where the code leaves it open. Beside any other code it counts
  // when it is there and is not asked for when it is not: nobody asks for the Child-Pugh class of heart failure.
  .map(({ childPugh, agent, severity, ...entry }) => ({
    ...entry,
    ...(/^K7/.test(entry.code.code) && entry.status !== 'absent' ? { childPugh } : {}),
    ...(/^F1[69]/.test(entry.code.code) ? { agent } : {}),
    ...(/^F1\d\.1/.test(entry.code.code) ? {} : { severity }),
  }))
  // The last event does not lie before the first. Only of seizures is it asked for; beside another code it counts when it is there.
  .map((entry) => ({
    ...entry,
    lastEvent: entry.lastEvent < entry.onset || !/^(G40|R56)/.test(entry.code.code) ? entry.onset : entry.lastEvent,
  }))
  // Only what does not contradict the code: remission in the code and "active" beside it would be two different claims.
  .filter((entry) => entry.status !== 'active' || statusesOf({ code: entry.code }).includes('active') || entry.code.code === 'I10')
const medication = fc.record({
  ingredient: fc.constantFrom(
    'lorazepam',
    'diazepam',
    'zolpidem',
    'oxycodone',
    'gabapentin',
    'phenobarbital',
    'baclofen',
    'methylphenidate',
    'tranylcypromine',
    'heroin',
    'cocaine',
    'PCP',
    'special K',
    'GHB',
    'beer',
    'memantine',
    'ketamine',
    'theophylline',
    'methylergonovine',
    'clarithromycin',
    'clopidogrel',
    'rifampin',
    'pseudoephedrine',
    'vasopressin',
    'fluticasone',
    'levothyroxine',
    'xylazine',
    'lamotrigine',
    'naltrexone',
    'lithium',
    'aripiprazole',
    'lisinopril',
    'sertraline',
    'bupropion',
  ),
  status: fc.constantFrom('active', 'stopped', 'planned'),
  doseMgPerDay: fc.constantFrom(1, 2, 3, 10, 20),
  route: fc.constantFrom('oral', 'intranasal'),
  lastTaken: fc.constantFrom(
    '2026-11-22T11:30:00-05:00',
    '2026-11-22T09:00:00-05:00',
    '2026-11-12',
    '2026-11-01',
    '2026-09-10',
    '2026-02-01',
    '2026-11',
  ),
} as const)
const takenAt = day
const labs = fc.oneof(
  fc.record({
    test: fc.constantFrom('alt', 'ast', 'alp', 'ggt', 'bilirubin-total'),
    timesUpperLimit: fc.constantFrom(0.5, 1, 1.1, 1.9, 2, 2.9, 3),
    takenAt,
  } as const),
  fc.record({ test: fc.constant('urine-red-cells-per-hpf'), value: fc.constantFrom(0, 2, 3), takenAt } as const),
  fc.record({ test: fc.constant('urine-drug-screen'), value: fc.constantFrom('negative', 'positive'), takenAt } as const),
)
const assessments = fc
  .record({
    instrument: fc.constantFrom('audit', 'dast-10', 'ort', 'bpic-ss', 'c-ssrs', 'phq-9'),
    score: fc.integer({ min: 0, max: 25 }),
    takenAt,
  })
  .map(withinItsScale)
const events = fc.record({
  kind: fc.constantFrom('early-refill-request', 'lost-medication', 'dose-escalation', 'suicidal-behavior', 'fall'),
  at: day,
} as const)

/** A patient about whom everything that rules ask is known. */
const anyComplete: fc.Arbitrary<Patient> = fc.record({
  ageYears: fc.integer({ min: 15, max: 80 }),
  sexAtBirth: fc.constantFrom('female', 'male'),
  childbearingPotential: fc.boolean(),
  pregnancy: fc.constantFrom('not-pregnant', 'pregnant'),
  breastfeeding: fc.boolean(),
  weightKg: fc.constantFrom(60, 110),
  heightCm: fc.constantFrom(160, 185),
  vitals: fc
    .record({
      systolicMmHg: fc.constantFrom(118, 139, 140, 141, 159, 160, 161, 179, 180),
      diastolicMmHg: fc.constantFrom(70, 89, 90, 91, 99, 100, 101, 109, 110),
      heartRatePerMin: fc.constantFrom(44, 45, 70, 100, 101, 120, 121),
      spo2Percent: fc.constantFrom(91, 92, 93, 98),
      respiratoryRatePerMin: fc.constant(14),
      temperatureC: fc.constant(36.6),
      measuredAt: fc.constant('2026-11-22'),
    })
    .map((one) => [one]),
  conditions: fc.array(condition, { maxLength: 4 }),
  medications: fc.array(medication, { maxLength: 4 }),
  allergies: fc.array(fc.record({ substance: fc.constantFrom('ketamine', 'lorazepam', 'benzethonium chloride') }), { maxLength: 1 }),
  familyHistory: fc.array(
    fc.record({
      concept: fc.constantFrom('psychotic-disorder', 'hypertension'),
      relation: fc.constantFrom('first-degree', 'other'),
    } as const),
    { maxLength: 1 },
  ),
  labs: fc.array(labs, { maxLength: 4 }),
  assessments: fc.array(assessments, { maxLength: 3 }),
  dispensings: fc.array(
    fc.record({
      ingredient: fc.constantFrom('ketamine', 'lorazepam'),
      prescriber: fc.constantFrom('a', 'b'),
      dispensedOn: day,
    }),
    { maxLength: 3 },
  ),
  events: fc.array(events, { maxLength: 3 }),
  history: fc.record({ lastAlcoholAt: fc.constantFrom('2026-11-22T08:00:00-05:00', '2026-11-01') }),
  logistics: fc.record({
    transportHomeArranged: fc.boolean(),
    responsibleAdultPresent: fc.boolean(),
    lastFoodAt: fc.constantFrom('2026-11-22T08:00:00-05:00', '2026-11-22T11:00:00-05:00'),
    lastLiquidAt: fc.constant('2026-11-22T08:00:00-05:00'),
  }),
  reviewed: fc.constant(LISTS),
})

/** Fields that are drawn together, since they speak of one thing. */
const SUBJECTS: readonly (readonly (keyof Patient)[])[] = [
  ['ageYears'],
  ['sexAtBirth', 'childbearingPotential', 'pregnancy', 'breastfeeding'],
  ['weightKg', 'heightCm'],
  ['vitals'],
  ['conditions'],
  ['medications'],
  ['allergies'],
  ['familyHistory'],
  ['labs'],
  ['assessments'],
  ['dispensings'],
  ['events'],
  ['history'],
  ['logistics'],
]
const { birthDate: _birthDate, ...known } = healthy

/** Of someone who has everything at once one thing alone decides nothing: here all is well but one subject or two. */
const nearlyWell: fc.Arbitrary<Patient> = fc
  .tuple(
    anyComplete,
    // A score alone is drawn more often than the rest: rules ask for scores, so that for want of one a bad answer may turn good.
    fc.oneof(
      { arbitrary: fc.shuffledSubarray([...SUBJECTS], { minLength: 1, maxLength: 2 }), weight: 2 },
      fc.constant([['assessments']] as const),
    ),
  )
  .map(([sick, subjects]) => {
    const one = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 1) : value)
    return { ...known, ageYears: 40, ...Object.fromEntries(subjects.flat().map((key) => [key, one(sick[key])])) }
  })

/** When the last drink was is asked for once: one on the list of medicines is not later than what the history says, or the chart contradicts itself. */
const withLastDrink = (patient: Patient): Patient => {
  const drinks = (patient.medications ?? []).filter(({ ingredient }) => ingredient === 'beer').flatMap(({ lastTaken }) => lastTaken ?? [])
  const told = patient.history?.lastAlcoholAt ?? []
  return { ...patient, history: { lastAlcoholAt: [...drinks, told].flat().sort().at(-1) } }
}

const complete: fc.Arbitrary<Patient> = fc
  .oneof(anyComplete, nearlyWell)
  .map(
    (patient): Patient =>
      patient.sexAtBirth === 'male'
        ? { ...patient, childbearingPotential: false, pregnancy: 'not-applicable', breastfeeding: false }
        : patient,
  )
  .map(withLastDrink)

/** Blanks that leave something unknown; never one that would claim absence. */
type Blank = (patient: Patient, pick: number) => Patient
const drop =
  (key: keyof Patient): Blank =>
  (patient) => {
    const { [key]: _gone, ...rest } = patient
    return rest
  }
const reopen =
  (list: (typeof LISTS)[number], entryToo: boolean): Blank =>
  (patient, pick) => {
    const entries = (patient[list] ?? []) as readonly unknown[]
    const kept = entryToo && entries.length > 0 ? entries.filter((_entry, index) => index !== pick % entries.length) : entries
    return { ...patient, [list]: kept, reviewed: (patient.reviewed ?? []).filter((one) => one !== list) }
  }
const dropOfEntry =
  (list: 'conditions' | 'medications' | 'labs' | 'assessments', key: string): Blank =>
  (patient, pick) => {
    const entries = (patient[list] ?? []) as readonly object[]
    if (entries.length === 0) return patient
    const at = pick % entries.length
    return {
      ...patient,
      [list]: entries.map((entry, index) =>
        index === at ? Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key)) : entry,
      ),
    }
  }
/** A blank status is read from the code; that is no blank where the code says something else than the entry did. */
const dropStatus: Blank = (patient, pick) => {
  const entries = patient.conditions ?? []
  const entry = entries[pick % Math.max(1, entries.length)]
  if (entry?.status === undefined || entry.code === undefined || !statusesOf({ code: entry.code }).includes(entry.status)) return patient
  return dropOfEntry('conditions', 'status')(patient, pick)
}
const blankings: readonly Blank[] = [
  drop('ageYears'),
  drop('sexAtBirth'),
  drop('childbearingPotential'),
  drop('breastfeeding'),
  drop('weightKg'),
  drop('heightCm'),
  drop('history'),
  drop('logistics'),
  ...LISTS.map((list) => reopen(list, false)),
  ...LISTS.filter((list) => list !== 'labs' && list !== 'assessments').map((list) => reopen(list, true)),
  ...['severity', 'nyha', 'childPugh', 'agent', 'onset', 'since', 'lastEvent'].map((key) => dropOfEntry('conditions', key)),
  ...['doseMgPerDay', 'route', 'lastTaken'].map((key) => dropOfEntry('medications', key)),
  ...['timesUpperLimit', 'value', 'takenAt'].map((key) => dropOfEntry('labs', key)),
  dropOfEntry('assessments', 'takenAt'),
  dropStatus,
  (patient) => ({ ...patient, vitals: patient.vitals?.map(({ heartRatePerMin: _heart, spo2Percent: _spo2, ...rest }) => rest) }),
]
/** A result that is left out may be the one that had taken back an older one: of results the newest counts. */
const resultBlankings: readonly Blank[] = [reopen('labs', true), reopen('assessments', true)]
/** These make a gate fire, which is what absence of a blood pressure or pregnancy status is for. */
const gateBlankings: readonly Blank[] = [drop('vitals'), drop('pregnancy')]

const blankIn = (all: readonly Blank[]): fc.Arbitrary<(patient: Patient) => Patient> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: all.length - 1 }), fc.nat(20)), { minLength: 1, maxLength: 4 })
    .map((picks) => (patient) => picks.reduce((now, [which, pick]) => (all[which] as Blank)(now, pick), patient))

const regimen: fc.Arbitrary<Intended> = fc.constantFrom(INTENDED.S, INTENDED.C, INTENDED.H)
const jurisdiction = fc.constantFrom('US', 'EU', 'GB', 'CH')
const purpose = fc.constantFrom('intake', 'dose-day')
const context = fc.record({ intended: regimen, jurisdiction, purpose } as const)
const screeners = new Map<string, (patient: unknown) => Screening>()
const screen = (
  patient: Patient,
  { intended, ...rest }: { intended: Intended; jurisdiction: string; purpose: 'intake' | 'dose-day' },
): Screening => {
  const key = JSON.stringify([intended, rest])
  const screener = screeners.get(key) ?? createScreener(intended, { ...options, ...rest })
  screeners.set(key, screener)
  return screener(patient)
}
const sixHundred = { numRuns: runs(600) }

describe('unknown is never safe', () => {
  const anyBlank = fc.oneof(blankIn([...blankings, ...resultBlankings, ...gateBlankings]), blankIn(resultBlankings))

  it('a blank never turns a bad answer into a good one, but where the rule asks, and then atMost keeps it', () => {
    fc.assert(
      fc.property(complete, anyBlank, context, (patient, blank, given) => {
        const [before, after] = [screen(patient, given), screen(blank(patient), given)]
        if (isBad(before) && !isBad(after)) expect(atMost(after)).toBeGreaterThanOrEqual(atMost(before))
        // Whatever had fired is still possible.
        expect(atMost(after)).toBeGreaterThanOrEqual(fired(before))
      }),
      sixHundred,
    )
  })

  it('every completion lies between what has fired and atMost', () => {
    fc.assert(
      fc.property(complete, blankIn(blankings), context, (patient, blank, given) => {
        const partial = screen(blank(patient), given)
        const whole = screen(patient, given)
        fc.pre(whole.missing.length === 0)
        expect(fired(whole)).toBeGreaterThanOrEqual(fired(partial))
        expect(fired(whole)).toBeLessThanOrEqual(atMost(partial))
      }),
      sixHundred,
    )
  })

  it('what is missing is asked for, and what is asked for is missing', () => {
    fc.assert(
      fc.property(complete, blankIn(blankings), context, (patient, blank, given) => {
        const answer = screen(blank(patient), given)
        expect(answer.missing.length === 0).toBe(!answer.missing.some((one) => one.decides.length > 0))
        if (answer.result === 'insufficient-data') expect(answer.missing.length).toBeGreaterThan(0)
        if (atMost(answer) > fired(answer)) expect(nextQuestions(answer).length).toBeGreaterThan(0)
      }),
      sixHundred,
    )
  })

  it('what is asked for stands in its order: what blocks, the highest effect above what has fired, the number of rules, the path', () => {
    const EFFECTS = ['information', 'precaution', 'defer', 'contraindicated']
    fc.assert(
      fc.property(complete, blankIn(blankings), regimen, purpose, (patient, blank, intended, now) => {
        const answer = screen(blank(patient), { intended, jurisdiction: 'US', purpose: now })
        const at = answer.regimen as Regimen
        const weighed = answer.missing.map(({ path, decides }) => {
          const open = decides.map((code) => screeningRules[code.slice('screening/'.length) as ScreeningRuleId] as ScreeningRule)
          const blocks = open.some(({ whenUnknown: told }) => {
            const word = typeof told === 'string' ? told : told[at]
            return word === 'blocks' || (word === 'blocks-on-dose-day' && now === 'dose-day')
          })
          const added = open.map(({ effect }) => EFFECTS.indexOf(effect[at] ?? '')).filter((rank) => rank > fired(answer))
          return { path, blocks: Number(blocks), highest: Math.max(0, ...added), rules: decides.length }
        })
        const inOrder = [...weighed].sort(
          (a, b) => b.blocks - a.blocks || b.highest - a.highest || b.rules - a.rules || (a.path < b.path ? -1 : 1),
        )
        expect(weighed).toEqual(inOrder)
      }),
      sixHundred,
    )
  })
})

it('the order of lists has no effect', () => {
  const shuffled = (patient: Patient): Patient => ({
    ...patient,
    ...Object.fromEntries(
      (['conditions', 'medications', 'labs', 'assessments', 'dispensings', 'events', 'reviewed'] as const).map((key) => [
        key,
        [...(patient[key] ?? [])].reverse(),
      ]),
    ),
  })
  fc.assert(
    fc.property(complete, blankIn(blankings), context, (whole, blank, given) => {
      const patient = blank(whole)
      const shape = (answer: Screening) => ({
        result: answer.result,
        atMost: answer.atMost,
        findings: answer.findings.map((finding) => finding.code),
        missing: answer.missing.map((one) => `${one.path.replace(/\d+/, '')} ${one.because} ${one.decides.join()}`).sort(),
      })
      expect(shape(screen(shuffled(patient), given))).toEqual(shape(screen(patient, given)))
    }),
    sixHundred,
  )
})

it('no fired rule is hidden but by one of its ladder that weighs as much', () => {
  fc.assert(
    fc.property(complete, context, fc.constantFrom(...SCREENING_RULE_IDS), (patient, { intended, ...rest }, rule: ScreeningRuleId) => {
      const alone = screenPatient(patient, intended, { ...options, ...rest, rules: { only: [rule] } })
      const all = screen(patient, { intended, ...rest })
      const own = alone.findings.find((finding) => finding.record === rule)
      if (own === undefined) return
      const shown = all.findings.filter((one) => one.record === rule || screeningRules[rule].yieldsTo?.includes(one.record ?? ''))
      expect(shown.some((one) => SEVERITIES.indexOf(one.severity) >= SEVERITIES.indexOf(own.severity))).toBe(true)
      expect(strictness(all)).toBeGreaterThanOrEqual(own.severity === 'stop' ? 4 : own.severity === 'hold' ? 3 : 0)
    }),
    { numRuns: runs(400) },
  )
})

it('a further rule never lowers the result', () => {
  fc.assert(
    fc.property(
      complete,
      blankIn([...blankings, ...gateBlankings]),
      context,
      fc.subarray([...SCREENING_RULE_IDS]),
      fc.constantFrom(...SCREENING_RULE_IDS),
      (whole, blank, { intended, ...rest }, some, further) => {
        const patient = blank(whole)
        const run = (only: readonly string[]) => screenPatient(patient, intended, { ...options, ...rest, rules: { only } })
        const [fewer, more] = [run(some), run([...new Set([...some, further])])]
        // Where no rule is left nothing was checked, and there is no result to lower.
        fc.pre(fewer.ruleSet.rules > 0)
        expect(strictness(more)).toBeGreaterThanOrEqual(strictness(fewer))
        expect(atMost(more)).toBeGreaterThanOrEqual(atMost(fewer))
      },
    ),
    { numRuns: runs(150) },
  )
})

const diagnosed = Object.values(valueSets)
  .flatMap(({ include, asks = [] }) => [...include, ...asks])
  .flatMap((member): readonly Entry[] => {
    const [system, name = ''] = member.split(':')
    if (system === 'icd-10-cm')
      return icd10cmPrefixes(name).map((bare) => icd(bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare))
    return system === 'concept' ? [{ concept: name }] : []
  })

it('to say more of a diagnosis never takes a finding away, unless what it means is then asked for', () => {
  const more: fc.Arbitrary<Partial<Entry>> = fc.oneof(
    fc.record({ since: day }),
    fc.record({ onset: day }),
    fc.record({ lastEvent: day }),
    fc.record({ severity: fc.constantFrom('mild', 'moderate', 'severe') } as const),
    fc.record({ nyha: fc.constantFrom('I', 'II', 'III', 'IV') } as const),
    fc.record({ childPugh: fc.constantFrom('A', 'B', 'C') } as const),
    fc.record({ agent: fc.constantFrom('ketamine', 'phencyclidine', 'cannabis') } as const),
  )
  const present = fc.option(
    fc.constantFrom(...statuses).filter((one) => one !== 'absent'),
    { nil: undefined },
  )
  fc.assert(
    fc.property(fc.constantFrom(...diagnosed), present, more, context, (entry, status, said, given) => {
      const run = (one: Entry) => screen({ ...healthy, conditions: [one] }, given)
      const [before, after] = [run({ ...entry, status }), run({ ...entry, status, ...said })]
      if (after.result !== 'insufficient-data') expect(fired(after)).toBeGreaterThanOrEqual(fired(before))
    }),
    sixHundred,
  )
})

it('an answer rests on the sources of its findings, each once', () => {
  const keys = (sources: Screening['sources']) =>
    sources.map(({ citation, locator, checked }) => [citation, locator, checked].join('|')).sort()
  fc.assert(
    fc.property(complete, blankIn(blankings), context, (whole, blank, given) => {
      const { findings, sources } = screen(blank(whole), given)
      expect(keys(sources)).toEqual([...new Set(keys(findings.flatMap((finding) => finding.sources)))])
    }),
    { numRuns: runs(200) },
  )
})

it('a redacted answer differs in values and questions only', () => {
  fc.assert(
    fc.property(complete, blankIn(blankings), context, (whole, blank, { intended, ...rest }) => {
      const patient = blank(whole)
      const [open, redacted] = [false, true].map((redact) => screenPatient(patient, intended, { ...options, ...rest, redact })) as [
        Screening,
        Screening,
      ]
      expect(redacted.findings).toEqual(
        open.findings.map((finding) => ({ ...finding, because: finding.because.map(({ value: _value, ...why }) => why) })),
      )
      expect(redacted.missing.map(({ question: _question, ...one }) => one)).toEqual(
        open.missing.map(({ question: _question, ...one }) => one),
      )
    }),
    { numRuns: runs(60) },
  )
})

describe('any input whatsoever', () => {
  const answers = (run: () => unknown): void => {
    answerOf(run)
  }
  it('as a patient is parsed or refused', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => answers(() => parsePatient(value))),
      sixHundred,
    )
    const near = fc.record(
      {
        ageYears: fc.anything(),
        vitals: fc.array(fc.dictionary(fc.constantFrom('systolicMmHg', 'measuredAt', '__proto__'), fc.anything())),
        conditions: fc.array(
          fc.record(
            { code: fc.record({ system: fc.constantFrom('icd-10-cm', 'snomed-ct'), code: fc.string() }), status: fc.anything() },
            { requiredKeys: [] },
          ),
        ),
        medications: fc.array(fc.record({ ingredient: fc.string({ minLength: 1 }), status: fc.constantFrom('active', 'stopped') })),
        reviewed: fc.array(fc.constantFrom(...LISTS)),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(near, context, (value, given) => answers(() => screen(value as Patient, given))),
      sixHundred,
    )
  })

  it('as intention, options or rules is used or refused', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => answers(() => createScreener(value as Intended, options))),
      sixHundred,
    )
    fc.assert(
      fc.property(fc.anything(), (value) => answers(() => createScreener(INTENDED.C, value as never))),
      sixHundred,
    )
    fc.assert(
      fc.property(fc.anything(), (value) => answers(() => createScreener(INTENDED.C, { ...options, rules: value as never }))),
      sixHundred,
    )
    fc.assert(
      fc.property(fc.anything(), (value) => answers(() => nextQuestions(value as never))),
      sixHundred,
    )
  })
})
