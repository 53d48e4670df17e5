import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Numeric rating scale for pain. Structure only: its wording is not carried. */
export const nrsPain: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'nrs-pain',
  name: 'Numeric rating scale for pain',
  shortName: 'NRS',
  measures: 'pain intensity',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'as asked', sources: [{ citation: 'boonstra-2016', checked: 'recalled' }] },
  items: [{ id: '1', minimum: 0, maximum: 10 }],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'nrs-pain-boonstra-2016',
      bands: [
        { id: 'mild', from: 0, through: 5, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 6, through: 7, label: { en: 'moderate', es: 'moderado' } },
        { id: 'severe', from: 8, through: 10, label: { en: 'severe', es: 'intenso' } },
      ],
      sources: [{ citation: 'boonstra-2016', checked: 'read' }],
      note: 'Chronic musculoskeletal pain.',
    },
  ],
  cutOffs: [],
  response: [
    {
      id: 'nrs-pain-response-30',
      improvementPercent: 30,
      sources: [
        { citation: 'bandolier-immpact', checked: 'read' },
        { citation: 'cohen-2018', checked: 'recalled' },
      ],
      note: 'moderate improvement',
    },
    {
      id: 'nrs-pain-response-50',
      improvementPercent: 50,
      sources: [{ citation: 'bandolier-immpact', checked: 'read' }],
      note: 'substantial improvement',
    },
  ],
  remission: [],
  relapse: [],
  meaningfulChange: [
    {
      id: 'nrs-pain-2',
      points: 2,
      appliesTo: 'individual',
      basis: '2 points; more with a higher baseline, and cohorts need more',
      sources: [
        { citation: 'nrs-mcid-2022', checked: 'read' },
        { citation: 'farrar-2001', locator: 'abstract', checked: 'read' },
      ],
    },
    {
      id: 'nrs-pain-30',
      percent: 30,
      appliesTo: 'individual',
      basis: 'share of the baseline',
      sources: [{ citation: 'farrar-2001', locator: 'abstract', checked: 'read' }],
    },
  ],
  flags: [],
  loinc: { total: '72514-3', sources: [{ citation: 'public-code', checked: 'read' }] },
  license: { status: 'free', note: 'Free to use.', sources: [{ citation: 'farrar-2001', checked: 'recalled' }] },
  sources: [
    { citation: 'boonstra-2016', checked: 'read' },
    { citation: 'farrar-2001', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
