import type { FieldDefinition, FieldRegistry } from '../core/condition/model'
import type { ProgramCounts } from './practice-model'

/**
 * The fields that signals of a program may name.
 *
 * @returns the registry
 * @internal
 */
export function createProgramRegistry(): FieldRegistry<ProgramCounts> {
  const count = (key: keyof ProgramCounts, label: string, question: string, unit: string): FieldDefinition<ProgramCounts> => ({
    path: key,
    label,
    question,
    kind: 'number',
    unit,
    read: (counts) => counts[key],
  })
  return {
    fields: {
      sessions: count('sessions', 'sessions', 'How many sessions were held?', 'sessions'),
      sessionsWithoutBloodPressure: count(
        'sessionsWithoutBloodPressure',
        'sessions without a blood pressure reading',
        'In how many sessions was no blood pressure sent in?',
        'sessions',
      ),
      sessionsWithoutSitterConfirmation: count(
        'sessionsWithoutSitterConfirmation',
        'sessions without a confirmed sitter',
        'In how many sessions did nobody confirm that the sitter was there?',
        'sessions',
      ),
      suppliesDespiteOverdueVisit: count(
        'suppliesDespiteOverdueVisit',
        'supplies sent despite an overdue visit',
        'How many supplies went to patients whose visit was overdue?',
        'supplies',
      ),
      medianUnitsPer30Days: count(
        'medianUnitsPer30Days',
        'median units per patient in 30 days',
        'What is the median of the units per patient in 30 days?',
        'units',
      ),
      orderedUnitsPer30Days: count(
        'orderedUnitsPer30Days',
        'units ordered per patient in 30 days',
        'How many units were ordered per patient in 30 days?',
        'units',
      ),
      seriousAdverseEventsNotReported: count(
        'seriousAdverseEventsNotReported',
        'serious adverse events not reported to MedWatch',
        'How many serious adverse events were not reported to MedWatch?',
        'events',
      ),
    },
    lists: {},
  }
}
