import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Compounded ketamine lozenges on an ordinary prescription, one fill (about a month). */
export const priceSlFill: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-sl-fill',
  label: 'Compounded ketamine lozenges on an ordinary prescription, one fill (about a month)',
  service: 'drug',
  unit: 'fill',
  drug: 'ketamine',
  routes: ['sublingual', 'oral'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 7500, highMinor: 20000 },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: ['evaluation', 'follow-up visits'],
  confidence: 'C',
  sources: [{ citation: 'alvear-costs', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Low-dose at-home ketamine subscription, one month. */
export const priceSlProgramMonth: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-sl-program-month',
  label: 'Low-dose at-home ketamine subscription, one month',
  service: 'program',
  unit: 'month',
  drug: 'ketamine',
  routes: ['sublingual', 'oral'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 12900, typicalIs: 'estimate' },
  observed: { from: '2026', through: '2026' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'vitalityscout-2026', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** At-home ketamine program, one guided session. */
export const priceTelehealthSession: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-telehealth-session',
  label: 'At-home ketamine program, one guided session',
  service: 'program',
  unit: 'session',
  drug: 'ketamine',
  routes: ['sublingual', 'oral'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 16500, typicalMinor: 19300, highMinor: 21500, typicalIs: 'derived' },
  observed: { from: '2021', through: '2026' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [
    { citation: 'vitalityscout-2026', locator: '165–215', checked: 'read' },
    { citation: 'vice-mindbloom', locator: 'six sessions for 1,158', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
