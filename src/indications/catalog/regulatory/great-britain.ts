import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Standing under 18 years of age, GB. */
export const regUkUnder18: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-under-18',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'off-label',
  inForceBy: '2020-09-07',
  conditions: [{ code: 'not-approved-under-18', text: 'Not approved under 18 years of age.' }],
  text: 'Esketamine nasal spray is not approved under 18 years of age.',
  sources: [{ citation: 'uk-pi-32', locator: 'indication, adults', checked: 'read' }],
})

/** UK license for treatment-resistant depression. */
export const regUkLicenceTrd: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-licence-trd',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  inForceBy: '2020-09-07',
  conditions: [
    { code: 'with-ssri-or-snri', text: 'Together with an SSRI or an SNRI.' },
    { code: 'adults', text: 'Adults.' },
    {
      code: 'two-treatments-failed',
      text: 'No response to at least two different antidepressant treatments in the current moderate to severe episode.',
    },
  ],
  text: 'Licensed for treatment-resistant depression; the EU wording was carried into UK licenses. A license does not mean NHS funding.',
  sources: [
    { citation: 'smc-2258', checked: 'read' },
    { citation: 'awttc-899', locator: 'wording', checked: 'read' },
  ],
})

/** UK license for the psychiatric emergency. */
export const regUkLicenceEmergency: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-licence-emergency',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  inForceBy: '2021-07-08',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
    {
      code: 'psychiatric-emergency',
      text: 'Acute short-term treatment for the rapid reduction of depressive symptoms judged to be a psychiatric emergency, in a moderate to severe episode.',
    },
  ],
  text: 'Licensed with the psychiatric-emergency wording of the EU. A license does not mean NHS funding.',
  sources: [{ citation: 'awttc-899', checked: 'read' }],
})

/** UK standing of esketamine nasal spray outside depression. */
export const regUkEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-esketamine',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  inForceBy: '2020-09-07',
  text: 'Esketamine nasal spray is licensed for depression only.',
  sources: [
    { citation: 'smc-2258', checked: 'read' },
    { citation: 'uk-pi-32', locator: 'indication', checked: 'read' },
  ],
})

/** UK standing of ketamine injection outside anesthesia. */
export const regUk: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  text: 'Ketamine injection is licensed as an anesthetic; psychiatric use and chronic pain are outside the license.',
  sources: [
    { citation: 'uk-ket-spc', locator: 'section 4.1', checked: 'read' },
    { citation: 'ketalar-leaflet-uk', checked: 'read' },
  ],
})

/** UK standing of esketamine injection outside anesthesia. */
export const regUkEsketamineInjection: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-esketamine-injection',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'esketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  text: 'Esketamine injection (Vesierra) is licensed as an anesthetic, for pain relief in emergency medicine and to supplement regional or local anesthesia; other uses are outside the license.',
  sources: [{ citation: 'vesierra-spc', locator: 'section 4.1', checked: 'read' }],
})

/** UK license of esketamine injection for emergency pain relief. */
export const regUkEmergencyAnalgesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-emergency-analgesia',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [{ drug: 'esketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Esketamine injection (Vesierra) is licensed for anesthesia and for anesthesia and pain relief in emergency medicine.',
  sources: [{ citation: 'vesierra-spc', locator: 'section 4.1', checked: 'read' }],
})

/** UK licenses as an anesthetic. */
export const regUkAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-uk-anesthesia',
  jurisdiction: 'GB',
  body: 'MHRA',
  applies: [
    { drug: 'ketamine', routes: ['intravenous', 'intramuscular'] },
    { drug: 'esketamine', routes: ['intravenous', 'intramuscular'] },
  ],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Ketamine injection is licensed as an anesthetic, and so is esketamine injection (Vesierra).',
  sources: [
    { citation: 'uk-ket-spc', locator: 'section 4.1', checked: 'read' },
    { citation: 'ketalar-leaflet-uk', locator: 'ketamine', checked: 'read' },
    { citation: 'vesierra-spc', locator: 'section 4.1, esketamine', checked: 'read' },
  ],
})

