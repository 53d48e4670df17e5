import type { ContentRule } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Claim of no risk. */
export const lintRiskFree: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-risk-free',
  title: 'Claim of no risk',
  severity: 'stop',
  phrases: {
    en: [
      'risk free',
      'riskfree',
      '(no|zero) (known|real|serious|significant|major|medical|health)? risk|risks',
      '(without|free of|free from) (any|known|real|serious)? (known|serious)? risk|risks',
      'harmless',
      'nothing to lose',
      '(no|zero) danger|dangers',
      '(never|not) (harmed|hurt) anyone',
      '(nobody|no one) (has)? (ever)? (overdosed|died) (on|from)',
      "(can't|cannot|won't|doesn't|does not|will not|never) (possibly|ever)? (hurt|harm|hurts|harms|harmed) (you|anyone|anybody|your|patients|people)",
      '(there are|there is|has|have|with|poses|carries|presents) (no|zero) (downside|downsides|drawback|drawbacks|catch|threat|hazard|hazards)',
      'nothing to (fear|worry about)',
      'danger free',
      'worry free',
      'poses no',
      '(poses|involves|entails|carries|brings|holds|presents|pose|involve|entail|carry) (no|zero) ..2 (risk|risks|danger|dangers|harm|hazard|hazards|threat)',
      '(no|zero|without) (risk|danger|harm) (whatsoever|at all|of any kind)',
      'devoid of ..2 (risk|risks|danger|harm)',
      'only (happen|happens|affect|affects|occurs|occur|seen) (to|in|with)? ..3 (abuse|abuses|abusers|addicts|misuse|recreational)',
    ],
  },
  unless: [
    '(risk|effect|effects|risks) ..2 (too (small|minor|mild|rare)|should|must)',

    'risk factor*',
    'risk* (were|was) (identified|found|reported)',
    '(at no risk (of|for)|(is|are|there) no risk free (treatment*|drug*|medicine*|way)|no risk free ..1 exists)',
    'no risk* of (addiction|dependence)',
  ],
  why: 'Contradicts FDA alerts and labels',
  suggestion: 'has risks; see the risk list',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'crane-2023', checked: 'read' },
  ],
})

/** Claim of no side effects. */
export const lintSideEffectFree: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-side-effect-free',
  title: 'Claim of no side effects',
  severity: 'stop',
  phrases: {
    en: [
      'no|zero|none|without ..4 side effect*',
      '(no|zero|without|free of|free from) (any|the|known|serious|major|significant|harmful|negative|lasting|unwanted|nasty|adverse|unpleasant|harsh|real|reported)? (known|serious|major|significant|harmful|negative|lasting|unwanted|nasty|unpleasant|harsh|long)? (term|lasting)? side effect*',
      'side effect free',
      '(no|zero|without) (any|serious|known)? adverse effect*|event*|reaction*',
      "(does not|do not|doesn't|don't) (have|cause|produce) (any)? side effect*",
      '(none of the|without the|without any of the|minus the|free of the|spared the|skip the|no) ..4 (side effects|unpleasant effects|nasty effects|bad effects|adverse effects|adverse reactions)',
      "(won't|don't|never|not) (ever)? (feel|experience|have|notice|get|suffer|see) (any|a single|one|a)? ..1 (side effect*|adverse (reaction*|effect*|event*))",
      'not (a single|one) side effect',
      "(won't|will not|doesn't|does not|never) (give|gives|cause|causes|bring|produce|leave|have) (you|patients|people|me|us)? (with)? (any|a single|one|a)? ..1 (side effect*|adverse (reaction*|effect*|event*))",
      'no (weight gain|hangover|crash)',
      '(practically|virtually|almost|basically) (none|zero|no) ..2 (side effect*|risk*|reaction*)',
      '(practically|virtually|basically) none',
      'side effect* (practically|virtually|almost|basically) (none|zero|nonexistent)',
    ],
  },
  unless: [
    '(risk|effect|effects|risks) ..2 (too (small|minor|mild|rare)|should|must)',
    'participants|trial',

    '(side|adverse) (effect*|event*|reaction*) (was|were|have been|has been) ..2 (reported|observed|seen|recorded|noted|associated|found|identified)',
    '(study|trial|group) ..20 no ..4 (side|adverse) (effect*|event*)',
    'no (improvement|benefit|relief|matter|doubt|one|longer|way|response|change|cost|wonder|guarantee|data|evidence|difference|need) ..5 side effect*',
    'no ..3 (new|more|other|worse) side effect*',
    '(result|results|benefit|benefits|relief|improvement|improvements) ..8 no (long term|lasting) effect*',
    'without ..3 (reporting|telling|asking|discussing|mentioning|knowing) ..3 side effect*',
    '(if|until|once|unless) (you|there|they|he|she|patient*|the) ..5 side effect*',
    '(if|until|once|unless|when|in case|should) ..4 (not|no|any) ..4 (side effect*|adverse)',
    '(some|a few) (people|patients|of|users) ..4 (side|adverse) effect*',
    "(doesn't|does not|won't|will not) ..6 (everyone|everybody|all patients|most)",
  ],
  why: 'False; adverse events are labelled',
  suggestion: 'say which side effects can occur, with the serious ones first',
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'ftc-hpcg-2022', checked: 'read' },
  ],
})

