import type { ContentRule } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Claim of a cure. */
export const lintCure: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-cure',
  title: 'Claim of a cure',
  severity: 'stop',
  phrases: {
    en: [
      'lifelong|permanent|forever ..1 results|relief|freedom|healing',
      '(complete|total|full) (elimination|eradication) of ..3 <condition>',
      'cure|cures|cured|curing',
      'eliminate|eliminates|eradicate|eradicates|erase|erases|banish|banishes|conquer|conquers|vanquish ..3 <condition>',
      '(get rid of|say goodbye to|goodbye to|no more|be free of|be free from) ..2 depression|ptsd|anxiety|ocd|migraine*|fibromyalgia',
      'depression|anxiety|ptsd|pain|symptom free (life|future|living|again|forever)',
      'live|living|life (free of|free from|without) ..1 depression|ptsd|anxiety|pain',
      'permanent|permanently|lasting ..2 cure|remission|solution|fix|heal*|resolv*|recovery',
      '(permanent|permanently) ..2 (relief|free|results)',
      'end|ends|ended ..1 depression|ptsd|anxiety (for good|forever|once and for all|permanently)',
      'beat|beats ..1 depression|ptsd|anxiety',
    ],
  },
  unless: ['cure rate*', 'cure is unknown', 'known cure', 'cure* ..2 (troche*|lozenge*|resin)'],
  why: 'A cure claim cannot be substantiated; FTC and state boards treat it as deceptive',
  suggestion: 'may reduce symptoms for some people',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'tx-occ-101-201', checked: 'recalled' },
  ],
})

/** Guarantee of a result. */
export const lintGuarantee: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-guarantee',
  title: 'Guarantee of a result',
  severity: 'stop',
  phrases: {
    en: [
      'guarantee|guarantees|guaranteed',
      'we promise',
      'promised relief|results|recovery',
      'promise|promises ..4 relief|recovery|results|better',
      'you will (definitely|certainly|soon|finally)? (feel|get|be|see|notice|experience) ..2 better|relief|results|improvement*|happier|healed|yourself',
      'never fails|failing',
      'works every time',
      'always works',
      'certain to (work|help|feel)',
    ],
  },
  unless: [
    'price (match|lock) guarantee*',
    'guarantee* ..3 (privacy|confidential*)',
    'will (feel|be) ..1 better (able|prepared|informed)',
    'promised ..2 (you|me) ..2 to (call|write)',
  ],
  why: 'Outcome guarantees are barred by many state board rules and section 5 of the FTC Act',
  suggestion: 'results vary and no outcome is assured',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'tx-occ-101-201', checked: 'recalled' },
    { citation: 'cal-bpc-651', checked: 'recalled' },
  ],
})

/** Claim of instant effect. */
export const lintInstant: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-instant',
  title: 'Claim of instant effect',
  severity: 'caution',
  phrases: {
    en: [
      '(respond|responds|responded) ..2 (immediately|instantly|right away|overnight|within minutes)',
      '(thoughts|symptoms|depression|pain|anxiety|sadness) (can|may|will|often)? (disappear|lift|lifts|gone|fade|vanish|relieved|improve|improves|reduced)? (in|within) (just|a few|mere)? (few)? (minutes|an hour|seconds)',
      'instant|instantly|immediate|immediately|overnight ..5 relief|cure|cures|results|better|work|works|improvement|healing',
      '(within|in) (just|a few|few)? (a|few)? minutes ..5 relief|results|better|work|works|lift*',
      '(relief|results|improvement|better|works|work|working|lifts|healing) ..2 (instantly|immediately|overnight|right away|(within|in) (just|a few|few)? (few)? minutes|within the hour|in an hour)',
    ],
    es: [
      '(alivio|efecto|efectos|resultado|resultados|mejoria|beneficio|beneficios) ..3 (inmediat*|instantane*)',
      '(inmediat*|instantane*) ..2 (alivio|mejoria|resultados)',
      '(funciona|alivia|mejora) (de inmediato|al instante|en minutos|de la noche a la manana)',
    ],
  },
  unless: [
    '(call|contact|tell|stop|go|seek|report|notify|message|alert) ..8 (immediately|right away)',
    'immediate ..3 (care|help|danger|attention)',
    'immediately (if|when|after|before)',
    'immediate release',
  ],
  why: 'Speed claim needs proof for the exact product; FDA knows of no evidence that compounded ketamine works faster',
  suggestion: 'some people notice change within hours to days',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'ftc-hpcg-2022', checked: 'read' },
  ],
})

