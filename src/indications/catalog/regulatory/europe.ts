import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Standing under 18 years of age, EU. */
export const regEuUnder18: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-under-18',
  jurisdiction: 'EU',
  body: 'EMA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'off-label',
  first: true,
  from: '2019-12-18',
  conditions: [{ code: 'not-approved-under-18', text: 'Not approved under 18 years of age.' }],
  text: 'Esketamine nasal spray is not approved under 18 years of age.',
  sources: [
    { citation: 'spravato-smpc', locator: 'section 4.1, adults', checked: 'read' },
    { citation: 'lefigaro-spravato', locator: 'day of the decision', checked: 'read' },
  ],
})

/** EU authorization for treatment-resistant depression. */
export const regEuTrd2019: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-trd-2019',
  jurisdiction: 'EU',
  body: 'European Commission / EMA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2019-12-18',
  announcedOn: '2019-12-19',
  milestones: [
    {
      on: '2019-10-17',
      event: 'Positive opinion of the CHMP, reported a day later.',
      sources: [
        { citation: 'ema-2019', checked: 'read' },
        { citation: 'reuters-chmp-2019', checked: 'read' },
      ],
    },
  ],
  conditions: [
    { code: 'with-ssri-or-snri', text: 'Together with an SSRI or an SNRI.' },
    { code: 'adults', text: 'Adults.' },
    {
      code: 'two-treatments-failed',
      text: 'No response to at least two different antidepressant treatments in the current moderate to severe episode.',
    },
  ],
  text: 'Authorized with an SSRI or SNRI for adults without response to at least two antidepressant treatments in the current moderate to severe episode; in combination only.',
  sources: [
    { citation: 'maestro-ec-2019', checked: 'read' },
    { citation: 'spravato-smpc', locator: 'day of the decision, page of the EMA', checked: 'read' },
    { citation: 'lefigaro-spravato', locator: 'day of the decision', checked: 'read' },
  ],
})

/** EU authorization without an oral antidepressant: looked for, not found. */
export const regEuMono: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-mono',
  jurisdiction: 'EU',
  body: 'EMA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'remark',
  decision: 'unknown',
  text: 'No EU authorization of esketamine nasal spray without an oral antidepressant was found; treat it as unknown and re-check the public assessment report.',
  sources: [{ citation: 'library-convention', checked: 'convention' }],
})

/** EU authorization for depressive symptoms as a psychiatric emergency. */
export const regEuEmergency2021: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-emergency-2021',
  jurisdiction: 'EU',
  body: 'European Commission / EMA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  from: '2021-02',
  announcedOn: '2021-02-08',
  milestones: [{ on: '2020-12-10', event: 'Positive opinion of the CHMP.', sources: [{ citation: 'oindp-2020', checked: 'read' }] }],
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
    {
      code: 'psychiatric-emergency',
      text: 'Acute short-term treatment for the rapid reduction of depressive symptoms judged to be a psychiatric emergency, in a moderate to severe episode.',
    },
    { code: 'under-65', text: 'Adults under 65: the dose table of the company text is headed so.' },
  ],
  text: 'The closest European match: its wording is not the US wording and does not mention suicidal ideation.',
  sources: [
    { citation: 'pharmaletter-2021', checked: 'read' },
    { citation: 'oindp-2020', checked: 'read' },
    { citation: 'spravato-hk', locator: 'age limit', checked: 'read' },
  ],
})

/** EU standing of esketamine nasal spray outside depression. */
export const regEuEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-esketamine',
  jurisdiction: 'EU',
  body: 'European Commission / EMA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '2019-12-18',
  text: 'Esketamine nasal spray is authorized centrally, for depression only.',
  sources: [
    { citation: 'spravato-smpc', locator: 'section 4.1', checked: 'read' },
    { citation: 'spravato-smpc', locator: 'day of the decision, page of the EMA', checked: 'read' },
    { citation: 'lefigaro-spravato', locator: 'day of the decision', checked: 'read' },
  ],
})

