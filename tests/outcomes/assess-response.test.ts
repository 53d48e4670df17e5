import { describe, expect, it } from 'vitest'
import { assessResponse, getInstrument, scoreInstrument, trajectory } from 'ketamine-therapy/outcomes'
import { issuesOf } from '../helpers/issues-of'

describe('PHQ-9 decision table, both sides of every bound', () => {
  it.each([
    // remission: below 5
    [20, 4, 'remission'],
    [20, 5, 'response'],
    [27, 4, 'remission'],
    // remission needs no 50 % fall
    [6, 4, 'remission'],
    // response: at least 50 %
    [20, 10, 'response'],
    [20, 11, 'partial-response'],
    [21, 10, 'response'],
    [21, 11, 'partial-response'],
    [11, 6, 'partial-response'],
    // partial response: at least 25 %
    [20, 15, 'partial-response'],
    [20, 16, 'no-response'],
    [21, 16, 'no-response'],
    [21, 15, 'partial-response'],
    // no response: within the meaningful change of 5 points
    [20, 20, 'no-response'],
    [15, 19, 'no-response'],
    [15, 20, 'worsening'],
    [15, 27, 'worsening'],
    // baseline of zero
    [0, 4, 'remission'],
    [0, 5, 'worsening'],
  ] as const)('from %i to %i is %s', (baseline, current, category) => {
    expect(assessResponse({ instrument: 'phq-9', baseline, current }).category).toBe(category)
  })
})

describe('MADRS: the remission definition decides', () => {
  it.each([
    ['madrs-10', 10, 'remission'],
    ['madrs-10', 11, 'response'],
    ['madrs-12', 12, 'remission'],
    ['madrs-12', 13, 'response'],
    ['madrs-hawley', 9, 'remission'],
    ['madrs-hawley', 10, 'response'],
    ['madrs-zimmerman-broad', 9, 'remission'],
    ['madrs-zimmerman-broad', 10, 'response'],
    ['madrs-zimmerman-strict', 4, 'remission'],
    ['madrs-zimmerman-strict', 5, 'response'],
  ] as const)('%s at %i is %s', (remission, current, category) => {
    const answer = assessResponse({ instrument: 'madrs', baseline: 30, current, remission })
    expect(answer.category).toBe(category)
    expect(answer.definitions.remission).toBe(remission)
  })

  it('uses 10 or less where none is named, and tells when definitions disagree', () => {
    const answer = assessResponse({ instrument: 'madrs', baseline: 30, current: 11 })
    expect(answer.category).toBe('response')
    expect(answer.definitions.remission).toBe('madrs-10')
    const dispute = answer.findings.find((finding) => finding.code === 'outcomes/remission-disputed')
    expect(dispute?.because.filter((one) => one.outcome === 'met').map((one) => one.expected)).toEqual(['<= 12 (madrs-12)'])
    expect(assessResponse({ instrument: 'madrs', baseline: 30, current: 13 }).findings).toHaveLength(1)
    expect(assessResponse({ instrument: 'madrs', baseline: 30, current: 4 }).findings).toHaveLength(1)
  })

  it('has no meaningful change for an individual: any rise counts, and the answer says so', () => {
    const answer = assessResponse({ instrument: 'madrs', baseline: 30, current: 31 })
    expect(answer).toMatchObject({ category: 'worsening', meaningful: 'unknown', definitions: { worsening: 'any-worsening' } })
    expect(answer.assumptions).toEqual([
      'No meaningful change for an individual is carried for the MADRS: any worsening counts as worsening.',
    ])
  })
})

