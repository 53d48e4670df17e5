import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `minimal-side-effects`. */
export const minimalSideEffects = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'minimal-side-effects',
      kind: 'fact',
      topic: 'safety',
      claim: 'Ketamine has minimal side effects.',
      verdict: 'false',
      reasoning:
        'In esketamine trials 41% had dissociation, 29% dizziness, 28% nausea, 23% vertigo and 10% a reported blood pressure rise; the US label has a boxed warning for sedation, dissociation, respiratory depression, abuse and misuse, and suicidal thoughts. Chronic use can injure bladder and bile ducts.',
      betterWording:
        'Side effects are common during each session (dissociation, dizziness, nausea, raised blood pressure) and usually pass within about two hours; repeated use carries risks of dependence and of bladder and liver harm.',
      sources: [
        { citation: 'spravatohcp-safety', checked: 'read' },
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'anderson-kic-2022', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\b(?:minimal|virtually no|almost no|no|no real|no serious|no long-term|zero|hardly any) side[- ]effects?\\b'],
          unless: '\\b(?:some|a few) (?:people|patients|of them)\\b',
          negated: true,
        },
        { locale: 'en', parts: ['\\b(?:has|have|with|causes?|very|so|carries) few side[- ]effects\\b'] },
        { locale: 'en', parts: ['\\bwithout (?:the |any )?side[- ]effects\\b'], negated: true },
        { locale: 'en', parts: ['\\bside[- ]effect[- ]free\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:ketamine|it|treatment|therapy) is (?:completely|totally|perfectly|entirely|100 ?%) safe\\b'],
          unless: '\\b(?:until|when|once|if)\\b|\\bsafe to (?!use|take)',
        },
        { locale: 'es', parts: ['\\bes (?:totalmente|completamente|100 ?%) segur[oa]\\b'] },
        {
          locale: 'en',
          parts: ['\\bside[- ]effects are (?:very |extremely )?(?:rare|minimal|few|negligible)\\b'],
          unless: '\\b(?:serious|severe|long-term|some)\\b',
        },
        { locale: 'en', parts: ['\\bwell[- ]tolerated with no\\b'] },
        { locale: 'es', parts: ['\\b(?:mínimos|pocos|casi sin|sin|ningún) efectos? (?:secundarios?|adversos?)\\b'], negated: true },
        { locale: 'es', parts: ['\\bno (?:tiene|hay|da|causa) efectos (?:secundarios|adversos)\\b'], negated: true },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `telemedicine-safe`. */
