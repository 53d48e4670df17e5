import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Private ketamine session, Canada. */
export const priceCaSession: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-ca-session',
  label: 'Private ketamine session, Canada',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  currency: 'CAD',
  jurisdiction: 'CA',
  amount: { lowMinor: 37500, highMinor: 140000 },
  observed: { from: '2026-05', through: '2026-05' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'ca-psychedelic-healthcare', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Average spend of Veterans Affairs Canada per covered veteran, fiscal year 2024–25. */
export const priceCaVeteranAverage: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-ca-veteran-average',
  label: 'Average spend of Veterans Affairs Canada per covered veteran, fiscal year 2024–25',
  isPlanPayment: true,
  service: 'program',
  unit: 'year',
  currency: 'CAD',
  jurisdiction: 'CA',
  amount: { typicalMinor: 1010900, typicalIs: 'mean' },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: [],
  note: '433 veterans.',
  confidence: 'C',
  sources: [{ citation: 'ca-psychedelic-healthcare', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
