import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Brief Pain Inventory, short form. Structure only: its wording is not carried. */
export const bpiSf: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'bpi-sf',
  name: 'Brief Pain Inventory, short form',
  shortName: 'BPI-SF',
  measures: 'pain severity and interference',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'past 24 hours', days: 1, sources: [{ citation: 'bpi-mda', checked: 'recalled' }] },
  items: [
    { id: 'severity-worst', minimum: 0, maximum: 10 },
    { id: 'severity-least', minimum: 0, maximum: 10 },
    { id: 'severity-average', minimum: 0, maximum: 10 },
    { id: 'severity-now', minimum: 0, maximum: 10 },
    { id: 'interference-1', minimum: 0, maximum: 10 },
    { id: 'interference-2', minimum: 0, maximum: 10 },
    { id: 'interference-3', minimum: 0, maximum: 10 },
    { id: 'interference-4', minimum: 0, maximum: 10 },
    { id: 'interference-5', minimum: 0, maximum: 10 },
    { id: 'interference-6', minimum: 0, maximum: 10 },
    { id: 'interference-7', minimum: 0, maximum: 10 },
  ],
  scoring: {
    kind: 'subscale-means',
    subscales: [
      { id: 'severity', items: ['severity-worst', 'severity-least', 'severity-average', 'severity-now'] },
      {
        id: 'interference',
        items: [
          'interference-1',
          'interference-2',
          'interference-3',
          'interference-4',
          'interference-5',
          'interference-6',
          'interference-7',
        ],
      },
    ],
  },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'bpi-sf-worst-5',
      part: 'severity-worst',
      is: '>=',
      to: 5,
      meaning: 'moderate cancer pain',
      sources: [
        { citation: 'bpi-mda', checked: 'recalled' },
        { citation: 'ahsri-bpi', locator: 'moderate from 5', checked: 'read' },
      ],
    },
    {
      id: 'bpi-sf-worst-7',
      part: 'severity-worst',
      is: '>=',
      to: 7,
      meaning: 'severe cancer pain',
      sources: [
        { citation: 'bpi-mda', checked: 'recalled' },
        { citation: 'ahsri-bpi', locator: 'severe from 7', checked: 'read' },
      ],
    },
  ],
  response: [
    {
      id: 'bpi-sf-response-30',
      improvementPercent: 30,
      sources: [
        { citation: 'dworkin-2008', checked: 'recalled' },
        { citation: 'bandolier-immpact', checked: 'read' },
      ],
      note: 'moderate improvement',
    },
    {
      id: 'bpi-sf-response-50',
      improvementPercent: 50,
      sources: [
        { citation: 'dworkin-2008', checked: 'recalled' },
        { citation: 'bandolier-immpact', checked: 'read' },
      ],
      note: 'substantial improvement',
    },
  ],
  remission: [],
  relapse: [],
  meaningfulChange: [
    {
      id: 'bpi-sf-severity',
      part: 'severity',
      points: 2,
      appliesTo: 'individual',
      basis: '2 points of severity; a share of the baseline is the other half of the definition',
      sources: [{ citation: 'dworkin-2008', checked: 'recalled' }],
    },
    {
      id: 'bpi-sf-severity-30',
      part: 'severity',
      percent: 30,
      appliesTo: 'individual',
      basis: 'share of the baseline of severity',
      sources: [
        { citation: 'dworkin-2008', checked: 'recalled' },
        { citation: 'bandolier-immpact', checked: 'read' },
      ],
    },
    {
      id: 'bpi-sf-interference',
      part: 'interference',
      points: 1,
      appliesTo: 'individual',
      basis: 'about 1 point of interference',
      sources: [
        { citation: 'dworkin-2008', checked: 'recalled' },
        { citation: 'bandolier-immpact', checked: 'read' },
        { citation: 'ahsri-bpi', locator: 'interference', checked: 'read' },
      ],
    },
  ],
  flags: [],
  license: {
    status: 'permission',
    holder: 'MD Anderson Cancer Center',
    note: 'Permission and fee for commercial use.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'No total: each subscale has its own mean. Scores that are compared have to be of the same subscale.',
  sources: [
    { citation: 'dworkin-2008', checked: 'recalled' },
    { citation: 'bpi-mda', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
