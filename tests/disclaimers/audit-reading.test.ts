import { auditContent } from 'ketamine-therapy/disclaimers'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/disclaimers/phrase/tokenise'
import { issuesOf } from '../helpers/issues-of'

describe('a rule about what is said of the reader', () => {
  const rules = (text: string, surface: 'paid-ad' | 'website') =>
    auditContent(text, { surface, topics: [] }).matches.map(({ rule }) => rule)

  // An advertisement that denies or asks it ascribes the illness to its reader all the same.
  it.each(['Never let your depression win.', 'You are not alone in your depression.', 'Are you not tired of your depression?'])(
    'counts in an advertisement, denied or asked: %s',
    (text) => {
      expect(rules(text, 'paid-ad')).toContain('lint-personal-attribute')
      expect(rules(text, 'website')).not.toContain('lint-personal-attribute')
    },
  )
})

describe('what an audit is given', () => {
  it.each([
    [{ surface: 'webpage' }, ['surface: unknown-id']],
    [{ surface: 'website', topics: ['home'] }, ['topics[0]: unknown-id']],
    [{ surface: 'website', topic: 'ketamine' }, ['topic: unexpected']],
    [{ surface: 'website', asOf: '2026-13-01' }, ['asOf: malformed']],
    [undefined, [': required', 'surface: required']],
    ['website', [': wrong-type', 'surface: required']],
  ])('is refused where the context is %j', (context, issues) => {
    const found = issuesOf(() => auditContent('A page.', context as never))
    expect(found).toEqual(issues)
  })
})

describe('the items of a list', () => {
  const words = (text: string) => tokenise(text).map(({ tokens }) => tokens.map(({ word }) => word).join(' '))

  it.each(['1. ', '2) ', '10. ', '99) '])('are counted by %j, which is no word of them', (mark) => {
    expect(words(`We offer:\n${mark}relief\n${mark}care`)).toEqual(['we offer', 'relief', 'care'])
  })

  it.each(['100. ', '1.5 ', '3 '])('are not counted by %j', (mark) => {
    expect(words(`We offer:\n${mark}doses`).join(' ')).toContain(mark.trim().replace(/\.$/, ''))
  })
})