/** NICE appraisal TA854. */
export const regEngTa854: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eng-ta854',
  jurisdiction: 'GB-ENG',
  body: 'NICE TA854',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'not-recommended',
  from: '2022-12-14',
  text: 'Not recommended for treatment-resistant depression. NICE later decided not to review the appraisal.',
  sources: [
    { citation: 'nice-ta854', locator: 'decision and month', checked: 'read' },
    { citation: 'nice-ta854', locator: 'day', checked: 'recalled' },
    { citation: 'nice-ta854-review', checked: 'read' },
  ],
})

/** NICE appraisal TA854 as it holds in Wales. */
export const regWlsTa854: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-wls-ta854',
  jurisdiction: 'GB-WLS',
  body: 'NICE TA854',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'not-recommended',
  from: '2022-12-14',
  text: 'Not recommended for treatment-resistant depression. NICE later decided not to review the appraisal.',
  sources: [
    { citation: 'nice-ta854', locator: 'decision and month', checked: 'read' },
    { citation: 'nice-ta854', locator: 'day', checked: 'recalled' },
    { citation: 'nice-ta854-review', checked: 'read' },
  ],
})

/** NICE appraisal TA899, terminated. */
export const regEngTa899: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eng-ta899',
  jurisdiction: 'GB-ENG',
  body: 'NICE TA899',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'no-recommendation',
  wording: 'terminated appraisal',
  from: '2023-06',
  text: 'Terminated appraisal without a recommendation: the company made no evidence submission.',
  sources: [
    { citation: 'awttc-899', locator: 'number and title', checked: 'read' },
    { citation: 'awttc-899', locator: 'outcome and month', checked: 'recalled' },
  ],
})

/** NICE appraisal TA899 as it holds in Wales. */
export const regWlsTa899: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-wls-ta899',
  jurisdiction: 'GB-WLS',
  body: 'NICE TA899',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'no-recommendation',
  wording: 'terminated appraisal',
  from: '2023-06',
  text: 'Excluded from appraisal in Wales because of NICE TA899, a terminated appraisal without a recommendation.',
  sources: [
    { citation: 'awttc-899', locator: 'number and title', checked: 'read' },
    { citation: 'awttc-899', locator: 'outcome and month', checked: 'recalled' },
  ],
})

/** NICE surveillance decision on intravenous ketamine. */
export const regEngNg2222026: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eng-ng222-2026',
  jurisdiction: 'GB-ENG',
  body: 'NICE NG222 surveillance',
  applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
  axis: 'guideline',
  scope: 'remark',
  decision: 'no-recommendation',
  from: '2026-01',
  text: 'Exceptional surveillance decision: the recommendations for a new, less severe episode will not be updated to include intravenous ketamine.',
  sources: [{ citation: 'nice-ng222-2026', checked: 'read' }],
})

/** Scottish Medicines Consortium, full submission. */
export const regScoSmc2258: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-sco-smc2258',
  jurisdiction: 'GB-SCT',
  body: 'SMC2258',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'recommended',
  wording: 'accepted for use',
  from: '2020-09-07',
  conditions: [{ code: 'patient-access-scheme', text: 'With a patient access scheme.' }],
  text: 'Accepted for use in treatment-resistant depression: the opposite of the English decision.',
  sources: [{ citation: 'smc-2258', checked: 'read' }],
})

/** Scottish Medicines Consortium, no submission. */
export const regScoEmergency: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-sco-emergency',
  jurisdiction: 'GB-SCT',
  body: 'SMC',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'not-recommended',
  from: '2022-11',
  text: 'Not recommended for the psychiatric-emergency wording: no submission was made.',
  sources: [{ citation: 'prescriber-smc-2022', checked: 'read' }],
})
