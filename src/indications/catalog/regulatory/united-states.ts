import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** First US approval of esketamine nasal spray, with an oral antidepressant. */
export const regUsTrd2019: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-trd-2019',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '2019-03-05',
  through: '2025-01-16',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
    { code: 'rems', text: 'Only through the REMS: supervised dosing in a certified health care setting.' },
    { code: 'treatment-resistant', text: 'Only where the depression is treatment-resistant.' },
  ],
  text: 'Approved (NDA 211243) with an oral antidepressant for treatment-resistant depression in adults: the first approval, with the REMS from day one.',
  sources: [
    { citation: 'drugscom-hist', checked: 'read' },
    { citation: 'maestro-fda-2019', checked: 'read' },
  ],
})

/** US approval of esketamine nasal spray without an oral antidepressant. */
export const regUsTrdMono2025: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-trd-mono-2025',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  from: '2025-01-17',
  announcedOn: '2025-01-21',
  conditions: [
    { code: 'alone-or-with-oral-antidepressant', text: 'Alone or together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
    { code: 'rems', text: 'Only through the REMS: supervised dosing in a certified health care setting.' },
    { code: 'treatment-resistant', text: 'Only where the depression is treatment-resistant.' },
  ],
  text: 'Approved as monotherapy: the oral antidepressant is no longer required for treatment-resistant depression. Sources differ on the day because the company announced the decision after a holiday weekend; the day of the decision counts.',
  sources: [
    { citation: 'openminds-2025', locator: 'day of the decision', checked: 'read' },
    { citation: 'beckers-2025', locator: 'day of the announcement', checked: 'read' },
  ],
})

/** US approval for depressive symptoms with acute suicidal ideation or behavior. */
export const regUsMdsi2020: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-mdsi-2020',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  from: '2020-07-31',
  announcedOn: '2020-08-03',
  conditions: [
    { code: 'with-oral-antidepressant', text: 'Together with an oral antidepressant.' },
    { code: 'adults', text: 'Adults.' },
    { code: 'rems', text: 'Only through the REMS: supervised dosing in a certified health care setting.' },
    { code: 'depressive-symptoms', text: 'For the depressive symptoms, not for suicidal ideation or behavior itself.' },
  ],
  text: 'Approved with an oral antidepressant for depressive symptoms in adults with major depressive disorder and acute suicidal ideation or behavior.',
  sources: [
    { citation: 'field-knowledge', locator: 'day of the decision', checked: 'recalled' },
    { citation: 'drugscom-hist', locator: 'listed under the day of the announcement', checked: 'read' },
    { citation: 'pharmaletter-2020', locator: 'day of the announcement', checked: 'read' },
  ],
})

/** US label version in force. */
export const regUsLabelCurrent: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-label-current',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'remark',
  decision: 'notice',
  from: '2026-03-13',
  text: 'Label version in force since this day. It names treatment-resistant depression in adults, alone or with an oral antidepressant, and depressive symptoms in adults with major depressive disorder and acute suicidal ideation or behavior, with an oral antidepressant.',
  sources: [
    { citation: 'spravato-label-us', locator: 'version 18, 2026-03-13, set id d81a6a79-a74a-44b7-822c-0dfa3036eaed', checked: 'read' },
    { citation: 'jnj-onset', locator: 'indication text', checked: 'read' },
  ],
})

/** Limitations of use of the US label. */
export const regUsLabelLimits: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-label-limits',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'remark',
  decision: 'notice',
  limitsOfUse: [
    'Not shown to prevent suicide or to reduce suicidal ideation or behavior.',
    'Does not remove the need for hospital care where that is warranted.',
    'Not an anesthetic.',
    'Not approved under 18 years of age.',
  ],
  text: 'Limitations of use of the US label.',
  sources: [
    { citation: 'spravatohcp-mdsi', checked: 'read' },
    { citation: 'texasspravato', checked: 'read' },
  ],
})

/** Boxed warning of the US label, with respiratory depression. */
export const regUsBoxed: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-boxed',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'remark',
  decision: 'notice',
  from: '2023-10',
  text: 'Boxed warning of the US label: "WARNING: SEDATION; DISSOCIATION; RESPIRATORY DEPRESSION; ABUSE AND MISUSE; and SUICIDAL THOUGHTS AND BEHAVIORS". Older copies lack respiratory depression.',
  sources: [
    { citation: 'theraradar', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'wcmedicine', locator: 'order of the sections on the five topics', checked: 'read' },
    { citation: 'dupic-resp', checked: 'read' },
    { citation: 'cms-a59250', locator: 'month respiratory depression was added', checked: 'read' },
  ],
})

