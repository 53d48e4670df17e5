import { describe, expect, it } from 'vitest'
import { addDays } from 'ketamine-therapy/core'
import { assessResponse, instruments, trajectory } from 'ketamine-therapy/outcomes'
import { issuesOf } from '../helpers/issues-of'

const weekly = (...scores: number[]) => scores.map((score, week) => ({ on: addDays('2026-03-02', week * 7), score }))
const at = (...pairs: [number, number][]) => pairs.map(([day, score]) => ({ on: addDays('2026-03-02', day), score }))

describe('a course of weekly MADRS scores', () => {
  const course = trajectory({ instrument: 'madrs', points: weekly(34, 28, 17, 12, 9, 11, 9) })

  it('finds onset, remission, best and last', () => {
    expect(course.baseline).toMatchObject({ day: 0, score: 34 })
    expect(course.onset).toMatchObject({ day: 14, score: 17, category: 'response' })
    expect(course.remission).toMatchObject({ day: 28, score: 9 })
    expect(course.best).toMatchObject({ day: 28, score: 9 })
    expect(course.last).toMatchObject({ day: 42, score: 9 })
    expect(course.relapse).toBeUndefined()
  })

  it('gives the baseline no change of its own, and a share of a baseline of zero to no point', () => {
    expect(course.points[0]).toEqual({ on: '2026-03-02', score: 34, day: 0, change: 0 })
    expect(trajectory({ instrument: 'nrs-pain', points: weekly(0, 1) }).last).not.toHaveProperty('improvementPercent')
  })

  it('names the definitions that decided, and cites them', () => {
    const { remission, response, relapse, stability = [] } = instruments.madrs
    expect(course.definitions).toEqual({
      remission: 'madrs-10',
      response: 'madrs-response-50',
      partialResponse: 'madrs-partial-25',
      worsening: 'any-worsening',
      relapse: 'madrs-sustain-1',
    })
    const cited = [remission[0], response[0], relapse[0], ...stability].flatMap((one) => one?.sources ?? [])
    expect(course.sources).toEqual(expect.arrayContaining(cited))
  })

  it('reads the same in any order', () => {
    expect(trajectory({ instrument: 'madrs', points: weekly(34, 28, 17, 12, 9, 11, 9).reverse() })).toEqual(course)
  })

  // Mataix-Cols 2016: a Y-BOCS of 12 or less, with a CGI-S of 2 or less.
  it('says what else a remission asks for, where scores reach it', () => {
    const said = (last: number) =>
      trajectory({ instrument: 'y-bocs', remission: 'y-bocs-12', points: weekly(30, last) }).assumptions.filter((one) =>
        one.includes('CGI-S'),
      )
    expect([said(12).length, said(13).length]).toEqual([1, 0])
  })

  it('finds remission earlier by the looser definition', () => {
    expect(trajectory({ instrument: 'madrs', remission: 'madrs-12', points: weekly(34, 28, 17, 12, 9) }).remission?.day).toBe(21)
  })
})

describe('relapse by SUSTAIN-1: 22 or more at two assessments in a row, 5 to 15 days apart', () => {
  const relapseDay = (...later: [number, number][]) =>
    trajectory({ instrument: 'madrs', points: at([0, 34], [28, 9], ...later) }).relapse?.day

  it.each([
    [
      'both at the bound',
      [
        [35, 22],
        [42, 22],
      ],
      42,
    ],
    [
      'one just below',
      [
        [35, 22],
        [42, 21],
      ],
      undefined,
    ],
    [
      '4 days apart',
      [
        [35, 24],
        [39, 24],
      ],
      undefined,
    ],
    [
      '5 days apart',
      [
        [35, 24],
        [40, 24],
      ],
      40,
    ],
    [
      '15 days apart',
      [
        [35, 24],
        [50, 24],
      ],
      50,
    ],
    [
      '16 days apart',
      [
        [35, 24],
        [51, 24],
      ],
      undefined,
    ],
    [
      'a better score between',
      [
        [35, 24],
        [38, 12],
        [42, 24],
      ],
      undefined,
    ],
    [
      'a bad score between, too close to either',
      [
        [35, 24],
        [38, 24],
        [42, 24],
      ],
      42,
    ],
  ] as [string, [number, number][], number | undefined][])('%s', (_, later, day) => {
    expect(relapseDay(...later)).toBe(day)
  })

  it('cannot come before response', () => {
    expect(trajectory({ instrument: 'madrs', points: weekly(34, 30, 30, 30) }).relapse).toBeUndefined()
  })

  it('is a finding that names its definition and what scores cannot show', () => {
    const course = trajectory({ instrument: 'madrs', points: at([0, 34], [28, 9], [35, 22], [42, 23]) })
    expect(course.findings).toMatchObject([{ code: 'outcomes/relapse', severity: 'caution', record: 'madrs-sustain-1' }])
    expect(course.definitions.relapse).toBe('madrs-sustain-1')
    expect(course.assumptions[1]).toContain('hospital care')
  })

  it('is not looked for where no definition is carried', () => {
    const course = trajectory({ instrument: 'phq-9', points: weekly(20, 4, 22, 22) })
    expect(course.relapse).toBeUndefined()
    expect(course.assumptions).toContain('No relapse definition is carried for the PHQ-9.')
  })
})

