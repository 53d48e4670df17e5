import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `works-quickly-effectively`. */
export const worksQuicklyEffectively = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'works-quickly-effectively',
      kind: 'fact',
      topic: 'depression',
      claim: 'Ketamine works quickly and effectively.',
      verdict: 'partly-supported',
      reasoning:
        'Relief of depressive symptoms within hours to a day is well shown for single infusions in some patients. Not everyone responds, effects of one dose fade in days, and speed has not been shown for most other conditions.',
      betterWording:
        'Some people with treatment-resistant depression feel better within a day; many do not, and the effect of one dose usually fades within about a week.',
      sources: [
        { citation: 'kew-2023', checked: 'read' },
        { citation: 'newport-2015', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bworks? (?:so |very )?(?:quickly|fast|rapidly)\\b'] },
        { locale: 'en', parts: ['\\bworks? in hours\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:works?|relief|relieves?|better|improves?|mood|depression)\\b', '\\bwithin (?:just |a few |mere )?hours\\b'],
        },
        { locale: 'en', parts: ['\\b(?:immediate|rapid|instant|fast) relief\\b'] },
        { locale: 'es', parts: ['\\balivio (?:inmediato|rápido)\\b'] },
        { locale: 'es', parts: ['\\b(?:actúa|funciona) (?:muy )?rápid'] },
        { locale: 'es', parts: ['\\b(?:alivio|mejor|mejora|funciona)\\b', '\\ben (?:cuestión de |pocas |unas )horas\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `long-term-relief-few-treatments`. */
export const longTermReliefFewTreatments = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'long-term-relief-few-treatments',
      kind: 'fact',
      topic: 'depression',
      claim: 'It gives long-term relief after just a few treatments.',
      verdict: 'unsupported',
      reasoning:
        'After a course of up to six infusions, the median time to relapse was about 18 days in treatment-resistant depression; in PTSD it was 27.5 days in a trial and 41 days in an open study; a single dose helps for days. Maintenance treatment is usually needed and its long-term safety is not well known.',
      betterWording: 'Benefit from a short course often fades within weeks. Many people need repeated maintenance treatment.',
      sources: [
        { citation: 'kew-2023', checked: 'read' },
        { citation: 'murrough-serial-2013', checked: 'read' },
        { citation: 'albott-2018', checked: 'read' },
        { citation: 'feder-2021', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:long[- ]term|lasting|long[- ]lasting|permanent) (?:relief|remission)\\b'] },
        { locale: 'en', parts: ['\\b(?:long[- ]lasting|permanent) results\\b'] },
        { locale: 'en', parts: ['\\b(?:just|only) a (?:few|handful of) (?:treatments|sessions|infusions)\\b'] },
        { locale: 'en', parts: ['\\bonly few sessions\\b'] },
        { locale: 'es', parts: ['\\balivio (?:duradero|permanente|a largo plazo)\\b'] },
        { locale: 'es', parts: ['\\b(?:solo|tan solo) unas (?:pocas |cuantas )?sesiones\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `ideal-for-nonresponders`. */
export const idealForNonresponders = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'ideal-for-nonresponders',
      kind: 'fact',
      topic: 'depression',
      claim: 'It is an ideal option for people not helped by other therapies or medicines.',
      verdict: 'misleading',
      reasoning:
        'Failure of other treatments is the labeled setting for esketamine in depression, so it is an option there. It is not ideal for everyone: uncontrolled hypertension, psychosis, aneurysm, pregnancy and substance misuse can rule it out, and for other conditions it is off-label.',
      betterWording:
        'It may be an option for some adults with depression that has not responded to other treatment, after medical screening.',
      sources: [
        { citation: 'jnj-onset', locator: 'indication text', checked: 'read' },
        { citation: 'spravato-label-us-2021', locator: 'section 4', checked: 'read' },
        { citation: 'cohen-2018', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bideal (?:treatment|option|choice|solution)\\b'] },
        { locale: 'en', parts: ['\\bperfect for (?:those|people|anyone|patients)\\b'] },
        { locale: 'en', parts: ['\\bwhen nothing else (?:works|has worked|worked|helps|helped)\\b'], negated: true },
        { locale: 'en', parts: ['\\blast resort that works\\b'] },
        { locale: 'es', parts: ['\\b(?:opción|tratamiento|solución) ideal\\b'] },
        { locale: 'es', parts: ['\\bcuando nada más (?:funciona|ha funcionado)\\b'], negated: true },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `rapid-suicidal-relief`. */
export const rapidSuicidalRelief = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'rapid-suicidal-relief',
      kind: 'fact',
      topic: 'depression',
      claim: 'Ketamine rapidly relieves suicidal thoughts.',
      verdict: 'partly-supported',
      reasoning:
        'Trials of IV ketamine show a fall in suicidal ideation within a day in some groups. It has not been shown to prevent suicide attempts or deaths, and the esketamine label says effectiveness in preventing suicide or reducing suicidal ideation or behavior was not demonstrated.',
      betterWording:
        'Ketamine can reduce suicidal thoughts within a day in some people. It has not been shown to prevent suicide. In a crisis call or text 988 in the US.',
      sources: [
        { citation: 'spravato-consumer-site', checked: 'read' },
        { citation: 'wilkinson-2018', checked: 'read' },
        { citation: 'grunebaum-2018', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:rapid|fast|quick|immediate) relief\\b', '\\bsuicid'] },
        { locale: 'en', parts: ['\\b(?:rapidly|quickly) (?:relieves?|reduces?|eases?)\\b', '\\bsuicid'] },
        {
          locale: 'en',
          parts: ['\\b(?:reduces?|relieves?|eases?|stops?|eliminates?)\\b', '\\bsuicidal (?:thoughts|ideation|thinking)\\b'],
          unless: '\\bin some\\b',
        },
        { locale: 'en', parts: ['\\bprevent(?:s|ing)? suicides?\\b'] },
        { locale: 'en', parts: ['\\bketamine\\b', '\\bsav(?:e|es|ing) lives\\b'] },
        { locale: 'es', parts: ['\\b(?:reduce|alivia|elimina|calma)n?\\b', '\\b(?:pensamientos|ideas|ideación) suicida'] },
        { locale: 'es', parts: ['\\b(?:previene|evita) (?:el )?suicidio\\b'] },
        { locale: 'es', parts: ['\\bketamina\\b', '\\bsalva(?:r|n)? vidas\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `standard-emergency-suicide`. */
export const standardEmergencySuicide = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'standard-emergency-suicide',
      kind: 'forecast',
      topic: 'depression',
      claim: 'Infusions may become standard emergency treatment for suicidal patients.',
      verdict: 'opinion-or-forecast',
      reasoning:
        "A forecast; no guideline makes it standard emergency care. SPRAVATO's patient information says it does not replace hospital care when that is needed.",
      betterWording: 'Research is looking at ketamine in emergency settings; it is not standard emergency care.',
      sources: [{ citation: 'spravato-consumer-site', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ['\\b(?:become|becomes|becoming|as) (?:the |a )?standard\\b', '\\b(?:emergency|suicid)'] },
        { locale: 'en', parts: ['\\b(?:ketamine|infusions?)\\b', '\\bin (?:the )?emergency (?:rooms?|departments?)\\b', '\\bsuicid'] },
        { locale: 'en', parts: ['\\bstandard emergency (?:treatment|care)\\b'] },
        { locale: 'es', parts: ['\\btratamiento (?:de emergencia|de urgencia) (?:estándar|habitual)\\b'] },
        { locale: 'es', parts: ['\\bestándar (?:en|de) (?:las )?(?:urgencias|emergencias)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `cures-depression`. */
export const curesDepression = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'cures-depression',
      kind: 'fact',
      topic: 'depression',
      claim: 'Ketamine cures depression.',
      verdict: 'false',
      reasoning: 'Effects are temporary in most people and relapse after stopping is common. No trial shows cure of any disorder.',
      betterWording: 'Ketamine may relieve symptoms for a time; it is not a cure.',
      sources: [
        { citation: 'kew-2023', checked: 'read' },
        { citation: 'feder-2021', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:cures?|cured|curing) (?:of )?(?:your |their |my |her |his |severe |chronic )?(?:depression|anxiety|ptsd|ocd|addiction|trauma|pain)\\b',
          ],
        },
        { locale: 'en', parts: ['\\b(?:a|the) (?:miracle |permanent )?cure for\\b'] },
        { locale: 'en', parts: ['\\b(?:will|can|could) be cured\\b'] },
        { locale: 'en', parts: ['\\b(?:eliminates?|erases?|ends) (?:your )?depression\\b'] },
        { locale: 'en', parts: ['\\bend your (?:depression|pain|anxiety)\\b'] },
        { locale: 'en', parts: ['\\bdepression[- ]free\\b'] },
        { locale: 'en', parts: ['\\bsay goodbye to (?:your )?depression\\b'] },
        { locale: 'es', parts: ['\\badiós a (?:la|su|tu) depresión\\b'] },
        { locale: 'es', parts: ['\\bcura(?:r|n|rá)? (?:la |el |tu |su )?(?:depresión|ansiedad|dolor|tept|adicción)\\b'] },
        { locale: 'es', parts: ['\\b(?:una|la) cura (?:para|de)\\b'] },
        { locale: 'es', parts: ['\\bacabar? con (?:la|tu|su) depresión\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `works-for-everyone`. */
export const worksForEveryone = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'works-for-everyone',
      kind: 'fact',
      topic: 'depression',
      claim: 'It works for everyone, or has success rates of 70–90%.',
      verdict: 'misleading',
      reasoning:
        'Response depends on the trial and definition; many do not respond, and high clinic figures come from uncontrolled, self-selected, completer data. In a masked surgical trial 50% of the placebo group "responded".',
      betterWording: 'Some people respond and others do not. Ask how a quoted rate was measured and whether there was a control group.',
      sources: [
        { citation: 'lii-2023', checked: 'read' },
        { citation: 'hull-2022', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bworks? for (?:everyone|everybody|anyone|all patients)\\b'] },
        { locale: 'en', parts: ['\\b(?:[7-9]\\d|100) ?(?:%|percent) (?:success|response) rates?\\b'] },
        { locale: 'en', parts: ['\\bsuccess rates? of (?:[7-9]\\d|100)\\b'] },
        {
          locale: 'en',
          parts: [
            '\\b(?:(?:[7-9]\\d|100) ?(?:%|percent) of|(?:[89]|eight|nine) (?:out of|in) (?:10|ten)(?: of)?) (?:our )?(?:patients|people|clients)\\b',
            '\\b(?:respond|responded|improve|improved|better|relief|remission|benefit|benefited)\\b',
          ],
        },
        { locale: 'en', parts: ['\\bworks? (?:for|in) (?:over |about |nearly |up to )?(?:[7-9]\\d|100) ?(?:%|percent) of\\b'] },
        { locale: 'en', parts: ['\\b90 ?% success\\b'] },
        { locale: 'en', parts: ['\\bproven results\\b'] },
        { locale: 'en', parts: ['\\bguaranteed (?:results|relief|success|to work)\\b'] },
        { locale: 'en', parts: ['\\b(?:results|relief|success) (?:is |are )?guaranteed\\b'] },
        { locale: 'es', parts: ['\\bfunciona (?:para|en|con) tod[oa]s\\b'] },
        { locale: 'es', parts: ['\\b(?:[89]|ocho|nueve) de cada (?:10|diez)\\b', '\\b(?:mejor|respond|alivi)'] },
        { locale: 'es', parts: ['\\bresultados (?:garantizados|comprobados)\\b'] },
        { locale: 'es', parts: ['\\b(?:[7-9]\\d|100) ?% de éxito'] },
        { locale: 'es', parts: ['\\btasa de éxito de(?:l| más del| hasta el)? (?:[7-9]\\d|100)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `safer-than-antidepressants`. */
export const saferThanAntidepressants = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'safer-than-antidepressants',
      kind: 'fact',
      topic: 'depression',
      claim: 'Ketamine is safer or better than standard antidepressants.',
      verdict: 'unsupported',
      reasoning:
        'FDA knows of no evidence that compounded ketamine is safer, more effective or faster than approved medicines. Risks differ in kind (acute dissociation, blood pressure, misuse) and long-term data are thin.',
      betterWording: 'Ketamine has different risks and benefits from antidepressants.',
      sources: [
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'mdpsych-2023', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\b(?:safer|better|faster|more effective) than (?:traditional |standard |other )?(?:ssris?|antidepressants)\\b'],
        },
        { locale: 'en', parts: ['\\bsafer or better than standard antidepressants\\b'] },
        { locale: 'en', parts: ['\\boutperforms? (?:traditional |standard )?antidepressants\\b'] },
        {
          locale: 'en',
          parts: ['\\b(?:safer|better|more effective) alternative to (?:traditional |standard |other )?(?:ssris?|antidepressants)\\b'],
        },
        { locale: 'es', parts: ['\\b(?:más segur[oa]|mejor|más eficaz|más efectiv[oa]) que los antidepresivos\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `as-good-as-ect`. */
export const asGoodAsEct = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'as-good-as-ect',
      kind: 'fact',
      topic: 'depression',
      claim: 'Ketamine is as good as ECT.',
      verdict: 'partly-supported',
      reasoning:
        'One large open-label US trial found IV ketamine non-inferior to ECT in non-psychotic treatment-resistant depression; a Swedish inpatient trial found ECT better.',
      betterWording: 'In some patients without psychosis ketamine did as well as ECT in one large trial; another trial favored ECT.',
      sources: [
        { citation: 'anand-2023', checked: 'read' },
        { citation: 'ekstrand-2022', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:as (?:effective|good) as|equivalent to|better than|superior to|beats|outperforms?|alternative to) (?:ect\\b|electroconvulsive)',
          ],
        },
        {
          locale: 'es',
          parts: ['\\b(?:tan (?:eficaz|efectiv[oa]|buen[oa]) como|mejor que|alternativa a) (?:la )?(?:tec\\b|terapia electroconvulsiva)'],
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
