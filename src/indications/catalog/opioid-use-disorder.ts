import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraAddiction2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Opioid use disorder. */
export const opioidUseDisorder = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'opioid-use-disorder',
      kind: 'indication',
      name: 'Opioid use disorder',
      otherNames: ['OUD'],
      layName: { en: 'opioid or heroin dependence', es: 'dependencia de opioides o heroína' },
      layDescription: {
        en: 'A person with this finds it hard to stop heroin or strong pain pills, even when they do harm. Methadone and buprenorphine save lives and are the standard.',
        es: 'A la persona le cuesta dejar la heroína o las pastillas fuertes para el dolor, aunque le hagan daño. La metadona y la buprenorfina salvan vidas y son el tratamiento de base.',
      },
      category: 'substance-use',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Detoxified adults, one Russian center.',
        sources: [{ citation: 'krupitsky-2002', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-opioid-use-disorder',
          term: 'opioid use disorder',
          text: 'Impaired control of opioid use with harm.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [{ drug: 'ketamine', routes: ['intramuscular'] }],
        text: 'Comparisons of doses from one center, two decades old, without a placebo or standard-of-care arm. Not a substitute for methadone or buprenorphine.',
        lay: {
          en: 'Old studies from one place hint at some help. Ketamine does not take the place of methadone or buprenorphine. Taken with opioids it can slow breathing.',
          es: 'Estudios antiguos de un solo lugar sugieren alguna ayuda. La ketamina no reemplaza la metadona ni la buprenorfina. Junto con opioides puede hacer más lenta la respiración.',
        },
      },
      evidence: [
        {
          id: 'ketamine-intramuscular',
          applies: [{ drug: 'ketamine', routes: ['intramuscular'] }],
          grade: {
            tier: 'D',
            cebm: '3',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'Comparisons of doses from one center, two decades old, no placebo or standard-of-care arm; downgraded one step.',
          },
          direction: 'unknown',
          sources: [
            { citation: 'krupitsky-2002', checked: 'read' },
            { citation: 'krupitsky-2007', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'oud-krupitsky-2002',
          bodies: ['ketamine-intramuscular'],
          study: {
            name: 'Krupitsky 2002',
            design: 'randomized-parallel',
            n: 70,
            counted: 'not-stated',
            treatmentN: 35,
            comparatorN: 35,
            participants: 'after detoxification',
            blinding: 'double-blind',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intramuscular'],
            doses: [{ amount: 2, unit: 'mg/kg' }],
            sessions: 1,
            alongside: 'existential psychotherapy',
          },
          comparator: { kind: 'other-dose', text: 'a low dose with the same psychotherapy', dose: { amount: 0.2, unit: 'mg/kg' } },
          results: [
            {
              outcome: 'more abstinence and a longer fall of craving with the high dose',
              measure: 'described',
              at: { value: 2, unit: 'years' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'benefit',
          sources: [
            { citation: 'krupitsky-2002', checked: 'read' },
            { citation: 'maps-kpt', checked: 'read' },
          ],
        },
        {
          id: 'oud-krupitsky-2007',
          bodies: ['ketamine-intramuscular'],
          study: { name: 'Krupitsky 2007', design: 'randomized-parallel', n: 59, counted: 'randomized' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intramuscular'],
            doses: [{ amount: 2, unit: 'mg/kg' }],
            sessions: 3,
            schedule: 'monthly',
            alongside: 'psychotherapy',
          },
          comparator: { kind: 'other-dose', text: 'a single session', dose: { amount: 2, unit: 'mg/kg' } },
          results: [
            {
              outcome: 'abstinent',
              measure: 'proportions',
              unit: 'percent',
              treatment: 50,
              comparator: 22.2,
              treatmentEvents: { events: 13, of: 26 },
              comparatorEvents: { events: 6, of: 27 },
              at: { value: 1, unit: 'years' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome: 'no difference in craving, depression or anxiety',
              measure: 'described',
              primaryOutcome: 'not-primary',
              favors: 'neither',
            },
          ],
          outcome: 'mixed',
          sources: [{ citation: 'krupitsky-2007', checked: 'read' }],
        },
        {
          id: 'oud-nct06943859',
          bodies: ['ketamine-intramuscular'],
          study: {
            name: 'Ketamine at methadone entry',
            design: 'randomized-parallel',
            registration: 'NCT06943859',
            n: 50,
            counted: 'planned',
            participants: 'phase 2, about this many',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intramuscular'],
            doses: [{ amount: 0.75, unit: 'mg/kg' }],
            sessions: 4,
            schedule: 'within two weeks, at methadone entry',
          },
          comparator: { kind: 'other-dose', text: 'a very low dose; the registry first named diphenhydramine' },
          results: [{ outcome: 'ongoing; no result', measure: 'described', primaryOutcome: 'not-stated', favors: 'not-compared' }],
          outcome: 'pending',
          sources: [{ citation: 'nct06943859', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Benefit added to methadone or buprenorphine, which remain the standard of care with a benefit on mortality. Ketamine is not a substitute for them.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [
        {
          text: 'Ketamine with opioids adds a risk of sedation and respiratory depression.',
          sources: [
            { citation: 'ketalar-label-us', checked: 'recalled' },
            { citation: 'drugscom-ketamine-opioid', checked: 'read' },
          ],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [glAsraAddiction2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F11.10',
          display: 'Opioid abuse, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F11.20',
          display: 'Opioid dependence, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F11.21',
          display: 'Opioid dependence, in remission',
          relation: 'names',
          note: 'In remission: there is no current use to treat.',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C43',
          display: 'Disorders due to use of opioids',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C43.2',
          display: 'Opioid dependence',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D009293',
          display: 'Opioid-Related Disorders',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '75544000', relation: 'names', sources: [{ citation: 'vsac-values', checked: 'read' }] }],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
