import type { InputCheck } from '../core/check'
import { LOCALES } from '../core/words'
import { checkFacts } from './fact-table'
import { HOME_FACTS, ORDER } from './request-registry'
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
  if (input['order'] !== undefined) checkFacts(check, 'order', input['order'], ORDER)
  if (input['facts'] !== undefined) checkFacts(check, 'facts', input['facts'], HOME_FACTS)
}
