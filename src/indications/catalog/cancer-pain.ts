import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraChronic2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Cancer pain and palliative care. */
export const cancerPain = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'cancer-pain',
      kind: 'indication',
      name: 'Cancer pain and palliative care',
      otherNames: ['cancer pain'],
      layName: { en: 'cancer pain', es: 'dolor por cáncer' },
      layDescription: {
        en: 'This is pain from cancer or from its care. Strong pain medicines are the base. Ketamine is sometimes added by experts when they are not enough.',
        es: 'Es el dolor por el cáncer o por su tratamiento. La base son los medicamentos fuertes para el dolor. A veces los expertos agregan ketamina cuando no bastan.',
      },
      category: 'cancer-and-sickle-cell-pain',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults on opioids.',
        sources: [
          { citation: 'hardy-2012', checked: 'read' },
          { citation: 'fallon-2018', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-cancer-pain',
          term: 'cancer pain',
          text: 'Pain from cancer or its treatment.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'X',
        word: 'negative',
        direction: 'no-benefit',
        harm: 'shown',
        appliesTo: [{ drug: 'ketamine', routes: ['subcutaneous', 'oral'] }],
        text: 'Negative for adding ketamine to opioids in unselected refractory cancer pain, with more harm; specialist rescue use continues on low-grade evidence.',
        lay: {
          en: 'In good studies, adding ketamine did not ease cancer pain and caused more side effects. Experts still use it now and then as a last try.',
          es: 'En buenos estudios, agregar ketamina no alivió el dolor por cáncer y causó más efectos secundarios. Los expertos aún la usan a veces como último intento.',
        },
      },
      evidence: [
        {
          id: 'ketamine-subcutaneous',
          applies: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
          grade: {
            tier: 'X',
            cebm: '2',
            certainty: 'very-low',
            gradedBy: 'published',
            reason: 'One phase 3 trial without benefit and with more harm; the certainty is that of the Cochrane review of 2017, very low.',
          },
          direction: 'no-benefit',
          harm: 'shown',
          alternatives: [{ cebm: '1', reason: 'Where the review is counted.' }],
          sources: [
            { citation: 'hardy-2012', checked: 'read' },
            { citation: 'bell-2017', checked: 'recalled' },
          ],
        },
        {
          id: 'ketamine-oral',
          applies: [{ drug: 'ketamine', routes: ['oral'] }],
          grade: {
            tier: 'X',
            cebm: '2',
            certainty: 'very-low',
            gradedBy: 'published',
            reason: 'One trial without a difference; the certainty is that of the Cochrane review of 2017, very low.',
          },
          direction: 'no-benefit',
          alternatives: [{ cebm: '1', reason: 'Where the review is counted.' }],
          sources: [
            { citation: 'fallon-2018', checked: 'read' },
            { citation: 'bell-2017', checked: 'recalled' },
          ],
        },
      ],
      effects: [
        {
          id: 'cancer-hardy-2012',
          bodies: ['ketamine-subcutaneous'],
          study: { name: 'Hardy 2012', design: 'randomized-parallel', n: 185, counted: 'not-stated' },
          treatment: { drugs: ['ketamine'], routes: ['subcutaneous'], schedule: 'infusion with dose escalation over three to five days' },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'response',
              measure: 'proportions',
              unit: 'percent',
              treatment: 31,
              comparator: 27,
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
            {
              outcome: 'response',
              measure: 'risk-difference',
              unit: 'percentage-points',
              value: 4,
              interval: { low: -10, high: 18, level: 95 },
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
            {
              outcome: 'adverse events',
              measure: 'rate-ratio',
              unit: 'ratio',
              value: 1.95,
              interval: { low: 1.46, high: 2.61, level: 95 },
              primaryOutcome: 'not-primary',
              favors: 'comparator',
            },
            {
              outcome: 'number needed to treat; the interval has no upper end',
              measure: 'number-needed',
              unit: 'people',
              value: 25,
              interval: { low: 6, level: 95 },
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            {
              outcome: 'number needed to harm',
              measure: 'number-needed',
              unit: 'people',
              value: 6,
              interval: { low: 4, high: 13, level: 95 },
              primaryOutcome: 'not-primary',
              favors: 'comparator',
            },
          ],
          outcome: 'no-difference',
          sources: [
            { citation: 'hardy-2012', checked: 'read' },
            { citation: 'bell-2017', locator: 'characteristics of Hardy 2012: the primary outcome', checked: 'read' },
          ],
        },
        {
          id: 'cancer-fallon-2018',
          bodies: ['ketamine-oral'],
          study: {
            name: 'Fallon 2018, cancer pain',
            design: 'randomized-parallel',
            n: 214,
            counted: 'not-stated',
            treatmentN: 107,
            comparatorN: 107,
            participants: 'see chronic-neuropathic-pain',
          },
          treatment: { drugs: ['ketamine'], routes: ['oral'], schedule: 'titrated, sixteen days' },
          comparator: { kind: 'placebo' },
          results: [{ outcome: 'no difference', measure: 'described', primaryOutcome: 'not-met', favors: 'neither' }],
          outcome: 'no-difference',
          sources: [{ citation: 'fallon-2018', checked: 'read' }],
        },
        {
          id: 'cancer-cochrane-2017',
          bodies: ['ketamine-subcutaneous', 'ketamine-oral'],
          study: { name: 'Cochrane 2017', design: 'systematic-review', studies: 3, participants: '20, 10 and 185 people' },
          treatment: { drugs: ['ketamine'], routes: [], alongside: 'opioid' },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'insufficient evidence; very low quality',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
              sources: [{ citation: 'bell-2017', checked: 'recalled' }],
            },
          ],
          outcome: 'no-difference',
          sources: [
            { citation: 'bell-2017', locator: 'design', checked: 'read' },
            { citation: 'bell-2017', locator: 'wording', checked: 'recalled' },
          ],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Any benefit by type of pain: neuropathic or nociceptive did not predict response.',
          sources: [{ citation: 'hardy-2012', checked: 'read' }],
        },
        {
          text: 'Benefit on depression at the end of life outside small trials.',
          sources: [{ citation: 'barbosa-2023', checked: 'read' }],
        },
      ],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [glAsraChronic2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'G89.3',
          display: 'Neoplasm related pain (acute) (chronic)',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'Z51.5',
          display: 'Encounter for palliative care',
          relation: 'additional',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.1',
          display: 'Chronic cancer related pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.10',
          display: 'Chronic cancer pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.11',
          display: 'Chronic post cancer treatment pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'QB9B',
          display: 'Palliative care',
          relation: 'additional',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D000072716',
          display: 'Cancer Pain',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [],
      scales: ['nrs-pain', 'bpi-sf'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
