import type { AdverseEffect } from '../../safety-model'
import { deepFreeze } from '../../../core/freeze'

export const bloodPressureIncreased: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'blood-pressure-increased',
  terms: ['Blood pressure increased'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: {
        percent: 10,
        count: 36,
        sources: [
          { citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' },
          { citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' },
        ],
      },
      placebo: { percent: 3, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 15, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 6, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'peak at about 40 minutes',
  course: 'see the measures of blood pressure',
  management: 'recheck; treat if symptomatic',
  seriousWhen: 'hypertensive crisis, encephalopathy',
  sources: [
    { citation: 'mdedge-esk', locator: 'peak at 40 minutes', checked: 'read' },
    { citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

export const tachycardia: AdverseEffect = /* @__PURE__ */ deepFreeze({
  id: 'tachycardia',
  terms: ['Tachycardia'],
  isPooled: true,
  drug: 'esketamine',
  routes: ['intranasal'],
  reportedBy: 'label-table',
  rates: {
    'treatment-resistant-depression': {
      drug: { percent: 2, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
      placebo: { percent: 0.5, sources: [{ citation: 'spravatohcp-safety', locator: 'safety table', checked: 'read' }] },
    },
    'acute-suicidality': {
      drug: { percent: 4, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
      placebo: { percent: 1, sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }] },
    },
    monotherapy: { drug: { percent: 'not-seen' }, placebo: { percent: 'not-seen' } },
  },
  onset: 'minutes',
  course: '1 to 2 hours',
  management: 'ECG above 120 a minute',
  seriousWhen: 'arrhythmia, chest pain',
  sources: [{ citation: 'field-knowledge', locator: 'label timing and usual practice', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
