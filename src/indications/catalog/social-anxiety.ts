import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Social anxiety disorder. */
export const socialAnxiety = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'social-anxiety',
      kind: 'indication',
      name: 'Social anxiety disorder',
      otherNames: ['social phobia'],
      layName: { en: 'social phobia; fear of being judged', es: 'fobia social; miedo al juicio de los demás' },
      layDescription: {
        en: 'This is a strong fear of being watched or judged by others. The person stays away from such moments or bears them with great stress, for six months or more.',
        es: 'Es un miedo fuerte a las miradas o al juicio de los demás. La persona evita esas situaciones o las soporta con mucho malestar, por seis meses o más.',
      },
      category: 'trauma-and-anxiety',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Eighteen adults in one trial, and open cohorts.',
        sources: [
          { citation: 'taylor-2018', checked: 'read' },
          { citation: 'glue-2018', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-social-anxiety',
          term: 'social anxiety disorder',
          text: 'Marked fear of social scrutiny for at least six months, with avoidance or distress.',
          thresholds: [{ of: 'duration', is: '>=', value: 6, unit: 'months' }],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'mixed',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous', 'subcutaneous'] }],
        text: 'One small crossover trial with split primary outcomes and a saline control that probably broke the blinding. Off-label.',
        lay: {
          en: 'One very small study gave mixed results. It is not approved for this.',
          es: 'Un estudio muy pequeño dio resultados mixtos. La ketamina no está aprobada para esto.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'D',
            cebm: '3',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'A single small crossover trial with split primary outcomes; downgraded one step.',
          },
          direction: 'mixed',
          sources: [{ citation: 'taylor-2018', checked: 'read' }],
        },
        {
          id: 'ketamine-subcutaneous',
          applies: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
          grade: {
            tier: 'D',
            cebm: '3',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'The studies of generalized anxiety, in which most of the maintenance group also met the criteria of social anxiety.',
          },
          direction: 'benefit',
          sources: [
            { citation: 'glue-2018', checked: 'read' },
            { citation: 'glue-2020', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'sad-taylor-2018',
          bodies: ['ketamine-iv'],
          study: {
            name: 'Taylor 2018',
            design: 'randomized-crossover',
            n: 18,
            counted: 'not-stated',
            participants: 'four weeks between the phases, two weeks of follow-up',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.5, unit: 'mg/kg', overMinutes: 40 }],
            sessions: 1,
          },
          comparator: { kind: 'saline' },
          results: [
            {
              outcome: 'LSAS improved more, time by treatment',
              scale: 'lsas',
              measure: 'described',
              p: { is: '=', value: 0.01 },
              primaryOutcome: 'met',
              favors: 'treatment',
            },
            {
              outcome: 'visual scale of anxiety did not',
              measure: 'described',
              p: { is: '=', value: 0.95 },
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
            {
              outcome: 'response',
              scale: 'lsas',
              threshold: { is: '>', value: 35, unit: 'percent-fall' },
              measure: 'proportions',
              unit: 'percent',
              treatment: 33.3,
              comparator: 0,
              primaryOutcome: 'not-primary',
              favors: 'treatment',
            },
            {
              outcome: 'response on the visual scale',
              measure: 'proportions',
              unit: 'percent',
              treatment: 88.9,
              comparator: 52.9,
              primaryOutcome: 'not-primary',
              favors: 'treatment',
            },
          ],
          outcome: 'mixed',
          sources: [{ citation: 'taylor-2018', checked: 'read' }],
        },
        {
          id: 'sad-glue',
          bodies: ['ketamine-subcutaneous'],
          study: { name: 'Glue 2018 and 2020, social anxiety', design: 'open-label', participants: 'see generalized-anxiety' },
          treatment: { drugs: ['ketamine'], routes: ['subcutaneous'] },
          comparator: { kind: 'mixed', text: 'none in the maintenance study, midazolam in the other' },
          results: [
            {
              outcome: 'of the maintenance group met the criteria of social anxiety',
              measure: 'proportions',
              unit: 'percent',
              treatment: 90,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            { outcome: 'results as in generalized-anxiety', measure: 'described', primaryOutcome: 'not-stated', favors: 'not-compared' },
          ],
          outcome: 'mixed',
          sources: [
            { citation: 'glue-2018', checked: 'read' },
            { citation: 'glue-2020', checked: 'read' },
          ],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'An effect against an active (psychoactive) placebo in social anxiety alone.',
          sources: [{ citation: 'taylor-2018', checked: 'read' }],
        },
        { text: 'Any effect beyond two weeks of a single dose.', sources: [{ citation: 'taylor-2018', checked: 'read' }] },
      ],
      cautions: [
        { text: 'The control was saline, so the blinding was probably broken.', sources: [{ citation: 'taylor-2018', checked: 'read' }] },
      ],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F40.10',
          display: 'Social phobia, unspecified',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F40.11',
          display: 'Social phobia, generalized',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6B04',
          display: 'Social anxiety disorder',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D000072861',
          display: 'Phobia, Social',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [
        { system: 'snomed-ct', code: '25501002', relation: 'names', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      ],
      scales: ['lsas'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
