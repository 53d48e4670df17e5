import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowSuicide: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-suicide',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Do you have thoughts of killing yourself right now?', es: '¿Piensa en este momento en quitarse la vida?' },
  clinician: 'Yes = no dose; the sitter stays; crisis line or emergency pathway; clinician call within 1 h.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'call-emergency',
      action: {
        en: 'Call {emergency} or reach {crisis} now. Stay with your sitter. No dose. Your clinic will call you.',
        es: 'Llame ahora al {emergency} o comuníquese con {crisis}. Quédese con su acompañante. No hay dosis. Su clínica le llamará.',
      },
      triage: true,
      lastsAllDay: true,
    },
  ],
  failAction: 'call-emergency',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Suicidal intent outranks every other check; the sitter stays and help is called.',
  basis: ['guideline'],
  sources: [
    { citation: 'cssrs', locator: 'item 2', checked: 'read' },
    { citation: 'lifeline-988', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
