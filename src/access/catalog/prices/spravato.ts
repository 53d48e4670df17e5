import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** SPRAVATO list price, 56 mg, in 2019. */
export const priceSpravatoList56: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-list-56',
  label: 'SPRAVATO list price, 56 mg, in 2019',
  service: 'drug',
  unit: 'dose',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 59000, typicalIs: 'single' },
  observed: { from: '2019-03', through: '2019-03' },
  includes: [],
  excludes: ['monitoring'],
  note: 'From 2019. Never show it as current.',
  confidence: 'B',
  sources: [
    { citation: 'stat-2019', checked: 'read' },
    { citation: 'prescriberight-2019', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO list price, 84 mg, in 2019. */
export const priceSpravatoList84: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-list-84',
  label: 'SPRAVATO list price, 84 mg, in 2019',
  service: 'drug',
  unit: 'dose',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 88500, typicalIs: 'single' },
  observed: { from: '2019-03', through: '2019-03' },
  includes: [],
  excludes: ['monitoring'],
  note: 'From 2019. Never show it as current.',
  confidence: 'B',
  sources: [
    { citation: 'stat-2019', checked: 'read' },
    { citation: 'prescriberight-2019', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO list price per 28-mg device in 2019. */
export const priceSpravatoDevice2019: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-device-2019',
  label: 'SPRAVATO list price per 28-mg device in 2019',
  service: 'drug',
  unit: 'device',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 29500, typicalIs: 'derived' },
  observed: { from: '2019-03', through: '2019-03' },
  includes: [],
  excludes: ['monitoring'],
  note: '590 ÷ 2 and 885 ÷ 3 agree. From 2019. Never show it as current.',
  confidence: 'B',
  sources: [{ citation: 'stat-2019', checked: 'computed' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO list price, 2024 to 2026. */
export const priceSpravatoWacCurrent: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-wac-current',
  label: 'SPRAVATO list price, 2024 to 2026',
  service: 'drug',
  unit: 'dose',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  unknownBecause: 'The list price of 2024 to 2026 was not verified.',
  observed: {},
  includes: [],
  excludes: ['monitoring'],
  confidence: 'C',
  sources: [{ citation: 'library-convention', locator: 'no source was found', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO drug price per dose, quoted by a benefits consultant. */
export const priceSpravatoDose2025: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-dose-2025',
  label: 'SPRAVATO drug price per dose, quoted by a benefits consultant',
  service: 'drug',
  unit: 'dose',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 70000, highMinor: 120000 },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: ['monitoring'],
  confidence: 'C',
  sources: [{ citation: 'anton-2025', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** One 28-mg device, implied by the Medicare amounts of G2083 and G2082. */
export const priceSpravatoDeviceCms2026: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-device-cms-2026',
  label: 'One 28-mg device, implied by the Medicare amounts of G2083 and G2082',
  isPlanPayment: true,
  service: 'drug',
  unit: 'device',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 40349, typicalIs: 'derived' },
  observed: { from: '2026', through: '2026' },
  includes: [],
  excludes: ['monitoring'],
  alternatives: [
    { amountMinor: 38331, note: 'from the amounts that one vendor reports', sources: [{ citation: 'osmind-jcode', checked: 'computed' }] },
  ],
  confidence: 'C',
  sources: [
    { citation: 'neolytix-rates', checked: 'computed' },
    { citation: 'neolytix-code', checked: 'computed' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO session, drug and two-hour monitoring, self-pay. */
export const priceSpravatoSessionCash: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-session-cash',
  label: 'SPRAVATO session, drug and two-hour monitoring, self-pay',
  service: 'session',
  unit: 'session',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 105000, typicalIs: 'median' },
  observed: { from: '2025', through: '2025' },
  includes: ['drug', 'two-hour monitoring'],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'alvear-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO monitoring fee alone. */
export const priceSpravatoObservation: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-spravato-observation',
  label: 'SPRAVATO monitoring fee alone',
  service: 'monitoring',
  unit: 'session',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  place: 'two clinics',
  amount: { lowMinor: 15000, highMinor: 50000 },
  observed: {},
  includes: ['two-hour monitoring'],
  excludes: ['drug'],
  confidence: 'C',
  sources: [
    { citation: 'lancaster-ki', locator: '150', checked: 'read' },
    { citation: 'mhc-spravato', locator: '500', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Average commercial payment for the 84-mg SPRAVATO session. */
export const priceCommercialG2083: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-commercial-g2083',
  label: 'Average commercial payment for the 84-mg SPRAVATO session',
  isPlanPayment: true,
  service: 'session',
  unit: 'session',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'USD',
  jurisdiction: 'US',
  amount: { typicalMinor: 124000, typicalIs: 'mean' },
  observed: { from: '2026', through: '2026' },
  includes: ['drug', 'two-hour monitoring'],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'neolytix-code', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
