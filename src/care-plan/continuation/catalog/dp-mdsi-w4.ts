import { deepFreeze } from '../../../core/freeze'
import type { ContinuationRule } from '../model'
import { esketamineMeasures } from './measures'

/** After four weeks of SPRAVATO in major depression with acute suicidal ideation or behavior. */
export const dpMdsiW4: ContinuationRule = /* @__PURE__ */ deepFreeze({
  id: 'dp-mdsi-w4',
  protocols: ['spravato-mdsi-us'],
  decisionPoints: ['dp-mdsi-w4'],
  timing: { kind: 'after-sessions', orDay: 28 },
  judgedBy: 'response',
  measures: esketamineMeasures,
  outcomes: {
    responder: {
      step: 're-evaluate',
      basis: 'published',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'spravato-oracle', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
    partial: {
      step: 're-evaluate',
      basis: 'published',
      text: 'the need for more is judged; use beyond four weeks was not systematically studied',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'spravato-oracle', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
    'non-responder': {
      step: 're-evaluate',
      basis: 'published',
      text: 'the need for more is judged; use beyond four weeks was not systematically studied',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'spravato-oracle', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
  },
  disputes: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
