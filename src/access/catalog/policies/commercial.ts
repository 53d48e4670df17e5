import type { CoveragePolicy } from '../../coverage-model'
import { deepFreeze } from '../../../core/freeze'

/** Cigna. */
export const covCigna: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-cigna',
  payer: 'Cigna',
  effective: {},
  observed: { from: '2025', through: '2025' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'all',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'trials',
      label: '2 failed antidepressants of different classes in the current episode, 6 weeks each, with 25 % or less improvement',
      when: {
        count: 'trials',
        distinct: 'class',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 6 },
            { value: 'currentEpisode', is: '=', to: true },
            {
              any: [
                {
                  all: [
                    { value: 'improvementPercent', is: '<=', to: 25 },
                    { any: [{ not: { known: 'outcome' } }, { value: 'outcome', is: '!=', to: 'response' }] },
                  ],
                },
                {
                  all: [{ value: 'outcome', is: '=', to: 'no-response' }, { not: { known: 'improvementPercent' } }],
                },
              ],
            },
          ],
        },
        is: '>=',
        to: 2,
      },
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    { id: 'prescriber', label: 'prescribed by a psychiatrist', when: { value: 'prescriber', is: '=', to: 'psychiatrist' } },
    { id: 'pdmp', label: 'prescription monitoring program checked', when: { value: 'pdmpChecked', is: '=', to: true } },
    {
      id: 'psychosis',
      label: 'no history of psychosis, or the benefit outweighs its risk',
      when: { value: 'psychosis', oneOf: ['none', 'benefit-outweighs-risk'] },
    },
    {
      id: 'documentation',
      label: 'form of the payer and records attached',
      when: { value: 'documented', is: '=', to: true },
      attach: 'the form of the payer and the records',
    },
  ],
  initialMonths: 6,
  notStated: ['renewal'],
  note: 'No augmentation and no oral antidepressant required.',
  confidence: 'C',
  sources: [
    { citation: 'cigna-vault', checked: 'read' },
    { citation: 'cigna-openpayer', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Cigna. */
export const covCignaMdsi: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-cigna-mdsi',
  payer: 'Cigna',
  effective: {},
  observed: { from: '2025', through: '2025' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['mdd-acute-suicidality'],
  criteriaRead: 'partial',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    { id: 'prescriber', label: 'prescribed by a psychiatrist', when: { value: 'prescriber', is: '=', to: 'psychiatrist' } },
  ],
  initialMonths: 2,
  notStated: ['failed trials', 'classes', 'weeks', 'augmentation', 'scale', 'oral antidepressant', 'renewal'],
  confidence: 'C',
  sources: [{ citation: 'cigna-openpayer', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** EviCore, before the update on monotherapy. */
export const covEvicoreOld: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-evicore-old',
  payer: 'eviCore',
  product: 'before the update on monotherapy',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'all',
  partlyReadFor: ['mdd-acute-suicidality'],
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'trials',
      label: '2 failed antidepressants of different classes, 6 weeks each, with 25 % or less improvement',
      when: {
        count: 'trials',
        distinct: 'class',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 6 },
            {
              any: [
                {
                  all: [
                    { value: 'improvementPercent', is: '<=', to: 25 },
                    { any: [{ not: { known: 'outcome' } }, { value: 'outcome', is: '!=', to: 'response' }] },
                  ],
                },
                {
                  all: [{ value: 'outcome', is: '=', to: 'no-response' }, { not: { known: 'improvementPercent' } }],
                },
              ],
            },
          ],
        },
        is: '>=',
        to: 2,
      },
      indications: ['treatment-resistant-depression'],
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    { id: 'oral-antidepressant', label: 'together with an oral antidepressant', when: { value: 'oralAntidepressant', is: '=', to: true } },
    { id: 'prescriber', label: 'prescribed by a psychiatrist', when: { value: 'prescriber', is: '=', to: 'psychiatrist' } },
    { id: 'pdmp', label: 'prescription monitoring program checked', when: { value: 'pdmpChecked', is: '=', to: true } },
    { id: 'dose', label: 'up to 84 mg twice a week', when: { value: 'inductionMgPerWeek', is: '<=', to: 168 } },
  ],
  initialMonthsFor: { 'treatment-resistant-depression': 6, 'mdd-acute-suicidality': 2 },
  notStated: ['renewal'],
  confidence: 'C',
  sources: [{ citation: 'evicore-spravato', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** UnitedHealthcare, commercial. */
export const covUhc: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-uhc',
  payer: 'UnitedHealthcare',
  product: 'commercial',
  policyNumber: '2025 P 2168-10',
  effective: { from: '2025-05-01' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'partial',
  criteria: [
    {
      id: 'rems',
      label: 'site and person enrolled in the REMS',
      when: { value: 'remsEnrolled', is: '=', to: true },
      attach: 'REMS enrollment',
    },
  ],
  initialMonths: 12,
  notStated: ['age', 'failed trials', 'classes', 'weeks', 'augmentation', 'scale', 'oral antidepressant', 'prescriber', 'renewal'],
  confidence: 'C',
  sources: [
    { citation: 'uhc-lumin-ma', checked: 'read' },
    { citation: 'uhc-lumin-md', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** UnitedHealthcare, commercial. */
export const covUhcMdsi: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-uhc-mdsi',
  payer: 'UnitedHealthcare',
  product: 'commercial',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['mdd-acute-suicidality'],
  criteriaRead: 'partial',
  criteria: [
    {
      id: 'ideation',
      label: 'major depressive disorder with acute suicidal ideation',
      when: { value: 'indication', is: '=', to: 'mdd-acute-suicidality' },
      indications: ['mdd-acute-suicidality'],
    },
    {
      id: 'rems',
      label: 'site and person enrolled in the REMS',
      when: { value: 'remsEnrolled', is: '=', to: true },
      attach: 'REMS enrollment',
    },
  ],
  initialMonths: 12,
  notStated: ['age', 'failed trials', 'classes', 'weeks', 'augmentation', 'scale', 'oral antidepressant', 'prescriber', 'renewal'],
  confidence: 'C',
  sources: [{ citation: 'uhc-vault-mdsi', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Aetna. */
export const covAetna: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-aetna',
  payer: 'Aetna',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'partial',
  criteria: [
    {
      id: 'trials',
      label: '2 failed antidepressants, 6 to 8 weeks each',
      when: {
        count: 'trials',
        distinct: 'ingredient',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 6 },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
          ],
        },
        is: '>=',
        to: 2,
      },
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
  ],
  renewalMonths: 6,
  notStated: ['age', 'classes', 'augmentation', 'scale', 'oral antidepressant', 'prescriber', 'length of authorization'],
  note: 'Criteria only from secondary pages; the source gives 6 to 8 weeks, and the shorter bound is used. Renewal 6 months according to one group of clinics.',
  confidence: 'C',
  sources: [
    { citation: 'nextstep-aetna', checked: 'read' },
    { citation: 'uhc-lumin-md', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** CareFirst BlueCross BlueShield, Caremark guideline. */
export const covCarefirst: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-carefirst',
  payer: 'CareFirst BlueCross BlueShield',
  product: 'Caremark guideline',
  policyNumber: '2889-A',
  effective: {},
  observed: { through: '2026-05-05' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'severe-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'all',
  partlyReadFor: ['mdd-acute-suicidality'],
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'severity',
      label: 'severe major depressive disorder',
      when: { value: 'episodeSeverity', is: '=', to: 'severe' },
      attach: 'the diagnosis with its severity',
    },
    {
      id: 'scale',
      label: 'documented on a standardized scale, such as BDI, HDRS or MADRS',
      when: { some: 'assessments', where: { value: 'instrument', oneOf: ['bdi-ii', 'ham-d17', 'madrs', 'phq-9', 'qids-sr16'] } },
      attach: 'score',
    },
    { id: 'monitoring', label: 'watched for at least two hours', when: { value: 'twoHourMonitoring', is: '=', to: true } },
    {
      id: 'prescriber',
      label: 'prescribed by a psychiatrist or in consultation with one',
      when: {
        any: [
          { value: 'prescriber', is: '=', to: 'psychiatrist' },
          { value: 'specialistConsulted', is: '=', to: true },
        ],
      },
    },
    {
      id: 'substances',
      label: 'no untreated moderate or severe substance use disorder',
      when: { value: 'substanceUseDisorder', is: '!=', to: 'untreated-moderate-or-severe' },
    },
    {
      id: 'trials',
      label: '2 failed antidepressants of different mechanisms in the current episode, 8 weeks each, within 5 years',
      when: {
        count: 'trials',
        distinct: 'class',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'currentEpisode', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 8 },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
            { age: 'endedOn', is: '<=', to: 1826, unit: 'days' },
          ],
        },
        is: '>=',
        to: 2,
      },
      indications: ['treatment-resistant-depression'],
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    {
      id: 'augmentation',
      label: 'a failed augmentation of 8 weeks within 5 years, or an evidence-based psychotherapy in the current episode',
      when: {
        any: [
          {
            count: 'trials',
            where: {
              all: [
                { value: 'kind', is: '=', to: 'augmentation' },
                { value: 'adequateDose', is: '=', to: true },
                { value: 'weeks', is: '>=', to: 8 },
                { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
                { age: 'endedOn', is: '<=', to: 1826, unit: 'days' },
              ],
            },
            is: '>=',
            to: 1,
          },
          { value: 'psychotherapyTried', is: '=', to: true },
        ],
      },
      indications: ['treatment-resistant-depression'],
      attach: 'records of augmentation or psychotherapy',
    },
    {
      id: 'hospital',
      label: 'the prescriber states that without the drug a psychiatric hospital will be needed within 24 to 48 hours',
      when: { value: 'hospitalNeededWithin48Hours', is: '=', to: true },
      indications: ['severe-depression'],
      attach: 'the statement of the prescriber',
    },
    {
      id: 'self-care',
      label: 'unable to care for oneself and to take part in daily life, with lasting hopelessness, helplessness and loss of pleasure',
      when: { value: 'unableToCareForSelf', is: '=', to: true },
      indications: ['severe-depression'],
    },
    {
      id: 'thoughts-of-death',
      label: 'thoughts of dying or self-harm for some part of every day',
      when: { value: 'dailyThoughtsOfDeath', is: '=', to: true },
      indications: ['severe-depression'],
    },
    {
      id: 'intent',
      label: 'suicidal ideation with intent',
      when: { value: 'suicidalIntentOrAdmission', is: '=', to: true },
      indications: ['mdd-acute-suicidality'],
    },
  ],
  renewalCriteria: [
    {
      id: 'benefit',
      label: 'depressive symptoms improved, or stayed improved, on BDI, HDRS or MADRS',
      when: {
        all: [
          { value: 'benefitShown', is: '=', to: true },
          { some: 'assessments', where: { value: 'instrument', oneOf: ['bdi-ii', 'ham-d17', 'madrs'] } },
        ],
      },
      attach: 'scores before and now',
    },
  ],
  initialMonthsFor: { 'treatment-resistant-depression': 1 },
  renewalMonths: 3,
  notStated: ['oral antidepressant'],
  note: 'Severe depression: the pathway for profound depression with persistent thoughts of death, which does not ask for the sequence of trials.',
  confidence: 'C',
  sources: [
    { citation: 'carefirst-vault', checked: 'read' },
    { citation: 'carefirst-lumin', locator: 'pathway for profound depression, renewal', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Blue Cross Blue Shield of North Dakota, one version of the policy. */
export const covBcbsndA: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-bcbsnd-a',
  payer: 'Blue Cross Blue Shield of North Dakota',
  product: 'one version of the policy',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'all',
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'trials',
      label:
        '3 failed antidepressants: 4 weeks without response, 8 weeks with a part of it, or limited by side effects; at least one in the current episode',
      when: {
        all: [
          {
            count: 'trials',
            distinct: 'ingredient',
            where: {
              all: [
                { value: 'kind', is: '=', to: 'antidepressant' },
                {
                  any: [
                    {
                      all: [
                        { value: 'adequateDose', is: '=', to: true },
                        { value: 'outcome', is: '=', to: 'no-response' },
                        { value: 'weeks', is: '>=', to: 4 },
                      ],
                    },
                    {
                      all: [
                        { value: 'adequateDose', is: '=', to: true },
                        { value: 'outcome', is: '=', to: 'partial-response' },
                        { value: 'weeks', is: '>=', to: 8 },
                      ],
                    },
                    {
                      all: [
                        { value: 'doseLimitedBySideEffects', is: '=', to: true },
                        { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
                      ],
                    },
                  ],
                },
              ],
            },
            is: '>=',
            to: 3,
          },
          {
            some: 'trials',
            where: {
              all: [
                { value: 'kind', is: '=', to: 'antidepressant' },
                {
                  any: [
                    {
                      all: [
                        { value: 'adequateDose', is: '=', to: true },
                        { value: 'outcome', is: '=', to: 'no-response' },
                        { value: 'weeks', is: '>=', to: 4 },
                      ],
                    },
                    {
                      all: [
                        { value: 'adequateDose', is: '=', to: true },
                        { value: 'outcome', is: '=', to: 'partial-response' },
                        { value: 'weeks', is: '>=', to: 8 },
                      ],
                    },
                    {
                      all: [
                        { value: 'doseLimitedBySideEffects', is: '=', to: true },
                        { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
                      ],
                    },
                  ],
                },
                { value: 'currentEpisode', is: '=', to: true },
              ],
            },
          },
        ],
      },
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    {
      id: 'augmentation',
      label: '1 failed augmentation',
      when: {
        count: 'trials',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'augmentation' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
          ],
        },
        is: '>=',
        to: 1,
      },
      attach: 'record of the augmentation',
    },
    { id: 'oral-antidepressant', label: 'together with an oral antidepressant', when: { value: 'oralAntidepressant', is: '=', to: true } },
    {
      id: 'prescriber',
      label: 'prescriber of mental health care, or consultation',
      when: {
        any: [
          { value: 'prescriber', oneOf: ['psychiatrist', 'mental-health-prescriber'] },
          { value: 'specialistConsulted', is: '=', to: true },
        ],
      },
    },
    {
      id: 'rems',
      label: 'site and person enrolled in the REMS',
      when: { value: 'remsEnrolled', is: '=', to: true },
      attach: 'REMS enrollment',
    },
    { id: 'monitoring', label: 'watched for at least two hours', when: { value: 'twoHourMonitoring', is: '=', to: true } },
  ],
  notStated: ['classes', 'scale', 'length of authorization', 'renewal'],
  otherVersions: ['cov-bcbsnd-b'],
  confidence: 'A',
  sources: [{ citation: 'bcbsnd', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Blue Cross Blue Shield of North Dakota, the other version at the same address. */
export const covBcbsndB: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-bcbsnd-b',
  payer: 'Blue Cross Blue Shield of North Dakota',
  product: 'the other version at the same address',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'all',
  partlyReadFor: ['renewal'],
  criteria: [
    { id: 'age', label: 'age of the label: 18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'trials',
      label: '2 failed antidepressants',
      when: {
        count: 'trials',
        distinct: 'ingredient',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
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
      label: 'specialist or consultation',
      when: {
        any: [
          { value: 'prescriber', oneOf: ['psychiatrist', 'mental-health-prescriber'] },
          { value: 'specialistConsulted', is: '=', to: true },
        ],
      },
    },
  ],
  renewalCriteria: [
    { id: 'prior-approval', label: 'approved before by this payer', when: { value: 'priorApproval', is: '=', to: true } },
    { id: 'benefit', label: 'it has helped', when: { value: 'benefitShown', is: '=', to: true }, attach: 'scores before and now' },
    {
      id: 'prescriber',
      label: 'specialist or consultation',
      when: {
        any: [
          { value: 'prescriber', oneOf: ['psychiatrist', 'mental-health-prescriber'] },
          { value: 'specialistConsulted', is: '=', to: true },
        ],
      },
    },
  ],
  notStated: ['weeks', 'scale', 'length of authorization'],
  otherVersions: ['cov-bcbsnd-a'],
  confidence: 'A',
  sources: [{ citation: 'bcbsnd', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** A Blue plan, name not shown. */
export const covRx501105: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-rx501105',
  payer: 'a Blue plan, name not shown',
  policyNumber: 'RX501.105',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression', 'mdd-acute-suicidality'],
  criteriaRead: 'all',
  partlyReadFor: ['renewal'],
  criteria: [
    { id: 'age', label: '18 years or older', when: { value: 'ageYears', is: '>=', to: 18 } },
    {
      id: 'trials',
      label: '1 failed antidepressant, 6 weeks',
      when: {
        count: 'trials',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 6 },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
          ],
        },
        is: '>=',
        to: 1,
      },
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    {
      id: 'scale',
      label: 'MADRS 28 or more, HAM-D 17 or more, PHQ-9 15 or more, or QIDS 16 or more',
      when: {
        any: [
          { series: 'assessments', where: { value: 'instrument', is: '=', to: 'madrs' }, of: 'score', take: 'latest', is: '>=', to: 28 },
          { series: 'assessments', where: { value: 'instrument', is: '=', to: 'ham-d17' }, of: 'score', take: 'latest', is: '>=', to: 17 },
          { series: 'assessments', where: { value: 'instrument', is: '=', to: 'phq-9' }, of: 'score', take: 'latest', is: '>=', to: 15 },
          {
            series: 'assessments',
            where: { value: 'instrument', is: '=', to: 'qids-sr16' },
            of: 'score',
            take: 'latest',
            is: '>=',
            to: 16,
          },
        ],
      },
      attach: 'score',
    },
    { id: 'oral-antidepressant', label: 'together with an oral antidepressant', when: { value: 'oralAntidepressant', is: '=', to: true } },
    { id: 'substances', label: 'no active substance use disorder', when: { value: 'substanceUseDisorder', oneOf: ['none', 'remission'] } },
    {
      id: 'rems',
      label: 'site and person enrolled in the REMS',
      when: { value: 'remsEnrolled', is: '=', to: true },
      attach: 'REMS enrollment',
    },
  ],
  renewalCriteria: [
    { id: 'benefit', label: 'improvement documented', when: { value: 'benefitShown', is: '=', to: true }, attach: 'scores before and now' },
  ],
  initialMonths: 3,
  renewalMonths: 6,
  notStated: ['classes', 'augmentation', 'prescriber'],
  confidence: 'C',
  sources: [{ citation: 'rx501-105', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** QualChoice (Centene). */
export const covQualchoice: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-qualchoice',
  payer: 'QualChoice (Centene)',
  effective: {},
  observed: { from: '2021', through: '2021' },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: ['treatment-resistant-depression'],
  criteriaRead: 'all',
  criteria: [
    {
      id: 'age',
      label: '18 to 64 years',
      when: {
        all: [
          { value: 'ageYears', is: '>=', to: 18 },
          { value: 'ageYears', is: '<=', to: 64 },
        ],
      },
    },
    {
      id: 'trials',
      label: '2 failed antidepressants of different classes, 4 weeks each',
      when: {
        count: 'trials',
        distinct: 'class',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'antidepressant' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 4 },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
          ],
        },
        is: '>=',
        to: 2,
      },
      attach: 'records of each trial: medicine, dose, dates, outcome',
    },
    {
      id: 'augmentation',
      label: '2 failed augmentations, 4 weeks each',
      when: {
        count: 'trials',
        distinct: 'ingredient',
        where: {
          all: [
            { value: 'kind', is: '=', to: 'augmentation' },
            { value: 'adequateDose', is: '=', to: true },
            { value: 'weeks', is: '>=', to: 4 },
            { value: 'outcome', oneOf: ['no-response', 'partial-response'] },
          ],
        },
        is: '>=',
        to: 2,
      },
      attach: 'records of the augmentations',
    },
    {
      id: 'scale',
      label: 'PHQ-9 over 15 within 4 weeks',
      when: {
        series: 'assessments',
        where: { value: 'instrument', is: '=', to: 'phq-9' },
        fresh: { within: 28, unit: 'days' },
        of: 'score',
        take: 'latest',
        is: '>',
        to: 15,
      },
      attach: 'PHQ-9 of the last 4 weeks',
    },
    {
      id: 'oral-antidepressant',
      label: 'together with an oral antidepressant, stable for 2 weeks, not one that failed',
      when: {
        all: [
          { value: 'oralAntidepressant', is: '=', to: true },
          { value: 'oralAntidepressantStableDays', is: '>=', to: 14 },
          { value: 'oralAntidepressantFailedBefore', is: '=', to: false },
        ],
      },
    },
    {
      id: 'prescriber',
      label: 'prescribed by a psychiatrist or in consultation with one',
      when: {
        any: [
          { value: 'prescriber', is: '=', to: 'psychiatrist' },
          { value: 'specialistConsulted', is: '=', to: true },
        ],
      },
    },
    { id: 'dose', label: 'at most 168 mg a week in induction', when: { value: 'inductionMgPerWeek', is: '<=', to: 168 } },
  ],
  initialMonths: 3,
  notStated: ['renewal'],
  note: '23 devices. From the year 2021: age ceilings and two augmentations stand in old policies only.',
  confidence: 'A',
  sources: [{ citation: 'qualchoice-bi734', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Kaiser Permanente. */
export const covKaiser: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-kaiser',
  payer: 'Kaiser Permanente',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: [],
  criteriaRead: 'none',
  criteria: [],
  notStated: [
    'indications',
    'age',
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
  confidence: 'C',
  sources: [{ citation: 'library-convention', locator: 'no source was read', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Elevance, Anthem. */
export const covAnthem: CoveragePolicy = /* @__PURE__ */ deepFreeze({
  id: 'cov-anthem',
  payer: 'Elevance, Anthem',
  effective: {},
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: [],
  criteriaRead: 'none',
  criteria: [],
  notStated: [
    'indications',
    'age',
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
  confidence: 'C',
  sources: [{ citation: 'library-convention', locator: 'no source was read', checked: 'convention' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
