import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const dissociation: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'dissociation',
  terms: ['Dissociation'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 41,
        count: 142,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 9, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 48, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 13, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 24.3, sources: [{ citation: 'janik-2025', checked: 'read' }] }, placebo: { percent: 'not-seen' } },
  },
  onset: 'within 40 minutes',
  course: 'gone by 1.5 to 2 hours',
  management: 'calm room, reassurance; lower next dose',
  seriousWhen: 'lasting for more than 2 hours; psychosis; unsafe behavior',
  sources: [
    { citation: 'jnj-adverse-events', locator: 'peak at 40 minutes, generally gone by 1.5 hours', checked: 'read' },
    { citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const dizziness: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'dizziness',
  terms: ['Dizziness'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 29,
        count: 101,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 8, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 45, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 15, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 21.7, sources: [{ citation: 'janik-2025', checked: 'read' }] }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'same day',
  management: 'recline',
  seriousWhen: 'syncope, fall',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const sedation: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'sedation',
  terms: ['Sedation'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 23,
        count: 79,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 9, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 29, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
      placebo: { percent: 12, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'recalled' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: '1 to 2 hours, may be delayed',
  management: 'observe, stimulate, oxygen saturation',
  seriousWhen: 'loss of consciousness, fall of oxygen saturation',
  sources: [
    { citation: 'jnj-adverse-events', locator: 'begins at 15 minutes, gone by 1 to 1.5 hours', checked: 'read' },
    { citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const vertigo: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'vertigo',
  terms: ['Vertigo'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 23,
        count: 78,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 3, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 6, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 0.4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'same day',
  management: 'recline',
  seriousWhen: 'fall',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const lethargy: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'lethargy',
  terms: ['Lethargy'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 11,
        count: 37,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 5, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
    },
    'acute-suicidality': { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'during the session',
  course: 'same day',
  management: 'rest, no driving',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const feelingDrunk: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'feeling-drunk',
  terms: ['Feeling drunk'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 5, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }] },
      placebo: { percent: 0.5, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 0.4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: 'less than 2 hours',
  management: 'observe',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const mentalImpairment: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'mental-impairment',
  terms: ['Mental impairment'],
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
  onset: 'during the session',
  course: 'hours',
  management: 'no decisions, no driving',
  seriousWhen: 'lasting',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const feelingAbnormal: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'feeling-abnormal',
  terms: ['Feeling abnormal'],
  isPooled: false,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 3, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
      placebo: { percent: 0, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
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
