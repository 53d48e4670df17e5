import { describe, expect, it } from 'vitest'
import type { DisclaimerId } from 'ketamine-therapy/disclaimers'
import { auditContent, checkWording } from 'ketamine-therapy/disclaimers'
import golden from '../golden/disclaimers-wordings.json'

/** Wordings that somebody else could have written: notices are recognized by what they say. */
const check = ({ notice, locale, text }: { notice: string; locale: string; text: string }) =>
  checkWording(notice as DisclaimerId, text, locale as 'en' | 'es')

describe('a wording of somebody else', () => {
  it('is there for most notices that patients see', () => {
    expect(new Set(golden.recognised.map(({ notice }) => notice)).size).toBeGreaterThan(35)
  })

  it.each(golden.recognised)('$notice says all it has to: "$text"', (entry) => {
    expect(check(entry).absent).toEqual([])
  })

  it.each(golden.notRecognised)('$notice is not said by "$text"', (entry) => {
    expect(check(entry).complete).toBe(false)
  })

  it('is seen on a page that must have it', () => {
    const text = golden.recognised
      .filter(({ locale }) => locale === 'en')
      .map((entry) => entry.text)
      .join('\n\n')
    expect(auditContent(text, { surface: 'website', topics: ['ketamine', 'at-home', 'compounded', 'telehealth'] }).absent).toEqual([
      'disc-telehealth-rule',
    ])
  })
})
