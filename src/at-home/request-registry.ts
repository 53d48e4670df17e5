import type { FieldDefinition, FieldRegistry } from '../core/condition/model'
import type { ChecklistRequest, HomeFacts } from './model'
import { sessionFields } from './session-fields'

/**
 * The fields that `appliesWhen` may name: the request and the facts about the person and the home.
 *
 * @returns the registry
 * @internal
 */
export function createRequestRegistry(): FieldRegistry<ChecklistRequest> {
  const fact = (key: keyof HomeFacts, label: string, kind: 'flag' | 'number' = 'flag'): FieldDefinition<ChecklistRequest> => ({
    path: `facts.${key}`,
    label,
    question: `Is this known: ${label}?`,
    kind,
    read: ({ facts }) => facts?.[key],
  })
  return {
    fields: {
      ...sessionFields((one: ChecklistRequest) => one),
      supervision: {
        path: 'supervision',
        label: 'supervision',
        question: 'Who watches over the session?',
        kind: 'text',
        read: (one) => one.supervision,
      },
      withPsychotherapy: {
        path: 'withPsychotherapy',
        label: 'psychotherapy around the session',
        question: 'Is the session part of psychotherapy?',
        kind: 'flag',
        read: (one) => one.withPsychotherapy ?? false,
      },
      'order.spitOrSwallow': {
        path: 'order.spitOrSwallow',
        label: 'order to spit out or to swallow',
        question: 'Does the order say to spit out or to swallow?',
        kind: 'text',
        read: (one) => one.order?.spitOrSwallow,
      },
      'facts.canBecomePregnant': fact('canBecomePregnant', 'the person can become pregnant'),
      'facts.lactating': fact('lactating', 'the person gives milk'),
      'facts.diabetesOnInsulinOrSulfonylurea': fact('diabetesOnInsulinOrSulfonylurea', 'diabetes treated with insulin or a sulfonylurea'),
      'facts.hypertension': fact('hypertension', 'high blood pressure'),
      'facts.ageYears': { ...fact('ageYears', 'age', 'number'), unit: 'years' },
      'facts.treatedForDepression': fact('treatedForDepression', 'treated for depression'),
      'facts.caresForOthers': fact('caresForOthers', 'the person cares for children or others'),
      'facts.childrenOrPets': fact('childrenOrPets', 'children, teens or pets in the home'),
      'facts.opioidsInHome': fact('opioidsInHome', 'opioids in the home'),
      'facts.pulseOximeter': fact('pulseOximeter', 'a finger oxygen meter is used'),
      'facts.dissociativeDose': fact('dissociativeDose', 'a dose that is meant to bring on dissociation'),
      'facts.sleepApnea': fact('sleepApnea', 'sleep apnea'),
      'facts.lungDisease': fact('lungDisease', 'lung disease'),
      'facts.takesSedatives': fact('takesSedatives', 'the person takes sedatives'),
      'facts.weeksOfUse': { ...fact('weeksOfUse', 'weeks of use', 'number'), unit: 'weeks' },
    },
    lists: {},
  }
}
