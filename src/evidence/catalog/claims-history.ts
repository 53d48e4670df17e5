import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `over-50-years`. */
export const over50Years = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'over-50-years',
      kind: 'fact',
      topic: 'history',
      claim: 'Ketamine has been around for over 50 years and in medical use for decades.',
      verdict: 'supported',
      reasoning:
        'It was made in 1962, first given to people in the mid-1960s and approved by FDA as an anesthetic in 1970. That record is for supervised anesthesia; it does not show that repeated low-dose psychiatric or home use is safe.',
      betterWording:
        'Ketamine has been used as an anesthetic since 1970. Experience with repeated low-dose use for mental health is much shorter.',
      sources: [
        { citation: 'domino-2010', checked: 'read' },
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'textbook-as21', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:over|more than) (?:50|fifty) years\\b'] },
        { locale: 'en', parts: ['\\b(?:ketamine|used|use)\\b', '\\bfor decades\\b'] },
        { locale: 'en', parts: ['\\bsince (?:the 1960s|1970)\\b'], unless: '\\bana?esthe' },
        { locale: 'en', parts: ['\\blong track record\\b'] },
        { locale: 'en', parts: ['\\bsafely used for\\b'] },
        { locale: 'es', parts: ['\\bmás de (?:50|cincuenta) años\\b'] },
        { locale: 'es', parts: ['\\bdesde (?:1970|los años (?:60|sesenta))\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `party-drug-delayed-research`. */
export const partyDrugDelayedResearch = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'party-drug-delayed-research',
      kind: 'fact',
      topic: 'history',
      claim: 'Because of its use as a party drug, researchers did not explore its therapeutic potential until recently.',
      verdict: 'misleading',
      reasoning:
        'Psychiatric use and addiction psychotherapy were studied from the 1970s and 1980s, the first controlled depression trial appeared in 2000 and a landmark NIMH trial in 2006. Stigma may have slowed work, but research was not absent; calling party use "off-label use" also misuses a term that means legal prescribing outside the license.',
      betterWording: 'Research into psychiatric uses began decades ago and grew quickly after trials in 2000 and 2006.',
      sources: [
        { citation: 'krupitsky-1997', locator: 'ten years of research by 1997', checked: 'read' },
        { citation: 'berman-2000', checked: 'read' },
        { citation: 'zarate-2006', checked: 'recalled' },
        { citation: 'textbook-as21', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\bparty drug\\b', '\\b(?:research|researchers|researched|study|studied|studies|potential)\\b'],
          negated: true,
        },
        { locale: 'en', parts: ["\\bresearchers (?:did not|didn't) (?:explore|study)\\b"], negated: true },
        { locale: 'en', parts: ['\\boff-label use as an? (?:illicit|party) drug\\b'] },
        { locale: 'en', parts: ['\\b(?:potential|benefits?|research)\\b', '\\buntil recently\\b'] },
        { locale: 'en', parts: ['\\boverlooked because\\b'] },
        { locale: 'es', parts: ['\\bdroga (?:de fiesta|recreativa)\\b', '\\b(?:investigaci|estudi|potencial)'], negated: true },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `horse-tranquilizer`. */
export const horseTranquilizer = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'horse-tranquilizer',
      kind: 'fact',
      topic: 'history',
      claim: 'Ketamine is a horse tranquilizer.',
      verdict: 'misleading',
      reasoning:
        'It is a human medicine on the WHO essential medicines list as well as a veterinary anesthetic. In the US the veterinary label is for cats and non-human primates; horse use is one of many veterinary uses.',
      betterWording: 'Ketamine is an anesthetic used in people and animals.',
      sources: [
        { citation: 'nada-200-055', checked: 'read' },
        { citation: 'who-ketamine-2015', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:horse|animal|cat|cattle) (?:tranquil?li[sz]ers?|ana?esthetics?|sedatives?)\\b'] },
        { locale: 'es', parts: ['\\b(?:tranquilizante|sedante|anestésico) (?:para|de) (?:caballos?|animales|gatos)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
