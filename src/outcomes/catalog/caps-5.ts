import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Clinician-Administered PTSD Scale for DSM-5. Structure only: its wording is not carried. */
export const caps5: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'caps-5',
  name: 'Clinician-Administered PTSD Scale for DSM-5',
  shortName: 'CAPS-5',
  measures: 'post-traumatic stress disorder',
  purpose: 'outcome',
  rater: 'clinician',
  lookBack: {
    text: 'past month',
    sources: [
      { citation: 'marx-2022', checked: 'recalled' },
      { citation: 'vha-caps5-training', locator: 'past month version', checked: 'read' },
    ],
  },
  items: [
    { id: '1', minimum: 0, maximum: 4 },
    { id: '2', minimum: 0, maximum: 4 },
    { id: '3', minimum: 0, maximum: 4 },
    { id: '4', minimum: 0, maximum: 4 },
    { id: '5', minimum: 0, maximum: 4 },
    { id: '6', minimum: 0, maximum: 4 },
    { id: '7', minimum: 0, maximum: 4 },
    { id: '8', minimum: 0, maximum: 4 },
    { id: '9', minimum: 0, maximum: 4 },
    { id: '10', minimum: 0, maximum: 4 },
    { id: '11', minimum: 0, maximum: 4 },
    { id: '12', minimum: 0, maximum: 4 },
    { id: '13', minimum: 0, maximum: 4 },
    { id: '14', minimum: 0, maximum: 4 },
    { id: '15', minimum: 0, maximum: 4 },
    { id: '16', minimum: 0, maximum: 4 },
    { id: '17', minimum: 0, maximum: 4 },
    { id: '18', minimum: 0, maximum: 4 },
    { id: '19', minimum: 0, maximum: 4 },
    { id: '20', minimum: 0, maximum: 4 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 80 },
  direction: 'higher-is-worse',
  symptomRule: {
    id: 'caps-5-dsm-5',
    ratedAtLeast: 2,
    clusters: [
      { id: 'B', items: ['1', '2', '3', '4', '5'], atLeast: 1 },
      { id: 'C', items: ['6', '7'], atLeast: 1 },
      { id: 'D', items: ['8', '9', '10', '11', '12', '13', '14'], atLeast: 2 },
      { id: 'E', items: ['15', '16', '17', '18', '19', '20'], atLeast: 2 },
    ],
    meaning: 'symptoms of PTSD by severity 2 or more; the diagnosis needs the whole interview',
    sources: [
      { citation: 'marx-2022', checked: 'recalled' },
      // Its lowest total of a full diagnosis, 12, is 2 for each of one, one, two and two symptoms.
      { citation: 'vha-caps5-training', locator: 'clusters, severity of 2, lowest total of 12', checked: 'read' },
    ],
  },
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'caps-5-common',
      bands: [
        { id: 'minimal', from: 0, through: 10, label: { en: 'minimal', es: 'mínima' } },
        { id: 'mild', from: 11, through: 22, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 23, through: 34, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 35, through: 46, label: { en: 'severe', es: 'grave' } },
        { id: 'extreme', from: 47, through: 80, label: { en: 'extreme', es: 'extrema' } },
      ],
      sources: [{ citation: 'marx-2022', locator: 'common usage', checked: 'recalled' }],
    },
  ],
  cutOffs: [
    {
      id: 'caps-5-8',
      is: '<=',
      to: 8,
      meaning: 'more likely outside the range of PTSD',
      sources: [{ citation: 'marx-2022', checked: 'read' }],
    },
  ],
  response: [{ id: 'caps-5-response-30', improvementPercent: 30, sources: [{ citation: 'feder-2021', checked: 'read' }] }],
  remission: [],
  relapse: [],
  meaningfulChange: [
    {
      id: 'caps-5-marx-2022',
      points: 12,
      throughPoints: 13,
      appliesTo: 'individual',
      basis: 'reliable change',
      sources: [{ citation: 'marx-2022', checked: 'read' }],
    },
  ],
  flags: [],
  license: {
    status: 'free',
    holder: 'National Center for PTSD, Department of Veterans Affairs',
    note: 'Free by request to qualified users; training is advised.',
    sources: [{ citation: 'field-knowledge', locator: 'terms of use', checked: 'recalled' }],
  },
  note: 'The diagnosis follows the symptom rule, not a total. 20 of 30 questions are symptoms.',
  sources: [
    { citation: 'marx-2022', checked: 'read' },
    { citation: 'feder-2021', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
