import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligAge18: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-age-18',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Are you 18 or older?', es: '¿Tiene 18 años o más?' },
  clinician: 'Confirm age 18+ from government ID. Neither racemic ketamine for a psychiatric use nor SPRAVATO is approved under 18.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: { en: 'Home dosing is only for adults.', es: 'La dosis en casa es solo para adultos.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'No at-home safety data in minors; NMDA blockers carry a developing-brain warning.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
