import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupKidsPetsOut: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-kids-pets-out',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Will another adult care for children and pets during the session?',
    es: '¿Otro adulto cuidará a los niños y las mascotas durante la sesión?',
  },
  clinician: 'The sitter cannot also be the sole child carer.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.childrenOrPets', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Keeps the sitter free and prevents accidental ingestion.',
  basis: ['program'],
  sources: [{ citation: 'journey-chaperone', checked: 'read' }],
  translationReview: { status: 'draft' },
})
