import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { regNoLicence } from './regulatory/worldwide'

/** Prophylaxis before expected stress. */
export const preStressProphylaxis = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'pre-stress-prophylaxis',
      kind: 'indication',
      name: 'Prophylaxis before expected stress',
      otherNames: ['"stress vaccine"'],
      layName: { en: 'a "vaccine against stress"', es: 'una "vacuna contra el estrés"' },
      layDescription: {
        en: 'This is the idea of giving ketamine to healthy people, such as soldiers, before hard times. It has been tried in mice only.',
        es: 'Es la idea de dar ketamina a personas sanas, como soldados, antes de tiempos difíciles. Solo se ha probado en ratones.',
      },
      category: 'trauma-prevention',
      purpose: 'prevention',
      population: {
        groups: ['animal'],
        text: 'Mice only.',
        sources: [
          { citation: 'brachman-2016', checked: 'read' },
          { citation: 'mcgowan-2017', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-pre-stress-prophylaxis',
          term: 'prophylaxis before expected stress',
          text: 'Giving a drug to healthy people before stress.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'E',
        word: 'speculative',
        direction: 'unknown',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
        ],
        text: 'Animal data only; no trial or cohort in healthy soldiers or responders was found. The military use in practice is battlefield analgesia, a different purpose.',
        lay: {
          en: 'It has only been tried in mice. Nobody knows if it helps or harms people.',
          es: 'Solo se ha probado en ratones. Nadie sabe si ayuda o daña a las personas.',
        },
      },
      evidence: [
        {
          id: 'ketamine',
          applies: [
            { drug: 'ketamine', routes: ['intravenous', 'intramuscular', 'subcutaneous', 'intranasal', 'sublingual', 'oral', 'rectal'] },
          ],
          grade: { tier: 'E', cebm: '5', gradedBy: 'library', reason: 'Animal work only.' },
          direction: 'unknown',
          sources: [
            { citation: 'brachman-2016', checked: 'read' },
            { citation: 'mcgowan-2017', checked: 'read' },
            { citation: 'evers-2022', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'prestress-brachman-2016',
          bodies: ['ketamine'],
          study: { name: 'Brachman 2016', design: 'animal', participants: 'mice' },
          treatment: { drugs: ['ketamine'], routes: [], sessions: 1, schedule: 'a week before social defeat and other stressors' },
          comparator: { kind: 'other-active', text: 'fluoxetine, which did not protect' },
          results: [
            {
              outcome: 'protected against depressive-like behavior, at least for this time',
              measure: 'described',
              at: { value: 4, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'benefit',
          note: 'Mice, not people.',
          sources: [
            { citation: 'brachman-2016', checked: 'read' },
            { citation: 'columbia-2015', checked: 'read' },
          ],
        },
        {
          id: 'prestress-mcgowan-2017',
          bodies: ['ketamine'],
          study: { name: 'McGowan 2017', design: 'animal', participants: 'mice' },
          treatment: {
            drugs: ['ketamine'],
            routes: [],
            doses: [{ amount: 30, unit: 'mg/kg' }],
            schedule: 'a week, a month or an hour before fear conditioning',
          },
          comparator: { kind: 'not-stated' },
          results: [
            {
              outcome: 'less freezing with a dose a week before',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome: 'no effect a month or an hour before, nor after the event',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
          ],
          outcome: 'mixed',
          note: 'Mice, not people.',
          sources: [{ citation: 'mcgowan-2017', checked: 'read' }],
        },
        {
          id: 'prestress-evers-2022',
          bodies: ['ketamine'],
          study: { name: 'Evers 2022', design: 'narrative-review' },
          treatment: { drugs: ['ketamine'], routes: [] },
          comparator: { kind: 'not-stated' },
          results: [
            {
              outcome: 'rodent evidence and peripartum trials; stress prophylaxis in people untested',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'position',
          sources: [{ citation: 'evers-2022', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Any effect in people: no randomized or cohort study in healthy soldiers or responders was found.',
          sources: [
            { citation: 'evers-2022', checked: 'read' },
            { citation: 'field-knowledge', checked: 'recalled' },
          ],
        },
      ],
      cautions: [
        {
          text: 'The only military use in practice is battlefield analgesia (Tactical Combat Casualty Care), a different purpose.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      regulatory: [regNoLicence],
      guidelines: [],
      codes: [],
      snomedCt: [],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
