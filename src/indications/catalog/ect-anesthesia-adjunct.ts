import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { psychiatricBaseline } from './regulatory/baseline'
import { ectAnesthesiaElsewhere } from './regulatory/ect-anesthesia'
import { regUsEctAnesthesia } from './regulatory/united-states'

/** Ketamine as or with the anesthetic for electroconvulsive therapy. */
export const ectAnesthesiaAdjunct = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'ect-anesthesia-adjunct',
      kind: 'indication',
      name: 'Ketamine as or with the anesthetic for electroconvulsive therapy',
      otherNames: ['ketamine in ECT anesthesia'],
      layName: { en: 'ketamine used to put a person to sleep for ECT', es: 'ketamina para dormir a la persona durante la TEC' },
      layDescription: {
        en: 'A person sleeps during ECT. Ketamine can be the sleep medicine or a part of it. The hope was that ECT would then help more.',
        es: 'La persona duerme durante la TEC. La ketamina puede ser el medicamento para dormir o una parte. Se esperaba que así la TEC ayudara más.',
      },
      category: 'mood',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults having electroconvulsive therapy.',
        sources: [{ citation: 'mcgirr-2017', checked: 'read' }],
      },
      definitions: [],
      summary: {
        tier: 'X',
        word: 'negative',
        direction: 'no-benefit',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'Adequate trials show no extra antidepressant benefit and no cognitive protection; possibly faster early improvement without a better outcome.',
        lay: {
          en: 'Ketamine can be used to fall asleep for ECT. It does not make ECT work better in the end.',
          es: 'La ketamina se puede usar para dormir durante la TEC. No hace que la TEC funcione mejor al final.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          aspect: 'extra antidepressant benefit',
          grade: {
            tier: 'X',
            cebm: '1',
            certainty: 'moderate',
            gradedBy: 'library',
            reason: 'A meta-analysis of full courses and two trials show no extra antidepressant benefit.',
          },
          direction: 'no-benefit',
          alternatives: [{ certainty: 'low', cebm: '1-', reason: 'For lower scores after the first session.' }],
          sources: [
            { citation: 'mcgirr-2017', checked: 'read' },
            { citation: 'anderson-2017', locator: 'design; mood, table 4', checked: 'read' },
            { citation: 'fernie-2017', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'eff-mcgirr',
          bodies: ['ketamine-iv'],
          study: {
            name: 'McGirr 2017',
            design: 'meta-analysis',
            n: 602,
            counted: 'not-stated',
            treatmentN: 333,
            comparatorN: 269,
            studies: 10,
            participants: 'full courses of electroconvulsive therapy',
          },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'] },
          comparator: { kind: 'mixed', text: 'other anesthesia' },
          results: [
            {
              outcome: 'no greater improvement, response or remission',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'mcgirr-2017', checked: 'read' }],
        },
        {
          id: 'eff-anderson',
          bodies: ['ketamine-iv'],
          study: { name: 'Ketamine-ECT', design: 'randomized-parallel', participants: 'United Kingdom' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.5, unit: 'mg/kg' }],
            alongside: 'usual anesthesia',
          },
          comparator: { kind: 'saline' },
          results: [
            {
              outcome: 'no benefit on delayed verbal recall or mood',
              measure: 'described',
              primaryOutcome: 'not-met',
              favors: 'neither',
              sources: [
                { citation: 'anderson-2017', locator: 'mood, table 4', checked: 'read' },
                { citation: 'anderson-2017', locator: 'recall', checked: 'recalled' },
              ],
            },
          ],
          outcome: 'no-difference',
          sources: [
            { citation: 'anderson-2017', locator: 'design; mood, table 4', checked: 'read' },
            { citation: 'anderson-2017', locator: 'recall', checked: 'recalled' },
          ],
        },
        {
          id: 'eff-fernie',
          bodies: ['ketamine-iv'],
          study: { name: 'Fernie 2017', design: 'randomized-parallel', registration: 'NCT01306760', blinding: 'double-blind' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 2, unit: 'mg/kg' }],
            schedule: 'as the anesthetic, at most this dose',
          },
          comparator: { kind: 'other-active', text: 'propofol anesthesia, at most this dose', dose: { amount: 2.5, unit: 'mg/kg' } },
          results: [
            {
              outcome: 'no difference on any measure during the course, at its end or up to this time after it',
              measure: 'described',
              at: { value: 1, unit: 'months' },
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'fernie-2017', locator: 'abstract', checked: 'read' }],
        },
        {
          id: 'eff-newport-ect',
          bodies: ['ketamine-iv'],
          study: { name: 'Newport 2015, electroconvulsive therapy', design: 'meta-analysis', treatmentN: 89, studies: 5 },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'] },
          comparator: { kind: 'mixed', text: 'other anesthesia' },
          results: [
            {
              outcome: 'lower scores after the first session',
              measure: 'described',
              when: 'after the first session',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'mixed',
          sources: [{ citation: 'newport-2015', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'A better final outcome: the only pattern seen is possibly faster early improvement.',
          sources: [
            { citation: 'mcgirr-2017', checked: 'read' },
            { citation: 'newport-2015', checked: 'read' },
          ],
        },
        { text: 'Cognitive protection.', sources: [{ citation: 'anderson-2017', checked: 'recalled' }] },
      ],
      cautions: [
        {
          text: 'The anesthetic use itself lies within the approved role of racemic ketamine; any antidepressant claim is off-label.',
          sources: [{ citation: 'ketalar-label-us', locator: 'indications', checked: 'read' }],
        },
      ],
      regulatory: [regUsEctAnesthesia, ...ectAnesthesiaElsewhere, ...psychiatricBaseline],
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F32.2',
          display: 'Major depressive disorder, single episode, severe without psychotic features',
          relation: 'usual',
          sources: [{ citation: 'icdlist-f32', locator: 'FY2026', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'F33.2',
          display: 'Major depressive disorder, recurrent severe without psychotic features',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D004565',
          display: 'Electroconvulsive Therapy',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [],
      scales: ['qids-sr16', 'madrs'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
