import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwLabs: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-labs',
  version: 1,
  phase: 'between-sessions',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Did you do the lab tests your clinic asked for?', es: '¿Se hizo las pruebas de laboratorio que pidió su clínica?' },
  clinician: 'LFT and urinalysis about every 3 months with ongoing use (default).',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.weeksOfUse', is: '>=', to: 8 },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'note' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Liver and bladder harm are silent at first.',
  basis: ['default'],
  sources: [
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
