import { assessResponse, getInstrument, scoreInstrument } from 'ketamine-therapy/outcomes'
import { describe, expect, it } from 'vitest'

describe('PHQ-9 with unanswered items (NHS Data Dictionary: one or two may be replaced by the average of the others)', () => {
  const answers = [2, 2, 1, 2, 1, 2, 1, 3, 0]
  const without = (...items: number[]) =>
    scoreInstrument(
      'phq-9',
      answers.map((answer, index) => (items.includes(index + 1) ? null : answer)),
    )

  it.each([
    [[], 14, false],
    // 11 of 8 items: 11 × 9 ÷ 8. 9 of 7 items: 9 × 9 ÷ 7.
    [[8], 12.375, true],
    [[7, 8], 90 / 7, true],
  ] as [number[], number, boolean][])('without %j: %f', (items, total, prorated) => {
    expect(without(...items)).toMatchObject({ outcome: 'scored', total, prorated })
  })

  it('three are too many', () => {
    const score = without(6, 7, 8)
    expect([score.outcome, score.total]).toEqual(['insufficient-data', undefined])
    expect(score.possible).toEqual({ from: 8, through: 17 })
  })

  it('an estimated total never answers item 9', () => {
    const score = without(9)
    expect(score.outcome).toBe('scored')
    expect(score.missing).toMatchObject([{ path: 'responses.9', decides: ['outcomes/phq-9-item-9'] }])
    expect(score.findings).toEqual([])
  })
})

describe('AUDIT, interview version', () => {
  it('passes over questions 2 to 8 when question 1 is never', () => {
    expect(scoreInstrument('audit', { '1': 0, '9': 0, '10': 0 })).toMatchObject({ outcome: 'scored', total: 0, missing: [] })
    expect(scoreInstrument('audit', { '1': 0, '9': 2, '10': 4 }).total).toBe(6)
    expect(scoreInstrument('audit', { '1': 1, '9': 0, '10': 0 }).outcome).toBe('insufficient-data')
  })

  it('passes over questions 4 to 8 when questions 2 and 3 are both 0', () => {
    expect(scoreInstrument('audit', { '1': 2, '2': 0, '3': 0, '9': 0, '10': 2 })).toMatchObject({ outcome: 'scored', total: 4 })
    expect(scoreInstrument('audit', { '1': 2, '2': 0, '3': 1, '9': 0, '10': 2 }).outcome).toBe('insufficient-data')
    expect(scoreInstrument('audit', { '1': 2, '2': 0, '9': 0, '10': 2 }).outcome).toBe('insufficient-data')
  })
})

describe('BPI', () => {
  const worst = (answer: number) => scoreInstrument('bpi-sf', { 'severity-worst': answer }).cutOffs

  it('worst pain: 1 to 4 mild, 5 and 6 moderate, 7 to 10 severe, whatever else is unanswered', () => {
    const outcome = (answer: number, id: string) => worst(answer).find((cut) => cut.id === id)?.outcome
    expect([outcome(4, 'bpi-sf-worst-5'), outcome(5, 'bpi-sf-worst-5')]).toEqual(['unmet', 'met'])
    expect([outcome(6, 'bpi-sf-worst-7'), outcome(7, 'bpi-sf-worst-7')]).toEqual(['unmet', 'met'])
    expect(worst(5)[0]?.part).toBe('severity-worst')
  })

  it('a part whose items are all answered has its mean, although another part is open', () => {
    const severity = { 'severity-worst': 8, 'severity-least': 2, 'severity-average': 5, 'severity-now': 4 }
    const score = scoreInstrument('bpi-sf', { ...severity, 'interference-1': 3 })
    expect(score.outcome).toBe('insufficient-data')
    expect(score.parts).toEqual([{ id: 'severity', score: 4.75 }, { id: 'interference' }])
    const qids = scoreInstrument('qids-sr16', { '1': 3, '5': 2, '10': 1 })
    expect(qids.parts?.filter((part) => part.score !== undefined)).toEqual([
      { id: 'sleep', score: 3 },
      { id: 'sad-mood', score: 2 },
      { id: 'concentration', score: 1 },
    ])
  })

  it('worst pain unanswered leaves its cut-offs open', () => {
    expect(scoreInstrument('bpi-sf', { 'severity-now': 9 }).cutOffs.map((cut) => cut.outcome)).toEqual(['unknown', 'unknown'])
  })

  it('2 points of severity or about 1 of interference are meaningful, each for its own part', () => {
    const meaningful = (part: string | undefined, baseline: number, current: number) =>
      assessResponse({ instrument: 'bpi-sf', part, baseline, current }).meaningful
    expect([meaningful('severity', 8, 6.25), meaningful('severity', 8, 6)]).toEqual(['no', 'yes'])
    expect([meaningful('interference', 6, 5.5), meaningful('interference', 6, 5)]).toEqual(['no', 'yes'])
    expect(meaningful(undefined, 8, 6)).toBe('unknown')
  })

  it('a part belongs to an instrument without a total', () => {
    expect(() => assessResponse({ instrument: 'bpi-sf', part: 'mood', baseline: 8, current: 6 })).toThrow('part')
    expect(() => assessResponse({ instrument: 'phq-9', part: 'severity', baseline: 8, current: 6 })).toThrow('part')
  })
})

