import { continuationRules } from 'ketamine-therapy/care-plan'
import { instruments } from 'ketamine-therapy/outcomes'
import { describe, expect, it } from 'vitest'
import { sourceProblems } from './sources'

it('rests on documents of the bibliography', () => {
  expect(sourceProblems(continuationRules)).toEqual([])
})

it('has ids of its own and is frozen', () => {
  expect(new Set(continuationRules.map(({ id }) => id)).size).toBe(continuationRules.length)
  for (const rule of continuationRules) expect(Object.isFrozen(rule) && Object.isFrozen(rule.outcomes.responder)).toBe(true)
})

describe.each(continuationRules)('$id', (rule) => {
  it('goes by scales that carry the definitions it needs', () => {
    for (const { instrument, remission, response } of rule.measures) {
      const { purpose, response: responses, remission: remissions } = instruments[instrument]
      expect(purpose).toBe('outcome')
      if (rule.judgedBy !== 'remission') expect(responses.length).toBeGreaterThan(0)
      if (response !== undefined) expect(responses.map(({ id }) => id)).toContain(response)
      if (remission !== undefined) expect(remissions.map(({ id }) => id)).toContain(remission)
    }
  })

  it('marks a step without a text as a convention, and never the other way round', () => {
    for (const { basis, sources } of Object.values(rule.outcomes)) {
      const isConvention = sources.some(({ citation }) => citation === 'library-convention')
      expect(isConvention).toBe(basis === 'no-standard')
    }
  })
})
