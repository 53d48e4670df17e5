import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { regAuPbs, regAuTga, regAuTgaRefused, regAuTgaRevoked } from './regulatory/australia'
import { psychiatricBaseline } from './regulatory/baseline'
import { regCaCadth, regCaNds } from './regulatory/canada'
import { regChTrd, regEuMono, regEuTrd2019, regFrHas2020 } from './regulatory/europe'
import { regEngTa854, regScoSmc2258, regUkLicenceTrd, regWlsTa854 } from './regulatory/great-britain'
import { regUsLabelCurrent, regUsTrd2019, regUsTrdMono2025 } from './regulatory/united-states'

/** Major or treatment-resistant depression with anxious distress. */
export const depressionWithAnxiousDistress = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'depression-with-anxious-distress',
      kind: 'indication',
      name: 'Major or treatment-resistant depression with anxious distress',
      otherNames: ['anxious depression'],
      layName: { en: 'depression with strong anxiety', es: 'depresión con mucha ansiedad' },
      layDescription: {
        en: 'Many people with depression also feel tense, restless or full of dread. This kind of depression is often harder to treat with common medicines.',
        es: 'Muchas personas con depresión también se sienten tensas, inquietas o con mucho miedo. Este tipo de depresión suele ser más difícil de tratar con los medicamentos comunes.',
      },
      category: 'mood',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults.',
        sources: [
          { citation: 'daly-2021-anx', checked: 'read' },
          { citation: 'salloum-2019', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-anxious-distress',
          term: 'anxious distress',
          text: 'Specifier of DSM-5: two or more of five anxiety symptoms on most days of the episode. Trials used the anxiety-somatization part of the HAM-D, or the GAD-7.',
          thresholds: [
            { of: 'anxiety symptoms', is: '>=', value: 2, unit: 'of 5' },
            { of: 'HAM-D anxiety-somatization', is: '>=', value: 7, unit: 'points' },
            { of: 'GAD-7', is: '>=', value: 10, unit: 'points' },
          ],
          sources: [
            { citation: 'salloum-2019', locator: 'criteria', checked: 'read' },
            { citation: 'daly-2021-anx', locator: 'criteria', checked: 'read' },
            { citation: 'field-knowledge', locator: 'specifier of DSM-5', checked: 'recalled' },
          ],
        },
      ],
      summary: {
        tier: 'A',
        word: 'approved',
        direction: 'benefit',
        appliesTo: [{ drug: 'esketamine', routes: ['intranasal'] }],
        text: 'A specifier, not a separate indication: what holds for treatment-resistant depression holds here. Subgroup analyses do not show that anxiety reduces response; equality is not proven.',
        lay: {
          en: 'This is not a separate approved use. The esketamine spray is approved only where the depression is hard to treat. Anxiety does not seem to stop these medicines from helping.',
          es: 'No es un uso aprobado aparte. El aerosol de esketamina está aprobado solo cuando la depresión es difícil de tratar. La ansiedad no parece impedir que estos medicamentos ayuden.',
        },
      },
      evidence: [
        {
          id: 'esketamine-nasal',
          applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
          aspect: 'through treatment-resistant depression',
          grade: {
            tier: 'A',
            cebm: '2-',
            certainty: 'low',
            gradedBy: 'library',
            reason: 'The tier follows treatment-resistant depression; a post hoc analysis of one trial.',
          },
          direction: 'benefit',
          sources: [{ citation: 'daly-2021-anx', checked: 'read' }],
        },
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          aspect: 'through treatment-resistant depression',
          grade: {
            tier: 'B',
            cebm: '2-',
            certainty: 'low',
            gradedBy: 'library',
            reason: 'The tier follows treatment-resistant depression; a moderator analysis of one trial.',
          },
          direction: 'benefit',
          sources: [{ citation: 'salloum-2019', checked: 'read' }],
        },
        {
          id: 'ketamine-subcutaneous',
          applies: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
          aspect: 'through treatment-resistant depression',
          grade: {
            tier: 'C',
            cebm: '2-',
            certainty: 'low',
            gradedBy: 'library',
            reason:
              'The tier follows treatment-resistant depression; the analysis of anxiety in one trial was retracted in 2026, to be submitted again.',
          },
          direction: 'unknown',
          sources: [{ citation: 'kads-anxiety', locator: 'notice of retraction', checked: 'read' }],
        },
        {
          id: 'other-routes',
          applies: [
            { drug: 'ketamine', routes: ['intramuscular', 'intranasal', 'sublingual', 'oral', 'rectal'] },
            { drug: 'esketamine', routes: ['intravenous'] },
          ],
          grade: { tier: 'E', cebm: '4', certainty: 'very-low', gradedBy: 'library', reason: 'No usable evidence.' },
          direction: 'unknown',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      effects: [
        {
          id: 'eff-anx-esk',
          bodies: ['esketamine-nasal'],
          study: {
            name: 'TRANSFORM-2, by anxiety',
            design: 'secondary-analysis',
            n: 223,
            counted: 'not-stated',
            participants: '162 of them anxious',
          },
          treatment: {
            drugs: ['esketamine'],
            routes: ['intranasal'],
            doses: [
              { amount: 56, unit: 'mg' },
              { amount: 84, unit: 'mg' },
            ],
            alongside: 'newly started oral antidepressant',
          },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'MADRS',
              scale: 'madrs',
              measure: 'mean-difference',
              unit: 'points',
              value: -4.2,
              interval: { low: -8.1, high: -0.3, level: 95 },
              subgroup: 'with anxiety',
              n: 162,
              primaryOutcome: 'not-primary',
              favors: 'treatment',
            },
            {
              outcome: 'MADRS',
              scale: 'madrs',
              measure: 'mean-difference',
              unit: 'points',
              value: -7.5,
              interval: { low: -13.7, high: -1.3, level: 95 },
              subgroup: 'without anxiety',
              primaryOutcome: 'not-primary',
              favors: 'treatment',
            },
            {
              outcome: 'interaction',
              measure: 'described',
              p: { is: '=', value: 0.371 },
              primaryOutcome: 'not-primary',
              favors: 'neither',
            },
            {
              outcome: 'anxious at baseline',
              measure: 'proportions',
              unit: 'percent',
              treatment: 72,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'benefit',
          sources: [{ citation: 'daly-2021-anx', checked: 'read' }],
        },
        {
          id: 'eff-anx-iv',
          bodies: ['ketamine-iv'],
          study: { name: 'Salloum 2019', design: 'secondary-analysis', n: 99, counted: 'not-stated', participants: '45 of them anxious' },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'], sessions: 1 },
          comparator: { kind: 'midazolam' },
          results: [
            {
              outcome: 'no interaction',
              measure: 'described',
              p: { is: '=', value: 0.88 },
              at: { value: 1, unit: 'days' },
              primaryOutcome: 'not-primary',
              favors: 'neither',
            },
            {
              outcome: 'no interaction',
              measure: 'described',
              p: { is: '=', value: 0.73 },
              at: { value: 3, unit: 'days' },
              primaryOutcome: 'not-primary',
              favors: 'neither',
            },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'salloum-2019', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Effect on anxious distress itself as the primary outcome.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [
        {
          text: 'Anxiety does not clearly reduce response, unlike with usual antidepressants; that is no proof of equality.',
          sources: [
            { citation: 'daly-2021-anx', checked: 'read' },
            { citation: 'salloum-2019', checked: 'read' },
          ],
        },
      ],
      regulatory: [
        regUsTrd2019,
        regUsTrdMono2025,
        regUsLabelCurrent,
        regEuTrd2019,
        regEuMono,
        regFrHas2020,
        regChTrd,
        regUkLicenceTrd,
        regEngTa854,
        regWlsTa854,
        regScoSmc2258,
        regCaNds,
        regCaCadth,
        regAuTgaRefused,
        regAuTgaRevoked,
        regAuTga,
        regAuPbs,
        ...psychiatricBaseline,
      ],
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F41.-',
          relation: 'additional',
          note: 'ICD-10-CM has no code for the specifier; add only where an anxiety disorder is diagnosed.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
        {
          system: 'icd-11',
          code: '6A80.0',
          display: 'Prominent anxiety symptoms in mood episodes',
          relation: 'additional',
          note: 'Never the primary code.',
          sources: [{ citation: 'mrcpsych-6a80', checked: 'read' }],
        },
        {
          system: 'loinc',
          code: '70274-6',
          relation: 'measure',
          note: 'Total score of the GAD-7.',
          sources: [{ citation: 'phr-ig-loinc', checked: 'read' }],
        },
      ],
      snomedCt: [],
      scales: ['gad-7', 'madrs'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
