import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  benzodiazepineEquivalences,
  conditionCodes,
  findSubstanceWord,
  getValueSet,
  INGREDIENT_IDS,
  isRecognisedCondition,
  lorazepamEquivalentMg,
  resolveIngredientCode,
  resolveIngredients,
  statusesOf,
  totalLorazepamEquivalentMg,
} from 'ketamine-therapy/terminology'
import { conceptsOfSnomed } from 'ketamine-therapy/terminology/snomed'
import { answerOf } from '../helpers/issues-of'

const doors: readonly (readonly [string, (input: never) => unknown])[] = [
  ['resolveIngredients', resolveIngredients],
  ['findSubstanceWord', findSubstanceWord],
  ['resolveIngredientCode', resolveIngredientCode],
  ['getValueSet', getValueSet],
  ['statusesOf', statusesOf],
  ['conditionCodes', conditionCodes],
  ['isRecognisedCondition', isRecognisedCondition],
  ['totalLorazepamEquivalentMg', totalLorazepamEquivalentMg],
  ['lorazepamEquivalentMg', (input) => lorazepamEquivalentMg(input, input)],
  ['conceptsOfSnomed', conceptsOfSnomed],
]
const hostile = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.constantFrom('__proto__', 'constructor', 'toString', ' ', '/', '-', '10 mg', 'a/b/c'),
  fc.record({ system: fc.constantFrom('atc', 'rxnorm', 'icd-10-cm'), code: fc.string() }),
  fc.record({
    code: fc.record({ system: fc.constantFrom('snomed-ct', 'icd-10-cm'), code: fc.string() }),
    concept: fc.string(),
    status: fc.string(),
  }),
  fc.array(fc.record({ ingredient: fc.anything(), doseMgPerDay: fc.anything() })),
)

describe('anything at the door', () => {
  it.each(doors)('of %s is answered or refused', (_, door) => {
    fc.assert(
      fc.property(hostile, (input) => {
        answerOf(() => door(input as never))
      }),
    )
  })
})

const equivalence = fc.constantFrom(...benzodiazepineEquivalences)
const doseMg = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100)

describe('lorazepam equivalents', () => {
  it('agree with integer arithmetic: default, lowest and highest', () => {
    fc.assert(
      fc.property(equivalence, fc.integer({ min: 0, max: 100_000 }), ({ ingredient, defaultMg, rangeMg }, hundredths) => {
        const answer = lorazepamEquivalentMg(ingredient, hundredths / 100)
        if (answer.outcome !== 'computed') throw new Error(ingredient)
        // Doses in hundredths and table values in thousandths are whole numbers: their quotient is one rounding away from exact.
        const oracle = (mg: number): number => (hundredths * 10) / Math.round(mg * 1000)
        expect([answer.equivalentMg, answer.lowMg, answer.highMg]).toEqual([oracle(defaultMg), oracle(rangeMg.high), oracle(rangeMg.low)])
      }),
    )
  })

  it('keep the default within the range, and a total within the sum of the ranges', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(equivalence, doseMg), { maxLength: 5 }), (entries) => {
        const doses = entries.map(([{ ingredient }, doseMgPerDay]) => ({ ingredient, doseMgPerDay }))
        const total = totalLorazepamEquivalentMg(doses)
        expect(total.outcome).toBe('computed')
        expect(total.lowMgPerDay).toBeLessThanOrEqual(total.equivalentMgPerDay)
        expect(total.equivalentMgPerDay).toBeLessThanOrEqual(total.highMgPerDay)
        expect(totalLorazepamEquivalentMg([...doses].reverse()).exactMgPerDay).toBe(total.exactMgPerDay)
      }),
    )
  })
})

describe('names', () => {
  const decoration = fc.constantFrom('', ' 10 mg', ' hydrochloride', ' ER', ' tartrate XR 12.5 mg', ', 5mg', ' sodium 250 mg')
  const shout = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => `  ${text} `,
  )

  it('mean the same in any case, with salts, release words and strengths', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INGREDIENT_IDS), decoration, shout, (id, tail, change) => {
        expect(resolveIngredients(change(`${id}${tail}`))?.map((one) => one.id)).toEqual([id])
      }),
    )
  })

  it('of two parts give both', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INGREDIENT_IDS), fc.constantFrom(...INGREDIENT_IDS), (one, other) => {
        expect(new Set(resolveIngredients(`${one} / ${other}`)?.map(({ id }) => id))).toEqual(new Set([one, other]))
      }),
    )
  })
})