/** Superlative that implies proof. */
export const lintMiracle: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-miracle',
  title: 'Superlative that implies proof',
  severity: 'stop',
  phrases: {
    en: [
      'transformative',
      'transformational',
      '(remarkable|astonishing|amazing|incredible|extraordinary|phenomenal|unbelievable|unprecedented) (efficacy|effectiveness|results|success|recovery|outcomes|relief|healing)',
      'miracle|miracles|miraculous|miraculously',
      'magic (bullet|wand|pill|cure)',
      'wonder (drug|cure)',
      'game chang*',
      'gamechanger*',
      'breakthrough|breakthroughs',
      'revolutionary|revolutioniz*|revolutionis*',
      'revolution in',
      'life changing|altering',
      'lifechanging',
      'groundbreaking',
      'ground breaking',
      'holy grail',
      'silver bullet',
      'transform* (your|their|our|lives|life|people)',
      '(life saving|lifesaving) (treatment|therapy|drug|medicine|ketamine)',
      'paradigm shift*',
    ],
  },
  unless: [
    'breakthrough (therapy)? (designation|status)',
    'breakthrough (pain|bleeding|seizure*|symptom*)',
    "isn't|not ..3 (miracle|magic|breakthrough)",
  ],
  why: 'Puffery that implies proof; FTC red flag and Google unreliable-claims',
  suggestion: 'a newer option studied for ...',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'google-unapproved', checked: 'read' },
  ],
})

/** Claim of superiority. */
export const lintBest: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-best',
  title: 'Claim of superiority',
  severity: 'caution',
  phrases: {
    en: [
      '(the|our) (very|single)? best ..4 ketamine|clinic*|treatment*|provider*|therapy|therapies|center*|care',
      'number one ..4 ketamine|clinic*|treatment*|provider*|therapy|center*',
      'top rated|ranked|notch ..4 ketamine|clinic*|treatment*|provider*|therapy|center*|care',
      '(most|more) effective ..4 ketamine|clinic*|treatment*|provider*|therapy|option*|antidepressant*',
      'leading ..3 ketamine|clinic*|provider*|therapy|center*',
      '# 1 ..4 ketamine|clinic*|treatment*|provider*|therapy|center*',
      '(premier|unmatched|unparalleled|unrivaled|superior|world class|gold standard|most trusted|most advanced|fastest growing|finest|best in class) ..4 ketamine|clinic*|treatment*|provider*|therapy|center*|care|results',
      '(better|more effective|superior|faster) than (any|other|all|traditional|conventional|standard)? (other|traditional)? (antidepressant*|ssri*|medication*|treatment*|therapies|talk therapy)',
    ],
    es: [
      '(la|el|los|las) (mejor|mejores) ..3 (clinica|tratamiento|terapia|centro|opcion)',
      '(clinica|centro|tratamiento|proveedor) (lider|numero uno|# 1|de primer nivel)',
      '(numero uno|lider) en (ketamina|tratamiento*|salud mental)',
    ],
  },
  unless: [
    'best practice*',
    'leading (to|up|cause*|edge|a|the|into|your|from)',
    '(find|choose|decide|determine|choosing|deciding|finding|discuss|whether|what|which|work|select) ..8 (best|most effective)',
    '(best|most effective|better) ..4 for you',
    'not (always|necessarily)? the best',
    'gold standard (for|of) (evidence|research)',
    'the best (time|way|place|of|interest*)',
    '(la|el) mejor ..4 (para usted|para ti|para su)',
    '(decidir|elegir|encontrar|hablar) ..8 mejor',
  ],
  why: 'Superiority needs evidence; barred in some states',
  suggestion: 'a ketamine clinic, with its town',
  sources: [
    { citation: 'cal-bpc-651', checked: 'recalled' },
    { citation: 'tx-occ-101-201', checked: 'recalled' },
  ],
})