/** EU standing of ketamine injection outside anesthesia. */
export const regEuKetamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-ketamine',
  jurisdiction: 'EU',
  body: 'national authorities',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  conditions: [{ code: 'national-licenses', text: 'Licensed nationally, as an anesthetic; in Germany also for emergency pain relief.' }],
  text: 'Ketamine injection has national licenses as an anesthetic, in Germany also for anesthesia and pain relief in emergency medicine; psychiatric use and chronic pain are outside them.',
  sources: [
    { citation: 'ketanest-spc', checked: 'recalled' },
    { citation: 'ketamin-ratiopharm-spc', locator: 'section 4.1, Germany', checked: 'read' },
  ],
})

/** EU standing of esketamine injection outside anesthesia and emergency pain relief. */
export const regEuEsketamineInjection: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-esketamine-injection',
  jurisdiction: 'EU',
  body: 'national authorities',
  applies: [{ drug: 'esketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  conditions: [{ code: 'national-licenses', text: 'Licensed nationally in several states, for anesthesia and emergency pain relief.' }],
  text: 'Esketamine injection has national licenses in several states, for anesthesia and for anesthesia and pain relief in emergency medicine; psychiatric use and chronic pain are outside them.',
  sources: [
    { citation: 'ketanest-spc', locator: 'section 4.1, Germany', checked: 'read' },
    { citation: 'ketanest-leaflet-de', locator: 'Germany', checked: 'read' },
    { citation: 'eskesia-rcp-fr', locator: 'section 4.1, France', checked: 'read' },
  ],
})

/** National licenses as an anesthetic in the EU. */
export const regEuAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-eu-anesthesia',
  jurisdiction: 'EU',
  body: 'national authorities',
  applies: [
    { drug: 'ketamine', routes: ['intravenous', 'intramuscular'] },
    { drug: 'esketamine', routes: ['intravenous', 'intramuscular'] },
  ],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  conditions: [{ code: 'national-licenses', text: 'Licensed nationally; esketamine injection in several states only.' }],
  text: 'Ketamine injection has national licenses as an anesthetic, esketamine injection in several states.',
  sources: [
    { citation: 'ketanest-spc', locator: 'section 4.1, Germany', checked: 'read' },
    { citation: 'ketamin-ratiopharm-spc', locator: 'section 4.1, Germany', checked: 'read' },
    { citation: 'ketanest-leaflet-de', locator: 'Germany', checked: 'read' },
    { citation: 'eskesia-rcp-fr', locator: 'section 4.1, France', checked: 'read' },
  ],
})

/** German licenses of ketamine and esketamine injection for emergency pain relief. */
export const regDeEmergencyAnalgesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-de-emergency-analgesia',
  jurisdiction: 'DE',
  body: 'national authority',
  applies: [
    { drug: 'ketamine', routes: ['intravenous', 'intramuscular'] },
    { drug: 'esketamine', routes: ['intravenous', 'intramuscular'] },
  ],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Ketamine and esketamine injection are licensed for anesthesia and for anesthesia and pain relief in emergency medicine.',
  sources: [
    { citation: 'ketanest-spc', locator: 'section 4.1, esketamine', checked: 'read' },
    { citation: 'ketanest-leaflet-de', locator: 'esketamine', checked: 'read' },
    { citation: 'ketamin-ratiopharm-spc', locator: 'section 4.1, ketamine', checked: 'read' },
  ],
})

/** French license of esketamine injection for emergency pain relief. */
export const regFrEmergencyAnalgesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-fr-emergency-analgesia',
  jurisdiction: 'FR',
  body: 'ANSM',
  applies: [{ drug: 'esketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  text: 'Esketamine injection (Eskesia) is licensed for anesthesia and for anesthesia and pain relief in emergency medicine.',
  sources: [{ citation: 'eskesia-rcp-fr', locator: 'section 4.1', checked: 'read' }],
})

