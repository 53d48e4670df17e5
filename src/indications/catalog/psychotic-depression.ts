import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { psychiatricBaseline } from './regulatory/baseline'

/** Major depressive episode with psychotic features. */
export const psychoticDepression = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'psychotic-depression',
      kind: 'indication',
      name: 'Major depressive episode with psychotic features',
      layName: { en: 'depression with delusions or hallucinations', es: 'depresión con delirios o alucinaciones' },
      layDescription: {
        en: 'In this deep depression a person also sees, hears or believes things that are not so. It is grave and needs expert care soon.',
        es: 'En esta depresión profunda la persona también ve, oye o cree cosas que no son reales. Es grave y necesita atención experta pronto.',
      },
      category: 'mood',
      purpose: 'treatment',
      population: { groups: ['adult'], text: 'Adults.', sources: [{ citation: 'castro-santos-2025', checked: 'read' }] },
      definitions: [],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous'] },
          { drug: 'esketamine', routes: ['intravenous', 'intranasal'] },
        ],
        text: 'Small uncontrolled reports only; electroconvulsive therapy did better where it was compared. Psychosis was an exclusion in the pivotal trials of esketamine.',
        lay: {
          en: 'Ketamine is not approved for this and is not well tested in it. ECT, or two kinds of medicine together, is the usual care.',
          es: 'La ketamina no está aprobada para esto y no se ha estudiado bien. Lo habitual es la TEC o dos tipos de medicamentos juntos.',
        },
      },
      evidence: [
        {
          id: 'pooled',
          applies: [
            { drug: 'ketamine', routes: ['intravenous'] },
            { drug: 'esketamine', routes: ['intravenous', 'intranasal'] },
          ],
          aspect: 'ketamine and esketamine pooled',
          grade: {
            tier: 'D',
            cebm: '4',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'A systematic review of ten small uncontrolled reports.',
          },
          direction: 'unknown',
          sources: [{ citation: 'castro-santos-2025', checked: 'read' }],
        },
        {
          id: 'ketamine-iv-against-ect',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          aspect: 'against electroconvulsive therapy',
          grade: {
            tier: 'X',
            cebm: '2-',
            certainty: 'low',
            gradedBy: 'library',
            reason:
              'One trial included psychotic patients, and a review notes that electroconvulsive therapy was better in psychotic depression.',
          },
          direction: 'no-benefit',
          sources: [
            { citation: 'ekstrand-2022', checked: 'read' },
            { citation: 'andrade-2022', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'eff-psychotic-sr',
          bodies: ['pooled'],
          study: {
            name: 'Castro Santos 2025',
            design: 'systematic-review',
            n: 79,
            counted: 'not-stated',
            studies: 10,
            participants: '60 unipolar and 19 bipolar',
          },
          treatment: { drugs: ['ketamine', 'esketamine'], routes: ['intravenous', 'intranasal'] },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'fall on the MADRS, unipolar',
              scale: 'madrs',
              measure: 'means',
              unit: 'points',
              treatment: 13.7,
              treatmentUpTo: 18.2,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'remission, up to',
              measure: 'proportions',
              unit: 'percent',
              treatment: 50,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'no worsening of psychosis and no manic switch reported',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'castro-santos-2025', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        { text: 'Any controlled benefit.', sources: [{ citation: 'castro-santos-2025', checked: 'read' }] },
        { text: 'Safety of repeated dosing.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
        {
          text: 'Safety in primary psychotic disorder, which most protocols contraindicate or exclude.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [
        {
          text: 'Electroconvulsive therapy, or an antidepressant with an antipsychotic, is the standard.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
        {
          text: 'Psychosis was an exclusion in the pivotal trials of esketamine nasal spray.',
          sources: [
            { citation: 'janik-2025', checked: 'read' },
            { citation: 'nice-ta854', checked: 'read' },
          ],
        },
      ],
      regulatory: psychiatricBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F32.3',
          display: 'Major depressive disorder, single episode, severe with psychotic features',
          relation: 'names',
          sources: [{ citation: 'icdlist-f32', locator: 'FY2026', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F33.3',
          display: 'Major depressive disorder, recurrent, severe with psychotic symptoms',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F31.5',
          display: 'Bipolar disorder, current episode depressed, severe, with psychotic features',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6A70.2',
          relation: 'names',
          note: 'Moderate, with psychotic symptoms.',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6A70.4',
          relation: 'names',
          note: 'Severe, with psychotic symptoms.',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6A71.2',
          relation: 'names',
          note: 'Moderate, with psychotic symptoms.',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6A71.4',
          relation: 'names',
          note: 'Severe, with psychotic symptoms.',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D000341',
          display: 'Affective Disorders, Psychotic',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [
        {
          system: 'snomed-ct',
          code: '73867007',
          display: 'Severe major depression with psychotic features',
          relation: 'names',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      scales: ['madrs'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
