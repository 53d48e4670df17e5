import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowAddress: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-address',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Are you at the address we have on file?', es: '¿Está en la dirección que tenemos registrada?' },
  clinician: 'Read address aloud with sitter; patient must be in the licensed state.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: {
        en: 'Do not take a dose at a place we do not have on file. Call your clinic.',
        es: 'No tome una dosis en un lugar que no tenemos registrado. Llame a su clínica.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'EMS dispatch and telehealth licensure both depend on it.',
  basis: ['default'],
  sources: [
    { citation: 'dea-tele-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
