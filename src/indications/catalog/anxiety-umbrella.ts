import type { Indication } from '../model'
import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import { generalBaseline } from './regulatory/baseline'

/** Anxiety. */
export const anxietyUmbrella = /* @__PURE__ */ lazily(
  (): Indication =>
    deepFreeze({
      id: 'anxiety-umbrella',
      kind: 'umbrella',
      members: ['generalized-anxiety', 'social-anxiety', 'panic', 'depression-with-anxious-distress'],
      name: 'Anxiety',
      layName: { en: 'anxiety', es: 'ansiedad' },
      layDescription: {
        en: 'Anxiety is a wide word. It can mean worry that does not stop, fear of being judged, panic attacks, or fear before surgery. Each of these is its own thing and has its own care.',
        es: 'Ansiedad es una palabra amplia. Puede ser una preocupación que no para, miedo al juicio de los demás, ataques de pánico o miedo antes de una cirugía. Cada cosa es distinta y tiene su propio tratamiento.',
      },
      category: 'trauma-and-anxiety',
      purpose: 'treatment',
      population: {
        groups: ['adult'],
        text: 'Surgical patients, and people treated at home without a control group.',
        sources: [
          { citation: 'esk-periop-anxiety-ma', checked: 'read' },
          { citation: 'hull-2022', checked: 'read' },
        ],
      },
      definitions: [],
      summary: {
        tier: 'D',
        word: 'insufficient',
        direction: 'unknown',
        appliesTo: [{ drug: 'esketamine', routes: ['intravenous'] }],
        text: 'A routing entry: "anxiety" must be resolved to one disorder, to anxiety within depression, or to anxiety around surgery. No anxiety disorder is a licensed indication.',
        lay: {
          en: 'No ketamine product is approved for an anxiety disorder. The studies so far are small.',
          es: 'Ningún producto con ketamina está aprobado para un trastorno de ansiedad. Los estudios hasta ahora son pequeños.',
        },
      },
      evidence: [
        {
          id: 'esketamine-iv-perioperative',
          applies: [{ drug: 'esketamine', routes: ['intravenous'] }],
          aspect: 'anxiety around surgery',
          grade: {
            tier: 'D',
            gradedBy: 'library',
            reason: 'A heterogeneous meta-analysis of anxiety around surgery, which is not an anxiety disorder.',
          },
          direction: 'benefit',
          sources: [{ citation: 'esk-periop-anxiety-ma', checked: 'read' }],
        },
        {
          id: 'ketamine-sublingual-at-home',
          applies: [{ drug: 'ketamine', routes: ['sublingual'] }],
          aspect: 'at home',
          grade: {
            tier: 'E',
            gradedBy: 'library',
            reason: 'Telehealth cohorts run by companies, completers only, without a control group: no evidence of efficacy.',
          },
          direction: 'unknown',
          sources: [{ citation: 'hull-2022', checked: 'read' }],
        },
      ],
      effects: [
        {
          id: 'esk-periop-anxiety',
          bodies: ['esketamine-iv-perioperative'],
          study: { name: 'Esketamine and perioperative anxiety', design: 'meta-analysis', n: 1101, counted: 'not-stated', studies: 8 },
          treatment: { drugs: ['esketamine'], routes: ['intravenous'] },
          comparator: { kind: 'mixed' },
          results: [
            {
              outcome: 'anxiety',
              measure: 'standardized-difference',
              unit: 'standard-deviations',
              value: -0.36,
              interval: { low: -0.67, high: -0.06, level: 95 },
              heterogeneityPercent: 84,
              primaryOutcome: 'not-stated',
              favors: 'treatment',
            },
          ],
          outcome: 'benefit',
          note: 'Anxiety around surgery, not an anxiety disorder. The route is that of perioperative use.',
          sources: [{ citation: 'esk-periop-anxiety-ma', checked: 'read' }],
        },
        {
          id: 'anx-hull-2022',
          bodies: ['ketamine-sublingual-at-home'],
          study: { name: 'Hull 2022, anxiety', design: 'cohort', n: 1247, counted: 'completed' },
          treatment: { drugs: ['ketamine'], routes: ['sublingual'] },
          comparator: { kind: 'none' },
          results: [
            {
              outcome: 'response',
              scale: 'gad-7',
              threshold: { is: '>=', value: 50, unit: 'percent-fall' },
              measure: 'proportions',
              unit: 'percent',
              treatment: 62.9,
              primaryOutcome: 'not-stated',
              favors: 'not-compared',
            },
          ],
          outcome: 'uncontrolled',
          sources: [{ citation: 'hull-2022', checked: 'read' }],
        },
      ],
      timing: [],
      notShown: [
        {
          text: 'Efficacy in any anxiety disorder by an adequate controlled trial.',
          sources: [{ citation: 'field-knowledge', checked: 'recalled' }],
        },
      ],
      cautions: [
        {
          text: 'Large falls of the GAD-7 in telehealth cohorts come without a control group.',
          sources: [{ citation: 'hull-2022', checked: 'read' }],
        },
      ],
      regulatory: generalBaseline,
      guidelines: [],
      codes: [],
      snomedCt: [],
      scales: ['gad-7'],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
