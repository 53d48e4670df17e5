import type { FieldDefinition, FieldRegistry } from '../core/condition/model'
import type { ChecklistRequest, HomeFacts } from './model'
import { sessionFields } from './session-fields'

/** The facts about the person and the home: flags, and two numbers from 0 up. */
export const HOME_FACTS: Readonly<
  Record<keyof HomeFacts, { readonly label: string; readonly number?: { readonly max: number; readonly unit: string } }>
> = {
  canBecomePregnant: { label: 'the person can become pregnant' },
  lactating: { label: 'the person gives milk' },
  diabetesOnInsulinOrSulfonylurea: { label: 'diabetes treated with insulin or a sulfonylurea' },
  hypertension: { label: 'high blood pressure' },
  ageYears: { label: 'age', number: { max: 120, unit: 'years' } },
  treatedForDepression: { label: 'treated for depression' },
  caresForOthers: { label: 'the person cares for children or others' },
  childrenOrPets: { label: 'children, teens or pets in the home' },
  opioidsInHome: { label: 'opioids in the home' },
  pulseOximeter: { label: 'a finger oxygen meter is used' },
  dissociativeDose: { label: 'a dose that is meant to bring on dissociation' },
  sleepApnea: { label: 'sleep apnea' },
  lungDisease: { label: 'lung disease' },
  takesSedatives: { label: 'the person takes sedatives' },
  weeksOfUse: { label: 'weeks of use', number: { max: 5000, unit: 'weeks' } },
}

/**
 * The fields that `appliesWhen` may name: the request and the facts about the person and the home.
 *
 * @returns the registry
 * @internal
 */
export function createRequestRegistry(): FieldRegistry<ChecklistRequest> {
  const facts: Record<string, FieldDefinition<ChecklistRequest>> = {}
  for (const key of Object.keys(HOME_FACTS) as (keyof HomeFacts)[]) {
    const { label, number } = HOME_FACTS[key]
    facts[`facts.${key}`] = {
      path: `facts.${key}`,
      label,
      question: `Is this known: ${label}?`,
      ...(number === undefined ? { kind: 'flag' } : { kind: 'number', unit: number.unit }),
      read: (request) => request.facts?.[key],
    }
  }
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
      ...facts,
    },
    lists: {},
  }
}
