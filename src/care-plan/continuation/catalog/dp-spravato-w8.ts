import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'
import { esketamineMeasures } from './measures'

/** End of week 8 with SPRAVATO for treatment-resistant depression, United States label. */
export const dpSpravatoW8: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-spravato-w8',
  protocols: ['spravato-trd-us'],
  decisionPoints: ['dp-spravato-w8'],
  timing: { kind: 'after-sessions', orDay: 56 },
  judgedBy: 'response',
  measures: esketamineMeasures,
  outcomes: {
    responder: { step: 'taper', basis: 'published', sources: [{ citation: 'spravato-mirror', checked: 'read' }] },
    partial: { step: 'continue', basis: 'published', sources: [{ citation: 'spravato-mirror', checked: 'read' }] },
    'non-responder': { step: 're-evaluate', basis: 'published', sources: [{ citation: 'spravato-mirror', checked: 'read' }] },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