/** French opinion on payment in treatment-resistant depression. */
export const regFrHas2020: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-fr-has-2020',
  jurisdiction: 'FR',
  body: 'HAS',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'restricted',
  from: '2020-06-24',
  conditions: [
    { code: 'severe', text: 'Severe episodes only.' },
    { code: 'under-65', text: 'Adults under 65 only.' },
  ],
  text: 'Favorable opinion for severe treatment-resistant depression under 65 only, on 2020-06-24 only where ECT is contraindicated, failed, is unavailable or was refused; a later opinion, whose day was not read, no longer asks for that.',
  sources: [
    { citation: 'has-maintained', checked: 'read' },
    { citation: 'has-2020', checked: 'read' },
  ],
})

/** French opinion on payment in the psychiatric emergency. */
export const regFrHas2021: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-fr-has-2021',
  jurisdiction: 'FR',
  body: 'HAS',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'use',
  decision: 'not-recommended',
  wording: 'insufficient benefit',
  from: '2021-09-22',
  text: 'Actual benefit in the psychiatric-emergency wording judged insufficient.',
  sources: [{ citation: 'phmr-2021', checked: 'read' }],
})

/** First German benefit assessment of the emergency wording. */
export const regDeIqwig: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-de-iqwig',
  jurisdiction: 'DE',
  body: 'IQWiG',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'remark',
  decision: 'assessed',
  from: '2021-07',
  text: 'Added benefit not established at the first assessment of the psychiatric-emergency wording. The G-BA decides.',
  sources: [{ citation: 'daz-2021', checked: 'read' }],
})

/** German decision on the emergency wording. */
export const regDeGba2021: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-de-gba-2021',
  jurisdiction: 'DE',
  body: 'G-BA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'remark',
  decision: 'assessed',
  inForceBy: '2021-10-06',
  text: 'A hint of a minor added benefit in the psychiatric-emergency wording. Published on 2021-10-06.',
  sources: [{ citation: 'kompendium-gba-2021', checked: 'read' }],
})

/** German decision on treatment-resistant depression. */
export const regDeGba2023: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-de-gba-2023',
  jurisdiction: 'DE',
  body: 'G-BA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'reimbursement',
  scope: 'remark',
  decision: 'assessed',
  from: '2023-09-21',
  text: 'A hint of a considerable added benefit in treatment-resistant depression, by the trial against quetiapine. In 2021 none had been shown.',
  sources: [{ citation: 'aerzteblatt-gba-2023', checked: 'read' }],
})

/** Swiss license for treatment-resistant depression. */
export const regChTrd: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ch-trd',
  jurisdiction: 'CH',
  body: 'Swissmedic',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2020-02-25',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'resuscitation', text: 'Only where cardiopulmonary resuscitation is available.' },
    { code: 'treatment-resistant', text: 'Only where the depression is treatment-resistant.' },
  ],
  text: 'Licensed with any oral antidepressant (authorization 67103).',
  sources: [
    { citation: 'swissmedic-67103', checked: 'read' },
    { citation: 'swisspar-2021', locator: 'day', checked: 'read' },
  ],
})

/** Swiss license for the psychiatric emergency. */
export const regChEmergency: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ch-emergency',
  jurisdiction: 'CH',
  body: 'Swissmedic',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  from: '2021-08-27',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'severe-without-psychosis', text: 'Severe episodes without psychotic symptoms only.' },
    { code: 'resuscitation', text: 'Only where cardiopulmonary resuscitation is available.' },
  ],
  text: 'The emergency indication is limited to severe episodes without psychotic symptoms (authorization 67103).',
  sources: [
    { citation: 'swissmedic-67103', checked: 'read' },
    { citation: 'swisspar-2021', locator: 'day', checked: 'read' },
  ],
})

/** Swiss standing of esketamine nasal spray outside depression. */
export const regChEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-ch-esketamine',
  jurisdiction: 'CH',
  body: 'Swissmedic',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '2020-02-25',
  text: 'Esketamine nasal spray is licensed for depression only.',
  sources: [
    { citation: 'swissmedic-67103', checked: 'read' },
    { citation: 'swisspar-2021', locator: 'day', checked: 'read' },
  ],
})