describe('what the categories of a series rest on', () => {
  const said = (instrument: string, ...scores: number[]) => trajectory({ instrument, points: weekly(...scores) }).assumptions.slice(1)
  const noRelapse = (name: string) => `No relapse definition is carried for the ${name}.`

  it('the convention that any worsening counts is named, and cited where it decided', () => {
    const byAny = 'No meaningful change for an individual is carried for the HAM-D17: any worsening counts as worsening.'
    expect(said('ham-d17', 20, 21)).toEqual([noRelapse('HAM-D17'), byAny])
    expect(said('ham-d17', 20)).toEqual([noRelapse('HAM-D17')])
    expect(said('phq-9', 15, 16)).toEqual([noRelapse('PHQ-9')])
    const convention = (...scores: number[]) =>
      trajectory({ instrument: 'ham-d17', points: weekly(...scores) }).sources.some(({ locator }) =>
        locator?.startsWith('any worsening counts'),
      )
    expect([convention(20, 21, 8), convention(20, 19, 8)]).toEqual([true, false])
  })

  it('why a response cannot be told is said', () => {
    expect(said('pcl-5', 55, 40)).toEqual([
      noRelapse('PCL-5'),
      'No response definition is carried for the PCL-5: a response cannot be told.',
    ])
    expect(said('nrs-pain', 0, 1)).toEqual([noRelapse('NRS'), 'The baseline is zero: a response cannot be told.'])
    expect(said('nrs-pain', 5, 1)).toEqual([noRelapse('NRS')])
    expect(said('cadss', 5, 1)).toEqual([noRelapse('CADSS')])
  })

  it('every definition that is named is cited', () => {
    const { sources, definitions } = trajectory({ instrument: 'phq-9', points: weekly(15, 9) })
    const { partialResponse, meaningfulChange } = instruments['phq-9']
    const used = meaningfulChange.filter(({ id }) => id === definitions.meaningfulChange)
    expect(used.length).toBe(1)
    expect(sources).toEqual(expect.arrayContaining([...used, partialResponse].flatMap((one) => one?.sources ?? [])))
  })
})

describe('what is missing or wrong', () => {
  it('asks for scores when there are none', () => {
    expect(trajectory({ instrument: 'phq-9', points: [] }).missing.map((one) => one.path)).toEqual(['points'])
  })

  it.each([
    [{ instrument: 'phq-9', points: [...weekly(3), ...weekly(4)] }, ['points[1].on: conflict']],
    [{ instrument: 'phq-9', points: [{ on: '2026-02-30', score: 28 }] }, ['points[0].on: malformed', 'points[0].score: out-of-range']],
    [{ instrument: 'phq-9', points: [], relapse: 'madrs-sustain-1' }, ['relapse: unknown-id']],
    [{ instrument: 'phq-9' }, ['points: required']],
  ])('refuses %j', (series, issues) => {
    expect(issuesOf(() => trajectory(series as never))).toEqual(issues)
  })
})

