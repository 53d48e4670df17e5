import type { FieldDefinition, FieldRegistry } from '../core/condition/model'
import type { FactTable } from './fact-table'
import { factFields } from './fact-table'
import type { ChecklistRequest, HomeFacts, HomeOrder } from './model'
import { sessionFields } from './session-fields'
import { SUPERVISION_LEVEL_IDS } from './words'

/** The facts about the person and the home: flags, and two numbers from 0 up. */
export const HOME_FACTS: FactTable<HomeFacts> = {
  canBecomePregnant: { label: 'the person can become pregnant' },
  lactating: { label: 'the person gives milk' },
  diabetesOnInsulinOrSulfonylurea: { label: 'diabetes treated with insulin or a sulfonylurea' },
  hypertension: { label: 'high blood pressure' },
  ageYears: { label: 'age', number: { min: 0, max: 120, unit: 'years' } },
  treatedForDepression: { label: 'treated for depression' },
  caresForOthers: { label: 'the person cares for children or others' },
  childrenOrPets: { label: 'children, teens or pets in the home' },
  opioidsInHome: { label: 'opioids in the home' },
  pulseOximeter: { label: 'a finger oxygen meter is used' },
  dissociativeDose: { label: 'a dose that is meant to bring on dissociation' },
  sleepApnea: { label: 'sleep apnea' },
  lungDisease: { label: 'lung disease' },
  takesSedatives: { label: 'the person takes sedatives' },
  weeksOfUse: { label: 'weeks of use', number: { min: 0, max: 5000, unit: 'weeks' } },
}

/** What the prescriber ordered. */
export const ORDER: FactTable<HomeOrder> = {
  spitOrSwallow: {
    label: 'order to spit out or to swallow',
    question: 'Does the order say to spit out or to swallow?',
    words: ['spit', 'swallow'],
  },
  holdMinutes: {
    label: 'ordered time in the mouth',
    question: 'What is the ordered time in the mouth?',
    number: { min: 0, max: 60, unit: 'minutes' },
  },
  minimumGapDays: {
    label: 'least number of days between two doses in the order',
    question: 'What is the least number of days between two doses in the order?',
    number: { min: 0, max: 365, unit: 'days', whole: true },
  },
  shorterGapInWriting: {
    label: 'written order for a gap below three days',
    question: 'Does a written order set a gap below three days?',
  },
  expectedUnits: {
    label: 'number of units that should be left',
    question: 'What is the number of units that should be left?',
    number: { min: 0, max: 1000, unit: 'units', whole: true },
  },
  leftoverUnits: {
    label: 'number of units left over at the end',
    question: 'What is the number of units left over at the end?',
    number: { min: 0, max: 1000, unit: 'units', whole: true },
  },
}

/**
 * The fields of the order, which items and their bands may both name. An order that says nothing of a shorter gap allows none.
 *
 * @internal
 */
export function orderFields<Subject>(of: (subject: Subject) => HomeOrder | undefined): Readonly<Record<string, FieldDefinition<Subject>>> {
  return factFields('order', ORDER, (subject: Subject) => {
    const order = of(subject)
    return { ...order, shorterGapInWriting: order?.shorterGapInWriting ?? false }
  })
}

/**
 * The fields that `appliesWhen` may name: the request, the order and the facts about the person and the home.
 *
 * @returns the registry
 * @internal
 */
export function createRequestRegistry(): FieldRegistry<ChecklistRequest> {
  return {
    fields: {
      ...sessionFields((one: ChecklistRequest) => one),
      supervision: {
        path: 'supervision',
        label: 'supervision',
        question: 'Who watches over the session?',
        kind: 'text',
        words: SUPERVISION_LEVEL_IDS,
        read: (one) => one.supervision,
      },
      withPsychotherapy: {
        path: 'withPsychotherapy',
        label: 'psychotherapy around the session',
        question: 'Is the session part of psychotherapy?',
        kind: 'flag',
        read: (one) => one.withPsychotherapy ?? false,
      },
      ...orderFields(({ order }: ChecklistRequest) => order),
      ...factFields('facts', HOME_FACTS, ({ facts }: ChecklistRequest) => facts),
    },
    lists: {},
  }
}
