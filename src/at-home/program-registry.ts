import type { FieldRegistry } from '../core/condition/model'
import type { FactTable } from './fact-table'
import { factFields } from './fact-table'
import type { ProgramCounts } from './practice-model'

const UNITS = { min: 0, max: 1000, unit: 'units' } as const

/** What a home program counts in one period. */
export const PROGRAM_COUNTS: FactTable<ProgramCounts> = {
  sessions: {
    label: 'sessions',
    question: 'How many sessions were held?',
    number: { min: 0, max: 10_000_000, whole: true, unit: 'sessions' },
  },
  sessionsWithoutBloodPressure: {
    label: 'sessions without a blood pressure reading',
    question: 'In how many sessions was no blood pressure sent in?',
    number: { min: 0, max: 10_000_000, whole: true, unit: 'sessions' },
  },
  sessionsWithoutSitterConfirmation: {
    label: 'sessions without a confirmed sitter',
    question: 'In how many sessions did nobody confirm that the sitter was there?',
    number: { min: 0, max: 10_000_000, whole: true, unit: 'sessions' },
  },
  suppliesDespiteOverdueVisit: {
    label: 'supplies sent despite an overdue visit',
    question: 'How many supplies went to patients whose visit was overdue?',
    number: { min: 0, max: 10_000_000, whole: true, unit: 'supplies' },
  },
  medianUnitsPer30Days: {
    label: 'median units per patient in 30 days',
    question: 'What is the median of the units per patient in 30 days?',
    number: UNITS,
  },
  orderedUnitsPer30Days: {
    label: 'units ordered per patient in 30 days',
    question: 'How many units were ordered per patient in 30 days?',
    number: UNITS,
  },
  seriousAdverseEvents: {
    label: 'serious adverse events',
    question: 'How many serious adverse events were there?',
    number: { min: 0, max: 10_000_000, whole: true, unit: 'events' },
  },
  seriousAdverseEventsNotReported: {
    label: 'serious adverse events not reported to MedWatch',
    question: 'How many serious adverse events were not reported to MedWatch?',
    number: { min: 0, max: 10_000_000, whole: true, unit: 'events' },
  },
}

/**
 * The fields that signals of a program may name.
 *
 * @returns the registry
 * @internal
 */
export function createProgramRegistry(): FieldRegistry<ProgramCounts> {
  return { fields: factFields('', PROGRAM_COUNTS, (counts: ProgramCounts) => counts), lists: {} }
}
