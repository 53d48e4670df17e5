import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Quick Inventory of Depressive Symptomatology, self-report. Structure only: its wording is not carried. */
export const qidsSr16: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'qids-sr16',
  name: 'Quick Inventory of Depressive Symptomatology, self-report',
  shortName: 'QIDS-SR16',
  measures: 'depression severity',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'past 7 days', days: 7, sources: [{ citation: 'ids-qids', locator: 'administration', checked: 'read' }] },
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
    { id: '11', minimum: 0, maximum: 3 },
    { id: '12', minimum: 0, maximum: 3 },
    { id: '13', minimum: 0, maximum: 3 },
    { id: '14', minimum: 0, maximum: 3 },
    { id: '15', minimum: 0, maximum: 3 },
    { id: '16', minimum: 0, maximum: 3 },
  ],
  scoring: {
    kind: 'sum-of-highest',
    domains: [
      { id: 'sleep', items: ['1', '2', '3', '4'] },
      { id: 'sad-mood', items: ['5'] },
      {
        id: 'appetite-weight',
        items: ['6', '7', '8', '9'],
        alternatives: [
          ['6', '7'],
          ['8', '9'],
        ],
      },
      { id: 'concentration', items: ['10'] },
      { id: 'self-view', items: ['11'] },
      { id: 'suicidal-ideation', items: ['12'] },
      { id: 'interest', items: ['13'] },
      { id: 'energy', items: ['14'] },
      { id: 'psychomotor', items: ['15', '16'] },
    ],
  },
  range: { minimum: 0, maximum: 27 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'qids-sr16-ids-qids',
      bands: [
        { id: 'none', from: 0, through: 5, label: { en: 'none', es: 'ninguna' } },
        { id: 'mild', from: 6, through: 10, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 11, through: 15, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 16, through: 20, label: { en: 'severe', es: 'grave' } },
        { id: 'very-severe', from: 21, through: 27, label: { en: 'very severe', es: 'muy grave' } },
      ],
      sources: [{ citation: 'ids-qids', checked: 'read' }],
    },
  ],
  cutOffs: [],
  response: [{ id: 'qids-sr16-response-50', improvementPercent: 50, sources: [{ citation: 'anand-2023', checked: 'read' }] }],
  partialResponse: {
    id: 'qids-sr16-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    note: '25 to 49 % improvement is common usage; no label states it',
  },
  remission: [
    { id: 'qids-sr16-5', is: '<=', to: 5, usedBy: 'the authors of the scale', sources: [{ citation: 'ids-qids', checked: 'read' }] },
  ],
  relapse: [],
  meaningfulChange: [],
  flags: [
    {
      id: 'qids-sr16-item-12',
      item: '12',
      from: 1,
      severity: 'caution',
      message: 'QIDS-SR16 item 12 (thoughts of death or suicide) is above 0: assess suicide risk, whatever the total.',
      lay: {
        en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [{ citation: 'library-convention', locator: 'any answer above 0', checked: 'convention' }],
    },
    {
      id: 'qids-sr16-item-12-plan',
      item: '12',
      from: 3,
      severity: 'stop',
      message: 'QIDS-SR16 item 12 is 3: detailed thoughts several times a day, a plan or an attempt; assess suicide risk now.',
      lay: {
        en: 'Your answers show that you may be in danger now. Please call your local emergency number or a crisis line now, and do not stay alone.',
        es: 'Sus respuestas muestran que usted puede estar en peligro ahora. Por favor, llame ahora al número de emergencias o a una línea de crisis, y no se quede a solas.',
      },
      sources: [
        { citation: 'nbk52954-qids', locator: 'answers to item 12', checked: 'read' },
        { citation: 'library-convention', locator: 'graded like intent, a plan or behavior in the C-SSRS', checked: 'convention' },
      ],
    },
  ],
  license: {
    status: 'permission',
    holder: 'A. J. Rush; UT Southwestern',
    note: 'Permission for commercial or electronic use; free for individual clinical and academic use.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'Not the sum of 16 items: the highest item counts in sleep, appetite and weight, and psychomotor change. No agreed meaningful change.',
  sources: [
    { citation: 'ids-qids', checked: 'read' },
    { citation: 'rivet-qids', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
