import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Patient Health Questionnaire, first two items of the depression module. */
export const phq2: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'phq-2',
  name: 'Patient Health Questionnaire, first two items of the depression module',
  shortName: 'PHQ-2',
  measures: 'depression, short screen',
  purpose: 'screening',
  rater: 'self',
  lookBack: { text: 'past 2 weeks', days: 14, sources: [{ citation: 'public-code', locator: 'form instruction', checked: 'read' }] },
  items: [
    { id: '1', text: { en: 'Little interest or pleasure in doing things' }, minimum: 0, maximum: 3 },
    { id: '2', text: { en: 'Feeling down, depressed, or hopeless' }, minimum: 0, maximum: 3 },
  ],
  options: [
    { value: 0, text: { en: 'Not at all' } },
    { value: 1, text: { en: 'Several days' } },
    { value: 2, text: { en: 'More than half the days' } },
    { value: 3, text: { en: 'Nearly every day' } },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 6 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'phq-2-3',
      is: '>=',
      to: 3,
      meaning: 'positive screen; ask the whole PHQ-9',
      sensitivity: 0.61,
      specificity: 0.92,
      sources: [
        { citation: 'hedis-codes', checked: 'read' },
        { citation: 'pmc2906530', checked: 'read' },
      ],
    },
    {
      id: 'phq-2-2',
      is: '>=',
      to: 2,
      meaning: 'positive screen with a lower threshold, which finds more',
      sensitivity: 0.86,
      specificity: 0.78,
      sources: [{ citation: 'pmc2906530', checked: 'read' }],
    },
  ],
  response: [],
  remission: [],
  relapse: [],
  meaningfulChange: [],
  flags: [],
  loinc: {
    total: '55758-7',
    panel: '55757-9',
    sources: [
      { citation: 'hedis-codes', checked: 'read' },
      { citation: 'public-code', locator: 'panel', checked: 'read' },
    ],
  },
  license: {
    status: 'free-with-notice',
    holder: 'Pfizer Inc.',
    note: 'No permission is needed to reproduce, translate, display or distribute; keep the copyright notice.',
    sources: [{ citation: 'loinc-phq9', locator: 'copyright', checked: 'read' }],
  },
  sources: [
    { citation: 'hedis-codes', checked: 'read' },
    { citation: 'pmc2906530', checked: 'read' },
    { citation: 'public-code', locator: 'item wording', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
