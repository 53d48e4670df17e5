import { describe, expect, it } from 'vitest'
import { CITATION_IDS, citations, getCitation } from 'ketamine-therapy/evidence'
import { issuesOf } from '../helpers/issues-of'

describe('getCitation', () => {
  it('finds every document by its key', () => {
    for (const id of CITATION_IDS) expect(getCitation(id)).toBe(citations[id])
  })

  it('names the key to use when an earlier key is given, in either case', () => {
    expect(() => getCitation('elektd2023')).toThrow('use "anand-2023"')
    expect(() => getCitation('ELEKTD2023')).toThrow('use "anand-2023"')
    expect(() => getCitation('spravato-pi')).toThrow('use "spravato-label-us"')
  })

  it('names the nearest key for a slip', () => {
    expect(() => getCitation('sing-2016')).toThrow('did you mean "singh-2016"?')
  })

  it.each([
    [undefined, 'required'],
    [null, 'wrong-type'],
    [5, 'wrong-type'],
    [{}, 'wrong-type'],
    [[], 'wrong-type'],
    ['', 'unknown-id'],
    ['__proto__', 'unknown-id'],
    ['constructor', 'unknown-id'],
    ['toString', 'unknown-id'],
  ])('refuses %j: %s', (value, code) => {
    const ask = () => getCitation(value as string)
    expect(issuesOf(ask)).toEqual([`id: ${code}`])
    expect(ask).toThrow('getCitation: id')
  })

  it.each([[Object.create(null)], [{ toString: 7 }], [['elektd2023']]])(
    'refuses what is no text, whatever it would be written as',
    (value) => {
      expect(() => getCitation(value as string)).toThrow('getCitation: id: must be one of')
    },
  )
})
