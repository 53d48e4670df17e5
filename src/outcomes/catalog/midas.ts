import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Migraine Disability Assessment. Structure only: its wording is not carried. */
export const midas: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'midas',
  name: 'Migraine Disability Assessment',
  shortName: 'MIDAS',
  measures: 'disability by migraine',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'past 3 months', days: 92, sources: [{ citation: 'midas-bio', checked: 'read' }] },
  items: [
    { id: '1', minimum: 0, maximum: 92 },
    { id: '2', minimum: 0, maximum: 92 },
    { id: '3', minimum: 0, maximum: 92 },
    { id: '4', minimum: 0, maximum: 92 },
    { id: '5', minimum: 0, maximum: 92 },
    { id: 'headache-days', minimum: 0, maximum: 92, scored: false },
    { id: 'headache-pain', minimum: 0, maximum: 10, scored: false },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 460 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'midas-grades',
      bands: [
        { id: 'grade-1', from: 0, through: 5, label: { en: 'little or none', es: 'poca o ninguna' } },
        { id: 'grade-2', from: 6, through: 10, label: { en: 'mild', es: 'leve' } },
        { id: 'grade-3', from: 11, through: 20, label: { en: 'moderate', es: 'moderada' } },
        { id: 'grade-4', from: 21, label: { en: 'severe', es: 'grave' } },
      ],
      sources: [{ citation: 'midas-bio', checked: 'read' }],
    },
  ],
  cutOffs: [],
  response: [{ id: 'midas-response-50', improvementPercent: 50, sources: [{ citation: 'stewart-2001', checked: 'recalled' }] }],
  remission: [],
  relapse: [],
  meaningfulChange: [
    {
      id: 'midas-4',
      points: 4,
      throughPoints: 5,
      appliesTo: 'individual',
      basis: 'about 4 to 5 points, a change that matters',
      sources: [{ citation: 'stewart-2001', checked: 'recalled' }],
    },
  ],
  flags: [],
  license: {
    status: 'free-with-notice',
    note: 'Free for clinical use; keep the copyright notice.',
    sources: [{ citation: 'midas-bio', checked: 'recalled' }],
  },
  note: 'In days; five questions of at most 92 days each.',
  sources: [
    { citation: 'midas-bio', checked: 'read' },
    { citation: 'stewart-2001', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
