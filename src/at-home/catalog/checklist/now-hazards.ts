import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowHazards: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-hazards',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Are the tub empty, pool locked, stove off, and car keys with your sitter?',
    es: '¿La tina está vacía y la piscina cerrada con llave? ¿La estufa y la cocina están apagadas? ¿Su acompañante tiene las llaves del auto?',
  },
  clinician: 'Sitter confirms each one aloud.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: {
        en: 'Make the home safe with your sitter. Then answer again.',
        es: 'Revise la casa con su acompañante para que sea segura. Luego responda otra vez.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Drowning, fire and driving are the preventable deaths.',
  basis: ['case'],
  sources: [
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
