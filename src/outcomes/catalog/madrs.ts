import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Montgomery–Åsberg Depression Rating Scale. Structure only: its wording needs permission. */
export const madrs: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'madrs',
  name: 'Montgomery–Åsberg Depression Rating Scale',
  shortName: 'MADRS',
  measures: 'depression severity',
  purpose: 'outcome',
  rater: 'clinician',
  lookBack: { text: 'past week', days: 7, sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
  items: [
    { id: '1', minimum: 0, maximum: 6 },
    { id: '2', minimum: 0, maximum: 6 },
    { id: '3', minimum: 0, maximum: 6 },
    { id: '4', minimum: 0, maximum: 6 },
    { id: '5', minimum: 0, maximum: 6 },
    { id: '6', minimum: 0, maximum: 6 },
    { id: '7', minimum: 0, maximum: 6 },
    { id: '8', minimum: 0, maximum: 6 },
    { id: '9', minimum: 0, maximum: 6 },
    { id: '10', minimum: 0, maximum: 6 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 60 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'madrs-common',
      bands: [
        { id: 'normal', from: 0, through: 6, label: { en: 'normal', es: 'normal' } },
        { id: 'mild', from: 7, through: 19, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 20, through: 34, label: { en: 'moderate', es: 'moderada' } },
        { id: 'severe', from: 35, through: 60, label: { en: 'severe', es: 'grave' } },
      ],
      sources: [{ citation: 'madrs-wiki', locator: 'usual cut-off points', checked: 'read' }],
      note: 'Common usage. Studies put the start of severe depression at 31 (anchored on the CGI) or 35 (anchored on the HAM-D).',
    },
  ],
  cutOffs: [
    {
      id: 'madrs-severe-cgi',
      is: '>=',
      to: 31,
      meaning: 'severe depression when anchored on the Clinical Global Impression',
      sources: [{ citation: 'muller-2003', checked: 'read' }],
    },
    {
      id: 'madrs-severe-ham-d',
      is: '>=',
      to: 35,
      meaning: 'severe depression when anchored on the HAM-D',
      sources: [{ citation: 'muller-2000', checked: 'read' }],
    },
  ],
  response: [{ id: 'madrs-response-50', improvementPercent: 50, sources: [{ citation: 'phillips-2019', checked: 'read' }] }],
  partialResponse: {
    id: 'madrs-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    note: '25 to 49 % improvement is common usage; no label states it',
  },
  remission: [
    {
      id: 'madrs-10',
      is: '<=',
      to: 10,
      usedBy: 'most trials, among them ESCAPE-TRD, KetECT and KADS',
      sources: [
        { citation: 'reif-2023', checked: 'read' },
        { citation: 'ekstrand-2022', checked: 'read' },
        { citation: 'loo-2023', checked: 'read' },
      ],
    },
    {
      id: 'madrs-12',
      is: '<=',
      to: 12,
      usedBy: "the manufacturer's esketamine trials (TRANSFORM, SUSTAIN)",
      sources: [
        { citation: 'katz-2021', checked: 'read' },
        { citation: 'spravato-mono', checked: 'read' },
        { citation: 'sustain3-reind', checked: 'read' },
      ],
    },
    {
      id: 'madrs-hawley',
      is: '<',
      to: 10,
      usedBy: 'the validation by Hawley and others',
      sources: [{ citation: 'hawley-2002', checked: 'read' }],
    },
    {
      id: 'madrs-zimmerman-broad',
      is: '<=',
      to: 9,
      usedBy: 'the review of healthy controls by Zimmerman and others, broad definition',
      sources: [{ citation: 'zimmerman-2004', checked: 'read' }],
    },
    {
      id: 'madrs-zimmerman-strict',
      is: '<=',
      to: 4,
      usedBy: 'the review of healthy controls by Zimmerman and others, strict definition',
      sources: [{ citation: 'zimmerman-2004', checked: 'read' }],
    },
  ],
  relapse: [
    {
      id: 'madrs-sustain-1',
      from: 22,
      assessments: 2,
      apartAtLeastDays: 5,
      apartAtMostDays: 15,
      also: 'hospital care for worsening depression, a suicide attempt or a like event',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'spravatohcp-efficacy', checked: 'read' },
      ],
    },
  ],
  stability: [
    {
      id: 'madrs-stable-remission-sustain-1',
      holds: 'remission',
      by: 'madrs-12',
      ofLastWeeks: 4,
      atLeastWeeks: 3,
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'spravatohcp-efficacy', checked: 'read' },
      ],
    },
    {
      id: 'madrs-stable-response-sustain-1',
      holds: 'response',
      by: 'madrs-response-50',
      ofLastWeeks: 2,
      atLeastWeeks: 2,
      unless: 'madrs-stable-remission-sustain-1',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'spravatohcp-efficacy', checked: 'read' },
      ],
    },
  ],
  meaningfulChange: [
    {
      id: 'madrs-group-difference',
      points: 1.6,
      throughPoints: 1.9,
      appliesTo: 'group',
      basis: 'difference between group means (Duru and Fantino)',
      sources: [{ citation: 'duru-fantino', locator: 'abstract', checked: 'read' }],
    },
  ],
  flags: [
    {
      id: 'madrs-item-10',
      item: '10',
      from: 1,
      severity: 'caution',
      message: 'MADRS item 10 (suicidal thoughts) is above 0: assess suicide risk, whatever the total.',
      lay: {
        en: 'Your answers touched on thoughts about life not being worth living. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de que no vale la pena vivir. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [
        { citation: 'gendep-suicide-items', checked: 'read' },
        { citation: 'library-convention', locator: 'any rating above 0', checked: 'convention' },
      ],
    },
    {
      id: 'madrs-item-10-plan',
      item: '10',
      from: 6,
      severity: 'stop',
      message: 'MADRS item 10 is 6: explicit plans or preparation for suicide; assess suicide risk now.',
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
    status: 'permission',
    holder: 'Royal College of Psychiatrists; S. Montgomery',
    note: 'Ask the holder before showing its wording. This library carries the structure alone.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  sources: [{ citation: 'meddatax-aspire2', locator: 'outcome measures', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
