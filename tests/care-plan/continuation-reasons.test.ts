import { adviseContinuation } from 'ketamine-therapy/care-plan'
import { ivTrdAcuteSix } from 'ketamine-therapy/protocols'
import { expect, it } from 'vitest'

const days = ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09', '2026-03-11', '2026-03-13']

// A total that was worked out from answers stands in no field of the history.
it('a reason names the field that was given: the answers, or the total', () => {
  const assessments = [
    { instrument: 'phq-9', on: '2026-03-02', responses: [3, 3, 2, 3, 2, 2, 2, 1, 0] },
    { instrument: 'phq-9', on: '2026-03-14', score: 24 },
  ]
  const { findings } = adviseContinuation(ivTrdAcuteSix, { sessions: days.map((on) => ({ on })), assessments }, { asOf: '2026-03-14' })
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['care-plan/dp-iv-6', 'care-plan/worse-than-before']))
  for (const { because } of findings)
    expect(because).toEqual([
      { path: 'assessments[0].responses', value: 18, outcome: 'met' },
      { path: 'assessments[1].score', value: 24, outcome: 'met' },
    ])
})

// Answers that leave the total open make none: what counts is the total that was given beside them.
it.each([
  ['the total of a scale', 'madrs', 9, 'care-plan/dp-iv-6'],
  ['the total of a scale of suicidal ideation', 'ssi', 9, 'outcomes/ssi-important'],
])('a reason names the total that was given beside open answers: %s', (_what, instrument, score, code) => {
  const assessments = [
    { instrument: 'madrs', on: '2026-03-02', score: 30 },
    { instrument, on: '2026-03-14', score, responses: { '1': 1 } },
  ]
  const { findings } = adviseContinuation(ivTrdAcuteSix, { sessions: days.map((on) => ({ on })), assessments }, { asOf: '2026-03-14' })
  const { because = [] } = findings.find((one) => one.code === code) ?? {}
  expect(because.at(-1)).toMatchObject({ path: 'assessments[1].score', value: score })
})