describe('stable remission and response by SUSTAIN-1', () => {
  const stability = (...scores: number[]) =>
    Object.fromEntries(trajectory({ instrument: 'madrs', points: weekly(...scores) }).stability.map(({ id, outcome }) => [id, outcome]))
  const [remission, response] = ['madrs-stable-remission-sustain-1', 'madrs-stable-response-sustain-1']
  const reads = (...scores: number[]) => [stability(...scores)[remission ?? ''], stability(...scores)[response ?? '']]

  // MADRS of 12 or less in at least 3 of the last 4 weeks; down by at least 50 % in each of the last 2 weeks without stable remission.
  it.each([
    [
      [36, 30, 12, 12, 12, 12],
      ['met', 'unmet'],
    ],
    [
      [36, 30, 12, 13, 12, 12],
      ['met', 'unmet'],
    ],
    [
      [36, 30, 12, 13, 13, 12],
      ['unmet', 'met'],
    ],
    [
      [36, 30, 28, 24, 18, 18],
      ['unmet', 'met'],
    ],
    [
      [36, 30, 28, 24, 18, 19],
      ['unmet', 'unmet'],
    ],
    [
      [36, 30, 28, 24, 19, 18],
      ['unmet', 'unmet'],
    ],
    [
      [36, 12],
      ['unknown', 'unknown'],
    ],
    [[36], ['unknown', 'unknown']],
  ] as [number[], string[]][])('%j: %j', (scores, expected) => {
    expect(reads(...scores)).toEqual(expected)
  })

  it('leaves a week without a score open, and decides where it makes no difference', () => {
    const read = (...pairs: [number, number][]) =>
      trajectory({ instrument: 'madrs', points: at(...pairs) }).stability.map(({ outcome }) => outcome)
    expect(read([0, 36], [14, 12], [28, 12], [35, 12])).toEqual(['met', 'unmet'])
    expect(read([0, 36], [28, 12], [35, 12])).toEqual(['unknown', 'unknown'])
    expect(read([0, 36], [21, 20], [28, 20], [35, 12])).toEqual(['unmet', 'unmet'])
    // A last week without response is one too many of two; three weeks of remission may lie in those without a score.
    expect(read([0, 36], [35, 19])).toEqual(['unknown', 'unmet'])
  })

  it('counts the latest of several scores in a week, and no earlier week for it', () => {
    const read = (...pairs: [number, number][]) =>
      trajectory({ instrument: 'madrs', points: at(...pairs) }).stability.map(({ outcome }) => outcome)
    expect(read([0, 36], [32, 20], [35, 12])).toEqual(['unknown', 'unknown'])
    expect(read([0, 36], [14, 12], [27, 20], [28, 12], [34, 20], [35, 12])).toEqual(['met', 'unmet'])
  })

  it('is carried for the MADRS alone', () => {
    expect(trajectory({ instrument: 'phq-9', points: weekly(20, 4, 4, 4, 4) }).stability).toEqual([])
  })
})

describe('what a series of totals must not hide', () => {
  it('a last score of suicidal ideation that is still important, or a plan on the C-SSRS', () => {
    const codes = (instrument: string, ...scores: number[]) =>
      trajectory({ instrument, points: weekly(...scores) }).findings.map(({ code, severity }) => [code, severity])
    expect(codes('ssi', 30, 15)).toEqual([
      ['outcomes/ssi-important', 'hold'],
      ['outcomes/ssi-any', 'caution'],
    ])
    expect(codes('ssi', 30, 0)).toEqual([])
    expect(codes('c-ssrs', 0, 5)).toContainEqual(['outcomes/c-ssrs-plan', 'stop'])
    expect(codes('c-ssrs', 5, 0)).toEqual([['outcomes/not-an-outcome-measure', 'info']])
  })

  // A level of the C-SSRS that falls from 4 to 0 is no improvement by 100 %: where the comparison shows no percent, a series shows none.
  it.each(Object.values(instruments))('$shortName: the same percent as a comparison of the two scores', ({ id, range }) => {
    const { minimum, maximum = 100 } = range
    const { improvementPercent } = assessResponse({ instrument: id, baseline: maximum, current: minimum })
    const [, last] = trajectory({ instrument: id, points: weekly(maximum, minimum) }).points
    expect(last?.improvementPercent).toBe(improvementPercent)
  })

  it('that a scale is no outcome measure, as a comparison of two scores says', () => {
    expect(trajectory({ instrument: 'audit', points: weekly(25, 5) }).findings).toMatchObject([
      { code: 'outcomes/not-an-outcome-measure', severity: 'info', because: [{ path: 'instrument', value: 'audit', outcome: 'met' }] },
    ])
  })

  // BPI severity: 2 points count; of interference about 1.
  it('which part of an instrument without a total the scores belong to', () => {
    const read = (part?: string) => trajectory({ instrument: 'bpi-sf', part, points: weekly(5, 6) })
    expect(read('severity')).toMatchObject({ last: { category: 'no-response' }, missing: [] })
    expect(read('interference')).toMatchObject({ last: { category: 'worsening' }, missing: [] })
    expect(read()).toMatchObject({ last: { category: 'worsening' }, missing: [{ path: 'part' }] })
    expect(issuesOf(() => read('worst'))).toEqual(['part: unknown-id'])
    expect(() => trajectory({ instrument: 'phq-9', part: 'severity', points: [] })).toThrow(/part/)
  })

  it('a baseline that was in remission already', () => {
    const course = trajectory({ instrument: 'phq-9', points: weekly(3, 2) })
    expect(course.findings).toMatchObject([{ code: 'outcomes/baseline-in-remission', because: [{ path: 'points[0].score', value: 3 }] }])
    expect(trajectory({ instrument: 'phq-9', points: weekly(5, 2) }).findings).toEqual([])
  })
})
