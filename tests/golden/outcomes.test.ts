import { describe, expect, it } from 'vitest'
import { assessResponse, getInstrument, scoreInstrument } from 'ketamine-therapy/outcomes'
import { issuesOf } from '../helpers/issues-of'

/** Answers that add up to a total, filled item by item. */
function answersFor(id: string, total: number): Record<string, number> {
  const { items } = getInstrument(id)
  let left = total - items.reduce((sum, item) => sum + item.minimum, 0)
  return Object.fromEntries(
    items.map((item) => {
      const room = item.scored === false ? 0 : item.maximum - item.minimum
      let add = Math.min(room, left)
      while (item.allowed !== undefined && !item.allowed.includes(item.minimum + add)) add--
      left -= add
      return [item.id, item.minimum + add]
    }),
  )
}

// Printed in the sources named: last score of each band, first score of the next.
const bands: readonly [string, string, readonly [string, number, number][]][] = [
  [
    'gad-7',
    'spitzer-2006',
    [
      ['minimal', 0, 4],
      ['mild', 5, 9],
      ['moderate', 10, 14],
      ['severe', 15, 21],
    ],
  ],
  [
    'ham-d17',
    'zimmerman-2013',
    [
      ['none', 0, 7],
      ['mild', 8, 16],
      ['moderate', 17, 23],
      ['severe', 24, 52],
    ],
  ],
  [
    'bdi-ii',
    'doctorabel',
    [
      ['minimal', 0, 13],
      ['mild', 14, 19],
      ['moderate', 20, 28],
      ['severe', 29, 63],
    ],
  ],
  [
    'caps-5',
    'common usage',
    [
      ['minimal', 0, 10],
      ['mild', 11, 22],
      ['moderate', 23, 34],
      ['severe', 35, 46],
      ['extreme', 47, 80],
    ],
  ],
  [
    'y-bocs',
    'ybocs-bands',
    [
      ['subclinical', 0, 7],
      ['mild', 8, 15],
      ['moderate', 16, 23],
      ['severe', 24, 31],
      ['extreme', 32, 40],
    ],
  ],
  [
    'audit',
    'audit-scoring',
    [
      ['zone-1', 0, 7],
      ['zone-2', 8, 15],
      ['zone-3', 16, 19],
      ['zone-4', 20, 40],
    ],
  ],
  [
    'nrs-pain',
    'boonstra-2016',
    [
      ['mild', 0, 5],
      ['moderate', 6, 7],
      ['severe', 8, 10],
    ],
  ],
  [
    'paindetect',
    'freynhagen-2006',
    [
      ['unlikely', -1, 12],
      ['unclear', 13, 18],
      ['likely', 19, 38],
    ],
  ],
  [
    'midas',
    'midas-bio',
    [
      ['grade-1', 0, 5],
      ['grade-2', 6, 10],
      ['grade-3', 11, 20],
      ['grade-4', 21, 200],
    ],
  ],
]

describe.each(bands)('%s bands (%s)', (id, _, rows) => {
  it.each(rows)('%s from %i to %i', (band, from, through) => {
    for (const total of [from, through]) {
      const score = scoreInstrument(id, answersFor(id, total))
      expect([score.total, score.band?.id]).toEqual([total, band])
    }
  })
})

