import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** IV ketamine infusion, Oxford NHS trust, self-pay. */
export const priceUkOxfordInfusion: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-uk-oxford-infusion',
  label: 'IV ketamine infusion, Oxford NHS trust, self-pay',
  service: 'session',
  unit: 'session',
  drug: 'ketamine',
  routes: ['intravenous'],
  currency: 'GBP',
  jurisdiction: 'GB-ENG',
  place: 'Oxford',
  amount: { typicalMinor: 22500, typicalIs: 'single' },
  observed: {},
  includes: [],
  excludes: [],
  confidence: 'A',
  sources: [{ citation: 'oxford-pricing', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Assessment by a psychiatrist, Oxford NHS trust, self-pay. */
export const priceUkOxfordAssessment: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-uk-oxford-assessment',
  label: 'Assessment by a psychiatrist, Oxford NHS trust, self-pay',
  service: 'evaluation',
  unit: 'evaluation',
  currency: 'GBP',
  jurisdiction: 'GB-ENG',
  place: 'Oxford',
  amount: { typicalMinor: 22500, typicalIs: 'single' },
  observed: {},
  includes: [],
  excludes: [],
  confidence: 'A',
  sources: [{ citation: 'oxford-pricing', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO 56 mg, one administration, Oxford NHS trust, self-pay. */
export const priceUkOxfordSpravato56: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-uk-oxford-spravato-56',
  label: 'SPRAVATO 56 mg, one administration, Oxford NHS trust, self-pay',
  service: 'session',
  unit: 'session',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'GBP',
  jurisdiction: 'GB-ENG',
  place: 'Oxford',
  amount: { typicalMinor: 55100, typicalIs: 'single' },
  observed: {},
  includes: [],
  excludes: [],
  confidence: 'A',
  sources: [{ citation: 'oxford-pricing', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO 84 mg, one administration, Oxford NHS trust, self-pay. */
export const priceUkOxfordSpravato84: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-uk-oxford-spravato-84',
  label: 'SPRAVATO 84 mg, one administration, Oxford NHS trust, self-pay',
  service: 'session',
  unit: 'session',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'GBP',
  jurisdiction: 'GB-ENG',
  place: 'Oxford',
  amount: { typicalMinor: 71400, typicalIs: 'single' },
  observed: {},
  includes: [],
  excludes: [],
  confidence: 'A',
  sources: [{ citation: 'oxford-pricing', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Ketamine oral solution 10 mg/ml, 100 ml, Oxford NHS trust, self-pay. */
export const priceUkOxfordOralBottle: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-uk-oxford-oral-bottle',
  label: 'Ketamine oral solution 10 mg/ml, 100 ml, Oxford NHS trust, self-pay',
  service: 'drug',
  unit: 'bottle',
  drug: 'ketamine',
  routes: ['oral'],
  currency: 'GBP',
  jurisdiction: 'GB-ENG',
  place: 'Oxford',
  amount: { typicalMinor: 6000, typicalIs: 'single' },
  observed: {},
  includes: [],
  excludes: [],
  surcharges: [
    { label: 'prescription fee', amountMinor: 1200 },
    { label: 'shipping', amountMinor: 800 },
  ],
  confidence: 'A',
  sources: [{ citation: 'oxford-pricing', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO list price per 28-mg device, United Kingdom. */
export const priceUkEskDevice: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-uk-esk-device',
  label: 'SPRAVATO list price per 28-mg device, United Kingdom',
  service: 'drug',
  unit: 'device',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'GBP',
  jurisdiction: 'GB',
  amount: { typicalMinor: 16300, typicalIs: 'single' },
  observed: { from: '2022-04', through: '2022-04' },
  includes: [],
  excludes: ['value added tax', 'administration and monitoring'],
  note: 'Two devices for 56 mg and three for 84 mg: 326 and 489 GBP.',
  confidence: 'A',
  sources: [{ citation: 'nice-ta854', locator: 'section 2', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
