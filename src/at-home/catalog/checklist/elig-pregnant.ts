import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligPregnant: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-pregnant',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Are you pregnant, or trying to get pregnant?', es: '¿Está embarazada? ¿O busca tener un bebé ahora?' },
  clinician:
    'Pregnancy test within 7 days before the first dose, before each new prescription and at any missed period; document contraception.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.canBecomePregnant', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: { en: 'No dose in pregnancy. Call your clinic.', es: 'No hay dosis durante el embarazo. Llame a su clínica.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'May harm a fetus.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-medguide', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
