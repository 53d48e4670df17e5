import type { Notice } from '../../directory-model'
import { deepFreeze } from '../../../core/freeze'

/** A good-faith estimate of what the service will cost. */
export const noticeGoodFaithEstimate: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-good-faith-estimate',
  kind: 'money',
  jurisdictions: ['US'],
  says: 'A good-faith estimate of what the service will cost.',
  when: 'the person is uninsured or does not use insurance',
  confidence: 'B',
  sources: [{ citation: 'wro-gfe', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** An advance beneficiary notice (form CMS-R-131) before a service that Medicare may deny. */
export const noticeAbn: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-abn',
  kind: 'money',
  jurisdictions: ['US'],
  says: 'An advance beneficiary notice (form CMS-R-131) before a service that Medicare may deny.',
  when: 'the person has Original Medicare',
  confidence: 'B',
  sources: [
    { citation: 'cms-a59250', checked: 'recalled' },
    { citation: 'cms-abn-tutorial', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** No balance bill for emergency care. */
export const noticeNoBalanceBilling: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-no-balance-billing',
  kind: 'money',
  jurisdictions: ['US'],
  says: 'No balance bill for emergency care.',
  when: 'care is given in an emergency',
  confidence: 'C',
  sources: [{ citation: 'paincarerights-gfe', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** An itemized receipt. */
export const noticeItemizedReceipt: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-itemized-receipt',
  kind: 'money',
  jurisdictions: ['US'],
  says: 'An itemized receipt.',
  confidence: 'C',
  sources: [{ citation: 'musiccity-superbill', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Rights of appeal and external review, with their deadlines. */
export const noticeAppeal: Notice = /* @__PURE__ */ deepFreeze({
  id: 'notice-appeal',
  kind: 'money',
  jurisdictions: ['US'],
  says: 'Rights of appeal and external review, with their deadlines.',
  when: 'a plan denied coverage',
  confidence: 'C',
  sources: [{ citation: 'denialhelp-aetna', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
