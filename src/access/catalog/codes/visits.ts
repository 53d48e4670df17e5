import type { BillingCode } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** 99202: Office visit of a new patient, straightforward or 15 min. */
export const code99202: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99202',
  system: 'cpt',
  gloss: 'Office visit of a new patient, straightforward or 15 min',
  unit: 'visit',
  effective: {},
  forPatients: 'new',
  amounts: [],
  notes: [
    {
      text: 'New means not seen by the group and specialty for 3 years.',
      confidence: 'B',
      sources: [{ citation: 'ama-cpt', checked: 'recalled' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99203: Office visit of a new patient, low complexity or 30 min. */
export const code99203: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99203',
  system: 'cpt',
  gloss: 'Office visit of a new patient, low complexity or 30 min',
  unit: 'visit',
  effective: {},
  forPatients: 'new',
  amounts: [],
  notes: [
    {
      text: 'New means not seen by the group and specialty for 3 years.',
      confidence: 'B',
      sources: [{ citation: 'ama-cpt', checked: 'recalled' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99204: Office visit of a new patient, moderate complexity or 45 min. */
export const code99204: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99204',
  system: 'cpt',
  gloss: 'Office visit of a new patient, moderate complexity or 45 min',
  unit: 'visit',
  effective: {},
  forPatients: 'new',
  amounts: [],
  notes: [
    {
      text: 'New means not seen by the group and specialty for 3 years.',
      confidence: 'B',
      sources: [{ citation: 'ama-cpt', checked: 'recalled' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99205: Office visit of a new patient, high complexity or 60 min. */
export const code99205: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99205',
  system: 'cpt',
  gloss: 'Office visit of a new patient, high complexity or 60 min',
  unit: 'visit',
  effective: {},
  forPatients: 'new',
  amounts: [],
  notes: [
    {
      text: 'New means not seen by the group and specialty for 3 years.',
      confidence: 'B',
      sources: [{ citation: 'ama-cpt', checked: 'recalled' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99211: Office visit of an established patient, may not need the physician. */
export const code99211: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99211',
  system: 'cpt',
  gloss: 'Office visit of an established patient, may not need the physician',
  unit: 'visit',
  effective: {},
  forPatients: 'established',
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2021', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99212: Office visit of an established patient, straightforward or 10 min. */
export const code99212: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99212',
  system: 'cpt',
  gloss: 'Office visit of an established patient, straightforward or 10 min',
  unit: 'visit',
  effective: {},
  forPatients: 'established',
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99213: Office visit of an established patient, low complexity or 20 min. */
export const code99213: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99213',
  system: 'cpt',
  gloss: 'Office visit of an established patient, low complexity or 20 min',
  unit: 'visit',
  effective: {},
  forPatients: 'established',
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99214: Office visit of an established patient, moderate complexity or 30 min. */
export const code99214: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99214',
  system: 'cpt',
  gloss: 'Office visit of an established patient, moderate complexity or 30 min',
  unit: 'visit',
  effective: {},
  forPatients: 'established',
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 99215: Office visit of an established patient, high complexity or 40 min. */
export const code99215: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '99215',
  system: 'cpt',
  gloss: 'Office visit of an established patient, high complexity or 40 min',
  unit: 'visit',
  effective: {},
  forPatients: 'established',
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'amc-em-2024', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
