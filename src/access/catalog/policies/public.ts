import type { CoveragePolicy } from '../../coverage-model'
import { deepFreeze } from '../../../core/freeze'

/** Medicare, Original Medicare Part B, First Coast. */
export const covMedicareB: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-medicare-b',
  payer: 'Medicare',
  product: 'Original Medicare Part B, First Coast',
  policyNumber: 'A59250',
  effective: { from: '2024-09-19' },
  observed: { through: '2025-12-06' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  disputedIndications: ['mdd-acute-suicidality'],
  criteriaRead: 'all',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'rems',
      label: 'site and person enrolled in the REMS',
      when: { value: 'remsEnrolled', is: '=', to: true },
      attach: 'REMS enrollment',
    },
    {
      id: 'oral-antidepressant',
      label: 'together with an oral antidepressant',
      when: { value: 'oralAntidepressant', is: '=', to: true },
      indications: ['mdd-acute-suicidality'],
    },
  ],
  notStated: [
    'failed trials',
    'classes',
    'weeks',
    'augmentation',
    'scale',
    'oral antidepressant',
    'prescriber',
    'length of authorization',
    'renewal',
  ],
  note: 'Label indication. The current summary names treatment-resistant depression alone; the superseded article also names acute suicidality. Off-label use and sites outside the REMS are not covered. There is no national prior authorization.',
  confidence: 'A',
  sources: [
    { citation: 'medicare-a59250', checked: 'read' },
    { citation: 'cms-a59250', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** TRICARE East. */
export const covTricareEast: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-tricare-east',
  payer: 'TRICARE East',
  effective: {},
  observed: { from: '2021', through: '2023' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'partial',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'documentation',
      label: 'form of the payer and records attached',
      when: { value: 'documented', is: '=', to: true },
      attach: 'the form of the payer and the records',
    },
  ],
  notStated: [
    'failed trials',
    'classes',
    'weeks',
    'augmentation',
    'scale',
    'oral antidepressant',
    'prescriber',
    'length of authorization',
    'renewal',
  ],
  note: 'Label indication; medical benefit, prior authorization, intake form.',
  confidence: 'A',
  sources: [
    { citation: 'humana-spravato-2021', checked: 'read' },
    { citation: 'humana-spravato-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** TRICARE West, Health Net. */
export const covTricareWestHnfs: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-tricare-west-hnfs',
  payer: 'TRICARE West, Health Net',
  effective: { through: '2024' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'partial',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'documentation',
      label: 'form of the payer and records attached',
      when: { value: 'documented', is: '=', to: true },
      attach: 'the form of the payer and the records',
    },
  ],
  notStated: [
    'failed trials',
    'classes',
    'weeks',
    'augmentation',
    'scale',
    'oral antidepressant',
    'prescriber',
    'length of authorization',
    'renewal',
  ],
  excludes: [{ drug: 'ketamine', routes: ['subcutaneous', 'sublingual', 'intravenous', 'intramuscular', 'intranasal', 'oral'] }],
  note: 'The contract ended in 2024. Approval and attestation letter; G2082 and G2083.',
  confidence: 'A',
  sources: [{ citation: 'hnfs-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Veterans Affairs. */
export const covVa: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-va',
  payer: 'Veterans Affairs',
  effective: { from: '2019-06' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'partial',
  criteria: [
    { id: 'prescriber', label: 'prescribed by psychiatry of Veterans Affairs', when: { value: 'prescriber', is: '=', to: 'psychiatrist' } },
  ],
  notStated: [
    'age',
    'failed trials',
    'classes',
    'weeks',
    'augmentation',
    'scale',
    'oral antidepressant',
    'length of authorization',
    'renewal',
  ],
  note: 'Not on the formulary; prior approval case by case.',
  confidence: 'C',
  sources: [{ citation: 'military-2019-va', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Wyoming Medicaid. */
export const covWyMedicaid: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-wy-medicaid',
  payer: 'Wyoming Medicaid',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'all',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'trials',
      label: '2 failed antidepressants of different classes, 8 weeks each',
      when: {
        count: 'trials',
        distinct: 'class',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 8 },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
          ],
        },
        is: '>=',
        to: 2,
      },
      indications: ['treatment-resistant-depression'],
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    { id: 'oral-antidepressant', label: 'together with an oral antidepressant', when: { value: 'oralAntidepressant', is: '=', to: true } },
    {
      id: 'prescriber',
      label: 'psychiatrist at a REMS center',
      when: {
        all: [
          { value: 'prescriber', is: '=', to: 'psychiatrist' },
          { value: 'remsEnrolled', is: '=', to: true },
        ],
      },
    },
    {
      id: 'dose',
      label: 'acute suicidality: up to 84 mg twice a week',
      when: { value: 'inductionMgPerWeek', is: '<=', to: 168 },
      indications: ['mdd-acute-suicidality'],
    },
  ],
  notStated: ['augmentation', 'scale', 'length of authorization', 'renewal'],
  note: 'Acute suicidality: 8 kits, 1 month, not beyond 4 weeks an episode. From a secondary page.',
  confidence: 'C',
  sources: [{ citation: 'wyhealth', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Texas Medicaid. */
export const covTxMedicaid: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-tx-medicaid',
  payer: 'Texas Medicaid',
  effective: { from: '2021' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'all',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    { id: 'scale', label: 'baseline on a scale attested', when: { some: 'assessments' }, attach: 'baseline score' },
    {
      id: 'oral-antidepressant-mdsi',
      label: 'together with an oral antidepressant',
      when: { value: 'oralAntidepressant', is: '=', to: true },
      indications: ['mdd-acute-suicidality'],
    },
    {
      id: 'oral-antidepressant-trd',
      label: 'together with an oral antidepressant',
      when: { value: 'oralAntidepressant', is: '=', to: true },
      indications: ['treatment-resistant-depression'],
      effective: { through: '2025-04-30' },
    },
    {
      id: 'intent',
      label: 'suicidal intent or need for admission',
      when: { value: 'suicidalIntentOrAdmission', is: '=', to: true },
      indications: ['mdd-acute-suicidality'],
    },
    { id: 'monitoring', label: 'watched for at least two hours', when: { value: 'twoHourMonitoring', is: '=', to: true } },
  ],
  notStated: ['failed trials', 'classes', 'weeks', 'augmentation', 'prescriber', 'length of authorization', 'renewal'],
  note: 'Monotherapy for treatment-resistant depression from 2025-05-01.',
  confidence: 'A',
  sources: [
    { citation: 'tx-medicaid-2021', checked: 'read' },
    { citation: 'tx-medicaid-2025', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
