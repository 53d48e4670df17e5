import { describe, expect, it } from 'vitest'
import { isInvalidInputError } from 'ketamine-therapy/core'
import { CITATION_IDS, citations, getCitation } from 'ketamine-therapy/evidence'

function message(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (isInvalidInputError(error)) return error.message
    throw error
  }
  return 'no error'
}

describe('getCitation', () => {
  it('finds every document by its key', () => {
    for (const id of CITATION_IDS) expect(getCitation(id)).toBe(citations[id])
  })

  it('names the key to use when an earlier key is given, in either case', () => {
    expect(message(() => getCitation('elektd2023'))).toContain('use "anand-2023"')
    expect(message(() => getCitation('ELEKTD2023'))).toContain('use "anand-2023"')
    expect(message(() => getCitation('spravato-pi'))).toContain('use "spravato-label-us"')
  })

  it('names the nearest key for a slip', () => {
    expect(message(() => getCitation('sing-2016'))).toContain('did you mean "singh-2016"?')
  })

  it.each([undefined, null, 5, {}, [], '', '__proto__', 'constructor', 'toString'])('refuses %j', (value) => {
    expect(message(() => getCitation(value as string))).toContain('getCitation: id')
  })

  it.each([[Object.create(null)], [{ toString: 7 }], [['elektd2023']]])(
    'refuses what is no text, whatever it would be written as',
    (value) => {
      expect(message(() => getCitation(value as string))).toContain('getCitation: id: must be one of')
    },
  )
})