// Cut-offs as printed: the score below, the score at which the statement begins or ends to hold.
describe.each([
  ['phq-2', 'phq-2-3', 2, 3],
  ['phq-2', 'phq-2-2', 1, 2],
  ['phq-9', 'phq-9-positive', 9, 10],
  ['gad-7', 'gad-7-positive', 9, 10],
  ['epds', 'epds-10', 9, 10],
  ['epds', 'epds-11', 10, 11],
  ['epds', 'epds-13', 12, 13],
  ['pcl-5', 'pcl-5-31', 30, 31],
  ['pcl-5', 'pcl-5-33', 32, 33],
  ['pcl-5', 'pcl-5-28', 29, 28],
  ['caps-5', 'caps-5-8', 9, 8],
  ['lsas', 'lsas-30', 29, 30],
  ['lsas', 'lsas-32', 31, 32],
  ['lsas', 'lsas-60', 59, 60],
  ['audit', 'audit-8', 7, 8],
  ['audit', 'audit-16', 15, 16],
  ['audit', 'audit-20', 19, 20],
  ['audit-c', 'audit-c-men', 3, 4],
  ['audit-c', 'audit-c-women', 2, 3],
  ['dast-10', 'dast-10-3', 2, 3],
  ['dast-10', 'dast-10-6', 5, 6],
  ['ssi', 'ssi-important', 3, 4],
  ['bss', 'bss-important', 3, 4],
  ['ymrs', 'ymrs-20', 19, 20],
  ['ymrs', 'ymrs-25', 24, 25],
  ['vas-pain', 'vas-pain-33', 34, 33],
  ['dn4', 'dn4-4', 3, 4],
  ['cadss', 'cadss-4', 4, 5],
  ['moaa-s', 'moaa-s-sedation', 5, 4],
  ['moaa-s', 'moaa-s-unconscious', 1, 0],
  ['aldrete', 'aldrete-9', 8, 9],
  ['padss', 'padss-9', 8, 9],
  ['madrs', 'madrs-severe-cgi', 30, 31],
  ['madrs', 'madrs-severe-ham-d', 34, 35],
] as const)('%s, %s', (id, cutOff, unmet, met) => {
  it(`does not hold at ${unmet} and holds at ${met}`, () => {
    const outcome = (total: number) => scoreInstrument(id, answersFor(id, total)).cutOffs.find((cut) => cut.id === cutOff)?.outcome
    expect([outcome(unmet), outcome(met)]).toEqual(['unmet', 'met'])
  })
})

describe('response and remission as published', () => {
  it.each([
    // Feder 2021: a fall of 30 % on the CAPS-5
    ['caps-5', 40, 28, 'response'],
    ['caps-5', 40, 29, 'no-response'],
    // Rodriguez 2013, Farris 2013: at least 35 % on the Y-BOCS, 25 to 35 % partial; remission 14 or less
    ['y-bocs', 40, 26, 'response'],
    ['y-bocs', 40, 27, 'partial-response'],
    ['y-bocs', 40, 30, 'partial-response'],
    ['y-bocs', 40, 31, 'no-response'],
    ['y-bocs', 30, 14, 'remission'],
    ['y-bocs', 30, 15, 'response'],
    // Taylor 2018: more than 35 % on the LSAS; remission 30 or less
    ['lsas', 100, 65, 'no-response'],
    ['lsas', 100, 64, 'response'],
    ['lsas', 80, 30, 'remission'],
    // Grunebaum 2018: 50 % on the SSI; Abbar 2022: remission of ideation at 3 or less
    ['ssi', 20, 10, 'response'],
    ['ssi', 20, 11, 'no-response'],
    ['ssi', 20, 3, 'remission'],
    // Rush: QIDS-SR16 of 5 or less
    ['qids-sr16', 20, 5, 'remission'],
    ['qids-sr16', 20, 6, 'response'],
    ['ham-d17', 20, 7, 'remission'],
    ['ham-d17', 20, 8, 'response'],
    ['gad-7', 14, 4, 'remission'],
    ['gad-7', 14, 5, 'response'],
    ['gad-7', 10, 13, 'no-response'],
    ['gad-7', 10, 14, 'worsening'],
    // pain: 30 % relief
    ['nrs-pain', 10, 7, 'response'],
    ['nrs-pain', 7, 5, 'no-response'],
  ] as const)('%s from %i to %i: %s', (instrument, baseline, current, category) => {
    expect(assessResponse({ instrument, baseline, current }).category).toBe(category)
  })

  it('substantial pain relief is 50 % where that definition is asked for', () => {
    const category = (current: number) =>
      assessResponse({ instrument: 'nrs-pain', baseline: 10, current, response: 'nrs-pain-response-50' }).category
    expect([category(5), category(6)]).toEqual(['response', 'no-response'])
  })

  it('a change inside a published range is neither meaningful nor not (PCL-5: 15 to 18 in veterans)', () => {
    const meaningful = (current: number) => assessResponse({ instrument: 'pcl-5', baseline: 60, current }).meaningful
    expect([46, 45, 43, 42].map(meaningful)).toEqual(['no', 'unknown', 'unknown', 'yes'])
  })

  // Button 2015: 17.5 % of the baseline, which is 7 points of 40.
  it.each([
    [33, 'yes', 'no-response'],
    [34, 'no', 'no-response'],
    [46, 'no', 'no-response'],
    [47, 'yes', 'worsening'],
  ] as const)('BDI-II from 40 to %i: meaningful %s, %s', (current, meaningful, category) => {
    expect(assessResponse({ instrument: 'bdi-ii', baseline: 40, current })).toMatchObject({
      meaningful,
      category,
      definitions: { meaningfulChange: 'bdi-ii-button-2015', worsening: 'bdi-ii-button-2015' },
    })
  })

  it('an instrument without a response definition gives none', () => {
    expect(assessResponse({ instrument: 'pcl-5', baseline: 60, current: 30 }).category).toBe('insufficient-data')
    expect(assessResponse({ instrument: 'fiqr', baseline: 60, current: 30 }).category).toBe('insufficient-data')
  })

  it.each(['dn4', 'paindetect', 'audit', 'moaa-s', 'aldrete', 'c-ssrs'])('%s is not an outcome measure', (instrument) => {
    const { maximum = 1 } = getInstrument(instrument).range
    const answer = assessResponse({ instrument, baseline: maximum, current: 0 })
    expect(answer.category).toBe('insufficient-data')
    expect(answer.findings.map((finding) => finding.code)).toEqual(['outcomes/not-an-outcome-measure'])
  })
})

