import fc from 'fast-check'
import type { Patient } from 'ketamine-therapy/core'
import { valueSets } from 'ketamine-therapy/terminology'
import { closed, withinItsScale } from './support'

/** Members of all value sets, so that any rule may be met. A range is stood for by its first code. */
const members = Object.values(valueSets).flatMap(({ include }) => include)
const named = (system: string): readonly string[] =>
  members.filter((one) => one.startsWith(`${system}:`)).map((one) => one.slice(system.length + 1))
const icdCodes = [...new Set(named('icd-10-cm').map((code) => (code.split('-')[0] as string).replace(/\.$/, '')))]
const ingredients = named('ingredient')
const concepts = named('concept')

const day = fc.constantFrom('2026-11-22', '2026-11-20', '2026-10-11', '2026-10', '2026', '2025-11-21', '2020-03-01')
const moment = fc.oneof(day, fc.constantFrom('2026-11-22T11:30:00-05:00', '2026-11-22T09:00:00-05:00'))
const status = fc.constantFrom('active', 'uncontrolled', 'controlled', 'remission', 'resolved', 'history', 'absent')
const code = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...icdCodes) },
  { weight: 2, arbitrary: fc.constantFrom('F33.2', 'M54.50', 'Z79.899', 'I10', 'F10.21') },
)
const optional: { requiredKeys: [] } = { requiredKeys: [] }

const condition = fc.oneof(
  fc
    .tuple(
      code,
      fc.record(
        {
          status,
          severity: fc.constantFrom('mild', 'moderate', 'severe'),
          nyha: fc.constantFrom('I', 'II', 'III', 'IV'),
          childPugh: fc.constantFrom('A', 'B', 'C'),
          agent: fc.constantFrom('ketamine', 'PCP', 'cannabis'),
          onset: day,
          since: day,
          lastEvent: day,
        },
        optional,
      ),
    )
    .map(([one, more]) => ({ code: { system: 'icd-10-cm', code: one }, ...more })),
  fc.record({ concept: fc.constantFrom(...concepts), status }, { requiredKeys: ['concept'] }),
  fc.record({ concept: fc.constant('a name nobody knows'), noneOfOurClasses: fc.boolean() }),
)
const medication = fc.record(
  {
    ingredient: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...ingredients) },
      { weight: 1, arbitrary: fc.constantFrom('Suboxone', 'kratom') },
    ),
    status: fc.constantFrom('active', 'stopped', 'planned'),
    doseMgPerDay: fc.constantFrom(1, 2, 3, 10, 20),
    route: fc.constantFrom('oral', 'intranasal'),
    lastTaken: moment,
    noneOfOurClasses: fc.boolean(),
  },
  { requiredKeys: ['ingredient', 'status'] },
)
const vitals = fc.record(
  {
    systolicMmHg: fc.integer({ min: 120, max: 190 }),
    diastolicMmHg: fc.integer({ min: 70, max: 115 }),
    heartRatePerMin: fc.integer({ min: 40, max: 125 }),
    spo2Percent: fc.integer({ min: 88, max: 99 }),
    measuredAt: fc.constantFrom('2026-11-22', '2026-11-22T09:00:00-05:00', '2026-11-02', '2026-09-01'),
  },
  optional,
)

/**
 * A patient as documents really come: lists half filled, open or closed, names that nobody knows, blank statuses, partial dates. Of the
 * shape that `parsePatient` returns, though not all of what it would accept.
 */
export const anyPatient: fc.Arbitrary<Patient> = fc.record(
  {
    ageYears: fc.integer({ min: 15, max: 80 }),
    sexAtBirth: fc.constantFrom('female', 'male'),
    childbearingPotential: fc.boolean(),
    pregnancy: fc.constantFrom('not-pregnant', 'unknown', 'not-applicable'),
    breastfeeding: fc.boolean(),
    weightKg: fc.integer({ min: 38, max: 140 }),
    heightCm: fc.integer({ min: 150, max: 195 }),
    vitals: fc.array(vitals, { maxLength: 2 }),
    conditions: fc.array(condition, { maxLength: 4 }),
    medications: fc.array(medication, { maxLength: 4 }),
    allergies: fc.array(
      fc.record(
        {
          substance: fc.constantFrom('ketamine', 'lorazepam', 'benzethonium chloride', 'a name nobody knows'),
          verification: fc.constantFrom('unconfirmed', 'refuted'),
        },
        { requiredKeys: ['substance'] },
      ),
      { maxLength: 1 },
    ),
    familyHistory: fc.array(
      fc.record({
        concept: fc.constantFrom('psychotic-disorder', 'hypertension', 'unheard of'),
        relation: fc.constantFrom('first-degree', 'other'),
      } as const),
      { maxLength: 2 },
    ),
    labs: fc.array(
      fc.record(
        {
          test: fc.constantFrom('alt', 'ast', 'ggt', 'bilirubin-total', 'hcg', 'urine-red-cells-per-hpf', 'urine-drug-screen'),
          timesUpperLimit: fc.constantFrom(0.5, 1.1, 2, 3.5),
          value: fc.constantFrom(0, 3, 'positive', 'negative'),
          isExplained: fc.boolean(),
          takenAt: moment,
        },
        { requiredKeys: ['test'] },
      ),
      { maxLength: 3 },
    ),
    assessments: fc.array(
      fc
        .record(
          {
            instrument: fc.constantFrom('audit', 'dast-10', 'ort', 'bpic-ss', 'c-ssrs', 'phq-9'),
            score: fc.integer({ min: 0, max: 25 }),
            takenAt: moment,
          },
          { requiredKeys: ['instrument', 'score'] },
        )
        .map(withinItsScale),
      { maxLength: 3 },
    ),
    dispensings: fc.array(
      fc.record({
        ingredient: fc.constantFrom('ketamine', 'lorazepam', 'kratom'),
        prescriber: fc.constantFrom('a', 'b'),
        dispensedOn: day,
      }),
      { maxLength: 3 },
    ),
    events: fc.array(
      fc.record({ kind: fc.constantFrom('early-refill-request', 'dose-escalation', 'suicidal-behavior', 'fall'), at: moment } as const),
      { maxLength: 2 },
    ),
    history: fc.record({ lastAlcoholAt: moment }, optional),
    logistics: fc.record({ transportHomeArranged: fc.boolean(), responsibleAdultPresent: fc.boolean() }, optional),
    reviewed: fc.oneof(fc.subarray([...closed.reviewed]), fc.constant(closed.reviewed)),
  },
  optional,
) as fc.Arbitrary<Patient>
