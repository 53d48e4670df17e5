import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligPdmpChecked: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-pdmp-checked',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'care-team',
  text: {
    en: 'Your care team checks the state drug record before each prescription. Was it checked?',
    es: 'Su equipo de salud revisa el registro de medicamentos del estado antes de cada receta. ¿Ya lo revisó?',
  },
  clinician: 'PDMP query at intake and before every prescription; look for other ketamine sources, opioids, sedatives.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Finds duplicate supply and unsafe mixes.',
  basis: ['default'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
