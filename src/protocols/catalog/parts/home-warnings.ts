import { deepFreeze } from '../../../core/freeze'
import type { Alert } from '../../model'

/** FDA on compounded ketamine. */
export const fdaHomeWarning: Alert = /* @__PURE__ */ deepFreeze({
  id: 'fda-compounded-2023',
  severity: 'caution',
  text: 'FDA warning of 2023-10-10 on compounded ketamine products, oral forms included: not approved for any psychiatric disorder, and use at home adds risk because nobody monitors on site. A case of respiratory depression after compounded oral ketamine had a blood level about twice the anesthetic one.',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'healthday-2023', checked: 'read' },
  ],
})

/** The APA task force on ketamine at home. */
export const apaHomeWarning: Alert = /* @__PURE__ */ deepFreeze({
  id: 'apa-home-use',
  severity: 'caution',
  text: 'The APA task force of 2017 strongly advises against prescribing ketamine for self-administration at home; doses belong under medical supervision until controlled safety data exist.',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
})

/** Warnings that come before any description of compounded ketamine at home. */
export const homeWarnings: readonly Alert[] = /* @__PURE__ */ deepFreeze([fdaHomeWarning, apaHomeWarning])