describe('scoring rules that are not sums', () => {
  const qids = (more: Record<string, number>) =>
    scoreInstrument('qids-sr16', { ...Object.fromEntries(getInstrument('qids-sr16').items.map((item) => [item.id, 0])), ...more })

  it('QIDS-SR16: the highest of sleep, appetite and weight, psychomotor; nine domains', () => {
    expect(qids({ '1': 3, '2': 3, '3': 2, '4': 1 }).total).toBe(3)
    expect(qids({ '6': 2, '8': 3 }).total).toBe(3)
    expect(qids({ '15': 1, '16': 2 }).total).toBe(2)
    expect(
      scoreInstrument(
        'qids-sr16',
        Array.from({ length: 16 }, () => 3),
      ).total,
    ).toBe(27)
    expect(qids({ '5': 1, '10': 1, '11': 1, '13': 1, '14': 1 }).total).toBe(5)
  })

  it('QIDS-SR16: appetite less or more, weight less or more, are asked instead of each other', () => {
    const one = scoreInstrument('qids-sr16', [0, 0, 0, 0, 2, 1, null, null, 2, 0, 0, 0, 0, 0, 0, 0])
    expect(one).toMatchObject({ outcome: 'scored', total: 4, missing: [] })
    const none = scoreInstrument('qids-sr16', [0, 0, 0, 0, 2, 1, null, null, null, 0, 0, 0, 0, 0, 0, 0])
    expect(none.outcome).toBe('insufficient-data')
    expect(none.missing.map((item) => item.path)).toEqual(['responses.8', 'responses.9'])
  })

  it('FIQR: function ÷ 3 + impact + symptoms ÷ 2', () => {
    const all = (value: number) =>
      scoreInstrument(
        'fiqr',
        Array.from({ length: 21 }, () => value),
      )
    expect(all(10).total).toBe(100)
    const answers = [...Array.from({ length: 9 }, () => 5), 6, 4, ...Array.from({ length: 10 }, () => 7)]
    expect(scoreInstrument('fiqr', answers)).toMatchObject({ total: 60, band: { id: 'moderate' } })
    const third = scoreInstrument('fiqr', [1, ...Array.from({ length: 20 }, () => 0)])
    expect(third.exactTotal).toBe('1/3')
  })

  it('FIQR: a total between two whole numbers belongs to the higher band', () => {
    const score = scoreInstrument('fiqr', [10, 10, 10, 10, 10, 10, 10, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(score.exactTotal).toBe('143/6')
    expect(score.band?.id).toBe('mild')
  })

  // Seven answers of 1 and one of 0 fill the ninth with 7/8: 7 and 7/8. Four of 1 and four of 0 fill it with 1/2: 4.5, and mild begins at 5.
  it('PHQ-9: that a total lies between two bands is told', () => {
    const between = 'The total lies between two bands and is counted in the higher one.'
    expect(scoreInstrument('phq-9', [1, 1, 1, 1, 0, 0, 0, 0, null])).toMatchObject({ total: 4.5, band: { id: 'mild' } })
    expect(scoreInstrument('phq-9', [1, 1, 1, 1, 0, 0, 0, 0, null]).assumptions).toContain(between)
    expect(scoreInstrument('phq-9', [1, 1, 1, 1, 1, 1, 1, 0, null]).assumptions).not.toContain(between)
    expect(scoreInstrument('phq-9', [1, 1, 1, 1, 1, 0, 0, 0, 0]).assumptions).not.toContain(between)
  })

  it('BPI: a mean for severity and one for interference, and no total', () => {
    const score = scoreInstrument('bpi-sf', [8, 2, 5, 4, 1, 2, 3, 4, 5, 6, 7])
    expect(score.total).toBeUndefined()
    expect(score.parts).toEqual([
      { id: 'severity', score: 4.75 },
      { id: 'interference', score: 4 },
    ])
  })

  it('PCL-5 and CAPS-5: symptoms rated 2 or more in clusters B 1, C 1, D 2, E 2', () => {
    const at = (...symptoms: number[]) => Array.from({ length: 20 }, (_, index) => (symptoms.includes(index + 1) ? 2 : 1))
    const rule = (answers: (number | null)[], id = 'pcl-5') => scoreInstrument(id, answers).symptomRule
    expect(rule(at(1, 6, 8, 9, 15, 16))).toBe('met')
    expect(rule(at(1, 6, 8, 9, 15))).toBe('unmet')
    expect(rule(at(6, 8, 9, 15, 16))).toBe('unmet')
    expect(rule(at(5, 7, 13, 14, 19, 20), 'caps-5')).toBe('met')
    expect(rule(at(1, 6, 8, 9, 15).map((answer, index) => (index === 19 ? null : answer)))).toBe('unknown')
  })
})

describe('C-SSRS screener', () => {
  const screen = (answers: Record<string, number>) => scoreInstrument('c-ssrs', answers)
  const level = (answers: Record<string, number>) => screen(answers).parts?.[0]?.score

  it('is never summed: the level is the highest question answered yes', () => {
    expect(level({ '1': 1, '2': 1, '3': 1, '4': 0, '5': 0, '6': 0 })).toBe(3)
    expect(level({ '1': 1, '2': 1, '3': 0, '4': 1, '5': 0, '6': 0 })).toBe(4)
    expect(screen({ '1': 1, '2': 1, '3': 1, '4': 1, '5': 1, '6': 1 }).total).toBeUndefined()
  })

  it('passes over questions 3 to 5 after a no to question 2', () => {
    expect(screen({ '1': 1, '2': 0, '6': 0 })).toMatchObject({ outcome: 'scored', parts: [{ id: 'level', score: 1 }], missing: [] })
    expect(level({ '1': 0, '2': 0, '6': 0 })).toBe(0)
  })

  it('is decided once no open question could raise the level', () => {
    expect(screen({ '5': 1 })).toMatchObject({ outcome: 'scored', parts: [{ id: 'level', score: 5 }] })
    expect(screen({ '1': 1, '2': 1, '3': 1 }).outcome).toBe('insufficient-data')
  })

  // Columbia Lighthouse Project: 4, 5 or behavior within 3 months high; 3 or older behavior moderate; 1 and 2 low.
  it.each([
    [{ '1': 1, '2': 0, '6': 0 }, 'caution'],
    [{ '1': 0, '2': 1, '3': 0, '4': 0, '5': 0, '6': 0 }, 'caution'],
    [{ '1': 0, '2': 1, '3': 1, '4': 0, '5': 0, '6': 0 }, 'hold'],
    [{ '1': 0, '2': 1, '3': 0, '4': 1, '5': 0, '6': 0 }, 'stop'],
    [{ '1': 0, '2': 1, '3': 0, '4': 0, '5': 1, '6': 0 }, 'stop'],
    [{ '1': 0, '2': 0, '6': 1, '6-past-3-months': 0 }, 'hold'],
    [{ '1': 0, '2': 0, '6': 1, '6-past-3-months': 1 }, 'stop'],
  ] as [Record<string, number>, string][])('%j is %s', (answers, severity) => {
    expect(screen(answers).findings[0]?.severity).toBe(severity)
  })

  it('no yes raises nothing, and old behavior asks when it was', () => {
    expect(screen({ '1': 0, '2': 0, '6': 0 }).findings).toEqual([])
    expect(screen({ '1': 0, '2': 0, '6': 1 }).missing.map((one) => one.path)).toEqual(['responses.6-past-3-months'])
  })
})

describe('safety flags of other scales', () => {
  it.each([
    ['epds', '10', 'hold'],
    ['qids-sr16', '12', 'caution'],
    ['ham-d17', '3', 'caution'],
    ['bdi-ii', '9', 'caution'],
    ['madrs', '10', 'caution'],
  ])('%s item %s above 0 raises a flag alone', (id, item, severity) => {
    expect(scoreInstrument(id, { [item]: 1 })).toMatchObject({
      outcome: 'insufficient-data',
      findings: [{ severity, because: [{ path: `responses.${item}` }] }],
    })
    expect(scoreInstrument(id, { [item]: 0 }).findings).toEqual([])
  })

  // GENDEP, BMC Medicine 7:60, table 1: MADRS 4 to 5 without specific plans, 6 explicit plans or preparation; HAM-D 3 ideas or a half-hearted
  // attempt, 4 attempts; BDI 2 would like to, 3 would if there were a chance. QIDS-SR16 item 12: 3 is a plan or an attempt (recalled).
  it.each([
    ['madrs', '10', 5, ['caution']],
    ['madrs', '10', 6, ['stop', 'caution']],
    ['ham-d17', '3', 2, ['caution']],
    ['ham-d17', '3', 3, ['hold', 'caution']],
    ['ham-d17', '3', 4, ['stop', 'hold', 'caution']],
    ['qids-sr16', '12', 2, ['caution']],
    ['qids-sr16', '12', 3, ['stop', 'caution']],
    ['bdi-ii', '9', 2, ['caution']],
    ['bdi-ii', '9', 3, ['stop', 'caution']],
  ] as const)('%s item %s answered %i is as grave as its words', (id, item, answer, severities) => {
    expect(scoreInstrument(id, { [item]: answer }).findings.map(({ severity }) => severity)).toEqual(severities)
    expect(scoreInstrument(id, {}).missing[0]?.decides).toHaveLength(id === 'ham-d17' ? 3 : 2)
  })
})

describe('answers outside a form', () => {
  it('AUDIT items 9 and 10 count 0, 2 or 4', () => {
    expect(issuesOf(() => scoreInstrument('audit', { '9': 1 }))).toEqual(['responses.9: out-of-range'])
    expect(scoreInstrument('audit', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4]).total).toBe(40)
  })

  it('painDETECT pattern counts −1, 0 or 1 and radiation 0 or 2', () => {
    expect(issuesOf(() => scoreInstrument('paindetect', { radiation: 1, pattern: -2 }))).toEqual([
      'responses.pattern: out-of-range',
      'responses.radiation: out-of-range',
    ])
    expect(scoreInstrument('paindetect', [5, 5, 5, 5, 5, 5, 5, 1, 2]).total).toBe(38)
  })
})
