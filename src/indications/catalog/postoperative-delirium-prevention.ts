import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Prevention of postoperative delirium. */
export const postoperativeDeliriumPrevention = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'postoperative-delirium-prevention',
      kind: 'indication',
      name: 'Prevention of postoperative delirium',
      layName: { en: 'avoiding confusion after surgery', es: 'evitar la confusión después de una cirugía' },
      layDescription: {
        en: 'Older people can be confused for some days after a big operation. The hope was that ketamine prevents it.',
        es: 'Las personas mayores pueden estar confundidas algunos días después de una operación grande. Se esperaba que la ketamina lo evitara.',
      },
      category: 'acute-and-perioperative',
      purpose: 'prevention',
      population: {
        groups: ['older-adult'],
        text: 'Adults over 60 having major surgery.',
        sources: [{ citation: 'avidan-2017', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-postoperative-delirium',
          term: 'postoperative delirium',
          text: 'Acute confusion in the days after surgery.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'X',
        word: 'negative',
        direction: 'no-benefit',
        harm: 'possible',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'A large trial shows no effect, with more hallucinations and nightmares as the dose rises.',
        lay: {
          en: 'A large study found that it does not prevent confusion. It led to more bad dreams.',
          es: 'Un estudio grande halló que no evita la confusión. Causó más pesadillas.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'X',
            cebm: '2',
            certainty: 'moderate',
            gradedBy: 'library',
            reason: 'One large trial; the certainty is for no effect.',
          },
          direction: 'no-benefit',
          harm: 'possible',
          alternatives: [{ certainty: 'high', reason: 'Upper end of the judgment for no effect.' }],
          sources: [{ citation: 'avidan-2017', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'delirium-podcast-2017',
          bodies: ['ketamine-iv'],
          study: {
            name: 'PODCAST',
            design: 'randomized-parallel',
            n: 672,
            counted: 'randomized',
            treatmentN: 450,
            comparatorN: 222,
            participants: 'aged over 60, major surgery',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [
              { amount: 0.5, unit: 'mg/kg' },
              { amount: 1, unit: 'mg/kg' },
            ],
            sessions: 1,
            schedule: 'after induction, before the incision',
          },
          comparator: { kind: 'saline' },
          results: [
            {
              outcome: 'delirium',
              measure: 'proportions',
              unit: 'percent',
              treatment: 19.45,
              comparator: 19.82,
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
            {
              outcome: 'delirium, absolute difference as printed',
              measure: 'risk-difference',
              unit: 'percentage-points',
              value: 0.36,
              interval: { low: -6.07, high: 7.38, level: 95 },
              p: { is: '=', value: 0.92 },
              primaryOutcome: 'not-met',
              favors: 'neither',
              note: "Printed as published; the sign is the source's, and it does not recompute exactly from the rounded rates.",
            },
            {
              outcome: 'more hallucinations with rising dose',
              measure: 'described',
              p: { is: '=', value: 0.01 },
              primaryOutcome: 'not-primary',
              favors: 'comparator',
            },
            {
              outcome: 'more nightmares with rising dose',
              measure: 'described',
              p: { is: '=', value: 0.03 },
              primaryOutcome: 'not-primary',
              favors: 'comparator',
            },
          ],
          outcome: 'harm',
          sources: [{ citation: 'avidan-2017', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Prevention of delirium.', sources: [{ citation: 'avidan-2017', checked: 'read' }] }],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F05',
          display: 'Delirium due to known physiological condition',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6D70',
          display: 'Delirium',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D003693',
          display: 'Delirium',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D000071257',
          display: 'Emergence Delirium',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
