import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'
import { esketamineMeasures } from './measures'

/** End of induction with SPRAVATO for treatment-resistant depression, European label. */
export const dpSpravatoW4Eu: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-spravato-w4-eu',
  protocols: ['spravato-trd-eu'],
  decisionPoints: ['dp-spravato-w4', 'dp-spravato-w4-65-and-over'],
  timing: { kind: 'after-sessions', orDay: 28 },
  judgedBy: 'response',
  measures: esketamineMeasures,
  outcomes: {
    responder: { step: 'continue', basis: 'published', sources: [{ citation: 'spravato-hk', checked: 'read' }] },
    partial: {
      step: 're-evaluate',
      basis: 'no-standard',
      text: 'the benefit is judged; the text does not speak of a partial response',
      sources: [
        { citation: 'spravato-hk', checked: 'read' },
        { citation: 'library-convention', locator: 'no text decides this', checked: 'convention' },
      ],
    },
    'non-responder': {
      step: 're-evaluate',
      basis: 'no-standard',
      text: 'the benefit is judged; the text gives no number at which treatment ends',
      sources: [
        { citation: 'spravato-hk', checked: 'read' },
        { citation: 'library-convention', locator: 'no text decides this', checked: 'convention' },
      ],
    },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
