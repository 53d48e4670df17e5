import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const anxiety: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'anxiety',
  terms: ['Anxiety'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 13,
        count: 45,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 6, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 15, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 9, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'during the session',
  course: 'hours',
  management: 'coaching; a benzodiazepine only if needed',
  seriousWhen: 'panic, self-harm',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const insomnia: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'insomnia',
  terms: ['Insomnia'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 8,
        count: 29,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 7, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'at night',
  course: 'days',
  management: 'sleep hygiene',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const euphoricMood: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'euphoric-mood',
  terms: ['Euphoric mood'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 1, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 7, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 0.4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'during the session',
  course: 'hours',
  management: 'look for mania',
  seriousWhen: 'lasting for more than 24 hours',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const feelingOfRelaxation: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'feeling-of-relaxation',
  terms: ['Feeling of relaxation'],
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
