import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { psychiatricBaseline } from './regulatory/baseline'

/** Persistent depressive disorder. */
export const persistentDepressiveDisorder = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'persistent-depressive-disorder',
      kind: 'indication',
      name: 'Persistent depressive disorder',
      otherNames: ['dysthymia', 'chronic depression'],
      layName: { en: 'long-lasting low mood (two years or more)', es: 'ánimo bajo que dura dos años o más' },
      layDescription: {
        en: 'This is a low mood on most days for two years or more. It can be milder than a deep depression, but it does not let go.',
        es: 'Es un ánimo bajo casi todos los días por dos años o más. Puede ser más leve que una depresión profunda, pero no se va.',
      },
      category: 'mood',
      purpose: 'treatment',
      population: { groups: ['adult'], text: 'Adults.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      definitions: [
        {
          id: 'def-persistent-depressive-disorder',
          term: 'persistent depressive disorder',
          text: 'Depressed mood on most days for at least two years (one year under 18) with at least two further symptoms.',
          thresholds: [
            { of: 'duration in adults', is: '>=', value: 2, unit: 'years' },
            { of: 'duration under 18', is: '>=', value: 1, unit: 'years' },
            { of: 'further symptoms', is: '>=', value: 2, unit: 'symptoms' },
          ],
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
        text: 'No trial of ketamine or esketamine specific to this diagnosis was found. Numbers of treatment-resistant depression do not apply.',
        lay: {
          en: 'No study of ketamine for this was found. Nobody can say yet if it helps.',
          es: 'No se encontró ningún estudio de ketamina para esto. Todavía nadie puede decir si ayuda.',
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
            certainty: 'very-low',
            gradedBy: 'library',
            reason:
              'No trial specific to this diagnosis was found. Chronic major depression is common inside trials of treatment-resistant depression, but results are not reported for pure dysthymia.',
          },
          direction: 'unknown',
          sources: [{ citation: 'library-convention', checked: 'convention' }],
        },
      ],
      effects: [],
      timing: [],
      notShown: [
        {
          text: 'Everything: no effect of any kind is shown. Numbers of treatment-resistant depression must not be borrowed.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [
        {
          text: 'A person who also meets the criteria of major depression for two years and those of treatment resistance is classified as treatment-resistant depression.',
          sources: [{ citation: 'library-convention', checked: 'convention' }],
        },
      ],
      regulatory: psychiatricBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F34.1',
          display: 'Dysthymic disorder',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6A72',
          display: 'Dysthymic disorder',
          relation: 'names',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D019263',
          display: 'Dysthymic Disorder',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [
        {
          system: 'snomed-ct',
          code: '78667006',
          display: 'Dysthymia',
          relation: 'names',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      scales: ['phq-9', 'qids-sr16'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
