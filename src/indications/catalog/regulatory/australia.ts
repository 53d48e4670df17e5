import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Standing under 18 years of age, AU. */
export const regAuUnder18: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-under-18',
  jurisdiction: 'AU',
  body: 'TGA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'off-label',
  first: true,
  from: '2021-03-05',
  conditions: [{ code: 'not-approved-under-18', text: 'Not approved under 18 years of age.' }],
  text: 'Esketamine nasal spray is not approved under 18 years of age.',
  sources: [
    { citation: 'au-pi-2021', checked: 'read' },
    { citation: 'tga-auspmd', locator: 'day of approval', checked: 'read' },
  ],
})

/** Australian refusal. */
export const regAuTgaRefused: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-tga-refused',
  jurisdiction: 'AU',
  body: 'TGA (ARTG 311827)',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'refused',
  from: '2020-09-10',
  through: '2021-01-26',
  text: 'Registration refused.',
  sources: [{ citation: 'tga-auspmd', checked: 'read' }],
})

/** Australian refusal revoked on appeal. */
export const regAuTgaRevoked: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-tga-revoked',
  jurisdiction: 'AU',
  body: 'TGA (ARTG 311827)',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'not-approved',
  wording: 'refusal revoked on appeal under section 60',
  from: '2021-01-27',
  through: '2021-03-04',
  text: 'The refusal was revoked on appeal under section 60; the product was not yet approved.',
  sources: [{ citation: 'tga-auspmd', checked: 'read' }],
})

/** Australian approval. */
export const regAuTga: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-tga',
  jurisdiction: 'AU',
  body: 'TGA (ARTG 311827)',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2021-03-05',
  milestones: [
    {
      on: '2021-03-09',
      event: 'Entry in the Australian Register of Therapeutic Goods.',
      sources: [{ citation: 'tga-auspmd', checked: 'read' }],
    },
  ],
  conditions: [
    { code: 'with-new-oral-antidepressant', text: 'Together with a newly started oral antidepressant.' },
    { code: 'treatment-resistant', text: 'Only where the depression is treatment-resistant.' },
  ],
  text: 'Approved with a newly started oral antidepressant.',
  sources: [{ citation: 'tga-auspmd', checked: 'read' }],
})

/** Australian subsidy. */
export const regAuPbs: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-pbs',
  jurisdiction: 'AU',
  body: 'PBS',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'listed',
  from: '2025-05-01',
  conditions: [
    { code: 'adults', text: 'Adults.' },
    { code: 'with-new-oral-antidepressant', text: 'Together with a newly started oral antidepressant.' },
    { code: 'two-treatments-failed', text: 'Inadequate response to at least two antidepressants.' },
  ],
  amounts: [
    { label: 'co-payment for a dose at listing, general', amountMinor: 3160, currency: 'AUD' },
    { label: 'co-payment for a dose at listing, concession', amountMinor: 770, currency: 'AUD' },
  ],
  text: 'Listed (subsidized). Clinic fees come on top of the co-payment.',
  sources: [
    { citation: 'pharmacydaily-2025', checked: 'read' },
    { citation: 'retailpharm-2025', checked: 'read' },
  ],
})

/** Australian standing of esketamine nasal spray outside depression. */
export const regAuEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-esketamine',
  jurisdiction: 'AU',
  body: 'TGA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '2021-03-05',
  text: 'Esketamine nasal spray is approved for treatment-resistant depression only.',
  sources: [{ citation: 'tga-auspmd', checked: 'read' }],
})

/** Australian standing of ketamine injection outside anesthesia. */
export const regAu: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au',
  jurisdiction: 'AU',
  body: 'TGA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  text: 'Ketamine injection is registered as an anesthetic; psychiatric use and chronic pain are outside the registration.',
  sources: [
    { citation: 'au-ket', locator: 'what it is used for', checked: 'read' },
    { citation: 'ketalar-au', locator: 'indications', checked: 'read' },
  ],
})

/** Australian registration as an anesthetic. */
export const regAuAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-au-anesthesia',
  jurisdiction: 'AU',
  body: 'TGA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Ketamine injection is registered as an anesthetic.',
  sources: [
    { citation: 'au-ket', locator: 'what it is used for', checked: 'read' },
    { citation: 'ketalar-au', locator: 'indications', checked: 'read' },
  ],
})
