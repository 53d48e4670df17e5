import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowMouth: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-mouth',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Is your mouth empty, with no gum, food, loose dentures, or open sores?',
    es: '¿Tiene la boca vacía, sin chicle, comida, dentadura postiza floja ni llagas?',
  },
  clinician: 'Remove dentures and piercings; sores raise absorption and pain.',
  input: { type: 'yes-no' },
  appliesWhen: {
    value: 'formulation',
    oneOf: ['sublingual-tablet', 'troche'],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'reschedule',
      action: {
        en: 'Empty your mouth and answer again. With open sores, call your clinic first.',
        es: 'Vacíe la boca y responda otra vez. Si tiene llagas, llame primero a su clínica.',
      },
    },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Choking and erratic dose.',
  basis: ['default'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