/** Success rate without a source. */
export const lintSuccessRate: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-success-rate',
  title: 'Success rate without a source',
  severity: 'stop',
  phrases: {
    en: [
      '(relief|improvement|response|remission|success|reduction|results) ..5 (in|for|among) ..3 [number] (%|percent)',
      '[number] (%|percent) (relief|reduction|improvement|better|success)',
      '[number] (%|percent) of ..4 (patients|people|clients|those|users|members) ..3 having',
      '[number] (out of|in) [number] ..4 (improvement|relief|better|remission)',
      '[number] (% | percent) (success|effective|cure|response|remission|improvement|efficacy|recovery|satisfaction|effectiveness)',
      '(success|response|remission|cure|efficacy) rate* (of|is|are|as|exceed*|above|over|near*) ..5 [number] (%|percent)',
      '[number] (%|percent) of ..4 (patients|people|clients|those|our|users|members|participants|individuals) ..6 (improv*|respond*|relief|better|remission|success*|report*|experience*|benefit*|see|saw|feel|felt|recover*|achiev*)',
      '[number] (out of|in) (every)? [number] ..2 (patients|people|clients) ..4 (improv*|respond*|better|relief|recover*|success*|experience*|feel|report*|see)',
      '[number] (%|percent) (reduction|decrease|drop) in ..3 <condition>',
      'works (for|in) (over|up to|about|nearly|more than)? [number] (%|percent)',
      '[number] (%|percent) (of the time)',
    ],
    es: [
      '[number] % de ..4 (pacientes|personas) ..6 (mejor*|respond*|alivi*|recuper*|logr*)',
      '(tasa|indice|porcentaje) de (exito|efectividad|eficacia) ..4 [number]',
      '[number] % de (exito|efectividad|eficacia|mejoria)',
    ],
  },
  unless: [
    '[number] (%|percent) ..16 (study|trial|trials|source|n|cohort|et al|review)',
    '(trial|et al|randomi*|n) ..20 [number] (%|percent)',
    '[number] ..3 (in|out of) ..14 (study|trial|source)',
  ],
  why: 'A rate with no source, population or comparator misleads',
  suggestion: 'In one uncontrolled study (n=...), ...%',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'crane-2023', checked: 'read' },
  ],
})

/** Claim that it works for everyone. */
export const lintWorksForEveryone: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-works-for-everyone',
  title: 'Claim that it works for everyone',
  severity: 'stop',
  phrases: {
    en: [
      'works (for|on|in) (everyone|anyone|all|everybody|every (patient|person|body))',
      '(help|helps|helped|heal|heals|benefit|benefits) (everyone|everybody|anyone|all (patients|people))',
      'for (anyone|everyone|everybody) (with|who|suffering|struggling|living)',
      '(everyone|everybody|anyone|all patients|every patient) (responds|benefits|improves|gets better|feels better|(can|will) (benefit|improve|respond|heal))',
      '(suitable|right|perfect|ideal|good|great|safe) for (everyone|everybody|anyone|all|all ages|all patients)',
      'no matter (what|how|your) ..6 (help|work|relief|heal)',
    ],
    es: [
      '(funciona|sirve) (para|en) (todos|todas|todo el mundo|cualquier persona|cualquiera)',
      '(todos|todas) los pacientes (mejoran|responden|sanan)',
      'para cualquier persona con',
    ],
  },
  unless: [
    '(caution|risk*|dangerous|unsafe|avoid*|harmful|contraindicated|care|not|call|help|line) ..8 for (anyone|everyone)',
    'for (anyone|everyone) who (asks|is|needs|calls|wants)',
  ],
  why: 'Overbroad',
  suggestion: 'does not help everyone',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Call to replace or stop other treatment. */
