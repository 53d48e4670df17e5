import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Yale-Brown Obsessive Compulsive Scale. Structure only: its wording is not carried. */
export const yBocs: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'y-bocs',
  name: 'Yale-Brown Obsessive Compulsive Scale',
  shortName: 'Y-BOCS',
  measures: 'obsessive-compulsive severity',
  purpose: 'outcome',
  rater: 'clinician',
  lookBack: { text: 'past week', days: 7, sources: [{ citation: 'ybocs-bands', checked: 'recalled' }] },
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
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 40 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'y-bocs-common',
      bands: [
        { id: 'subclinical', from: 0, through: 7, label: { en: 'subclinical', es: 'subclínica' } },
        { id: 'mild', from: 8, through: 15, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 16, through: 23, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 24, through: 31, label: { en: 'severe', es: 'grave' } },
        { id: 'extreme', from: 32, through: 40, label: { en: 'extreme', es: 'extrema' } },
      ],
      sources: [{ citation: 'ybocs-bands', checked: 'read' }],
    },
  ],
  cutOffs: [],
  response: [
    {
      id: 'y-bocs-response-35',
      improvementPercent: 35,
      sources: [
        { citation: 'farris-2013', checked: 'read' },
        { citation: 'rodriguez-2013', checked: 'read' },
      ],
    },
  ],
  partialResponse: {
    id: 'y-bocs-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'mataix-cols-2016', checked: 'recalled' }],
    note: '25 to 35 %',
  },
  remission: [
    { id: 'y-bocs-14', is: '<=', to: 14, usedBy: 'Farris and others', sources: [{ citation: 'farris-2013', checked: 'read' }] },
    {
      id: 'y-bocs-12',
      is: '<=',
      to: 12,
      usedBy: 'consensus of 2016',
      also: 'a CGI-S of 2 or less for a week',
      sources: [
        { citation: 'mataix-cols-2016', checked: 'recalled' },
        { citation: 'elsner-2020', locator: '12 or less', checked: 'read' },
      ],
    },
  ],
  relapse: [],
  meaningfulChange: [
    {
      id: 'y-bocs-35',
      percent: 35,
      appliesTo: 'individual',
      basis: 'share of the baseline used as response',
      sources: [{ citation: 'farris-2013', checked: 'read' }],
    },
  ],
  flags: [],
  license: {
    status: 'permission',
    holder: 'W. K. Goodman',
    note: 'Permission for electronic use.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'The Y-BOCS-II has a range of 0 to 50: never mix the two. In Farris and others 12 or less is wellness.',
  sources: [
    { citation: 'farris-2013', checked: 'read' },
    { citation: 'ybocs-bands', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
