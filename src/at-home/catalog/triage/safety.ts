import { deepFreeze } from '../../../core/freeze'
import type { TriageEntry } from '../../model'

export const triBoundary: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-boundary',
  version: 1,
  title: 'A guide, sitter, or therapist touched you in a way you did not want, or pushed sex',
  when: { value: 'sign.unwanted-touch', is: '=', to: true },
  phases: ['any'],
  urgency: 'urgent',
  advice: {
    en: 'Get to a safe place. Call {emergency} if in danger. You can also call {assault}. Tell the licensing board if you wish.',
    es: 'Vaya a un lugar seguro. Llame al {emergency} si está en peligro. También puede llamar a {assault}. Si lo desea, avise a la junta que da las licencias.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'breeksema-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const triUnsure: TriageEntry = /* @__PURE__ */ deepFreeze({
  id: 'tri-unsure',
  version: 1,
  title: 'Sitter is not sure, or is scared by how the person looks',
  when: { value: 'sign.sitter-unsure', is: '=', to: true },
  phases: ['any'],
  urgency: 'emergency',
  advice: {
    en: 'Call {emergency}. It is okay to be wrong. Do not wait for the clinic to call back.',
    es: 'Llame al {emergency}. No importa si se equivoca. No espere a que la clínica le devuelva la llamada.',
  },
  basis: ['default'],
  default: true,
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
