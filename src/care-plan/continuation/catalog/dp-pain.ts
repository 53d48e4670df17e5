import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'

/** After one outpatient infusion for chronic pain: relief that lasts more than three weeks. */
export const dpPain: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-pain',
  protocols: ['iv-chronic-pain-trial-infusion'],
  decisionPoints: ['dp-pain'],
  timing: { kind: 'after-sessions', daysAfter: 22 },
  judgedBy: 'response',
  measures: [
    { instrument: 'nrs-pain', response: 'nrs-pain-response-30' },
    { instrument: 'vas-pain', response: 'vas-pain-response-30' },
  ],
  partial: 'any-gain',
  outcomes: {
    responder: { step: 'continue', basis: 'published', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
    partial: { step: 're-evaluate', basis: 'published', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
    'non-responder': { step: 'stop', basis: 'published', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
  },
  disputes: [
    {
      id: 'comparable-gain',
      text: 'The text also counts a comparable gain other than pain relief, which a pain score cannot show.',
      sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
