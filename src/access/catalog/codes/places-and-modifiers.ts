import type { BillingCode } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** 95: Telehealth with picture and sound at the same time. */
export const code95: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '95',
  system: 'modifier',
  gloss: 'Telehealth with picture and sound at the same time',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'novitas-telehealth-modifiers', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** GT: Older sign for telehealth with picture and sound, still used by some payers and critical access hospitals (method II). */
export const codeGT: BillingCode = /* @__PURE__ */ deepFreeze({
  code: 'GT',
  system: 'modifier',
  gloss: 'Older sign for telehealth with picture and sound, still used by some payers and critical access hospitals (method II)',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'codingintel-telemedicine', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 93: Telehealth with sound alone. */
export const code93: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '93',
  system: 'modifier',
  gloss: 'Telehealth with sound alone',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'novitas-telehealth-modifiers', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 11: Office. */
export const code11: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '11',
  system: 'place-of-service',
  gloss: 'Office',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 02: Telehealth, person not at home. */
export const code02: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '02',
  system: 'place-of-service',
  gloss: 'Telehealth, person not at home',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 10: Telehealth, person at home. */
export const code10: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '10',
  system: 'place-of-service',
  gloss: 'Telehealth, person at home',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 12: Home. */
export const code12: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '12',
  system: 'place-of-service',
  gloss: 'Home',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 19: Outpatient hospital off campus. */
export const code19: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '19',
  system: 'place-of-service',
  gloss: 'Outpatient hospital off campus',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 22: Outpatient hospital on campus. */
export const code22: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '22',
  system: 'place-of-service',
  gloss: 'Outpatient hospital on campus',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 21: Inpatient hospital. */
export const code21: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '21',
  system: 'place-of-service',
  gloss: 'Inpatient hospital',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 23: Emergency department. */
export const code23: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '23',
  system: 'place-of-service',
  gloss: 'Emergency department',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'cms-place-of-service', checked: 'recalled' },
    { citation: 'pos-thesorso', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0636: Drugs that need detailed coding. */
export const code0636: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0636',
  system: 'revenue',
  gloss: 'Drugs that need detailed coding',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'tmhp-revenue-codes', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0250: Pharmacy. */
export const code0250: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0250',
  system: 'revenue',
  gloss: 'Pharmacy',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'tmhp-revenue-codes', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0260: IV therapy. */
export const code0260: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0260',
  system: 'revenue',
  gloss: 'IV therapy',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'tmhp-revenue-codes', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0510: Clinic. */
export const code0510: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0510',
  system: 'revenue',
  gloss: 'Clinic',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'forwardhealth-2009-82', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0762: Observation hours. */
export const code0762: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0762',
  system: 'revenue',
  gloss: 'Observation hours',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'openpayer-0762', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0914: Individual behavioral therapy. */
export const code0914: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0914',
  system: 'revenue',
  gloss: 'Individual behavioral therapy',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'forwardhealth-2009-82', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0915: Group behavioral therapy. */
export const code0915: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0915',
  system: 'revenue',
  gloss: 'Group behavioral therapy',
  unit: 'claim line',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'nubc-revenue', checked: 'recalled' },
    { citation: 'forwardhealth-2009-82', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
