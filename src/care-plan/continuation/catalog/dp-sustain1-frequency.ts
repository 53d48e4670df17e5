import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'

/** Frequency of maintenance in the SUSTAIN-1 trial. */
export const dpSustain1Frequency: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-sustain1-frequency',
  protocols: ['spravato-trd-us'],
  decisionPoints: ['dp-sustain1-frequency'],
  timing: { kind: 'every', days: 28, afterDay: 56 },
  judgedBy: 'remission',
  measures: [{ instrument: 'madrs', remission: 'madrs-12' }],
  outcomes: {
    responder: {
      step: 'taper',
      basis: 'published',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'jnj-maintenance', checked: 'read' },
      ],
    },
    partial: {
      step: 'adjust',
      basis: 'published',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'jnj-maintenance', checked: 'read' },
      ],
    },
    'non-responder': {
      step: 'adjust',
      basis: 'published',
      text: 'weekly',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'jnj-maintenance', checked: 'read' },
      ],
    },
  },
  disputes: [
    {
      id: 'trial-not-label',
      text: 'The numbers are those of a trial. The label asks for the least frequent dosing that keeps remission or response, and gives none.',
      sources: [{ citation: 'spravato-mirror', checked: 'read' }],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
