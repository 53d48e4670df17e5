import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Visual analogue scale for pain. Structure only: its wording is not carried. */
export const vasPain: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'vas-pain',
  name: 'Visual analogue scale for pain',
  shortName: 'VAS',
  measures: 'pain intensity',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'as asked', sources: [{ citation: 'myles-2017', checked: 'recalled' }] },
  items: [{ id: '1', minimum: 0, maximum: 100 }],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 100 },
  unit: 'mm',
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'vas-pain-33',
      is: '<=',
      to: 33,
      meaning: 'acceptable after surgery',
      sources: [{ citation: 'myles-2017', checked: 'read' }],
    },
  ],
  response: [
    { id: 'vas-pain-response-30', improvementPercent: 30, sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
    {
      id: 'vas-pain-response-50',
      improvementPercent: 50,
      sources: [{ citation: 'farrar-2001', checked: 'recalled' }],
      note: 'substantial improvement',
    },
  ],
  remission: [],
  relapse: [],
  meaningfulChange: [
    {
      id: 'vas-pain-myles-2017',
      points: 10,
      appliesTo: 'individual',
      basis: 'about 10 mm in acute pain after surgery',
      sources: [{ citation: 'myles-2017', checked: 'read' }],
    },
  ],
  flags: [],
  loinc: { total: '38214-3', sources: [{ citation: 'public-code', checked: 'read' }] },
  license: { status: 'free', note: 'Free to use.', sources: [{ citation: 'myles-2017', checked: 'recalled' }] },
  note: 'In millimeters: a score in centimeters is multiplied by ten first.',
  sources: [{ citation: 'myles-2017', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
