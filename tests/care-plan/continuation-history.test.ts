import { adviseContinuation } from 'ketamine-therapy/care-plan'
import type { ContinuationHistory, ContinuationOptions, DatedAssessment } from 'ketamine-therapy/care-plan'
import { getProtocol, ivTrdAcuteSix } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesIfAny } from '../helpers/issues-of'
import { day, given, INDUCTION, ruleAfterSix, safe, scored, SIX, WEEKLY } from './history'

const EIGHT = given('induction', ...INDUCTION)
const good = scored('madrs', [1, 36], [13, 9])

/** Advice on day 13, after six infusions and a response. */
const six = (more: readonly DatedAssessment[], riskAssessedOn?: string) =>
  adviseContinuation(ivTrdAcuteSix, { sessions: SIX, assessments: [...good, ...more], riskAssessedOn }, { asOf: day(13) })

describe('when a decision is reached', () => {
  const spravato = (sessions: ContinuationHistory['sessions'], asOf: number) =>
    adviseContinuation(getProtocol('spravato-trd-us'), { sessions, assessments: [] }, { asOf: day(asOf) })
  const CONSOLIDATED = [...EIGHT, ...given('consolidation', ...WEEKLY)]

  it('in maintenance is not before maintenance has begun, and with its first session', () => {
    expect(spravato(CONSOLIDATED, 84).decision?.id).toBe('dp-spravato-w8')
    expect(spravato([...CONSOLIDATED, ...given('maintenance', 84)], 84).decision?.id).toBe('dp-sustain1-frequency')
  })

  it('what is still to come says how many sessions are left, and the day where it can be told', () => {
    const { coming } = spravato(EIGHT.slice(0, 3), 8)
    const [w4, w8, frequency] = getProtocol('spravato-trd-us').decisionPoints.map(({ text }) => text)
    expect(coming).toStrictEqual([
      { id: 'dp-spravato-w4', sessionsLeft: 5, latestOn: day(28), text: w4 },
      { id: 'dp-spravato-w8', sessionsLeft: 4, text: w8 },
      { id: 'dp-sustain1-frequency', text: frequency },
    ])
  })

  // five doses, and the judgment on day 8.
  it('what waits for its day alone has no session left', () => {
    const sessions = given('enrichment', 1, 2, 3, 4, 5)
    const { coming } = adviseContinuation(getProtocol('po-er-r107'), { sessions, assessments: [] }, { asOf: day(6) })
    expect(coming).toMatchObject([{ id: 'dp-r107-d8', sessionsLeft: 0, latestOn: day(8) }])
  })

  // Eight injections in four weeks: the eighth on day 25 comes before the end of week 4.
  it('goes by the number of sessions of its rule where the protocol has none', () => {
    const kads = (days: number) =>
      adviseContinuation(getProtocol('sc-trd-kads-flexible'), { sessions: EIGHT.slice(0, days), assessments: [] }, { asOf: day(25) })
        .decision
    expect(kads(8)).toMatchObject({ rule: 'dp-kads-w4', reachedOn: day(25), sessionsGiven: 8, sessionsPlanned: 8 })
    expect(kads(7)).toMatchObject({ rule: 'dp-kads', reachedOn: day(1) })
  })

  it('at each assessment has no number of sessions, whatever the point of the protocol says', () => {
    const rule = { ...ruleAfterSix, timing: { kind: 'each-assessment' } }
    const answer = adviseContinuation(
      ivTrdAcuteSix,
      { sessions: SIX.slice(0, 2), assessments: scored('madrs', [1, 36], [4, 30]) },
      { asOf: day(4), rules: [rule as never] },
    )
    expect(answer.decision).toMatchObject({ reachedOn: day(1), sessionsGiven: 2 })
    expect(answer.decision).not.toHaveProperty('sessionsPlanned')
    expect(answer.findings.map(({ code }) => code)).toEqual(['custom/dp-iv-6'])
  })
})

