import { describe, expect, it } from 'vitest'
import { withLatinLetters } from '../../src/evidence/with-latin-letters'

describe('letters that look like Latin ones', () => {
  it.each([
    // Cyrillic а, е, о, р, с, у, х, і and Greek ο, α.
    ['k\u0435t\u0430mine', 'ketamine'],
    ['Our d\u0435\u0440r\u0435ssion \u0441ure', 'Our depression cure'],
    ['zer\u03BF \u0440ain, n\u03B1tural', 'zero pain, natural'],
    ['\u0421O\u0420Y it', 'COPY it'],
    ['r\u0456sk-fr\u0435e FD\u0410-a\u0440proved', 'risk-free FDA-approved'],
    ['n\u00AD\u043E\u00AD \u0435\u0445\u0430m', 'n\u00ADo\u00AD exam'],
    // Cyrillic К, І and к, Greek Ν, Κ, ρ, ι and κ.
    ['\u041Aetamine, \u0406nfusion, ris\u043A', 'Ketamine, Infusion, risk'],
    ['\u039Do \u039Aetam\u03B9ne, \u03C1ain, ris\u03BA', 'No Ketamine, pain, risk'],
    ['𝗻𝗼 s\u0456de effects', '𝗻𝗼 side effects'],
  ])('are Latin in "%s"', (text, seen) => {
    expect(withLatinLetters(text)).toBe(seen)
    expect(withLatinLetters(text)).toHaveLength(text.length)
  })

  it.each([
    'Кетамин не лечит депрессию, а уход и сон о ней.',
    'Препарат SPRAVATO одобрен для взрослых.',
    'Η κεταμίνη δεν είναι θεραπεία.',
    'сухо, оса, хор',
    '500 μg, α2A, κ-opioid',
    'Ketamine is not a cure.',
  ])('stay what they are in "%s"', (text) => {
    expect(withLatinLetters(text)).toBe(text)
  })

  it('are read in the time that the length of the text takes', () => {
    const text = 'k\u0435t\u0430mine \u0441\u043E\u0440 '.repeat(300_000)
    expect(withLatinLetters(text)).toHaveLength(text.length)
    expect(withLatinLetters('\u0430'.repeat(5_000_000))).toHaveLength(5_000_000)
  }, 5000)
})
