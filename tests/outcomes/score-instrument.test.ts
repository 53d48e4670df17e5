import { describe, expect, it } from 'vitest'
import { getInstrument, instruments, scoreInstrument } from 'ketamine-therapy/outcomes'
import { issuesOf } from '../helpers/issues-of'

const nine = (total: number): number[] => Array.from({ length: 9 }, (_, index) => Math.min(3, Math.max(0, total - index * 3)))
const ten = (total: number): number[] => Array.from({ length: 10 }, (_, index) => Math.min(6, Math.max(0, total - index * 6)))

describe('PHQ-9 bands, both sides of every cut-off (Kroenke 2001: 5, 10, 15, 20)', () => {
  it.each([
    [0, 'none-minimal'],
    [4, 'none-minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [27, 'severe'],
  ])('%i is %s', (total, band) => {
    const score = scoreInstrument('phq-9', nine(total))
    expect(score.total).toBe(total)
    expect(score.band?.id).toBe(band)
    expect(score.bandSet).toBe('phq-9-kroenke-2001')
  })
})

describe('MADRS bands in common use, both sides of every cut-off (7, 20, 35)', () => {
  it.each([
    [0, 'normal'],
    [6, 'normal'],
    [7, 'mild'],
    [19, 'mild'],
    [20, 'moderate'],
    [34, 'moderate'],
    [35, 'severe'],
    [60, 'severe'],
  ])('%i is %s', (total, band) => {
    const score = scoreInstrument('madrs', ten(total))
    expect(score.total).toBe(total)
    expect(score.band?.id).toBe(band)
  })

  it('says where its bands were read', () => {
    expect(scoreInstrument('madrs', ten(20)).sources).toContainEqual({
      citation: 'madrs-wiki',
      locator: 'usual cut-off points',
      checked: 'read',
    })
  })

  // Abstracts: 35 beside a HAM-D of 28 is the paper of 2000 (J Affect Disord 60:137), 31 beside the CGI that of 2003 (77:255).
  it.each([
    ['madrs-severe-cgi', 'muller-2003'],
    ['madrs-severe-ham-d', 'muller-2000'],
  ])('%s rests on %s', (cutOff, citation) => {
    expect(instruments.madrs.cutOffs.find(({ id }) => id === cutOff)?.sources.map((one) => one.citation)).toEqual([citation])
  })
})

describe('safety flags', () => {
  it.each([
    [0, []],
    [1, ['outcomes/phq-9-item-9']],
    [3, ['outcomes/phq-9-item-9']],
  ])('PHQ-9 item 9 answered %i', (answer, codes) => {
    const score = scoreInstrument('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, answer])
    expect(score.findings.map((finding) => finding.code)).toEqual(codes)
  })

  it('is never lost because the total is incomplete', () => {
    const score = scoreInstrument('phq-9', { '9': 1 })
    expect(score).toMatchObject({ outcome: 'insufficient-data', answered: 1, items: 9, possible: { from: 1, through: 25 } })
    expect(score.total).toBeUndefined()
    expect(score.findings[0]).toMatchObject({ code: 'outcomes/phq-9-item-9', severity: 'hold', record: 'phq-9-item-9' })
    expect(score.findings[0]?.because).toEqual([{ path: 'responses.9', value: 1, expected: 'at least 1', outcome: 'met' }])
  })

  it('asks for an unanswered flagged item before all others and names what it decides', () => {
    const score = scoreInstrument('phq-9', [null, 0, 0, 0, 0, 0, 0, 0, null])
    expect(score.missing.map(({ path, decides }) => [path, decides])).toEqual([
      ['responses.9', ['outcomes/phq-9-item-9']],
      ['responses.1', []],
    ])
  })

  it('drops the answer on request and keeps the flag', () => {
    const score = scoreInstrument('phq-9', { '9': 3 }, { redact: true })
    expect(score.findings[0]?.because).toEqual([{ path: 'responses.9', expected: 'at least 1', outcome: 'met' }])
  })
})

describe('missing items', () => {
  // The fields of a form that was begun: a blank is a blank, however it is written.
  it.each([[null], [undefined]])('are unanswered when %s, in a list and in a map', (blank) => {
    const list = scoreInstrument('phq-9', [2, blank, 2, 2, 2, 2, 2, 2, 0])
    expect(scoreInstrument('phq-9', { '1': 2, '2': blank, '3': 2, '4': 2, '5': 2, '6': 2, '7': 2, '8': 2, '9': 0 })).toEqual(list)
    expect(list.missing.map(({ path }) => path)).toEqual(['responses.2'])
  })

  // The wording of the MADRS is not free, so a question names the item and no more.
  it('are asked for by number where their wording may not be shown', () => {
    const { missing } = scoreInstrument('madrs', [2, 2, null, 2, 2, 2, 2, 2, 2, 0])
    expect(missing.map(({ path, question }) => [path, question])).toEqual([['responses.3', 'MADRS, item 3']])
  })

  it('gives no total where no publisher rule is carried, and says so', () => {
    const score = scoreInstrument('gad-7', [3, 3, 3, 3, 3, 3, null])
    expect(score).toMatchObject({ outcome: 'insufficient-data', prorated: false, possible: { from: 18, through: 21 } })
    expect(score.band).toBeUndefined()
    expect(score.assumptions).toEqual(['No published rule for unanswered items is carried for the GAD-7, so no total is estimated.'])
  })

  // Eight answers of 1 are 8; one of nine missing makes it 9.
  it('says where a total was filled up, and for how many items', () => {
    const score = scoreInstrument('phq-9', [1, 1, 1, 1, 1, 1, 1, null, 1])
    expect(score).toMatchObject({ total: 9, prorated: true })
    expect(score.assumptions).toEqual(['Unanswered items, filled with the mean of the answered ones as the publisher allows: 1.'])
  })

  // Three missing are more than the publisher fills up: there is a rule, so the answer does not say that there is none.
  it('says nothing of a rule that is missing where the publisher has one', () => {
    expect(scoreInstrument('phq-9', [1, 1, 1, 1, 1, 1, null, null, null])).toMatchObject({ outcome: 'insufficient-data', assumptions: [] })
  })

  // NHS data dictionary for the PHQ-9; a default of this library for the GAD-7.
  it.each([
    ['phq-9', [1, 1, 1, 1, 1, 1, 1, 0, null], 'nhs-dd-phq-9'],
    ['gad-7', [1, 1, 1, 1, 1, 1, null], 'library-convention'],
  ])('of the %s name the source of the rule they are read by, and only where an item is missing', (id, responses, citation) => {
    const cited = (answers: readonly (number | null)[]) => scoreInstrument(id, answers).sources.map((source) => source.citation)
    expect(cited(responses)).toContain(citation)
    expect(cited(responses.map((answer) => answer ?? 0))).not.toContain(citation)
  })
})

describe('open items that could not change the result', () => {
  // A plan is the highest level, whatever the questions below it; QIDS: of the four sleep items the highest counts, and one of them is 3.
  it.each([
    ['c-ssrs', { '1': 1, '2': 1, '5': 1 }, 2],
    ['qids-sr16', { '1': 3, '2': 1, '3': 1, '5': 2, '6': 1, '8': 2, '10': 1, '11': 1, '12': 0, '13': 1, '14': 1, '15': 0, '16': 2 }, 1],
  ])('%s is scored, asks for them, and estimates nothing', (id, responses, open) => {
    const score = scoreInstrument(id, responses)
    expect(score).toMatchObject({ outcome: 'scored', prorated: false })
    expect(score.assumptions).toEqual([`Unanswered items that could not change the result: ${open}.`])
    expect(score.missing.length).toBeGreaterThanOrEqual(open)
  })

  it('QIDS-SR16: 3 of sleep, 2 of mood, 2 of weight, five of 1, 0 and 2', () => {
    const responses = { '1': 3, '2': 1, '3': 1, '5': 2, '6': 1, '8': 2, '10': 1, '11': 1, '12': 0, '13': 1, '14': 1, '15': 0, '16': 2 }
    expect(scoreInstrument('qids-sr16', responses)).toMatchObject({ total: 13, band: { id: 'moderate' } })
    const { '1': _sleep, ...open } = responses
    expect(scoreInstrument('qids-sr16', open)).toMatchObject({ outcome: 'insufficient-data', possible: { from: 11, through: 13 } })
  })
})

describe('answers that are no answers', () => {
  it.each([
    ['a list of the wrong length', [0, 0], 'responses: out-of-range'],
    ['an answer above the range', [4, 0, 0, 0, 0, 0, 0, 0, 0], 'responses[0]: out-of-range'],
    ['a negative answer', [0, -1, 0, 0, 0, 0, 0, 0, 0], 'responses[1]: out-of-range'],
    ['half a point', [0.5, 0, 0, 0, 0, 0, 0, 0, 0], 'responses[0]: wrong-type'],
    ['NaN', [Number.NaN, 0, 0, 0, 0, 0, 0, 0, 0], 'responses[0]: wrong-type'],
    ['an item that does not exist', { '10': 1 }, 'responses.10: unexpected'],
    ['an item with a polluting name', JSON.parse('{"__proto__": 1}'), 'responses.__proto__: unexpected'],
    ['text', 'all zero', 'responses: wrong-type'],
  ])('%s is refused with its place', (_, responses, issue) => {
    expect(issuesOf(() => scoreInstrument('phq-9', responses as never))).toEqual([issue])
  })

  it('names every bad answer at once', () => {
    expect(issuesOf(() => scoreInstrument('phq-9', [4, 4, 0, 0, 0, 0, 0, 0, 4]))).toEqual([
      'responses[0]: out-of-range',
      'responses[1]: out-of-range',
      'responses[8]: out-of-range',
    ])
  })

  it('suggests the nearest instrument', () => {
    expect(() => getInstrument('phq9')).toThrow(/did you mean "phq-9"/)
  })
})

// Cox 1987: items 3 and 5 to 10 print the gravest answer first. Comorbidity guidelines, DAST-10: a "no" to question 3 receives the point.
describe('a form that prints items the other way round', () => {
  it('is told in the note, since answers are points', () => {
    expect(getInstrument('epds').note).toContain('items 3 and 5 to 10')
    expect(getInstrument('dast-10').note).toContain('item 3, where a no counts 1')
    // Nothing but yes: nine points, for item 3 gives none.
    expect(scoreInstrument('dast-10', [1, 1, 0, 1, 1, 1, 1, 1, 1, 1]).total).toBe(9)
  })
})
