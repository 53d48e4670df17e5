import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const dysgeusia: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'dysgeusia',
  terms: ['Dysgeusia'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 19,
        count: 66,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 14, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 19.8, sources: [{ citation: 'canuso-2021', locator: 'table 2, single term', checked: 'read' }] },
      placebo: { percent: 12.9, sources: [{ citation: 'canuso-2021', locator: 'table 2, single term', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'less than an hour',
  management: 'none',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const nasalDiscomfort: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'nasal-discomfort',
  terms: ['Nasal discomfort'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 7, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 5, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'hours',
  management: 'saline later',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const throatIrritation: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'throat-irritation',
  terms: ['Throat irritation'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 7, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 2, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'hours',
  management: 'water after 30 minutes',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const oropharyngealPain: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'oropharyngeal-pain',
  terms: ['Oropharyngeal pain'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 3, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 2, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 1, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'hours',
  management: 'none',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const toothache: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'toothache',
  terms: ['Toothache'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    'acute-suicidality': {
      drug: { percent: 2, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 1, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'not stated',
  course: 'not stated',
  management: 'not stated',
  sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
