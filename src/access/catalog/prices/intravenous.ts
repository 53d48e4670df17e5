import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** IV ketamine infusion for a mood disorder, one session. */
export const priceIvSessionMood: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-iv-session-mood',
  label: 'IV ketamine infusion for a mood disorder, one session',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  routes: ['intravenous'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 30000, typicalMinor: 59000, highMinor: 100000, rareHighMinor: 150000, typicalIs: 'median' },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: ['evaluation'],
  confidence: 'C',
  sources: [
    { citation: 'healingmaps-infusion', locator: 'low and rare high', checked: 'read' },
    { citation: 'kair-cost', locator: 'high', checked: 'read' },
    { citation: 'alvear-costs', locator: 'median', checked: 'read' },
    { citation: 'thervo', locator: 'band 400–800', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** IV or clinic ketamine session, New York City. */
export const priceIvSessionNyc: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-iv-session-nyc',
  label: 'IV or clinic ketamine session, New York City',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  routes: ['intravenous'],
  currency: 'USD',
  jurisdiction: 'US-NY',
  place: 'New York City; five clinics contacted',
  amount: { lowMinor: 49500, highMinor: 80000 },
  observed: { from: '2024-08', through: '2024-09' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'reddit-nyc-2024', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** IV ketamine session, Hawaii. */
export const priceIvSessionHi: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-iv-session-hi',
  label: 'IV ketamine session, Hawaii',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  routes: ['intravenous'],
  currency: 'USD',
  jurisdiction: 'US-HI',
  amount: { typicalMinor: 70000, typicalIs: 'single' },
  observed: { from: '2025-01', through: '2025-01' },
  includes: [],
  excludes: [],
  note: "Named in a bill's findings.",
  confidence: 'B',
  sources: [{ citation: 'hi-sb967', locator: 'findings', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Course of six IV ketamine infusions. */
export const priceIvCourse6: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-iv-course6',
  label: 'Course of six IV ketamine infusions',
  service: 'course',
  unit: 'course',
  drug: 'ketamine',
  routes: ['intravenous'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 180000, typicalMinor: 354000, highMinor: 600000, typicalIs: 'derived' },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: ['evaluation'],
  note: 'Six times the price of one session. A published band for 6 to 8 infusions is 2,400 to 6,400 USD.',
  confidence: 'C',
  sources: [
    { citation: 'alvear-costs', checked: 'computed' },
    { citation: 'healingmaps-infusion', checked: 'computed' },
    { citation: 'kair-cost', checked: 'computed' },
    { citation: 'thervo', locator: 'published band for 6 to 8 infusions', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** IV ketamine infusion for pain, 1 to 4 hours. */
export const priceIvPainInfusion: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-iv-pain-infusion',
  label: 'IV ketamine infusion for pain, 1 to 4 hours',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  routes: ['intravenous'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 60000, highMinor: 140000, rareHighMinor: 200000 },
  observed: { from: '2024', through: '2025' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [
    { citation: 'thervo', checked: 'read' },
    { citation: 'healingmaps-infusion', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** IM ketamine session. */
export const priceImSession: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-im-session',
  label: 'IM ketamine session',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  routes: ['intramuscular'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 27500, typicalMinor: 42500, highMinor: 80000, typicalIs: 'median' },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [
    { citation: 'kair-cost', checked: 'read' },
    { citation: 'alvear-costs', locator: 'median', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
