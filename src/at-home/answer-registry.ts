import type { FieldDefinition, FieldRegistry, ListDefinition, Scalar } from '../core/condition/model'
import type { BloodPressureInput, BloodPressureValue, Checklist, ChecklistAnswer, ChecklistItem, NumberInput } from './model'
import { orderFields } from './request-registry'
import { sessionFields } from './session-fields'
import { SUPERVISION_LEVEL_IDS } from './words'

/** What the bands of one item are judged on: its answers and the session they are for. */
export interface AnswerSubject {
  /** The answer judged. */
  readonly latest: ChecklistAnswer
  /** All answers to the item that carry a value, oldest first, also those that are too old to decide alone. */
  readonly readings: readonly ChecklistAnswer[]
  /** The session, as the checklist carries it. */
  readonly session: SessionOfChecklist
}

/** The parts of a checklist that bands may ask for. */
export type SessionOfChecklist = Pick<Checklist, 'formulation' | 'session' | 'supervision' | 'doseIncreased' | 'writtenOrder' | 'order'>

/**
 * The fields that bands may name. Limits are settled before a checklist is handed out, so that `limit.*` is not among them.
 *
 * @param input - how the item is answered: a band of it may speak of no other kind of answer; left out, of every kind
 * @returns the registry; its paths begin with `answer`, `order` and `checklist`, or name the session
 * @internal
 */
export function createAnswerRegistry(input?: ChecklistItem['input']): FieldRegistry<AnswerSubject> {
  const answer = (
    part: string,
    label: string,
    kind: FieldDefinition<AnswerSubject>['kind'],
    read: (answer: ChecklistAnswer) => Scalar | undefined,
  ): FieldDefinition<AnswerSubject> => ({
    path: `answer${part}`,
    label,
    question: `What is the ${label}?`,
    kind,
    read: ({ latest }) => read(latest),
  })
  const words = input?.type === 'choice' ? { words: input.choices.map(({ id }) => id) } : {}
  const ofType: Readonly<Record<ChecklistItem['input']['type'], Readonly<Record<string, FieldDefinition<AnswerSubject>>>>> = {
    'yes-no': { 'answer.yes': answer('', 'answer', 'flag', ({ value }) => (typeof value === 'boolean' ? value : undefined)) },
    number: {
      'answer.number': {
        ...answer('', 'number', 'number', ({ value }) => (typeof value === 'number' ? value : undefined)),
        ...(input?.type === 'number' ? rangeOf(input, input.unit) : {}),
      },
    },
    choice: {
      'answer.choice': { ...answer('', 'choice', 'text', ({ value }) => (typeof value === 'string' ? value : undefined)), ...words },
    },
    instant: { 'answer.instant': answer('', 'time', 'date', ({ value }) => (typeof value === 'string' ? value : undefined)) },
    'blood-pressure': {
      'answer.systolicMmHg': {
        ...answer('.systolicMmHg', 'top number', 'number', (one) => pressure(one)?.systolicMmHg),
        ...(input?.type === 'blood-pressure' ? rangeOf(input.systolic, input.unit) : {}),
      },
      'answer.diastolicMmHg': {
        ...answer('.diastolicMmHg', 'bottom number', 'number', (one) => pressure(one)?.diastolicMmHg),
        ...(input?.type === 'blood-pressure' ? rangeOf(input.diastolic, input.unit) : {}),
      },
    },
  }
  const answers = Object.entries(ofType).filter(([type]) => isAnsweredBy(type, input))
  return {
    fields: {
      ...Object.fromEntries(answers.flatMap(([, fields]) => Object.entries(fields))),
      supervision: {
        path: 'checklist.supervision',
        label: 'supervision',
        question: 'Who watches over the session?',
        kind: 'text',
        words: SUPERVISION_LEVEL_IDS,
        read: ({ session }) => session.supervision,
      },
      writtenOrder: {
        path: 'checklist.writtenOrder',
        label: 'written order for what the default policy would not allow',
        question: 'Did a prescriber order this in writing?',
        kind: 'flag',
        read: ({ session }) => session.writtenOrder,
      },
      ...sessionFields(({ session }: AnswerSubject) => session),
      ...orderFields(({ session }: AnswerSubject) => session.order),
    },
    lists: { readings: readings(input) },
  }
}

/** A band of an item may speak of no other kind of answer; where no item is told, of every kind. */
function isAnsweredBy(type: string, input: ChecklistItem['input'] | undefined): boolean {
  return input === undefined || input.type === type
}

function readings(input: ChecklistItem['input'] | undefined): ListDefinition<AnswerSubject, ChecklistAnswer> {
  const field = (part: keyof BloodPressureValue, label: string): FieldDefinition<ChecklistAnswer> => ({
    path: `value.${part}`,
    label,
    question: `What was the ${label}?`,
    kind: 'number',
    unit: 'mmHg',
    read: (one) => pressure(one)?.[part],
  })
  return {
    path: 'answer',
    label: 'readings',
    question: 'Which readings were taken?',
    read: (subject) => subject.readings,
    isComplete: () => true,
    fields: {
      ...(isAnsweredBy('blood-pressure', input) && {
        systolicMmHg: field('systolicMmHg', 'top number'),
        diastolicMmHg: field('diastolicMmHg', 'bottom number'),
      }),
      ...(isAnsweredBy('number', input) && {
        number: {
          path: 'value',
          label: 'number',
          question: 'What was the number?',
          kind: 'number',
          read: ({ value }) => (typeof value === 'number' ? value : undefined),
        },
      }),
    },
    at: (one) => one.answeredAt,
    atPath: 'answeredAt',
    show: (one) => one.answeredAt,
  }
}

/** The numbers that the door takes. */
function rangeOf({ minimum, maximum }: BloodPressureInput['systolic'], unit: string): Pick<NumberInput, 'minimum' | 'maximum' | 'unit'> {
  return { minimum, maximum, unit }
}

function pressure({ value }: ChecklistAnswer): BloodPressureValue | undefined {
  return typeof value === 'object' ? value : undefined
}
