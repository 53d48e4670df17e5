import { describe, expect, it } from 'vitest'
import { proseProblems } from './prose'
import { records, sound, withResult } from './records'

describe('prose', () => {
  it('of the catalog hides no number', () => {
    expect(proseProblems(records)).toEqual([])
  })

  it.each(['response 60 %', 'better (95% CI 1 to 3)', 'p = .04', 'n = 40', 'OR 3.7', 'with 50 mg by mouth', 'NNT 5'])(
    '"%s" is reported',
    (text) => {
      expect(proseProblems([{ ...sound, notShown: [{ text, sources: [] }] }])).toHaveLength(1)
      expect(proseProblems([withResult(0, { note: text })])).toHaveLength(1)
    },
  )

  it.each(['TRANSFORM-2 met its endpoint', 'HAM-D17 and PHQ-9', 'TRD4005 in adults aged 18 to 64', 'ICD-11 and F32.1'])(
    '"%s" is no number',
    (text) => {
      expect(proseProblems([{ ...sound, notShown: [{ text, sources: [] }] }])).toEqual([])
    },
  )
})
