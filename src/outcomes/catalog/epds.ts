import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Edinburgh Postnatal Depression Scale. Structure only: its wording is not carried. */
export const epds: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'epds',
  name: 'Edinburgh Postnatal Depression Scale',
  shortName: 'EPDS',
  measures: 'depression around birth',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'past 7 days', days: 7, sources: [{ citation: 'drquimby-epds', locator: 'form instruction', checked: 'read' }] },
  items: [
    { id: '1', minimum: 0, maximum: 3 },
    { id: '2', minimum: 0, maximum: 3 },
    { id: '3', minimum: 0, maximum: 3 },
    { id: '4', minimum: 0, maximum: 3 },
    { id: '5', minimum: 0, maximum: 3 },
    { id: '6', minimum: 0, maximum: 3 },
    { id: '7', minimum: 0, maximum: 3 },
    { id: '8', minimum: 0, maximum: 3 },
    { id: '9', minimum: 0, maximum: 3 },
    { id: '10', minimum: 0, maximum: 3 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 30 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'epds-10',
      is: '>=',
      to: 10,
      meaning: 'possible depression',
      sensitivity: 0.85,
      specificity: 0.84,
      sources: [{ citation: 'levis-2020', checked: 'read' }],
    },
    {
      id: 'epds-11',
      is: '>=',
      to: 11,
      meaning: 'best combined accuracy',
      sensitivity: 0.81,
      specificity: 0.88,
      sources: [{ citation: 'levis-2020', checked: 'read' }],
    },
    {
      id: 'epds-13',
      is: '>=',
      to: 13,
      meaning: 'probable depression',
      sensitivity: 0.66,
      specificity: 0.95,
      sources: [{ citation: 'levis-2020', checked: 'read' }],
    },
  ],
  response: [{ id: 'epds-response-50', improvementPercent: 50, sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  partialResponse: {
    id: 'epds-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    note: '25 to 49 % improvement is common usage; no label states it',
  },
  remission: [
    { id: 'epds-below-10', is: '<', to: 10, usedBy: 'a convention', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  relapse: [],
  meaningfulChange: [
    {
      id: 'epds-matthey-2004',
      points: 4,
      appliesTo: 'individual',
      basis: 'reliable change',
      sources: [{ citation: 'matthey-2004', locator: 'abstract', checked: 'read' }],
    },
  ],
  flags: [
    {
      id: 'epds-item-10',
      item: '10',
      from: 1,
      severity: 'hold',
      message: 'EPDS item 10 (self-harm) is above 0: assess suicide risk now, whatever the total.',
      lay: {
        en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [
        { citation: 'rdrr-epds', checked: 'read' },
        { citation: 'library-convention', locator: 'any answer above 0', checked: 'convention' },
      ],
    },
  ],
  loinc: {
    total: '99046-5',
    panel: '71354-5',
    sources: [
      { citation: 'hedis-codes', checked: 'read' },
      { citation: 'epds-panel', checked: 'read' },
    ],
  },
  license: {
    status: 'permission',
    holder: 'Royal College of Psychiatrists',
    note: 'May be photocopied whole, with its source, by one clinician or researcher for their own use; written permission for distribution to others and for any copy in print or online.',
    sources: [{ citation: 'cox-holden-2003', locator: 'copyright page', checked: 'read' }],
  },
  note: 'Answers are points, 3 for the gravest. The form prints the answers to items 3 and 5 to 10 with the gravest first, so that the place of an answer on the form is not its points.',
  sources: [
    { citation: 'levis-2020', checked: 'read' },
    { citation: 'rdrr-epds', checked: 'read' },
    { citation: 'epds-panel', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
