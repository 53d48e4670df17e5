import type { FieldDefinition, FieldRegistry } from '../core/condition/model'
import type { SupervisionRequest, SupervisionRisks } from './model'
import { sessionFields } from './session-fields'

/**
 * The fields that supervision rules may name.
 *
 * @returns the registry
 * @internal
 */
export function createSupervisionRegistry(): FieldRegistry<SupervisionRequest> {
  const risk = (
    key: keyof SupervisionRisks,
    label: string,
    question: string,
    kind: 'flag' | 'number' | 'text' = 'flag',
    unit?: string,
  ): FieldDefinition<SupervisionRequest> => ({
    path: `risks.${key}`,
    label,
    question,
    kind,
    ...(unit === undefined ? {} : { unit }),
    read: ({ risks }) => risks?.[key],
  })
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
      'risks.opioid': risk('opioid', 'opioid use', 'Does the person take an opioid?'),
      'risks.sleepApnea': risk('sleepApnea', 'sleep apnea', 'Does the person have sleep apnea?'),
      'risks.lungDisease': risk('lungDisease', 'lung disease', 'Does the person have lung disease?'),
      'risks.baselineSystolicMmHg': risk(
        'baselineSystolicMmHg',
        'baseline top number',
        'What is the average top number?',
        'number',
        'mmHg',
      ),
      'risks.baselineDiastolicMmHg': risk(
        'baselineDiastolicMmHg',
        'baseline bottom number',
        'What is the average bottom number?',
        'number',
        'mmHg',
      ),
      'risks.ageYears': risk('ageYears', 'age', 'How old is the person?', 'number', 'years'),
      'risks.suicideRisk': risk(
        'suicideRisk',
        'suicide risk on the C-SSRS screener',
        'What is the suicide risk on the C-SSRS screener?',
        'text',
      ),
      'risks.seriousAdverseEvent': risk(
        'seriousAdverseEvent',
        'earlier serious adverse event with ketamine or esketamine',
        'Was there a serious adverse event with ketamine or esketamine before?',
      ),
    },
    lists: {},
  }
}
