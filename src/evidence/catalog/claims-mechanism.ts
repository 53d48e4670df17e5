import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `nmda-unique-mechanism`. */
export const nmdaUniqueMechanism = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'nmda-unique-mechanism',
      kind: 'fact',
      topic: 'mechanism',
      claim: 'It works by targeting NMDA receptors, which play a role in mood, and this explains why it helps when others fail.',
      verdict: 'partly-supported',
      reasoning:
        'NMDA antagonism is the main known action and differs from monoamine antidepressants. How it relieves depression is not established: the SPRAVATO label says the mechanism is unknown, other NMDA blockers have mostly failed, and a small trial suggested opioid signaling matters.',
      betterWording: 'Ketamine blocks NMDA receptors. How that leads to relief of depression is not yet known.',
      sources: [
        { citation: 'rxreasoner-spravato', checked: 'read' },
        { citation: 'williams-2018', checked: 'read' },
        { citation: 'zanos-2018', checked: 'recalled' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bnmda\\b', '\\b(?:mood|works?|why|helps?|relieves?|depression)\\b'] },
        { locale: 'en', parts: ['\\bunlike (?:traditional|conventional|standard|other) antidepressants\\b'] },
        { locale: 'en', parts: ['\\bunique (?:way|mechanism)\\b'] },
        { locale: 'en', parts: ['\\bdifferent mechanism\\b'] },
        { locale: 'es', parts: ['\\bnmda\\b', '\\b(?:funciona|depresión|alivia|estado de)'] },
        { locale: 'es', parts: ['\\ba diferencia de los antidepresivos (?:tradicionales|convencionales|comunes)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `psychedelic`. */
export const psychedelic = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'psychedelic',
      kind: 'fact',
      topic: 'mechanism',
      claim: 'Ketamine is a psychedelic.',
      verdict: 'misleading',
      reasoning:
        'Its class is dissociative anesthetic and NMDA antagonist, not a classic (5-HT2A) psychedelic such as psilocybin or LSD, although it can cause psychedelic-like experiences and is often grouped with them. Legal status also differs: Schedule III, not Schedule I.',
      betterWording: 'Ketamine is a dissociative anesthetic. At some doses it can cause psychedelic-like effects.',
      sources: [
        { citation: 'domino-2010', checked: 'read' },
        { citation: 'zanos-2018', checked: 'recalled' },
        { citation: 'dea-1999', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bpsychedelic (?:medicine|therapy|treatment|drug|medication)\\b'] },
        { locale: 'en', parts: ['\\blegal psychedelic\\b'] },
        { locale: 'en', parts: ['\\bketamine is (?:a|the only legal|a legal) psychedelic\\b'] },
        { locale: 'es', parts: ['\\b(?:medicina|terapia|tratamiento) psicodélic[oa]\\b'] },
        { locale: 'es', parts: ['\\bketamina es un psicodélico\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `opioid`. */
export const opioid = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'opioid',
      kind: 'fact',
      topic: 'mechanism',
      claim: 'Ketamine is an opioid.',
      verdict: 'false',
      reasoning:
        'It is an arylcyclohexylamine NMDA antagonist. It has weak opioid-receptor activity and one small trial found naltrexone reduced its antidepressant effect, which is debated; naloxone does not reverse ketamine.',
      betterWording: 'Ketamine is not an opioid, though opioid pathways may play some part in its effects.',
      sources: [
        { citation: 'williams-2018', checked: 'read' },
        { citation: 'zanos-2018', checked: 'recalled' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bketamine is an? (?:opioid|opiate|narcotic)\\b'], unless: '\\b(?:opioid|opiate|narcotic)[- ]free\\b' },
        { locale: 'en', parts: ['\\bketamine,? an? (?:opioid|opiate|narcotic)\\b'] },
        { locale: 'en', parts: ['\\bketamine and other opioids\\b'] },
        { locale: 'es', parts: ['\\bketamina es un (?:opioide|opiáceo|narcótico)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `rewires-brain`. */
export const rewiresBrain = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'rewires-brain',
      kind: 'fact',
      topic: 'mechanism',
      claim: 'Ketamine regrows synapses or rewires the brain.',
      verdict: 'misleading',
      reasoning:
        'Synapse growth is shown in rodents; evidence in living people is indirect. Linking it to clinical benefit is a hypothesis.',
      betterWording: 'Animal studies suggest effects on brain connections; this is not proven in people.',
      sources: [{ citation: 'zanos-2018', checked: 'recalled' }],
      patterns: [
        { locale: 'en', parts: ['\\brewir(?:e|es|ed|ing) (?:your |the )?brains?\\b'] },
        {
          locale: 'en',
          parts: ['\\bregrow(?:s|ing)? (?:damaged |lost )?(?:synapses|neurons|brain (?:cells|connections)|neural connections)\\b'],
        },
        {
          locale: 'en',
          parts: ['\\b(?:grows?|forms?) new (?:synapses|neurons|brain cells|connections)\\b'],
          unless: '\\b(?:mice|mouse|rats?|rodents?|animals?|thought|believed|hypothesi[sz]ed|suggests?|may|might|could)\\b',
        },
        { locale: 'en', parts: ['\\bneuroplasticity\\b'], unless: '\\b(?:thought|believed|hypothesi[sz]ed|suggests?|may|might|could)\\b' },
        {
          locale: 'en',
          parts: ['\\bnew neural (?:pathways|connections)\\b'],
          unless: '\\b(?:thought|believed|hypothesi[sz]ed|suggests?|may|might|could)\\b',
        },
        { locale: 'en', parts: ['\\bheals? (?:your |the )?brain\\b'] },
        { locale: 'es', parts: ['\\b(?:reconecta|reconfigura|recablea|repara|reprograma)r? (?:el|tu|su) cerebro\\b'] },
        { locale: 'es', parts: ['\\bneuroplasticidad\\b'] },
        { locale: 'es', parts: ['\\bnuevas conexiones (?:neuronales|cerebrales)\\b'] },
        { locale: 'es', parts: ['\\b(?:regenera|repara|sana)r? (?:(?:el|tu|su) cerebro|(?:las |sus |tus )?neuronas)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
