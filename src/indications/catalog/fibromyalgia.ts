import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraChronic2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Fibromyalgia. */
export const fibromyalgia = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'fibromyalgia',
      kind: 'indication',
      name: 'Fibromyalgia',
      layName: { en: 'widespread pain with fatigue', es: 'dolor generalizado con cansancio' },
      layDescription: {
        en: 'This is pain in many parts of the body, with tiredness and poor sleep. It lasts for months or years.',
        es: 'Es un dolor en muchas partes del cuerpo, con cansancio y problemas para dormir. Dura meses o años.',
      },
      category: 'chronic-pain',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults, small trials.',
        sources: [{ citation: 'noppers-2011-fibromyalgia', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-fibromyalgia',
          term: 'fibromyalgia',
          text: 'Chronic widespread pain with fatigue and sleep problems.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'X',
        word: 'negative',
        direction: 'no-benefit',
        appliesTo: [{ drug: 'esketamine', routes: ['intravenous'] }],
        text: 'No benefit beyond hours: the effect follows the plasma level.',
        lay: {
          en: 'A drip eased pain for a short while only. Weeks later there was no gain.',
          es: 'El medicamento por suero alivió el dolor solo por poco tiempo. Semanas después no hubo beneficio.',
        },
      },
      evidence: [
        {
          id: 'esketamine-iv',
          applies: [{ drug: 'esketamine', routes: ['intravenous'] }],
          grade: { tier: 'X', cebm: '2', certainty: 'low', gradedBy: 'library', reason: 'One trial: relief for minutes, none lasting.' },
          direction: 'no-benefit',
          sources: [{ citation: 'noppers-2011-fibromyalgia', checked: 'read' }],
        },
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'D',
            gradedBy: 'library',
            reason: 'Older crossover studies of single infusions: short relief in about half of selected patients.',
          },
          direction: 'mixed',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      effects: [
        {
          id: 'fibro-noppers-2011',
          bodies: ['esketamine-iv'],
          study: { name: 'Noppers 2011', design: 'randomized-parallel', n: 24, counted: 'not-stated' },
          treatment: {
            drugs: ['esketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.5, unit: 'mg/kg', overMinutes: 30 }],
            sessions: 1,
          },
          comparator: { kind: 'midazolam', dose: { amount: 5, unit: 'mg' } },
          results: [
            {
              outcome: 'more than half of the pain gone',
              threshold: { is: '>', value: 50, unit: 'percent-fall' },
              measure: 'counts',
              unit: 'people',
              treatment: 8,
              comparator: 3,
              p: { is: '<', value: 0.05 },
              at: { value: 15, unit: 'minutes' },
              when: 'after the infusion',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome: 'more than half of the pain gone',
              threshold: { is: '>', value: 50, unit: 'percent-fall' },
              measure: 'counts',
              unit: 'people',
              treatment: 6,
              comparator: 2,
              at: { value: 180, unit: 'minutes' },
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            {
              outcome: 'more than half of the pain gone',
              threshold: { is: '>', value: 50, unit: 'percent-fall' },
              measure: 'counts',
              unit: 'people',
              treatment: 2,
              comparator: 0,
              at: { value: 1, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            {
              outcome: 'more than half of the pain gone',
              threshold: { is: '>', value: 50, unit: 'percent-fall' },
              measure: 'counts',
              unit: 'people',
              treatment: 2,
              comparator: 2,
              at: { value: 8, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            { outcome: 'effect follows the plasma level', measure: 'described', primaryOutcome: 'not-stated', favors: 'not-compared' },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'noppers-2011-fibromyalgia', checked: 'read' }],
        },
        {
          id: 'fibro-older-crossovers',
          bodies: ['ketamine-iv'],
          study: { name: 'Older crossover studies', design: 'randomized-crossover' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.3, unit: 'mg/kg', overMinutes: 30 }],
            sessions: 1,
          },
          comparator: { kind: 'placebo', text: 'saline' },
          results: [
            {
              outcome: 'short relief in about half of selected patients; in one study 17 of 29',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'mixed',
          sources: [
            { citation: 'field-knowledge', checked: 'recalled' },
            { citation: 'graven-nielsen-2000', locator: 'abstract', checked: 'read' },
          ],
        },
        {
          id: 'fibro-eskefib',
          bodies: ['esketamine-iv'],
          study: { name: 'ESKEFIB', design: 'protocol-only' },
          treatment: { drugs: ['esketamine'], routes: ['intravenous'], sessions: 3, schedule: 'dose escalation' },
          comparator: { kind: 'not-stated' },
          results: [{ outcome: 'registered; no result seen', measure: 'described', primaryOutcome: 'not-stated', favors: 'not-compared' }],
          outcome: 'pending',
          sources: [{ citation: 'eskefib-protocol', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Any lasting effect.', sources: [{ citation: 'noppers-2011-fibromyalgia', checked: 'read' }] }],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [glAsraChronic2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'M79.7',
          display: 'Fibromyalgia',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.01',
          display: 'Chronic widespread pain',
          relation: 'usual',
          note: 'Fibromyalgia is indexed here; there is no separate category.',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D005356',
          display: 'Fibromyalgia',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '203082005', relation: 'names', sources: [{ citation: 'public-code', checked: 'read' }] }],
      scales: ['fiqr', 'nrs-pain'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