describe('look-back', () => {
  it.each([
    ['qids-sr16', 7],
    ['epds', 7],
    ['bdi-ii', 14],
    ['phq-9', 14],
    ['gad-7', 14],
    ['madrs', 7],
    ['y-bocs', 7],
    ['lsas', 7],
    ['audit', 365],
    ['bpi-sf', 1],
    ['fiqr', 7],
  ] as const)('%s: %i days', (id, days) => {
    expect(getInstrument(id).lookBack?.days).toBe(days)
  })

  it('is the present for DN4', () => {
    expect(getInstrument('dn4').lookBack?.text).toBe('current')
  })
})

describe('cut-offs on both sides, second reading', () => {
  // Answers that add up to a total, filled item by item.
  const totalOf = (id: string, total: number) => {
    let left = total
    const answers = getInstrument(id).items.map(({ id: item, maximum }) => {
      const answer = Math.min(maximum, left)
      left -= answer
      return [item, answer] as const
    })
    return scoreInstrument(id, Object.fromEntries(answers))
  }

  it.each([
    // Samara 2023: linked to borderline, mild, moderate, marked and severe on the CGI-S.
    ['ymrs', 'ymrs-6', 5, 6],
    ['ymrs', 'ymrs-12', 11, 12],
    ['ymrs', 'ymrs-30', 29, 30],
    ['ymrs', 'ymrs-40', 39, 40],
    ['aldrete', 'aldrete-8', 7, 8],
    ['pads', 'pads-9', 8, 9],
  ])('%s, %s: not at %i, from %i', (id, cutOff, unmet, met) => {
    const outcome = (total: number) => totalOf(id, total).cutOffs.find((cut) => cut.id === cutOff)?.outcome
    expect([outcome(unmet), outcome(met)]).toEqual(['unmet', 'met'])
  })
})

describe('codes that are often mixed up', () => {
  it.each([
    ['phq-9', '44261-6', '44249-1'],
    ['phq-2', '55758-7', '55757-9'],
    ['gad-7', '70274-6', '69737-5'],
    ['bdi-ii', '89209-1', '89210-9'],
    ['epds', '99046-5', '71354-5'],
    ['audit', '75624-7', undefined],
    ['audit-c', '75626-2', '72109-2'],
    ['c-ssrs', undefined, '93373-9'],
    ['nrs-pain', '72514-3', undefined],
    ['vas-pain', '38214-3', undefined],
  ] as const)('%s: total %s, panel %s', (id, total, panel) => {
    expect([getInstrument(id).loinc?.total, getInstrument(id).loinc?.panel]).toEqual([total, panel])
  })

  it('the item code of PHQ-9 item 9 stands on the item', () => {
    expect(getInstrument('phq-9').items.find(({ id }) => id === '9')?.loinc).toBe('44260-8')
  })

  it.each(['qids-sr16', 'madrs', 'ham-d17', 'ssi', 'bss', 'ymrs', 'pcl-5', 'caps-5', 'y-bocs', 'lsas', 'dn4', 'fiqr', 'midas'])(
    '%s carries none, because none is confirmed',
    (id) => {
      expect(getInstrument(id).loinc).toBeUndefined()
    },
  )
})

describe('Y-BOCS, remission by the consensus of 2016 (12 or less together with a CGI-S of 2 or less for a week)', () => {
  const assess = (remission: string | undefined, current: number) =>
    assessResponse({ instrument: 'y-bocs', baseline: 30, current, ...(remission === undefined ? {} : { remission }) })
  const also = expect.stringMatching(/CGI-S of 2 or less for a week/)

  it('says what a score alone cannot show, and only where it decided', () => {
    expect(assess('y-bocs-12', 12)).toMatchObject({ category: 'remission', assumptions: [also] })
    expect(assess('y-bocs-12', 13).assumptions).toEqual([])
    // Farris and others: 14 or less, by the score alone.
    expect(assess(undefined, 14)).toMatchObject({ category: 'remission', assumptions: [] })
  })
})

