import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Panic disorder. */
export const panic = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'panic',
      kind: 'indication',
      name: 'Panic disorder',
      layName: { en: 'panic attacks', es: 'ataques de pánico' },
      layDescription: {
        en: 'A panic attack is a sudden wave of strong fear. The heart races and breathing feels hard. In this disorder the attacks come back, and the person lives in fear of the next one.',
        es: 'Un ataque de pánico es una ola repentina de miedo fuerte. El corazón se acelera y cuesta respirar. En este trastorno los ataques vuelven y la persona vive con miedo al próximo.',
      },
      category: 'trauma-and-anxiety',
      purpose: 'treatment',
      population: { groups: ['adult'], text: 'Case reports.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      definitions: [
        {
          id: 'def-panic',
          term: 'panic disorder',
          text: 'Recurrent unexpected panic attacks with persistent concern or change of behavior for at least a month.',
          thresholds: [{ of: 'duration', is: '>=', value: 1, unit: 'months' }],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'E',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
          { drug: 'esketamine', routes: ['intranasal', 'intravenous'] },
        ],
        text: 'Case reports, and single patients inside mixed anxiety cohorts; no randomized trial was identified.',
        lay: {
          en: 'No real study was found. Ketamine can itself set off fear or panic during a dose.',
          es: 'No se encontró ningún estudio serio. La ketamina misma puede causar miedo o pánico durante una dosis.',
        },
      },
      evidence: [
        {
          id: 'all-routes',
          applies: [
            { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
            { drug: 'esketamine', routes: ['intranasal', 'intravenous'] },
          ],
          grade: {
            tier: 'E',
            cebm: '5',
            gradedBy: 'library',
            reason: 'Case reports, and single patients inside mixed anxiety cohorts; no certainty can be given.',
          },
          direction: 'unknown',
          harm: 'possible',
          alternatives: [{ cebm: '4', reason: 'Where the case reports are counted.' }],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      effects: [],
      timing: [],
      notShown: [{ text: 'Any effect in a randomized trial.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] }],
      cautions: [
        {
          text: 'Ketamine raises heart rate and blood pressure and can itself provoke anxiety or panic during dosing; anxiety is a listed adverse reaction of SPRAVATO.',
          sources: [
            { citation: 'ketalar-label-us', locator: 'section 6, heart rate and pressure', checked: 'read' },
            { citation: 'spravatohcp-safety', locator: 'safety table, anxiety', checked: 'read' },
            { citation: 'field-knowledge', locator: 'panic during dosing', checked: 'recalled' },
          ],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F41.0',
          display: 'Panic disorder [episodic paroxysmal anxiety]',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6B01',
          display: 'Panic disorder',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D016584',
          display: 'Panic Disorder',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '371631005', relation: 'names', sources: [{ citation: 'public-code', checked: 'read' }] }],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
