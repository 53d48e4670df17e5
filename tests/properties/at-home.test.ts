import fc from 'fast-check'
import type { ChecklistAnswer, ListedItem, TriageObservation, Urgency } from 'ketamine-therapy/at-home'
import {
  buildChecklist,
  CHECKLIST_PHASES,
  checklistItems,
  evaluateChecklist,
  LINE_COUNTRIES,
  TRIAGE_READING_IDS,
  TRIAGE_SIGN_IDS,
  triageSymptoms,
  URGENCIES,
} from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { AT, NOW, passingAnswers, passingValue, tonight, YESTERDAY } from '../at-home/answers'
import { issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const whole = buildChecklist({ ...tonight, phases: CHECKLIST_PHASES })
const good = passingAnswers(whole, AT, YESTERDAY)
const WEIGHT = { go: 0, hold: 1, stop: 2 } as const
const weigh = (answers: readonly ChecklistAnswer[], checklist = whole) =>
  WEIGHT[evaluateChecklist(checklist, answers, { now: NOW }).decision]

/** Any answer of the form an item asks for, at any time up to two days before. */
function answerTo(item: ListedItem): fc.Arbitrary<ChecklistAnswer> {
  const { input } = item
  const value = ((): fc.Arbitrary<NonNullable<ChecklistAnswer['value']>> => {
    switch (input.type) {
      case 'yes-no':
        return fc.boolean()
      case 'number':
        return fc.integer({ min: Math.ceil(input.minimum), max: Math.floor(input.maximum) })
      case 'choice':
        return fc.constantFrom(...input.choices.map((choice) => choice.id))
      case 'blood-pressure':
        return fc.record({ systolicMmHg: fc.integer({ min: 201, max: 300 }), diastolicMmHg: fc.integer({ min: 20, max: 200 }) })
      case 'instant':
        return fc.constant(AT)
    }
  })()
  const minutes = fc.integer({ min: 0, max: 2880 })
  return fc
    .tuple(fc.oneof({ weight: 4, arbitrary: fc.constant(passingValue(item, AT)) }, { weight: 1, arbitrary: value }), minutes)
    .map(([one, ago]) => ({ item: item.id, value: one, answeredAt: new Date(Date.parse(NOW) - ago * 60_000).toISOString() }))
}

const anyAnswers = fc
  .tuple(...whole.items.map((item) => fc.oneof({ weight: 9, arbitrary: answerTo(item) }, { weight: 1, arbitrary: fc.constant(undefined) })))
  .map((answers) => answers.filter((one) => one !== undefined))

describe('checklists', () => {
  it('taking the answers to any items away never turns stop or hold into go', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.boolean()), (answers, keep) => {
        const fewer = answers.filter(() => keep.next().value)
        if (weigh(answers) > 0) expect(weigh(fewer)).toBeGreaterThan(0)
      }),
      { numRuns: runs(100) },
    )
  })

  it('one failing answer among good ones never ends in go, and neither does taking it away', () => {
    const gating = whole.items.filter((item) => item.kind !== 'recommended' && item.afterGo !== true)
    fc.assert(
      fc.property(
        fc.constantFrom(...gating).chain((item) => fc.tuple(fc.constant(item), answerTo(item))),
        ([item, answer]) => {
          const others = good.filter((one) => one.item !== item.id)
          const changed = weigh([...others, answer])
          if (changed > 0) expect(weigh(others)).toBeGreaterThan(0)
          expect(weigh(others)).toBe(1)
        },
      ),
      { numRuns: runs(300) },
    )
  })

  it('the order of answers has no effect', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length }))),
        ([answers, shuffled]) => {
          expect(evaluateChecklist(whole, shuffled, { now: NOW })).toEqual(evaluateChecklist(whole, answers, { now: NOW }))
        },
      ),
      { numRuns: runs(50) },
    )
  })

  it('locale changes words only', () => {
    const spanish = buildChecklist({ ...tonight, phases: CHECKLIST_PHASES, locale: 'es' })
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [en, es] = [whole, spanish].map((checklist) => evaluateChecklist(checklist, answers, { now: NOW }))
        expect(es?.decision).toBe(en?.decision)
        expect(es?.next).toEqual(en?.next)
        expect(es?.findings).toEqual(en?.findings)
        expect(es?.missing.map(({ path }) => path)).toEqual(en?.missing.map(({ path }) => path))
      }),
      { numRuns: runs(50) },
    )
  })

  it('time alone never turns hold or stop into go', () => {
    const fixed = buildChecklist({ ...tonight, phases: ['pre-dose-now'] })
    const items = new Set(fixed.items.map(({ id }) => id))
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 300 }), (answers, minutes) => {
        const own = answers.filter(({ item }) => items.has(item))
        const decide = (now: string) => WEIGHT[evaluateChecklist(fixed, own, { now }).decision]
        if (decide(NOW) === 0) return
        // On the same day: a stop that lasts for the day ends with it.
        const later = new Date(Date.parse(NOW) + minutes * 60_000 - 7 * 3_600_000).toISOString().replace('Z', '-07:00')
        expect(decide(later)).toBeGreaterThan(0)
      }),
      { numRuns: runs(100) },
    )
  })

  // A reading that did not count when it was taken does not begin to, as those before it grow old.
  it.each(['now-bp', 'now-spo2', 'now-hr', 'during-bp-40', 'after-bp', 'btw-phq9', 'elig-bp-baseline'] as const)(
    'time alone never turns several readings of %s into go',
    (id) => {
      const { phase } = checklistItems[id]
      const alone = buildChecklist({ ...tonight, phases: [phase], items: [checklistItems[id]] })
      const value: fc.Arbitrary<NonNullable<ChecklistAnswer['value']>> =
        checklistItems[id].input.type === 'blood-pressure'
          ? fc.record({ systolicMmHg: fc.integer({ min: 85, max: 185 }), diastolicMmHg: fc.constant(75) })
          : id === 'btw-phq9'
            ? fc.integer({ min: 0, max: 27 })
            : fc.integer({ min: 90, max: 100 })
      const readings = fc
        .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 })
        .chain((ago) =>
          fc.tuple(
            ...ago.map((minutes) =>
              value.map((one) => ({ item: id, value: one, answeredAt: new Date(Date.parse(NOW) - minutes * 60_000).toISOString() })),
            ),
          ),
        )
      fc.assert(
        fc.property(readings, fc.integer({ min: 0, max: 240 }), (answers, minutes) => {
          if (weigh(answers, alone) === 0) return
          const later = new Date(Date.parse(NOW) + minutes * 60_000 - 7 * 3_600_000).toISOString().replace('Z', '-07:00')
          expect(evaluateChecklist(alone, answers, { now: later }).decision).not.toBe('go')
        }),
        { numRuns: runs(300) },
      )
    },
  )

  it('SPRAVATO never goes', () => {
    const spravato = buildChecklist({ ...tonight, formulation: 'spravato', phases: CHECKLIST_PHASES })
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ids = new Set(spravato.items.map(({ id }) => id))
        expect(
          weigh(
            answers.filter(({ item }) => ids.has(item)),
            spravato,
          ),
        ).toBe(2)
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('bad answers', () => {
  const refused = (answer: unknown) => issuesOf(() => evaluateChecklist(whole, [...good.slice(1), answer as ChecklistAnswer], { now: NOW }))
  const at = `answers[${good.length - 1}]`
  const items = new Map(whole.items.map((item) => [item.id, item]))

  it('an item that is not on the checklist is refused by its path', () => {
    fc.assert(
      fc.property(fc.string(), (item) => {
        fc.pre(!items.has(item))
        expect(refused({ item, value: true, answeredAt: AT })).toContain(`${at}.item: unknown-id`)
      }),
    )
  })

  it('a value of another form is refused by its path, whatever the item', () => {
    const values = fc.oneof(
      fc.boolean(),
      fc.double(),
      fc.string(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(fc.constantFrom(...items.values()), values, (item, value) => {
        fc.pre(!fits(item, value))
        expect(refused({ item: item.id, value, answeredAt: AT }).some((issue) => issue.startsWith(`${at}.value`))).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })

  it('a unit other than its own is refused by its path', () => {
    const measured = [...items.values()].filter(({ input }) => 'unit' in input)
    fc.assert(
      fc.property(fc.constantFrom(...measured), fc.string(), (item, unit) => {
        fc.pre('unit' in item.input && unit !== item.input.unit)
        expect(refused({ item: item.id, value: passingValue(item, AT), unit, answeredAt: AT })).toContain(`${at}.unit: conflict`)
      }),
    )
  })

  it('a time after now is refused by its path', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items.values()), fc.integer({ min: 1, max: 10 ** 9 }), (item, later) => {
        const answeredAt = new Date(Date.parse(NOW) + later).toISOString()
        expect(refused({ item: item.id, value: passingValue(item, AT), answeredAt })).toEqual([`${at}.answeredAt: future`])
      }),
    )
  })

  function fits({ input }: ListedItem, value: unknown): boolean {
    switch (input.type) {
      case 'yes-no':
        return typeof value === 'boolean'
      case 'number':
        return (
          typeof value === 'number' && value >= input.minimum && value <= input.maximum && (input.whole !== true || Number.isInteger(value))
        )
      case 'choice':
        return input.choices.some(({ id }) => id === value)
      case 'blood-pressure':
      case 'instant':
        return false
    }
  }
})

describe('triage', () => {
  const rank = (urgency: Urgency) => URGENCIES.indexOf(urgency)
  const present: fc.Arbitrary<TriageObservation> = fc.oneof(
    fc.constantFrom(...TRIAGE_SIGN_IDS).map((sign) => ({ sign })),
    fc.record({ reading: fc.constantFrom(...TRIAGE_READING_IDS), value: fc.integer({ min: -5, max: 260 }) }),
    fc.record({
      reading: fc.constantFrom(...TRIAGE_READING_IDS),
      value: fc.integer({ min: 0, max: 260 }),
      forMinutes: fc.integer({ min: 0, max: 60 }),
    }),
    fc.record({ sign: fc.string({ minLength: 1, maxLength: 10 }) }),
  )
  const observation = fc.oneof(
    { weight: 3, arbitrary: present },
    { weight: 1, arbitrary: fc.record({ sign: fc.constantFrom<string>(...TRIAGE_SIGN_IDS), present: fc.constant(false) }) },
  )
  const context = fc.record({
    setting: fc.constantFrom('home' as const, 'clinic' as const),
    minutesSinceDose: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    country: fc.option(fc.constantFrom(...LINE_COUNTRIES, 'AQ'), { nil: undefined }),
  })

  it('something more that is there or measured never lowers the urgency', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), present, context, (observations, one, where) => {
        const before = triageSymptoms(observations, where)
        const after = triageSymptoms([...observations, one], where)
        expect(rank(after.urgency)).toBeGreaterThanOrEqual(rank(before.urgency))
      }),
      { numRuns: runs(400) },
    )
  })

  it('not knowing something never lowers the urgency', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 2, maxLength: 8 }), context, (observations, where) => {
        const denied = observations.filter((one) => 'present' in one)
        const others = observations.filter((one) => !denied.includes(one))
        if (others.length === 0) return
        expect(rank(triageSymptoms(others, where).urgency)).toBeGreaterThanOrEqual(rank(triageSymptoms(observations, where).urgency))
      }),
      { numRuns: runs(300) },
    )
  })

  it('not knowing the time since the dose never lowers the urgency of signs', () => {
    fc.assert(
      fc.property(fc.array(present, { minLength: 1, maxLength: 6 }), context, (observations, where) => {
        const unknown = triageSymptoms(observations, { ...where, minutesSinceDose: undefined })
        expect(rank(unknown.urgency)).toBeGreaterThanOrEqual(rank(triageSymptoms(observations, where).urgency))
      }),
      { numRuns: runs(300) },
    )
  })

  it('neither order nor country nor repetition has an effect on the urgency, and it stays within what it could be', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), context, (observations, where) => {
        const answer = triageSymptoms(observations, where)
        const turned = triageSymptoms([...observations].reverse(), { ...where, country: 'US' })
        expect(turned.urgency).toBe(answer.urgency)
        expect(turned.findings.map(({ code }) => code)).toEqual(answer.findings.map(({ code }) => code))
        expect(triageSymptoms([...observations, ...observations], where).urgency).toBe(answer.urgency)
        expect(rank(answer.atMost)).toBeGreaterThanOrEqual(rank(answer.urgency))
      }),
      { numRuns: runs(300) },
    )
  })

  it('everything that is there is at least as grave as the gravest of it alone', () => {
    fc.assert(
      fc.property(fc.array(present, { minLength: 1, maxLength: 6 }), context, (observations, where) => {
        const alone = Math.max(...observations.map((one) => rank(triageSymptoms([one], where).urgency)))
        expect(rank(triageSymptoms(observations, where).urgency)).toBeGreaterThanOrEqual(alone)
      }),
      { numRuns: runs(200) },
    )
  })
})