/** Claim that it is not addictive. */
export const lintNonAddictive: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-non-addictive',
  title: 'Claim that it is not addictive',
  severity: 'stop',
  phrases: {
    en: [
      '(less|far less|much less) addictive',
      "(not|isn't) (highly|very|particularly|especially|truly|really|as) addictive",
      'risk|risks|chance|potential|likelihood (of|for) ..2 addiction|dependence|dependency|abuse ..3 (is|are) (very|extremely|quite|relatively)? (low|minimal|small|rare|negligible|nonexistent|zero|remote)',
      "(does not|doesn't|will not|won't|not|never) (lead to|cause|result in|create|produce|carry) (any|an|a|physical)? (addiction|dependence|dependency|addictive)",
      'non addictive',
      'nonaddictive',
      'non habit forming',
      "(not|isn't|never|aren't) (an|considered|physically|known|chemically|at)? (all|to)? (be)? addictive|habit",
      '(no|zero|without) (real|known|any)? (risk|risks|danger|chance|potential|fear) (of|for) (becoming|getting)? (any|physical)? addict*|dependen*|abuse|hooked',
      '(no|zero|without|free of|free from) (any|physical)? addiction|dependence|dependency|addictive',
      '(no|zero|without) abuse potential',
      "(cannot|can't|won't|don't|never) (become|get|be)? addicted|hooked",
      'addiction free',
      "(cannot|can't|impossible to|can never|is never) (be)? (abused|abuse|misused|misuse)",
      "(cannot|can't|won't|never|nobody|no one) (ever)? (gets|get|become|becomes|be)? (hooked|addicted|dependent)",
      "(addiction|dependence|dependency) (simply|just)? (doesn't|won't|isn't|can't|does not|is not|will not|cannot|never) (happen*|occur*|a concern|an issue|a problem|a risk|possible)",
      '(addiction|dependence|dependency) (is|are) (virtually|almost|nearly|practically)? (impossible|nonexistent|unheard of)',
      '(no|zero) (real|known)? (potential|possibility|danger|chance|risk) (for|of) ..2 (addict*|dependen*|abuse|habit)',
      'without (getting|becoming|being|the risk of|any risk of|the) (hooked|addicted|addiction|dependence|dependent|dependency)',
      "(doesn't|does not|won't|will not) (cause|lead to|create|produce|result in) ..2 (addict*|dependen*|habit|cravings|withdrawal)",
      "(will not|won't|cannot|can't|never|not) ..1 (become|becoming|get|getting|be) ..1 (dependent|hooked|addicted)",
    ],
  },
  unless: [
    '(no|without) ..2 (addiction|dependence) ..2 (history|disorder*|specialist*|medicine|counsel*)',
    'if ..3 addict*',
    '(addictive|addicting|addicted|hooked|habit forming) (for|in|to) (everyone|everybody|all)',
    '(addictive|addicting|habit forming) ..14 (can|may|could|does|might) ..4 (dependence|dependency|addiction|misuse*|abuse*|habit|cravings)',
  ],
  why: 'False; Schedule III. Crane 2023 found 3 of 17 advertisers made this claim',
  suggestion: 'can be misused and can cause dependence',
  sources: [
    { citation: 'crane-2023', checked: 'read' },
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** Absolute claim of safety or effect. */
export const lintSafeAbsolute: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-safe-absolute',
  title: 'Absolute claim of safety or effect',
  severity: 'stop',
  phrases: {
    en: [
      '(proven|established|demonstrated|undeniable|unquestioned) (effectiveness|efficacy|safety|benefits|success|relief)',
      'safe (and|&) (100 %|100 percent|completely|totally|fully|perfectly)? legal',
      '(is|are) (both)? (perfectly|completely|totally|entirely)? safe when ..2 (administered|used|given|taken|supervised|done)',
      '(long been established|safety ..2 long established|long (been)? proven)',
      '((total|same|100 %) safety at home|(more|better) safety at home than)',
      'considered (to be)? (very|generally|extremely|quite)? safe',
      '(very|remarkably|incredibly|extremely|amazingly|highly|exceptionally|extraordinarily|astonishingly) effective',
      'completely|totally|perfectly|absolutely|entirely|utterly|unconditionally safe|effective',
      '100 %? (percent)? safe|effective',
      '(always|very|extremely|incredibly|remarkably|exceptionally|extraordinarily|inherently) safe',
      'proven (to be)? (both)? safe|effective',
      '(clinically|scientifically|medically) proven',
      'proven (results|therapy|treatment|solution|to work)',
      '(ketamine|infusion*|lozenge*|troche*|it) (therapy|treatment|treatments|infusions|is|are)? (is|are)? (a|an)? (both)? (generally|perfectly|quite|also)? safe (treatment|option|therapy|medication|drug|medicine|choice|procedure|alternative)',
      'ketamine (therapy|treatment|treatments|infusions|infusion)? (is|are) safe',
      'safest ..4 (treatment*|therapy|therapies|drug|drugs|medication*|medicine*|option*|anesthetic*)',
      'safe as (it gets|aspirin|can be|anything)',
      '(completely|totally|perfectly|absolutely|entirely|utterly|fully) (gentle|non toxic|nontoxic|benign)',
      'fully safe',
      'always effective',
      'works like a charm',
      '(notably|remarkably|exceptionally|surprisingly|incredibly|proven) safe',
      '(ketamine|therapy|treatment|infusions) (is|are) (very|extremely|remarkably|completely)? safe',
      'above all safe',
      'effective ..3 above all ..1 safe',
    ],
  },
  unless: [
    '(if|how) ..5 effective',
    '(not|no) ..3 highly effective',
    'ask ..12 safe',
    '(if|how|until) ..5 safe',
    'safe (for|in) (surgery|anesthesia)',
    'safe (and|&) effective',
    'safe (place|space|room|ride|environment|setting|journey)',
    '(when|once) (it|it is|you|you are|they|they are) ..2 safe',
    '(not|never) ..4 safe',
    'no (drug|medicine|medication|treatment|therapy|procedure|dose|one) ..4 safe',
  ],
  why: 'Absolute safety or efficacy claim',
  suggestion: 'studied in ...; risks include ...',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** "Safe and effective" for an unapproved use. */
export const lintSafeAndEffective: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-safe-and-effective',
  title: '"Safe and effective" for an unapproved use',
  severity: 'stop',
  phrases: {
    en: [
      'safe (yet|but|highly|and|&)? (highly|very|extremely|clinically|remarkably)? effective',
      '(safety and|safety &) (efficacy|effectiveness) (has|have|is|are) (been|now|well)? (proven|established|demonstrated|confirmed)',
      'effective ..6 safe',
    ],
  },
  unless: [
    '(required|requires|require|requirement|must|law|regulation*|standard*) ..16 safe (and|&) effective',
    '(prove|proves|show|shows|demonstrate*) ..8 (fda|agency) ..8 safe',
    '(safe or effective)',
    'safe (and|&) effective ..8 (including|such as|like) ..3 (naltrexone|acamprosate|disulfiram|buprenorphine|methadone|lithium|cbt|psychotherapy|antidepressants|ect|tms)',
    'ensur* ..6 safe (and|&) effective',
    '(must|need|needs) to be ..1 safe (and|&) effective',
    'evidence that ..14 (generally|adequate*)',
    '(determine*|decid*|finds|concludes) ..6 safe (and|&) effective',
    'not ..8 safe',
    '(until|before) ..5 safe',
    'if ..5 safe',
    'safe (place|space|room|ride|environment|setting|distance|way|storage|use)',
    'safe (and|&) effective ..3 (anesthe*|anaesthe*|sedat*)',
  ],
  why: 'Phrase implies FDA-type finding for an unapproved use',
  suggestion: 'some studies report benefit; FDA has not approved this use',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'cfr-312-7', checked: 'recalled' },
  ],
})

