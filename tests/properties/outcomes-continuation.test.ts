import fc from 'fast-check'
import { adviseContinuation } from 'ketamine-therapy/care-plan'
import type { ContinuationHistory, ContinuationStep, DatedAssessment } from 'ketamine-therapy/care-plan'
import { addDays } from 'ketamine-therapy/core'
import { instruments } from 'ketamine-therapy/outcomes'
import type { InstrumentId } from 'ketamine-therapy/outcomes'
import { protocols } from 'ketamine-therapy/protocols'
import type { Protocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { runs } from '../helpers/runs'

const FIRST = '2026-03-02'
const ASOF = addDays(FIRST, 120)
const SCALES: readonly InstrumentId[] = ['madrs', 'phq-9', 'qids-sr16', 'nrs-pain', 'c-ssrs', 'gad-7']
const judged = Object.values(protocols).filter((one) => one.decisionPoints.length > 0)

/** A course of sessions in the order of its phases, three days apart. */
const coursesOf = (protocol: Protocol) =>
  fc.constantFrom(...protocol.courses).chain(({ phases }) =>
    fc.tuple(...phases.map(() => fc.nat(10))).map((counts) => {
      const named = phases.flatMap(({ id }, index) => Array.from({ length: counts[index] ?? 0 }, () => id))
      return named.map((phase, index) => ({ on: addDays(FIRST, index * 3), phase }))
    }),
  )

const assessment: fc.Arbitrary<DatedAssessment> = fc
  .tuple(fc.constantFrom(...SCALES), fc.integer({ min: -30, max: 120 }), fc.boolean())
  .chain(([id, number, total]): fc.Arbitrary<DatedAssessment> => {
    const { items, range, scoring } = instruments[id]
    const on = addDays(FIRST, number)
    const answers = fc.tuple(...items.map((item) => fc.option(fc.integer({ min: item.minimum, max: item.maximum }), { freq: 9 })))
    return total && scoring.kind !== 'highest-yes'
      ? fc.integer({ min: range.minimum, max: range.maximum ?? 100 }).map((score) => ({ instrument: id, on, score }))
      : answers.map((responses) => ({ instrument: id, on, responses }))
  })

/** Weekly scores of one scale, and a C-SSRS that is mostly without a yes. Some weeks are left out. */
const weekly = fc
  .record({
    id: fc.constantFrom(...SCALES.filter((one) => one !== 'c-ssrs')),
    weeks: fc.array(
      fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), isKept: fc.boolean(), isAsked: fc.boolean(), yes: fc.nat(20) }),
      {
        minLength: 18,
        maxLength: 18,
      },
    ),
  })
  .map(({ id, weeks }): readonly DatedAssessment[] =>
    weeks.flatMap(({ share, isKept, isAsked, yes }, week): readonly DatedAssessment[] => {
      const on = addDays(FIRST, week * 7)
      const worst = instruments[id].range.maximum ?? 10
      const score = Math.round(week === 0 ? worst * 0.8 : worst * share * (1 - week / 30))
      return [
        ...(isKept || week === 0 ? [{ instrument: id, on, score }] : []),
        ...(isAsked ? [{ instrument: 'c-ssrs', on, responses: { '1': yes === 0 ? 1 : 0, '2': 0, '6': 0 } }] : []),
      ]
    }),
  )

const assessments = fc.oneof(fc.uniqueArray(assessment, { selector: ({ instrument, on }) => `${instrument} ${on}`, maxLength: 12 }), weekly)

const course = fc.constantFrom(...judged).chain((protocol) =>
  fc.record({
    protocol: fc.constant(protocol),
    history: fc.record<ContinuationHistory>({ sessions: coursesOf(protocol), assessments }),
    days: fc.integer({ min: 0, max: 120 }),
  }),
)

/** Only what lies on or before the day of the judgment. */
const until = (history: ContinuationHistory, asOf: string): ContinuationHistory => ({
  sessions: history.sessions.filter(({ on }) => on <= asOf),
  assessments: history.assessments.filter(({ on }) => on <= asOf),
})
const advise = (protocol: Protocol, history: ContinuationHistory, asOf = ASOF) =>
  adviseContinuation(protocol, until(history, asOf), { asOf })

