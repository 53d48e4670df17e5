import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligBreastfeeding: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-breastfeeding',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Are you breastfeeding?', es: '¿Le da el pecho a un bebé?' },
  clinician: 'Not eligible at home. Label: breastfeeding not recommended with esketamine.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.lactating', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: { en: 'No dose while you breastfeed. Call your clinic.', es: 'No hay dosis mientras amamanta. Llame a su clínica.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Drug passes into milk; possible neurotoxicity.',
  basis: ['label'],
  sources: [{ citation: 'spravato-medguide', checked: 'read' }],
  translationReview: { status: 'draft' },
})
