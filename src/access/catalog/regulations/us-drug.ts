import type { Regulation } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** First US approval of ketamine. */
export const usKetamineApproved: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-ketamine-approved',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'First US approval of ketamine',
  summary: 'Approved as an anesthetic.',
  status: 'in-force',
  effective: { from: '1970' },
  confidence: 'A',
  sources: [{ citation: 'spravato-label-us', locator: 'initial U.S. approval 1970 (ketamine)', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine in Schedule III. */
export const usCsaIii: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-csa-iii',
  jurisdiction: 'US',
  topic: 'scheduling',
  title: 'Ketamine in Schedule III',
  summary: 'Ketamine, its salts, isomers and salts of isomers are in Schedule III (64 FR 37673). The isomers include esketamine.',
  status: 'in-force',
  effective: { from: '1999-08-12' },
  publishedOn: '1999-07-13',
  confidence: 'A',
  sources: [{ citation: 'dea-1999', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO with an oral antidepressant. */
export const usSpravatoApproval: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-spravato-approval',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'SPRAVATO with an oral antidepressant',
  summary:
    'Approved for treatment-resistant depression with a REMS; together with an oral antidepressant, until the approval for use alone on 2025-01-17.',
  status: 'in-force',
  effective: { from: '2019-03-05' },
  confidence: 'B',
  sources: [
    { citation: 'adis-rems', checked: 'read' },
    { citation: 'military-2019-va', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO in major depressive disorder with acute suicidality. */
export const usSpravatoMdsi: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-spravato-mdsi',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'SPRAVATO in major depressive disorder with acute suicidality',
  summary:
    'Approved for depressive symptoms in adults with major depressive disorder with acute suicidal ideation or behavior, together with an oral antidepressant. Announced on 2020-08-03.',
  status: 'in-force',
  effective: { from: '2020-07-31' },
  confidence: 'B',
  sources: [
    { citation: 'field-knowledge', locator: 'day of the decision', checked: 'recalled' },
    { citation: 'pharmaletter-2020', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Respiratory depression on the SPRAVATO label. */
export const usSpravatoLabel2023: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-spravato-label-2023',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'Respiratory depression on the SPRAVATO label',
  summary: 'The label adds respiratory depression to sedation and dissociation. A contractor of Medicare: 2023-10-18.',
  status: 'in-force',
  effective: { from: '2023-10' },
  confidence: 'A',
  sources: [{ citation: 'cms-a59250', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO alone. */
export const usSpravatoMonotherapy: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-spravato-monotherapy',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'SPRAVATO alone',
  summary:
    'Approved for treatment-resistant depression as monotherapy or together with an oral antidepressant. Announced on 2025-01-21. The requirement of an oral antidepressant stays for acute suicidality.',
  status: 'in-force',
  effective: { from: '2025-01-17' },
  confidence: 'B',
  sources: [
    { citation: 'openminds-2025', checked: 'read' },
    { citation: 'spravato-approval-mono-2025', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Current SPRAVATO label seen. */
export const usSpravatoLabel2026: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-spravato-label-2026',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'Current SPRAVATO label seen',
  summary: 'Version 18 of the label.',
  status: 'in-force',
  effective: { from: '2026-03-13' },
  confidence: 'A',
  sources: [{ citation: 'spravato-label-us', locator: 'version 18', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** First SPRAVATO REMS. */
export const usRems2019: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-rems-2019',
  jurisdiction: 'US',
  topic: 'rems',
  title: 'First SPRAVATO REMS',
  summary: 'Certified sites, enrollment and monitoring; an update of 2019-06-25 listed a patient registry. Replaced by later versions.',
  status: 'ended',
  effective: { from: '2019-03-05', through: '2024-12-30' },
  confidence: 'A',
  sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO REMS, last update seen. */
export const usRems2024: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-rems-2024',
  jurisdiction: 'US',
  topic: 'rems',
  title: 'SPRAVATO REMS, last update seen',
  summary:
    'The goal includes respiratory depression; outpatient settings need a pulse oximeter; inpatient and outpatient settings are certified apart.',
  status: 'in-force',
  effective: { from: '2024-12-31' },
  recheck: 'Whether the REMS changed in 2026 was not seen.',
  confidence: 'A',
  sources: [
    { citation: 'spravato-rems-386', checked: 'read' },
    { citation: 'rems-home', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Preservative-free generic ketamine (KETAFREE). */
export const usNrxKetafree: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-nrx-ketafree',
  jurisdiction: 'US',
  topic: 'approval',
  title: 'Preservative-free generic ketamine (KETAFREE)',
  summary: 'An application was accepted with a goal date of 2026-07-29; the indication would stay anesthesia.',
  status: 'pending',
  effective: {},
  recheck: 'No approval or refusal was found.',
  confidence: 'C',
  sources: [{ citation: 'mychesco-nrx', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
