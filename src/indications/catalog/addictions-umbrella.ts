import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { glAsraAddiction2018 } from './guidelines'
import { generalBaseline } from './regulatory/baseline'

/** Addictions. */
export const addictionsUmbrella = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'addictions-umbrella',
      kind: 'umbrella',
      members: ['alcohol-use-disorder', 'cocaine-use-disorder', 'opioid-use-disorder', 'cannabis-use-disorder', 'tobacco-use-disorder'],
      name: 'Addictions',
      otherNames: ['substance use disorders'],
      layName: { en: 'addictions', es: 'adicciones' },
      layDescription: {
        en: 'Addiction is a wide word. It can be to alcohol, cocaine, opioids, cannabis or tobacco. What is known differs from one to the other.',
        es: 'Adicción es una palabra amplia. Puede ser al alcohol, la cocaína, los opioides, el cannabis o el tabaco. Lo que se sabe es distinto en cada caso.',
      },
      category: 'substance-use',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Selected detoxified or treatment-seeking adults, always together with a structured psychological therapy, by infusion or intramuscular injection in a clinic.',
        sources: [{ citation: 'jones-2018', checked: 'read' }],
      },
      definitions: [],
      summary: {
        tier: 'C',
        word: 'promising-unconfirmed',
        direction: 'mixed',
        appliesTo: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
        text: 'A routing entry: resolve to a named substance. None is licensed. Ketamine is itself a drug of misuse, and current ketamine use disorder was an exclusion.',
        lay: {
          en: 'Small studies look good for alcohol and cocaine, always with talking therapy. None of these uses is approved. Ketamine can itself be misused.',
          es: 'Hay estudios pequeños alentadores para el alcohol y la cocaína, siempre con terapia hablada. Ninguno de estos usos está aprobado. De la ketamina también se puede abusar.',
        },
      },
      evidence: [
        {
          id: 'ketamine-iv-intramuscular',
          applies: [{ drug: 'ketamine', routes: ['intravenous', 'intramuscular'] }],
          grade: {
            tier: 'C',
            gradedBy: 'library',
            reason: 'A systematic review of small studies; the tier is that of the best-supported members.',
          },
          direction: 'mixed',
          sources: [{ citation: 'jones-2018', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'addictions-jones-2018',
          bodies: ['ketamine-iv-intramuscular'],
          study: {
            name: 'Jones 2018',
            design: 'systematic-review',
            studies: 7,
            participants: 'two on alcohol, two on cocaine, three on opioids',
          },
          treatment: { drugs: ['ketamine'], routes: ['intravenous', 'intramuscular'] },
          comparator: { kind: 'mixed' },
          results: [
            {
              outcome: 'improvement in abstinence or craving, limited by size, lack of placebo control and follow-up',
              measure: 'described',
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'mixed',
          sources: [{ citation: 'jones-2018', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [{ text: 'Benefit without psychological therapy.', sources: [{ citation: 'jones-2018', checked: 'read' }] }],
      cautions: [
        {
          text: 'Ketamine itself is a drug of misuse; current ketamine use disorder was an exclusion.',
          sources: [{ citation: 'jones-2018', checked: 'read' }],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [glAsraAddiction2018],
      codes: [],
      snomedCt: [],
      scales: [],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