export const telemedicineSafe = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'telemedicine-safe',
      kind: 'fact',
      topic: 'safety',
      claim: 'With remote monitoring it can be administered safely when patient and provider are in different places.',
      verdict: 'unsupported',
      reasoning:
        'No randomized trial has shown the safety of unsupervised or remotely supervised dosing; supporting reports are company-run, uncontrolled and count people who finished. FDA warns that home use adds risk because no clinician is there to manage sedation, blood pressure or breathing problems.',
      betterWording:
        'FDA warns that taking compounded ketamine at home without on-site monitoring carries added risk. Its safety has not been established in controlled trials.',
      sources: [
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'hull-2022', checked: 'read' },
        { citation: 'sc-home-parks', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:administered|given|taken|used|monitored|supervised|delivered) safely\\b',
            '\\b(?:remote|remotely|at[- ]home|telehealth|telemedicine|different (?:places|locations)|video)\\b',
          ],
        },
        {
          locale: 'en',
          parts: [
            '\\b(?:remote (?:monitoring|supervision|dosing|treatment|care|sessions?)|remotely|telehealth|telemedicine)\\b',
            '\\bsafe(?:ly)?\\b',
          ],
        },
        { locale: 'en', parts: ['\\bsafely from home\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:remote|remotely|online|virtual|video|at home)\\b', '\\bas safe(?:ly)? as (?:in|at) (?:a|the|our) clinic\\b'],
        },
        { locale: 'en', parts: ['\\bsafe at-home (?:treatment|therapy|sessions?|care)\\b'] },
        { locale: 'es', parts: ['\\b(?:supervisión remota|a distancia|telemedicina|telesalud)\\b', '\\b(?:segur[oa]s?|con seguridad)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `home-lacks-oversight`. */
export const homeLacksOversight = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'home-lacks-oversight',
      kind: 'fact',
      topic: 'safety',
      claim: 'At-home services often lack necessary oversight and there are calls for tighter rules.',
      verdict: 'supported',
      reasoning:
        'FDA issued warnings in February 2022 and October 2023 on compounded nasal and oral ketamine and home use. Professional and press reports describe variable practice.',
      advice: 'The sentence may stand; cite FDA.',
      sources: [
        { citation: 'fda-compounded-2022', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'npr-2024', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\black(?:s|ing|ed)? (?:of )?(?:the )?(?:necessary |proper |medical |adequate |clinical )?oversight\\b'] },
        { locale: 'en', parts: ['\\btight(?:er|en(?:ing)?) (?:the )?(?:regulations?|rules)\\b'] },
        { locale: 'en', parts: ['\\bat[- ]home ketamine\\b', '\\bconcerns?\\b'] },
        { locale: 'es', parts: ['\\bfalta de (?:supervisión|control)\\b'] },
        { locale: 'es', parts: ['\\b(?:normas|regulaciones|reglas) más estrictas\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `non-addictive`. */
export const nonAddictive = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'non-addictive',
      kind: 'fact',
      topic: 'safety',
      claim: 'Ketamine is not addictive.',
      verdict: 'false',
      reasoning:
        'Ketamine and esketamine are Schedule III because of abuse and dependence potential, and labels describe abuse, misuse, tolerance and dependence. Risk in supervised short courses appears low, but it is not zero and rises with frequent or home use.',
      betterWording: 'Ketamine can be misused and can cause dependence. Supervision and limits on supply reduce the risk.',
      sources: [
        { citation: 'dea-1999', checked: 'read' },
        { citation: 'spravato-label-us-2019', checked: 'read' },
        { citation: 'rxreasoner-spravato', checked: 'read' },
        { citation: 'icd11-mms-2024', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bnon[- ]?addictive\\b'], negated: true },
        {
          locale: 'en',
          parts: ["\\b(?:not|isn't|never) (?:an )?addictive\\b"],
          unless: '\\baddictive (?:for|in|to) (?:everyone|everybody|all|most)\\b',
          negated: true,
        },
        { locale: 'en', parts: ['\\b(?:no|zero) (?:risk of )?(?:addiction|dependence|abuse potential)\\b'], negated: true },
        { locale: 'en', parts: ['\\b(?:non|not)[- ]?habit[- ]forming\\b'], negated: true },
        { locale: 'en', parts: ['\\bneither addictive\\b'], negated: true },
        { locale: 'es', parts: ['\\bsin (?:ningún )?riesgo de (?:adicción|dependencia)\\b'], negated: true },
        {
          locale: 'en',
          parts: ["\\b(?:can't|cannot|won't|will not|never) (?:get|become|be) (?:hooked|addicted|dependent)\\b"],
          unless: '\\b(?:so that|make sure|to ensure)\\b',
          negated: true,
        },
        {
          locale: 'es',
          parts: [
            '\\bno (?:es|son|crea|causa|genera|produce|provoca) (?:ning[uú]n tipo de |ninguna )?(?:adictiv[oa]s?|adicción|dependencia)\\b',
          ],
          negated: true,
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `safe-at-home`. */
export const safeAtHome = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'safe-at-home',
      kind: 'fact',
      topic: 'safety',
      claim: 'At-home ketamine is safe.',
      verdict: 'unsupported',
      reasoning:
        'FDA names sedation, dissociation, blood pressure, breathing, abuse and bladder risks with compounded products used without on-site monitoring.',
      betterWording:
        'FDA warns that taking compounded ketamine at home without on-site monitoring carries added risk. Its safety has not been established in controlled trials.',
      sources: [
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'scripps-2023', checked: 'read' },
        { citation: 'hull-2022', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bsafe (?:and effective )?(?:for use |to (?:use|take) )?at[- ]home\\b'] },
        { locale: 'en', parts: ['\\bsafe to (?:use|take) (?:ketamine|it|lozenges) (?:at|from) home\\b'] },
        { locale: 'en', parts: ['\\bsafe (?:and effective )?for (?:at[- ])?home (?:use|treatment)\\b'] },
        {
          locale: 'en',
          parts: [
            '\\bat[- ]home (?:ketamine|use|treatment|dosing)(?: (?:therapy|treatment|use))? (?:is|are) (?:(?:perfectly|completely|totally|very|just as) )?safe\\b',
          ],
        },
        { locale: 'en', parts: ['\\bsafe(?:ly)? (?:in|from) (?:the comfort of )?your (?:own )?home\\b'] },
        { locale: 'en', parts: ['\\bcomfort of (?:your|their) (?:own )?home\\b'] },
        {
          locale: 'es',
          parts: ['\\bsegur[oa] (?:(?:usarla|tomarla|usar ketamina|tomar ketamina) )?en (?:casa|el hogar|su hogar|tu hogar)\\b'],
        },
        {
          locale: 'es',
          parts: ['\\ben (?:casa|el hogar)\\b', '\\bes (?:(?:total|completa)mente |muy )?segur[oa]\\b'],
          unless: '\\b(?:si es|pregunt|guard|lugar)',
        },
        { locale: 'es', parts: ['\\ben (?:casa|su hogar|tu hogar) sin (?:ningún )?riesgos?\\b'] },
        { locale: 'es', parts: ['\\bcomodidad de (?:su|tu) (?:propi[ao] )?(?:hogar|casa)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `no-respiratory-risk`. */
export const noRespiratoryRisk = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'no-respiratory-risk',
      kind: 'fact',
      topic: 'safety',
      claim: 'It does not affect breathing.',
      verdict: 'misleading',
      reasoning:
        'Breathing is usually preserved at sub-anesthetic doses, but respiratory depression is in the boxed or main warnings of both labels, more so with rapid injection, opioids, alcohol or sedatives.',
      betterWording: 'Breathing problems are uncommon but can occur, especially with other sedating drugs.',
      sources: [
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'spravato-consumer-site', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            "\\b(?:does not|doesn't|won't|will not|never) (?:suppress|affect|depress|slow)(?:es|s)? (?:your )?(?:breathing|respiration)\\b",
          ],
          negated: true,
        },
        { locale: 'en', parts: ['\\bno (?:risk of )?respiratory (?:depression|risk)\\b'], negated: true },
        {
          locale: 'en',
          parts: ['\\bbreathing (?:is|stays|remains) (?:not affected|unaffected)\\b'],
          unless: '\\b(?:if|until|when|check|make sure)\\b',
          negated: true,
        },
        { locale: 'en', parts: ['\\bimpossible to overdose\\b'], negated: true },
        { locale: 'en', parts: ["\\b(?:can't|cannot) overdose\\b"], negated: true },
        { locale: 'es', parts: ['\\bno (?:afecta|deprime|suprime|hace lenta) (?:la |su )?respiración\\b'], negated: true },
        { locale: 'es', parts: ['\\bimposible (?:tener |sufrir )?(?:una )?sobredosis\\b'], negated: true },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `bladder-only-abuse`. */
export const bladderOnlyAbuse = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'bladder-only-abuse',
      kind: 'fact',
      topic: 'safety',
      claim: 'Bladder damage happens only to heavy recreational users.',
      verdict: 'misleading',
      reasoning:
        'Most cases follow heavy frequent use (26.6% of recreational users in one survey had symptoms), but the US label notes genitourinary pain reported with chronic off-label medical use. Risk with spaced clinic dosing looks low and is not well measured.',
      betterWording: 'Bladder harm is mainly seen with frequent use; long-term treatment should include asking about urinary symptoms.',
      sources: [
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'winstock-2012', checked: 'read' },
        { citation: 'taiwan-luts-2019', checked: 'read' },
        { citation: 'anderson-kic-2022', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\bbladder\\b',
            '\\bonly (?:seen |found |reported |known )?(?:with|in|from|after|to|happens? (?:to|in|with)|occurs? (?:in|with)) (?:heavy |recreational |chronic )?(?:recreational )?(?:abuse|abusers|users?|use)\\b',
          ],
        },
        { locale: 'en', parts: ['\\bonly (?:abusers|addicts|(?:heavy|recreational|street) users)\\b', '\\bbladder\\b'] },
        { locale: 'en', parts: ['\\bbladder (?:issues|problems|damage) only\\b'] },
        {
          locale: 'en',
          parts: ['\\bno bladder (?:risks?|damage|problems|issues)\\b'],
          unless: '\\b(?:trial|study|studies|weeks)\\b',
          negated: true,
        },
        { locale: 'en', parts: ['\\bno risk to (?:the|your) bladder\\b'], negated: true },
        {
          locale: 'en',
          parts: ["\\b(?:not|never|won't|doesn't) (?:damage|harm|hurt) (?:the|your) bladder\\b"],
          unless: '\\b(?:trial|study|studies|weeks)\\b',
          negated: true,
        },
        { locale: 'es', parts: ['\\bvejiga\\b', '\\bsolo (?:con|en|por) (?:el |caso de )?(?:abuso|consumo)'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `drive-after`. */
export const driveAfter = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'drive-after',
      kind: 'fact',
      topic: 'safety',
      claim: 'You can drive or work the same day.',
      verdict: 'false',
      reasoning:
        'US labels tell patients not to drive or do hazardous work until the next day after restful sleep (esketamine) or for 24 hours (ketamine), and to be accompanied home (ketamine). Sedation and dissociation can last hours.',
      betterWording: 'Do not drive until the next day after a restful sleep, and for at least 24 hours after ketamine.',
      sources: [
        { citation: 'spravato-label-us-2019', checked: 'read' },
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'spravato-hcp', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bdrive (?:yourself |themselves )?home\\b'] },
        { locale: 'en', parts: ['\\bback (?:to|at) work (?:on )?(?:the )?same[- ]day\\b'] },
        { locale: 'en', parts: ['\\bno (?:downtime|recovery time)\\b'], negated: true },
        { locale: 'en', parts: ['\\b(?:drive|driving)\\b', '\\bsame day\\b'] },
        { locale: 'en', parts: ['\\b(?:return|go|get) (?:back )?to work (?:on )?(?:the|that) same (?:day|afternoon)\\b'] },
        { locale: 'es', parts: ['\\bpueden? (?:manejar|conducir|trabajar|volver al trabajo) (?:ese|el) mismo día\\b'] },
        { locale: 'es', parts: ['\\b(?:manejar|conducir) (?:de regreso )?a casa\\b'] },
        {
          locale: 'en',
          parts: ['\\bback (?:to|at) work\\b', '\\b(?:right|straight|immediately|soon|shortly) after\\b'],
        },
        {
          locale: 'es',
          parts: ['\\b(?:volver|vuelva|vuelve|regresar|regrese) (?:al trabajo|a trabajar) (?:(?:el|ese) mismo día|esa misma tarde)\\b'],
        },
        {
          locale: 'es',
          parts: ['\\bpuedes? (?:manejar|conducir) (?:justo |enseguida |inmediatamente )?(?:después de|tras|al salir|al terminar)'],
          unless: '\\b(?:siguiente|dormir|24)\\b',
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
