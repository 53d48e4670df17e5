import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowBody: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-body',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do you have chest pain, trouble breathing, a bad new headache, or fainting now?',
    es: '¿Tiene ahora dolor de pecho, falta de aire o un dolor de cabeza nuevo y fuerte? ¿O se acaba de desmayar?',
  },
  clinician: 'Red flags bypass the checklist: EMS.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'call-emergency',
      action: { en: 'Call {emergency} now. No dose.', es: 'Llame ahora al {emergency}. No hay dosis.' },
      triage: true,
      lastsAllDay: true,
    },
  ],
  failAction: 'call-emergency',
  expiry: { afterMinutes: 15, default: true },
  rationale: 'Exclude acute cardiac or brain event before raising pressure.',
  basis: ['guideline'],
  sources: [{ citation: 'aha-bp-2025', checked: 'read' }],
  translationReview: { status: 'draft' },
})
