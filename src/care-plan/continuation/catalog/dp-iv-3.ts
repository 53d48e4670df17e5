import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'
import { depressionMeasures } from './measures'

/** After three infusions, as one clinic does. */
export const dpIv3: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-iv-3',
  protocols: ['iv-trd-three-infusion-test'],
  decisionPoints: ['dp-iv-3'],
  timing: { kind: 'after-sessions' },
  judgedBy: 'response',
  measures: depressionMeasures,
  outcomes: {
    responder: { step: 'continue', basis: 'published', sources: [{ citation: 'oxford-clinic', checked: 'read' }] },
    partial: { step: 'adjust', basis: 'published', sources: [{ citation: 'oxford-clinic', checked: 'read' }] },
    'non-responder': { step: 'stop', basis: 'published', sources: [{ citation: 'oxford-clinic', checked: 'read' }] },
  },
  disputes: [
    {
      id: 'late-remitters',
      text: 'In KetECT remission took a median of 6 sessions, so stopping after 3 loses those who remit late.',
      sources: [{ citation: 'ekstrand-2022', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