describe('numbers are where a field carries them, with whom they come from', () => {
  it('BPI severity: 2 points or 30 % (Dworkin 2008)', () => {
    const changes = getInstrument('bpi-sf').meaningfulChange.filter(({ part }) => part === 'severity')
    expect(changes.map(({ points, percent }) => points ?? percent)).toEqual([2, 30])
  })

  it('BSS: the cuts are those that trials used on the clinician form', () => {
    const { cutOffs, remission } = getInstrument('bss')
    expect([cutOffs[0]?.meaning, remission[0]?.usedBy]).toEqual([
      expect.stringContaining('clinician form'),
      expect.stringContaining('clinician form'),
    ])
  })

  // Abstract of 2018, 311 people: 30 for the clinician form, 35 for the self-report.
  it('LSAS: remission at 30 or less is a usage, and a cut of the clinician form; the self-report has 35', () => {
    const { remission, note } = getInstrument('lsas')
    expect(remission).toMatchObject([
      { to: 30, usedBy: 'common usage', sources: [{ checked: 'recalled' }, { citation: 'glischinski-2018' }] },
    ])
    expect(note).toMatch(/30 on the clinician form and at 35 on the self-report/)
  })
})

describe('what a row says beside its numbers', () => {
  it('CAPS-5: free by request, by knowledge; it is not held to need permission', () => {
    expect(getInstrument('caps-5').license).toMatchObject({ status: 'free', sources: [{ checked: 'recalled' }] })
  })

  // Farris 2013 has a third threshold, 12, beside response and remission.
  it('Y-BOCS: 12 or less is wellness by Farris', () => {
    expect(getInstrument('y-bocs').note).toContain('12 or less is wellness')
  })

  it.each([
    ['vas-pain', 'about 10 mm'],
    ['midas', 'about 4 to 5 points'],
  ])('%s: the change that matters is %s', (id, basis) => {
    expect(getInstrument(id).meaningfulChange[0]?.basis).toContain(basis)
  })
})

describe('scales of suicidal ideation (Grunebaum 2018: 4 or more is clinically important)', () => {
  const answers = (items: number, ...given: number[]) => Array.from({ length: items }, (_, index) => given[index] ?? 0)

  it.each([
    ['ssi', 19],
    ['bss', 21],
  ] as const)('%s: 4 is a finding of its own, 3 is none', (id, items) => {
    expect(scoreInstrument(id, answers(items, 2, 2)).findings).toMatchObject([
      { code: `outcomes/${id}-important`, severity: 'hold', because: [{ path: 'total', value: 4, expected: '>= 4', outcome: 'met' }] },
      { code: `outcomes/${id}-any`, severity: 'caution' },
    ])
    expect(scoreInstrument(id, answers(items, 2, 1)).findings).toMatchObject([
      { code: `outcomes/${id}-any`, severity: 'caution', because: [{ path: 'total', value: 3, expected: '>= 1', outcome: 'met' }] },
    ])
    expect(scoreInstrument(id, answers(items, 0, 0)).findings).toEqual([])
  })

  it('is found before the form is whole, and hides its score when asked', () => {
    const early = scoreInstrument('ssi', { '1': 2, '2': 1, '3': 1 })
    expect([early.outcome, early.total]).toEqual(['insufficient-data', undefined])
    expect(early.findings[0]?.code).toBe('outcomes/ssi-important')
    expect(early.findings[0]?.because).toStrictEqual([{ path: 'total', expected: '>= 4', outcome: 'met' }])
    expect(scoreInstrument('ssi', { '1': 2, '2': 1 }).findings.map(({ code }) => code)).toEqual(['outcomes/ssi-any'])
    expect(scoreInstrument('ssi', answers(19, 2, 2), { redact: true }).findings[0]?.because).toEqual([
      { path: 'total', expected: '>= 4', outcome: 'met' },
    ])
  })

  // A desire to make an attempt, and preparing one, are no small thing however low the total; the total of 2 is "remission of ideation".
  it.each(['ssi', 'bss'])('%s: a desire to make an attempt or preparing one is never lost in a low total', (id) => {
    const zeros = answers(id === 'ssi' ? 19 : 21, 0, 0)
    const raised = (item: number, value: number) =>
      scoreInstrument(
        id,
        zeros.map((zero, index) => (index === item - 1 ? value : zero)),
      ).findings.map(({ code, severity }) => [code, severity])
    expect(raised(4, 1)).toEqual([
      [`outcomes/${id}-desire`, 'hold'],
      [`outcomes/${id}-any`, 'caution'],
    ])
    expect(raised(16, 1)).toEqual([
      [`outcomes/${id}-preparation`, 'stop'],
      [`outcomes/${id}-any`, 'caution'],
    ])
    expect(scoreInstrument(id, { '16': 2 }).findings[0]?.code).toBe(`outcomes/${id}-preparation`)
  })

  it('an earlier attempt on the BSS is asked about, though the item does not count', () => {
    expect(scoreInstrument('bss', { '20': 1, '21': 2 }).findings).toMatchObject([
      { code: 'outcomes/bss-earlier-attempt', severity: 'hold' },
    ])
    expect(scoreInstrument('bss', { '20': 0, '21': 0 }).findings).toEqual([])
  })
})
