import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `wide-range-evidence`. */
export const wideRangeEvidence = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'wide-range-evidence',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'Growing evidence supports ketamine for a wide range of conditions, including depression, anxiety, PTSD and chronic pain.',
      verdict: 'misleading',
      reasoning:
        'Evidence is real for short-term relief of treatment-resistant depression, but weak for anxiety disorders, mixed to negative for PTSD and, by the 2025 Cochrane review, not clear for chronic pain. Grouping them implies equal support.',
      betterWording:
        'Evidence is strongest for treatment-resistant depression. For anxiety, PTSD and chronic pain it is limited or conflicting, and ketamine is not approved for them.',
      sources: [
        { citation: 'abdallah-2022', checked: 'read' },
        { citation: 'borgogna-2024', checked: 'read' },
        { citation: 'vadod-ptsd-2023', checked: 'read' },
        { citation: 'ferraro-2025', checked: 'read' },
        { citation: 'glue-2020', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:wide|broad) (?:range|variety|array|spectrum) of (?:mental health |mental |psychiatric |medical |chronic )?(?:and (?:physical |pain |mood |other )?)?(?:conditions|disorders|illnesses|problems)\\b',
          ],
        },
        { locale: 'en', parts: ['\\bvariety of (?:mental health |psychiatric |medical )?(?:conditions|disorders)\\b'] },
        { locale: 'en', parts: ['\\bgrowing (?:body of )?(?:evidence|research)\\b'] },
        {
          locale: 'en',
          parts: [
            '\\b(?:evidence|research|proven|effective|relief|success|successful|powerful|promising|works|helps|used)\\b',
            '\\bdepression, anxiety, (?:and )?(?:ptsd|post-traumatic stress disorder),? and (?:chronic )?pain\\b',
          ],
        },
        { locale: 'en', parts: ['\\bpowerful (?:drug|medicine|treatment) for\\b'] },
        { locale: 'es', parts: ['\\bamplia (?:gama|variedad) de (?:trastornos|afecciones|condiciones|enfermedades)\\b'] },
        { locale: 'es', parts: ['\\bcada vez (?:hay )?más (?:pruebas|evidencia)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `ocd-addiction-expanding`. */
export const ocdAddictionExpanding = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'ocd-addiction-expanding',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'Emerging research in OCD and some addictions may expand its range.',
      verdict: 'partly-supported',
      reasoning:
        'Small trials exist in OCD, alcohol and cocaine use disorders, some positive. None is large or replicated enough to support routine use, and a phase 3 alcohol trial had no published result at the time of writing.',
      betterWording: 'Early trials in OCD and in alcohol or cocaine use disorder are being followed up; these uses are experimental.',
      sources: [
        { citation: 'rodriguez-2013', checked: 'read' },
        { citation: 'grabski-2022', checked: 'read' },
        { citation: 'dakwar-2019', checked: 'read' },
        { citation: 'morekare-hra', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bocd and (?:some |certain )?(?:types of )?addictions?\\b'] },
        { locale: 'en', parts: ['\\btreat(?:s|ing)? addictions?\\b'] },
        { locale: 'en', parts: ['\\bcertain types of addictions?\\b'] },
        { locale: 'en', parts: ['\\b(?:emerging|early|promising) research\\b', '\\b(?:ocd|obsessive|addiction|addictions|alcohol)\\b'] },
        { locale: 'es', parts: ['\\btratar? (?:la )?adicci'] },
        { locale: 'es', parts: ['\\binvestigaci', '\\b(?:toc|adicci|alcohol)'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `prevents-ptsd`. */
export const preventsPtsd = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'prevents-ptsd',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'Ketamine can prevent post-traumatic stress.',
      verdict: 'unsupported',
      reasoning:
        'One small military burn cohort suggested less PTSD, but larger and better-matched cohorts found no protection and early accident studies found more symptoms. VA/DoD 2023 finds insufficient evidence for any drug to prevent PTSD.',
      betterWording: 'Ketamine has not been shown to prevent PTSD.',
      sources: [
        { citation: 'mcghee-2008', checked: 'read' },
        { citation: 'mcghee-2014', locator: 'no protection', checked: 'recalled' },
        { citation: 'highland-2020', checked: 'read' },
        { citation: 'schonenberg-2008', locator: 'abstract', checked: 'read' },
        { citation: 'vadod-ptsd-2023', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bprevent(?:s|ing|ion of)? (?:the )?(?:ptsd|post[- ]traumatic stress)\\b'] },
        { locale: 'en', parts: ['\\bprevent(?:ative|ive) treatment for (?:ptsd|post[- ]traumatic stress)\\b'] },
        {
          locale: 'en',
          parts: ['\\bketamine\\b', '\\bprophyla(?:ctic|xis)\\b'],
          unless: '\\b(?:nausea|vomiting|antiemetics?|migraines?|headaches?|antibiotics?)\\b',
        },
        { locale: 'es', parts: ['\\b(?:previene|prevenir|evita|evitar) (?:el )?(?:tept|estrés postraumático)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `presurgical-therapeutic`. */
export const presurgicalTherapeutic = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'presurgical-therapeutic',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'Use before surgery shows its broad therapeutic potential.',
      verdict: 'misleading',
      reasoning:
        'Around surgery ketamine modestly lowers pain and opioid use, which is its anesthetic and analgesic role. It did not prevent delirium (and added nightmares and hallucinations) and, given under anesthesia, did not relieve major depression in a masked trial.',
      betterWording: 'Around surgery, ketamine can reduce pain and opioid needs.',
      sources: [
        { citation: 'brinck-2018', locator: 'effects', checked: 'recalled' },
        { citation: 'avidan-2017', checked: 'read' },
        { citation: 'lii-2023', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\b(?:ketamine|use)\\b', '\\b(?:pre-?surgical|before surgery|prior to surgery)\\b'],
          unless: '\\b(?:tell (?:us|your)|stop (?:taking )?ketamine)\\b',
        },
        {
          locale: 'en',
          parts: ['\\b(?:pre-?surgical|before surgery)\\b', '\\bketamine\\b'],
          unless: '\\b(?:tell (?:us|your)|stop (?:taking )?ketamine)\\b',
        },
        {
          locale: 'es',
          parts: ['\\bketamina\\b', '\\bantes de (?:la |una )?(?:cirugía|operación)\\b'],
          unless: '\\b(?:avise|informe|d[ií]gal[oe]|suspenda)(?![a-zñáéíóú])',
        },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `soldiers-prepare-stress`. */
export const soldiersPrepareStress = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'soldiers-prepare-stress',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'It is used among combat soldiers to prepare for stress.',
      verdict: 'unsupported',
      reasoning:
        'The idea rests on mouse studies; no human trial or program of giving ketamine to healthy soldiers before combat was found. Militaries use ketamine as battlefield analgesia after injury.',
      betterWording: 'Preventing stress disorders with ketamine before exposure has only been studied in animals.',
      sources: [
        { citation: 'brachman-2016', checked: 'read' },
        { citation: 'mcgowan-2017', checked: 'read' },
        { citation: 'evers-2022', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:soldiers?|combat|military|troops)\\b', '\\b(?:prepare|resilience|inoculat(?:e|es|ion))\\b'] },
        { locale: 'en', parts: ['\\bmilitary resilience\\b'] },
        { locale: 'en', parts: ['\\bstress inoculation\\b'] },
        { locale: 'en', parts: ['\\bvaccine against (?:ptsd|stress|post-traumatic)'] },
        { locale: 'en', parts: ['\\bprepare for stress\\b'] },
        { locale: 'es', parts: ['\\b(?:soldados|militares)\\b', '\\b(?:preparar|prepararse|resiliencia)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `va-proven-veterans`. */
export const vaProvenVeterans = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'va-proven-veterans',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'Ketamine is proven or VA-recommended for veterans with PTSD.',
      verdict: 'false',
      reasoning:
        'The largest trial, in veterans and service members, was negative on its primary PTSD outcome. The VA/DoD 2023 guideline suggests against ketamine for PTSD.',
      betterWording: 'VA/DoD suggests against ketamine for PTSD; some VA sites use ketamine or esketamine for depression.',
      sources: [
        { citation: 'abdallah-2022', checked: 'read' },
        { citation: 'vadod-ptsd-2023', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bproven for (?:veterans|ptsd)\\b'] },
        { locale: 'en', parts: ['\\bketamine\\b', '\\bproven\\b', '\\b(?:veterans|ptsd)\\b'] },
        { locale: 'en', parts: ['\\bva[- ](?:approved|recommended)\\b'] },
        { locale: 'en', parts: ['\\bthe va (?:recommends|endorses|backs|approves) (?:the use of )?ketamine\\b'] },
        { locale: 'en', parts: ['\\bketamine\\b', '\\b(?:recommended|approved|endorsed) by the va\\b'] },
        { locale: 'en', parts: ['\\bveterans\\b', '\\bptsd\\b', '\\bturn(?:s|ed|ing)? to ketamine\\b'] },
        { locale: 'es', parts: ['\\b(?:comprobad[oa]|aprobad[oa]|recomendad[oa])\\b', '\\bveteranos\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `resets-pain`. */
export const resetsPain = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'resets-pain',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'A ketamine infusion resets the nervous system and ends chronic pain.',
      verdict: 'unsupported',
      reasoning:
        'In the best CRPS trial relief faded by week 12 and function did not improve; in neuropathic pain and fibromyalgia single infusions had no lasting effect. Cochrane 2025 finds no clear evidence of benefit.',
      betterWording: 'Infusions may ease some pain for days to weeks; lasting benefit has not been shown.',
      sources: [
        { citation: 'sigtermans-2009', checked: 'read' },
        { citation: 'pickering-2020', checked: 'read' },
        { citation: 'noppers-2011-fibromyalgia', checked: 'read' },
        { citation: 'ferraro-2025', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bresets? (?:your |the )?(?:nervous system|pain receptors|pain signals)\\b'] },
        { locale: 'en', parts: ['\\bpain[- ]free\\b'] },
        { locale: 'en', parts: ['\\bends? (?:your )?chronic pain\\b'] },
        { locale: 'es', parts: ['\\b(?:reinicia|resetea|restablece)r? (?:el|tu|su) sistema nervioso\\b'] },
        { locale: 'es', parts: ['\\blibre de dolor\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `replaces-opioids`. */
export const replacesOpioids = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'replaces-opioids',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'Ketamine replaces opioids.',
      verdict: 'misleading',
      reasoning:
        'Around surgery it lowers opioid use by about a fifth; in emergency care it performs about as well as morphine for a short time. It does not treat opioid use disorder in place of methadone or buprenorphine and has not reduced long-term opioid use.',
      betterWording: 'Ketamine can reduce opioid needs around surgery. It is not a substitute for treatment of opioid use disorder.',
      sources: [
        { citation: 'brinck-2018', locator: 'effects', checked: 'recalled' },
        { citation: 'lee-2016', checked: 'read' },
        { citation: 'ferraro-2025', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: ['\\bopioid (?:alternative|replacement|substitute)s?\\b'],
          unless: '\\b(?:tell (?:us|your)|(?:keep|continue) taking)\\b',
        },
        { locale: 'en', parts: ['\\breplac(?:e|es|ing) (?:your |their )?(?:opioids|pain ?killers|pain pills)\\b'] },
        { locale: 'en', parts: ['\\bopioid[- ]free\\b'] },
        { locale: 'en', parts: ['\\balternative to opioids\\b'] },
        { locale: 'es', parts: ['\\b(?:alternativa|sustituto) (?:a|de) los opioides\\b'] },
        { locale: 'es', parts: ['\\b(?:reemplaza|sustituye)n? (?:a )?los opioides\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `once-and-done-addiction`. */
export const onceAndDoneAddiction = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'once-and-done-addiction',
      kind: 'fact',
      topic: 'other-uses',
      claim: 'One ketamine session ends addiction.',
      verdict: 'unsupported',
      reasoning:
        'Trials combined ketamine with weeks of therapy, were small and mostly single-center; in the largest, relapse was not reduced. No regulator has approved it for any addiction.',
      betterWording: 'Ketamine with therapy is being tested for alcohol and cocaine use disorder; it is not an established treatment.',
      sources: [
        { citation: 'grabski-2022', checked: 'read' },
        { citation: 'dakwar-2019', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\bends? (?:your )?addictions?\\b'] },
        { locale: 'en', parts: ['\\b(?:one|a single) (?:ketamine )?(?:session|infusion|dose)\\b', '\\baddiction is (?:gone|over)\\b'] },
        { locale: 'en', parts: ['\\bone (?:ketamine )?(?:session|infusion|dose) (?:ends|stops|cures|breaks)\\b'] },
        { locale: 'en', parts: ['\\b(?:break|breaks|breaking) free (?:from|of) (?:your )?addictions?\\b'] },
        {
          locale: 'en',
          parts: [
            '\\b(?:one|a single) (?:ketamine )?(?:session|infusion|dose)(?: of ketamine)? (?:can |will |may )?(?:end|stop|cure|break)s?\\b',
            '\\b(?:addiction|alcohol|drinking|cravings|opioid)',
          ],
        },
        { locale: 'en', parts: ['\\b86 ?% (?:sober|abstinent)\\b'] },
        { locale: 'en', parts: ['\\b(?:stop|quit) (?:drinking|using) after (?:one|a single)\\b'] },
        { locale: 'es', parts: ['\\buna sola sesión (?:acaba|termina|cura)\\b'] },
        { locale: 'es', parts: ['\\b(?:acaba|termina)r? con (?:la|tu|su) adicción\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
