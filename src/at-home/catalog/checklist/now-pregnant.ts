import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowPregnant: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-pregnant',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Could you be pregnant?', es: '¿Cree que puede estar embarazada, o no lo sabe?' },
  clinician:
    'Late period or unprotected sex: test first. Test within 7 days before the first dose, before each new prescription and at any missed period.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.canBecomePregnant', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: {
        en: 'No dose until a test is negative. Call your clinic.',
        es: 'No hay dosis hasta que una prueba salga negativa. Llame a su clínica.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 1440, default: true },
  rationale: 'Possible fetal harm.',
  basis: ['label'],
  sources: [{ citation: 'spravato-medguide', checked: 'read' }],
  translationReview: { status: 'draft' },
})
