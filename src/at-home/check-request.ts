import type { InputCheck } from '../core/check'
import { LOCALES } from '../core/words'
import { HOME_FACTS } from './request-registry'
import { CHECKLIST_PHASES, HOME_FORMULATIONS, SUPERVISION_LEVEL_IDS } from './words'

const KEYS = [
  'formulation',
  'session',
  'supervision',
  'withPsychotherapy',
  'locale',
  'phases',
  'doseIncreased',
  'inTrial',
  'writtenOrder',
  'order',
  'facts',
  'settings',
  'items',
]
const FLAGS = ['withPsychotherapy', 'doseIncreased', 'inTrial', 'writtenOrder']

/**
 * Notes everything that is wrong with a request, its items and settings apart.
 *
 * @internal
 */
export function checkRequest(check: InputCheck, request: unknown): void {
  const input = check.object('', request, KEYS)
  check.oneOf('formulation', input['formulation'], HOME_FORMULATIONS)
  check.oneOf('session', input['session'], ['first', 'later'])
  check.oneOf('supervision', input['supervision'], SUPERVISION_LEVEL_IDS)
  if (input['locale'] !== undefined) check.oneOf('locale', input['locale'], LOCALES)
  for (const key of FLAGS) if (input[key] !== undefined) check.flag(key, input[key])
  if (input['phases'] !== undefined) {
    check.list('phases', input['phases'], { min: 1, max: CHECKLIST_PHASES.length }).forEach((phase, index, all) => {
      check.oneOf(`phases[${index}]`, phase, CHECKLIST_PHASES)
      if (all.indexOf(phase) < index) check.fail(`phases[${index}]`, 'conflict', 'is named twice')
    })
  }
  checkOrder(check, input['order'])
  checkFacts(check, input['facts'])
}

function checkOrder(check: InputCheck, value: unknown): void {
  if (value === undefined) return
  const order = check.object('order', value, [
    'spitOrSwallow',
    'holdMinutes',
    'minimumGapDays',
    'shorterGapInWriting',
    'expectedUnits',
    'leftoverUnits',
  ])
  if (order['spitOrSwallow'] !== undefined) check.oneOf('order.spitOrSwallow', order['spitOrSwallow'], ['spit', 'swallow'])
  if (order['shorterGapInWriting'] !== undefined) check.flag('order.shorterGapInWriting', order['shorterGapInWriting'])
  const number = (key: string, max: number, unit: string, whole: boolean): void => {
    if (order[key] !== undefined) check.number(`order.${key}`, order[key], { min: 0, max, unit, whole })
  }
  number('holdMinutes', 60, 'minutes', false)
  number('minimumGapDays', 365, 'days', true)
  number('expectedUnits', 1000, 'units', true)
  number('leftoverUnits', 1000, 'units', true)
}

function checkFacts(check: InputCheck, value: unknown): void {
  if (value === undefined) return
  const facts = check.object('facts', value, Object.keys(HOME_FACTS))
  for (const [key, { number }] of Object.entries(HOME_FACTS)) {
    if (facts[key] === undefined) continue
    if (number === undefined) check.flag(`facts.${key}`, facts[key])
    else check.number(`facts.${key}`, facts[key], { min: 0, ...number })
  }
}
