import type { BillingCode } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** 90791: Psychiatric diagnostic evaluation. */
export const code90791: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90791',
  system: 'cpt',
  gloss: 'Psychiatric diagnostic evaluation',
  unit: 'evaluation',
  effective: {},
  amounts: [],
  notes: [
    {
      text: 'Professionals who do not prescribe may bill it.',
      confidence: 'B',
      sources: [{ citation: 'empr-psychiatry-2013', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'empr-psychiatry-2013', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90792: Psychiatric diagnostic evaluation with medical services. */
export const code90792: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90792',
  system: 'cpt',
  gloss: 'Psychiatric diagnostic evaluation with medical services',
  unit: 'evaluation',
  effective: {},
  amounts: [
    {
      payer: 'medicare',
      from: '2026-01-01',
      through: '2026-12-31',
      basis: 'national, non-facility, before geographic adjustment',
      amountMinor: 20700,
      currency: 'USD',
      status: 'unconfirmed',
      note: 'About 207 USD on one secondary page.',
      confidence: 'C',
      sources: [{ citation: 'medibillsaver-90792', checked: 'read' }],
    },
  ],
  notes: [{ text: 'For professionals who prescribe.', confidence: 'C', sources: [{ citation: 'medibillsaver-90792', checked: 'read' }] }],
  confidence: 'C',
  sources: [{ citation: 'medibillsaver-90792', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90832: Psychotherapy, 16 to 37 min. */
export const code90832: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90832',
  system: 'cpt',
  gloss: 'Psychotherapy, 16 to 37 min',
  unit: 'session',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'C',
  sources: [{ citation: 'hellomds-90837', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90834: Psychotherapy, 38 to 52 min. */
export const code90834: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90834',
  system: 'cpt',
  gloss: 'Psychotherapy, 38 to 52 min',
  unit: 'session',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'C',
  sources: [{ citation: 'hellomds-90837', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90837: Psychotherapy, 53 min or more. */
export const code90837: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90837',
  system: 'cpt',
  gloss: 'Psychotherapy, 53 min or more',
  unit: 'session',
  effective: {},
  amounts: [
    {
      payer: 'medicare',
      from: '2026-01-01',
      through: '2026-12-31',
      basis: 'national, psychologist',
      amountMinor: 15400,
      highMinor: 16700,
      currency: 'USD',
      status: 'unconfirmed',
      note: 'About 154 to 167 USD; social workers, family therapists and counselors are paid 75 %.',
      confidence: 'C',
      sources: [{ citation: 'hellomds-90837', checked: 'read' }],
    },
  ],
  notes: [
    { text: 'Used for preparation and integration hours.', confidence: 'C', sources: [{ citation: 'hellomds-90837', checked: 'read' }] },
  ],
  confidence: 'C',
  sources: [{ citation: 'hellomds-90837', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90833: Psychotherapy of 16 to 37 min together with a visit. */
export const code90833: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90833',
  system: 'cpt',
  gloss: 'Psychotherapy of 16 to 37 min together with a visit',
  unit: 'session',
  effective: {},
  amounts: [],
  notes: [{ text: 'For prescribers.', confidence: 'B', sources: [{ citation: 'ama-cpt', checked: 'recalled' }] }],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'empr-psychiatry-2013', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90836: Psychotherapy of 38 to 52 min together with a visit. */
export const code90836: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90836',
  system: 'cpt',
  gloss: 'Psychotherapy of 38 to 52 min together with a visit',
  unit: 'session',
  effective: {},
  amounts: [],
  notes: [{ text: 'For prescribers.', confidence: 'B', sources: [{ citation: 'ama-cpt', checked: 'recalled' }] }],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'empr-psychiatry-2013', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90838: Psychotherapy of 53 min or more together with a visit. */
export const code90838: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90838',
  system: 'cpt',
  gloss: 'Psychotherapy of 53 min or more together with a visit',
  unit: 'session',
  effective: {},
  amounts: [],
  notes: [{ text: 'For prescribers.', confidence: 'B', sources: [{ citation: 'ama-cpt', checked: 'recalled' }] }],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'empr-psychiatry-2013', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 90853: Group psychotherapy. */
export const code90853: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '90853',
  system: 'cpt',
  gloss: 'Group psychotherapy',
  unit: 'patient and session',
  effective: {},
  amounts: [],
  notes: [
    { text: 'Used for preparation and integration in groups.', confidence: 'B', sources: [{ citation: 'ama-cpt', checked: 'recalled' }] },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'empr-psychiatry-2013', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0820T: Monitoring in person throughout a psychedelic medicine session, first professional. */
export const code0820T: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0820T',
  system: 'cpt',
  gloss: 'Monitoring in person throughout a psychedelic medicine session, first professional',
  unit: 'hour',
  effective: { from: '2024-01-01' },
  amounts: [],
  notes: [
    {
      text: 'Category III: no national rate; whether payers accept it for ketamine is uncertain.',
      confidence: 'B',
      sources: [{ citation: 'rvuedge-psychedelic', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'rvuedge-psychedelic', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0821T: Monitoring in person throughout a psychedelic medicine session, second professional. */
export const code0821T: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0821T',
  system: 'cpt',
  gloss: 'Monitoring in person throughout a psychedelic medicine session, second professional',
  unit: 'hour',
  effective: { from: '2024-01-01' },
  amounts: [],
  notes: [
    {
      text: 'Category III: no national rate; whether payers accept it for ketamine is uncertain.',
      confidence: 'B',
      sources: [{ citation: 'rvuedge-psychedelic', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'rvuedge-psychedelic', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 0822T: Monitoring in person throughout a psychedelic medicine session, clinical staff. */
export const code0822T: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '0822T',
  system: 'cpt',
  gloss: 'Monitoring in person throughout a psychedelic medicine session, clinical staff',
  unit: 'hour',
  effective: { from: '2024-01-01' },
  amounts: [],
  notes: [
    {
      text: 'Category III: no national rate; whether payers accept it for ketamine is uncertain.',
      confidence: 'B',
      sources: [{ citation: 'rvuedge-psychedelic', checked: 'read' }],
    },
  ],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'rvuedge-psychedelic', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** 96127: Short scored questionnaire such as the PHQ-9. */
export const code96127: BillingCode = /* @__PURE__ */ deepFreeze({
  code: '96127',
  system: 'cpt',
  gloss: 'Short scored questionnaire such as the PHQ-9',
  unit: 'questionnaire',
  effective: {},
  amounts: [],
  notes: [],
  confidence: 'B',
  sources: [
    { citation: 'ama-cpt', checked: 'recalled' },
    { citation: 'codingahead-96127', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
