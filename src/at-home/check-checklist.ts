import type { InputCheck } from '../core/check'
import { isListOf, isPlainObject } from '../core/check'
import { LOCALES } from '../core/words'
import { isConditionShape } from './condition-shape'
import type { Checklist } from './model'
import { BAND_OUTCOMES, CHECKLIST_PHASES, HOME_FORMULATIONS, SUPERVISION_LEVEL_IDS } from './words'

const MOST_ITEMS = 1000
const KINDS = ['blocking', 'required', 'recommended']
const INPUTS = ['yes-no', 'number', 'blood-pressure', 'choice', 'instant']

/**
 * Notes when something is no checklist. It looks at the parts that an evaluation reads, quickly; whether a checklist is exactly the one
 * that was built is another question, which `isIntactChecklist` answers.
 *
 * @internal
 */
export function checkChecklist(check: InputCheck, value: unknown): value is Checklist {
  if (!isPlainObject(value)) {
    check.fail('checklist', value === undefined ? 'required' : 'wrong-type', 'must be a checklist from buildChecklist')
    return false
  }
  const wrong: string[] = []
  const expect = (path: string, holds: boolean): void => {
    if (!holds) wrong.push(path)
  }
  const { items, bars, order, assumptions, phases } = value
  expect('hash', isText(value['hash']) && isText(value['version']))
  expect('formulation', includes(HOME_FORMULATIONS, value['formulation']))
  expect('session', includes(['first', 'later'], value['session']))
  expect('supervision', includes(SUPERVISION_LEVEL_IDS, value['supervision']))
  expect('locale', includes(LOCALES, value['locale']))
  expect(
    'phases',
    isListOf(phases, (phase) => includes(CHECKLIST_PHASES, phase)),
  )
  expect('doseIncreased', typeof value['doseIncreased'] === 'boolean')
  expect('writtenOrder', typeof value['writtenOrder'] === 'boolean')
  expect('order', isPlainObject(order) && Object.values(order).every((part) => ['number', 'string', 'boolean'].includes(typeof part)))
  expect('assumptions', isListOf(assumptions, isText))
  expect('bars', isListOf(bars, isBar))
  if (!Array.isArray(items) || items.length > MOST_ITEMS) wrong.push('items')
  else
    Array.from<unknown>(items).forEach((item, index) => {
      if (!isItem(item)) wrong.push(`items[${index}]`)
    })
  for (const path of wrong) check.fail(`checklist.${path}`, 'malformed', 'is not what buildChecklist writes')
  return wrong.length === 0
}

function isItem(item: unknown): boolean {
  if (!isPlainObject(item) || !isText(item['id']) || !includes(KINDS, item['kind']) || !includes(['met', 'unknown'], item['applies']))
    return false
  const { bands, expiry, dueMinutesAfterDose, afterGo, sources, rationale } = item
  return (
    isLay(item['text']) &&
    isText(rationale) &&
    isInput(item['input']) &&
    isSources(sources) &&
    isListOf(bands, isBand) &&
    bands.length > 0 &&
    (expiry === undefined || (isPlainObject(expiry) && isNumber(expiry['afterMinutes']))) &&
    (dueMinutesAfterDose === undefined || isNumber(dueMinutesAfterDose)) &&
    (afterGo === undefined || typeof afterGo === 'boolean')
  )
}

function isBand(band: unknown): boolean {
  if (!isPlainObject(band)) return false
  const { action, repeatAfterMinutes, lastsAllDay, triage } = band
  return (
    isText(band['id']) &&
    includes(BAND_OUTCOMES, band['outcome']) &&
    isConditionShape(band['when']) &&
    (action === undefined || isLay(action)) &&
    (repeatAfterMinutes === undefined || isNumber(repeatAfterMinutes)) &&
    (lastsAllDay === undefined || typeof lastsAllDay === 'boolean') &&
    (triage === undefined || typeof triage === 'boolean')
  )
}

function isInput(input: unknown): boolean {
  if (!isPlainObject(input) || !includes(INPUTS, input['type'])) return false
  const range = (value: unknown): boolean => isPlainObject(value) && isNumber(value['minimum']) && isNumber(value['maximum'])
  switch (input['type']) {
    case 'number':
      return isText(input['unit']) && range(input) && (input['sinceDose'] === undefined || typeof input['sinceDose'] === 'boolean')
    case 'blood-pressure':
      return range(input['systolic']) && range(input['diastolic'])
    case 'choice':
      return isListOf(input['choices'], (choice) => isPlainObject(choice) && isText(choice['id']))
    default:
      return true
  }
}

function isBar(bar: unknown): boolean {
  return (
    isPlainObject(bar) &&
    isText(bar['code']) &&
    includes(['hold', 'stop'], bar['severity']) &&
    isText(bar['message']) &&
    isText(bar['path']) &&
    isLay(bar['lay']) &&
    isSources(bar['sources'])
  )
}

function isSources(sources: unknown): boolean {
  return isListOf(sources, (source) => isPlainObject(source) && isText(source['citation']) && isText(source['checked']))
}

function isLay(text: unknown): boolean {
  return isPlainObject(text) && isText(text['en']) && isText(text['es'])
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value)
}

function includes(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value)
}
