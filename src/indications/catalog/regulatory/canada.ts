import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Standing under 18 years of age, CA. */
export const regCaUnder18: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca-under-18',
  jurisdiction: 'CA',
  body: 'Health Canada',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'off-label',
  first: true,
  from: '2020-05-19',
  conditions: [{ code: 'not-approved-under-18', text: 'Not approved under 18 years of age.' }],
  text: 'Esketamine nasal spray is not approved under 18 years of age.',
  sources: [
    { citation: 'field-knowledge', checked: 'recalled' },
    { citation: 'hc-rds00738', locator: 'day of authorization', checked: 'read' },
  ],
})

/** Canadian authorization. */
export const regCaNds: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca-nds',
  jurisdiction: 'CA',
  body: 'Health Canada',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2020-05-19',
  conditions: [
    { code: 'with-ssri-or-snri', text: 'Together with an SSRI or an SNRI.' },
    { code: 'two-treatments-failed', text: 'Inadequate response to at least two antidepressant courses.' },
  ],
  text: 'Authorized with an SSRI or SNRI (control number 222855). The label speaks of major depressive disorder with inadequate response, not of treatment resistance.',
  sources: [
    { citation: 'hc-rds00738', checked: 'read' },
    { citation: 'hc-monograph', checked: 'read' },
  ],
})

/** Canadian authorization for urgent psychiatric care. */
export const regCaUrgentCare: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca-urgent-care',
  jurisdiction: 'CA',
  body: 'Health Canada',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  inForceBy: '2021-09-01',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
    {
      code: 'urgent-psychiatric-care',
      text: 'Short-term treatment for the rapid reduction of depressive symptoms in a moderate to severe episode that by clinical judgment requires urgent psychiatric care.',
    },
  ],
  text: 'The closest Canadian match: its wording is not the US wording. The monograph was issued under the control number of this extension, 244338.',
  sources: [
    { citation: 'hc-rds00895', checked: 'read' },
    { citation: 'wsib', locator: 'indications', checked: 'read' },
    { citation: 'hc-monograph', locator: 'control number, day of revision', checked: 'read' },
  ],
})

/** Canadian reimbursement recommendation. */
export const regCaCadth: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca-cadth',
  jurisdiction: 'CA',
  body: 'CADTH (now CDA-AMC) SR0621',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'not-recommended',
  wording: 'do not reimburse',
  from: '2020-12',
  text: 'Do not reimburse: no consistent significant benefit across the three short-term trials TRD3001, TRD3002 and TRD3003.',
  sources: [
    { citation: 'cadth-sr0621', checked: 'read' },
    { citation: 'cadth-cdec-2020', checked: 'read' },
  ],
})

/** Canadian standing of esketamine nasal spray outside depression. */
export const regCaEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca-esketamine',
  jurisdiction: 'CA',
  body: 'Health Canada',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '2020-05-19',
  text: 'Esketamine nasal spray is authorized for depression only.',
  sources: [
    { citation: 'hc-rds00738', checked: 'read' },
    { citation: 'wsib', locator: 'indications', checked: 'read' },
  ],
})

/** Canadian standing of ketamine injection outside anesthesia. */
export const regCa: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca',
  jurisdiction: 'CA',
  body: 'Health Canada',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  text: 'Ketamine injection is authorized as an anesthetic; every other use is outside the authorization.',
  sources: [{ citation: 'ca-ket', locator: 'indications', checked: 'recalled' }],
})

/** Canadian authorization as an anesthetic. */
export const regCaAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ca-anesthesia',
  jurisdiction: 'CA',
  body: 'Health Canada',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Ketamine injection is authorized as an anesthetic.',
  sources: [
    { citation: 'ca-ket', locator: 'classification', checked: 'read' },
    { citation: 'ketalar-monograph-ca', locator: 'classification', checked: 'read' },
  ],
})
