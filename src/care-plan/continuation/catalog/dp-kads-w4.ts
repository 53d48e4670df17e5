import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'

/** End of the four weeks of the flexible KADS arm. */
export const dpKadsW4: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-kads-w4',
  protocols: ['sc-trd-kads-flexible'],
  decisionPoints: ['dp-kads'],
  timing: { kind: 'after-sessions', sessions: 8, orDay: 28 },
  judgedBy: 'response',
  measures: [{ instrument: 'madrs', remission: 'madrs-10' }],
  outcomes: {
    responder: {
      step: 're-evaluate',
      basis: 'no-standard',
      text: 'the four weeks are over; in the trial people were screened a month later for a second, open-label course',
      sources: [
        { citation: 'kads-reg', checked: 'read' },
        { citation: 'library-convention', locator: 'no text decides this', checked: 'convention' },
      ],
    },
    partial: {
      step: 're-evaluate',
      basis: 'no-standard',
      text: 'the four weeks are over; in the trial people were screened a month later for a second, open-label course',
      sources: [
        { citation: 'kads-reg', checked: 'read' },
        { citation: 'library-convention', locator: 'no text decides this', checked: 'convention' },
      ],
    },
    'non-responder': {
      step: 'stop',
      basis: 'no-standard',
      sources: [{ citation: 'library-convention', locator: 'no text decides this', checked: 'convention' }],
    },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
