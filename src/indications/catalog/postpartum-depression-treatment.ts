import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { psychiatricBaseline } from './regulatory/baseline'

/** Treatment of an established postpartum depressive episode. */
export const postpartumDepressionTreatment = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'postpartum-depression-treatment',
      kind: 'indication',
      name: 'Treatment of an established postpartum depressive episode',
      otherNames: ['postpartum depression'],
      layName: { en: 'depression after childbirth', es: 'depresión después del parto' },
      layDescription: {
        en: 'This is depression that starts in pregnancy or in the weeks after birth. It is more than the baby blues, which pass in days. Help is there, and some medicines are approved for it.',
        es: 'Es una depresión que empieza en el embarazo o en las semanas después del parto. Es más que la tristeza pasajera de los primeros días. Hay ayuda, y algunos medicamentos están aprobados para tratarla.',
      },
      category: 'mood',
      purpose: 'treatment',
      population: { groups: ['perinatal'], text: 'Perinatal.', sources: [{ citation: 'mgh-ppd-2024', checked: 'read' }] },
      definitions: [
        {
          id: 'def-postpartum-depression',
          term: 'postpartum depression',
          text: 'Major depressive episode that starts in pregnancy or within four weeks of birth (peripartum onset in the sense of DSM); many services count up to twelve months.',
          thresholds: [
            { of: 'onset after birth (DSM)', is: '<=', value: 4, unit: 'weeks' },
            { of: 'onset after birth (many services)', is: '<=', value: 12, unit: 'months' },
          ],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'E',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous'] },
          { drug: 'esketamine', routes: ['intravenous'] },
        ],
        text: 'No adequate trial in women already diagnosed. Most perinatal trials gave the drug at delivery to prevent depression, not to treat it.',
        lay: {
          en: 'No good study shows that ketamine helps a mother who already has this kind of depression. The spray should not be used while breastfeeding.',
          es: 'Ningún estudio bueno muestra que la ketamina ayude a una madre que ya tiene este tipo de depresión. El aerosol no debe usarse durante la lactancia.',
        },
      },
      evidence: [
        {
          id: 'ketamine-or-esketamine-iv',
          applies: [
            { drug: 'ketamine', routes: ['intravenous'] },
            { drug: 'esketamine', routes: ['intravenous'] },
          ],
          grade: {
            tier: 'E',
            cebm: '4',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'No adequate trial in women already diagnosed; case series, some with ketamine-assisted psychotherapy.',
          },
          direction: 'unknown',
          alternatives: [{ tier: 'D', reason: 'Where the case series are counted.' }],
          sources: [
            { citation: 'christnacht-2025', checked: 'read' },
            { citation: 'mgh-ppd-2024', checked: 'read' },
          ],
        },
        {
          id: 'esketamine-nasal',
          applies: [{ drug: 'esketamine', routes: ['intranasal'] }],
          grade: {
            tier: 'E',
            cebm: '5',
            certainty: 'very-low',
            gradedBy: 'library',
            reason: 'Pregnancy and breastfeeding were excluded from the trials; the label advises against breastfeeding during use.',
          },
          direction: 'unknown',
          sources: [
            { citation: 'rxlist-spravato', locator: 'breastfeeding', checked: 'read' },
            { citation: 'field-knowledge', locator: 'exclusions of the trials', checked: 'recalled' },
          ],
        },
        {
          id: 'ketamine-sublingual-oral',
          applies: [{ drug: 'ketamine', routes: ['sublingual', 'oral'] }],
          grade: { tier: 'E', cebm: '5', certainty: 'very-low', gradedBy: 'library', reason: 'No usable evidence.' },
          direction: 'unknown',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      effects: [],
      timing: [],
      notShown: [
        {
          text: 'Response or remission in diagnosed postpartum depression.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
        { text: 'Safety of the infant with repeated dosing.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
        { text: 'Use in postpartum psychosis.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      ],
      cautions: [
        {
          text: 'Most published perinatal trials gave the drug at delivery to prevent depression, not to treat it.',
          sources: [{ citation: 'mgh-ppd-2024', checked: 'read' }],
        },
        {
          text: 'Two drugs have been approved in the United States for postpartum depression, neither a ketamine product: brexanolone (2019-03-19; no longer sold, approval withdrawn on 2025-04-14) and zuranolone (2023-08-04).',
          sources: [
            { citation: 'fda-ppd', locator: 'days of approval', checked: 'read' },
            { citation: 'fda-ppd', locator: 'withdrawal, notice 2025-04101', checked: 'read' },
          ],
        },
      ],
      regulatory: psychiatricBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F53.0',
          display: 'Postpartum depression',
          relation: 'names',
          note: 'Excludes O90.6.',
          sources: [{ citation: 'hccbuddy-f53', locator: 'FY2026', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'O90.6',
          display: 'Postpartum mood disturbance',
          relation: 'not-this',
          note: 'Baby blues, not depression.',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'O99.345',
          display: 'Other mental disorders complicating the puerperium',
          relation: 'additional',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F53.1',
          display: 'Puerperal psychosis',
          relation: 'not-this',
          sources: [{ citation: 'hccbuddy-f53', locator: 'FY2026', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6E20',
          display: 'Mental or behavioural disorders associated with pregnancy, childbirth or the puerperium, without psychotic symptoms',
          relation: 'usual',
          sources: [
            { citation: 'mrcpsych-6a80', checked: 'read' },
            { citation: 'icd11-mms-2024', checked: 'read' },
          ],
        },
        {
          system: 'icd-11',
          code: '6E21',
          display: 'Mental or behavioural disorders associated with pregnancy, childbirth or the puerperium, with psychotic symptoms',
          relation: 'not-this',
          sources: [{ citation: 'mrcpsych-6a80', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D019052',
          display: 'Depression, Postpartum',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [
        {
          system: 'snomed-ct',
          code: '58703003',
          display: 'Postpartum depression',
          relation: 'names',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      scales: ['epds', 'phq-9'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
