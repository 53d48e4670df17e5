import type { FieldRegistry } from '../core/condition/model'
import { patientLimits } from '../core/patient/limits'
import type { FactDefinition, FactTable } from './fact-table'
import { factFields } from './fact-table'
import type { SupervisionRequest, SupervisionRisks } from './model'
import { sessionFields } from './session-fields'

/** Facts that ask for more supervision. A number is read within the limits of a patient. */
export const RISKS: FactTable<SupervisionRisks> = /* @__PURE__ */ (() => ({
  opioid: { label: 'opioid use', question: 'Does the person take an opioid?' },
  sleepApnea: { label: 'sleep apnea', question: 'Does the person have sleep apnea?' },
  lungDisease: { label: 'lung disease', question: 'Does the person have lung disease?' },
  baselineSystolicMmHg: {
    label: 'baseline top number',
    question: 'What is the average top number?',
    number: within('vitals[].systolicMmHg', 'mmHg'),
  },
  baselineDiastolicMmHg: {
    label: 'baseline bottom number',
    question: 'What is the average bottom number?',
    number: within('vitals[].diastolicMmHg', 'mmHg'),
  },
  ageYears: { label: 'age', question: 'How old is the person?', number: within('ageYears', 'years') },
  suicideRisk: {
    label: 'suicide risk on the C-SSRS screener',
    question: 'What is the suicide risk on the C-SSRS screener?',
    words: ['none', 'low', 'moderate', 'high'],
  },
  seriousAdverseEvent: {
    label: 'earlier serious adverse event with ketamine or esketamine',
    question: 'Was there a serious adverse event with ketamine or esketamine before?',
  },
}))()

function within(path: keyof typeof patientLimits, unit: string): NonNullable<FactDefinition['number']> {
  const { min, max } = patientLimits[path]
  return { min, max, unit }
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
