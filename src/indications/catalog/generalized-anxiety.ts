import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Generalized anxiety disorder. */
export const generalizedAnxiety = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'generalized-anxiety',
      kind: 'indication',
      name: 'Generalized anxiety disorder',
      otherNames: ['GAD'],
      layName: { en: 'constant, hard-to-control worry', es: 'preocupación constante y difícil de controlar' },
      layDescription: {
        en: 'This is strong worry about many things, on most days, for six months or more. The body is tense and sleep may be poor.',
        es: 'Es una preocupación fuerte por muchas cosas, casi todos los días, por seis meses o más. El cuerpo está tenso y se puede dormir mal.',
      },
      category: 'trauma-and-anxiety',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults with treatment-refractory generalized or social anxiety disorder, not currently depressed, mostly from one New Zealand group.',
        sources: [
          { citation: 'glue-2018', checked: 'read' },
          { citation: 'glue-2020', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-generalized-anxiety',
          term: 'generalized anxiety disorder',
          text: 'Excessive anxiety and worry on most days for at least six months, with physical and cognitive symptoms.',
          thresholds: [{ of: 'duration', is: '>=', value: 6, unit: 'months' }],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'benefit',
        appliesTo: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
        text: 'A few small studies of one group show a fall of anxiety for hours to a week; nothing parallel-group and placebo-controlled. Off-label.',
        lay: {
          en: 'A few very small studies found less worry for some days. That is not enough to know. It is not approved for this.',
          es: 'Unos pocos estudios muy pequeños hallaron menos preocupación durante algunos días. No basta para saberlo. La ketamina no está aprobada para esto.',
        },
      },
      evidence: [
        {
          id: 'ketamine-subcutaneous',
          applies: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
          grade: {
            tier: 'D',
            cebm: '3',
            certainty: 'very-low',
            gradedBy: 'library',
            reason:
              'One active-controlled within-subject study with open studies; downgraded one step for size and for an order of doses that was not random.',
          },
          direction: 'benefit',
          sources: [
            { citation: 'glue-2017', checked: 'read' },
            { citation: 'glue-2020', checked: 'read' },
            { citation: 'glue-2018', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'gad-glue-2017',
          bodies: ['ketamine-subcutaneous'],
          study: { name: 'Glue 2017', design: 'open-label', n: 12, counted: 'not-stated' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['subcutaneous'],
            doses: [
              { amount: 0.25, unit: 'mg/kg' },
              { amount: 0.5, unit: 'mg/kg' },
              { amount: 1, unit: 'mg/kg' },
            ],
            schedule: 'weekly, ascending',
          },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'anxiety fell',
              measure: 'described',
              at: { value: 1, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'lasted up to about this time at the two higher doses',
              measure: 'described',
              at: { value: 1, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'glue-2017', checked: 'read' }],
        },
        {
          id: 'gad-glue-2020',
          bodies: ['ketamine-subcutaneous'],
          study: {
            name: 'Glue 2020',
            design: 'non-randomized-controlled',
            n: 12,
            counted: 'not-stated',
            participants: 'ascending doses with the active control at a random place among them',
            blinding: 'double-blind',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['subcutaneous'],
            doses: [
              { amount: 0.25, unit: 'mg/kg' },
              { amount: 0.5, unit: 'mg/kg' },
              { amount: 1, unit: 'mg/kg' },
            ],
            schedule: 'weekly, ascending',
          },
          comparator: { kind: 'midazolam', dose: { amount: 0.01, unit: 'mg/kg' } },
          results: [
            {
              outcome: 'improvement, related to dose; a minor brief effect of midazolam',
              measure: 'described',
              at: { value: 1, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome: 'lasted up to this time',
              measure: 'described',
              at: { value: 1, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'benefit',
          sources: [{ citation: 'glue-2020', checked: 'read' }],
        },
        {
          id: 'gad-glue-2018',
          bodies: ['ketamine-subcutaneous'],
          study: { name: 'Glue 2018', design: 'open-label', n: 20, counted: 'not-stated', participants: 'responders' },
          treatment: {
            drugs: ['ketamine'],
            routes: ['subcutaneous'],
            doses: [{ amount: 1, unit: 'mg/kg' }],
            schedule: 'once or twice weekly for three months',
          },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'Fear Questionnaire and HAM-A down by about half',
              measure: 'described',
              at: { value: 1, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'reported better functioning',
              measure: 'counts',
              unit: 'people',
              treatment: 18,
              treatmentEvents: { events: 18, of: 20 },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'rise of mean blood pressure, about',
              measure: 'mean-changes',
              unit: 'mmHg',
              treatment: 10,
              at: { value: 30, unit: 'minutes' },
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
            {
              outcome: 'durability after stopping not established',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'glue-2018', checked: 'read' }],
        },
      ],
      timing: [
        {
          kind: 'onset',
          span: { value: 1, unit: 'hours' },
          text: 'After a subcutaneous dose.',
          applies: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
          sources: [{ citation: 'glue-2020', checked: 'read' }],
        },
        {
          kind: 'durability',
          span: { value: 1, unit: 'weeks' },
          text: 'Up to about this time at the two higher doses.',
          applies: [{ drug: 'ketamine', routes: ['subcutaneous'] }],
          sources: [
            { citation: 'glue-2017', checked: 'read' },
            { citation: 'glue-2020', locator: 'the week', checked: 'read' },
          ],
        },
      ],
      notShown: [
        { text: 'Benefit over placebo in a parallel-group trial.', sources: [{ citation: 'glue-2020', checked: 'read' }] },
        { text: 'Durability.', sources: [{ citation: 'glue-2018', checked: 'read' }] },
        { text: 'Benefit by oral, sublingual or nasal route.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
        { text: 'Efficacy of esketamine.', sources: [{ citation: 'field-knowledge', checked: 'recalled' }] },
      ],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'F41.1',
          display: 'Generalized anxiety disorder',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: '6B00',
          display: 'Generalised anxiety disorder',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D001008',
          display: 'Anxiety Disorders',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '21897009', relation: 'names', sources: [{ citation: 'vsac-values', checked: 'read' }] }],
      scales: ['gad-7', 'ham-a'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
