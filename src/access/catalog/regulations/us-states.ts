import type { Regulation } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Texas: psychotropic ketamine therapy. */
export const stTxPkt: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-tx-pkt',
  jurisdiction: 'US-TX',
  topic: 'clinic-rules',
  title: 'Texas: psychotropic ketamine therapy',
  summary:
    'Proposal of the Medical Board, 22 TAC chapter 173 subchapter B (173.6 to 173.15): registration of practice settings for 2 years; treatment only by physicians, midlevels or nurses with training; delegating physician immediately available on site; documentation, consent, monitoring and equipment; no use at home or prescribing of parenteral ketamine; an exception for hospice.',
  status: 'proposed',
  effective: {},
  publishedOn: '2026-01-02',
  recheck: 'Adoption was not verified.',
  confidence: 'A',
  sources: [
    { citation: 'texreg-2026', checked: 'read' },
    { citation: 'hchlawyers-2026', checked: 'read' },
    { citation: 'healingmaps-tx', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Texas: bills on funding. */
export const stTxBills: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-tx-bills',
  jurisdiction: 'US-TX',
  topic: 'payment',
  title: 'Texas: bills on funding',
  summary:
    'SB 2448 (2023) on funding for ketamine at home; HB 720 (2025) on clinic grants for military and responders. Introduced; not shown as law.',
  status: 'not-adopted',
  effective: {},
  publishedOn: '2023',
  confidence: 'A',
  sources: [
    { citation: 'tx-sb2448', checked: 'read' },
    { citation: 'healthesystems-2025', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Alabama: controlled substances by telehealth. */
export const stAlTelehealth: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-al-telehealth',
  jurisdiction: 'US-AL',
  topic: 'telehealth-prescribing',
  title: 'Alabama: controlled substances by telehealth',
  summary:
    'Ala. Code 34-24-704: a controlled substance by telehealth only with a synchronous visit and an in-person encounter with the prescriber in the preceding 12 months; exceptions for inpatients and emergencies.',
  status: 'in-force',
  effective: { from: '2022-07-11' },
  telehealth: 'requires-in-person',
  inPersonWithinMonths: 12,
  confidence: 'A',
  sources: [{ citation: 'ala-34-24-704', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Alabama: counselors. */
export const stAlCounselors: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-al-counselors',
  jurisdiction: 'US-AL',
  topic: 'scope-of-practice',
  title: 'Alabama: counselors',
  summary: 'Counselors may not advise or use ketamine without a physician; complaints go to the medical board.',
  status: 'advisory',
  effective: {},
  confidence: 'A',
  sources: [{ citation: 'abec', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** New York: controlled substances by telehealth. */
export const stNyTelehealth: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-ny-telehealth',
  jurisdiction: 'US-NY',
  topic: 'telehealth-prescribing',
  title: 'New York: controlled substances by telehealth',
  summary:
    '10 NYCRR 80.62, 80.63, 80.84: an evaluation in person is the default. Exceptions: consultation or referral with an evaluation within 12 months, coverage, emergencies, and where federal telemedicine rules allow.',
  status: 'in-force',
  effective: { from: '2025-05-21' },
  telehealth: 'follows-federal',
  confidence: 'A',
  sources: [
    { citation: 'nydoh-80-63', checked: 'read' },
    { citation: 'gtehy-ny', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ohio: controlled substances by telehealth. */
export const stOhTelehealth: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-oh-telehealth',
  jurisdiction: 'US-OH',
  topic: 'telehealth-prescribing',
  title: 'Ohio: controlled substances by telehealth',
  summary: 'OAC 4731-11-09: must meet federal law and OAC 4731-37-01.',
  status: 'in-force',
  effective: {},
  telehealth: 'follows-federal',
  confidence: 'A',
  sources: [{ citation: 'ohio-4731-11-09', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Florida: controlled substances by telehealth. */
export const stFlTelehealth: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-fl-telehealth',
  jurisdiction: 'US-FL',
  topic: 'telehealth-prescribing',
  title: 'Florida: controlled substances by telehealth',
  summary: 'F.S. 456.47(2)(c): the restriction is limited to Schedule II, so that this statute does not bar Schedule III.',
  status: 'in-force',
  effective: { from: '2022-07-01' },
  telehealth: 'no-state-bar',
  confidence: 'B',
  sources: [
    { citation: 'fma-2022', checked: 'recalled' },
    { citation: 'fl-456-47', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Florida: nurses and IV ketamine. */
export const stFlRn: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-fl-rn',
  jurisdiction: 'US-FL',
  topic: 'scope-of-practice',
  title: 'Florida: nurses and IV ketamine',
  summary:
    'Declaratory statement of the Board of Nursing on IV ketamine by a nurse in an intensive care unit, on the facts of one case. Its outcome was not seen.',
  status: 'advisory',
  effective: { from: '2021-04-28' },
  confidence: 'A',
  sources: [{ citation: 'fl-bon-2021', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Georgia: no rule on ketamine clinics. */
export const stGa: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-ga',
  jurisdiction: 'US-GA',
  topic: 'clinic-rules',
  title: 'Georgia: no rule on ketamine clinics',
  summary: 'The board remarked that existing statutes and rules on IV sedation align with ketamine.',
  status: 'advisory',
  effective: { from: '2024-05-30' },
  confidence: 'C',
  sources: [{ citation: 'littlehealth-ga', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Oregon: naturopathic doctors. */
export const stOrNd: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-or-nd',
  jurisdiction: 'US-OR',
  topic: 'scope-of-practice',
  title: 'Oregon: naturopathic doctors',
  summary:
    'OAR 850-060-0210: naturopathic doctors who prescribe ketamine other than on the skin need education approved by the board; the transition ended on 2022-12-31.',
  status: 'in-force',
  effective: {},
  confidence: 'A',
  sources: [{ citation: 'obnm', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Arizona: nurses and low-dose ketamine. */
export const stAzRn: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-az-rn',
  jurisdiction: 'US-AZ',
  topic: 'scope-of-practice',
  title: 'Arizona: nurses and low-dose ketamine',
  summary:
    'Advisory opinion: nurses may run a continuous low-dose IV infusion for pain or depression with an independent practitioner readily available in the facility; no IV bolus, no anesthesia.',
  status: 'advisory',
  effective: { from: '2015-11' },
  recheck: 'It may have been revised since.',
  confidence: 'A',
  sources: [{ citation: 'azbn-2015', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** South Carolina: nurses and low-dose ketamine. */
export const stScRn: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-sc-rn',
  jurisdiction: 'US-SC',
  topic: 'scope-of-practice',
  title: 'South Carolina: nurses and low-dose ketamine',
  summary:
    'Joint advisory opinion of the boards of nursing, medicine and pharmacy: low-dose ketamine for pain in acute care with a locked pump; a push only in the emergency department or recovery room.',
  status: 'advisory',
  effective: { from: '2020-07-10' },
  confidence: 'C',
  sources: [{ citation: 'sc-2020', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** New Hampshire: telehealth in 2018. */
export const stNh: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-nh',
  jurisdiction: 'US-NH',
  topic: 'telehealth-prescribing',
  title: 'New Hampshire: telehealth in 2018',
  summary:
    'In 2018 the state barred telehealth prescribing of Schedule II to IV without a relation in person. What holds now was not researched.',
  status: 'advisory',
  effective: { through: '2018' },
  recheck: 'A snapshot of 2018.',
  confidence: 'C',
  sources: [{ citation: 'foley-2018', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Hawaii: bills on coverage. */
export const stHiCoverage: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-hi-coverage',
  jurisdiction: 'US-HI',
  topic: 'payment',
  title: 'Hawaii: bills on coverage',
  summary: 'SB 967 (2025) and SB 279 (2023) would mandate coverage of IV ketamine for depression. Introduced; not shown as law.',
  status: 'not-adopted',
  effective: {},
  publishedOn: '2023',
  confidence: 'A',
  sources: [
    { citation: 'hi-sb967', checked: 'read' },
    { citation: 'hi-sb279', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Missouri: bill on supervision. */
export const stMo: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-mo',
  jurisdiction: 'US-MO',
  topic: 'clinic-rules',
  title: 'Missouri: bill on supervision',
  summary: 'HB 1043 (2025): physician supervision and treatment-plan duties. Introduced; not shown as law.',
  status: 'not-adopted',
  effective: {},
  publishedOn: '2025',
  confidence: 'C',
  sources: [{ citation: 'healthesystems-2025', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Washington: alert passed on. */
export const stWaAlert: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-wa-alert',
  jurisdiction: 'US-WA',
  topic: 'compounding',
  title: 'Washington: alert passed on',
  summary: 'The health department passed the FDA alert on nasal spray on to professionals.',
  status: 'advisory',
  effective: { from: '2022' },
  confidence: 'A',
  sources: [{ citation: 'wadoh-2022', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Hawaii: federal Medicaid money. */
export const stHiMedicaid: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'st-hi-medicaid',
  jurisdiction: 'US-HI',
  topic: 'payment',
  title: 'Hawaii: federal Medicaid money',
  summary:
    'The Department of Human Services told the legislature that federal Medicaid money may not be spent on off-label ketamine for treatment-resistant depression.',
  status: 'advisory',
  effective: { from: '2025-01' },
  confidence: 'A',
  sources: [{ citation: 'hi-sb967', locator: 'findings', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
