import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'

/** At each rating of the flexible KADS arm, before its end. */
export const dpKads: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-kads',
  protocols: ['sc-trd-kads-flexible'],
  decisionPoints: ['dp-kads'],
  timing: { kind: 'each-assessment' },
  judgedBy: 'response',
  measures: [{ instrument: 'madrs', remission: 'madrs-10' }],
  outcomes: {
    responder: { step: 'continue', basis: 'published', sources: [{ citation: 'kads-reg', checked: 'read' }] },
    partial: {
      step: 'adjust',
      basis: 'published',
      sources: [
        { citation: 'kads-reg', checked: 'read' },
        { citation: 'loo-2023', checked: 'read' },
      ],
    },
    'non-responder': {
      step: 'adjust',
      basis: 'published',
      text: 'a step up, to at most 0.9 mg/kg, while improvement is under 50 %',
      sources: [
        { citation: 'kads-reg', checked: 'read' },
        { citation: 'loo-2023', checked: 'read' },
      ],
    },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
