import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowRightDrug: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-right-drug',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Read the label. Is it your name, the right drug, and the right dose in mg for today?',
    es: 'Lea la etiqueta. ¿Tiene su nombre, el medicamento correcto y la dosis correcta en mg para hoy?',
  },
  clinician: 'Match strength in mg to the current order; compounded strengths differ between pharmacies and batches.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 60, default: true },
  rationale:
    'FDA case reports of compounded nasal spray listed 125-200 mg/mL with unknown dose per spray; ISMP lists ketamine as an anesthetic high-alert drug.',
  basis: ['regulator'],
  sources: [
    { citation: 'fda-compounded-2022', checked: 'read' },
    { citation: 'ismp-high-alert', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
