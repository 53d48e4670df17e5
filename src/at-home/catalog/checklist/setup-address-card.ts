import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupAddressCard: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-address-card',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Is there a card by the phone with your address, medicine, dose, allergies, and clinic number?',
    es: '¿Hay una tarjeta junto al teléfono con su dirección, medicamento, dosis, alergias y el número de la clínica?',
  },
  clinician: 'Provide the template; verify address at each video start.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'EMS needs drug, dose and time at once.',
  basis: ['default'],
  sources: [
    { citation: 'askp3-2024-home', checked: 'read' },
    { citation: 'journey-chaperone', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
