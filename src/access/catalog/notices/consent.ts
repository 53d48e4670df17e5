import type { Notice } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** The drug is FDA-approved for anesthesia only. */
export const consentOffLabelStatus: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-off-label-status',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'The drug is FDA-approved for anesthesia only.',
  confidence: 'B',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** A compounded product is not FDA-approved; its quality and dose were not reviewed; it has no REMS. */
export const consentCompounded: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-compounded',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'A compounded product is not FDA-approved; its quality and dose were not reviewed; it has no REMS.',
  when: 'the product is compounded',
  confidence: 'B',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Approved alternatives, among them SPRAVATO, medicines, psychotherapy, ECT and TMS, and no treatment. */
export const consentAlternatives: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-alternatives',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Approved alternatives, among them SPRAVATO, medicines, psychotherapy, ECT and TMS, and no treatment.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Strength and duration of the evidence for this condition and route. */
export const consentEvidence: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-evidence',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Strength and duration of the evidence for this condition and route.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Blood pressure, dissociation, sedation, respiratory depression, psychiatric reactions, misuse and dependence, bladder and liver injury with repeated use, driving. */
export const consentRisks: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-risks',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Blood pressure, dissociation, sedation, respiratory depression, psychiatric reactions, misuse and dependence, bladder and liver injury with repeated use, driving.',
  confidence: 'B',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'sanacora-2017', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Who watches, for how long, the plan for an emergency, and the crisis line 988. */
export const consentMonitoring: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-monitoring',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Who watches, for how long, the plan for an emergency, and the crisis line 988.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Nobody can promise a result. */
export const consentNoGuarantee: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-no-guarantee',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Nobody can promise a result.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** An estimate, what insurance will not pay, and the terms of refund and cancellation. */
export const consentCost: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-cost',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'An estimate, what insurance will not pay, and the terms of refund and cancellation.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Consent can be withdrawn at any time. */
export const consentWithdraw: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-withdraw',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Consent can be withdrawn at any time.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** No driving until the next day after restful sleep, and after ketamine for at least 24 hours; someone to go home with. */
export const consentEscort: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-escort',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'No driving until the next day after restful sleep, and after ketamine for at least 24 hours; someone to go home with.',
  confidence: 'B',
  sources: [
    { citation: 'sanacora-2017', checked: 'recalled' },
    { citation: 'mayo-ketamine', locator: '24 hours after ketamine', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Pregnancy and contraception. */
export const consentPregnancy: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-pregnancy',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Pregnancy and contraception.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Recordings, coaches and third parties. */
export const consentData: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-data',
  kind: 'consent',
  jurisdictions: ['US'],
  says: 'Recordings, coaches and third parties.',
  confidence: 'B',
  sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Texas would make written consent and records of the evaluation a minimum standard (proposal). */
export const consentTxWritten: Notice = /* @__PURE__ */ deepFreeze({
  id: 'consent-tx-written',
  kind: 'consent',
  jurisdictions: ['US-TX'],
  says: 'Texas would make written consent and records of the evaluation a minimum standard (proposal).',
  when: 'the proposal is adopted',
  confidence: 'A',
  sources: [{ citation: 'texreg-2026', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