/** Driving or working on the day of a dose. */
export const lintNoDriverNeeded: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-no-driver-needed',
  title: 'Driving or working on the day of a dose',
  severity: 'stop',
  phrases: {
    en: [
      '(drive|driving) (yourself|yourselves)? home (after|same|that|right|immediately|the)',
      'drive yourself home',
      'drive safe',
      'drive (right|straight|immediately)? after',
      'driving (right|straight|immediately) after',
      '(no|without) (a)? (driver|ride|chaperone|escort) (needed|required|necessary)',
      "(don't|won't|do not|not) need (a|to have a|to arrange a|to bring a)? (driver|ride)",
      '(back to|return to|returning to) (work|school|your desk) (on)? (the|that)? same (day|afternoon|morning)',
      '(return|returning|back) to (your)? (normal|daily|regular|work) ..4 (right away|immediately|same day|within hours|right after)',
      'resume ..3 (activities|work|driving|routine) ..4 (right away|immediately|same day|right after|within hours|that day)',
      '(no|zero|little to no|without) (downtime|recovery time)',
      '(you can|you may|you could|able to|free to|ok to|okay to|safe to|fine to) (safely)? (drive|operate) ..6 (after*|same|right|home|back|once|within|minutes|hour|hours|later)',
      '(go|goes|head|heads|return|get|be|straight|right|directly) ..2 back (to|at) (your|the)? (work|desk|office|job|school|day|life)',
      '(you|they) (can|may) drive (tonight|now|(this|in the) evening)',
      '(drive|driving) as soon as (you|the|your) ..2 (leave|end|ends|finish|over)',
      '(on|over|during|in) (your|a)? lunch (break|hour)',
      'behind the wheel ..4 (same|that|right|within|hour|hours)',
      'no need (to|for) ..4 (ride|driver|chaperone|escort|drive)',
      '(skip|forget) the (ride|driver|chaperone)',
      "(don't|won't|do not|not|no) need ..3 to (pick|drive|bring|take|collect|fetch) you (up|home|back)?",
      '(carry|go|get) on with (your|the) day',
      'no (ride|driver|chaperone|escort) (home)? (needed|required|necessary)',
      '(return|returning|back) to (your)? (normal|daily|regular|usual) activities (shortly|soon|quickly|immediately|right)',
      '(normal|usual|daily) activities (shortly|soon|right|immediately) after',
      '(continue|carry|go|get|move) (on)? with (your|the rest of your) day',
      'drive (to|out|over|off) ..4 (dinner|work|class|school|lunch|same day)',
      'back (at|to|behind|in) (their|my|his|her|your|the|a)? (desk|office|computer|work|job|shift|keyboard) ..3 (by|same|before|within|after|in)',
      '(infusion|infusions|dose|drip|ketamine) ..6 (over|during|on|at|between) (your|my|their|a|the)? (lunch|lunchtime|meetings|coffee break)',
      '(over|during|on|at|between) (your|my|their|a|the)? (lunch|lunchtime|meetings|coffee break) ..4 (infusion|infusions|dose|drip|ketamine)',
    ],
    es: [
      '(puede|puedes|puedo|podes|podra|podras) (manejar|conducir) ..1 (sin problema*|sin (ningun)? riesgo|de inmediato|inmediatamente|enseguida|tranquilamente|con normalidad|esta noche|hoy)',
      '(al (terminar|acabar|salir|finalizar)|despues de|tras|luego de|minutos|media hora|rato) ..4 (puede|puedes|puedo|podes|podra|podras) (manejar|conducir)',
      'ya (puede|puedes) (manejar|conducir)',
      '(manejar|conducir) ..1 (en cuanto|tan pronto como) (termine*|acabe*|salga*)',
      '(puede|puedes|puedo|podes|podra|podras) (manejar|conducir) ..6 (casa|despues|sesion|regreso|salir|mismo dia)',
      '(no (necesita|necesitas|hace falta)) ..3 (chofer|conductor|acompanante)',
      '(regrese|vuelva|vuelve|regresa|regresar|volver) (directo|directamente|enseguida)? (a|al) (trabajo|trabajar|oficina)',
      '(en|durante|a) (su|tu|la|una)? (hora|pausa) (de|del) (almuerzo|comida|cafe)',
      'de (vuelta|regreso) (en|a|al) (su|tu|la|el)? (oficina|escritorio|trabajo) ..3 (mismo|antes|a las|en|por la)',
    ],
  },
  unless: [
    '(next day|tomorrow|following day|day after|after sleep*|nights? sleep|restful|24 hours|not until|next morning|dia siguiente|manana siguiente|24 horas|despues de dormir|cuando puedo|(cuanto|cuantas) ..6 puedo)',
    '(monday|days|weeks|months) ..6 back (at|to)',
    'back (at|to) ..4 (within|in|after|by) ..3 (days|weeks|months|monday)',
    'back (at|to) ..4 (days|weeks) (after|later)',
    '(may|can|could) ..2 (impair*|affect*|reduce*) ..6 (drive|driving|operat*)',
    'home with (a friend|someone|an adult)',
    '(familiar|acompanante) (toma|saca)',
    '(manana|si|cuando|(noche de sueno|manana|crea|digan) ..4) ya (puede|puedes)',
    '(if|(so|driver|sure) that) they (can|may) drive (tonight|now|this|in)',
    '(moved|canceled|skipped|not take (it|ketamine|your dose)|no tomo) ..9 (drive|conducir) (tonight|now|this|hoy)',
  ],
  why: 'Contradicts labels',
  suggestion: 'no driving until the next day after sleep, and for at least 24 hours after ketamine',
  sources: [
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'mayo-ketamine', checked: 'read' },
  ],
})

