import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `psychotherapy-amplifies`. */
export const psychotherapyAmplifies = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'psychotherapy-amplifies',
      kind: 'fact',
      topic: 'psychotherapy',
      claim: 'Combining ketamine with psychotherapy such as CBT amplifies or extends benefit; the two are synergistic.',
      verdict: 'unsupported',
      reasoning:
        'It is plausible and under study, but a 2023 systematic review found few, varied and mostly weak studies. In the best factorial trial (alcohol use disorder) therapy plus ketamine was not significantly better than education plus ketamine.',
      betterWording: 'Whether adding psychotherapy improves or prolongs the effect of ketamine is not yet known.',
      sources: [
        { citation: 'kew-2023', locator: 'conclusions', checked: 'recalled' },
        { citation: 'grabski-2022', checked: 'read' },
        { citation: 'kare-advisor', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:ketamine[- ]assisted (?:psycho)?therapy|kap|psychotherapy|(?:combin(?:e|ed|ing)|with) (?:talk )?therapy|cbt|cognitive[- ]behaviou?ral therapy|integration)\\b',
            '\\b(?:amplif(?:y|ies)|enhanc(?:e|es|ing)|extends?|maximi[sz]es?|boosts?|doubles|prolongs?|last longer|more effective)\\b',
          ],
        },
        { locale: 'en', parts: ['\\bsynerg(?:y|istic|ies)\\b'] },
        { locale: 'en', parts: ['\\bamplif(?:y|ies) the benefits\\b'] },
        { locale: 'es', parts: ['\\bsin[eé]rgi(?:a|co|ca)\\b'] },
        { locale: 'es', parts: ['\\bpsicoterapia\\b', '\\b(?:potencia|amplifica|prolonga|mejora)n?\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `clinics-adding-psychotherapy`. */
export const clinicsAddingPsychotherapy = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'clinics-adding-psychotherapy',
      kind: 'fact',
      topic: 'psychotherapy',
      claim: 'Clinics are moving from medication only to programs with psychotherapy.',
      verdict: 'partly-supported',
      reasoning:
        'Ketamine-assisted psychotherapy is widely marketed and practiced. There is no representative survey showing how many clinics do so or that outcomes improve.',
      betterWording: 'Some clinics add psychotherapy to ketamine sessions.',
      sources: [{ citation: 'kew-2023', locator: 'conclusions', checked: 'recalled' }],
      patterns: [
        { locale: 'en', parts: ['\\bintegrat(?:e|es|ed|ing) (?:psycho)?therapy\\b'] },
        { locale: 'en', parts: ['\\b(?:shift|shifting|moving|move) (?:away )?from medication[- ]only\\b'] },
        { locale: 'en', parts: ['\\bfrom medication only to program(?:me)?s with psychotherapy\\b'] },
        { locale: 'en', parts: ['\\bholistic approach\\b'] },
        { locale: 'es', parts: ['\\bintegra(?:n|ndo)? (?:la )?psicoterapia\\b'] },
        { locale: 'es', parts: ['\\benfoque (?:holístico|integral)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `therapist-ensures-lasting`. */
export const therapistEnsuresLasting = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'therapist-ensures-lasting',
      kind: 'fact',
      topic: 'psychotherapy',
      claim: 'Therapist presence and recording insights ensure lasting impact.',
      verdict: 'unsupported',
      reasoning:
        'No trial isolates the effect of therapist presence or of recording insights on durability. "Ensures" promises an outcome.',
      betterWording: 'A therapist may help people prepare and reflect; an effect on durability is unproven.',
      sources: [{ citation: 'kew-2023', locator: 'conclusions', checked: 'recalled' }],
      patterns: [
        { locale: 'en', parts: ['\\bensures? (?:that )?(?:these |the |your )?(?:insights|benefits|results|changes|lasting)\\b'] },
        { locale: 'en', parts: ['\\blasting (?:impact|change|transformation)\\b'] },
        { locale: 'en', parts: ['\\bextend(?:s|ing)? the benefits\\b'] },
        { locale: 'es', parts: ['\\b(?:garantiza|asegura)n? (?:que )?(?:los |estos )?(?:beneficios|resultados|cambios)\\b'] },
        { locale: 'es', parts: ['\\b(?:impacto|cambio) duradero\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `trd-and-chronic-pain-psychotherapy`. */
export const trdAndChronicPainPsychotherapy = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'trd-and-chronic-pain-psychotherapy',
      kind: 'fact',
      topic: 'psychotherapy',
      claim: 'Psychotherapy with ketamine profoundly changes treatment of treatment-resistant depression and chronic pain.',
      verdict: 'unsupported',
      reasoning:
        'No controlled trial of ketamine plus psychotherapy for chronic pain was found, and evidence in depression is early. "Profound" is promotional.',
      betterWording: 'Programs that add psychotherapy are being studied.',
      sources: [
        { citation: 'kew-2023', locator: 'conclusions', checked: 'recalled' },
        { citation: 'ferraro-2025', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bprofound (?:change|changes|shift|impact|transformation)\\b'] },
        { locale: 'en', parts: ['\\bprofoundly (?:changes?|changing|transforms?)\\b'] },
        { locale: 'en', parts: ['\\btreatment[- ]resistant depression and chronic pain\\b'] },
        { locale: 'es', parts: ['\\bcambio profundo\\b'] },
        { locale: 'es', parts: ['\\bdepresión resistente y (?:el )?dolor crónico\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `trips-required`. */
export const tripsRequired = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'trips-required',
      kind: 'fact',
      topic: 'psychotherapy',
      claim: 'A strong psychedelic or mystical experience is needed for benefit.',
      verdict: 'unsupported',
      reasoning:
        'Studies of dissociation and outcome conflict; naltrexone blocked benefit without changing dissociation in one small trial. In one alcohol trial mystical-type effects, not dissociation, tracked drinking, which is exploratory.',
      betterWording: 'It is not known whether the intensity of the experience matters for benefit.',
      sources: [
        { citation: 'williams-2018', checked: 'read' },
        { citation: 'blossom-met-trial', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bthe experience is the medicine\\b'] },
        { locale: 'en', parts: ['\\bthe (?:trip|experience) is what (?:heals|works|helps)\\b'] },
        { locale: 'en', parts: ['\\bego (?:death|dissolution)\\b'] },
        { locale: 'en', parts: ['\\b(?:have|has|need) to trip\\b'] },
        { locale: 'en', parts: ['\\b(?:needs?|must|requires?)\\b', '\\b(?:mystical|psychedelic|trip|journey)\\b'] },
        {
          locale: 'en',
          parts: [
            '\\b(?:psychedelic|mystical) experiences?\\b',
            '\\b(?:needed|necessary|required|essential|key|integral|drives?|heals?)\\b',
          ],
        },
        { locale: 'en', parts: ['\\b(?:healing|inner|ketamine|psychedelic) journeys?\\b'] },
        { locale: 'es', parts: ['\\bla experiencia es la medicina\\b'] },
        { locale: 'es', parts: ['\\bexperiencias? místicas?\\b'] },
        { locale: 'es', parts: ['\\bmuerte del ego\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
