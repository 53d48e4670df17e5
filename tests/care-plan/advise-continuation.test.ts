import { adviseContinuation, continuationRules } from 'ketamine-therapy/care-plan'
import type { ContinuationAdvice, DatedAssessment, GivenSession } from 'ketamine-therapy/care-plan'
import type { InstrumentId } from 'ketamine-therapy/outcomes'
import { instruments } from 'ketamine-therapy/outcomes'
import { getProtocol, ivTrdAcuteSix, protocols } from 'ketamine-therapy/protocols'
import type { DecisionPoint, Protocol, ProtocolId } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../helpers/answers'
import { issuesOf } from '../helpers/issues-of'
import { day, given, INDUCTION, ruleAfterSix, safe, scored, SIX, WEEKLY } from './history'

const FORTNIGHTLY = [64, 78]

function advise(
  protocol: ProtocolId,
  sessions: readonly GivenSession[],
  assessments: readonly DatedAssessment[],
  asOf: number,
  more: {
    riskAssessedOn?: string
    instrument?: InstrumentId
    currentWithinDays?: number
    baselineWithinDays?: number
    redact?: boolean
  } = {},
): ContinuationAdvice {
  const { riskAssessedOn, ...options } = more
  return adviseContinuation(
    getProtocol(protocol),
    { sessions, assessments, ...(riskAssessedOn === undefined ? {} : { riskAssessedOn }) },
    { asOf: day(asOf), ...options },
  )
}

const told = ({ decision, course, advice }: ContinuationAdvice) => [decision?.id, course?.group, advice]

/** A course that ends with one MADRS (or other) score; every row is the table of the protocol's text at one bound. */
interface Row {
  readonly protocol: ProtocolId
  readonly sessions: readonly GivenSession[]
  readonly instrument: InstrumentId
  readonly baseline: number
  readonly at: number
  readonly rows: readonly [current: number, group: string, advice: string][]
}

// Bounds: response is at least 50 % (MADRS, PHQ-9, QIDS), partial 25 to 49 %, remission MADRS 12 or less in the esketamine trials and 10 or less
// in the others, PHQ-9 below 5.
const tables: Readonly<Record<string, Row>> = {
  'dp-spravato-w4': {
    protocol: 'spravato-trd-us',
    sessions: given('induction', ...INDUCTION),
    instrument: 'madrs',
    baseline: 36,
    at: 28,
    rows: [
      [12, 'responder', 'continue'],
      [18, 'responder', 'continue'],
      [19, 'partial', 'adjust'],
      [27, 'partial', 'adjust'],
      [28, 'non-responder', 're-evaluate'],
      [40, 'non-responder', 're-evaluate'],
    ],
  },
  'dp-spravato-w4 by PHQ-9': {
    protocol: 'spravato-trd-us',
    sessions: given('induction', ...INDUCTION),
    instrument: 'phq-9',
    baseline: 20,
    at: 28,
    rows: [
      [4, 'responder', 'continue'],
      [10, 'responder', 'continue'],
      [11, 'partial', 'adjust'],
      [15, 'partial', 'adjust'],
      [16, 'non-responder', 're-evaluate'],
    ],
  },
  'dp-spravato-w4 by QIDS': {
    protocol: 'spravato-trd-us',
    sessions: given('induction', ...INDUCTION),
    instrument: 'qids-sr16',
    baseline: 20,
    at: 28,
    rows: [
      [10, 'responder', 'continue'],
      [11, 'partial', 'adjust'],
      [15, 'partial', 'adjust'],
      [16, 'non-responder', 're-evaluate'],
    ],
  },
  'dp-spravato-w4, EU': {
    protocol: 'spravato-trd-eu',
    sessions: given('induction', ...INDUCTION),
    instrument: 'madrs',
    baseline: 36,
    at: 28,
    rows: [
      [18, 'responder', 'continue'],
      [19, 'partial', 're-evaluate'],
      [28, 'non-responder', 're-evaluate'],
    ],
  },
  'dp-spravato-w4-65-and-over': {
    protocol: 'spravato-trd-eu',
    sessions: given('induction-65-and-over', ...INDUCTION),
    instrument: 'madrs',
    baseline: 36,
    at: 28,
    rows: [
      [18, 'responder', 'continue'],
      [19, 'partial', 're-evaluate'],
      [28, 'non-responder', 're-evaluate'],
    ],
  },
  'dp-spravato-w8': {
    protocol: 'spravato-trd-us',
    sessions: [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY)],
    instrument: 'madrs',
    baseline: 36,
    at: 56,
    rows: [
      [12, 'responder', 'taper'],
      [18, 'responder', 'taper'],
      [19, 'partial', 'continue'],
      [27, 'partial', 'continue'],
      [28, 'non-responder', 're-evaluate'],
    ],
  },
  // MADRS of 12 or less: every other week; above 12: weekly. The share of the baseline plays no part.
  'dp-sustain1-frequency': {
    protocol: 'spravato-trd-us',
    sessions: [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', ...FORTNIGHTLY)],
    instrument: 'madrs',
    baseline: 36,
    at: 84,
    rows: [
      [12, 'responder', 'taper'],
      [13, 'partial', 'adjust'],
      [30, 'partial', 'adjust'],
    ],
  },
  'dp-mdsi-w4': {
    protocol: 'spravato-mdsi-us',
    sessions: given('acute', ...INDUCTION),
    instrument: 'madrs',
    baseline: 40,
    at: 28,
    rows: [
      [12, 'responder', 're-evaluate'],
      [20, 'responder', 're-evaluate'],
      [21, 'partial', 're-evaluate'],
      [31, 'non-responder', 're-evaluate'],
    ],
  },
  'dp-iv-3': {
    protocol: 'iv-trd-three-infusion-test',
    sessions: given('test', 1, 8, 15),
    instrument: 'madrs',
    baseline: 36,
    at: 16,
    rows: [
      [10, 'responder', 'continue'],
      [18, 'responder', 'continue'],
      [19, 'partial', 'adjust'],
      [27, 'partial', 'adjust'],
      [28, 'non-responder', 'stop'],
    ],
  },
  'dp-iv-6': {
    protocol: 'iv-trd-acute-six',
    sessions: SIX,
    instrument: 'madrs',
    baseline: 36,
    at: 13,
    rows: [
      [10, 'responder', 'continue'],
      [18, 'responder', 'continue'],
      [19, 'partial', 're-evaluate'],
      [27, 'partial', 're-evaluate'],
      [28, 'non-responder', 'stop'],
    ],
  },
  'dp-iv-6, then therapy': {
    protocol: 'iv-cbt-sequential',
    sessions: given('induction', 1, 4, 8, 11, 15, 18),
    instrument: 'madrs',
    baseline: 36,
    at: 19,
    rows: [
      [18, 'responder', 'continue'],
      [19, 'partial', 're-evaluate'],
      [28, 'non-responder', 'stop'],
    ],
  },
  // The dose is raised while improvement is under 50 %.
  'dp-kads': {
    protocol: 'sc-trd-kads-flexible',
    sessions: given('induction', 1, 4),
    instrument: 'madrs',
    baseline: 36,
    at: 7,
    rows: [
      [18, 'responder', 'continue'],
      [19, 'partial', 'adjust'],
      [28, 'non-responder', 'adjust'],
    ],
  },
  'dp-kads, week 4': {
    protocol: 'sc-trd-kads-flexible',
    sessions: given('induction', ...INDUCTION),
    instrument: 'madrs',
    baseline: 36,
    at: 28,
    rows: [
      [10, 'responder', 're-evaluate'],
      [19, 'partial', 're-evaluate'],
      [28, 'non-responder', 'stop'],
    ],
  },
  // MADRS of 12 or less and down by at least 50 %, on day 8; the others left the study.
  'dp-r107-d8': {
    protocol: 'po-er-r107',
    sessions: given('enrichment', 1, 2, 3, 4, 5),
    instrument: 'madrs',
    baseline: 30,
    at: 8,
    rows: [
      [12, 'responder', 'continue'],
      [13, 'partial', 'stop'],
      [15, 'partial', 'stop'],
      [16, 'partial', 'stop'],
      [23, 'non-responder', 'stop'],
    ],
  },
  'dp-r107-d8, remission without half': {
    protocol: 'po-er-r107',
    sessions: given('enrichment', 1, 2, 3, 4, 5),
    instrument: 'madrs',
    baseline: 23,
    at: 8,
    rows: [
      [11, 'responder', 'continue'],
      [12, 'partial', 'stop'],
    ],
  },
  // At least 30 % relief that lasts more than 3 weeks.
  'dp-pain': {
    protocol: 'iv-chronic-pain-trial-infusion',
    sessions: given('trial', 1),
    instrument: 'nrs-pain',
    baseline: 10,
    at: 23,
    rows: [
      [7, 'responder', 'continue'],
      [8, 'partial', 're-evaluate'],
      [9, 'partial', 're-evaluate'],
      [10, 'non-responder', 'stop'],
    ],
  },
}

