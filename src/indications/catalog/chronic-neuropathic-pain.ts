import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraChronic2018, glNeupsig2015 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Chronic neuropathic pain. */
export const chronicNeuropathicPain = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'chronic-neuropathic-pain',
      kind: 'indication',
      name: 'Chronic neuropathic pain',
      layName: { en: 'nerve pain', es: 'dolor de nervios' },
      layDescription: {
        en: 'This pain comes from harm to the nerves. It can burn, sting or feel like a shock.',
        es: 'Este dolor viene de un daño en los nervios. Puede arder, punzar o sentirse como una descarga.',
      },
      category: 'chronic-pain',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults.',
        sources: [
          { citation: 'pickering-2020', checked: 'read' },
          { citation: 'fallon-2018', checked: 'read' },
        ],
      },
      definitions: [
        {
          id: 'def-neuropathic-pain',
          term: 'neuropathic pain',
          text: 'Pain from damage or disease of the somatosensory system.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'mixed',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous', 'oral'] }],
        text: 'Conflicting evidence: the single-infusion and the oral trial carried here found no difference. Off-label.',
        lay: {
          en: 'Two good studies found no gain from ketamine for nerve pain. It is not approved for this.',
          es: 'Dos buenos estudios no hallaron beneficio de la ketamina en el dolor de nervios. No está aprobada para esto.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'D',
            cebm: '2',
            certainty: 'very-low',
            gradedBy: 'published',
            reason: 'Conflicting; the certainty is that of the Cochrane review of 2025.',
          },
          direction: 'mixed',
          alternatives: [{ cebm: '1', reason: 'Where the conflicting reviews are counted.' }],
          sources: [
            { citation: 'pickering-2020', checked: 'read' },
            { citation: 'ferraro-2025', checked: 'read' },
          ],
        },
        {
          id: 'ketamine-oral',
          applies: [{ drug: 'ketamine', routes: ['oral'] }],
          grade: {
            tier: 'D',
            cebm: '2',
            certainty: 'very-low',
            gradedBy: 'published',
            reason:
              'One trial in cancer-related neuropathic pain without a difference; the certainty is that of the Cochrane review of 2025.',
          },
          direction: 'no-benefit',
          sources: [
            { citation: 'fallon-2018', checked: 'read' },
            { citation: 'ferraro-2025', checked: 'read' },
          ],
        },
      ],
      effects: [
        {
          id: 'neuro-pickering-2020',
          bodies: ['ketamine-iv'],
          study: {
            name: 'Pickering 2020',
            design: 'randomized-crossover',
            registration: 'NCT02467517',
            n: 20,
            counted: 'analyzed',
            blinding: 'double-blind',
          },
          treatment: {
            drugs: ['ketamine'],
            routes: ['intravenous'],
            doses: [{ amount: 0.5, unit: 'mg/kg' }],
            sessions: 1,
            alongside: 'magnesium in one of the arms',
          },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'area under the curve of daily pain',
              measure: 'means',
              unit: 'score-days',
              treatment: 185,
              comparator: 187,
              p: { is: '=', value: 0.296 },
              at: { value: 35, unit: 'days' },
              primaryOutcome: 'not-met',
              favors: 'neither',
              note: 'The probability value is that of all three arms.',
            },
            {
              outcome: 'area under the curve of daily pain',
              measure: 'means',
              unit: 'score-days',
              treatment: 196,
              comparator: 187,
              p: { is: '=', value: 0.296 },
              at: { value: 35, unit: 'days' },
              subgroup: 'ketamine with magnesium',
              primaryOutcome: 'not-met',
              favors: 'neither',
              note: 'The probability value is that of all three arms.',
            },
            {
              outcome: 'area under the curve of daily pain, effect size',
              measure: 'standardized-difference',
              unit: 'standard-deviations',
              value: -0.2,
              interval: { low: -0.6, high: 0.3, level: 95 },
              p: { is: '=', value: 0.425 },
              at: { value: 35, unit: 'days' },
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
            {
              outcome: 'no difference in mood, sleep or quality of life',
              measure: 'described',
              primaryOutcome: 'not-primary',
              favors: 'neither',
            },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'pickering-2020', locator: 'abstract', checked: 'read' }],
        },
        {
          id: 'neuro-fallon-2018',
          bodies: ['ketamine-oral'],
          study: {
            name: 'Fallon 2018',
            design: 'randomized-parallel',
            n: 214,
            counted: 'not-stated',
            treatmentN: 107,
            comparatorN: 107,
            participants: 'cancer-related neuropathic pain',
          },
          treatment: { drugs: ['ketamine'], routes: ['oral'], schedule: 'titrated, sixteen days' },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'no difference in the duration of analgesic benefit, in mood or quality of life',
              measure: 'described',
              at: { value: 16, unit: 'days' },
              primaryOutcome: 'not-met',
              favors: 'neither',
            },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'fallon-2018', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        { text: 'Benefit lasting weeks after one infusion.', sources: [{ citation: 'pickering-2020', checked: 'read' }] },
        { text: 'Benefit of oral ketamine.', sources: [{ citation: 'fallon-2018', checked: 'read' }] },
      ],
      cautions: [],
      regulatory: generalBaseline,
      guidelines: [glNeupsig2015, glAsraChronic2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'M79.2',
          display: 'Neuralgia and neuritis, unspecified',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G62.9',
          display: 'Polyneuropathy, unspecified',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'B02.29',
          display: 'Other postherpetic nervous system involvement',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G89.0',
          display: 'Central pain syndrome',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.5',
          display: 'Chronic neuropathic pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.50',
          display: 'Chronic central neuropathic pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.51',
          display: 'Chronic peripheral neuropathic pain',
          relation: 'names',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D009437',
          display: 'Neuralgia',
          relation: 'subject',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      snomedCt: [],
      scales: ['nrs-pain', 'dn4', 'paindetect'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
