import { crisisLines, LINE_COUNTRIES } from 'ketamine-therapy/at-home'
import { checkWording, getDisclaimer } from 'ketamine-therapy/disclaimers'
import { expect, it } from 'vitest'

// Neither domain may import the other: the numbers stand in the one, the phrases that know them in the other.
it.each(LINE_COUNTRIES)('the notice of emergencies is complete with each emergency number of %s', (country) => {
  const { texts } = getDisclaimer('disc-emergency')
  for (const { number } of crisisLines({ country }).emergency) {
    for (const locale of ['en', 'es'] as const) {
      const registers = Object.values(texts[locale] ?? {})
      expect(registers.length, locale).toBeGreaterThan(0)
      for (const text of registers) {
        expect(checkWording('disc-emergency', text.replaceAll('{emergency}', number), locale).absent).toEqual([])
      }
    }
  }
})