/** US standing of racemic ketamine injection in psychiatric disorders. */
export const regUsRacemic: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-racemic',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '1970-02-19',
  milestones: [
    {
      on: '2023-10-10',
      event: 'FDA alert on compounded ketamine for psychiatric disorders.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  conditions: [
    {
      code: 'off-label',
      text: 'Approved only as an anesthetic, by intravenous or intramuscular injection; a controlled substance of Schedule III.',
    },
  ],
  text: 'Racemic ketamine is not approved for any psychiatric disorder. Off-label prescribing is legal; a claim of FDA approval is false.',
  sources: [
    { citation: 'ketalar-label-us', locator: 'indications', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'day of approval', checked: 'recalled' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** US standing of racemic ketamine injection outside anesthesia. */
export const regUsKetamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-ketamine',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '1970-02-19',
  conditions: [{ code: 'off-label', text: 'Licensed as an anesthetic only: no pain indication and no psychiatric disorder.' }],
  text: 'Racemic ketamine injection is licensed as sole anesthetic for procedures that need no muscle relaxation, for induction, and as a supplement to other anesthetics. It is not approved as an analgesic, although some hospital pages say so.',
  sources: [
    { citation: 'ketalar-label-us', locator: 'indications', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'day of approval', checked: 'recalled' },
    { citation: 'dea-1999', checked: 'read' },
  ],
})

/** US standing of compounded nasal ketamine. */
export const regUsCompoundedNasal: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-compounded-nasal',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'ketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '1970-02-19',
  milestones: [
    {
      on: '2022-02-16',
      event: 'FDA alert on compounded ketamine nasal spray.',
      sources: [{ citation: 'fda-compounded-2022', checked: 'read' }],
    },
  ],
  conditions: [{ code: 'compounded', text: 'Only as a compounded product, which the FDA has not approved for any use.' }],
  text: 'There is no approved racemic ketamine nasal spray: it is compounded and used off-label.',
  sources: [
    { citation: 'fda-compounded-2022', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'day of approval of the ingredient', checked: 'recalled' },
  ],
})

/** US standing of compounded oral, sublingual and rectal ketamine. */
export const regUsCompounded: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-compounded',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [
    { drug: 'ketamine', routes: ['sublingual', 'rectal'] },
    { drug: 'ketamine', routes: ['oral'], release: 'immediate' },
  ],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '1970-02-19',
  milestones: [
    {
      on: '2023-10-10',
      event: 'FDA alert on compounded ketamine products, oral forms included.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  conditions: [{ code: 'compounded', text: 'Only as a compounded product, which the FDA has not approved for any use.' }],
  text: 'There is no approved oral, sublingual or rectal ketamine: lozenges, troches, capsules and the like are compounded and used off-label.',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'day of approval of the ingredient', checked: 'recalled' },
  ],
})

/** US standing of extended-release ketamine tablets. */
export const regUsKetamineExtendedRelease: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-ketamine-extended-release',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'ketamine', routes: ['oral'], release: 'extended' }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'investigational',
  text: 'Extended-release ketamine tablets are investigational.',
  sources: [{ citation: 'glue-2024', checked: 'read' }],
})

/** US standing of esketamine nasal spray outside its two uses. */
export const regUsEsketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-esketamine',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'off-label',
  first: true,
  from: '2019-03-05',
  conditions: [{ code: 'rems', text: 'Only through the REMS, for the uses on its label.' }],
  limitsOfUse: ['Not approved as an anesthetic.', 'Not shown to prevent suicide or to reduce suicidal ideation or behavior.'],
  text: 'Esketamine nasal spray is licensed only for treatment-resistant depression in adults and for depressive symptoms in adults with major depressive disorder and acute suicidal ideation or behavior.',
  sources: [
    { citation: 'drugscom-hist', locator: 'first approval', checked: 'read' },
    { citation: 'jnj-onset', locator: 'indication text', checked: 'read' },
  ],
})

/** US standing of esketamine injection. */
export const regUsEsketamineInjection: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-esketamine-injection',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'investigational',
  text: 'There is no esketamine injection on the US market: it is investigational there.',
  sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
})

/** US standing of arketamine. */
export const regUsArketamine: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-arketamine',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'arketamine', routes: ['intravenous'] }],
  axis: 'authorisation',
  scope: 'product',
  decision: 'investigational',
  text: 'Arketamine is investigational.',
  sources: [{ citation: 'pcn101-2023', locator: 'trial record', checked: 'read' }],
})

/** US approval of ketamine injection as an anesthetic. */
export const regUsAnesthesia1970: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-anesthesia-1970',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '1970-02-19',
  text: 'Approved as sole anesthetic for diagnostic and surgical procedures that need no muscle relaxation, for induction before other general anesthetics, and as a supplement to other anesthetics (Ketalar, NDA 016812, and generics).',
  sources: [
    { citation: 'ketalar-label-us', locator: 'indications', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'day of approval', checked: 'recalled' },
  ],
})

/** US approval as the anesthetic for electroconvulsive therapy. */
export const regUsEctAnesthesia: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-ect-anesthesia',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'approved',
  first: true,
  from: '1970-02-19',
  conditions: [{ code: 'as-anesthetic', text: 'As the anesthetic only; any antidepressant claim is off-label.' }],
  text: 'Ketamine injection is approved as an anesthetic, which covers anesthesia for electroconvulsive therapy.',
  sources: [
    { citation: 'ketalar-label-us', locator: 'indications', checked: 'read' },
    { citation: 'ketalar-label-us', locator: 'day of approval', checked: 'recalled' },
  ],
})

/** Standing under 18 years of age, US. */
export const regUsUnder18: RegulatoryEntry = /* @__PURE__ */ deepFreeze({
  id: 'reg-us-under-18',
  jurisdiction: 'US',
  body: 'FDA',
  applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
  axis: 'authorisation',
  scope: 'use',
  decision: 'off-label',
  first: true,
  from: '2019-03-05',
  conditions: [{ code: 'not-approved-under-18', text: 'Not approved under 18 years of age.' }],
  text: 'Esketamine nasal spray is not approved under 18 years of age; the boxed text says so.',
  sources: [
    { citation: 'theraradar', checked: 'read' },
    { citation: 'drugscom-hist', locator: 'first approval', checked: 'read' },
  ],
})
