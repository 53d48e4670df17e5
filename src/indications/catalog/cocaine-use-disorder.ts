import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraAddiction2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Cocaine use disorder. */
export const cocaineUseDisorder = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'cocaine-use-disorder',
      kind: 'indication',
      name: 'Cocaine use disorder',
      layName: { en: 'cocaine dependence', es: 'dependencia de la cocaína' },
      layDescription: {
        en: 'A person with this finds it hard to stop cocaine, even when it does harm. Talking therapy is the base of care.',
        es: 'A la persona le cuesta dejar la cocaína, aunque le haga daño. La base del tratamiento es la terapia hablada.',
      },
      category: 'substance-use',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults, single US center, with therapy.',
        sources: [{ citation: 'dakwar-2019', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-cocaine-use-disorder',
          term: 'cocaine use disorder',
          text: 'Impaired control of cocaine use with harm.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'C',
        word: 'promising-unconfirmed',
        direction: 'benefit',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'One small trial at one center, with an inpatient stay and therapy, unreplicated. Off-label.',
        lay: {
          en: 'One small study, with a hospital stay and talking therapy, looks good. No one has repeated it yet. It is not approved for this.',
          es: 'Un estudio pequeño, con hospitalización y terapia hablada, es alentador. Aún nadie lo ha repetido. La ketamina no está aprobada para esto.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'C',
            cebm: '3',
            certainty: 'low',
            gradedBy: 'library',
            reason: 'One small trial at a single center, unreplicated; downgraded one step.',
          },
          direction: 'benefit',
          sources: [{ citation: 'dakwar-2019', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'cud-dakwar-2019',
          bodies: ['ketamine-iv'],
          study: {
            name: 'Dakwar 2019',
            design: 'randomized-parallel',
            n: 55,
            counted: 'randomized',
            treatmentN: 27,
            comparatorN: 28,
            participants: 'five days as inpatients',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.5, unit: 'mg/kg', overMinutes: 40 }],
            sessions: 1,
            alongside: 'mindfulness-based relapse prevention for five weeks',
          },
          comparator: { kind: 'midazolam', dose: { amount: 0.025, unit: 'mg/kg' } },
          results: [
            {
              outcome: 'abstinent in the last two weeks',
              measure: 'proportions',
              unit: 'percent',
              treatment: 48.2,
              comparator: 10.7,
              primaryOutcome: 'met',
              favors: 'treatment',
            },
            {
              outcome: 'relapse',
              measure: 'hazard-ratio',
              unit: 'ratio',
              value: 0.47,
              interval: { low: 0.24, high: 0.92, level: 95 },
              primaryOutcome: 'met',
              favors: 'treatment',
            },
            {
              outcome: 'craving',
              measure: 'relative-change',
              unit: 'percent',
              value: -58.1,
              interval: { low: -78.6, high: -18.6, level: 95 },
              primaryOutcome: 'not-primary',
              favors: 'treatment',
              printedAs: 'advantage',
            },
            {
              outcome: 'abstinent by self-report on the telephone',
              measure: 'proportions',
              unit: 'percent',
              treatment: 44,
              comparator: 0,
              at: { value: 6, unit: 'months' },
              primaryOutcome: 'not-primary',
              favors: 'treatment',
            },
          ],
          outcome: 'benefit',
          sources: [
            { citation: 'dakwar-2019', checked: 'read' },
            { citation: 'novahealth-dakwar', checked: 'read' },
          ],
        },
        {
          id: 'cud-dakwar-2017',
          bodies: ['ketamine-iv'],
          study: {
            name: 'Dakwar 2017',
            design: 'laboratory',
            n: 20,
            counted: 'not-stated',
            participants: 'not seeking treatment; crossover in a laboratory',
          },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'], doses: [{ amount: 0.71, unit: 'mg/kg' }], sessions: 1 },
          comparator: { kind: 'midazolam', dose: { amount: 0.025, unit: 'mg/kg' } },
          results: [
            {
              outcome: 'cocaine self-administration',
              measure: 'relative-change',
              unit: 'percent',
              value: -67,
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              printedAs: 'advantage',
              sources: [{ citation: 'dakwar-2017', locator: 'abstract', checked: 'read' }],
            },
            {
              outcome: 'present more than a day later',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              sources: [{ citation: 'dakwar-2017', locator: 'abstract', checked: 'read' }],
            },
            {
              outcome: 'not sustained after several days',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
              sources: [{ citation: 'pmc11527458-t6', checked: 'read' }],
            },
          ],
          outcome: 'benefit',
          sources: [
            { citation: 'pmc11527458-t6', checked: 'read' },
            { citation: 'dakwar-2017', locator: 'abstract', checked: 'read' },
          ],
        },
      ],
      timing: [],
      notShown: [
        { text: 'Replication elsewhere.', sources: [{ citation: 'dakwar-2019', checked: 'read' }] },
        { text: 'An effect in outpatients only.', sources: [{ citation: 'dakwar-2019', checked: 'read' }] },
        { text: 'An effect without therapy.', sources: [{ citation: 'dakwar-2019', checked: 'read' }] },
        { text: 'Repeated dosing.', sources: [{ citation: 'dakwar-2019', checked: 'read' }] },
      ],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [glAsraAddiction2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F14.10',
          display: 'Cocaine abuse, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F14.20',
          display: 'Cocaine dependence, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F14.21',
          display: 'Cocaine dependence, in remission',
          relation: 'names',
          note: 'In remission: there is no current use to treat.',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C45',
          display: 'Disorders due to use of cocaine',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C45.2',
          display: 'Cocaine dependence',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D019970',
          display: 'Cocaine-Related Disorders',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [
        { system: 'snomed-ct', code: '31956009', relation: 'names', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      ],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
