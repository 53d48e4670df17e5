import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'
import { depressionMeasures } from './measures'

/** After the usual series of six infusions. */
export const dpIv6: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-iv-6',
  protocols: ['iv-trd-acute-six', 'iv-cbt-sequential'],
  decisionPoints: ['dp-iv-6'],
  timing: { kind: 'after-sessions' },
  judgedBy: 'response',
  measures: depressionMeasures,
  outcomes: {
    responder: {
      step: 'continue',
      basis: 'published',
      sources: [
        { citation: 'phillips-2019', checked: 'read' },
        { citation: 'wilkinson-2021', checked: 'read' },
      ],
    },
    partial: {
      step: 're-evaluate',
      basis: 'no-standard',
      text: 'individual; no text speaks of a partial response here',
      sources: [{ citation: 'library-convention', locator: 'no text decides this', checked: 'convention' }],
    },
    'non-responder': {
      step: 'stop',
      basis: 'no-standard',
      sources: [{ citation: 'library-convention', locator: 'no text decides this', checked: 'convention' }],
    },
  },
  disputes: [
    {
      id: 'number-before-stopping',
      text: 'Texts differ on the number of infusions before ketamine ends: 3 in one clinic, 6 in the usual series, up to 12 in KetECT.',
      sources: [
        { citation: 'oxford-clinic', checked: 'read' },
        { citation: 'phillips-2019', checked: 'read' },
        { citation: 'ekstrand-2022', checked: 'read' },
      ],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
