import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupPulseOx: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-pulse-ox',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Do you have a finger oxygen meter that works?', es: '¿Tiene un medidor de oxígeno para el dedo que funciona?' },
  clinician:
    'Required where the dose is dissociative or the patient has sleep apnea, lung disease or sedatives. Label for esketamine added pulse oximetry at each session. Explain limits: FDA-cleared meters reading 90 % may reflect 86-94 %; dark skin can read falsely high.',
  input: { type: 'yes-no' },
  requiredWhen: {
    any: [
      { value: 'facts.dissociativeDose', is: '=', to: true },
      { value: 'facts.sleepApnea', is: '=', to: true },
      { value: 'facts.lungDisease', is: '=', to: true },
      { value: 'facts.takesSedatives', is: '=', to: true },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'note',
      action: { en: 'Ask your clinic for an oxygen meter.', es: 'Pida a su clínica un medidor de oxígeno.' },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Only early sign a lay sitter can read.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'fda-pulseox-2021', checked: 'read', locator: '90 % may be 86 to 94 %' },
    { citation: 'fda-pulseox-2021', checked: 'read', locator: 'less accurate on dark skin' },
    { citation: 'jucm-pulseox', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
