import { adviseContinuation } from 'ketamine-therapy/care-plan'
import { scoreInstrument, trajectory } from 'ketamine-therapy/outcomes'
import { addDays } from 'ketamine-therapy/core'
import { spravatoTrdUs } from 'ketamine-therapy/protocols'

const WEEKS = 26

/** Compares scoring and reading a series with what a program would write by hand, and prints ratios. */
export function benchOutcomes(): void {
  const forms = Array.from({ length: WEEKS }, (_, week) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map((item) => (week * 7 + item * 5) % 4))
  const points = forms.map((_, week) => ({ on: addDays('2026-03-02', week * 7), score: Math.max(4, 40 - week * 2) }))

  for (const form of forms) {
    const { total, band } = scoreInstrument('phq-9', form)
    const hand = scoreByHand(form)
    if (total !== hand.total || band?.id !== hand.band) throw new Error('the scores differ')
  }
  const { onset, best } = trajectory({ instrument: 'madrs', points })
  const line = readByHand(points)
  if (onset?.on !== line.onset || best?.score !== line.best) throw new Error('the series differ')

  const scored = perSecond(() => forms.forEach((form) => scoreInstrument('phq-9', form))) * WEEKS
  const scoredByHand = perSecond(() => forms.forEach(scoreByHand)) * WEEKS
  const read = perSecond(() => trajectory({ instrument: 'madrs', points }))
  const readByHands = perSecond(() => readByHand(points))
  console.log('outcomes')
  console.log(`  scoreInstrument, PHQ-9, with band, cut-offs, flag, sources   ${Math.round(scored)} forms/s`)
  console.log(`  a sum and a chain of comparisons                             ${(scoredByHand / scored).toFixed(0)} times as many`)
  console.log(`  trajectory of ${WEEKS} MADRS scores, with categories and relapse  ${Math.round(read)} series/s`)
  console.log(`  a loop for onset and best alone                              ${(readByHands / read).toFixed(0)} times as many`)
  const sessions = [1, 4, 8, 11, 15, 18, 22, 25].map((day) => ({ on: addDays('2026-03-02', day - 1), phase: 'induction' }))
  const assessments = points.slice(0, 5).flatMap(({ on, score }) => [
    { instrument: 'madrs', on, score },
    { instrument: 'phq-9', on, responses: [1, 1, 1, 1, 1, 1, 1, 1, 0] },
  ])
  const advised = perSecond(() => adviseContinuation(spravatoTrdUs, { sessions, assessments }, { asOf: '2026-03-30' }))
  console.log(`  adviseContinuation at week 4, two scales                     ${Math.round(advised)} answers/s`)
}

function scoreByHand(form: readonly number[]): { readonly total: number; readonly band: string } {
  const total = form.reduce((sum, answer) => sum + answer, 0)
  const band = total < 5 ? 'none-minimal' : total < 10 ? 'mild' : total < 15 ? 'moderate' : total < 20 ? 'moderately-severe' : 'severe'
  return { total, band }
}

function readByHand(points: readonly { readonly on: string; readonly score: number }[]): {
  readonly onset?: string
  readonly best: number
} {
  const [baseline, ...later] = points
  const first = baseline?.score ?? 0
  const onset = later.find(({ score }) => score * 2 <= first || score <= 10)?.on
  return { ...(onset === undefined ? {} : { onset }), best: Math.min(...later.map(({ score }) => score)) }
}

function perSecond(run: () => unknown): number {
  let best = 0
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (let turn = 0; turn < 100; turn++) run()
    best = Math.max(best, 100 / (performance.now() - start))
  }
  return best * 1000
}