export const lintFirstLine: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-first-line',
  title: 'Call to replace or stop other treatment',
  severity: 'caution',
  phrases: {
    en: [
      'first line (treatment|therapy|option|choice|medication|drug|care|defense|intervention|for)',
      'instead of (your|taking|daily|more|traditional|another)? (daily|your)? (antidepressant*|medication*|meds|ssri*|pills|drugs)',
      '(replace|replaces|replacing|replacement for|ditch|quit|toss|skip) (your|all|daily|the|traditional)? (your|daily)? (antidepressant*|ssri*|medication*|meds|pills)',
      '(get|come|wean|go|getting|coming|went) off (of)? (your|my|their|all|the)? (meds|antidepressant*|medication*|ssri*|pills)',
      '(stop|quit) taking (your|my|all|their|daily)? (antidepressant*|ssri*|medication*|meds|pills)',
      "(won't|don't|no longer|not|never) need (your|my|any|antidepressants|medication)? (daily|more|another)? (antidepressant*|medication*|meds|pills)",
      'never need (another|an|any|your)? (antidepressant*|medication*|pills)',
      'no more (daily)? (antidepressant*|pills|meds|medication*)',
      '(try|choose|use) ketamine first',
    ],
    es: [
      '(deje|deja|dejar|reemplaza|reemplace|sustituye|olvidese de|olvidate de) (de tomar)? (sus|tus|los|las) (antidepresivos|medicamentos|medicinas|pastillas)',
      '(en lugar de|en vez de) ..2 (antidepresivos|medicamentos|pastillas)',
      'no (necesitaras|necesitara) (mas)? ..1 (antidepresivos|pastillas|medicamentos)',
    ],
  },
  unless: [
    'first line (treatment*|therap*|option*|medication*) ..2 (combine*|include*|is|are|consist*|usually|often|typically|remain*|such|like) ..12 (behavioral|antidepressant*|ssri*|naltrexone|psychotherapy|therapy|cbt|medication*|counseling)',
    '(antidepressant*|ssri*|naltrexone|psychotherapy|cbt) ..8 first line',
    '(before|unless|until|without (talking|asking|consulting|speaking)|talk|ask|consult|reason) ..10 (off|taking|replac*|antidepressant*|medic*)',
    'first line ..3 (fail*|did|have|has|not|do|are|were|of)',
    '(fail*|after|tried|beyond|despite|following|prior|when|multiple|several|two) ..3 first line',
    '(abruptly|suddenly|on your own|by yourself)',
    'if you (stop|quit)',
  ],
  why: 'Urges stopping care; not guideline-supported',
  suggestion: 'talk with your prescriber before changing any medicine',
  sources: [
    { citation: 'sanacora-2017', checked: 'read' },
    { citation: 'mcintyre-2021', checked: 'read' },
  ],
})

/** Claim to prevent suicide. */
export const lintSuicideClaim: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-suicide-claim',
  title: 'Claim to prevent suicide',
  severity: 'stop',
  phrases: {
    en: [
      'stop|stops|prevent|prevents|preventing|end|ends|eliminate|eliminates|cure|cures|erase|erases|reverse|reverses|halts|halt|resolve|resolves ..4 suicid*',
      'suicid* (thoughts|ideation|feelings|urges)? (will)? (disappear*|vanish*|gone|melt away|stop|are eliminated|end)',
      'free (of|from) suicid*',
      'suicide proof',
    ],
    es: ['(elimina|detiene|previene|evita|acaba con|termina con) ..4 (suicid*)'],
  },
  unless: [
    '988|lifeline|hotline|helpline',
    'suicide prevention',
    '(call|tell|contact|text|seek|emergency) ..8 suicid*',
    '(research|goal|aim|effort*|work*|help*|how|understand*|organization*) ..2 (to|that)? (prevent|preventing) suicide',
    '(linea|988|llame)',
  ],
  why: 'Label: prevention of suicide not shown',
  suggestion: 'some studies report a short-term fall in suicidal thoughts; not shown to prevent suicide',
  sources: [{ citation: 'spravato-label-us', checked: 'read' }],
})

