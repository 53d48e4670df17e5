import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Beck Scale for Suicide Ideation, self-report. Structure only: its wording is not carried. */
export const bss: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'bss',
  name: 'Beck Scale for Suicide Ideation, self-report',
  shortName: 'BSS',
  measures: 'suicidal ideation',
  purpose: 'outcome',
  rater: 'self',
  items: [
    { id: '1', minimum: 0, maximum: 2 },
    { id: '2', minimum: 0, maximum: 2 },
    { id: '3', minimum: 0, maximum: 2 },
    { id: '4', minimum: 0, maximum: 2 },
    { id: '5', minimum: 0, maximum: 2 },
    { id: '6', minimum: 0, maximum: 2 },
    { id: '7', minimum: 0, maximum: 2 },
    { id: '8', minimum: 0, maximum: 2 },
    { id: '9', minimum: 0, maximum: 2 },
    { id: '10', minimum: 0, maximum: 2 },
    { id: '11', minimum: 0, maximum: 2 },
    { id: '12', minimum: 0, maximum: 2 },
    { id: '13', minimum: 0, maximum: 2 },
    { id: '14', minimum: 0, maximum: 2 },
    { id: '15', minimum: 0, maximum: 2 },
    { id: '16', minimum: 0, maximum: 2 },
    { id: '17', minimum: 0, maximum: 2 },
    { id: '18', minimum: 0, maximum: 2 },
    { id: '19', minimum: 0, maximum: 2 },
    { id: '20', minimum: 0, maximum: 2, scored: false },
    { id: '21', minimum: 0, maximum: 2, scored: false },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 38 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'bss-important',
      is: '>=',
      to: 4,
      meaning: 'clinically important ideation, by the cut that a trial used on the clinician form',
      raises: {
        severity: 'hold',
        message: 'The BSS total is 4 or more: clinically important suicidal ideation; assess suicide risk now.',
        lay: {
          en: 'Your answers show thoughts of suicide. Please talk to someone about this today. If you might act on these thoughts, call your local emergency number or a crisis line now.',
          es: 'Sus respuestas muestran pensamientos de suicidio. Por favor, hable hoy con alguien sobre esto. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
        },
      },
      sources: [{ citation: 'grunebaum-2018', locator: 'on the SSI', checked: 'read' }],
    },
    {
      id: 'bss-any',
      is: '>=',
      to: 1,
      meaning: 'some ideation, or a weaker wish to live',
      raises: {
        severity: 'caution',
        message: 'The BSS total is above 0: assess suicide risk, whatever the total.',
        lay: {
          en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
          es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
        },
      },
      sources: [{ citation: 'library-convention', locator: 'any answer above 0', checked: 'convention' }],
    },
  ],
  response: [
    { id: 'bss-response-50', improvementPercent: 50, sources: [{ citation: 'grunebaum-2018', locator: 'on the SSI', checked: 'read' }] },
  ],
  remission: [
    {
      id: 'bss-3',
      is: '<=',
      to: 3,
      usedBy: 'full remission of ideation on the clinician form in the trial of Abbar and others',
      sources: [{ citation: 'abbar-2022', locator: 'on the SSI', checked: 'read' }],
    },
  ],
  relapse: [],
  meaningfulChange: [],
  flags: [
    {
      id: 'bss-desire',
      item: '4',
      from: 1,
      severity: 'hold',
      message: 'BSS item 4 (desire to make an attempt) is above 0: assess suicide risk now, whatever the total.',
      lay: {
        en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [
        { citation: 'field-knowledge', locator: 'order of the items', checked: 'recalled' },
        { citation: 'library-convention', locator: 'graded like moderate risk in the C-SSRS', checked: 'convention' },
      ],
    },
    {
      id: 'bss-preparation',
      item: '16',
      from: 1,
      severity: 'stop',
      message: 'BSS item 16 (preparation for an attempt) is above 0: assess suicide risk now, whatever the total.',
      lay: {
        en: 'Your answers show that you may be in danger now. Please call your local emergency number or a crisis line now, and do not stay alone.',
        es: 'Sus respuestas muestran que usted puede estar en peligro ahora. Por favor, llame ahora al número de emergencias o a una línea de crisis, y no se quede a solas.',
      },
      sources: [
        { citation: 'field-knowledge', locator: 'order of the items', checked: 'recalled' },
        { citation: 'library-convention', locator: 'graded like intent, a plan or behavior in the C-SSRS', checked: 'convention' },
      ],
    },
    {
      id: 'bss-earlier-attempt',
      item: '20',
      from: 1,
      severity: 'hold',
      message:
        'BSS item 20 (earlier suicide attempt) is above 0: ask when it was, and assess suicide risk. The item is not part of the total.',
      lay: {
        en: 'Your answers touched on thoughts of death or of hurting yourself. Please talk about this with your clinician today. If you might act on such thoughts, call your local emergency number or a crisis line now.',
        es: 'En sus respuestas hay pensamientos de muerte o de hacerse daño. Por favor, hable hoy de esto con su profesional de la salud. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [
        { citation: 'field-knowledge', locator: 'order of the items', checked: 'recalled' },
        { citation: 'library-convention', locator: 'graded like moderate risk in the C-SSRS', checked: 'convention' },
      ],
    },
  ],
  license: {
    status: 'paid',
    holder: 'Pearson',
    note: 'Publisher license.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'No severity bands and no agreed meaningful change. Remission here is of ideation, not of depression. The cuts are those of the clinician form, which has the same range.',
  sources: [
    { citation: 'grunebaum-2018', checked: 'read' },
    { citation: 'abbar-2022', checked: 'read' },
    { citation: 'field-knowledge', locator: 'items and range', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
