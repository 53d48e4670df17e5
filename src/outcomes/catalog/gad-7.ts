import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Generalized Anxiety Disorder 7-item scale. */
export const gad7: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'gad-7',
  name: 'Generalized Anxiety Disorder 7-item scale',
  shortName: 'GAD-7',
  measures: 'anxiety severity',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'past 2 weeks', days: 14, sources: [{ citation: 'loinc-gad7', checked: 'recalled' }] },
  items: [
    { id: '1', text: { en: 'Feeling nervous, anxious, or on edge' }, minimum: 0, maximum: 3 },
    { id: '2', text: { en: 'Not being able to stop or control worrying' }, minimum: 0, maximum: 3 },
    { id: '3', text: { en: 'Worrying too much about different things' }, minimum: 0, maximum: 3 },
    { id: '4', text: { en: 'Trouble relaxing' }, minimum: 0, maximum: 3 },
    { id: '5', text: { en: 'Being so restless that it is hard to sit still' }, minimum: 0, maximum: 3 },
    { id: '6', text: { en: 'Becoming easily annoyed or irritable' }, minimum: 0, maximum: 3 },
    { id: '7', text: { en: 'Feeling afraid, as if something awful might happen' }, minimum: 0, maximum: 3 },
  ],
  options: [
    { value: 0, text: { en: 'Not at all' } },
    { value: 1, text: { en: 'Several days' } },
    { value: 2, text: { en: 'More than half the days' } },
    { value: 3, text: { en: 'Nearly every day' } },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 21 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'gad-7-spitzer-2006',
      bands: [
        { id: 'minimal', from: 0, through: 4, label: { en: 'minimal', es: 'mínima' } },
        { id: 'mild', from: 5, through: 9, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 10, through: 14, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 15, through: 21, label: { en: 'severe', es: 'grave' } },
      ],
      sources: [{ citation: 'ebm-gad7-2007', locator: '5, 10 and 15', checked: 'read' }],
    },
  ],
  cutOffs: [
    {
      id: 'gad-7-positive',
      is: '>=',
      to: 10,
      meaning: 'positive screen; not a diagnosis',
      sensitivity: 0.89,
      specificity: 0.82,
      sources: [
        { citation: 'spitzer-2006', locator: 'abstract', checked: 'read' },
        { citation: 'mrcpsych-gad7', locator: 'the cut of 10', checked: 'read' },
      ],
    },
  ],
  response: [{ id: 'gad-7-response-50', improvementPercent: 50, sources: [{ citation: 'hull-2022', checked: 'read' }] }],
  partialResponse: {
    id: 'gad-7-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    note: '25 to 49 % improvement is common usage; no label states it',
  },
  remission: [
    {
      id: 'gad-7-5',
      is: '<',
      to: 5,
      usedBy: 'at-home cohorts; a convention',
      sources: [{ citation: 'hull-2022-reg', checked: 'recalled' }],
    },
  ],
  relapse: [],
  meaningfulChange: [
    {
      id: 'gad-7-toussaint-2020',
      points: 4,
      appliesTo: 'individual',
      basis: '261 people with chronic depression, not an anxiety trial',
      sources: [{ citation: 'toussaint-2020', checked: 'read' }],
    },
    {
      id: 'gad-7-kounali-2022',
      points: 1.5,
      percent: 27,
      appliesTo: 'individual',
      basis: 'UK cohort: about 27 % of the baseline score; 1.5 points at moderate severity',
      sources: [{ citation: 'kounali-2022', checked: 'read' }],
    },
  ],
  flags: [],
  loinc: {
    total: '70274-6',
    panel: '69737-5',
    sources: [
      { citation: 'loinc-gad7', checked: 'read' },
      { citation: 'phr-ig-loinc', checked: 'read' },
    ],
  },
  license: {
    status: 'free-with-notice',
    holder: 'Pfizer Inc.',
    note: 'Free to use, no permission needed; keep the copyright notice.',
    sources: [{ citation: 'loinc-gad7', locator: 'copyright', checked: 'read' }],
  },
  sources: [
    { citation: 'loinc-gad7', checked: 'read' },
    { citation: 'spitzer-2006', checked: 'recalled' },
    { citation: 'public-code', locator: 'item wording', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
