import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const headache: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'headache',
  terms: ['Headache'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 20,
        count: 70,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 17, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 20.3, sources: [{ citation: 'canuso-2021', locator: 'table 2, single term', checked: 'read' }] },
      placebo: { percent: 20.4, sources: [{ citation: 'canuso-2021', locator: 'table 2, single term', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 19, sources: [{ citation: 'janik-2025', checked: 'read' }] }, placebo: { percent: 'not-seen' } },
  },
  onset: 'hours',
  course: 'hours',
  management: 'acetaminophen',
  seriousWhen: 'sudden and severe: check blood pressure',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const hypoaesthesia: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'hypoaesthesia',
  terms: ['Hypoaesthesia'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 18,
        count: 63,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 2, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 13, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 2, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'less than 2 hours',
  management: 'none',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const dysarthria: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'dysarthria',
  terms: ['Dysarthria'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 0, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'less than 2 hours',
  management: 'observe',
  seriousWhen: 'with focal signs',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const tremor: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'tremor',
  terms: ['Tremor'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 3, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 1, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'hours',
  management: 'observe',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