const LENIENT: readonly ContinuationStep[] = ['continue', 'taper', 'adjust']

describe('continuation', () => {
  it('is never let go on without a current score, and never without a recent answer about safety where the scale asks one', () => {
    let lenient = 0
    fc.assert(
      fc.property(course, ({ protocol, history, days }) => {
        const asOf = addDays(FIRST, days)
        const answer = advise(protocol, history, asOf)
        if (!LENIENT.includes(answer.advice)) return
        lenient++
        expect(answer.judged.length).toBeGreaterThan(0)
        for (const scale of answer.judged) {
          expect(scale.current === undefined || scale.current.on >= addDays(asOf, -14)).toBe(true)
          expect(scale.current === undefined || scale.current.on >= (answer.decision?.reachedOn ?? '')).toBe(true)
          if (instruments[scale.instrument].flags.length > 0) expect(answer.safety.standing).toBe('none-raised')
        }
      }),
      { numRuns: runs(1000) },
    )
    expect(lenient).toBeGreaterThan(0)
  })

  it('with one assessment less never lets a course go on that was held back for safety or for want of data', () => {
    fc.assert(
      fc.property(course, fc.nat(), ({ protocol, history, days }, which) => {
        const asOf = addDays(FIRST, days)
        const all = until(history, asOf)
        if (all.assessments.length === 0) return
        const dropped = all.assessments[which % all.assessments.length]
        const less = { ...all, assessments: all.assessments.filter((one) => one !== dropped) }
        const [before, after] = [advise(protocol, all, asOf), advise(protocol, less, asOf)]
        if (before.advice === 'insufficient-data' && before.judged.length === 0) expect(LENIENT).not.toContain(after.advice)
      }),
      { numRuns: runs(500) },
    )
  })

  it('is never softened by one more safety flag', () => {
    const flagged = fc.constantFrom(
      ...(['phq-9', 'madrs', 'qids-sr16', 'c-ssrs', 'epds', 'bdi-ii', 'ham-d17'] as const).flatMap((id) =>
        instruments[id].flags.map((flag) => ({ id, item: flag.item, value: flag.from })),
      ),
    )
    fc.assert(
      fc.property(course, flagged, ({ protocol, history, days }, { id, item, value }) => {
        const asOf = addDays(FIRST, days)
        const flag = { instrument: id, on: asOf, responses: { [item]: value } }
        const others = history.assessments.filter(({ instrument, on }) => instrument !== id || on !== asOf)
        const answer = advise(protocol, { ...history, assessments: [...others, flag] }, asOf)
        expect(answer.advice).toBe('refer')
        expect(answer.safety.standing).toBe('raised')
        expect(answer.findings[0]?.code).toBe('care-plan/assess-safety-first')
      }),
      { numRuns: runs(500) },
    )
  })

  it('does not depend on the order in which sessions and assessments are given', () => {
    fc.assert(
      fc.property(course, ({ protocol, history, days }) => {
        const asOf = addDays(FIRST, days)
        const told = ({ advice, safety, decision, course: said, judged: scales, coming }: ReturnType<typeof advise>) => ({
          advice,
          safety,
          decision,
          said,
          scales,
          coming,
        })
        const reversed = { sessions: [...history.sessions].reverse(), assessments: [...history.assessments].reverse() }
        expect(told(advise(protocol, reversed, asOf))).toEqual(told(advise(protocol, history, asOf)))
      }),
    )
  })

  it('names what is missing whenever data are insufficient', () => {
    fc.assert(
      fc.property(course, ({ protocol, history, days }) => {
        const answer = advise(protocol, history, addDays(FIRST, days))
        if (answer.advice !== 'insufficient-data') return
        const isExplained = answer.findings.some(({ code }) => code === 'care-plan/no-response-to-tell')
        expect(answer.missing.length > 0 || isExplained).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })
})
