import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraChronic2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Phantom limb pain. */
export const phantomLimbPain = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'phantom-limb-pain',
      kind: 'indication',
      name: 'Phantom limb pain',
      layName: { en: 'pain in a missing limb', es: 'dolor en una extremidad que falta' },
      layDescription: {
        en: 'After a limb is lost, pain may still be felt where it was. The pain is real.',
        es: 'Después de perder una extremidad, puede sentirse dolor donde estaba. El dolor es real.',
      },
      category: 'chronic-pain',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Twenty and eleven adults in small trials.',
        sources: [
          { citation: 'eichenberger-2008', checked: 'read' },
          { citation: 'nikolajsen-1996', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-phantom-limb-pain',
          term: 'phantom limb pain',
          text: 'Pain felt in an amputated part.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'benefit',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'Relief for hours to two days in small trials; nothing longer.',
        lay: {
          en: 'A drip eased this pain for hours to two days in very small studies. It is not approved for this.',
          es: 'La ketamina por suero alivió este dolor desde unas horas hasta dos días en estudios muy pequeños. No está aprobada para esto.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: { tier: 'D', cebm: '3', certainty: 'low', gradedBy: 'library', reason: 'Small crossover trials; downgraded one step.' },
          direction: 'benefit',
          sources: [
            { citation: 'eichenberger-2008', checked: 'read' },
            { citation: 'nikolajsen-1996', checked: 'read' },
            { citation: 'alviar-2016', checked: 'recalled' },
          ],
        },
      ],
      effects: [
        {
          id: 'plp-eichenberger-2008',
          bodies: ['ketamine-iv'],
          study: {
            name: 'Eichenberger 2008',
            design: 'randomized-crossover',
            n: 20,
            counted: 'not-stated',
            participants: 'ten received ketamine alone; followed for two days',
          },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'], doses: [{ amount: 0.4, unit: 'mg/kg' }], sessions: 1 },
          comparator: { kind: 'mixed', text: 'calcitonin, the combination, and placebo' },
          results: [
            {
              outcome: 'phantom pain reduced by ketamine',
              measure: 'described',
              at: { value: 48, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome: 'not reduced by calcitonin; the combination no better',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'benefit',
          sources: [{ citation: 'eichenberger-2008', checked: 'read' }],
        },
        {
          id: 'plp-nikolajsen-1996',
          bodies: ['ketamine-iv'],
          study: { name: 'Nikolajsen 1996', design: 'randomized-crossover', n: 11, counted: 'not-stated' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [
              { amount: 0.1, unit: 'mg/kg', overMinutes: 5 },
              { amount: 0.42, unit: 'mg/kg/h' },
            ],
            schedule: 'a bolus, then an infusion',
            sessions: 1,
          },
          comparator: { kind: 'placebo', text: 'saline' },
          results: [
            {
              outcome: 'short relief: stump and phantom pain fell in all eleven; side effects in nine',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'benefit',
          sources: [{ citation: 'nikolajsen-1996', checked: 'read' }],
        },
        {
          id: 'plp-alviar-2016',
          bodies: ['ketamine-iv'],
          study: { name: 'Cochrane 2016, phantom pain', design: 'systematic-review' },
          treatment: { drugs: ['ketamine'], routes: [] },
          comparator: { kind: 'mixed' },
          results: [
            {
              outcome: 'among agents with short-term effect; long-term effect unclear',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              sources: [{ citation: 'alviar-2016', checked: 'recalled' }],
            },
          ],
          outcome: 'mixed',
          sources: [
            { citation: 'alviar-2016', locator: 'existence', checked: 'read' },
            { citation: 'alviar-2016', locator: 'conclusion', checked: 'recalled' },
          ],
        },
      ],
      timing: [
        {
          kind: 'durability',
          span: { value: 2, unit: 'days' },
          text: 'Hours to about this time.',
          sources: [{ citation: 'eichenberger-2008', checked: 'read' }],
        },
      ],
      notShown: [
        {
          text: 'Prevention of phantom pain by epidural or perineural ketamine at amputation.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
        { text: 'Long-term relief.', sources: [{ citation: 'alviar-2016', checked: 'recalled' }] },
      ],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [glAsraChronic2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'G54.6',
          display: 'Phantom limb syndrome with pain',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '8E43.00',
          display: 'Phantom limb syndrome',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D010591',
          display: 'Phantom Limb',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [],
      scales: ['nrs-pain'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
