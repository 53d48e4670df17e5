import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringWakes: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-wakes',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'sitter',
  text: {
    en: 'Sitter: say their name. Do they open their eyes or answer?',
    es: 'Acompañante: diga el nombre de la persona. ¿Abre los ojos o contesta?',
  },
  clinician: 'Not rousing to voice then to shoulder squeeze = EMS.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'call-emergency',
      action: {
        en: 'Call {emergency} now. Lay them on their side. Watch their breathing.',
        es: 'Llame al {emergency} ahora. Acueste a la persona de lado. Vigile su respiración.',
      },
      triage: true,
    },
  ],
  failAction: 'call-emergency',
  expiry: { afterMinutes: 15, default: true },
  rationale: 'Loss of consciousness occurred in 0.3-0.4 % in esketamine trials.',
  basis: ['label'],
  sources: [{ citation: 'spravato-label-us-2021', checked: 'read' }],
  translationReview: { status: 'draft' },
})
