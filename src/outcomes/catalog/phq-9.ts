import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Patient Health Questionnaire, nine items. */
export const phq9: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'phq-9',
  name: 'Patient Health Questionnaire, depression module',
  shortName: 'PHQ-9',
  measures: 'depression severity',
  purpose: 'outcome',
  rater: 'self',
  lookBack: { text: 'past 2 weeks', days: 14, sources: [{ citation: 'public-code', locator: 'form instruction', checked: 'read' }] },
  items: [
    { id: '1', text: { en: 'Little interest or pleasure in doing things' }, minimum: 0, maximum: 3 },
    { id: '2', text: { en: 'Feeling down, depressed, or hopeless' }, minimum: 0, maximum: 3 },
    { id: '3', text: { en: 'Trouble falling or staying asleep, or sleeping too much' }, minimum: 0, maximum: 3 },
    { id: '4', text: { en: 'Feeling tired or having little energy' }, minimum: 0, maximum: 3 },
    { id: '5', text: { en: 'Poor appetite or overeating' }, minimum: 0, maximum: 3 },
    {
      id: '6',
      text: { en: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down' },
      minimum: 0,
      maximum: 3,
    },
    {
      id: '7',
      text: { en: 'Trouble concentrating on things, such as reading the newspaper or watching television' },
      minimum: 0,
      maximum: 3,
    },
    {
      id: '8',
      text: {
        en: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      },
      minimum: 0,
      maximum: 3,
    },
    {
      id: '9',
      text: { en: 'Thoughts that you would be better off dead or of hurting yourself in some way' },
      minimum: 0,
      maximum: 3,
      loinc: '44260-8',
    },
  ],
  options: [
    { value: 0, text: { en: 'Not at all' } },
    { value: 1, text: { en: 'Several days' } },
    { value: 2, text: { en: 'More than half the days' } },
    { value: 3, text: { en: 'Nearly every day' } },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 27 },
  direction: 'higher-is-worse',
  missingItems: {
    kind: 'prorate',
    atMost: 2,
    sources: [{ citation: 'nhs-dd-phq-9', locator: 'one or two missing values', checked: 'read' }],
  },
  bands: [
    {
      id: 'phq-9-kroenke-2001',
      bands: [
        { id: 'none-minimal', from: 0, through: 4, label: { en: 'none or minimal', es: 'ninguna o mínima' } },
        { id: 'mild', from: 5, through: 9, label: { en: 'mild', es: 'leve' } },
        { id: 'moderate', from: 10, through: 14, label: { en: 'moderate', es: 'moderada' } },
        { id: 'moderately-severe', from: 15, through: 19, label: { en: 'moderately severe', es: 'moderadamente grave' } },
        { id: 'severe', from: 20, through: 27, label: { en: 'severe', es: 'grave' } },
      ],
      sources: [
        { citation: 'kroenke-2001', locator: 'abstract', checked: 'read' },
        { citation: 'loinc-ll382', checked: 'read' },
      ],
    },
  ],
  cutOffs: [
    {
      id: 'phq-9-positive',
      is: '>=',
      to: 10,
      meaning: 'positive screen for major depression; not a diagnosis',
      sensitivity: 0.88,
      specificity: 0.88,
      sources: [{ citation: 'kroenke-2001', locator: 'abstract', checked: 'read' }],
    },
  ],
  response: [{ id: 'phq-9-response-50', improvementPercent: 50, sources: [{ citation: 'hull-2022', checked: 'read' }] }],
  partialResponse: {
    id: 'phq-9-partial-25',
    improvementPercent: 25,
    sources: [{ citation: 'library-convention', checked: 'convention' }],
    note: '25 to 49 % improvement is common usage; no label states it',
  },
  remission: [
    {
      id: 'phq-9-5',
      is: '<',
      to: 5,
      usedBy: 'SUSTAIN-3 and at-home cohorts',
      sources: [
        { citation: 'sustain3-reind', checked: 'read' },
        { citation: 'hull-2022-reg', checked: 'read' },
      ],
    },
  ],
  relapse: [],
  meaningfulChange: [
    {
      id: 'phq-9-lowe-2004',
      points: 5,
      appliesTo: 'individual',
      basis: '434 older adults: twice the standard error of measurement',
      sources: [{ citation: 'lowe-2004', locator: 'abstract', checked: 'read' }],
    },
    {
      id: 'phq-9-kounali-2022',
      points: 1.7,
      percent: 20,
      appliesTo: 'individual',
      basis: 'UK cohort: about 20 % of the baseline score; 1.7 points at moderate severity',
      sources: [{ citation: 'kounali-2022', checked: 'read' }],
    },
  ],
  flags: [
    {
      id: 'phq-9-item-9',
      item: '9',
      from: 1,
      severity: 'hold',
      message: 'PHQ-9 item 9 is above 0: assess suicide risk now, whatever the total.',
      lay: {
        en: 'You said that you have had thoughts of being better off dead or of hurting yourself. Please talk to someone about this today. If you might act on these thoughts, call your local emergency number or a crisis line now.',
        es: 'Usted dijo que ha pensado que sería mejor morir o que ha pensado en hacerse daño. Por favor, hable hoy con alguien sobre esto. Si cree que podría actuar según esos pensamientos, llame ahora al número de emergencias o a una línea de crisis.',
      },
      sources: [{ citation: 'library-convention', locator: 'any answer above 0 on item 9', checked: 'convention' }],
    },
  ],
  loinc: {
    total: '44261-6',
    panel: '44249-1',
    sources: [
      { citation: 'loinc-phq9', checked: 'read' },
      { citation: 'public-code', locator: 'item 9', checked: 'read' },
    ],
  },
  license: {
    status: 'free-with-notice',
    holder: 'Pfizer Inc.',
    note: 'No permission is needed to reproduce, translate, display or distribute; keep the copyright notice.',
    sources: [{ citation: 'loinc-phq9', locator: 'copyright', checked: 'read' }],
  },
  note: 'The panel code is not the code of the total, and the code of item 9 is neither. The form for adolescents (PHQ-9M) has a total code of its own, 89204-2; 73831-0 is a measure code for adolescents. A total that is estimated for missing answers does not answer item 9.',
  sources: [
    { citation: 'kroenke-2001', checked: 'read' },
    { citation: 'loinc-phq9', locator: 'panel', checked: 'read' },
    { citation: 'public-code', locator: 'item wording', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
