import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowSitterPresent: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-sitter-present',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Is an adult sitter here, awake, sober, and in the home with you?',
    es: '¿Su acompañante es un adulto y está aquí, despierto, sin alcohol ni drogas, y en la casa con usted?',
  },
  clinician: 'See and speak with the sitter on video at start.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: {
        en: 'Do not take a dose without a sober adult to watch over you. Wait until your sitter is here and ready, or pick a new day.',
        es: 'No tome una dosis sin un adulto sobrio que le cuide. Espere a que su acompañante esté aquí y en condiciones, o elija otro día.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 15, default: true },
  rationale: 'Published programs made this a go/no-go step.',
  basis: ['program'],
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'choose-ketamine', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
