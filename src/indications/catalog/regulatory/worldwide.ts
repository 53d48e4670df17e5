import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Uses that are no medical indication anywhere. */
export const regNoMedicalUse: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-no-medical-use',
  jurisdiction: 'worldwide',
  body: 'any authority',
  applies: [
    { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
    { drug: 'esketamine', routes: ['intravenous', 'intramuscular', 'intranasal'] },
    { drug: 'arketamine', routes: ['intravenous'] },
  ],
  axis: 'authorisation',
  scope: 'use',
  decision: 'not-approved',
  conditions: [
    {
      code: 'no-medical-purpose',
      text: 'Not a medical indication anywhere. In the United States a controlled substance may be prescribed only for a legitimate medical purpose (21 CFR 1306.04).',
    },
  ],
  text: 'Not a medical indication anywhere.',
  sources: [
    { citation: 'field-knowledge', checked: 'recalled' },
    { citation: 'cfr-1306-04', locator: 'legitimate medical purpose', checked: 'read' },
  ],
})

/** Giving a drug to healthy people before stress. */
export const regNoLicence: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-no-licence',
  jurisdiction: 'worldwide',
  body: 'any authority',
  applies: [
    { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
    { drug: 'esketamine', routes: ['intravenous', 'intramuscular', 'intranasal'] },
    { drug: 'arketamine', routes: ['intravenous'] },
  ],
  axis: 'authorisation',
  scope: 'use',
  decision: 'not-approved',
  text: 'No license for this use anywhere: healthy people have no disorder to treat, so the balance of risk and benefit is untested.',
  sources: [{ citation: 'evers-2022', checked: 'read' }],
})
