import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const pollakiuria: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'pollakiuria',
  terms: ['Pollakiuria'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 3, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 0.5, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'any time',
  course: 'days',
  management: 'urinalysis',
  seriousWhen: 'with pain or blood',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const hyperhidrosis: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'hyperhidrosis',
  terms: ['Hyperhidrosis'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 4, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
      placebo: { percent: 2, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'not stated',
  course: 'not stated',
  management: 'not stated',
  sources: [{ citation: 'spravatohcp-safety', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