describe('figures', () => {
  it('are exact, and rounded only for show', () => {
    expect(assessResponse({ instrument: 'phq-9', baseline: 24, current: 14 })).toMatchObject({
      change: -10,
      changePercent: -41.7,
      exactChangePercent: '-125/3',
      improvementPercent: 41.7,
      meaningful: 'yes',
    })
    expect(assessResponse({ instrument: 'phq-9', baseline: 14, current: 10 }).meaningful).toBe('no')
    expect(assessResponse({ instrument: 'phq-9', baseline: 14, current: 9 }).meaningful).toBe('yes')
  })

  it('have no percent where the baseline is zero', () => {
    const answer = assessResponse({ instrument: 'phq-9', baseline: 0, current: 2 })
    expect(answer).not.toHaveProperty('changePercent')
    expect(answer).not.toHaveProperty('improvementPercent')
    expect(answer.findings.map((finding) => finding.code)).toContain('outcomes/baseline-in-remission')
  })

  // Button 2015: 17.5 % of the baseline is noticeable, and of nothing there is no share.
  it('from 0 tell a worsening, and nothing of a change that counts in percent', () => {
    const judged = (baseline: number) => {
      const { category, meaningful } = assessResponse({ instrument: 'bdi-ii', baseline, current: 20 })
      return [category, meaningful]
    }
    expect([judged(0), judged(16), judged(18)]).toEqual([
      ['worsening', 'unknown'],
      ['worsening', 'yes'],
      ['no-response', 'no'],
    ])
  })

  // No pain before treatment, and 1 point of pain now, where 2 count: a share of nothing is no response and no failure of one.
  it.each([0, 1])('from 0 to %i tell no response, for want of a share', (current) => {
    const answer = assessResponse({ instrument: 'nrs-pain', baseline: 0, current })
    expect(answer).toMatchObject({ category: 'insufficient-data', findings: [{ code: 'outcomes/no-share-of-baseline' }] })
  })

  it('stand with both scores, and a worsening is more than a note', () => {
    const finding = (current: number) => assessResponse({ instrument: 'phq-9', baseline: 15, current }).findings[0]
    expect(finding(20)).toMatchObject({
      severity: 'caution',
      because: [
        { path: 'baseline', value: 15, outcome: 'met' },
        { path: 'current', value: 20, outcome: 'met' },
      ],
    })
    expect(finding(19)?.severity).toBe('info')
    expect(finding(7)?.sources).toEqual(expect.arrayContaining([...(getInstrument('phq-9').response[0]?.sources ?? [])]))
  })

  it('are dated by the day of the current score', () => {
    expect(assessResponse({ instrument: 'phq-9', baseline: 20, current: 9, on: '2026-03-02' }).knowledge.asOf).toBe('2026-03-02')
  })
})

describe('what is missing or wrong', () => {
  it('asks for both scores', () => {
    const answer = assessResponse({ instrument: 'phq-9', baseline: null })
    expect(answer.category).toBe('insufficient-data')
    expect(answer.missing.map((one) => one.path)).toEqual(['baseline', 'current'])
  })

  it.each([
    [{ baseline: 20 }, 'current'],
    [{ current: 20 }, 'baseline'],
  ])('asks for the other one where %j alone is known', (known, path) => {
    const answer = assessResponse({ instrument: 'phq-9', ...known })
    expect(answer).toMatchObject({ category: 'insufficient-data', findings: [] })
    expect(answer.definitions).toEqual({})
    expect(answer.missing.map((one) => one.path)).toEqual([path])
  })

  it.each([
    [{ instrument: 'phq-9', baseline: 28, current: 3 }, ['baseline: out-of-range']],
    [{ instrument: 'phq-9', baseline: '20', current: -1, on: 'today' }, ['baseline: wrong-type', 'current: out-of-range', 'on: malformed']],
    [{ instrument: 'madrs', baseline: 30, current: 3, remission: 'madrs-11' }, ['remission: unknown-id']],
    [{ instrument: 'phq-9', basline: 20 }, ['basline: unexpected']],
    [{ instrument: 'hamd' }, ['instrument: unknown-id']],
    [{ instrument: 'hamd', part: 'severity' }, ['instrument: unknown-id']],
    [null, [': wrong-type']],
  ])('refuses %j', (input, issues) => {
    expect(issuesOf(() => assessResponse(input as never))).toEqual(issues)
  })

  it('drops the scores on request', () => {
    const answer = assessResponse({ instrument: 'madrs', baseline: 30, current: 11 }, { redact: true })
    expect(answer.findings.flatMap((finding) => finding.because).some((one) => 'value' in one)).toBe(false)
  })
})

describe('a score about suicide', () => {
  const codes = (instrument: string, baseline: number, current: number, redact = false) =>
    assessResponse({ instrument, baseline, current }, { redact }).findings.map(({ code, because }) => [code, because[0]])

  it('that halved and is still important says so beside the response', () => {
    const answer = assessResponse({ instrument: 'ssi', baseline: 30, current: 15 })
    expect(answer.category).toBe('response')
    expect(answer.findings.map(({ code }) => code)).toEqual(['outcomes/ssi-important', 'outcomes/ssi-any', 'outcomes/response'])
    expect(answer.findings[0]).toMatchObject({ severity: 'hold', because: [{ path: 'current', value: 15 }] })
    expect(codes('ssi', 30, 0).map(([code]) => code)).toEqual(['outcomes/remission'])
  })

  it('is a finding although the scale shows no change', () => {
    expect(codes('c-ssrs', 0, 5)).toContainEqual(['outcomes/c-ssrs-plan', { path: 'current', value: 5, outcome: 'met' }])
    expect(codes('c-ssrs', 0, 5, true)).toContainEqual(['outcomes/c-ssrs-plan', { path: 'current', outcome: 'met' }])
    expect(codes('c-ssrs', 5, 0)).toHaveLength(1)
  })
})

