import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterLockUp: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-lock-up',
  version: 1,
  phase: 'immediately-after',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Lock up leftover doses. Put the spit and wrappers where no child or pet can reach. Is this done?',
    es: 'Guarde con llave las dosis que sobren. Ponga la saliva y los envoltorios donde ningún niño o mascota los alcance. ¿Ya está hecho?',
  },
  clinician: 'Spit contains active drug: soak into a paper towel, seal in a bag, put in the trash out of reach.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Lock them up now. If some are missing, call your clinic. If a child swallowed or licked any, call {poison} now.',
        es: 'Guárdelas ahora con llave. Si faltan dosis, llame a su clínica. Si un niño tragó o lamió algo, llame al {poison} ahora.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 240, default: true },
  rationale: 'Accidental ingestion.',
  basis: ['default'],
  sources: [
    { citation: 'fda-flush-list', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
