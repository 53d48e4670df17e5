import { adviseContinuation } from 'ketamine-therapy/care-plan'
import type { ContinuationAdvice, DatedAssessment } from 'ketamine-therapy/care-plan'
import type { InstrumentId } from 'ketamine-therapy/outcomes'
import { instruments } from 'ketamine-therapy/outcomes'
import { getProtocol, ivTrdAcuteSix } from 'ketamine-therapy/protocols'
import type { Protocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { day, given, INDUCTION, ruleAfterSix, safe, scored, SIX, WEEKLY } from './history'

// Day 1 is 2026-03-02.
const codes = ({ findings }: ContinuationAdvice) => findings.map(({ code }) => code.replace('care-plan/', ''))

const six = (...assessments: readonly DatedAssessment[]) =>
  adviseContinuation(ivTrdAcuteSix, { sessions: SIX, assessments: [...assessments, safe(13)] }, { asOf: day(13) })
const MAINTENANCE = [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', 64, 78, 92, 106)]
const maintained = (...pairs: [number, number][]) =>
  adviseContinuation(
    getProtocol('spravato-trd-us'),
    { sessions: MAINTENANCE, assessments: [...scored('madrs', ...pairs), safe(112)] },
    { asOf: day(112) },
  )

describe('the scores that count', () => {
  it('are the latest before the course and the latest at the decision, and the answer shows them', () => {
    const answer = six(...scored('madrs', [-5, 20], [-1, 36], [12, 30], [13, 18]))
    expect(answer.judged).toStrictEqual([
      {
        instrument: 'madrs',
        baseline: { on: day(-1), score: 36 },
        current: { on: day(13), score: 18 },
        category: 'response',
        remission: false,
        group: 'responder',
        definitions: expect.objectContaining({ remission: 'madrs-10', response: 'madrs-response-50' }),
      },
    ])
    expect(codes(answer)).toEqual(['dp-iv-6'])
    expect(answer.findings[0]?.because).toEqual([
      { path: 'assessments[1].score', value: 36, outcome: 'met' },
      { path: 'assessments[3].score', value: 18, outcome: 'met' },
    ])
  })

  // Where a decision lies at each assessment, the score of the first day is the one before the course.
  it('are never one and the same', () => {
    const [{ afterSessions: _, ...point }] = ivTrdAcuteSix.decisionPoints as [Protocol['decisionPoints'][number]]
    const own = { ...ivTrdAcuteSix, id: 'own', decisionPoints: [point] }
    const judge = (...pairs: [number, number][]) =>
      adviseContinuation(own, { sessions: SIX, assessments: [...scored('madrs', ...pairs), safe(13)] }, { asOf: day(13) }).judged
    expect(judge([1, 36])).toEqual([])
    expect(judge([1, 36], [2, 18])).toMatchObject([{ baseline: { on: day(1) }, current: { on: day(2) } }])
  })

  it('of a form with open items are asked item by item, of the latest form, in the words of the scale', () => {
    const form = (number: number, ...answered: string[]): DatedAssessment => ({
      instrument: 'gad-7',
      on: day(number),
      responses: Object.fromEntries(answered.map((item) => [item, 1])),
    })
    const own = { ...ivTrdAcuteSix, id: 'own' }
    const assessments = [...scored('gad-7', [1, 15]), form(12, '1'), form(13, '1', '2', '3', '4', '5', '6')]
    const { missing } = adviseContinuation(own, { sessions: SIX, assessments }, { asOf: day(13) })
    const question = instruments['gad-7'].items.find(({ id }) => id === '7')?.text?.en
    expect(missing.filter(({ path }) => path.includes('responses'))).toEqual([
      { path: 'assessments[2].responses.7', question, because: 'absent', decides: ['custom/dp-iv-6'] },
    ])
  })

  it('of two forms with open items are asked of both', () => {
    const form = (number: number): DatedAssessment => ({ instrument: 'gad-7', on: day(number), responses: [1, 1, 1, 1, 1, 1, null] })
    const { missing } = adviseContinuation(
      { ...ivTrdAcuteSix, id: 'own' },
      { sessions: SIX, assessments: [form(1), form(13), safe(13)] },
      { asOf: day(13) },
    )
    expect(missing.map(({ path }) => path)).toEqual(['assessments[0].responses.7', 'assessments[1].responses.7'])
  })

  it('of a decision that goes by remission alone are asked of the current form alone', () => {
    const { missing } = adviseContinuation(
      getProtocol('spravato-trd-us'),
      { sessions: MAINTENANCE, assessments: [{ instrument: 'madrs', on: day(112), responses: { '1': 2 } }, safe(112)] },
      { asOf: day(112) },
    )
    expect(missing.length).toBeGreaterThan(0)
    for (const { path, decides } of missing) {
      expect(path).toMatch(/^assessments\[0\]\.responses\./)
      expect(decides).toEqual(['care-plan/dp-sustain1-frequency'])
    }
  })

  // The rule for the European label bears another name than the point.
  it('are asked for the finding that they decide', () => {
    const sessions = given('induction', ...INDUCTION)
    const { missing, findings } = adviseContinuation(
      getProtocol('spravato-trd-eu'),
      { sessions, assessments: [safe(28)] },
      { asOf: day(28) },
    )
    expect(missing.map(({ decides }) => decides)).toEqual([findings.map(({ code }) => code)])
  })

  // The PCL-5 has no response definition, the C-SSRS is no outcome measure.
  it('are asked of an outcome measure where what was used tells no response', () => {
    const own = { ...ivTrdAcuteSix, id: 'own' }
    const assessments = [...scored('pcl-5', [1, 60], [13, 20]), safe(13)]
    const answer = adviseContinuation(own, { sessions: SIX, assessments }, { asOf: day(13) })
    expect([answer.advice, answer.judged]).toEqual(['insufficient-data', []])
    expect(answer.missing[0]?.question).toContain('Which score (of an outcome measure) was taken before the first session')
  })
})

describe('the group', () => {
  // Remission or response makes a responder: 14 to 10 is 29 %, and 10 is remission.
  it('of whoever is in remission without half of the gain is that of responders', () => {
    expect(six(...scored('madrs', [1, 14], [13, 10])).course).toMatchObject({ group: 'responder', step: 'continue' })
    expect(six(...scored('madrs', [1, 14], [13, 11])).course?.group).not.toBe('responder')
  })

  // R-107, day 8: both are needed. 14 to 12 is remission there, and a gain of 14 %.
  it('of whoever needs both and is in remission alone is the one between', () => {
    const sessions = given('enrichment', 1, 2, 3, 4, 5)
    const assessments = [...scored('madrs', [1, 14], [8, 12]), safe(8)]
    const answer = adviseContinuation(getProtocol('po-er-r107'), { sessions, assessments }, { asOf: day(8) })
    expect(answer.course).toMatchObject({ group: 'partial', step: 'stop' })
  })

  // Pain of 0 that stays 0 is neither 30 % less nor no gain.
  it('cannot be told where no share of the score before the course can be taken, and the answer says why', () => {
    const judge = (before: number, after: number, instrument: InstrumentId = 'nrs-pain') =>
      adviseContinuation(
        getProtocol('iv-chronic-pain-trial-infusion'),
        { sessions: given('trial', 1), assessments: scored(instrument, [1, before], [23, after]) },
        { asOf: day(23) },
      )
    const answer = judge(0, 0)
    expect(answer.advice).toBe('insufficient-data')
    expect(answer.judged[0]).not.toHaveProperty('group')
    expect(answer.findings.find(({ code }) => code === 'care-plan/no-response-to-tell')).toMatchObject({
      severity: 'info',
      message: 'No share of the NRS baseline can be taken, so a response cannot be told on this scale.',
    })
    expect(judge(0, 3).course?.group).toBe('non-responder')
    const remitted = six(...scored('madrs', [1, 9], [13, 4])).findings.find(({ code }) => code === 'care-plan/no-response-to-tell')
    expect(remitted?.message).toBe('The MADRS baseline already met the remission definition, so a response cannot be told on this scale.')
  })
})

describe('what the answer says', () => {
  const [before, response, none] = [scored('madrs', [1, 36]), scored('madrs', [13, 12]), scored('madrs', [13, 36])]
  const said = (...assessments: readonly DatedAssessment[]) => six(...assessments).findings[0]

  it('names the protocol, the day and the point', () => {
    expect(six(...before, ...response)).toMatchObject({
      protocol: 'iv-trd-acute-six',
      knowledge: { asOf: day(13) },
      decision: { id: 'dp-iv-6', rule: 'dp-iv-6', text: 'After six infusions the response is judged.' },
    })
  })

  it('names the group in words, and whether a text sets a standard', () => {
    expect(said(...before, ...response)).toMatchObject({
      severity: 'info',
      message: 'After six infusions the response is judged. Response: maintenance or psychotherapy. A clinician decides.',
    })
    const partial = said(...before, ...scored('madrs', [13, 20]))
    expect(partial?.severity).toBe('caution')
    expect(partial?.message).toContain(' Partial response: individual; ')
    expect(said(...before, ...none)?.message).toMatch(
      / No response: ketamine ends .*\. No text sets a standard here\. A clinician decides\.$/,
    )
    expect(said()?.message).toBe('After six infusions the response is judged. What it goes by is not known.')
  })

  it('of scales that disagree names every group, and sets no standard', () => {
    const answer = six(...before, ...response, ...scored('phq-9', [1, 20], [13, 18]))
    expect(answer.course).toStrictEqual({
      step: 're-evaluate',
      basis: 'no-standard',
      text: 'responder: maintenance or psychotherapy; non-responder: ketamine ends and another treatment follows; no standard',
    })
    expect(answer.findings[0]?.message).toContain('The scales disagree; responder: maintenance or psychotherapy; non-responder: ')
    expect(answer.findings[1]).toMatchObject({ code: 'care-plan/scales-disagree', severity: 'caution' })
    const { outcomes } = ruleAfterSix
    const both = [...(outcomes?.responder.sources ?? []), ...(outcomes?.['non-responder'].sources ?? [])]
    expect(answer.sources).toEqual(expect.arrayContaining(both))
  })

  // Six infusions: no text speaks of a partial response, whatever a clinic writes of responders.
  it('of two groups that lead to one step sets a standard only where a text has one for both', () => {
    const responder = { ...ruleAfterSix.outcomes.responder, step: 're-evaluate' }
    const { course } = adviseContinuation(
      ivTrdAcuteSix,
      { sessions: SIX, assessments: [...before, ...response, ...scored('phq-9', [1, 20], [13, 14]), safe(13)] },
      { asOf: day(13), rules: [{ ...ruleAfterSix, outcomes: { ...ruleAfterSix.outcomes, responder } } as never] },
    )
    expect(course).toMatchObject({ step: 're-evaluate', basis: 'no-standard' })
  })

  it('counts the sessions that were given', () => {
    const told = (days: readonly number[], at: number) => {
      const assessments = [...scored('madrs', [1, 36], [at, 12]), safe(at)]
      const sessions = given('induction', ...days)
      return adviseContinuation(getProtocol('spravato-trd-us'), { sessions, assessments }, { asOf: day(at) }).findings.filter(({ code }) =>
        code.endsWith('sessions-than-planned'),
      )
    }
    const seven = [1, 4, 8, 11, 15, 18, 22]
    expect(told(seven, 28)).toMatchObject([
      { severity: 'caution', message: '7 of 8 sessions of this phase were given; the response is judged on those.' },
    ])
    expect(told([...seven, 25], 28)).toEqual([])
    expect(told([...seven, 25, 28], 28)).toMatchObject([
      { message: '9 sessions of this phase were given, and it has 8; a second course has a history of its own.' },
    ])
  })

  it('before a decision is that none is reached', () => {
    const answer = adviseContinuation(ivTrdAcuteSix, { sessions: SIX.slice(0, 2), assessments: [] }, { asOf: day(4) })
    expect(answer.findings).toMatchObject([
      {
        code: 'care-plan/no-decision-due',
        severity: 'info',
        message: 'No decision point of the protocol is reached yet.',
        because: [{ path: 'sessions', outcome: 'met' }],
        record: 'iv-trd-acute-six',
      },
    ])
  })

  // SUSTAIN-1 set the frequency by the remission of the esketamine trials.
  it('rests on the definition of remission where that alone decides', () => {
    const { sources } = maintained([112, 12])
    const own = instruments.madrs.remission.find(({ id }) => id === 'madrs-12')?.sources ?? []
    expect(own.length).toBeGreaterThan(0)
    expect(sources).toEqual(expect.arrayContaining([...own]))
  })
})

describe('a relapse in maintenance', () => {
  it('is told with its row and what it cites', () => {
    const row = getProtocol('spravato-trd-us').missedSessions.find(({ state }) => state === 'relapse')
    const answer = maintained([1, 36], [28, 9], [105, 22], [112, 22])
    expect(answer.course).toStrictEqual({ group: 'relapse', step: 'adjust', text: row?.text, basis: 'published' })
    expect(answer.findings[0]?.message).toContain(` Relapse: ${row?.text.replace(/\.$/, '')}. A clinician decides.`)
    expect(answer.findings[0]?.sources).toEqual(expect.arrayContaining([...(row?.sources ?? [])]))
    expect(answer.sources).toEqual(expect.arrayContaining([...(row?.sources ?? [])]))
    expect(answer.findings.find(({ code }) => code === 'care-plan/relapse-after-response')).toMatchObject({
      severity: 'caution',
      message: 'Scores after response meet the relapse definition, and the current score has not recovered.',
      record: 'spravato-trd-us',
    })
  })

  it('is over with a response as with a remission', () => {
    expect(maintained([1, 36], [28, 9], [98, 22], [105, 22], [112, 18]).course?.group).toBe('partial')
    expect(maintained([1, 36], [28, 9], [98, 22], [105, 22], [112, 19]).course?.group).toBe('relapse')
  })

  // 23 to 12 is 48 %: a remission of the esketamine trials, and none of the others.
  it('goes by the remission of the decision point', () => {
    expect(maintained([1, 23], [28, 12], [105, 22], [112, 22]).course?.group).toBe('relapse')
  })

  it('is none of a response that lies before the course', () => {
    const answer = adviseContinuation(
      getProtocol('spravato-trd-us'),
      { sessions: given('induction', 1, 4, 8), assessments: [...scored('madrs', [-27, 40], [-20, 9], [1, 36], [8, 30]), safe(8)] },
      { asOf: day(8) },
    )
    expect(codes(answer)).toEqual(['no-decision-due'])
  })
})

describe('a response that is no more', () => {
  const lost = (...pairs: [number, number][]) => codes(six(...scored('madrs', ...pairs))).includes('response-lost')

  it('was a response or a remission within the course, at any of its scores', () => {
    expect(lost([1, 30], [4, 28], [6, 15], [13, 28])).toBe(true)
    expect(lost([1, 30], [6, 9], [13, 28])).toBe(true)
    expect(lost([-5, 12], [1, 30], [13, 28])).toBe(false)
  })

  it('is told beside a form that was left open', () => {
    const open: DatedAssessment = { instrument: 'madrs', on: day(8), responses: { '1': 2 } }
    expect(codes(six(...scored('madrs', [1, 30], [6, 15], [13, 28]), open))).toContain('response-lost')
  })

  it('is told with what it rests on', () => {
    const { findings } = six(...scored('madrs', [1, 30], [6, 15], [13, 28]))
    expect(findings.find(({ code }) => code === 'care-plan/response-lost')).toMatchObject({
      message: 'An earlier score of the course was a response, and the current one is none; the group goes by the current one.',
      record: 'iv-trd-acute-six',
    })
  })
})

describe('what got worse', () => {
  const worse = (...assessments: readonly DatedAssessment[]) =>
    adviseContinuation(
      ivTrdAcuteSix,
      { sessions: SIX.slice(0, 2), assessments: [...assessments, safe(4)] },
      { asOf: day(5) },
    ).findings.find(({ code }) => code === 'care-plan/worse-than-before')

  it('is so beside the score before the first session, not one in between', () => {
    expect(worse(...scored('madrs', [1, 28], [2, 40], [4, 40]))).toMatchObject({
      message: 'A score is worse than before the course.',
      record: 'iv-trd-acute-six',
    })
  })

  it('is told once of a scale by which the decision goes as well', () => {
    const { findings } = six(...scored('madrs', [1, 28], [13, 40]))
    expect(findings.find(({ code }) => code === 'care-plan/worse-than-before')?.because).toEqual([
      { path: 'assessments[0].score', value: 28, outcome: 'met' },
      { path: 'assessments[1].score', value: 40, outcome: 'met' },
    ])
  })

  // AUDIT and CADSS measure no course: what they rise by is read by screening and by the checks after a dose.
  it('is told of outcome measures alone', () => {
    expect(worse(...scored('audit', [1, 5], [4, 20]), ...scored('cadss', [1, 0], [4, 40]))).toBeUndefined()
  })
})
