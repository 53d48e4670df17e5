import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligAirwayLung: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-airway-lung',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do you have sleep apnea that is not treated, bad lung disease, or trouble swallowing?',
    es: '¿Tiene apnea del sueño sin tratar, una enfermedad grave de los pulmones o problemas para tragar?',
  },
  clinician:
    'Untreated moderate or severe OSA, or treatment not known: no home dosing. Treated and adherent OSA: clinician on video; with BMI 35 or more: not at home. Oxygen use, severe COPD, dysphagia, recent airway surgery: in-clinic only.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: { en: 'You need care in a clinic. Call your clinic.', es: 'Necesita atención en una clínica. Llame a su clínica.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Sedation, thick saliva and a dissolving tablet threaten the airway.',
  basis: ['case', 'default'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
