import { describe, expect, it } from 'vitest'
import {
  conditionCodes,
  controlledStatus,
  findIdentifier,
  findSubstanceWord,
  identifiersOf,
  isRecognisedCondition,
  lorazepamEquivalentMg,
  pharmacokineticsOf,
  resolveIngredients,
  statusesOf,
  totalLorazepamEquivalentMg,
} from 'ketamine-therapy/terminology'
import { issuesOf } from '../helpers/issues-of'

const long = 'a'.repeat(201)
const bad = (run: (given: never) => unknown, given: unknown): readonly string[] => issuesOf(() => run(given as never))

describe('bad input is refused, every bad field by its place', () => {
  it.each(['', long, 5, undefined])('a name of a medicine: %j', (name) => {
    const [code] = ['', long].includes(name as string) ? ['out-of-range'] : [name === undefined ? 'required' : 'wrong-type']
    expect(bad(resolveIngredients, name)).toEqual([`name: ${code}`])
    expect(bad(findSubstanceWord, name)).toEqual([`word: ${code}`])
    expect(issuesOf(() => lorazepamEquivalentMg(name as never, 100_001))).toEqual([`ingredient: ${code}`, 'doseMg: out-of-range'])
  })

  it('names and doses at their limits are taken', () => {
    expect(resolveIngredients('a'.repeat(200))).toBeUndefined()
    expect(resolveIngredients('a')).toBeUndefined()
    for (const dose of [0, 100_000])
      expect(lorazepamEquivalentMg('lorazepam', dose)).toMatchObject({ outcome: 'computed', equivalentMg: dose })
  })

  it('daily doses, by their index', () => {
    const doses = [
      { ingredient: 'lorazepam', doseMgPerDay: 1 },
      { ingredient: '', doseMgPerDay: -1 },
      { ingredient: long, doseMgPerDay: 100_001, unit: 'mg' },
    ]
    expect(bad(totalLorazepamEquivalentMg, doses)).toEqual([
      'doses[1].ingredient: out-of-range',
      'doses[1].doseMgPerDay: out-of-range',
      'doses[2].unit: unexpected',
      'doses[2].ingredient: out-of-range',
      'doses[2].doseMgPerDay: out-of-range',
    ])
  })

  it.each([
    ['isRecognisedCondition', isRecognisedCondition],
    ['statusesOf', statusesOf],
    ['conditionCodes', conditionCodes],
  ] as const)('a diagnosis: %s', (_, run) => {
    expect(bad(run, { code: { system: 'icd-9', code: '' }, concept: '', status: 'over' })).toEqual([
      'code.system: unknown-id',
      'concept: out-of-range',
      'status: unknown-id',
    ])
    expect(bad(run, { code: { system: 'icd-10-cm', code: '' } })).toEqual(['code.code: out-of-range'])
    expect(bad(run, { code: { system: 'icd-10-cm', code: 'depression' } })).toEqual(['code.code: malformed'])
    expect(bad(run, { concept: long, name: 'x' })).toEqual(['name: unexpected', 'concept: out-of-range'])
    // The other fields of a patient's entry may stand beside what is read here.
    const whole = {
      severity: 'mild',
      nyha: 2,
      childPugh: 'A',
      agent: 'x',
      onset: '2020',
      since: '2020',
      lastEvent: '2020',
      noneOfOurClasses: true,
    }
    expect(run({ concept: 'x', ...whole } as never)).toBeDefined()
  })

  it('questions about the drugs', () => {
    expect(bad(controlledStatus, { drug: 'aspirin', jurisdiction: 'England', asOf: '2026-02-30' })).toEqual([
      'drug: unknown-id',
      'jurisdiction: malformed',
      'asOf: malformed',
    ])
    expect(bad(pharmacokineticsOf, { drug: 'aspirin', route: 'nose' })).toEqual(['drug: unknown-id', 'route: unknown-id'])
    expect(bad(identifiersOf, { drug: 'aspirin', system: 'nhs' })).toEqual(['drug: unknown-id', 'system: unknown-id'])
    expect(bad(findIdentifier, { system: 'nhs', code: '' })).toEqual(['system: unknown-id', 'code: out-of-range'])
  })
})
