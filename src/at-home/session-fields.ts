import type { FieldDefinition } from '../core/condition/model'
import type { HomeFormulation } from './model'
import { HOME_FORMULATIONS } from './words'

/** What is known of a session wherever conditions are judged. */
interface SessionFacts {
  /** Form of the medicine. */
  readonly formulation: HomeFormulation
  /** First session, or a later one. */
  readonly session: 'first' | 'later'
  /** Whether the dose was raised since the last session. */
  readonly doseIncreased?: boolean | undefined
}

/**
 * The fields that checklist items, their bands and supervision rules may all name: `formulation`, `session` and `doseIncreased`.
 * Before a first session no dose was raised.
 *
 * @internal
 */
export function sessionFields<Subject>(of: (subject: Subject) => SessionFacts): Readonly<Record<string, FieldDefinition<Subject>>> {
  return {
    formulation: {
      path: 'formulation',
      label: 'form of the medicine',
      question: 'Which form is the medicine?',
      kind: 'text',
      words: HOME_FORMULATIONS,
      read: (subject) => of(subject).formulation,
    },
    session: {
      path: 'session',
      label: 'session',
      question: 'Is it the first session?',
      kind: 'text',
      words: ['first', 'later'],
      read: (subject) => of(subject).session,
    },
    doseIncreased: {
      path: 'doseIncreased',
      label: 'dose raised since the last session',
      question: 'Was the dose raised since the last session?',
      kind: 'flag',
      read: (subject) => (of(subject).session === 'first' ? false : of(subject).doseIncreased),
    },
  }
}
