import { describe, expect, it } from 'vitest'
import { createAuditor } from 'ketamine-therapy/disclaimers'
import families from '../golden/disclaimers-near-misses.json'

const auditContent = createAuditor()
const rulesIn = (text: string, locale: string): readonly string[] =>
  auditContent(text, { surface: 'website', locale: locale as 'en' | 'es', topics: [] }).matches.map((match) => match.rule)

/** Harmless sentences that use the words of misleading ones, by what makes them harmless, and misleading neighbors that lack it. */
describe.each(families)('$family ($locale)', ({ locale, harmless, misleading }) => {
  it.each(harmless)('is no problem in "%s"', (text) => {
    expect(rulesIn(text, locale)).toEqual([])
  })

  it.each(misleading)('excuses nothing in "%s"', (text) => {
    expect(rulesIn(text, locale)).not.toEqual([])
  })
})
