import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Hamilton Depression Rating Scale, 17 items. Structure only: its wording is not carried. */
export const hamD17: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'ham-d17',
  name: 'Hamilton Depression Rating Scale, 17 items',
  shortName: 'HAM-D17',
  measures: 'depression severity',
  purpose: 'outcome',
  rater: 'clinician',
  items: [
    { id: '1', minimum: 0, maximum: 4 },
    { id: '2', minimum: 0, maximum: 4 },
    { id: '3', minimum: 0, maximum: 4 },
    { id: '4', minimum: 0, maximum: 2 },
    { id: '5', minimum: 0, maximum: 2 },
    { id: '6', minimum: 0, maximum: 2 },
    { id: '7', minimum: 0, maximum: 4 },
    { id: '8', minimum: 0, maximum: 4 },
    { id: '9', minimum: 0, maximum: 4 },
    { id: '10', minimum: 0, maximum: 4 },
    { id: '11', minimum: 0, maximum: 4 },
    { id: '12', minimum: 0, maximum: 2 },
    { id: '13', minimum: 0, maximum: 2 },
    { id: '14', minimum: 0, maximum: 2 },
    { id: '15', minimum: 0, maximum: 4 },
    { id: '16', minimum: 0, maximum: 2 },
    { id: '17', minimum: 0, maximum: 2 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 52 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'ham-d17-zimmerman-2013',
      bands: [
        { id: 'none', from: 0, through: 7, label: { en: 'none', es: 'ninguna' } },
        { id: 'mild', from: 8, through: 16, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 17, through: 23, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 24, through: 52, label: { en: 'severe', es: 'grave' } },
      ],
      sources: [
        { citation: 'zimmerman-2013', locator: 'abstract: 17 and 24', checked: 'read' },
        { citation: 'hamd17-datanalysis', locator: 'none up to 7', checked: 'read' },
      ],
    },
    {
      id: 'ham-d17-older',
      bands: [
        { id: 'none', from: 0, through: 7, label: { en: 'none', es: 'ninguna' } },
        { id: 'mild', from: 8, through: 13, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 14, through: 18, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 19, through: 22, label: { en: 'severe', es: 'grave' } },
        { id: 'very-severe', from: 23, through: 52, label: { en: 'very severe', es: 'muy grave' } },
      ],
      sources: [{ citation: 'hamilton-1960', locator: 'older usage', checked: 'recalled' }],
      note: 'Older usage; do not mix with the first set.',
    },
  ],
  cutOffs: [],
  response: [
    {
      id: 'ham-d17-response-50',
      improvementPercent: 50,
      sources: [{ citation: 'hamilton-1960', locator: 'common usage', checked: 'recalled' }],
    },
  ],
  partialResponse: {
    id: 'ham-d17-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    note: '25 to 49 % improvement is common usage; no label states it',
  },
  remission: [
    {
      id: 'ham-d17-7',
      is: '<=',
      to: 7,
      usedBy: 'common usage',
      sources: [
        { citation: 'hamilton-1960', locator: 'common usage', checked: 'recalled' },
        { citation: 'zimmerman-2011-remission', locator: 'consensus of 1991', checked: 'read' },
      ],
    },
  ],
  relapse: [],
  meaningfulChange: [
    {
      id: 'ham-d17-drug-placebo',
      points: 3,
      appliesTo: 'group',
      basis: 'difference between drug and placebo in an older guideline, since dropped',
      sources: [{ citation: 'nice-depression-2004', checked: 'recalled' }],
    },
  ],
  flags: [
    {
      id: 'ham-d17-item-3',
      item: '3',
      from: 1,
      severity: 'caution',
      message: 'HAM-D17 item 3 (suicide) is above 0: assess suicide risk, whatever the total.',
      lay: {
        en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [{ citation: 'library-convention', locator: 'any rating above 0', checked: 'convention' }],
    },
    {
      id: 'ham-d17-item-3-gesture',
      item: '3',
      from: 3,
      severity: 'hold',
      message: 'HAM-D17 item 3 is 3 or more: suicidal ideas or a half-hearted attempt; assess suicide risk now.',
      lay: {
        en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [
        { citation: 'gendep-suicide-items', locator: 'table 1', checked: 'read' },
        { citation: 'library-convention', locator: 'graded like moderate risk in the C-SSRS', checked: 'convention' },
      ],
    },
    {
      id: 'ham-d17-item-3-attempt',
      item: '3',
      from: 4,
      severity: 'stop',
      message: 'HAM-D17 item 3 is 4: a suicide attempt; assess suicide risk now.',
      lay: {
        en: 'Your answers show that you may be in danger now. Please call your local emergency number or a crisis line now, and do not stay alone.',
        es: 'Sus respuestas muestran que usted puede estar en peligro ahora. Por favor, llame ahora al número de emergencias o a una línea de crisis, y no se quede a solas.',
      },
      sources: [
        { citation: 'gendep-suicide-items', locator: 'table 1', checked: 'read' },
        { citation: 'library-convention', locator: 'graded like intent, a plan or behavior in the C-SSRS', checked: 'convention' },
      ],
    },
  ],
  license: {
    status: 'public-domain',
    note: 'Published in 1960; check translations and structured guides.',
    sources: [{ citation: 'hamilton-1960', checked: 'recalled' }],
  },
  note: 'The maximum is 52; some pages print 69, which is wrong.',
  sources: [
    { citation: 'wang-2024', locator: 'range', checked: 'read' },
    { citation: 'hamilton-1960', locator: 'items', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
