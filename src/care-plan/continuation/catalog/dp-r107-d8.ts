import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'

/** Gate of the R-107 trial on day 8. */
export const dpR107D8: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-r107-d8',
  protocols: ['po-er-r107'],
  decisionPoints: ['dp-r107-d8'],
  timing: { kind: 'after-sessions', daysAfter: 3 },
  judgedBy: 'response-and-remission',
  measures: [{ instrument: 'madrs', remission: 'madrs-12' }],
  outcomes: {
    responder: { step: 'continue', basis: 'published', sources: [{ citation: 'glue-2024', checked: 'read' }] },
    partial: { step: 'stop', basis: 'published', sources: [{ citation: 'glue-2024', checked: 'read' }] },
    'non-responder': { step: 'stop', basis: 'published', sources: [{ citation: 'glue-2024', checked: 'read' }] },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