/** Synthetic drug called natural. */
export const lintNatural: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-natural',
  title: 'Synthetic drug called natural',
  severity: 'caution',
  phrases: {
    en: [
      'natural|naturally|organic|herbal ..5 ketamine|therapy|medicine|treatment*|remedy|alternative*|antidepressant*|solution|relief|healing',
      'plant (based)? medicine',
      'holistic cure',
      'chemical free',
      '(not|never) (a)? synthetic',
      'plant (based|derived) ..3 (healing|heal|way|ketamine|therapy|treatment|alternative|remedy|solution)',
      'nature (own|s own) ..2 (answer|antidepressant|medicine|remedy|cure|gift|painkiller)',
      '(100 %|all) natural',
      'comes (straight)? from nature',
      'plant (inspired|powered|sourced|rooted|born)',
      '(no|zero|without|free of|free from) ..1 (synthetic|artificial|harsh|toxic) ..1 (chemical*|ingredient*|drug|drugs|additive*|substance*)',
      '(works|work|working) ..1 (in harmony|in tune|in sync|hand in hand|naturally) with ..2 (body|brain|nature|biology)',
    ],
    es: [
      '(natural|organic*) ..4 (ketamina|terapia|tratamiento)',
      'medicina (natural|vegetal|de plantas)',
      '(alternativa|remedio|solucion|medicina|terapia|tratamiento|cura) (100 %|totalmente|completamente)? natural',
      '(100 %|totalmente|completamente) natural',
      'sin ..1 (quimicos|quimica|sinteticos|sinteticas|(sustancias|ingredientes|componentes) (artificiales|sintetic*|quimic*))',
      'origen (vegetal|natural)',
      'en armonia con (su|tu|el) (cuerpo|organismo|cerebro)',
      'inspirad* en (las)? plantas',
    ],
  },
  unless: [
    'natural (history|light|lighting|sleep|setting|environment|disaster*|sound*|killer|progression|course|tear*|response)',
    '(is|it|feels|feel|are) (is|only|quite|perfectly|completely)? natural (to|that|for you|if)',
    'naturally (occurring|feel*|ask*|want*)',
  ],
  why: 'Ketamine is a synthetic drug',
  suggestion: 'a synthetic prescription medicine',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Use by minors. */