/** Animal mechanism told as human fact. */
export const lintBrainRepair: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-brain-repair',
  title: 'Animal mechanism told as human fact',
  severity: 'caution',
  phrases: {
    en: [
      '(rewire|rewires|rewiring|rewired|regrow*|regenerat*|heal|heals|healing|heal|repair|repairs|repairing|repaired|reset|resets|resetting|rebuild*|reboot*|restore|restores|restoring|reprogram*|recharge*) ..4 (brain|brains|neuron*|synap*|trauma|neural|dendrit*|nervous|nerves|circuit*|pathways)',
      '(grow|grows|growing|create|creates|creating|form|forms|build|builds|forge*|sprout*) (of)? (brand)? new (and|healthy|stronger)? (neural|brain|synap*|neuron*|connections|neurons|pathways|nerve)',
      '(increas*|promot*|boost*|enhanc*|stimulat*|trigger*|spark*|induc*) ..2 (neuroplasticity|bdnf|neurogenesis|synaptogenesis|brain growth|neuroplastic)',
      '(undo|undoes|reverse|reverses|reversing) ..3 (brain|neural|synap*)',
      'rewiring (your|the|their) ..2 (brain|mind)',
    ],
    es: [
      '(repara|regenera|reconecta|reinicia|sana|reconstruye|restaura) ..3 (cerebro|neuronas|sinapsis|trauma)',
      '(crea|crecen|genera|forma) nuevas (conexiones|neuronas)',
    ],
  },
  unless: [
    '(theory|theories|hypothesis|hypothesized)',
    '(seems|seem|appears|appear|thought|believed) to',
    'natural (process|capacity)',
    'animal|animals|rodent*|mice|mouse|rats|preclinical',
    'wound*',
    'brain injur*|injury',
  ],
  why: 'Mechanism from animal data presented as human fact',
  suggestion: 'animal studies suggest changes in synapses; meaning in people is not known',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Claim to treat addiction. */
export const lintSubstanceUseClaim: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-substance-use-claim',
  title: 'Claim to treat addiction',
  severity: 'stop',
  phrases: {
    en: [
      '(treat|treats|cure|cures|end|ends|beat|beats|fix|fixes|overcome|overcomes|conquer|conquers|break|breaks|kick|kicks|stop|stops|eliminate*) ..4 (addiction*|alcoholism|alcohol use|opioid use|substance use|substance abuse|withdrawal|withdrawals|cravings|opioid dependence|alcohol dependence)',
      '(freedom|free) from (addiction|alcohol|alcoholism|opioids|cravings)',
      '(treatment|cure|solution) for (addiction|alcoholism|alcohol use|opioid use|substance use|substance abuse)',
    ],
    es: ['(cura|trata|elimina|vence|supera|acaba con|termina con) ..3 (adiccion|adicciones|alcoholismo|abstinencia)'],
  },
  unless: [
    '(being)? (studied|investigat*|research*|experimental)',
    'clinical trial*',
    'samhsa|helpline|hotline',
    '(medicine|programs|program|specialist*|counselor*|center*) (that|who|to|for) ..3 (treat|treats|addiction|substance)',
  ],
  why: 'Unproven; the Opioid Addiction Recovery Fraud Prevention Act adds civil penalties for SUD-treatment deception',
  suggestion: 'being studied for this use; not approved for it',
  sources: [
    { citation: 'oarfpa', checked: 'recalled' },
    { citation: 'ftc-hpcg-2022', checked: 'read' },
  ],
})

/** Claim of parity with care in a clinic. */
export const lintHomeBetter: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-home-better',
  title: 'Claim of parity with care in a clinic',
  severity: 'stop',
  phrases: {
    en: [
      '(as safe as|as effective as|as safe and effective as|as good as|just like|safer than|better than|more effective than|superior to|faster than|stronger than|outperform*|beats|no different (from|than)|equivalent to|comparable to|works better than|the same results as|same results as|same benefits as) ..4 (clinic|clinics|clinical|infusion|infusions|in person|^iv|iv|spravato|approved|hospital|office|in clinic)',
    ],
  },
  unless: ['(no|not) ..4 evidence', '(if|whether) ..8 (better|safer|effective|safe)', 'just like spravato'],
  why: 'No head-to-head evidence; FDA says no evidence it is safer or better',
  suggestion: 'home use has added risk',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
})

