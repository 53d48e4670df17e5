import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligEmsReach: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-ems-reach',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Can an ambulance reach your home fast, and does your phone work there?',
    es: '¿Puede una ambulancia llegar rápido a su casa, y su teléfono funciona ahí?',
  },
  clinician: 'Ask for expected EMS response; default limit 20 minutes. Remote sites, boats, and places without signal fail.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Rescue time decides outcome when breathing slows.',
  basis: ['default'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
