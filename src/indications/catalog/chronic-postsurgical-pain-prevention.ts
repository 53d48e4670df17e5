import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Prevention of chronic post-surgical pain. */
export const chronicPostsurgicalPainPrevention = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'chronic-postsurgical-pain-prevention',
      kind: 'indication',
      name: 'Prevention of chronic post-surgical pain',
      layName: { en: 'avoiding lasting pain after surgery', es: 'evitar el dolor duradero después de una cirugía' },
      layDescription: {
        en: 'Some people still have pain months after an operation. The hope is that ketamine at the time of surgery prevents it.',
        es: 'Algunas personas siguen con dolor meses después de una operación. La esperanza es que la ketamina durante la cirugía lo evite.',
      },
      category: 'acute-and-perioperative',
      purpose: 'prevention',
      population: { groups: ['adult'], text: 'Surgical adults.', sources: [{ citation: 'rocket-2024', checked: 'read' }] },
      definitions: [
        {
          id: 'def-chronic-postsurgical-pain',
          term: 'chronic post-surgical pain',
          text: 'Pain at the surgical site months after the operation.',
          thresholds: [{ of: 'time after the operation', is: '>=', value: 3, unit: 'months' }],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'mixed',
        direction: 'unknown',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'Small positive trials; a very large trial has no result yet.',
        lay: { en: 'Nobody knows yet. A very large study is under way.', es: 'Todavía no se sabe. Hay un estudio muy grande en marcha.' },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: { tier: 'D', cebm: '1', certainty: 'low', gradedBy: 'library', reason: 'Small positive trials, awaiting a large trial.' },
          direction: 'unknown',
          sources: [
            { citation: 'rocket-2024', checked: 'read' },
            { citation: 'field-knowledge', checked: 'recalled' },
          ],
        },
      ],
      effects: [
        {
          id: 'cpsp-rocket',
          bodies: ['ketamine-iv'],
          study: {
            name: 'ROCKet',
            design: 'randomized-parallel',
            n: 4884,
            counted: 'planned',
            participants: '36 hospitals in Australia, New Zealand and Hong Kong',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.5, unit: 'mg/kg' }],
            schedule: 'bolus, then infusion up to three days',
          },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'pain: no result found',
              measure: 'described',
              at: { value: 3, unit: 'months' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'pending',
          sources: [{ citation: 'rocket-2024', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        { text: 'Prevention in a large trial: its result was not found.', sources: [{ citation: 'rocket-2024', checked: 'read' }] },
      ],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'G89.28',
          display: 'Other chronic postprocedural pain',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.21',
          display: 'Chronic postsurgical pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
      ],
      snomedCt: [],
      scales: ['nrs-pain'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