export const lintChildren: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-children',
  title: 'Use by minors',
  severity: 'stop',
  phrases: {
    en: [
      '(teen|teens|teenager*|adolescent*|children|child|kids|kid|minors|pediatric|youth|son|daughter) ..7 ketamine|spravato|esketamine',
      '(ketamine|spravato|esketamine) ..5 (for|in|to|with|help*|treat*) ..3 (teen|teens|teenager*|adolescent*|children|kids|minors|youth|pediatric)',
      '(ketamine|spravato) ..3 (ages|aged) (12|13|14|15|16|17)',
      '(treat|treats|treating|help|helps|helping|accept|accepts|welcome|welcomes|serve|serves|serving|see|seeing|offering|suitable for|approved for|available for|designed for|safe for|great for|program for|sessions for) ..3 <minor>',
      '(treat|treats|treating|accept|accepts|help|helps|welcome|see) ..3 (under|ages|aged|age|from age) ..1 (12|13|14|15|16|17)',
      'youngest (patient|client|member) (is|was) (8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
      'as young as (8|9|10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
      '((ages|aged|patients|people|everyone|anyone|teens) from|ages|aged|from age) (12|13|14|15|16|17) (and|&|to|up|through)',
      'from (12|13|14|15|16|17) (and|to|up) ..2 (17|everyone|year olds)',
      '<minor> ((under|over|aged|from) [number])? (are|always)? (welcome|accepted|treated|eligible)',
    ],
    es: [
      '(tratamos|atendemos|ayudamos|tratamiento para|apto para|apta para|disponible para|sesiones para) ..4 (adolescentes|ninos|menores|jovenes)',
      '(a partir de|desde) (los)? (12|13|14|15|16|17) anos',
      '(adolescentes|ninos|jovenes) (son)? bienvenidos',
      '(segur*|ideal|adecuad*) (para|en) (adolescentes|ninos|ninas|menores)',
    ],
  },
  unless: [
    "(not|never|keep|away|reach|avoid|unless|cannot|store|stored|locked|lock|unsafe|isn't|poison*|warn*|swallow*|trial|study|studies|randomi*|research|unknown)",
    '(adults only|only adults)',
    // Whom a patient has at home, and whom else to see.
    '(parent|parents) ..10 <minor>',
    'see a child (psychiatrist|psychologist|doctor|specialist)',
    '(anesthe*|anaesthe*|operating|surgery|surgeries|emergency|sedat*|procedure*|childcare|anestes*|cirugia)',
    '(nunca|mantenga|alcance|lejos|fuera|guarde)',
    'year old (clinic|practice|team)',
    '(when my|mother of|father of) ..2 year old',
    '(risks|harms|dangers|concerns) (are|include|may|can|could|have|of|for|remain|in|about) ..12 <minor>',
    '<minor> ..8 (face|faces|carry|carries|raise|raises|run) ..3 (risk|risks|concerns|dangers)',
    '(riesgos|danos) ..12 (adolescentes|ninos|menores|jovenes)',
  ],
  why: 'Not approved under 18 for this use',
  suggestion: 'for adults 18 and older',
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'meta-rx', checked: 'read' },
  ],
})

/** Claim of safety in pregnancy. */
export const lintPregnancySafe: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-pregnancy-safe',
  title: 'Claim of safety in pregnancy',
  severity: 'stop',
  phrases: {
    en: [
      "(safe|okay|ok|fine|harmless|recommended|approved) (to use|to take|for use)? (in|during|for|while|if) (you)? (are|you're|a|women)? (who)? (are)? pregnan*|breastfeeding|nursing|lactat*|expecting",
      '(pregnancy|breastfeeding) safe|friendly',
      '(can|may) (safely)? (use|take|receive|have) ..3 (while|during|if) (you)? (are)? (pregnan*|breastfeeding|nursing)',
      'can i (safely)? (use|take|get|have) (it|ketamine|spravato|lozenges|an infusion|infusions) (while|during|if) ..2 (pregnan*|breastfeeding|nursing)',
      '(safe|fine|ok|okay|harmless) ..4 (pregnan*|breastfeed*|nursing|expecting)',
      '(pregnan*|breastfeeding|nursing|expecting) ..6 (safe|safely|fine|ok|okay)',
      '(pregnan*|breastfeeding|nursing|expecting) ..6 (can|may) (still|safely|keep|also)? (taking|take|use|using|continue|receive|have (it|ketamine|your|an infusion|infusions))',
      '(pregnan*|breastfeeding|nursing|expecting) ..8 (no worries|no problem|no concern|no risk)',
    ],
    es: [
      '(seguro|segura|seguros|seguras) ..2 (en el|durante el|en la|durante la) (embarazo|lactancia)',
      '(embarazadas|embarazada|embarazo|lactancia|amamanta|lactantes) ..6 (seguro|segura|seguros|seguras|sin problema|sin riesgo)',
      '(embarazadas|embarazada|embarazo|lactancia|amamanta|lactantes) ..6 (pueden|puede|puedes) (usarla|tomarla)',
      'puedo (usarla|tomarla|usar ketamina|tomar ketamina) (si estoy|en el|durante el|en la|durante la)? (embarazada|embarazo|lactancia)',
    ],
  },
  unless: [
    '(if|ask) ..8 (safe|okay|ok) ..3 (pregnan*|breastfeeding|nursing)',
    '(under|younger|weigh)',
    '(become|if|si) ..4 (pregnan*|breastfe*|nursing|embarazad*) ..8 (tell|call|talk|stop|test|birth|only|no (es|sabemos))',
    '(ask|until|before|avoid|should|unless|pregunte|consulte|evite) ..10 (pregnan*|breastfeed*|nursing|embarazad*|embarazo|lactancia)',
    'nursing (home|staff|team|care|assessment|school)',
    '(pregnan*|embarazo) (test|tests|prueba)',
  ],
  why: 'Contradicts label',
  suggestion: 'may harm an unborn baby',
  sources: [{ citation: 'spravato-label-us', checked: 'read' }],
})

