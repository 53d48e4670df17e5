import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'
import { esketamineMeasures } from './measures'

/** End of induction with SPRAVATO for treatment-resistant depression, United States label. */
export const dpSpravatoW4: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-spravato-w4',
  protocols: ['spravato-trd-us'],
  decisionPoints: ['dp-spravato-w4'],
  timing: { kind: 'after-sessions', orDay: 28 },
  judgedBy: 'response',
  measures: esketamineMeasures,
  outcomes: {
    responder: { step: 'continue', basis: 'published', sources: [{ citation: 'spravato-mirror', checked: 'read' }] },
    partial: {
      step: 'adjust',
      basis: 'published',
      sources: [
        { citation: 'spravato-mirror', checked: 'read' },
        { citation: 'spravato-hk', checked: 'read' },
      ],
    },
    'non-responder': { step: 're-evaluate', basis: 'published', sources: [{ citation: 'spravato-hk', checked: 'read' }] },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