describe('safety', () => {
  it('is settled by an assessment of risk alone, for 14 days', () => {
    const on = (riskAssessedOn?: string) => {
      const { advice, safety, missing } = six([], riskAssessedOn)
      return [advice, safety.standing, missing.length]
    }
    expect(on(day(-1))).toEqual(['continue', 'assessed', 0])
    expect(on(day(-2))).toEqual(['insufficient-data', 'unknown', 1])
    expect(on()).toEqual(['insufficient-data', 'unknown', 1])
    expect(six([]).missing[0]?.question).toContain('C-SSRS')
  })

  it('names flags with the gravest first, and every flag of one answer by itself', () => {
    const answer = six([
      { instrument: 'epds', on: day(12), responses: { '10': 1 } },
      { instrument: 'c-ssrs', on: day(11), responses: { '1': 1, '2': 0, '5': 1, '6': 0 } },
      // A MADRS of 60 is the highest of every item.
      ...scored('madrs', [12, 60]),
    ])
    expect(answer.safety.flags).toStrictEqual([
      { flag: 'c-ssrs-plan', instrument: 'c-ssrs', on: day(11), severity: 'stop', assessed: false },
      { flag: 'madrs-item-10-plan', instrument: 'madrs', on: day(12), severity: 'stop', assessed: false },
      { flag: 'epds-item-10', instrument: 'epds', on: day(12), severity: 'hold', assessed: false },
      { flag: 'c-ssrs-passive', instrument: 'c-ssrs', on: day(11), severity: 'caution', assessed: false },
      { flag: 'madrs-item-10', instrument: 'madrs', on: day(12), severity: 'caution', assessed: false },
    ])
    const raised = answer.findings.filter(({ code }) => code.startsWith('outcomes/'))
    expect(raised.map(({ record }) => record)).toEqual(answer.safety.flags.map(({ flag }) => flag))
    expect(answer.findings[0]).toMatchObject({ code: 'care-plan/assess-safety-first', severity: 'stop' })
  })

  it('stands in its finding as gravely as the gravest flag, and holds at least', () => {
    const first = (...more: readonly DatedAssessment[]) => six(more).findings[0]
    const passive: DatedAssessment = { instrument: 'c-ssrs', on: day(13), responses: { '1': 1, '2': 0, '6': 0 } }
    expect(first(passive)).toMatchObject({
      code: 'care-plan/assess-safety-first',
      severity: 'hold',
      message: 'A safety flag stands open: suicide risk is assessed by a clinician before the course is judged.',
    })
    expect(first(passive, { instrument: 'madrs', on: day(12), responses: { '10': 6 } })?.severity).toBe('stop')
  })

  // Weekly sessions and a higher dose let a course go on as well as going on unchanged does.
  it('that nobody asked about lets no course go on, by whatever step', () => {
    const judge = (step: string, ...more: readonly DatedAssessment[]) => {
      const measures = [{ instrument: 'madrs' }, { instrument: 'gad-7' }]
      const responder = { ...ruleAfterSix.outcomes.responder, step }
      const own = { ...ruleAfterSix, measures, outcomes: { ...ruleAfterSix.outcomes, responder } } as never
      const assessments = [...good, ...scored('gad-7', [1, 16], [13, 4]), ...more]
      return adviseContinuation(ivTrdAcuteSix, { sessions: SIX, assessments }, { asOf: day(13), rules: [own] }).advice
    }
    const asked = safe(13)
    for (const step of ['continue', 'taper', 'adjust']) expect([judge(step), judge(step, asked)], step).toEqual(['insufficient-data', step])
    for (const step of ['re-evaluate', 'stop']) expect(judge(step), step).toBe(step)
  })

  it('says by which answer a flag is raised', () => {
    const because = (more: DatedAssessment) => six([more]).findings.find(({ code }) => code.startsWith('outcomes/'))?.because
    expect(because({ instrument: 'phq-9', on: day(13), responses: { '9': 2 } })).toMatchObject([
      { path: 'assessments[2].responses.9', value: 2, outcome: 'met' },
    ])
    expect(because({ instrument: 'ssi', on: day(13), responses: { '1': 2, '2': 2 } })?.[0]?.path).toBe('assessments[2].responses')
  })

  it('asks first which scale of suicide is meant, and offers no name where none is near', () => {
    const unknown = (instrument: string): DatedAssessment => ({ instrument, on: day(13), score: 3 })
    const { advice, missing } = six([unknown('Fatigue Severity Scale'), unknown('Suicide Behaviors Questionnaire')])
    expect(advice).toBe('insufficient-data')
    expect(missing.map(({ path, decides }) => [path, decides])).toEqual([
      ['assessments[3].instrument', ['care-plan/assess-safety-first']],
      ['assessments[2].instrument', []],
    ])
    for (const { question } of missing) expect(question).not.toContain('Did you mean')
  })
})