/** A precaution that is talked away. */
export const lintPrecaution: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-precaution',
  title: 'A precaution that is talked away: alcohol, sedatives, cannabis, or the checks around a dose',
  severity: 'stop',
  phrases: {
    en: [
      '(mix|mixes|combine|combined|pair|pairs) (safely|well|fine) with ..2 (alcohol|wine|beer|cannabis|weed|sedatives)',
      '(no problem|no worries|it is fine|it fine|all good|fine|ok|okay) if you ..1 (drink|take|smoke|use|had|have) ..2 (alcohol|wine|beer|cannabis|weed|xanax|benzos|oxycodone|opioids|methadone|painkillers|sedatives)',
      "((don't|do not) (need|have) to|no need to) (stop|quit|give up) (drinking|alcohol)",
      'you (can|may) keep drinking (as|during|socially|while on)',
      '(you|patients) (can|may) keep drinking (alcohol|wine|beer)',
      '(dose|(take|use|have) (it|your|the) ..1 (dose|lozenge|troche|tablet)?) (anyway|regardless|all the same)',
      '((of wine|(a|two) beer+|xanax|benzo*) ..3|alcohol it|sleeping pill) will help you (sleep|relax|drift)',
    ],
    es: [
      'no (hace falta|(tiene|tienes) que) dejar de (beber|tomar alcohol)',
      '(combina|combinan|mezcla) bien con ..2 (alcohol|vino|cerveza|marihuana|sedantes)',
      '(no hay problema|no pasa nada|no importa|esta bien) si ..1 (toma|bebe|fuma|usa|tomo|bebio) ..2 (alcohol|vino|cerveza*|marihuana|cannabis|oxicodona|metadona|opioides|morfina|clonazepam|sedantes|calmantes)',
      '(tome|toma|use) ..2 (dosis|tableta|trocisco) (igual|igualmente|de todos modos|de todas (formas|maneras))',
    ],
  },
  unless: [
    '(we will|we can) ..1 (reschedule|send you to)',
    'go ahead and (list|tell)',
    '(to (stop|quit)|dejar de) (drinking|beber) (water|clear|fluids|coffee|tea|milk|juice|small|suddenly|at once|forever|to (get|call|ask)|before you ask|agua|liquidos|cafe|jugo|de golpe|para pedir)',
    '(bath|tub) the (next|evening|day)',
    'lo hablamos|cambiamos',
  ],
  why: 'Alcohol, opioids, sedatives and cannabis on top of ketamine can slow or stop breathing; blood pressure, oxygen and wakefulness are watched around a dose',
  suggestion: 'do not mix; keep every check that the prescriber asked for',
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** Claim of supervision at home. */
export const lintClinicMonitoringFalse: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-clinic-monitoring-false',
  title: 'Claim of supervision at home',
  severity: 'stop',
  phrases: {
    en: [
      '(24 / 7 (medical|clinical)? (monitoring|supervision|care)|24 7 (monitoring|supervision)|fully (monitored|supervised)|(doctor|physician|medically|clinician|nurse) (supervised|monitored)|round the clock (monitoring|supervision|care)|constant (monitoring|supervision)) ..8 (home|remote|remotely|virtual|virtually)',
      '(home|remote|remotely|virtual) ..8 (fully (monitored|supervised)|24 / 7 (medical|clinical)? (monitoring|supervision)|(doctor|physician|medically|nurse) (supervised|monitored)|under medical supervision|under (constant|full) (monitoring|supervision))',
      '(home|remote) ..4 (monitored|supervised) by (a|our|your|licensed)? (licensed|medical)? (doctor*|physician*|nurse*|clinician*)',
      '<clinician> ..3 (watch|watches|watching|monitor|monitors|supervise|supervises|observe|observes) ..10 (home|remote*|camera|video|zoom|screen)',
      '(home|remote*) ..8 <clinician> ..3 (watch|watches|watching|monitor|monitors|supervise|supervises)',
    ],
    es: ['(enfermer*|medico*|doctor*) ..4 (vigila|vigilan|monitorea|supervisa|observa) ..8 (casa|camara|video|remot*)'],
  },
  unless: ['(in|at) (the|our|a) clinic ..12 (home|remote*)'],
  why: 'Deceptive unless literally true',
  suggestion: 'no clinician is in the room; see supervision level',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'ftc-hpcg-2022', checked: 'read' },
  ],
})

/** Anesthetic history told as proof of safety. */
export const lintOver50YearsSafe: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-over-50-years-safe',
  title: 'Anesthetic history told as proof of safety',
  severity: 'caution',
  phrases: {
    en: [
      '(used|given|administered) safely ..6 (since|for|decades)',
      '(extensive|historical|long|good|solid|strong|remarkable|favorable) ..1 safety (record|profile|history)',
      'safe for (over|more than|nearly|about)? (the past)? ([number]|fifty|sixty|decades)',
      '(safely used|used safely) (for|since|in)',
      'safely (used|given|administered) ..6 (decades|[number] years|since)',
      '(long|proven|established|excellent|strong|well established|outstanding|impeccable|remarkable|impressive|great|50 year) (safety)? (track record|safety record|safety profile|history of safe*|record of safety|safety history)',
      '(track record|history) of safety',
      '(safety profile|safety record) (is|has been) (well established|excellent|proven|outstanding)',
      '(used|given|administered) ..3 safely ..8 (century|decades|years|1970|1960)',
      'safely ..5 (for|since|over|in) ..5 (decades|century|1970|1960)',
      'years of safe',
      '(decades|century) of safe*',
      '(because of|due to) its ..2 safety',
    ],
    es: [
      '(usad*|utilizad*) (de forma segura|con seguridad) (durante|desde|por)',
      'decadas de uso seguro',
      '(decadas|anos|siglo) ..4 (de forma segura|con seguridad|sin riesgo*)',
      'se ..1 (usa*|utiliza*|emplea*|administra*) ..6 (decadas|anos|siglo) sin ningun? (problema*|incidente*)',
    ],
  },
  unless: ['anesthe*|anaesthe*|anestesia|anestesico', '(storage|store)'],
  why: 'Anesthetic history under monitoring is not evidence for repeated home use',
  suggestion: 'approved in 1970 as an anesthetic under monitoring',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
})

