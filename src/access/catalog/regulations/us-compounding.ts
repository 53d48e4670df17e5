import type { Regulation } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Compounding by pharmacies and outsourcing facilities. */
export const usDqsa503a503b: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dqsa-503a-503b',
  jurisdiction: 'US',
  topic: 'compounding',
  title: 'Compounding by pharmacies and outsourcing facilities',
  summary:
    'Section 503A: pharmacies compound for a named patient. Section 503B: registered outsourcing facilities. No copies of what is commercially available, except in defined cases. No compounded product is FDA-approved.',
  status: 'in-force',
  effective: { from: '2013-11-27' },
  confidence: 'B',
  sources: [
    { citation: 'dqsa-2013', checked: 'recalled' },
    { citation: 'fdaguidance-dqsa', locator: 'day, sections 503A and 503B', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FDA alert on compounded ketamine nasal spray. */
export const usFda2022Nasal: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-fda-2022-nasal',
  jurisdiction: 'US',
  topic: 'compounding',
  title: 'FDA alert on compounded ketamine nasal spray',
  summary:
    'Five cases from 2016 to 2021 of psychiatric harm or misuse with products of 125 to 200 mg/ml, in a search from 2011-04 to 2022-01; the dose of a spray is unknown.',
  status: 'advisory',
  effective: { from: '2022-02-16' },
  confidence: 'A',
  sources: [
    { citation: 'hkdo-2022', checked: 'read' },
    { citation: 'wadoh-2022', checked: 'read' },
    { citation: 'lachman-2022', checked: 'read' },
    { citation: 'fda-compounded-2022', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** FDA warning on compounded ketamine. */
export const usFda2023Compounded: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-fda-2023-compounded',
  jurisdiction: 'US',
  topic: 'compounding',
  title: 'FDA warning on compounded ketamine',
  summary:
    'Compounded ketamine, also by mouth, is not approved for any psychiatric disorder; use at home is riskier; a case of respiratory depression at home in April 2023.',
  status: 'advisory',
  effective: { from: '2023-10-10' },
  confidence: 'B',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'healthday-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** No restricting action after the FDA statements. */
export const usFdaCompoundingStatus: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-fda-compounding-status',
  jurisdiction: 'US',
  topic: 'compounding',
  title: 'No restricting action after the FDA statements',
  summary: 'A trade body of pharmacies says that the FDA took no restricting action after its two statements.',
  status: 'advisory',
  effective: {},
  confidence: 'C',
  sources: [{ citation: 'apc-ketamine', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Audits of clinics and compounders. */
export const usDea2026Enforcement: Regulation = /* @__PURE__ */ deepFreeze({
  id: 'us-dea-2026-enforcement',
  jurisdiction: 'US',
  topic: 'clinic-rules',
  title: 'Audits of clinics and compounders',
  summary:
    'Law firms describe record-keeping audits of ketamine clinics and compounders. No DEA rule on ketamine alone and no national order of 2026 was found.',
  status: 'advisory',
  effective: {},
  confidence: 'C',
  sources: [{ citation: 'healthlawalliance', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
