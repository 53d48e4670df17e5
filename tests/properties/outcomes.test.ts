import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from 'ketamine-therapy/core'
import { assessResponse, getInstrument, INSTRUMENT_IDS, instruments, scoreInstrument, trajectory } from 'ketamine-therapy/outcomes'
import { answerOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const anyInstrument = fc.constantFrom(...INSTRUMENT_IDS).map((id) => instruments[id])
const outcomeMeasure = fc.constantFrom(
  ...INSTRUMENT_IDS.map((id) => instruments[id]).filter((one) => one.purpose === 'outcome' && one.scoring.kind === 'sum'),
)
const answersTo = (items: readonly { minimum: number; maximum: number; allowed?: readonly number[] }[], holes: boolean) =>
  fc.tuple(
    ...items.map((item) => {
      const answer = item.allowed === undefined ? fc.integer({ min: item.minimum, max: item.maximum }) : fc.constantFrom(...item.allowed)
      return holes ? fc.option(answer) : answer
    }),
  )

describe('scores', () => {
  it('stay within the range of the instrument, complete or not', () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((one) => fc.tuple(fc.constant(one), answersTo(one.items, true))),
        ([one, answers]) => {
          const score = scoreInstrument(one.id, answers as (number | null)[])
          const upper = one.range.maximum ?? Number.POSITIVE_INFINITY
          for (const value of [score.total, score.possible?.from, score.possible?.through]) {
            if (value !== undefined) expect(value >= one.range.minimum && value <= upper).toBe(true)
          }
        },
      ),
    )
  })

  it('lie inside the range that an incomplete form left open', () => {
    const form = outcomeMeasure.chain((one) =>
      fc.tuple(fc.constant(one), answersTo(one.items, false), fc.array(fc.nat(one.items.length - 1))),
    )
    fc.assert(
      fc.property(form, ([one, answers, holes]) => {
        const full = scoreInstrument(one.id, answers as number[])
        const partial = scoreInstrument(
          one.id,
          answers.map((answer, index) => (holes.includes(index) ? null : (answer as number))),
        )
        expect(full.total).toBeGreaterThanOrEqual(partial.possible?.from ?? Number.NaN)
        expect(full.total).toBeLessThanOrEqual(partial.possible?.through ?? Number.NaN)
      }),
    )
  })

  it('that are estimated for unanswered items lie inside the range that these left open', () => {
    const form = answersTo(instruments['phq-9'].items, false).chain((answers) =>
      fc.tuple(fc.constant(answers), fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 2 })),
    )
    fc.assert(
      fc.property(form, ([answers, holes]) => {
        const score = scoreInstrument(
          'phq-9',
          answers.map((answer, index) => (holes.includes(index) ? null : (answer as number))),
        )
        expect(score.prorated).toBe(true)
        expect(score.total).toBeGreaterThanOrEqual(score.possible?.from ?? Number.NaN)
        expect(score.total).toBeLessThanOrEqual(score.possible?.through ?? Number.NaN)
      }),
    )
  })

  it('raise each flag exactly when its item is answered at or above its bound, whatever else is unanswered', () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((one) => fc.tuple(fc.constant(one), answersTo(one.items, true))),
        ([one, answers]) => {
          const raised = scoreInstrument(one.id, answers as (number | null)[]).findings.map((finding) => finding.record)
          for (const flag of one.flags) {
            const answer = answers[one.items.findIndex((item) => item.id === flag.item)]
            expect(raised.includes(flag.id)).toBe(typeof answer === 'number' && answer >= flag.from)
          }
        },
      ),
    )
  })

  it('are the same from a list and from a map', () => {
    fc.assert(
      fc.property(
        anyInstrument.chain((one) => fc.tuple(fc.constant(one), answersTo(one.items, true))),
        ([one, answers]) => {
          const map = Object.fromEntries(one.items.map((item, index) => [item.id, answers[index] as number | null]))
          expect(scoreInstrument(one.id, map)).toEqual(scoreInstrument(one.id, answers as (number | null)[]))
        },
      ),
    )
  })

  it('do not depend on the order of answers where they are summed', () => {
    const uniform = outcomeMeasure.filter(
      (one) =>
        new Set(one.items.map((item) => `${item.minimum} ${item.maximum} ${item.allowed ?? ''}`)).size === 1 &&
        one.items.every((item) => item.scored !== false),
    )
    const shuffled = uniform.chain((one) =>
      answersTo(one.items, false).chain((answers) =>
        fc.tuple(
          fc.constant(one),
          fc.constant(answers as number[]),
          fc.shuffledSubarray(answers as number[], { minLength: answers.length }),
        ),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([one, answers, other]) => {
        expect(scoreInstrument(one.id, other).total).toBe(scoreInstrument(one.id, answers).total)
      }),
    )
  })
})

