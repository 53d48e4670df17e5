import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraAcute2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Pain relief around surgery and opioid sparing. */
export const perioperativeAnalgesia = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'perioperative-analgesia',
      kind: 'indication',
      name: 'Pain relief around surgery and opioid sparing',
      layName: { en: 'less pain and fewer opioids after an operation', es: 'menos dolor y menos opioides después de una operación' },
      layDescription: {
        en: 'A small dose of ketamine can be given in surgery or soon after. Then the person needs fewer opioids.',
        es: 'Se puede dar una dosis pequeña de ketamina durante la operación o poco después. Así la persona necesita menos opioides.',
      },
      category: 'acute-and-perioperative',
      purpose: 'treatment',
      population: { groups: ['adult'], text: 'Adults under general anesthesia.', sources: [{ citation: 'brinck-2018', checked: 'read' }] },
      definitions: [
        {
          id: 'def-perioperative-pain',
          term: 'perioperative pain',
          text: 'Pain in the days after an operation.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'B',
        word: 'guideline-supported',
        direction: 'benefit',
        appliesTo: [
          { drug: 'ketamine', routes: ['intravenous'] },
          { drug: 'esketamine', routes: ['intravenous'] },
        ],
        text: 'A small to moderate saving of opioids and of pain in a large Cochrane review.',
        lay: {
          en: 'It lowers pain and the need for opioids a little in the first days after surgery.',
          es: 'Baja un poco el dolor y la necesidad de opioides en los primeros días después de la cirugía.',
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
            tier: 'B',
            cebm: '1',
            certainty: 'moderate',
            gradedBy: 'published',
            reason: 'A large Cochrane review. The certainty is for lower opioid use in the first day.',
          },
          direction: 'benefit',
          alternatives: [{ certainty: 'high', reason: 'Upper end of the published rating.' }],
          sources: [
            { citation: 'brinck-2018', locator: 'size', checked: 'read' },
            { citation: 'brinck-2018', locator: 'effects', checked: 'recalled' },
          ],
        },
      ],
      effects: [
        {
          id: 'periop-brinck-2018',
          bodies: ['ketamine-or-esketamine-iv'],
          study: {
            name: 'Cochrane 2018, Brinck',
            design: 'meta-analysis',
            n: 8341,
            counted: 'not-stated',
            treatmentN: 4588,
            comparatorN: 3753,
            studies: 130,
            participants: 'surgery under general anesthesia',
          },
          treatment: { drugs: ['ketamine', 'esketamine'], routes: ['intravenous'], schedule: 'before, during or after surgery' },
          comparator: { kind: 'mixed', text: 'placebo or basic analgesic' },
          results: [
            {
              outcome: 'opioid use, about',
              measure: 'mean-difference',
              unit: 'mg-morphine-equivalent',
              value: -8,
              at: { value: 24, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              printedAs: 'advantage',
              sources: [{ citation: 'brinck-2018', checked: 'recalled' }],
            },
            {
              outcome: 'opioid use',
              measure: 'relative-change',
              unit: 'percent',
              value: -19,
              at: { value: 24, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              printedAs: 'advantage',
              sources: [{ citation: 'brinck-2018', checked: 'recalled' }],
            },
            {
              outcome: 'opioid use, about',
              measure: 'mean-difference',
              unit: 'mg-morphine-equivalent',
              value: -13,
              at: { value: 48, unit: 'hours' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              printedAs: 'advantage',
              sources: [{ citation: 'brinck-2018', checked: 'recalled' }],
            },
            {
              outcome: 'pain at rest on a scale from 0 to 100, about',
              measure: 'mean-difference',
              unit: 'points',
              value: -5,
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              printedAs: 'advantage',
              sources: [{ citation: 'brinck-2018', checked: 'recalled' }],
            },
            {
              outcome: 'slightly less nausea and vomiting',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              sources: [{ citation: 'brinck-2018', checked: 'recalled' }],
            },
            {
              outcome: 'adverse events of the central nervous system little different',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
              sources: [{ citation: 'brinck-2018', checked: 'recalled' }],
            },
          ],
          outcome: 'benefit',
          sources: [
            { citation: 'brinck-2018', locator: 'size', checked: 'read' },
            { citation: 'brinck-2018', locator: 'effects', checked: 'recalled' },
          ],
        },
        {
          id: 'periop-podcast',
          bodies: ['ketamine-or-esketamine-iv'],
          study: {
            name: 'PODCAST, pain',
            design: 'randomized-parallel',
            n: 672,
            counted: 'randomized',
            treatmentN: 450,
            comparatorN: 222,
            participants: 'aged over 60',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [
              { amount: 0.5, unit: 'mg/kg' },
              { amount: 1, unit: 'mg/kg' },
            ],
            sessions: 1,
            schedule: 'after induction, before the incision',
          },
          comparator: { kind: 'saline' },
          results: [
            { outcome: 'no difference in pain or opioid use', measure: 'described', primaryOutcome: 'not-primary', favors: 'neither' },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'avidan-2017', locator: 'title and abstract', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Mental preparation before an operation: "pre-surgical use" supports anesthesia and analgesia, nothing else.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [
        {
          text: 'As an anesthetic adjunct it lies within or close to the anesthetic license; a stand-alone infusion after surgery is off-label in the United States.',
          sources: [{ citation: 'ketalar-label-us', locator: 'indications', checked: 'read' }],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [glAsraAcute2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'G89.18',
          display: 'Other acute postprocedural pain',
          relation: 'names',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG31.2',
          display: 'Acute postoperative pain, not elsewhere classified',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D010149',
          display: 'Pain, Postoperative',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [],
      scales: ['nrs-pain', 'vas-pain'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