it('a total that the other items cannot make up names the item on suicide', () => {
  const codes = (instrument: string, baseline: number, current: number) =>
    assessResponse({ instrument, baseline, current }).findings.map(({ code }) => code)
  expect(codes('phq-9', 20, 25)).toContain('outcomes/phq-9-item-9')
  expect(codes('phq-9', 20, 24)).not.toContain('outcomes/phq-9-item-9')
  // Nine items of 6 are 54; a total of 60 is a 6 on item 10.
  expect(codes('madrs', 40, 60)).toEqual(expect.arrayContaining(['outcomes/madrs-item-10', 'outcomes/madrs-item-10-plan']))
  expect(codes('madrs', 40, 54)).not.toContain('outcomes/madrs-item-10')
  // QIDS: eight other domains of 3 are 24; a total of 27 is a 3 on item 12.
  expect(codes('qids-sr16', 20, 25)).toContain('outcomes/qids-sr16-item-12')
  expect(codes('qids-sr16', 20, 26)).not.toContain('outcomes/qids-sr16-item-12-plan')
  expect(codes('qids-sr16', 20, 27)).toContain('outcomes/qids-sr16-item-12-plan')
  expect(codes('qids-sr16', 20, 24)).not.toContain('outcomes/qids-sr16-item-12')
})

describe('what the sentence says', () => {
  const sentence = (instrument: string, baseline: number, current: number, response?: string) =>
    assessResponse({ instrument, baseline, current, response }).findings[0]?.message

  // Neither scale has a partial response; the PCL-5 has no response definition, and its share of the baseline is told.
  it('names no definition that the scale has not', () => {
    expect(sentence('nrs-pain', 8, 5, 'nrs-pain-response-50')).toBe(
      'NRS: the score did not improve enough for a response, nor for a partial one where that is defined.',
    )
    expect(sentence('pcl-5', 55, 40)).toBe('PCL-5: a response cannot be told: no response definition is carried.')
    expect(sentence('nrs-pain', 0, 1)).toBe('NRS: a response cannot be told: the baseline is zero.')
  })
})

it('names the convention where any worsening counts', () => {
  const { category, sources } = assessResponse({ instrument: 'fiqr', baseline: 20, current: 25 })
  expect({ category, sources }).toMatchObject({
    category: 'worsening',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  })
  expect(assessResponse({ instrument: 'fiqr', baseline: 20, current: 20 }).sources).toEqual([])
})

// BPI: a change of 2 points of severity counts, of about 1 of interference.
describe('an instrument without a total', () => {
  it('asks which part the scores belong to', () => {
    const answer = assessResponse({ instrument: 'bpi-sf', baseline: 5, current: 5.5 })
    expect(answer.missing).toMatchObject([{ path: 'part', because: 'absent' }])
    expect(answer.missing[0]?.question).toContain('severity or interference')
    expect(answer.assumptions).toEqual(['Part of the BPI-SF not told: any worsening counts as worsening.'])
    expect(assessResponse({ instrument: 'bpi-sf', part: 'severity', baseline: 5, current: 5.5 })).toMatchObject({
      category: 'no-response',
      missing: [],
      assumptions: [],
    })
  })
})

// The VAS is a line of 100 mm. From 5 to 7 cm is 20 mm, a worsening (10 mm count); read as millimeters it is none.
describe('a scale in millimeters', () => {
  const said = 'Scores of the VAS are taken in mm, 0 to 100.'

  it('says so in every answer, since a score in centimeters is another number', () => {
    expect(assessResponse({ instrument: 'vas-pain', baseline: 50, current: 70 })).toMatchObject({
      category: 'worsening',
      assumptions: [said],
    })
    expect(assessResponse({ instrument: 'vas-pain', baseline: 5, current: 7 })).toMatchObject({
      category: 'no-response',
      assumptions: [said],
    })
    expect(assessResponse({ instrument: 'nrs-pain', baseline: 5, current: 7 }).assumptions).toEqual([])
    const points = [
      { on: '2026-03-02', score: 5 },
      { on: '2026-03-09', score: 7 },
    ]
    expect(trajectory({ instrument: 'vas-pain', points }).assumptions).toContain(said)
    expect(scoreInstrument('vas-pain', [7]).assumptions).toEqual([said])
  })
})