describe('is refused', () => {
  const history = (given: unknown, options: Partial<ContinuationOptions> = {}, protocol = ivTrdAcuteSix) =>
    issuesIfAny(() => adviseContinuation(protocol, given as ContinuationHistory, { asOf: day(13), ...options }))
  const nothing = { sessions: [], assessments: [] }
  const taken = (instrument: unknown, more: object) => ({ sessions: [], assessments: [{ instrument, on: day(1), ...more }] })

  it.each([
    ['no history', null, [': wrong-type', 'sessions: required', 'assessments: required']],
    ['no list', { sessions: {}, assessments: 'phq-9' }, ['sessions: wrong-type', 'assessments: wrong-type']],
    ['a name without letters', taken('', { score: 1 }), ['assessments[0].instrument: out-of-range']],
    ['a name of 101 letters', taken('x'.repeat(101), { score: 1 }), ['assessments[0].instrument: out-of-range']],
    ['a name of 100 letters, which is none', taken('x'.repeat(100), { score: 1 }), []],
    ['a day alone', { sessions: [], assessments: [{ instrument: 'phq-9', on: '2026-02-30', score: 1 }] }, ['assessments[0].on: malformed']],
    ['a score below the scale', taken('madrs', { score: -1 }), ['assessments[0].score: out-of-range']],
    // The BPI has means of its parts, and no total.
    ['a total of a scale that has none', taken('bpi-sf', { score: 5 }), ['assessments[0].score: unexpected']],
  ])('%s', (_, document, expected) => {
    expect(history(document)).toEqual(expected)
  })

  it('a session without its phase where the protocol has several', () => {
    const sessions = [{ on: day(1) }]
    expect(history({ ...nothing, sessions }, {}, getProtocol('spravato-trd-us'))).toEqual(['sessions[0].phase: required'])
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const two = { ...ivTrdAcuteSix, courses: [{ ...course, phases: [phase, { ...phase, id: 'another' }] }] } as never
    expect(history({ ...nothing, sessions }, {}, two)).toEqual(['sessions[0].phase: required'])
    expect(history({ ...nothing, sessions })).toEqual([])
  })

  it.each([0, 366])('no age of a score of %i days', (days) => {
    expect(history(nothing, { baselineWithinDays: days, currentWithinDays: days })).toEqual([])
  })

  it.each([
    [-1, 'out-of-range'],
    [367, 'out-of-range'],
    [1.5, 'wrong-type'],
  ])('an age of a score of %s days: %s', (days, code) => {
    const both = { baselineWithinDays: days, currentWithinDays: days }
    expect(history(nothing, both)).toEqual([`options.baselineWithinDays: ${code}`, `options.currentWithinDays: ${code}`])
  })

  it('a wish to redact that is neither yes nor no', () => {
    expect(history(nothing, { redact: 'yes' as never })).toEqual(['options.redact: wrong-type'])
  })

  it('a total that the answers do not make, with what they make', () => {
    const responses = [1, 1, 1, 1, 1, 1, 1, 1, 0]
    const ask = () => adviseContinuation(ivTrdAcuteSix, taken('phq-9', { score: 9, responses }) as never, { asOf: day(1) })
    expect(ask).toThrow(/is not the total of the responses, which is 8$/)
  })

  const [point] = ivTrdAcuteSix.decisionPoints
  const statement = { id: 'ours', text: 'Ours.', sources: [] }
  const missed = { ...statement, phases: [], state: 'any' }

  it.each([
    [{ id: '' }, ['id: out-of-range']],
    [{ courses: {} }, ['courses: wrong-type']],
    [{ courses: [{}] }, ['courses[0].phases: required']],
    [{ courses: [{ phases: [{}] }] }, ['courses[0].phases[0].id: required']],
    [{ stopRules: [{}] }, ['stopRules[0].id: required', 'stopRules[0].text: required', 'stopRules[0].sources: required']],
    [{ continueRules: [{ ...statement, text: 1 }] }, ['continueRules[0].text: wrong-type']],
    [{ decisionPoints: undefined }, ['decisionPoints: required']],
    [{ decisionPoints: [{ ...point, id: undefined }] }, ['decisionPoints[0].id: required']],
    [
      { decisionPoints: [{ ...point, phase: undefined, responder: undefined }] },
      ['decisionPoints[0].phase: required', 'decisionPoints[0].responder: required'],
    ],
    [{ decisionPoints: [{ ...point, afterSessions: 0 }] }, ['decisionPoints[0].afterSessions: out-of-range']],
    [
      { decisionPoints: [{ ...point, partial: 1, nonResponder: '' }] },
      ['decisionPoints[0].partial: wrong-type', 'decisionPoints[0].nonResponder: out-of-range'],
    ],
    [{ missedSessions: [{ ...missed, id: undefined }] }, ['missedSessions[0].id: required']],
    [{ missedSessions: [{ ...missed, phases: 'induction' }] }, ['missedSessions[0].phases: wrong-type']],
    [{ missedSessions: [{ ...missed, state: 'better' }] }, ['missedSessions[0].state: unknown-id']],
    [{ missedSessions: [missed], stopRules: [statement], continueRules: [statement] }, []],
  ])('a protocol of the consumer with %j', (changed, expected) => {
    expect(history(nothing, {}, { ...ivTrdAcuteSix, ...changed } as never)).toEqual(expected.map((path) => `protocol.${path}`))
  })
})
