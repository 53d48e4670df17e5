import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const nausea: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'nausea',
  terms: ['Nausea'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 28,
        count: 98,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 9, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 27, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 14, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 24.8, sources: [{ citation: 'janik-2025', checked: 'read' }] }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'same day',
  management: 'fasting rule, ondansetron',
  seriousWhen: 'aspiration risk when sedated',
  sources: [
    { citation: 'jnj-adverse-events', locator: 'gone on the same day', checked: 'read' },
    { citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const vomiting: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'vomiting',
  terms: ['Vomiting'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 9,
        count: 32,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 2, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 11, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 5, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'during the session',
  course: 'same day',
  management: 'ondansetron',
  seriousWhen: 'together with sedation',
  sources: [
    { citation: 'jnj-adverse-events', locator: 'gone on the same day', checked: 'read' },
    { citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const dryMouth: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'dry-mouth',
  terms: ['Dry mouth'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 5, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
      placebo: { percent: 3, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 3, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'hours',
  management: 'water',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const constipation: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'constipation',
  terms: ['Constipation'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 3, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
      placebo: { percent: 1, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 10, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 6, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'days',
  course: 'days',
  management: 'diet',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const diarrhea: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'diarrhea',
  terms: ['Diarrhea'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 7, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
      placebo: { percent: 6, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
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
