import type { Checklist } from 'ketamine-therapy/at-home'
import { buildChecklist, createChecklistEvaluator, evaluateChecklist } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

const NOW = '2026-11-22T18:00:00-07:00'
const list: Checklist = buildChecklist({ formulation: 'spravato', session: 'later', supervision: 'sup-clinic', phases: ['pre-dose-now'] })
const [bar] = list.bars
const [item] = list.items
const [band] = item?.bands ?? []
const number = { type: 'number', unit: 'minutes', minimum: 0, maximum: 9 }

type Part = Readonly<Record<string, unknown>>

/** What is said of a stored list of which a part is no longer what was written. */
function saidOf(part: Part): readonly string[] {
  const damaged = { ...list, ...part } as unknown as Checklist
  const said = issuesOf(() => evaluateChecklist(damaged, [], { now: NOW }))
  expect(issuesOf(() => createChecklistEvaluator(damaged))).toEqual(said)
  return said
}

describe('a stored checklist of which a part is damaged is refused, and the part named', () => {
  it.each<[string, Part]>([
    ['hash', { hash: 1 }],
    ['hash', { version: undefined }],
    ['formulation', { formulation: 'toString' }],
    ['session', { session: 'second' }],
    ['supervision', { supervision: null }],
    ['locale', { locale: 'de' }],
    ['phases', { phases: undefined }],
    ['phases', { phases: ['now'] }],
    ['doseIncreased', { doseIncreased: 'no' }],
    ['writtenOrder', { writtenOrder: undefined }],
    ['order', { order: [] }],
    ['order', { order: { holdMinutes: {} } }],
    ['assumptions', { assumptions: {} }],
    ['assumptions', { assumptions: [1] }],
    ['bars', { bars: undefined }],
    ['items', { items: {} }],
    ['items', { items: Array.from({ length: 1001 }, () => item) }],
    ['items[0]', { items: [null] }],
  ])('%s', (path, part) => {
    expect(saidOf(part)).toEqual([`checklist.${path}: malformed`])
  })

  it.each<[string, Part]>([
    ['code', { code: 1 }],
    ['severity', { severity: 'caution' }],
    ['message', { message: 1 }],
    ['path', { path: undefined }],
    ['words', { lay: { en: 'No.' } }],
    ['sources', { sources: undefined }],
    ['how a source was checked', { sources: [{ citation: 'library-convention' }] }],
    ['citation', { sources: [{ checked: 'convention' }] }],
    ['source', { sources: ['library-convention'] }],
  ])('a bar: %s', (_name, part) => {
    expect(saidOf({ bars: [{ ...bar, ...part }] })).toEqual(['checklist.bars: malformed'])
  })

  it.each<[string, Part]>([
    ['id', { id: 1 }],
    ['kind', { kind: 'optional' }],
    ['applies', { applies: 'unmet' }],
    ['English', { text: { es: 'No.' } }],
    ['Spanish', { text: { en: 'No.' } }],
    ['rationale', { rationale: undefined }],
    ['sources', { sources: undefined }],
    ['input', { input: undefined }],
    ['type of input', { input: { type: 'text' } }],
    ['unit', { input: { ...number, unit: 1 } }],
    ['lowest value', { input: { ...number, minimum: '0' } }],
    ['highest value', { input: { ...number, maximum: Number.NaN } }],
    ['what is counted', { input: { ...number, sinceDose: 1 } }],
    ['bottom number', { input: { type: 'blood-pressure', systolic: { minimum: 40, maximum: 300 } } }],
    ['top number', { input: { type: 'blood-pressure', diastolic: { minimum: 20, maximum: 200 } } }],
    ['choices', { input: { type: 'choice' } }],
    ['choice', { input: { type: 'choice', choices: [1] } }],
    ['id of a choice', { input: { type: 'choice', choices: [{ id: 1 }] } }],
    ['expiry', { expiry: 30 }],
    ['minutes of expiry', { expiry: { afterMinutes: '30' } }],
    ['when it is due', { dueMinutesAfterDose: '40' }],
    ['after go', { afterGo: 'yes' }],
    ['bands', { bands: undefined }],
    ['no band', { bands: [] }],
    ['band', { bands: [null] }],
    ['id of a band', { bands: [{ ...band, id: undefined }] }],
    ['outcome', { bands: [{ ...band, outcome: 'fine' }] }],
    ['condition', { bands: [{ ...band, when: undefined }] }],
    ['action', { bands: [{ ...band, action: 'Call.' }] }],
    ['rest', { bands: [{ ...band, repeatAfterMinutes: '15' }] }],
    ['lasting', { bands: [{ ...band, lastsAllDay: 1 }] }],
    ['symptom check', { bands: [{ ...band, triage: 1 }] }],
  ])('an item: %s', (_name, part) => {
    expect(saidOf({ items: [{ ...item, ...part }] })).toEqual(['checklist.items[0]: malformed'])
  })

  it.each<[string, object, string]>([
    ['a field that does not exist', { value: 'answer.yse', is: '=', to: true }, 'unknown-id'],
    ['a number for a yes or no', { value: 'answer.yes', is: '=', to: 1 }, 'wrong-type'],
    ['another field for a yes or no', { value: 'answer.yes', is: '=', to: { field: 'writtenOrder' } }, 'wrong-type'],
    ['an age that nobody recorded', { value: 'answer.yes', is: '=', to: true, fresh: { within: 5, unit: 'minutes' } }, 'conflict'],
  ])('a condition of a band: %s', (_name, when, code) => {
    const bands = [
      { ...band, when },
      { ...band, when },
    ]
    expect(saidOf({ items: [item, { ...item, bands }] })).toEqual([0, 1].map((at) => `checklist.items[1].bands[${at}].when: ${code}`))
  })

  it('every damaged part is named at once', () => {
    expect(saidOf({ locale: 'de', bars: undefined, items: [item, null] })).toEqual([
      'checklist.locale: malformed',
      'checklist.bars: malformed',
      'checklist.items[1]: malformed',
    ])
  })

  it('a hole in a list is an entry that is not there', () => {
    const hole = Object.assign([item], { length: 2 })
    expect(saidOf({ items: hole })).toEqual(['checklist.items[1]: malformed'])
    expect(saidOf({ items: [item], bars: Object.assign([], { length: 1 }) })).toEqual(['checklist.bars: malformed'])
    const bands = Object.assign([band], { length: 2 })
    expect(saidOf({ items: [{ ...item, bands }] })).toEqual(['checklist.items[0]: malformed'])
    const choices = Object.assign([{ id: 'a' }], { length: 2 })
    expect(saidOf({ items: [{ ...item, input: { type: 'choice', choices } }] })).toEqual(['checklist.items[0]: malformed'])
    const all = Object.assign([band?.when], { length: 2 })
    const oneOf = Object.assign(['a'], { length: 2 })
    for (const when of [{ all }, { any: all }, { value: 'answer.choice', oneOf }])
      expect(saidOf({ items: [{ ...item, bands: [{ ...band, when }] }] }), JSON.stringify(when)).toEqual(['checklist.items[0]: malformed'])
  })

  it('what was stored whole is read', () => {
    const stored = JSON.parse(JSON.stringify(list)) as Checklist
    expect(() => evaluateChecklist(stored, [], { now: NOW })).not.toThrow()
    expect(() => createChecklistEvaluator(stored)).not.toThrow()
  })
})
