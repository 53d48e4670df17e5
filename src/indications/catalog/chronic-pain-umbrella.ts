import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraChronic2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Chronic non-cancer pain. */
export const chronicPainUmbrella = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'chronic-pain-umbrella',
      kind: 'umbrella',
      members: [
        'chronic-neuropathic-pain',
        'crps',
        'fibromyalgia',
        'chronic-migraine',
        'cluster-headache',
        'phantom-limb-pain',
        'spinal-cord-injury-pain',
      ],
      name: 'Chronic non-cancer pain',
      otherNames: ['chronic pain'],
      layName: { en: 'long-lasting pain', es: 'dolor que dura mucho tiempo' },
      layDescription: {
        en: 'This is pain that lasts more than three months. It has many causes, and what helps one kind may not help another.',
        es: 'Es un dolor que dura más de tres meses. Tiene muchas causas, y lo que ayuda a un tipo puede no ayudar a otro.',
      },
      category: 'chronic-pain',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Adults with chronic non-cancer, non-headache pain in 67 trials of NMDA antagonists.',
        sources: [{ citation: 'ferraro-2025', checked: 'read' }],
      },
      definitions: [
        {
          id: 'def-chronic-pain',
          term: 'chronic pain',
          text: 'Pain that persists or recurs for more than three months.',
          thresholds: [{ of: 'duration', is: '>', value: 3, unit: 'months' }],
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'unknown',
        harm: 'shown',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous'] }],
        text: 'The newest Cochrane review finds no clear evidence of meaningful relief at any time and more adverse events; the US consensus of 2018 accepts short-term relief in selected conditions. Not licensed for chronic pain in any jurisdiction listed.',
        lay: {
          en: 'A large new review found no clear proof that ketamine eases long-lasting pain, and found more side effects. It is not approved for this.',
          es: 'Una revisión grande y reciente no halló pruebas claras de que la ketamina alivie el dolor duradero, y halló más efectos secundarios. No está aprobada para esto.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv',
          applies: [{ drug: 'ketamine', routes: ['intravenous'] }],
          grade: {
            tier: 'D',
            cebm: '1',
            certainty: 'very-low',
            gradedBy: 'published',
            reason:
              'A Cochrane review of trials for "no clear evidence", against a consensus that accepts short-term relief in selected conditions. The certainty is for pain relief.',
          },
          direction: 'unknown',
          harm: 'shown',
          alternatives: [{ certainty: 'low', reason: 'For adverse events (published).' }],
          sources: [
            { citation: 'ferraro-2025', checked: 'read' },
            { citation: 'cohen-2018', checked: 'read' },
            { citation: 'medval-orhurhu', checked: 'read' },
          ],
        },
        {
          id: 'ketamine-oral',
          applies: [{ drug: 'ketamine', routes: ['oral'] }],
          grade: { tier: 'E', gradedBy: 'library', reason: 'Included in the Cochrane review without clear evidence of relief.' },
          direction: 'unknown',
          sources: [{ citation: 'ferraro-2025', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'pain-cochrane-2025',
          bodies: ['ketamine-iv', 'ketamine-oral'],
          study: {
            name: 'Cochrane 2025',
            design: 'meta-analysis',
            n: 2309,
            counted: 'not-stated',
            studies: 67,
            participants: 'adults with chronic non-cancer, non-headache pain; ketamine and other NMDA antagonists',
          },
          treatment: { drugs: ['ketamine'], routes: ['intravenous', 'oral'], otherRoutes: ['topical'] },
          comparator: { kind: 'mixed' },
          results: [
            {
              outcome: 'no clear evidence of clinically meaningful pain reduction at any time point',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            {
              outcome: 'pain on a scale from 0 to 100, intravenous ketamine',
              measure: 'mean-difference',
              unit: 'points',
              value: -15.79,
              interval: { low: -32.09, high: 0.51, level: 95 },
              when: 'immediate term',
              subgroup: 'intravenous ketamine',
              primaryOutcome: 'not-stated',
              favors: 'neither',
              note: 'Very low certainty.',
            },
            {
              outcome: 'adverse events, intravenous ketamine',
              measure: 'risk-ratio',
              unit: 'ratio',
              value: 3.26,
              interval: { low: 1.05, high: 10.09, level: 95 },
              subgroup: 'intravenous ketamine',
              primaryOutcome: 'not-stated',
              favors: 'comparator',
              note: 'Low certainty.',
            },
            {
              outcome: 'depression and opioid use: too little data',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'no-difference',
          sources: [{ citation: 'ferraro-2025', checked: 'read' }],
        },
        {
          id: 'pain-asra-2018',
          bodies: ['ketamine-iv'],
          study: { name: 'US consensus 2018 on chronic pain', design: 'guideline' },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'] },
          comparator: { kind: 'not-stated' },
          results: [
            {
              outcome: 'moderate evidence of relief in complex regional pain syndrome, up to this time',
              measure: 'described',
              at: { value: 12, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome: 'weak evidence, short-term, in spinal cord injury pain',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
            {
              outcome:
                'weak or no evidence of immediate improvement in mixed neuropathic, phantom limb, post-herpetic, fibromyalgia, cancer, ischemic, migraine and low-back pain',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            {
              outcome: 'no evidence of intermediate or long-term relief outside complex regional pain syndrome',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'neither',
            },
            {
              outcome: 'higher doses and longer infusions supported by moderate evidence',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'position',
          sources: [
            { citation: 'cohen-2018', checked: 'read' },
            { citation: 'medcentral-asra', checked: 'read' },
            { citation: 'doctoryg', checked: 'read' },
          ],
        },
        {
          id: 'pain-orhurhu-2019',
          bodies: ['ketamine-iv'],
          study: { name: 'Orhurhu 2019', design: 'meta-analysis', n: 211, counted: 'not-stated', studies: 7 },
          treatment: { drugs: ['ketamine'], routes: ['intravenous'] },
          comparator: { kind: 'placebo' },
          results: [
            {
              outcome: 'pain on a scale from 0 to 10, up to this time',
              measure: 'mean-difference',
              unit: 'points',
              value: -1.83,
              interval: { low: -2.35, high: -1.31, level: 95 },
              p: { is: '<', value: 0.0001 },
              at: { value: 2, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              sources: [{ citation: 'orhurhu-2019', locator: 'abstract', checked: 'read' }],
            },
            {
              outcome: 'trials significant, of 7',
              measure: 'counts',
              unit: 'trials',
              treatment: 3,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
              sources: [{ citation: 'medval-orhurhu', checked: 'read' }],
            },
            {
              outcome: 'small effect up to this time; no difference by type of pain',
              measure: 'described',
              at: { value: 2, unit: 'weeks' },
              primaryOutcome: 'not-stated',
              favors: 'treatment',
              sources: [{ citation: 'medval-orhurhu', checked: 'read' }],
            },
            {
              outcome: 'nausea and psychotomimetic effects higher',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'comparator',
              sources: [{ citation: 'orhurhu-2019', locator: 'infographic of the same issue', checked: 'read' }],
            },
          ],
          outcome: 'mixed',
          sources: [
            { citation: 'medval-orhurhu', checked: 'read' },
            { citation: 'orhurhu-2019', locator: 'abstract', checked: 'read' },
          ],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Better function, return to work, or lower long-term opioid use.',
          sources: [
            { citation: 'ferraro-2025', checked: 'read' },
            { citation: 'field-knowledge', checked: 'recalled' },
          ],
        },
        {
          text: 'Benefit of oral, sublingual, nasal or cream ketamine.',
          sources: [
            { citation: 'ferraro-2025', checked: 'read' },
            { citation: 'field-knowledge', checked: 'recalled' },
          ],
        },
      ],
      cautions: [
        {
          text: 'The consensus of 2018 accepts short-term benefit in selected conditions from small trials; the Cochrane review of 2025 pools more trials, rates certainty very low and does not support routine use outside research. Show both, newest first.',
          sources: [
            { citation: 'ferraro-2025', checked: 'read' },
            { citation: 'cohen-2018', checked: 'read' },
          ],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [glAsraChronic2018],
      codes: [
        {
          system: 'icd-10-cm',
          code: 'G89.29',
          display: 'Other chronic pain',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G89.4',
          display: 'Chronic pain syndrome',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G89.21',
          display: 'Chronic pain due to trauma',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-10-cm',
          code: 'G89.28',
          display: 'Other chronic postprocedural pain',
          relation: 'usual',
          sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30',
          display: 'Chronic pain',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.0',
          display: 'Chronic primary pain',
          relation: 'usual',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'icd-11',
          code: 'MG30.1',
          display: 'Chronic cancer related pain',
          relation: 'not-this',
          note: 'Filed under chronic pain in ICD-11, and not what this entry is about.',
          sources: [{ citation: 'icd11-mms-2024', checked: 'read' }],
        },
        {
          system: 'mesh',
          code: 'D059350',
          display: 'Chronic Pain',
          relation: 'subject',
          sources: [{ citation: 'public-code', checked: 'read' }],
        },
      ],
      snomedCt: [{ system: 'snomed-ct', code: '82423001', relation: 'names', sources: [{ citation: 'public-code', checked: 'read' }] }],
      scales: ['nrs-pain', 'bpi-sf'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
