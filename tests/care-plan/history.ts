import { continuationRules } from 'ketamine-therapy/care-plan'
import type { ContinuationRule, DatedAssessment, GivenSession } from 'ketamine-therapy/care-plan'
import { addDays } from 'ketamine-therapy/core'
import type { InstrumentId } from 'ketamine-therapy/outcomes'

/** The date of a day of a course. Day 1, a Monday, is that of its first session; day 0 the one before. */
export const day = (number: number): string => addDays('2026-03-02', number - 1)

export const given = (phase: string, ...days: number[]): readonly GivenSession[] => days.map((number) => ({ on: day(number), phase }))

export const scored = (instrument: InstrumentId, ...pairs: [number, number][]): readonly DatedAssessment[] =>
  pairs.map(([number, score]) => ({ instrument, on: day(number), score }))

/** A screening for suicidality in which every question is answered with no. */
export const safe = (number: number): DatedAssessment => ({ instrument: 'c-ssrs', on: day(number), responses: { '1': 0, '2': 0, '6': 0 } })

/** The six infusions of the acute course. */
export const SIX = given('induction', 1, 3, 5, 8, 10, 12)

/** Days of the sessions with the spray: twice a week, then weekly. */
export const INDUCTION = [1, 4, 8, 11, 15, 18, 22, 25]
export const WEEKLY = [29, 36, 43, 50]

/** What is judged after the six infusions, to be changed by a test. */
export const ruleAfterSix = continuationRules.find(({ id }) => id === 'dp-iv-6') as ContinuationRule
