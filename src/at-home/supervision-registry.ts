import type { FieldRegistry } from '../core/condition/model'
import type { FactTable } from './fact-table'
import { factFields } from './fact-table'
import type { SupervisionRequest, SupervisionRisks } from './model'
import { sessionFields } from './session-fields'

/** Facts that ask for more supervision. The limits of the numbers are those of a patient. */
export const RISKS: FactTable<SupervisionRisks> = {
  opioid: { label: 'opioid use', question: 'Does the person take an opioid?' },
  sleepApnea: { label: 'sleep apnea', question: 'Does the person have sleep apnea?' },
  lungDisease: { label: 'lung disease', question: 'Does the person have lung disease?' },
  baselineSystolicMmHg: {
    label: 'baseline top number',
    question: 'What is the average top number?',
    number: { min: 40, max: 300, unit: 'mmHg' },
  },
  baselineDiastolicMmHg: {
    label: 'baseline bottom number',
    question: 'What is the average bottom number?',
    number: { min: 20, max: 200, unit: 'mmHg' },
  },
  ageYears: { label: 'age', question: 'How old is the person?', number: { min: 0, max: 120, unit: 'years' } },
  suicideRisk: {
    label: 'suicide risk on the C-SSRS screener',
    question: 'What is the suicide risk on the C-SSRS screener?',
    words: ['none', 'low', 'moderate', 'high'],
  },
  seriousAdverseEvent: {
    label: 'earlier serious adverse event with ketamine or esketamine',
    question: 'Was there a serious adverse event with ketamine or esketamine before?',
  },
}

/**
 * The fields that supervision rules may name.
 *
 * @returns the registry
 * @internal
 */
export function createSupervisionRegistry(): FieldRegistry<SupervisionRequest> {
  return {
    fields: {
      ...sessionFields((one: SupervisionRequest) => one),
      weeksSinceLastDose: {
        path: 'weeksSinceLastDose',
        label: 'weeks since the last dose',
        question: 'How many weeks since the last dose?',
        kind: 'number',
        unit: 'weeks',
        read: (one) => (one.session === 'first' ? 0 : one.weeksSinceLastDose),
      },
      ...factFields('risks', RISKS, ({ risks }: SupervisionRequest) => risks),
    },
    lists: {},
  }
}
