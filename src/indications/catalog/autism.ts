import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Autism spectrum disorder, core social symptoms. */
export const autism = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'autism',
      kind: 'indication',
      name: 'Autism spectrum disorder, core social symptoms',
      otherNames: ['autism'],
      layName: { en: 'autism', es: 'autismo' },
      layDescription: {
        en: 'Autism is a lifelong way of being that shapes how a person talks, plays and deals with others. It is not an illness that a drug cures.',
        es: 'El autismo es una forma de ser para toda la vida que influye en cómo la persona habla, juega y se relaciona. No es una enfermedad que un medicamento cure.',
      },
      category: 'eating-and-neurodevelopmental',
      purpose: 'treatment',
      population: {
        groups: ['adolescent', 'adult'],
        text: 'Twenty-one people aged 14 to 29.',
        sources: [{ citation: 'wink-2021', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-autism',
          term: 'autism spectrum disorder',
          text: 'Lifelong differences in social communication with restricted, repetitive behavior.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'X',
        word: 'negative',
        direction: 'no-benefit',
        appliesTo: [{ drug: 'ketamine', routes: ['intranasal'] }],
        text: 'One small crossover trial shows no effect on social withdrawal. Sedation for procedures is anesthesia, not treatment of autism.',
        lay: { en: 'The one study done found no gain.', es: 'El único estudio hecho no encontró ningún beneficio.' },
      },
      evidence: [
        {
          id: 'ketamine-nasal',
          applies: [{ drug: 'ketamine', routes: ['intranasal'] }],
          grade: {
            tier: 'X',
            cebm: '3',
            certainty: 'low',
            gradedBy: 'library',
            reason: 'One small crossover trial; downgraded one step. The certainty is that there is no meaningful effect.',
          },
          direction: 'no-benefit',
          sources: [{ citation: 'wink-2021', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'asd-wink-2021',
          bodies: ['ketamine-nasal'],
          study: { name: 'Wink 2021', design: 'randomized-crossover', n: 21, counted: 'not-stated', participants: 'aged 14 to 29' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intranasal'],
            doses: [
              { amount: 30, unit: 'mg' },
              { amount: 50, unit: 'mg' },
            ],
            schedule: 'the lower dose, then the higher',
          },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'no significant effect on ABC Social Withdrawal',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            { outcome: 'only transient mild adverse effects', measure: 'described', primaryOutcome: 'not-stated', favors: 'not-compared' },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'wink-2021', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Any effect on core social symptoms.', sources: [{ citation: 'wink-2021', checked: 'read' }] }],
      cautions: [
        {
          text: 'Ketamine is used in autism for procedural sedation, an anesthetic purpose; that is not treatment of autism. A related genetic disorder (ADNP syndrome) has only an open single-dose pilot in ten children.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F84.0',
          display: 'Autistic disorder',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6A02',
          display: 'Autism spectrum disorder',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D000067877',
          display: 'Autism Spectrum Disorder',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '35919005', relation: 'names', sources: [{ citation: 'public-code', checked: 'read' }] }],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
