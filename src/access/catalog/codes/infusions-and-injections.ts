import type { BillingCode } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** 96365: Therapeutic infusion into a vein, first hour. */
export const code96365: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96365',
  system: 'cpt',
  gloss: 'Therapeutic infusion into a vein, first hour',
  unit: '1 per encounter',
  effective: {},
  neverWithForSameDrug: ['96374'],
  amounts: [
    {
      payer: 'medicare',
      from: '2025-01-01',
      through: '2025-12-31',
      basis: 'national, non-facility, before geographic adjustment',
      amountMinor: 7200,
      currency: 'USD',
      status: 'unconfirmed',
      note: 'About 72 USD on one secondary page; the relative value units in print disagree. Use the look-up of CMS.',
      confidence: 'C',
      sources: [{ citation: 'cleverdispute-96365', checked: 'read' }],
    },
  ],
  notes: [
    {
      text: 'For 16 to 90 minutes, with start and stop times; not together with an IV push of the same drug.',
      confidence: 'C',
      sources: [
        { citation: 'cleverdispute-96365', checked: 'read' },
        { citation: 'freecpt-96365', checked: 'read' },
      ],
    },
    {
      text: 'A published total of 0.21 relative value units is only the work part.',
      confidence: 'C',
      sources: [{ citation: 'freecpt-96365', checked: 'read' }],
    },
  ],
  confidence: 'C',
  sources: [
    { citation: 'cleverdispute-96365', checked: 'read' },
    { citation: 'freecpt-96365', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 96366: Therapeutic infusion into a vein, each further hour. */
export const code96366: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96366',
  system: 'cpt',
  gloss: 'Therapeutic infusion into a vein, each further hour',
  unit: 'hour; needs more than 30 min',
  effective: {},
  amounts: [],
  notes: [{ text: 'An add-on to 96365.', confidence: 'C', sources: [{ citation: 'freecpt-96366', checked: 'read' }] }],
  confidence: 'C',
  sources: [{ citation: 'freecpt-96366', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 96367: Further infusion of another drug afterwards, up to one hour. */
export const code96367: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96367',
  system: 'cpt',
  gloss: 'Further infusion of another drug afterwards, up to one hour',
  unit: '1',
  effective: {},
  amounts: [],
  notes: [{ text: 'An add-on to the first infusion.', confidence: 'C', sources: [{ citation: 'codingmcw-96365', checked: 'read' }] }],
  confidence: 'C',
  sources: [{ citation: 'codingmcw-96365', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 96368: Further infusion at the same time. */
export const code96368: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96368',
  system: 'cpt',
  gloss: 'Further infusion at the same time',
  unit: '1 per encounter',
  effective: {},
  amounts: [],
  notes: [{ text: 'An add-on to the first infusion.', confidence: 'C', sources: [{ citation: 'codingmcw-96365', checked: 'read' }] }],
  confidence: 'C',
  sources: [{ citation: 'codingmcw-96365', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 96372: Therapeutic injection under the skin or into a muscle. */
export const code96372: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96372',
  system: 'cpt',
  gloss: 'Therapeutic injection under the skin or into a muscle',
  unit: 'injection',
  effective: {},
  amounts: [],
  notes: [{ text: 'Used for IM ketamine.', confidence: 'B', sources: [{ citation: 'ama-cpt', checked: 'recalled' }] }],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'codingahead-96372', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 96374: Therapeutic push into a vein. */
export const code96374: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96374',
  system: 'cpt',
  gloss: 'Therapeutic push into a vein',
  unit: '1',
  effective: {},
  neverWithForSameDrug: ['96365'],
  amounts: [],
  notes: [
    {
      text: 'An infusion of 15 minutes or less counts as a push.',
      confidence: 'B',
      sources: [{ citation: 'ama-cpt', checked: 'recalled' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'medicalcoders-96374', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