/** Claim that microdosing is safe. */
export const lintMicrodoseSafe: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-microdose-safe',
  title: 'Claim that microdosing is safe',
  severity: 'caution',
  phrases: {
    en: [
      '(microdos*|micro dos*) ..6 (safe|safely|daily|no side|gentle|anyone|everyone|harmless|every day|risk free)',
      '(safe|gentle|daily|safely|everyday|harmless) ..2 (microdos*|micro dos*)',
    ],
  },
  unless: [
    'not been (shown|proven)',
    '(no|little|not enough|without) evidence',
    '(little|nothing|not much) is known',
    'se sabe (muy)? poco',
    '(poorly|barely|hardly|little) studied',
    '(may|can|could|might) ..1 (harm|hurt|damage|irritate|scar)',
    '(little evidence|not well studied|unknown|limited evidence|if)',
  ],
  why: 'Little evidence and daily exposure raises bladder and dependence questions',
  suggestion: 'low-dose daily use is not well studied',
  sources: [
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** Playing down of risk. */
export const lintMinimalSideEffects: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-minimal-side-effects',
  title: 'Playing down of risk',
  severity: 'caution',
  phrases: {
    en: [
      'side effects ..10 (are|is) (usually|generally|typically|very|extremely|often|only|mostly|relatively|so)? (minimal|mild|rare|few|minor|negligible|insignificant|uncommon)',
      '(mild|minor|minimal) and (brief|temporary|short lived|transient|manageable) side effect*',
      '(minimal|few|fewer|negligible|mild|minor|virtually no|almost no|practically no|little to no|hardly any|very few|low|limited|insignificant) (or no|to no|if any|and mild|known|reported|serious|temporary|short lived)? (side effect*|risk|risks|adverse effects|downsides|drawbacks)',
      '(side effects|risks) (are|is|tend to be|remain|were) (usually|generally|typically|very|extremely|often|only|mostly|relatively|so)? (minimal|mild|rare|few|minor|negligible|low|insignificant|uncommon|small|nothing)',
      '(minimal|low|little|negligible) (risk|potential) (of|for) (addiction|dependen*|abuse|misuse|harm)',
      'well tolerated with (no|few|minimal)',
      '(gentle|gentler) (treatment|therapy|medicine|alternative|option|on your)',
      '(downsides|drawbacks|risks|reactions|side effects) ..2 (are|is) ..2 (trivial|tiny|nothing serious|no big deal|easily managed|nothing to worry)',
      '(trivial|tiny|insignificant) (risks|risk|side effects|downsides)',
      '(extremely|very|incredibly|exceptionally|remarkably) well tolerated',
      '(generally|relatively|usually) safe',
      '(risk|risks|dangers) ..10 (is|are) (very|extremely|quite|so|only|relatively)? (minimal|negligible|low|trivial|insignificant|tiny)',
      'side effects ..6 (are|is) (easily|readily) (managed|controlled|treated)',
      'no ..3 (reports|record) of ..2 (long lasting|long term|lasting|serious) side effects',
      'there should be no ..3 side effects',
      'no major side effects',
      '(barely|hardly|scarcely|not even|not) worth (mentioning|a mention|worrying)',
      '(side effect*|risk|risks|downsides|reactions) ..6 (barely|hardly|scarcely) (noticeable|there|exist|register|matter|felt|noticed)',
      '(side effect*|risk|risks|downsides|reactions) ..4 (nothing|none) to (speak of|write home about|lose sleep over|mention)',
      '(barely|hardly|scarcely) ..1 (any|a) (side effect*|risk|risks|downside|downsides)',
    ],
    es: [
      '(minimos|pocos|leves|escasos|casi sin|casi ningun) (efectos (secundarios|adversos)|riesgos)',
      '(efectos (secundarios|adversos)|riesgos) (son)? (minimos|leves|pocos|raros|escasos)',
      'bajo riesgo',
      '(apenas|casi no|ni) (vale|valen|merece|merecen) ..3 (mencion*|nombrar*|preocup*)',
      '(efectos|riesgos) ..5 (apenas|casi no|casi ni) (se)? (notan|nota|existen|sienten|perciben)',
      '(apenas|casi no) (se)? (tiene|tienen|hay|causa|da|notan|nota) ..2 (efectos|riesgos|riesgo)',
    ],
  },
  unless: [
    '(severe|serious|dangerous) ..8 (side effect*|risk*)',
    '(side effect*|risk*) ..14 (severe|serious|dangerous|life threatening|death)',
    '((low|lower) risk (of|patients|people|for|drinking)|(personas|pacientes) de bajo riesgo)',
    '(if|for) ..4 (mild|minor) side effect*',
    'a few',
    '(study|trial) ..10 (side effect*|risk*)',
    '(if|when|until|until the) ..6 (minimal|low|negligible)',
  ],
  why: 'Plays down labelled risk; FDA 2025 letters target risk-minimising',
  suggestion: 'side effects can include ...; some are serious',
  sources: [
    { citation: 'fda-dtc-2025', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
  ],
})

