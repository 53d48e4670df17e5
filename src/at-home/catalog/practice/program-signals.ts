import { deepFreeze } from '../../../core/freeze'
import type { ProgramSignal } from '../../practice-model'

const sources = [{ citation: 'library-convention', checked: 'convention' }] as const

export const signals: readonly ProgramSignal[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'sig-no-blood-pressure',
    title: 'More than 10 % of sessions without a blood pressure reading',
    when: { value: 'sessionsWithoutBloodPressure', is: '>', to: { field: 'sessions', times: 0.1 } },
    default: true,
    sources,
  },
  {
    id: 'sig-no-sitter',
    title: 'Any session without a confirmed sitter',
    when: { value: 'sessionsWithoutSitterConfirmation', is: '>', to: 0 },
    default: true,
    sources,
  },
  {
    id: 'sig-overdue-visit',
    title: 'Any supply sent to a patient whose visit was overdue',
    when: { value: 'suppliesDespiteOverdueVisit', is: '>', to: 0 },
    default: true,
    sources,
  },
  {
    id: 'sig-units-above-order',
    title: 'Median units per patient in 30 days above the order',
    when: { value: 'medianUnitsPer30Days', is: '>', to: { field: 'orderedUnitsPer30Days' } },
    default: true,
    sources,
  },
  {
    id: 'sig-events-not-reported',
    title: 'Any serious adverse event not reported to MedWatch',
    when: { value: 'seriousAdverseEventsNotReported', is: '>', to: 0 },
    default: true,
    sources,
  },
])
