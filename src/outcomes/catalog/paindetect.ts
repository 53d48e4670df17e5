import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** painDETECT questionnaire. Structure only: its wording is not carried. */
export const paindetect: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'paindetect',
  name: 'painDETECT questionnaire',
  shortName: 'painDETECT',
  measures: 'neuropathic pain, screen',
  purpose: 'screening',
  rater: 'self',
  lookBack: { text: 'now and past 4 weeks', days: 28, sources: [{ citation: 'freynhagen-2006', checked: 'recalled' }] },
  items: [
    { id: 'sensory-1', minimum: 0, maximum: 5 },
    { id: 'sensory-2', minimum: 0, maximum: 5 },
    { id: 'sensory-3', minimum: 0, maximum: 5 },
    { id: 'sensory-4', minimum: 0, maximum: 5 },
    { id: 'sensory-5', minimum: 0, maximum: 5 },
    { id: 'sensory-6', minimum: 0, maximum: 5 },
    { id: 'sensory-7', minimum: 0, maximum: 5 },
    { id: 'pattern', minimum: -1, maximum: 1 },
    { id: 'radiation', minimum: 0, maximum: 2, allowed: [0, 2] },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: -1, maximum: 38 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'paindetect-freynhagen-2006',
      bands: [
        {
          id: 'unlikely',
          from: -1,
          through: 12,
          label: { en: 'neuropathic component unlikely', es: 'componente neuropático poco probable' },
        },
        { id: 'unclear', from: 13, through: 18, label: { en: 'unclear', es: 'dudoso' } },
        { id: 'likely', from: 19, through: 38, label: { en: 'neuropathic component likely', es: 'componente neuropático probable' } },
      ],
      sources: [
        { citation: 'ninds-paindetect', locator: 'range; 12 or less', checked: 'read' },
        { citation: 'paindetect-physiopedia', locator: '19 or more', checked: 'read' },
        { citation: 'freynhagen-2006', checked: 'recalled' },
      ],
    },
  ],
  cutOffs: [],
  response: [],
  remission: [],
  relapse: [],
  meaningfulChange: [],
  flags: [],
  license: {
    status: 'permission',
    holder: 'Pfizer',
    note: 'License of the holder.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'A screening tool, not an outcome measure.',
  sources: [{ citation: 'freynhagen-2006', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
