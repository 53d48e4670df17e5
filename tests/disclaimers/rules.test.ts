import { describe, expect, it } from 'vitest'
import { CONTENT_RULE_IDS, createAuditor } from 'ketamine-therapy/disclaimers'
import golden from '../golden/disclaimers-rules.json'

const auditContent = createAuditor()
const rulesIn = (text: string): readonly string[] =>
  auditContent(text, { surface: 'paid-ad', topics: [] }).matches.map((match) => match.rule)

describe('the published examples of each rule', () => {
  it('cover every rule', () => {
    expect(golden.map((entry) => entry.rule).sort()).toEqual([...CONTENT_RULE_IDS].sort())
  })

  it.each(golden.flatMap(({ rule, matches }) => matches.map((text) => ({ rule, text }))))('$rule finds "$text"', ({ rule, text }) => {
    expect(rulesIn(text)).toContain(rule)
  })

  it.each(golden.flatMap(({ rule, nonMatches }) => nonMatches.map((text) => ({ rule, text }))))(
    '$rule passes "$text"',
    ({ rule, text }) => {
      expect(rulesIn(text)).not.toContain(rule)
    },
  )
})