describe.each(Object.entries(tables))('%s', (name, { protocol, sessions, instrument, baseline, at, rows }) => {
  it.each(rows)(`${instrument} ${baseline} → %i: %s, %s`, (current, group, advice) => {
    const answer = advise(protocol, sessions, [...scored(instrument, [1, baseline], [at, current]), safe(at)], at)
    expect(told(answer)).toEqual([name.split(/[ ,]/)[0], group, advice])
    expect(answer.missing).toEqual([])
    const said = answer.findings.find(({ record }) => record === answer.decision?.rule)
    expect(said?.sources.length).toBeGreaterThan(0)
    expect(said?.message).toContain('A clinician decides.')
  })
})

it('has a table for every decision point of every protocol', () => {
  const points = Object.values(protocols).flatMap((one) => one.decisionPoints.map(({ id }) => `${one.id} ${id}`))
  const tested = Object.entries(tables).map(([name, { protocol }]) => `${protocol} ${name.split(/[ ,]/)[0]}`)
  expect([...new Set(tested)].sort()).toEqual([...points].sort())
})

describe('when a decision point is reached', () => {
  const scores = (...pairs: [number, number][]) => [...scored('madrs', [1, 36], ...pairs), safe(pairs.at(-1)?.[0] ?? 1)]

  it('is not before its last session, and says what is left', () => {
    const answer = advise('iv-trd-acute-six', given('induction', 1, 3, 5, 8, 10), scores([10, 12]), 11)
    expect(answer.advice).toBe('not-due')
    expect(answer.coming).toMatchObject([{ id: 'dp-iv-6', sessionsLeft: 1 }])
    expect(answer.findings.map(({ code }) => code)).toContain('care-plan/no-decision-due')
  })

  it('is on the day of its last session', () => {
    const answer = advise('iv-trd-acute-six', SIX, scores([12, 12]), 12)
    expect([answer.decision?.reachedOn, answer.advice]).toEqual([day(12), 'continue'])
  })

  it('is by the end of week 4 with SPRAVATO, although a session was missed, and says so', () => {
    const missedOne = given('induction', ...INDUCTION.slice(0, 7))
    expect(advise('spravato-trd-us', missedOne, scores([27, 12]), 27).advice).toBe('not-due')
    const answer = advise('spravato-trd-us', missedOne, scores([28, 12]), 28)
    expect(answer.advice).toBe('continue')
    expect(answer.decision).toMatchObject({ reachedOn: day(28), sessionsGiven: 7, sessionsPlanned: 8 })
    expect(answer.findings.find(({ code }) => code === 'care-plan/fewer-sessions-than-planned')?.because).toEqual([
      { path: 'sessions', value: 7, expected: '8', outcome: 'unmet' },
    ])
  })

  it('is told apart from a second course, whose sessions make more than the phase has', () => {
    const codes = (...days: number[]) =>
      advise('iv-trd-acute-six', given('induction', 1, 3, 5, 8, 10, 12, ...days), scores([360, 12]), 360).findings.map(({ code }) => code)
    expect(codes(350, 352)).toContain('care-plan/more-sessions-than-planned')
    expect(codes()).not.toContain('care-plan/more-sessions-than-planned')
  })

  it('is not by the end of week 8 when no weekly session was given', () => {
    const answer = advise('spravato-trd-us', given('induction', ...INDUCTION), scores([56, 12]), 56)
    expect(answer.decision?.id).toBe('dp-spravato-w4')
    const begun = advise('spravato-trd-us', [...given('induction', ...INDUCTION), ...given('consolidation', 29)], scores([56, 12]), 56)
    expect(begun.decision).toMatchObject({ id: 'dp-spravato-w8', sessionsGiven: 1, sessionsPlanned: 4 })
  })

  it('is on day 8 for R-107, three days after the fifth dose', () => {
    const sessions = given('enrichment', 1, 2, 3, 4, 5)
    expect(advise('po-er-r107', sessions, scores([7, 10]), 7).advice).toBe('not-due')
    expect(advise('po-er-r107', sessions, scores([8, 10]), 8).advice).toBe('continue')
  })

  it('is more than three weeks after the infusion for pain', () => {
    const pain = (at: number) => advise('iv-chronic-pain-trial-infusion', given('trial', 1), scored('nrs-pain', [1, 8], [at, 3]), at)
    expect(pain(22).advice).toBe('not-due')
    expect(pain(23).advice).toBe('continue')
  })

  it('comes back every four weeks in maintenance', () => {
    const sessions = [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', 64, 78, 92, 106)]
    const reached = (at: number) =>
      advise(
        'spravato-trd-us',
        sessions.filter(({ on }) => on <= day(at)),
        scores([at, 12]),
        at,
      ).decision
    expect(reached(83)).toMatchObject({ id: 'dp-spravato-w8' })
    expect(reached(84)).toMatchObject({ id: 'dp-sustain1-frequency', reachedOn: day(84) })
    expect(reached(111)).toMatchObject({ id: 'dp-sustain1-frequency', reachedOn: day(84) })
    expect(reached(112)).toMatchObject({ id: 'dp-sustain1-frequency', reachedOn: day(112) })
  })

  // SUSTAIN-1: MADRS of 12 or less every other week, above it weekly; nothing is compared with the beginning.
  it.each([
    [12, 'responder', 'taper'],
    [13, 'partial', 'adjust'],
  ] as const)('needs no score from before the course where it goes by remission alone: MADRS %s', (score, group, step) => {
    const sessions = [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', ...FORTNIGHTLY)]
    const answer = advise('spravato-trd-us', sessions, [...scored('madrs', [64, 30], [84, score]), safe(84)], 84)
    expect(told(answer)).toEqual(['dp-sustain1-frequency', group, step])
    expect(answer.judged).toMatchObject([{ instrument: 'madrs', current: { score } }])
    expect(answer.judged[0]).not.toHaveProperty('baseline')
    // Rarer sessions are no way down to none, and whoever reads of them is told; sessions that become more frequent ask for a look.
    const [finding] = answer.findings
    expect(finding).toMatchObject({ record: 'dp-sustain1-frequency', severity: step === 'taper' ? 'info' : 'caution' })
    expect(finding?.message.includes('No ketamine regimen has a published taper down to none.')).toBe(step === 'taper')
  })

  // Partial response after six infusions: the point is cited, no text decides what follows, and the answer cites the scale as well.
  it('cites the point and what follows from it', () => {
    const { decisionPoints } = getProtocol('iv-trd-acute-six')
    const answer = advise('iv-trd-acute-six', SIX, scores([12, 20]), 12)
    const point = decisionPoints.find(({ id }) => id === 'dp-iv-6')?.sources ?? []
    const follows = ruleAfterSix.outcomes.partial.sources ?? []
    expect(answer.findings.find(({ record }) => record === 'dp-iv-6')?.sources).toEqual([...point, ...follows])
    expect(answer.sources).toEqual(expect.arrayContaining([...follows, ...(instruments.madrs.partialResponse?.sources ?? [])]))
  })

  it('is told in its own words where a protocol of the consumer has it', () => {
    const [point] = ivTrdAcuteSix.decisionPoints
    const own = { ...ivTrdAcuteSix, id: 'own-six', decisionPoints: [{ ...point, id: 'own-point', responder: 'our own way' }] } as Protocol
    const history = { sessions: SIX, assessments: scores([12, 12]) }
    const answer = adviseContinuation(own, history, { asOf: day(12) })
    expect(answer).toMatchObject({ advice: 're-evaluate', course: { text: 'our own way' } })
    expect(answer.findings[0]).toMatchObject({ code: 'custom/own-point', record: 'own-point', severity: 'caution' })
    expect(answer.decision).not.toHaveProperty('rule')
  })

  it('says from when a baseline and a current score may be, where one is judged', () => {
    const said = 'The baseline is the latest score within 28 days before the first session; a current score is at most 14 days old.'
    const at = (last: number) => advise('iv-trd-acute-six', given('induction', 1, 3, 5, 8, 10, last), scores([12, 12]), 12).assumptions
    expect(at(12)).toContain(said)
    expect(advise('iv-trd-acute-six', given('induction', 1), scores([12, 12]), 12).assumptions).toEqual([])
  })

  it('is nowhere where no text names one', () => {
    const answer = advise('iv-trd-maintenance', [], [], 1)
    expect(answer.advice).toBe('no-published-rule')
    const message = 'The cited texts of this protocol name no point at which the course is judged.'
    expect(answer.findings).toMatchObject([{ code: 'care-plan/no-published-rule', severity: 'info', message }])
    expect(answer.statements.length).toBeGreaterThan(0)
  })
})

it('a score of the VAS is taken in millimeters, and the answer says so', () => {
  const { assumptions } = advise('iv-chronic-pain-trial-infusion', given('trial', 1), scored('vas-pain', [1, 80], [23, 40]), 23)
  expect(assumptions).toContain('Scores of the VAS are taken in mm, 0 to 100.')
})

describe('what is not known', () => {
  const asks = (assessments: readonly DatedAssessment[], more = {}) => {
    const { advice, missing } = advise('iv-trd-acute-six', SIX, assessments, 13, more)
    return [advice, missing.map(({ path, because }) => `${path}: ${because}`)]
  }

  it('nothing at all', () => {
    expect(asks([])).toEqual(['insufficient-data', ['assessments: absent', 'assessments: absent']])
  })

  it('the baseline', () => {
    expect(asks([...scored('madrs', [13, 12]), safe(13)])).toEqual(['insufficient-data', ['assessments: absent']])
  })

  it('a baseline that is older than 28 days', () => {
    expect(asks([...scored('madrs', [-27, 36], [13, 12]), safe(13)])[0]).toBe('continue')
    expect(asks([...scored('madrs', [-28, 36], [13, 12]), safe(13)])).toEqual(['insufficient-data', ['assessments: stale']])
    expect(asks([...scored('madrs', [-28, 36], [13, 12]), safe(13)], { baselineWithinDays: 29 })[0]).toBe('continue')
  })

  it('a score after the last session', () => {
    expect(asks([...scored('madrs', [1, 36], [11, 12]), safe(13)])).toEqual(['insufficient-data', ['assessments: stale']])
  })

  it('a current score that is older than 14 days', () => {
    const at = (asOf: number) => advise('iv-trd-acute-six', SIX, [...scored('madrs', [1, 36], [13, 12]), safe(20)], asOf).advice
    expect([at(27), at(28)]).toEqual(['continue', 'insufficient-data'])
  })

  it('an instrument that is not known, by name', () => {
    const answer = advise('iv-trd-acute-six', SIX, [{ instrument: 'madr', on: day(13), score: 12 }, safe(13)], 13)
    expect(answer.advice).toBe('insufficient-data')
    const named = answer.missing.find(({ because }) => because === 'unrecognised')
    expect(named?.path).toBe('assessments[0].instrument')
    expect(named?.question).toContain('"madrs"')
  })

  // The words in which the library itself names a scale mean that scale. NRS and VAS are names of many.
  it.each(Object.values(instruments))('no $id, by its id or the name that it is printed with', ({ id, name, shortName }) => {
    const asked = (instrument: string) =>
      advise('iv-trd-acute-six', SIX, [{ instrument, on: day(13), responses: {} }], 13).missing.find(
        ({ because }) => because === 'unrecognised',
      )
    for (const one of [id, name]) expect(asked(one)).toBeUndefined()
    if (shortName === 'NRS' || shortName === 'VAS') expect(asked(shortName)?.question).toContain(`"${id}"`)
    else expect(asked(shortName)).toBeUndefined()
  })

  it('an instrument that the decision point does not go by', () => {
    const answer = advise('po-er-r107', given('enrichment', 1, 2, 3, 4, 5), [...scored('phq-9', [1, 20], [8, 4]), safe(8)], 8)
    expect([answer.advice, answer.missing[0]?.question]).toEqual(['insufficient-data', expect.stringContaining('MADRS')])
  })

  it('unanswered items of the current form, each by its path', () => {
    const answer = advise(
      'iv-trd-acute-six',
      SIX,
      [...scored('phq-9', [1, 20]), { instrument: 'phq-9', on: day(13), responses: { '1': 1, '9': 0 } }],
      13,
    )
    expect(answer.advice).toBe('insufficient-data')
    expect(answer.missing.map(({ path }) => path)).toContain('assessments[1].responses.2')
  })

  it('a baseline in remission tells no response', () => {
    const answer = advise('iv-trd-acute-six', SIX, [...scored('madrs', [1, 9], [13, 4]), safe(13)], 13)
    expect(answer.advice).toBe('insufficient-data')
    expect(answer.findings.map(({ code }) => code)).toContain('care-plan/no-response-to-tell')
  })
})

describe('safety', () => {
  const good = scored('madrs', [1, 36], [13, 9])
  const item9 = (number: number, answer: number): DatedAssessment => ({
    instrument: 'phq-9',
    on: day(number),
    responses: [1, 1, 0, 0, 0, 0, 0, 0, answer],
  })

  it.each([
    ['PHQ-9 item 9 of 0', [item9(13, 0)], 'none-raised', 'continue'],
    ['PHQ-9 item 9 of 1', [item9(13, 1)], 'raised', 'refer'],
    ['C-SSRS item 1 yes', [{ instrument: 'c-ssrs', on: day(13), responses: { '1': 1, '2': 0, '6': 0 } }], 'raised', 'refer'],
    ['C-SSRS plan, the rest unanswered', [{ instrument: 'c-ssrs', on: day(13), responses: { '5': 1 } }], 'raised', 'refer'],
    ['MADRS item 10, the rest unanswered', [{ instrument: 'madrs', on: day(12), responses: { '10': 1 } }], 'raised', 'refer'],
    ['no answer to a safety item', [], 'unknown', 'insufficient-data'],
    ['a PHQ-9 whose item 9 is open', [{ instrument: 'phq-9', on: day(13), responses: { '1': 0 } }], 'unknown', 'insufficient-data'],
    ['an answer 15 days old', [item9(-2, 0)], 'unknown', 'insufficient-data'],
    ['an answer 14 days old', [item9(-1, 0)], 'none-raised', 'continue'],
  ] as [string, DatedAssessment[], string, string][])('%s', (_, more, standing, advice) => {
    const answer = advise('iv-trd-acute-six', SIX, [...good, ...more], 13)
    expect([answer.safety.standing, answer.advice]).toEqual([standing, advice])
    // What the protocol says stays readable beside it.
    expect(answer.course?.step).toBe('continue')
    if (standing === 'raised') expect(answer.findings[0]?.code).toBe('care-plan/assess-safety-first')
    if (standing === 'unknown') expect(answer.missing[0]?.decides).toContain('care-plan/assess-safety-first')
  })

  it('what keeps the advice back is asked first, and the rest after it', () => {
    const { advice, missing } = advise('iv-trd-acute-six', SIX, [...good, { instrument: 'HAM-D21', on: day(13), score: 4 }], 13)
    expect(advice).toBe('insufficient-data')
    expect(missing[0]?.decides).toContain('care-plan/assess-safety-first')
    expect(missing.filter(({ because }) => because === 'unrecognised').map(({ path }) => path)).toEqual([
      `assessments[${good.length}].instrument`,
    ])
  })

  it.each(['C-SSRS', 'C-SSRS screener', 'c_ssrs', 'PHQ-9', 'phq9', 'BSSI', 'Scale for Suicidal Ideation'])(
    'reads the %s, whatever its writing',
    (instrument) => {
      const responses = instrument.toLowerCase().startsWith('p') ? { '9': 1 } : { '5': 1 }
      const answer = advise('iv-trd-acute-six', SIX, [...good, safe(12), { instrument, on: day(13), responses }], 13)
      expect([answer.safety.standing, answer.advice]).toEqual(['raised', 'refer'])
    },
  )

  // The version for follow-up visits asks other questions; what was answered there is not known.
  it.each(['C-SSRS since last visit', 'Columbia Suicide Severity Rating Scale, lifetime', 'Suicide Behaviors Questionnaire'])(
    'is unknown while a %s cannot be read, until a clinician assessed the risk',
    (instrument) => {
      const more = [...good, safe(13), { instrument, on: day(13), score: 5 }]
      const answer = advise('iv-trd-acute-six', SIX, more, 13)
      expect([answer.safety.standing, answer.advice]).toEqual(['unknown', 'insufficient-data'])
      expect(answer.missing[0]).toMatchObject({ path: 'assessments[3].instrument', because: 'unrecognised' })
      expect(advise('iv-trd-acute-six', SIX, more, 13, { riskAssessedOn: day(12) }).advice).toBe('insufficient-data')
      expect(advise('iv-trd-acute-six', SIX, more, 13, { riskAssessedOn: day(13) }).advice).toBe('continue')
      const pain = [...scored('nrs-pain', [1, 8], [23, 3]), { instrument, on: day(23), score: 5 }]
      expect(advise('iv-chronic-pain-trial-infusion', given('trial', 1), pain, 23).advice).toBe('insufficient-data')
    },
  )

  it('is not held back by another scale that is not known', () => {
    expect(advise('iv-trd-acute-six', SIX, [...good, safe(13), { instrument: 'WSAS', on: day(13), score: 30 }], 13).advice).toBe('continue')
  })

  it('comes first even beside the end of treatment, and when nothing is due', () => {
    const worse = scored('madrs', [1, 36], [13, 40])
    const flagged = advise('iv-trd-acute-six', SIX, [...worse, item9(13, 3)], 13)
    expect([flagged.advice, flagged.course?.step, flagged.findings[0]?.code]).toEqual(['refer', 'stop', 'care-plan/assess-safety-first'])
    expect(advise('iv-trd-acute-six', [], [item9(1, 1)], 1).advice).toBe('refer')
    expect(advise('iv-trd-maintenance', [], [item9(1, 1)], 1).advice).toBe('refer')
  })

  it('keeps a flag that was not asked about again, and drops one that was answered with no', () => {
    const total = [...good, item9(1, 2), ...scored('phq-9', [13, 3])]
    expect(advise('iv-trd-acute-six', SIX, total, 13).safety.flags).toMatchObject([{ flag: 'phq-9-item-9', on: day(1) }])
    expect(advise('iv-trd-acute-six', SIX, [...good, item9(1, 2), item9(13, 0)], 13).safety).toEqual({ standing: 'none-raised', flags: [] })
  })

  it('is settled by an assessment of risk on the same day or later, apart from intent, plan and recent behavior', () => {
    const on = (riskAssessedOn: string, responses: Record<string, number>) =>
      advise('iv-trd-acute-six', SIX, [...good, { instrument: 'c-ssrs', on: day(12), responses }], 13, { riskAssessedOn })
    const method = { '1': 1, '2': 1, '3': 1, '4': 0, '5': 0, '6': 0 }
    expect(on(day(11), method).advice).toBe('refer')
    expect(on(day(12), method)).toMatchObject({ advice: 'continue', safety: { standing: 'assessed' } })
    expect(on(day(12), method).safety.flags).toHaveLength(3)
    expect(on(day(12), method).findings.map(({ code }) => code)).toContain('outcomes/c-ssrs-method')
    expect(on(day(13), { ...method, '4': 1 }).advice).toBe('refer')
    expect(on(day(13), { ...method, '6': 1, '6-past-3-months': 1 }).advice).toBe('refer')
  })

  // Grunebaum 2018: an SSI of 4 or more is clinically important ideation. A total says so without its items.
  it.each([
    ['ssi', 4, 'raised', 'refer', ['important', 'any']],
    ['ssi', 3, 'raised', 'refer', ['any']],
    ['ssi', 0, 'none-raised', 'continue', []],
    ['bss', 4, 'raised', 'refer', ['important', 'any']],
    ['bss', 1, 'raised', 'refer', ['any']],
    ['bss', 0, 'none-raised', 'continue', []],
  ] as const)('reads the total of the %s: %s', (instrument, total, standing, advice, flags) => {
    const answer = advise('iv-trd-acute-six', SIX, [...good, ...scored(instrument, [13, total])], 13)
    expect([answer.safety.standing, answer.advice]).toEqual([standing, advice])
    expect(answer.safety.flags.map(({ flag }) => flag)).toEqual(flags.map((one) => `${instrument}-${one}`))
    if (standing === 'none-raised') return
    expect(answer.safety.flags[0]).toMatchObject({ instrument, on: day(13), severity: total === 4 ? 'hold' : 'caution' })
    expect(answer.findings[0]?.because[0]?.path).toBe('assessments[2].score')
    const assessed = advise('iv-trd-acute-six', SIX, [...good, ...scored(instrument, [13, total])], 13, { riskAssessedOn: day(13) })
    expect([assessed.safety.standing, assessed.advice]).toEqual(['assessed', 'continue'])
  })

  it('reads answers that reach the cut whatever the open ones are, and leaves open what they leave open', () => {
    const ssi = (responses: Record<string, number>): DatedAssessment => ({ instrument: 'ssi', on: day(13), responses })
    expect(advise('iv-trd-acute-six', SIX, [...good, ssi({ '1': 2, '2': 2 })], 13).safety.flags[0]?.flag).toBe('ssi-important')
    expect(advise('iv-trd-acute-six', SIX, [...good, ssi({ '1': 2, '2': 1 })], 13).safety.flags.map(({ flag }) => flag)).toEqual([
      'ssi-any',
    ])
    expect(advise('iv-trd-acute-six', SIX, [...good, ssi({ '1': 0, '2': 0 })], 13).safety.standing).toBe('unknown')
  })

  // The other eight items of the PHQ-9 make at most 24.
  it.each([
    [24, 'unknown', []],
    [25, 'raised', ['phq-9-item-9']],
  ] as const)('a PHQ-9 of %i without its answers: item 9 is %s', (total, standing, flags) => {
    const answer = advise('iv-trd-acute-six', SIX, [...good, ...scored('phq-9', [13, total])], 13)
    expect(answer.safety.standing).toBe(standing)
    expect(answer.safety.flags.map(({ flag }) => flag)).toEqual(flags)
    if (standing === 'raised') expect(answer.findings[0]?.because[0]?.path).toBe('assessments[2].score')
  })

  it('a plan on the MADRS is not settled by an assessment of the same day, weariness is', () => {
    const rated = (item: number) =>
      advise('iv-trd-acute-six', SIX, [...good, { instrument: 'madrs', on: day(12), responses: { '10': item } }], 13, {
        riskAssessedOn: day(13),
      }).advice
    expect([rated(6), rated(2)]).toEqual(['refer', 'continue'])
  })

  it('is asked of scales that ask about suicide, not of pain', () => {
    expect(advise('iv-chronic-pain-trial-infusion', given('trial', 1), scored('nrs-pain', [1, 8], [23, 3]), 23)).toMatchObject({
      advice: 'continue',
      safety: { standing: 'unknown' },
    })
  })

  it('does not hold back the end of treatment when it is unknown', () => {
    expect(advise('iv-trd-acute-six', SIX, scored('madrs', [1, 36], [13, 36]), 13).advice).toBe('stop')
  })
})

describe('several scales', () => {
  const both = (madrs: number, phq9: number) => [
    ...scored('madrs', [1, 36], [13, madrs]),
    ...scored('phq-9', [1, 20], [13, phq9]),
    safe(13),
  ]

  it('agree', () => {
    const answer = advise('iv-trd-acute-six', SIX, both(12, 6), 13)
    expect(told(answer)).toEqual(['dp-iv-6', 'responder', 'continue'])
    expect(answer.judged.map(({ instrument }) => instrument)).toEqual(['madrs', 'phq-9'])
  })

  it('disagree: weighed by the clinician', () => {
    const answer = advise('iv-trd-acute-six', SIX, both(12, 18), 13)
    expect(told(answer)).toEqual(['dp-iv-6', undefined, 're-evaluate'])
    expect(answer.findings.map(({ code }) => code)).toContain('care-plan/scales-disagree')
  })

  it('disagree, and the one that is asked for decides', () => {
    expect(advise('iv-trd-acute-six', SIX, both(12, 18), 13, { instrument: 'madrs' }).advice).toBe('continue')
    expect(advise('iv-trd-acute-six', SIX, both(12, 18), 13, { instrument: 'phq-9' }).advice).toBe('stop')
  })

  it('disagree where it makes no difference', () => {
    const scores = [...scored('madrs', [1, 36], [28, 12]), ...scored('phq-9', [1, 20], [28, 18]), safe(28)]
    const answer = advise('spravato-mdsi-us', given('acute', ...INDUCTION), scores, 28)
    expect(answer.course).toMatchObject({ step: 're-evaluate', basis: 'published' })
  })

  it('say which definitions decided', () => {
    const [madrs, phq9] = advise('iv-trd-acute-six', SIX, both(12, 6), 13).judged
    expect(madrs?.definitions).toMatchObject({ remission: 'madrs-10', response: 'madrs-response-50' })
    expect(phq9?.definitions).toMatchObject({ remission: 'phq-9-5', response: 'phq-9-response-50' })
  })
})

describe('relapse in maintenance', () => {
  const sessions = [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', 64, 78, 92, 106)]
  const course = (...later: [number, number][]) =>
    advise('spravato-trd-us', sessions, [...scored('madrs', [1, 36], [28, 9], ...later), safe(112)], 112)

  // SUSTAIN-1: MADRS of 22 or more at two assessments in a row, 5 to 15 days apart.
  it('leads to what was studied: a second induction', () => {
    const answer = course([105, 22], [112, 22])
    expect(told(answer)).toEqual(['dp-sustain1-frequency', 'relapse', 'adjust'])
    expect(answer.course?.text).toContain('second 4-week induction')
    expect(answer.findings.map(({ code }) => code)).toContain('care-plan/relapse-after-response')
  })

  // The row of the protocol is about maintenance.
  it('leads to no second induction within the first', () => {
    const scores = [...scored('madrs', [1, 36], [8, 14], [15, 24], [22, 25], [28, 26]), safe(28)]
    const answer = advise('spravato-trd-us', given('induction', ...INDUCTION), scores, 28)
    expect(told(answer)).toEqual(['dp-spravato-w4', 'partial', 'adjust'])
    expect(answer.findings.map(({ code }) => code)).toContain('care-plan/relapse-after-response')
  })

  it('is not met by one point less, or by scores 4 days apart', () => {
    expect(course([105, 21], [112, 22]).course?.group).toBe('partial')
    expect(course([108, 22], [112, 22]).course?.group).toBe('partial')
  })

  it('is over once the score has recovered', () => {
    expect(course([98, 22], [105, 22], [112, 12]).course?.group).toBe('responder')
  })
})

describe('a protocol of the consumer', () => {
  const [point] = ivTrdAcuteSix.decisionPoints
  const own = {
    ...ivTrdAcuteSix,
    id: 'our-clinic',
    decisionPoints:
      point === undefined ? [] : [{ ...point, id: 'ours', afterSessions: 2, responder: 'go on as before', partial: 'call the doctor' }],
  }
  const ask = (current: number) =>
    adviseContinuation(
      own,
      { sessions: given('induction', 1, 3), assessments: [...scored('madrs', [1, 36], [4, current]), safe(4)] },
      { asOf: day(4) },
    )

  it('is told in its own words, and a clinician decides', () => {
    expect(ask(12)).toMatchObject({ advice: 're-evaluate', course: { group: 'responder', text: 'go on as before' } })
    expect(ask(20)).toMatchObject({ advice: 're-evaluate', course: { group: 'partial', text: 'call the doctor' } })
  })

  // The BPI has means of its parts and no total: a complete form of it leaves open what the point goes by, and a scale with a total is asked for.
  it('asks for a total where only a scale without one was used', () => {
    const bpi = (number: number): DatedAssessment => ({
      instrument: 'bpi-sf',
      on: day(number),
      responses: Object.fromEntries(instruments['bpi-sf'].items.map(({ id }) => [id, 5])),
    })
    const { advice, missing } = adviseContinuation(
      own,
      { sessions: given('induction', 1, 3), assessments: [bpi(1), bpi(4), safe(4)] },
      { asOf: day(4) },
    )
    expect(advice).toBe('insufficient-data')
    expect(missing).toMatchObject([{ path: 'assessments', because: 'absent', decides: ['custom/ours'] }])
  })

  it('that says nothing of a group has no standard for it', () => {
    const { partial: _, nonResponder: __, ...silent } = { ...point, id: 'ours', afterSessions: 2 } as DecisionPoint
    const answer = adviseContinuation(
      { ...own, decisionPoints: [silent] },
      { sessions: given('induction', 1, 3), assessments: [...scored('madrs', [1, 36], [4, 36]), safe(4)] },
      { asOf: day(4) },
    )
    expect(answer).toMatchObject({
      advice: 're-evaluate',
      course: { group: 'non-responder', text: 'the protocol does not say', basis: 'no-standard' },
    })
    expect(answer.findings[0]?.message).toContain('the protocol does not say. No text sets a standard here. A clinician decides.')
    expect(ask(12).course?.basis).toBe('published')
  })
})

describe('a rule of the consumer', () => {
  const ask = (rule: object, protocol: Protocol = ivTrdAcuteSix) =>
    adviseContinuation(
      protocol,
      { sessions: SIX, assessments: [...scored('madrs', [1, 36], [13, 20]), safe(13)] },
      { asOf: day(13), rules: [{ ...ruleAfterSix, id: 'our-rule', ...rule } as never] },
    )
  const house = [{ citation: 'house-handbook', checked: 'convention' }]

  it('stands in the place of ours at the same decision point', () => {
    const partial = { step: 'adjust', basis: 'no-standard', text: 'our two extra infusions', sources: house }
    expect(ask({ outcomes: { ...ruleAfterSix.outcomes, partial } })).toMatchObject({
      advice: 'adjust',
      decision: { id: 'dp-iv-6', rule: 'our-rule' },
      course: { text: 'our two extra infusions', basis: 'no-standard' },
      findings: [{ code: 'custom/our-rule', record: 'our-rule' }],
    })
    expect(ask({ protocols: ['another'] }).decision?.rule).toBe('dp-iv-6')
    const decisionPoints = ivTrdAcuteSix.decisionPoints.flatMap((point) => [{ ...point, id: 'another' }, point])
    expect(ask({ decisionPoints: ['another'] }, { ...ivTrdAcuteSix, decisionPoints }).decision?.rule).toBe('dp-iv-6')
  })

  // The sixth infusion is given on day 12.
  it('is reached with the last session or on its day, whichever comes first', () => {
    const reached = (orDay: number) => ask({ timing: { kind: 'after-sessions', orDay } }).decision?.reachedOn
    expect([reached(11), reached(12), reached(13)]).toEqual([day(11), day(12), day(12)])
  })

  it('after a number of sessions that nobody told is reached on its day alone', () => {
    const [{ afterSessions: _, ...point }] = ivTrdAcuteSix.decisionPoints as [DecisionPoint]
    const judge = (timing: object) =>
      adviseContinuation(
        { ...ivTrdAcuteSix, decisionPoints: [point] },
        { sessions: SIX, assessments: [...scored('madrs', [1, 36], [13, 20]), safe(13)] },
        { asOf: day(13), rules: [{ ...ruleAfterSix, id: 'our-rule', timing } as never] },
      )
    expect(judge({ kind: 'after-sessions' })).toMatchObject({ advice: 'not-due', coming: [{ id: point.id }] })
    expect(judge({ kind: 'after-sessions', orDay: 10 }).decision).toMatchObject({ reachedOn: day(10), sessionsGiven: 6 })
  })

  it('by a scale of suicidal ideation does not go on over a total that is still important', () => {
    const suicidality = (...totals: [number, number][]) =>
      adviseContinuation(
        ivTrdAcuteSix,
        { sessions: SIX, assessments: scored('ssi', ...totals) },
        { asOf: day(13), rules: [{ ...ruleAfterSix, id: 'our-rule', measures: [{ instrument: 'ssi' }] } as never] },
      )
    // From 30 to 15 is a response of 50 %, and 15 is far above 4.
    expect(suicidality([1, 30], [13, 15])).toMatchObject({ advice: 'refer', course: { step: 'continue' } })
    expect(suicidality([1, 30], [13, 3])).toMatchObject({ advice: 'refer', course: { step: 'continue' } })
    expect(suicidality([1, 30], [13, 0])).toMatchObject({ advice: 'continue', safety: { standing: 'none-raised' } })
  })

  // No score is down by half of 0: whoever stays there is no partial responder, and nobody can say which group it is. Who got worse has none.
  it.each([
    [0, undefined, 'insufficient-data'],
    [20, 'non-responder', 'stop'],
  ] as const)('by response and remission tells no group of a score that stays at 0: MADRS 0 to %i', (score, group, step) => {
    const answer = adviseContinuation(
      ivTrdAcuteSix,
      { sessions: SIX, assessments: [...scored('madrs', [1, 0], [13, score]), safe(13)] },
      { asOf: day(13), rules: [{ ...ruleAfterSix, id: 'our-rule', judgedBy: 'response-and-remission' } as never] },
    )
    expect([answer.course?.group, answer.advice]).toEqual([group, step])
    expect(answer.findings.some(({ code }) => code === 'care-plan/no-response-to-tell')).toBe(group === undefined)
  })

  it('is refused where it names what does not exist', () => {
    const issues = (rule: object) => issuesOf(() => ask(rule))
    expect(issues({ measures: [{ instrument: 'madrs', remission: 'madrs-11' }] })).toEqual([
      'options.rules[0].measures[0].remission: unknown-id',
    ])
    expect(issues({ measures: [{ instrument: 'audit' }] })).toContain('options.rules[0].measures[0].instrument: conflict')
    expect(() => ask({ measures: [{ instrument: 'audit' }] })).toThrow(/not an outcome measure/)
    expect(issues({ measures: [{ instrument: 'bpi-sf' }] })).toEqual(['options.rules[0].measures[0].instrument: conflict'])
    expect(() => ask({ measures: [{ instrument: 'bpi-sf' }] })).toThrow(/the BPI-SF has no total/)
    expect(issues({ measures: [{ instrument: 'hamd' }] })).toEqual(['options.rules[0].measures[0].instrument: unknown-id'])
    expect(issues({ measures: [null] })).toEqual(['options.rules[0].measures[0]: wrong-type'])
    expect(issues({ measures: 'madrs' })).toEqual(['options.rules[0].measures: wrong-type'])
    const nothing = () => adviseContinuation(ivTrdAcuteSix, { sessions: SIX, assessments: [] }, { asOf: day(13), rules: [null] as never })
    expect(issuesOf(nothing)).toEqual(['options.rules[0]: wrong-type'])
    expect(issues({ measures: [] })).toEqual(['options.rules[0].measures: out-of-range'])
    expect(issues({ timing: { kind: 'sometimes' } })).toEqual(['options.rules[0].timing.kind: unknown-id'])
    expect(issues({ outcomes: {} })).toHaveLength(3)
  })
})

describe('the answer', () => {
  const assessments = [...scored('madrs', [1, 36], [13, 9]), safe(13)]

  it('does not depend on the order of sessions and assessments', () => {
    const shuffled = advise('iv-trd-acute-six', [...SIX].reverse(), [...assessments].reverse(), 13)
    const { judged, advice, decision } = advise('iv-trd-acute-six', SIX, assessments, 13)
    expect(shuffled).toMatchObject({ judged, advice, decision })
  })

  it('drops personal values on request', () => {
    const flagged = [...assessments, { instrument: 'phq-9', on: day(13), responses: { '9': 3 } }]
    const text = JSON.stringify(advise('iv-trd-acute-six', SIX, flagged, 13, { redact: true }))
    expect(text).not.toContain('"value"')
    expect(text).not.toContain('"score":')
  })

  it('names the disputes of its decision point', () => {
    expect(advise('iv-trd-acute-six', SIX, assessments, 13).statements.map(({ id }) => id)).toContain('number-before-stopping')
    // What the label says of stopping, and what it does not.
    expect(advise('spravato-trd-us', [], [], 1).statements.map(({ id }) => id)).toContain('no-stop-number')
  })
})

describe('is refused', () => {
  it('a protocol that cannot be read, without a word on its phases', () => {
    const ask = () => adviseContinuation({} as never, { sessions: given('induction', 1), assessments: [] }, { asOf: day(13) })
    const issues = issuesOf(ask)
    expect(issues).toContain('protocol.id: required')
    expect(issues.filter((issue) => !issue.startsWith('protocol.'))).toEqual([])
  })

  const issues = (history: unknown, options: unknown = { asOf: day(13) }) =>
    issuesOf(() => adviseContinuation(ivTrdAcuteSix, history as never, options as never))

  it.each([
    ['a session in the future', { sessions: [{ on: day(14) }], assessments: [] }, ['sessions[0].on: future']],
    ['two sessions on one day', { sessions: [{ on: day(1) }, { on: day(1) }], assessments: [] }, ['sessions[1].on: conflict']],
    ['an unknown phase', { sessions: [{ on: day(1), phase: 'inductoin' }], assessments: [] }, ['sessions[0].phase: unknown-id']],
    [
      'a score outside its range and one in the future',
      { sessions: [], assessments: [...scored('madrs', [1, 61]), ...scored('phq-9', [14, 3])] },
      ['assessments[0].score: out-of-range', 'assessments[1].on: future'],
    ],
    [
      'two scores of one instrument on one day',
      { sessions: [], assessments: scored('madrs', [1, 30], [1, 31]) },
      ['assessments[1].on: conflict'],
    ],
    [
      'an answer outside its range',
      { sessions: [], assessments: [{ instrument: 'phq-9', on: day(1), responses: { '9': 4 } }] },
      ['assessments[0].responses.9: out-of-range'],
    ],
    [
      'a score that is not the total of the answers',
      { sessions: [], assessments: [{ instrument: 'phq-9', on: day(1), score: 9, responses: [1, 1, 1, 1, 1, 1, 1, 1, 0] }] },
      ['assessments[0].score: conflict'],
    ],
    [
      'a score below and one above all that the unanswered items leave open, 12 to 15',
      {
        sessions: [],
        assessments: [11, 12, 15, 16].map((score, at) => ({
          instrument: 'gad-7',
          on: day(1 + at),
          score,
          responses: [2, 2, 2, 2, 2, 2, null],
        })),
      },
      ['assessments[0].score: conflict', 'assessments[3].score: conflict'],
    ],
    ['a sum of the C-SSRS', { sessions: [], assessments: scored('c-ssrs', [1, 3]) }, ['assessments[0].score: unexpected']],
    [
      'an assessment without a day and a name',
      { sessions: [], assessments: [{ on: '2026-02-30', instrument: 9, score: 3 }] },
      ['assessments[0].on: malformed', 'assessments[0].instrument: wrong-type'],
    ],
    ['neither score nor answers', { sessions: [], assessments: [{ instrument: 'phq-9', on: day(1) }] }, ['assessments[0].score: required']],
  ])('%s', (_, history, expected) => {
    expect(issues(history)).toEqual(expected)
  })

  // Eight answers of 2 make 16; the publisher fills the ninth with their mean: 18.
  it('a sum of the answers where the publisher fills in the open one: the error says what it makes', () => {
    const responses = [2, 2, 2, 2, 2, 2, 2, 2, null]
    const give = () =>
      adviseContinuation(
        ivTrdAcuteSix,
        { sessions: [], assessments: [{ instrument: 'phq-9', on: day(1), score: 16, responses }] },
        { asOf: day(1) },
      )
    expect(give).toThrow('is not the total of the responses, which is 18, with unanswered items filled in as the publisher allows')
  })

  it('options, phases and answers in one error', () => {
    const sessions = [{ on: '2026-02-30' }, { on: day(1), phase: 'inductoin' }]
    const assessments = [{ instrument: 'phq-9', on: day(1), responses: { '9': 4 } }]
    expect(issues({ sessions, assessments, riskAssessedOn: 'monday' }, { asOf: day(13), instrument: 'phq9' })).toEqual([
      'options.instrument: unknown-id',
      'riskAssessedOn: malformed',
      'sessions[0].on: malformed',
      'sessions[1].phase: unknown-id',
      'assessments[0].responses.9: out-of-range',
    ])
  })

  it('an option that is not known, and days out of range', () => {
    expect(issues({ sessions: [], assessments: [] }, { asOf: '2026-02-30', currentWithinDays: -1, baseline: 3 })).toEqual([
      'options.baseline: unexpected',
      'options.asOf: malformed',
      'options.currentWithinDays: out-of-range',
    ])
  })
})

describe('the rules', () => {
  it('name protocols and decision points that exist, and cover every decision point', () => {
    const named = continuationRules.flatMap((rule) =>
      Object.values(protocols)
        .filter(({ id }) => rule.protocols.includes(id))
        .flatMap((protocol) =>
          protocol.decisionPoints.filter(({ id }) => rule.decisionPoints.includes(id)).map(({ id }) => `${protocol.id} ${id}`),
        ),
    )
    const all = Object.values(protocols).flatMap((one) => one.decisionPoints.map(({ id }) => `${one.id} ${id}`))
    expect([...new Set(named)].sort()).toEqual([...all].sort())
  })
})

describe('what got worse is told, whatever the decision goes by', () => {
  it('before the first decision', () => {
    const sessions = given('induction', 1, 3)
    const answer = advise('iv-trd-acute-six', sessions, [...scored('madrs', [1, 28], [4, 40]), safe(4)], 5)
    expect([answer.advice, answer.judged]).toEqual(['not-due', []])
    expect(answer.findings.find(({ code }) => code === 'care-plan/worse-than-before')).toMatchObject({
      severity: 'caution',
      because: [
        { path: 'assessments[0].score', value: 28 },
        { path: 'assessments[1].score', value: 40 },
      ],
    })
    expect(codesOf(advise('iv-trd-acute-six', sessions, [...scored('madrs', [1, 28], [4, 28]), safe(4)], 5))).not.toContain(
      'care-plan/worse-than-before',
    )
  })

  it('where no text names a decision', () => {
    const answer = advise('iv-trd-maintenance', given('maintenance', 1, 8, 15), [...scored('madrs', [1, 9], [14, 24]), safe(14)], 15)
    expect(answer.advice).toBe('no-published-rule')
    expect(codesOf(answer)).toContain('care-plan/worse-than-before')
  })

  // Marx 2022: a reliable change of the PCL-5 is 15 to 18 points. The scale has no response definition.
  it('on a scale without a response definition', () => {
    const after = (score: number) => advise('iv-ptsd-six', given('induction', 1, 3), scored('pcl-5', [1, 40], [4, score]), 5)
    expect(codesOf(after(55))).toContain('care-plan/worse-than-before')
    expect(codesOf(after(54))).not.toContain('care-plan/worse-than-before')
  })

  // 30 to 15 is a response, 28 is none: the group goes by the current score, and the words "No response" would hide the other half.
  it('a response that was reached and is no more', () => {
    const lost = (...pairs: [number, number][]) => {
      const answer = advise('iv-trd-acute-six', SIX, [...scored('madrs', ...pairs), safe(13)], 13)
      return [answer.advice, answer.findings.find(({ code }) => code === 'care-plan/response-lost')?.severity]
    }
    expect(lost([1, 30], [6, 15], [13, 28])).toEqual(['stop', 'caution'])
    expect(lost([1, 30], [6, 16], [13, 28])).toEqual(['stop', undefined])
    expect(lost([1, 30], [6, 15], [13, 14])).toEqual(['continue', undefined])
    // A baseline that was in remission shows no response to lose.
    expect(lost([1, 9], [6, 4], [13, 20])).toEqual(['stop', undefined])
  })

  it('on a scale that the decision does not go by', () => {
    const sessions = [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', 57, 71, 84)]
    const scores = [...scored('madrs', [1, 36], [84, 10]), ...scored('phq-9', [1, 15], [84, 22]), safe(84)]
    const answer = advise('spravato-trd-us', sessions, scores, 85)
    expect([answer.advice, answer.judged.map(({ instrument }) => instrument)]).toEqual(['taper', ['madrs']])
    expect(codesOf(answer)).toContain('care-plan/worse-than-before')
  })
})

it('a total that is estimated over unanswered items says so', () => {
  const phq = (on: number, ...responses: (number | null)[]): DatedAssessment => ({ instrument: 'phq-9', on: day(on), responses })
  const before = phq(1, 3, 3, 2, 3, 2, 3, 2, 1, 0)
  const said = ({ assumptions }: ContinuationAdvice) => assumptions.some((text) => text.includes('is estimated'))
  expect(said(advise('iv-trd-acute-six', SIX, [before, phq(13, 1, 0, 1, 1, null, null, 0, 0, 0)], 13))).toBe(true)
  expect(said(advise('iv-trd-acute-six', SIX, [before, phq(13, 1, 0, 1, 1, 0, 0, 0, 0, 0)], 13))).toBe(false)
})

describe('which decision points a course can reach', () => {
  const coming = (sessions: readonly GivenSession[]) => advise('spravato-trd-eu', sessions, [], 5).coming.map(({ id }) => id)

  // The European label has a course for adults under 65 and one from 65 years on.
  it('are those of the courses that the sessions given can belong to', () => {
    expect(coming(given('induction', 1, 4))).toEqual(['dp-spravato-w4'])
    expect(coming(given('induction-65-and-over', 1, 4))).toEqual(['dp-spravato-w4-65-and-over'])
    // Nothing was given yet, or in no course as a whole: every point is still told.
    const both = ['dp-spravato-w4', 'dp-spravato-w4-65-and-over']
    expect(coming([])).toEqual(both)
    expect(coming([...given('induction', 1), ...given('induction-65-and-over', 4)])).toEqual(both)
  })

  const [course] = ivTrdAcuteSix.courses
  const [phase] = course?.phases ?? []
  const ours = (...points: readonly { readonly id: string; readonly afterSessions?: number }[]) => ({
    ...ivTrdAcuteSix,
    id: 'our-series',
    decisionPoints: points.map((point) => ({
      ...point,
      phase: phase?.id ?? '',
      text: 'Ours.',
      responder: 'goes on',
      sources: ivTrdAcuteSix.weight.sources,
    })),
  })
  const reached = (protocol: Protocol, number: number) => {
    const sessions = Array.from({ length: number }, (_, index) => ({ on: day(1 + 2 * index) }))
    const { decision, coming: open } = adviseContinuation(protocol, { sessions, assessments: [] }, { asOf: day(20) })
    return [decision?.id, decision?.reachedOn, open.map(({ id, sessionsLeft }) => [id, sessionsLeft])]
  }

  it('of a protocol of one’s own lie after their number of sessions, or at each assessment where they have none', () => {
    expect(reached(ours({ id: 'four', afterSessions: 4 }), 3)).toEqual([undefined, undefined, [['four', 1]]])
    expect(reached(ours({ id: 'four', afterSessions: 4 }), 4)).toEqual(['four', day(7), []])
    expect(reached(ours({ id: 'always' }), 1)).toEqual(['always', day(1), []])
  })

  it('count by the day on which they were reached, whatever their order in the protocol', () => {
    const [two, four] = [
      { id: 'two', afterSessions: 2 },
      { id: 'four', afterSessions: 4 },
    ]
    for (const points of [
      [two, four],
      [four, two],
    ]) {
      expect(reached(ours(...points), 4)).toEqual(['four', day(7), []])
      expect(reached(ours(...points), 2)).toEqual(['two', day(3), [['four', 2]]])
    }
    expect(reached(ours({ ...two, id: 'first' }, { ...two, id: 'last' }), 2)).toEqual(['last', day(3), []])
  })
})

describe('what is asked where no score decides', () => {
  const asked = (assessments: readonly DatedAssessment[], more: Parameters<typeof advise>[4] = {}) =>
    advise('iv-trd-acute-six', SIX, [...assessments, safe(13)], 13, more)
      .missing.filter(({ path }) => path === 'assessments')
      .map(({ question, because }) => [question, because])

  it('names every scale that counts, and both days, where none was begun', () => {
    const [all, one] = [
      'Which score (MADRS, PHQ-9, QIDS-SR16, HAM-D17 or BDI-II) was taken before the first session on 2026-03-02, and which on or after 2026-03-13?',
      'Which score (MADRS) was taken before the first session on 2026-03-02, and which on or after 2026-03-13?',
    ]
    expect(asked([])).toEqual([[all, 'absent']])
    // A baseline is at most 28 days older than the first session.
    expect(asked(scored('madrs', [-28, 30]))).toEqual([[all, 'stale']])
    expect(asked([], { instrument: 'madrs' })).toEqual([[one, 'absent']])
    // A scale that the decision does not go by is not asked for.
    expect(asked([], { instrument: 'nrs-pain' })).toEqual([[all, 'absent']])
  })

  it('asks for the other score of a scale that was begun, and says whether there is one that is too old', () => {
    const current = 'What was the MADRS total on or after 2026-03-13, not long before 2026-03-14?'
    const baseline = 'What was the MADRS total on or shortly before 2026-03-02, the first session?'
    expect(asked(scored('madrs', [1, 30]))).toEqual([[current, 'absent']])
    expect(asked(scored('madrs', [1, 30], [5, 20]))).toEqual([[current, 'stale']])
    expect(asked(scored('madrs', [13, 20]))).toEqual([[baseline, 'absent']])
    expect(asked(scored('madrs', [-40, 30], [13, 20]))).toEqual([[baseline, 'stale']])
    expect(asked(scored('madrs', [1, 30], [13, 20]))).toEqual([])
  })

  // SUSTAIN-1 set the frequency by remission alone, without a baseline.
  it('asks for no baseline where the decision goes by remission alone', () => {
    const sessions = [...given('induction', ...INDUCTION), ...given('consolidation', ...WEEKLY), ...given('maintenance', ...FORTNIGHTLY)]
    const at = (assessments: readonly DatedAssessment[]) => advise('spravato-trd-us', sessions, [...assessments, safe(85)], 85)
    const none = at([])
    expect(none.decision?.rule).toBe('dp-sustain1-frequency')
    expect(none.missing.find(({ path }) => path === 'assessments')?.question).toBe(
      `Which score (MADRS) was taken on or after ${none.decision?.reachedOn}?`,
    )
    const [judged] = at(scored('madrs', [1, 36], [85, 10])).judged
    expect(judged).toMatchObject({ instrument: 'madrs', remission: true, current: { score: 10 }, definitions: { remission: 'madrs-12' } })
    for (const key of ['baseline', 'category']) expect(judged).not.toHaveProperty(key)
    expect(judged?.definitions).not.toHaveProperty('response')
  })

  it('says how many days before the first session a baseline was taken', () => {
    const said = (number: number) =>
      advise('iv-trd-acute-six', SIX, [...scored('madrs', [number, 30], [13, 20]), safe(13)], 13).assumptions.filter((text) =>
        text.includes('was taken'),
      )
    expect(said(1)).toEqual([])
    expect(said(-2)).toEqual(['The MADRS baseline was taken 3 days before the first session.'])
  })

  // None is preferred in silence: what spoke against going on and has grown old since is named, though it no longer counts.
  it('names a scale that has a baseline and no current score beside one that is judged', () => {
    const said = 'The MADRS has a baseline and no current score, and is not counted.'
    const both = [...scored('madrs', [1, 30], [13, 30]), ...scored('qids-sr16', [1, 20], [20, 4]), safe(20)]
    const at = (asOf: number, ...more: DatedAssessment[]) => advise('iv-trd-acute-six', SIX, [...both, ...more], asOf)
    expect([at(27).advice, at(27).assumptions.includes(said)]).toEqual(['re-evaluate', false])
    expect([at(28).advice, at(28).assumptions.includes(said)]).toEqual(['continue', true])
    expect(at(28, ...scored('madrs', [28, 14])).assumptions).not.toContain(said)
    // Where no scale is judged the score is asked for instead, and a scale without a baseline could not be judged anyway.
    const alone = advise('iv-trd-acute-six', SIX, [...scored('madrs', [1, 30], [13, 30]), safe(20)], 28)
    expect([alone.advice, alone.assumptions.includes(said), alone.missing.length]).toEqual(['insufficient-data', false, 1])
    const begun = advise('iv-trd-acute-six', SIX, [...scored('madrs', [13, 30]), ...scored('qids-sr16', [1, 20], [20, 4]), safe(20)], 28)
    expect(begun.assumptions).not.toContain(said)
  })

  it('names the sources of what it repeats and of the definitions that decided, and a reading that is its own', () => {
    const { statements, sources, assumptions } = advise('iv-trd-acute-six', SIX, [...scored('madrs', [1, 30], [13, 20]), safe(13)], 13)
    const own = [...statements.flatMap((one) => one.sources), ...(instruments.madrs.response[0]?.sources ?? [])]
    expect(statements.length).toBeGreaterThan(0)
    for (const one of own) expect(sources).toContainEqual(one)
    expect(assumptions.filter((text) => text.startsWith('Any gain'))).toEqual([])
    // One infusion for chronic pain: a gain short of 30 % is weighed, and no text defines a partial response.
    const [phase] = getProtocol('iv-chronic-pain-trial-infusion').courses[0]?.phases ?? []
    const pain = advise('iv-chronic-pain-trial-infusion', given(phase?.id ?? '', 1), [...scored('nrs-pain', [1, 8], [24, 7]), safe(24)], 24)
    expect(pain.course?.group).toBe('partial')
    expect(pain.assumptions.filter((text) => text.startsWith('Any gain'))).toHaveLength(1)
  })

  // Each of these scales asks about suicide by an item, and a total is no answer to it.
  it.each([
    ['madrs', 36, 6],
    ['phq-9', 20, 4],
    ['qids-sr16', 20, 4],
    ['ham-d17', 24, 6],
    ['bdi-ii', 40, 8],
  ] as const)('%s: a response by totals alone lets nothing go on', (instrument, before, after) => {
    const assessments = scored(instrument, [1, before], [13, after])
    expect(advise('iv-trd-acute-six', SIX, assessments, 13)).toMatchObject({
      advice: 'insufficient-data',
      course: { group: 'responder', step: 'continue' },
    })
    expect(advise('iv-trd-acute-six', SIX, [...assessments, safe(13)], 13).advice).toBe('continue')
  })
})
