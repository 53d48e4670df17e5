import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const endFinalVisit: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'end-final-visit',
  version: 1,
  phase: 'end-of-program',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Book your last visit within 2 weeks of your last dose. When is it?',
    es: 'Pida su última cita dentro de las 2 semanas después de su última dosis. ¿Cuándo es?',
  },
  clinician: 'Outcome, adverse events, taper of visits, next steps.',
  input: { type: 'instant', mayBeAhead: true },
  bands: [{ id: 'pass', when: { known: 'answer.instant' }, outcome: 'go' }],
  failAction: 'contact-clinician',
  rationale: 'Closing loop.',
  basis: ['default'],
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