/** Forecast stated as fact. */
export const lintFutureCertain: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-future-certain',
  title: 'Forecast stated as fact',
  severity: 'caution',
  phrases: {
    en: [
      'will (soon|surely|inevitably|certainly|eventually|likely)? (be|become) (fda|fully|widely|federally)? (approved|standard|covered|legal|mainstream|the standard|first line|commonplace)',
      '(is|are) (truly|clearly|without doubt)? the future (of)?',
      '(will|only|set to) (only|certainly|surely)? continue to (grow|increase|expand|rise|improve)',
      '(sure|certain|bound|destined|guaranteed) to (be|become|change|grow|transform|expand|replace)',
      '(is|are) (poised|set|on track) to (become|revolutioni*|transform|replace|change)',
      'will (completely|totally|soon|forever)? (revolutioni*|transform|replace|change the (face|future|way)) ..5 (mental|psychiatr*|medicine|antidepressant*|depression|care|treatment|therapy|world|healthcare)',
      '(inevitable|inevitably) ..4 (approv*|legal*|mainstream|become)',
      'only a matter of time',
    ],
    es: ['(es|sera) el futuro de', '(sera|estara) (pronto)? (aprobad*|legal)', 'pronto (sera|estara) aprobad*'],
  },
  unless: ['(request|application|refill|claim|visit|order|form|appointment|payment) ..4 will be', '(may|might|could) ..3 (future|become)'],
  why: 'Forecast stated as fact; common in articles on the future of ketamine',
  suggestion: 'some experts expect ...; not certain (as of {date})',
  sources: [
    { citation: 'google-experimental', checked: 'read' },
    { citation: 'future-of-ketamine-psychly', checked: 'read' },
  ],
})

/** Replacement of emergency care. */
export const lintReplaceHospital: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-replace-hospital',
  title: 'Replacement of emergency care',
  severity: 'caution',
  phrases: {
    en: [
      '(standard|replacement|alternative|substitute) ..4 emergency (treatment|care) ..4 suicid*',
      '(instead of|avoid|avoids|replace|replaces|replacing|alternative to|substitute for|no need for|skip) ..2 (hospitalization|hospital|hospitals|emergency room|psychiatric hospital|inpatient|er|ward)',
      '(suicid*|crisis) ..6 (instead of|without) ..2 (hospital*|er|emergency)',
    ],
  },
  unless: ['(call|go to) ..4 (911|emergency)', '(do|never) not? avoid'],
  why: 'SPRAVATO use does not remove the need for hospital care; prevention of suicide not shown',
  suggestion: 'may lower suicidal thoughts short term; emergency care still needed',
  sources: [{ citation: 'spravato-label-us', checked: 'read' }],
})

/** Appeal to despair. */
export const lintOneOfAKindLastHope: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-one-of-a-kind-last-hope',
  title: 'Appeal to despair',
  severity: 'caution',
  phrases: {
    en: [
      'only (real|true|remaining|lasting|proven)? (solution|hope|option|answer|way out|treatment that works|thing that works)',
      'last (hope|resort|chance|option)',
      'nothing else (works|worked|has worked|helps|helped|will work|left|is working)',
      '(when|if|after) (all|everything) else (fails|failed|has failed|had failed)',
      'out of options',
      '(no other|no) (hope|options|way out) (left|remain*)?',
      '(when|if) nothing (else)? (works|has worked|helps|worked)',
    ],
    es: ['(unica|ultima) (esperanza|opcion|solucion|oportunidad)', 'cuando nada mas (funciona|sirve|ha funcionado)'],
  },
  unless: ['only option* (if|when|a|b|is|are)', 'no (other)? (option|options) (is|are|was) selected'],
  why: 'Exploits vulnerable readers; other treatments exist',
  suggestion: 'one of several options to discuss',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'webbox-ppc', checked: 'read' },
  ],
})
