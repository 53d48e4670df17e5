import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Levodopa-induced dyskinesia in Parkinson's disease. */
export const levodopaDyskinesia = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'levodopa-dyskinesia',
      kind: 'indication',
      name: "Levodopa-induced dyskinesia in Parkinson's disease",
      layName: { en: "movements caused by Parkinson's medicine", es: 'movimientos causados por el medicamento para el Parkinson' },
      layDescription: {
        en: "Levodopa helps with Parkinson's. But with time it can make the body move in ways that the person cannot stop.",
        es: 'La levodopa ayuda en el Parkinson, pero con el tiempo puede causar movimientos que la persona no puede parar.',
      },
      category: 'neurology',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Ten adults in an open study and a trial reported by its sponsor.',
        sources: [
          { citation: 'lid-mds-2022', checked: 'read' },
          { citation: 'lid-pharmather-2022', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-levodopa-dyskinesia',
          term: 'levodopa-induced dyskinesia',
          text: 'Involuntary movements caused by levodopa.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'One open dose-finding study and an unpublished trial.',
        lay: {
          en: 'There is just one tiny study, and one notice from a drug firm.',
          es: 'Solo hay un estudio muy pequeño y un aviso de una empresa farmacéutica.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'D',
            cebm: '4',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'One open dose-finding study and a sponsor report.',
          },
          direction: 'unknown',
          sources: [
            { citation: 'lid-mds-2022', checked: 'read' },
            { citation: 'lid-pharmather-2022', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'lid-arizona-2022',
          bodies: ['ketamine-iv'],
          study: {
            name: 'Arizona 2022',
            design: 'open-label',
            n: 10,
            counted: 'enrolled',
            participants: 'nine completed; congress abstract',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.2, upTo: 0.3, unit: 'mg/kg/h' }],
            sessions: 2,
            schedule: 'five hours each within a week; the doses are those tolerated',
          },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'UDysRS',
              scale: 'udysrs',
              measure: 'relative-change',
              unit: 'percent',
              value: -45,
              when: 'during the second infusion',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'UDysRS',
              scale: 'udysrs',
              measure: 'relative-change',
              unit: 'percent',
              value: -50,
              at: { value: 3, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'UDysRS',
              scale: 'udysrs',
              measure: 'relative-change',
              unit: 'percent',
              value: -41,
              at: { value: 3, unit: 'months' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'dissociation and hypertension limited the dose',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'lid-mds-2022', checked: 'read' }],
        },
        {
          id: 'lid-pharmather',
          bodies: ['ketamine-iv'],
          study: { name: 'PharmaTher, phase 2', design: 'randomized-parallel', registration: 'NCT04912115', n: 30, counted: 'planned' },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'] },
          comparator: { kind: 'midazolam' },
          results: [
            {
              outcome: 'the company said that all patients on ketamine improved; no full peer-reviewed result found',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'pending',
          sources: [{ citation: 'lid-pharmather-2022', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Any published controlled result.', sources: [{ citation: 'lid-pharmather-2022', checked: 'read' }] }],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'G20.B1',
          display: "Parkinson's disease with dyskinesia, without mention of fluctuations",
          relation: 'names',
          from: '2023-10-01',
          sources: [{ citation: 'icd10cm-2026-list', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G20.B2',
          display: "Parkinson's disease with dyskinesia, with fluctuations",
          relation: 'names',
          from: '2023-10-01',
          sources: [{ citation: 'icd10cm-2026-list', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G20',
          relation: 'usual',
          through: '2023-09-30',
          note: "Parkinson's disease, before it was split; coded with G24.01.",
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G24.01',
          display: 'Drug induced subacute dyskinesia',
          relation: 'names',
          through: '2023-09-30',
          note: 'Before the split of G20.',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '8A00.0',
          display: 'Parkinson disease',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D004409',
          display: 'Dyskinesia, Drug-Induced',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [],
      scales: ['udysrs'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
