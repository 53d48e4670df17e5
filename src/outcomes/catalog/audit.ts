import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Alcohol Use Disorders Identification Test. Structure only: its wording is not carried. */
export const audit: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'audit',
  name: 'Alcohol Use Disorders Identification Test',
  shortName: 'AUDIT',
  measures: 'hazardous and harmful drinking',
  purpose: 'screening',
  rater: 'self-or-clinician',
  lookBack: { text: 'past year', days: 365, sources: [{ citation: 'saunders-1993', checked: 'recalled' }] },
  items: [
    { id: '1', minimum: 0, maximum: 4 },
    { id: '2', minimum: 0, maximum: 4 },
    { id: '3', minimum: 0, maximum: 4 },
    { id: '4', minimum: 0, maximum: 4 },
    { id: '5', minimum: 0, maximum: 4 },
    { id: '6', minimum: 0, maximum: 4 },
    { id: '7', minimum: 0, maximum: 4 },
    { id: '8', minimum: 0, maximum: 4 },
    { id: '9', minimum: 0, maximum: 4, allowed: [0, 2, 4] },
    { id: '10', minimum: 0, maximum: 4, allowed: [0, 2, 4] },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 40 },
  direction: 'higher-is-worse',
  skipRules: [
    { items: ['1'], is: 0, skips: ['2', '3', '4', '5', '6', '7', '8'] },
    { items: ['2', '3'], is: 0, skips: ['4', '5', '6', '7', '8'] },
  ],
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [
    {
      id: 'audit-zones',
      bands: [
        { id: 'zone-1', from: 0, through: 7, label: { en: 'low risk', es: 'riesgo bajo' } },
        { id: 'zone-2', from: 8, through: 15, label: { en: 'hazardous: brief advice', es: 'de riesgo: consejo breve' } },
        { id: 'zone-3', from: 16, through: 19, label: { en: 'harmful: counsel', es: 'perjudicial: asesoramiento' } },
        {
          id: 'zone-4',
          from: 20,
          through: 40,
          label: { en: 'possible dependence: diagnostic evaluation', es: 'posible dependencia: evaluación diagnóstica' },
        },
      ],
      sources: [{ citation: 'audit-scoring', checked: 'read' }],
      note: 'Local versions differ.',
    },
  ],
  cutOffs: [
    { id: 'audit-8', is: '>=', to: 8, meaning: 'hazardous drinking', sources: [{ citation: 'audit-scoring', checked: 'read' }] },
    { id: 'audit-16', is: '>=', to: 16, meaning: 'harmful drinking', sources: [{ citation: 'audit-scoring', checked: 'read' }] },
    { id: 'audit-20', is: '>=', to: 20, meaning: 'possible dependence', sources: [{ citation: 'audit-scoring', checked: 'read' }] },
  ],
  response: [],
  remission: [],
  relapse: [],
  meaningfulChange: [],
  flags: [],
  loinc: {
    total: '75624-7',
    sources: [
      { citation: 'loinc-audit', checked: 'read' },
      { citation: 'public-code', checked: 'read' },
    ],
  },
  license: {
    status: 'free-with-notice',
    holder: 'World Health Organization',
    note: 'Free for non-commercial use with credit to the World Health Organization.',
    sources: [
      { citation: 'nida-audit', checked: 'read' },
      { citation: 'saunders-1993', checked: 'recalled' },
    ],
  },
  note: 'The interview version passes over questions 2 to 8 after "never" to question 1, and over 4 to 8 when questions 2 and 3 are both 0. The code of the total is often swapped with that of the AUDIT-C. Trials use days of abstinence or heavy drinking instead of a response.',
  sources: [
    { citation: 'audit-scoring', checked: 'read' },
    { citation: 'skyscape-audit', locator: 'skip instructions', checked: 'read' },
    { citation: 'loinc-audit', checked: 'read' },
    { citation: 'saunders-1993', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
