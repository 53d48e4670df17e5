import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Ketamine-assisted psychotherapy, one dosing session with therapist. */
export const priceKapSession: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-kap-session',
  label: 'Ketamine-assisted psychotherapy, one dosing session with therapist',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 40000, highMinor: 140000 },
  observed: { from: '2023', through: '2025' },
  includes: ['therapist during dosing'],
  excludes: [],
  note: 'Among the sources are practices in Baltimore and San Francisco.',
  confidence: 'C',
  sources: [
    { citation: 'innerpath-2023', locator: '400 oral, 450 IM', checked: 'read' },
    { citation: 'kair-cost', locator: '800–1,400', checked: 'read' },
    { citation: 'crains', locator: '1,250 for three hours', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine-assisted psychotherapy in a group, one dosing session, per person. */
export const priceKapGroupSession: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-kap-group-session',
  label: 'Ketamine-assisted psychotherapy in a group, one dosing session, per person',
  service: 'group-session',
  unit: 'person',
  drug: 'ketamine',
  currency: 'USD',
  jurisdiction: 'US-MD',
  place: 'Baltimore',
  amount: { typicalMinor: 20000, typicalIs: 'single' },
  observed: { from: '2023-09', through: '2023-09' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'innerpath-2023', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine retreat, per person. */
export const priceRetreat: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-retreat',
  label: 'Ketamine retreat, per person',
  service: 'retreat',
  unit: 'person',
  drug: 'ketamine',
  currency: 'USD',
  jurisdiction: 'US',
  unknownBecause: 'No survey of retreat prices was found.',
  observed: {},
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'library-convention', locator: 'no source was found', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Initial psychiatric evaluation, self-pay. */
export const pricePsychEvaluation: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-psych-evaluation',
  label: 'Initial psychiatric evaluation, self-pay',
  service: 'evaluation',
  unit: 'evaluation',
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 25000, highMinor: 57500 },
  observed: { from: '2024', through: '2025' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'biologyinsights-psych', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine clinic intake and medical evaluation. */
export const priceClinicIntake: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-clinic-intake',
  label: 'Ketamine clinic intake and medical evaluation',
  service: 'evaluation',
  unit: 'evaluation',
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 15000, typicalMinor: 25000, highMinor: 35000, typicalIs: 'single' },
  observed: { from: '2023', through: '2025' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [
    { citation: 'thervo', checked: 'read' },
    { citation: 'innerpath-2023', checked: 'read' },
    { citation: 'healingmaps-infusion', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Integration or psychotherapy, one hour, self-pay. */
export const priceIntegrationHour: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-integration-hour',
  label: 'Integration or psychotherapy, one hour, self-pay',
  service: 'psychotherapy',
  unit: 'hour',
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 7500, typicalMinor: 17500, highMinor: 25000, rareHighMinor: 35000, typicalIs: 'single' },
  observed: { from: '2023', through: '2025' },
  includes: [],
  excludes: [],
  note: '350 USD and more in some metropolitan areas.',
  confidence: 'C',
  sources: [
    { citation: 'biologyinsights-therapy', checked: 'read' },
    { citation: 'innerpath-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Group psychotherapy, one hour, per person. */
export const priceGroupTherapyHour: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-group-therapy-hour',
  label: 'Group psychotherapy, one hour, per person',
  service: 'group-session',
  unit: 'person',
  currency: 'USD',
  jurisdiction: 'US',
  amount: { lowMinor: 3000, highMinor: 8000 },
  observed: { from: '2024', through: '2025' },
  includes: [],
  excludes: [],
  confidence: 'C',
  sources: [{ citation: 'biologyinsights-outpatient', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
