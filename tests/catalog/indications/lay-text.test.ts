import { describe, expect, it } from 'vitest'
import { layTextProblems } from './lay-text'
import { records, sound } from './records'

describe('texts for patients', () => {
  it('of the catalog are plain, and exist in Spanish', () => {
    expect(layTextProblems(records)).toEqual([])
  })

  it.each([
    [
      'a hard text',
      { layDescription: { en: 'Pharmacological augmentation strategies necessitate multidisciplinary psychiatric evaluation.', es: 'x' } },
      'grade',
    ],
    ['a text without Spanish', { layName: { en: 'low mood' } }, 'without Spanish'],
    ['an order', { layDescription: { en: 'Take ketamine.', es: 'x' } }, 'tells to take'],
  ])('%s is reported', (_name, change, message) => {
    expect(layTextProblems([{ ...sound, ...change }]).join('\n')).toContain(message)
  })
})