/** Claim that home or remote use is safe. */
export const lintRemoteSafe: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-remote-safe',
  title: 'Claim that home or remote use is safe',
  severity: 'stop',
  phrases: {
    en: [
      'safely (self)? (administer|administered|take|taken|use|used|dose|dosed|dissolve*) ..8 (home|remote*|telehealth|virtual*)',
      '(administered|taken|used|done|given|delivered|received|performed|provided|completed|experienced|prescribed) safely ..10 (even|home|remote*|different locations|telehealth|virtually|online)',
      '(safely|safe) (and|&)? (effectively|effective|easily|easy|comfortably|comfortable|privately|private|conveniently|convenient)? (at|from|in) (the|your)? (own|comfort|privacy|safety)? (of)? (your)? (own)? home',
      '(safely) (take|use|do|experience|administer|try|receive|complete|get) ..5 home',
      '(at home|home|remote|telehealth) (ketamine|treatment|therapy|use|sessions|dosing|care)? (therapy|treatment|use|sessions)? (is|are) (just|perfectly|very|also|both|completely|proven)? (as)? safe',
      'safe (at home|home|remote) (ketamine|treatment*|therapy|use|sessions)',
      '(ketamine|treatment|therapy|doses|lozenges) ..3 safely ..4 (home|remote*|telehealth)',
      '(remote|video|virtual|telehealth) ..4 (ensures|ensure|guarantees|guarantee) ..3 (safety|safe)',
      '(safely) (self administered|self administer|self administering)',
      '(self administered|self administer) safely',
    ],
    es: [
      '(de forma segura|con seguridad) ..4 (en|desde) (casa|su casa|tu casa)',
      '(supervision|monitoreo|teleconsulta) remot* ..4 (garantiza|asegura) ..3 seguridad',
    ],
  },
  unless: [
    '(store|stored|keep|kept|lock|locked|get|got|arrive|arrived|dispose*|return) ..6 (safely|safe)',
    'ask ..8 (safe|safely)',
    'if ..5 (safe|safely)',
    '(drive|driven|ride|taxi|taken) ..3 home safely',
    'feel safe',
    'otro dia',
    '(make|keep|keeping|making) (the|your|their)? (home|house|room|space|area) safe',
    '(revise|prepare) la (casa|habitacion) ..6 segura',
    '(no|without) (a)? (sitter|driver|adult|companion) no ..1 (dose|session|treatment|program)',
    'sin (un)? (acompanante|adulto|cuidador) no (hay)? ..1 (dosis|sesion|tratamiento)',
    '(guarde|guarda|mantenga|almacene|llegue|regrese|deseche) ..6 (segura|seguridad)',
    '(si|saber|pregunte|puede saber) ..6 (segura|seguridad)',
  ],
  why: 'Conflicts with FDA alert on home use',
  suggestion: 'remote care has limits and added risk',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
})

/** Glamor of intoxication. */
export const lintEuphoria: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-euphoria',
  title: 'Glamor of intoxication',
  severity: 'caution',
  phrases: {
    en: [
      'euphori*',
      '(get|gets|getting|feel|feeling) (really|so|very)? high',
      'buzz',
      'party',
      'blast off',
      'khole|kholing',
      'k hole|holing',
      '(blissful|ecstatic|mind blowing|trippy) (experience|high|state|ride|feeling|trip)',
      'bliss',
      'ecstasy',
      'float away',
      '(enjoy|love|ride|chase) ..2 (high|trip|buzz)',
      '(stay|come|here|love it|return|back|do it|stick around|try it) ..2 for the (high|buzz|trip|rush)',
      '(natural|blissful|pleasant|dreamy|sweet|sweetest|cleanest|mellow|smooth|floaty) (high|rush)',
    ],
    es: [
      'euforia|euforic*',
      '(viaje|experiencia) (psicodelic*|alucinante|extasis)',
      'subidon|colocon',
      '(disfrut*|goza|goce) (de|del|el|tu|su)? ..1 (subidon|viaje psicodelico|vuelo|colocon)',
    ],
  },
  unless: [
    '(side effect|side effects|misuse|adverse)',

    '(not|known as|think of|thought of|called|reputation|history|street|recreational*|club) ..8 party',
    'party ..4 (history|reputation|abuse)',
    'euphori* ..20 recreational*',
    '(hallucinogenic|recreational*|illicit*|abus*|misus*) ..10 (euphori*|high)',
    'euphori* ..10 (dizziness|dizzy|nausea|blurry|blurred|numbness|tingling|hallucinations|drowsiness|headache|disconnected|dissociat*)',
    '(dizziness|dizzy|nausea|blurry|blurred|numbness|tingling|hallucinations|drowsiness|headache|dissociat*) ..12 euphori*',
    '(third|either|other|each|any|responsible|another|first) party',
    'party (to|shall|agrees|who|payer*)',
    '(side effect*|risk*|adverse|may cause|can cause|warning*|misus*|abuse*) ..14 (euphori*|high)',
    'high (blood|dose*|pressure|risk|quality|level*|fever|heart)',
    'birthday|dinner party',
    '(efectos|riesgos|nauseas|mareo*) ..12 eufor*',
    'eufor* ..10 (nauseas|mareo*|disociacion)',
    '(some|many|other|others|a few) (people|patients|users|of)? ..4 (feel|felt|report|reported|experience|describe) ..3 euphori*',
    'euphori* (or|and) ..3 (anxious|anxiety|frighten*|scared|confus*)',
  ],
  why: 'Glamorizes misuse',
  suggestion: 'some people feel detached or dreamy',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'meta-rx', checked: 'read' },
  ],
})

/** Promotion of a legal trip. */
export const lintLegalPsychedelic: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-legal-psychedelic',
  title: 'Promotion of a legal trip',
  severity: 'caution',
  phrases: {
    en: [
      'legal (psychedelic*|high|highs|trip|trips)',
      'trip (safely|legally)',
      'psychedelic (trip|journey|journeys|experience|experiences|adventure) ..3 home',
      'at home psychedelic (trip|journey|journeys|experience|experiences|retreat)',
      '(safe|fun|guided) (trip|trips)',
      'tripping',
      'trip ..3 legally',
      'legal way to (trip|get high)',
      'legal ..2 (trip|psychedelic|high)',
    ],
    es: ['psicodelic* legal*', 'viaje* (legal|seguro)'],
  },
  unless: ['(round|road|return|bus|car|safe|bathroom) trip', 'seguro a ..1 (casa|clinica|consulta)', 'tripping hazard*'],
  why: 'Promotes intoxication; platform drug policies; DEA concern',
  suggestion: 'a dissociative prescription medicine',
  sources: [
    { citation: 'meta-rx', checked: 'read' },
    { citation: 'crane-2023', checked: 'read' },
  ],
})
