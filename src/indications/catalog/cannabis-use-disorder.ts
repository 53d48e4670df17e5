import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraAddiction2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Cannabis use disorder. */
export const cannabisUseDisorder = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'cannabis-use-disorder',
      kind: 'indication',
      name: 'Cannabis use disorder',
      layName: { en: 'cannabis addiction', es: 'adicción al cannabis' },
      layDescription: {
        en: 'A person with this finds it hard to stop or cut down on cannabis, even when it does harm.',
        es: 'A la persona le cuesta dejar o reducir el cannabis, aunque le haga daño.',
      },
      category: 'substance-use',
      purpose: 'treatment',
      population: { groups: ['adult'], text: 'Eight adults.', sources: [{ citation: 'azhari-2021', checked: 'read' }] },
      definitions: [
        {
          id: 'def-cannabis-use-disorder',
          term: 'cannabis use disorder',
          text: 'Impaired control of cannabis use with harm.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'One uncontrolled study of a handful of people.',
        lay: {
          en: 'One study of eight people, with no group to compare. That is not enough to know.',
          es: 'Un estudio de ocho personas, sin grupo de comparación. No basta para saberlo.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: { tier: 'D', cebm: '4', certainty: 'very-low', gradedBy: 'library', reason: 'One uncontrolled study.' },
          direction: 'unknown',
          sources: [{ citation: 'azhari-2021', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'cannabis-azhari-2021',
          bodies: ['ketamine-iv'],
          study: { name: 'Azhari 2021', design: 'open-label', n: 8, counted: 'not-stated', participants: 'six weeks' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [
              { amount: 0.71, unit: 'mg/kg' },
              { amount: 1.41, unit: 'mg/kg' },
            ],
            sessions: 1,
            sessionsUpTo: 2,
            schedule: 'the higher dose for non-responders to the first',
            alongside: 'motivational and mindfulness therapy',
          },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'days of use, model estimate, before',
              measure: 'means',
              unit: 'days-per-week',
              treatment: 5.1,
              when: 'before',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'days of use, model estimate, after the first infusion',
              measure: 'means',
              unit: 'days-per-week',
              treatment: 0.8,
              when: 'after the first infusion',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'days of use, model estimate, at the end',
              measure: 'means',
              unit: 'days-per-week',
              treatment: 0.5,
              when: 'end of study',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          note: 'The abstract prints estimates of a model and no unit; days a week is how they are read here.',
          sources: [{ citation: 'azhari-2021', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Any effect against a control.', sources: [{ citation: 'azhari-2021', checked: 'read' }] }],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [glAsraAddiction2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F12.10',
          display: 'Cannabis abuse, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F12.20',
          display: 'Cannabis dependence, uncomplicated',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C41',
          display: 'Disorders due to use of cannabis',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6C41.2',
          display: 'Cannabis dependence',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D002189',
          display: 'Marijuana Abuse',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [
        { system: 'snomed-ct', code: '85005007', relation: 'names', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      ],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
