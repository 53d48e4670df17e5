import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligLiver: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-liver',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Have you had hepatitis, liver scarring, or yellow skin?',
    es: '¿Ha tenido hepatitis? ¿Tiene cicatrices en el hígado, o tuvo la piel amarilla?',
  },
  clinician:
    'Baseline LFTs if repeated dosing is planned. Moderate or severe hepatic impairment (Child-Pugh B or C): not at home. Hold if ALT or AST is 3 x ULN or more (default).',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Drug-induced liver injury is a labeled warning for ketamine with recurrent use.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
