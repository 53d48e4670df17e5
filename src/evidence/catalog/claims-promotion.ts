import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `most-sought-after`. */
export const mostSoughtAfter = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'most-sought-after',
      kind: 'fact',
      topic: 'promotion',
      claim: 'Interest has exploded and it is among the most sought-after mental health treatments.',
      verdict: 'partly-supported',
      reasoning:
        'A US survey estimated 3.2 million adults used prescription ketamine or esketamine in a recent year, about half in supervised facilities, so use is large and growing. "Most sought-after" is promotion: antidepressants and talking therapies reach far more people.',
      betterWording: 'Use of ketamine treatment has grown quickly in the United States.',
      sources: [{ citation: 'nsiht-2024', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ['\\bmost sought[- ]after\\b'] },
        { locale: 'en', parts: ['\\bexplosion of interest\\b'] },
        { locale: 'en', parts: ['\\binterest (?:in ketamine )?has exploded\\b'] },
        { locale: 'en', parts: ['\\bketamine\\b', '\\b(?:booming|revolution(?:ary|i[sz]es?|i[sz]ing)?)\\b'] },
        { locale: 'es', parts: ['\\bmás (?:buscad|solicitad)[oa]s?\\b'] },
        { locale: 'es', parts: ['\\bketamina\\b', '\\b(?:revolucionari[oa]|revoluciona)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `clinics-will-grow`. */
export const clinicsWillGrow = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'clinics-will-grow',
      kind: 'forecast',
      topic: 'promotion',
      claim: 'The number of clinics will keep growing.',
      verdict: 'opinion-or-forecast',
      reasoning:
        'Market reports project growth, but methods are proprietary and their base figures differ widely. Regulation, reimbursement and competition from esketamine could change the trend.',
      betterWording: 'Market analysts expect growth; this is a forecast.',
      sources: [
        { citation: 'grandview-ketamine', checked: 'read' },
        { citation: 'nova-market', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bwill (?:continue to grow|keep growing)\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:clinics?|market|industry)\\b', '\\b(?:expected|projected|forecast|predicted) to (?:grow|reach|expand)\\b'],
        },
        { locale: 'en', parts: ['\\bketamine (?:clinics? )?market size\\b'] },
        { locale: 'es', parts: ['\\b(?:clínicas|mercado)\\b', '\\b(?:seguirán? creciendo|crecerán?)'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `acceptance-will-rise`. */
export const acceptanceWillRise = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'acceptance-will-rise',
      kind: 'forecast',
      topic: 'promotion',
      claim: 'Awareness and acceptance will rise and use will only increase.',
      verdict: 'opinion-or-forecast',
      reasoning: 'A prediction without a stated method. Warnings from FDA, high-profile deaths and negative trials could also reduce use.',
      advice: 'Leave the sentence out, or say whose expectation it is.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ['\\bwill only (?:increase|grow|rise)\\b'] },
        { locale: 'en', parts: ['\\bfuture (?:looks|is) (?:very )?bright(?:er)?\\b'] },
        { locale: 'en', parts: ['\\bbrighter than ever\\b'] },
        { locale: 'en', parts: ['\\bgrowing acceptance\\b'] },
        { locale: 'en', parts: ['\\bacceptance will (?:rise|grow|increase)\\b'] },
        { locale: 'es', parts: ['\\bfuturo (?:es |parece )?(?:muy )?(?:prometedor|brillante)\\b'] },
        { locale: 'es', parts: ['\\bsolo (?:aumentará|crecerá)'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `article-peer-reviewed-sources`. */
export const articlePeerReviewedSources = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'article-peer-reviewed-sources',
      kind: 'fact',
      topic: 'promotion',
      claim: 'All statements in the article are supported by peer-reviewed, high-quality sources.',
      verdict: 'unsupported',
      reasoning:
        'A statement about editorial standards is not evidence for any medical claim. Where the text cites no source, nothing supports it.',
      advice: 'Cite each claim instead.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
      patterns: [
        { locale: 'en', parts: ['\\bsupported by (?:reliable,? |credible,? )?(?:high-quality|peer-reviewed)\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:all|only) (?:statements|facts|information) (?:in (?:this|the|our) articles? )?(?:are|is) supported by\\b'],
        },
        { locale: 'en', parts: ['\\bpeer-reviewed(?:, high-quality)? (?:studies|sources|research)\\b'] },
        { locale: 'es', parts: ['\\b(?:estudios|fuentes) revisad[oa]s por pares\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `enhances-creativity`. */
export const enhancesCreativity = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'enhances-creativity',
      kind: 'fact',
      topic: 'promotion',
      claim: 'Ketamine enhances creativity.',
      verdict: 'unsupported',
      reasoning: 'No clinical trial was found. Acute ketamine impairs memory and attention in controlled studies of healthy people.',
      betterWording: 'There is no clinical evidence that ketamine improves creativity.',
      sources: [
        { citation: 'krystal-1994', checked: 'recalled' },
        { citation: 'malhotra-1996', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:ketamine|enhanc(?:e|es|ing)|boost(?:s|ing)?|unlock(?:s|ing)?|improv(?:e|es|ing)|increas(?:e|es|ing))\\b',
            '\\b(?:creativity|creative (?:breakthroughs?|flow|potential))\\b',
          ],
        },
        { locale: 'en', parts: ['\\bunlock (?:your |their )?(?:full |creative |inner |true )?potential\\b'] },
        { locale: 'en', parts: ['\\bflow states?\\b'] },
        { locale: 'es', parts: ['\\b(?:ketamina|mejora|aumenta|potencia|libera)\\b', '\\bcreatividad\\b'] },
        { locale: 'es', parts: ['\\b(?:libera|desbloquea) (?:tu|su) potencial\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `improves-relationships`. */
export const improvesRelationships = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'improves-relationships',
      kind: 'fact',
      topic: 'promotion',
      claim: 'Ketamine improves relationships.',
      verdict: 'unsupported',
      reasoning:
        'The only outcome study found was one uncontrolled group of 18 couples who also had couples therapy. Without a control group the change cannot be credited to the drug.',
      betterWording: 'Using ketamine in couples therapy is experimental.',
      sources: [
        { citation: 'cornfield-2024', checked: 'read' },
        { citation: 'khalifian-2024', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bimprov(?:e|es|ing|ed) (?:your |their |our )?(?:relationships?|marriage|intimacy)\\b'] },
        { locale: 'en', parts: ['\\bcouples ketamine\\b'] },
        { locale: 'en', parts: ['\\bketamine (?:therapy )?for couples\\b'] },
        { locale: 'en', parts: ['\\brelational doses?\\b'] },
        { locale: 'en', parts: ['\\bketamine\\b', '\\bintimacy\\b'] },
        { locale: 'es', parts: ['\\bmejorar? (?:tu|su|tus|sus|las|la) (?:relación|relaciones)\\b'] },
        { locale: 'es', parts: ['\\bketamina (?:para|en) parejas\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `versatile-transforming-lives`. */
export const versatileTransformingLives = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'versatile-transforming-lives',
      kind: 'opinion',
      topic: 'promotion',
      claim: 'Ketamine is a versatile and powerful tool set to transform lives.',
      verdict: 'opinion-or-forecast',
      reasoning: 'Promotional summary, not a checkable fact. It omits limits of evidence and risks.',
      advice: 'Leave the sentence out.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
      patterns: [
        { locale: 'en', parts: ['\\b(?:transform(?:s|ing|ed)?|chang(?:e|es|ing|ed)) lives\\b'] },
        { locale: 'en', parts: ['\\blife[- ](?:changing|altering)\\b'] },
        { locale: 'en', parts: ['\\bgame[- ]changer\\b'] },
        { locale: 'en', parts: ['\\bbreakthrough (?:treatment|therapy|medicine|drug)\\b'] },
        { locale: 'en', parts: ['\\bmiracle\\b'] },
        { locale: 'es', parts: ['\\b(?:cambia|transforma)(?:r|n|ndo)? vidas\\b'] },
        { locale: 'es', parts: ['\\bmilagros?[oa]?\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