describe('response', () => {
  const RANK = ['worsening', 'no-response', 'partial-response', 'response', 'remission']
  const twoScores = (measure: typeof outcomeMeasure) =>
    measure.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.integer({ min: 1, max: one.range.maximum ?? 100 }),
        fc.integer({ min: 1, max: one.range.maximum ?? 100 }),
      ),
    )

  it('never falls when the current score improves by a point', () => {
    fc.assert(
      fc.property(twoScores(outcomeMeasure), ([one, baseline, current]) => {
        const categoryOf = (score: number) => assessResponse({ instrument: one.id, baseline, current: score }).category
        const [better, worse] = [categoryOf(current - 1), categoryOf(current)]
        // Without a response definition only a marked change is judged.
        if (better === 'insufficient-data' && one.response.length === 0) return
        expect(RANK.indexOf(better)).toBeGreaterThanOrEqual(RANK.indexOf(worse))
      }),
    )
  })

  it('agrees with whole-number arithmetic at half and at three quarters of the baseline', () => {
    const halved = outcomeMeasure.filter(
      ({ response, partialResponse }) => response[0]?.improvementPercent === 50 && partialResponse?.improvementPercent === 25,
    )
    fc.assert(
      fc.property(twoScores(halved), ([one, baseline, current]) => {
        const { category } = assessResponse({ instrument: one.id, baseline, current })
        if (category === 'response') expect(2 * current <= baseline).toBe(true)
        if (category === 'partial-response') expect(2 * current > baseline && 4 * current <= 3 * baseline).toBe(true)
        if (category === 'no-response') expect(4 * current > 3 * baseline).toBe(true)
      }),
    )
  })
})

describe('trajectories', () => {
  it('are the same in any order of points', () => {
    const shuffled = fc
      .uniqueArray(fc.tuple(fc.nat(200), fc.nat(60)), { selector: ([day]) => day, maxLength: 12 })
      .chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })))
    fc.assert(
      fc.property(shuffled, ([pairs, other]) => {
        const read = (list: readonly (readonly [number, number])[]) =>
          trajectory({ instrument: 'madrs', points: list.map(([day, score]) => ({ on: addDays('2026-01-01', day), score })) })
        expect(read(other)).toEqual(read(pairs))
      }),
    )
  })

  const scattered = fc.tuple(
    fc.constantFrom('phq-9', 'madrs'),
    fc.uniqueArray(fc.tuple(fc.nat(200), fc.nat(27)), { selector: ([day]) => day, maxLength: 20 }),
  )
  // One assessment after another, up and down between two scores or more, so that some respond and relapse.
  const upAndDown = fc
    .array(fc.tuple(fc.integer({ min: 4, max: 16 }), fc.constantFrom(6, 14, 22, 24, 34)), { minLength: 4, maxLength: 12 })
    .map((steps) => {
      let day = 0
      return ['madrs', steps.map(([gap, score]): [number, number] => [(day += gap), score])] as [string, [number, number][]]
    })
  const series = fc.oneof(scattered, upAndDown)

  it('put relapse after onset, onset after the baseline, and best at the best score', () => {
    fc.assert(
      fc.property(series, ([instrument, pairs]) => {
        const course = trajectory({ instrument, points: pairs.map(([day, score]) => ({ on: addDays('2026-01-01', day), score })) })
        expect(course.points).toHaveLength(pairs.length)
        // Relapse never before response, whatever the scores.
        if (course.relapse !== undefined) expect(course.onset).toBeDefined()
        if (course.relapse !== undefined) expect(course.relapse.day).toBeGreaterThan(course.onset?.day ?? Number.POSITIVE_INFINITY)
        if (course.onset !== undefined) expect(course.onset.day).toBeGreaterThan(0)
        const later = course.points.slice(1).map((point) => point.score)
        if (later.length > 0) expect(course.best?.score).toBe(Math.min(...later))
      }),
    )
  })
})

describe('any JSON', () => {
  const json = fc.jsonValue() as fc.Arbitrary<never>
  const id = fc.oneof(json, fc.constantFrom(...INSTRUMENT_IDS) as fc.Arbitrary<never>)
  const properly = (call: () => unknown): void => {
    JSON.stringify(answerOf(call))
  }

  it('gives an answer or the one error', () => {
    const record = fc.record(
      { instrument: id, baseline: json, current: json, points: fc.oneof(json, fc.array(json)), on: json, remission: json, relapse: json },
      { requiredKeys: ['instrument'] },
    )
    fc.assert(
      fc.property(id, json, json, record, (instrument, responses, options, input) => {
        properly(() => getInstrument(instrument))
        properly(() => scoreInstrument(instrument, responses))
        properly(() => scoreInstrument(instrument, {}, options))
        properly(() => assessResponse(input as never))
        properly(() => assessResponse(responses, options))
        properly(() => trajectory(input as never))
        properly(() => trajectory(responses, options))
      }),
      { numRuns: runs(500) },
    )
  })
})
