import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligAllergy: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-allergy',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Have you had a bad reaction (hives, swelling) to ketamine or to any part of this medicine?',
    es: '¿Ha tenido una mala reacción (ronchas, hinchazón) a la ketamina o a algo de este medicamento?',
  },
  clinician: 'Check compounding base, dyes, flavors and sweeteners too.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Hypersensitivity is a contraindication; anaphylaxis is reported.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
