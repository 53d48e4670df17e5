import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/evidence/plain-text'

/** The sentences of a text, as the patterns see them. */
const sentences = (original: string): readonly string[] => {
  const { text, starts } = plainText(original)
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

describe('a sentence ends', () => {
  it.each(['.', '!', '?', '…', '."', ".'", '.”', '.»', '.)', '.]', '?”', '!)', '…»'])('with %s and a space', (end) => {
    expect(sentences(`It is so${end} Then it is not.`)).toEqual([`It is so${end} `, 'Then it is not.'])
  })

  it.each(['0.5 mg', 'e.g.,', 'example.org', 'so" then', 'so) then', 'so, then'])('with no sign within "%s"', (words) => {
    expect(sentences(`It is ${words} or not`)).toEqual([`It is ${words} or not`])
  })

  it('with an empty line or a paragraph separator, and with no single line break', () => {
    expect(sentences('A heading\n\nA text')).toEqual(['A heading\n', 'A text'])
    expect(sentences('A heading\n \nA text')).toEqual(['A heading\n', 'A text'])
    expect(sentences('A heading\u2029A text')).toEqual(['A heading\n', 'A text'])
    expect(sentences('A heading\nA text')).toEqual(['A heading A text'])
  })
})

describe('a text made even', () => {
  it('has plain apostrophes and hyphens throughout', () => {
    expect(plainText('don’t ‘isn’t’ off‐label FDA‑approved off‐label').text).toBe("don't 'isn't' off-label FDA-approved off-label")
  })

  it.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\u00AD\u200B', '\u200D\u00AD\u2060'])(
    'has no signs that nobody sees: %j',
    (sign) => {
      expect(plainText(`not ad${sign}dict${sign}ive`).text).toBe('not addictive')
      expect(plainText(`not${sign} addictive`).text).toBe('not addictive')
    },
  )

  it('knows the place of every letter and of its end', () => {
    const original = 'a  b\u00AD\u00ADc\n\nd'
    const { text, origins } = plainText(original)
    expect(text).toBe('a bc\nd')
    expect(Array.from(text, (_, index) => original[origins[index] ?? -1])).toEqual(['a', ' ', 'b', 'c', '\n', 'd'])
    expect(origins[text.length]).toBe(original.length)
  })
})
