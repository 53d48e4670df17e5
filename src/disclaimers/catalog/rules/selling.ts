import type { ContentRule } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Sale without a prescription. */
export const lintNoPrescription: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-no-prescription',
  title: 'Sale without a prescription',
  severity: 'stop',
  phrases: {
    en: [
      'no (prescription|rx|script) (needed|required|necessary)?',
      'without (a|any|needing a)? (prescription|rx|script)',
      'buy (cheap|real|legal|pure)? ketamine',
      '(order|purchase|shop) (your)? ketamine (online|now|today)',
      'over the counter ..1 ketamine|lozenge*|troche*',
      'otc ketamine',
      'ketamine ..3 (over the counter|otc|for sale)',
      '(prescription|rx) free',
      'ketamine ..4 without ..2 prescription',
    ],
  },
  unless: [
    '(crime|illegal*|unlawful*|felony|possess*|prohibit*|dangerous|overdose|warn*) ..20 (prescription|buy|ketamine)',
    'without (a|any)? prescription ..6 (crime|illegal*|unlawful*|felony|dangerous|prohibited)',
    '(no|without) ..1 prescription (history|record|records|insurance|coverage|drug|medication*|is|can|was|will)',
    'if (a|an|any) (website|site|seller|page|clinic|company|app|provider|pharmacy|ad|vendor) (offer*|sell*|promis*|claim*|advertis*|guarante*|ship*)',
  ],
  why: 'Illegal sale of a controlled drug; instant platform ban',
  suggestion: 'requires evaluation and a prescription',
  sources: [
    { citation: 'csa-sch3', checked: 'read' },
    { citation: 'google-rx', checked: 'read' },
    { citation: 'legitscript-std', checked: 'read' },
  ],
})

/** Promise of easy approval. */
export const lintEasyApproval: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-easy-approval',
  title: 'Promise of easy approval',
  severity: 'stop',
  phrases: {
    en: [
      '(guaranteed|instant|easy|fast|quick|automatic|same day|100 %) approval',
      'instant prescription*',
      '(everyone|everybody|anyone) (qualifies|approved|is approved|gets approved|can qualify|is eligible|gets a prescription)',
      'no (doctor|exam|questions|visit|doctors|appointment|evaluation|consultation|screening|interview|paperwork|medical history) (visit|visits)? (needed|required|asked|necessary)',
      'no questions asked',
      'skip the (doctor|clinic|waiting|waitlist|visit|appointment|exam|red tape)',
      '(get|be|getting) (approved|prescribed|qualified) (in|within) ..3 (minutes|seconds|hours)',
      '(approved|prescribed) in ..2 minutes',
      '(guaranteed|easy) to (qualify|get)',
      'prescription* in ..2 minutes',
      '(fill|fill out|fill in|complete|take|answer|submit) ..4 (minute|quick|short|simple|easy|brief) ..2 (form|quiz|questionnaire|survey|assessment) ..8 (prescription|approved|ketamine|script|lozenge*|qualify|shipped|ships)',
      'approved (today|instantly|on the spot|same day|right away)',
      '(no one|nobody) (is|gets) (turned away|denied|rejected|refused)',
      '(we|doctors) (approve|prescribe to|say yes to) (almost|nearly)? (everyone|anyone|everybody)',
      'prescription ..3 (guaranteed|in minutes|tonight|within the hour)',
      '(prescription|script) ..3 on (its|the) way',
      'without (ever|even)? (seeing|talking to|meeting|speaking to) (a|any) (doctor|clinician|prescriber|provider)',
    ],
    es: [
      '(aprobacion|receta) (inmediata|garantizada|instantanea|segura)',
      '(todos|cualquiera) (califica|califican|es aprobado)',
      'sin (consulta|examen|preguntas|medico)',
      'sin (consultar|ver|hablar con) (a)? (un)? (medico|doctor)',
      '(llene|complete|responda) ..6 (receta|aprobad*)',
    ],
  },
  unless: [
    '(should|must|do) not ..8 without',
    '(never|not) ..6 without ..2 (seeing|talking|meeting|speaking)',
    '(stop|change|take|adjust|start) ..8 without ..3 (talking|speaking|seeing)',
    'if (a|an|any) (website|site|seller|page|clinic|company|app|provider|pharmacy|ad|vendor) (offer*|sell*|promis*|claim*|advertis*|guarante*|ship*)',
  ],
  why: 'Implies rubber-stamp prescribing',
  suggestion: 'a clinician decides after an evaluation',
  sources: [
    { citation: 'dea-tele-2025', checked: 'read' },
    { citation: 'legitscript-std', checked: 'read' },
  ],
})

/** Push for more drug. */
export const lintUnlimitedSupply: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-unlimited-supply',
  title: 'Push for more drug',
  severity: 'stop',
  phrases: {
    en: [
      'unlimited|bulk|autorefill|autorefills|autoship ..6 ketamine|dose|doses|troche*|tablet*|session*|infusion*|lozenge*|refills|supply',
      'auto refill|refills|ship ..6 ketamine|dose|doses|troche*|tablet*|session*|infusion*|lozenge*',
      'automatic (monthly)? refill*',
      '(unlimited|endless) (refills|supply|access)',
      'subscribe (and|&) save ..6 ketamine|dose|doses|troche*|tablet*|session*|lozenge*',
      'double (your|the|up on your)? dose|doses',
      'stock up ..6 ketamine|dose|doses|troche*|tablet*|session*|lozenge*',
      'never run out',
      'extra (doses|lozenges|troches|tablets) (free|included|shipped|on hand|whenever)',
      '(take|use) (it|ketamine) (as often as|whenever) you (like|want|need)',
      'as many (doses|lozenges|sessions|tablets|infusions|refills|troches) as you (like|want|need|wish)',
      'as much (ketamine|medicine)? as you (like|want|need|wish)',
      'as (many|much) ..6 (as|that) (you|they) (like|likes|want|wish|please|need)',
      '(take|use|dose|order) ..3 (whenever|any time|anytime|as often as) you (like|want|feel|wish|need)',
      '(refill|refills) ..5 (automatically|every month|no questions)',
      '(we|and) (refill|ship|send) ..6 (automatically|every month|each month)',
      '(top up|refill|reorder|re up|restock|order more|get more) ..3 (as often as|as many times as|as much as|whenever|any time|anytime) ..1 you',
      "(never|not|don't|won't|doesn't) ..1 (cap|caps|limit|limits|ration|restrict) ..3 (refill|refills|doses|dose|supply|lozenges|troches|infusions|prescription|prescriptions)",
      '(no|without) ..1 (cap|caps|limit|limits|ceiling|maximum) (on|to|for) ..3 (refill|refills|doses|dose|supply|lozenges|troches|infusions|how much|how often)',
    ],
    es: [
      '(todas las dosis|cuantas dosis|tantas dosis) (como)? ..2 (quiera|quieras|desee|necesite)',
      'ilimitad* ..4 (dosis|sesiones|ketamina|recetas)',
      '(dosis|sesiones|recetas) ilimitad*',
      '(pida|pide|use|usa|tome|toma|repita|repite|renueve|renueva|recargue) ..4 (tan a menudo como|cuantas veces|tantas veces como|siempre que|cuando) (lo|la)? (quiera|quieras|desee|desees|guste)',
      'sin (limite|limites|tope) (de|en) ..2 (dosis|recetas|sesiones|ketamina|pastillas|tabletas|renovaciones)',
    ],
  },
  unless: ['double (blind|check)'],
  why: 'Encourages overuse of a controlled drug',
  suggestion: 'supply is limited and reviewed',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'csa-sch3', checked: 'read' },
  ],
})

/** Discount and urgency. */
export const lintDiscountPush: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-discount-push',
  title: 'Discount and urgency',
  severity: 'caution',
  phrases: {
    en: [
      'limited time',
      'flash sale',
      'black friday',
      'cyber monday',
      'today only',
      'bogo',
      'buy one get one|two',
      'free (ketamine|dose|doses|session|sessions|infusion|infusions|treatment)',
      '[number] % off',
      '$ [number] off',
      '(act|book|order|sign up|enroll|buy) (now|today) (and|to|for|before) (save|get|receive|lock|claim|spots|supplies|prices|it|time)',
      '(spots|spaces|supplies|availability|slots) (are|is)? (limited|going fast|filling (up|fast))',
      'limited (spots|supplies|slots|spaces)',
      'special (offer|deal|promotion|discount|pricing)',
      '(discount|promo|coupon) (code|codes)',
      'hurry',
      '(refer|referral) (a friend|bonus|reward*|credit)',
      '(holiday|new year|valentine*|summer|spring) (sale|special|deal|discount)',
      "(don't miss|last chance) ..3 (offer|deal|discount|sale|save)",
      'exclusive (offer|deal|discount)',
      '(only|just) ([number]|a few|two|three|four|five|a handful of) ..1 (spots|spaces|slots|openings|appointments|seats) (left|remain*|available|open)',
      "before (they are|they're|it is|it's|prices|spots|the offer|the sale) ..3 (gone|go up|ends|end|sold out)",
      '(two for one|2 for 1|2 for the price|two for the price)',
      'half (price|off)',
      'first ..1 (session|infusion|dose|month|visit|consultation) (is)? (free|on us|half)',
      '(next|third|second|bonus|extra) ..1 (infusion|session|dose|month) ..2 (free|on us)',
      '(refer|bring|tell) (a|your) friend* ..10 (free|off|credit|save|discount|reward|get|earn|on us)',
      '(offer|sale|deal|promotion|promo) (ends|expires|valid|runs)',
      'save (up to|over|an extra)? ($ [number]|[number] (%|percent))',
      'while (supplies|spots|they) last',
      '(price|prices) (go|goes|going) up',
      '(offer|offers|offering|get|receive|enjoy|significant|huge|big|deep) ..3 discount*',
      'pay later',
      'no credit check',
      '0 % interest',
      '(discounted|reduced) (rate|rates|price|pricing|package|packages|infusion*|session*)',
      'buy ..3 get ..3 free',
      'get (one|two|three) free',
      'get (one|a second|another) ..2 (free|half)',
      '(buy|book|prepay|purchase|pay for) <count> ..8 (free|on us|on the house|half price)',
      '(second|third|fourth|fifth|sixth|seventh|last|final) (one|infusion|session|dose|month|treatment|week)? (is|are|comes)? (free|on us|on the house|half price|complimentary)',
      '(this week|this month|this weekend|tonight|one day|48 hours|24 hours|this friday) only',
    ],
    es: [
      '(oferta|promocion|descuento) (especial|limitad*|exclusiv*|por tiempo)',
      '[number] % de descuento',
      'solo por hoy',
      '(dosis|sesion|tratamiento) gratis',
      'por tiempo limitado',
      '(ultimos|pocos) (cupos|lugares)',
      '(dos por uno|2 x 1|2 por 1)',
      'solo quedan ..3 (cupos|lugares|citas|espacios)',
      'mitad de precio',
      '(primera|proxima|siguiente) (sesion|dosis|infusion|consulta) ..1 gratis',
      'antes de que se (acabe|acaben|agoten|termine)',
      '(oferta|promocion) (termina|vence|valida)',
      '(pague|paga|pagando|compre|compra|reserve|reserva) (una|dos|tres|cuatro|cinco|seis|[number]) ..3 (y|&)? (lleve|llevese|llevate|lleva|reciba|recibe|obtenga)',
      '(segunda|tercera|cuarta|quinta|sexta|ultima) ..2 (gratis|sin costo|de regalo|por nuestra cuenta|corre por nuestra|va por nuestra|a mitad)',
      '(sesion|sesiones|infusion|infusiones|oferta|precio|precios|descuento|promocion|llevese|paquete) ..8 solo (hasta (el|este|la|manana)|por (hoy|esta)|esta semana|este mes|este fin)',
      '(sesion|infusion|consulta|dosis) (de regalo|por nuestra cuenta)',
    ],
  },
  unless: [
    'llame ya (si|a|al|cuando)',
    'call now (if|when)',
    '(pain|risk|drug|stress|symptom|opioid|effect|toll|side|medication|hassle) free',
    '(effects|effect|last|lasts|works|relief|benefit*|only|valid|prescrib*) ..4 (for)? a limited time',
    'free (treatment|session*) (locator|finder|referral|of)',
    '(no|not|never) ..4 discount*',
    'get ..1 free (of|from)',
    '(week|month|weekend|tonight|friday) only ..8 (closed|closes|close|open|hours|office)',
    '(closed|closes|open|hours|office) ..8 (week|month|weekend|tonight|friday) only',
  ],
  why: 'Inducement and urgency for a controlled drug; Anti-Kickback risk; barred in some states',
  suggestion: 'prices are listed with an as-of date',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'cal-bpc-651', checked: 'recalled' },
  ],
})

/** Claim of coverage. */
export const lintInsuranceCovered: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-insurance-covered',
  title: 'Claim of coverage',
  severity: 'stop',
  phrases: {
    en: [
      'covered by (most|all|your|many|major|any|commercial|private|health)? (major|health)? insurance*|insurer*|plans|insurance',
      'insurance (will|should|companies will|plans will)? (pay|pays|covers|cover) (for|it|your|the|ketamine|all|most|everything|infusions)',
      'fully covered',
      'free with insurance',
      '(accept|accepts|take|takes) (all|most|any) (major)? insurance*',
      '(100 %|completely|totally) covered',
      '(little to)? no (cost|copay) (to you)? with insurance',
      'you pay (nothing|zero|$ 0)',
      '(zero|no|$ 0) (copay|copays|out of pocket)',
      'insurance ..3 (covers|pays) ..2 (everything|it all|all of it)',
    ],
    es: ['(cubierto|cubierta) por (el|su|tu|todos los|la mayoria de los)? (seguro|seguros)', '(el|su|tu) seguro (lo)? (cubre|paga)'],
  },
  unless: [
    '(may|might|could|whether|if|check|ask|verify|some|sometimes|rarely|usually|seldom|often|until|unless|which|what|depends|find out|request) ..8 (covered|cover|covers|pay|pays)',
    'spravato|esketamine',
    'covered by (your|any) ..4 (may|depends|if|only|varies)',
    'varies|vary',
    '(puede|podria|si|pregunte|verifique|algunos|consulte) ..8 (cubiert*|cubre|paga)',
    'no ..3 (cubiert*|cubre)',
    '(few|fewer|hardly any|not all|not every|not many) ..2 (insurance|insurer*|plans|carriers|companies)',
    '(pocos|pocas|no todos|no todas) ..2 (seguros|aseguradoras|planes|companias)',
  ],
  why: 'Misleading for off-label ketamine',
  suggestion: 'coverage varies; ask your plan',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Price without date or exclusions. */
export const lintPriceFlat: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-price-flat',
  title: 'Price without date or exclusions',
  severity: 'caution',
  phrases: {
    en: [
      '(only|just|as low as|starting at|starts at|starting from|from|low as|for as little as|as little as) $ [number]',
      '(only|just) [number] dollars',
      '$ [number] (a|per|/) (month|week|session|infusion|dose|treatment) (only|flat|all in)',
    ],
    es: ['(solo|desde|por solo|apenas) $ [number]'],
  },
  unless: [
    '$ [number] ..14 (as of|estimate*|excludes|excluding|plus|not including|does not include|not include|before|additional)',
    '(estimate*|as of) ..10 $ [number]',
    '$ [number] ..14 (al|estimad*|no incluye|mas)',
    '(market|average|typical) (price|prices|cost|costs) ..3 from $ [number] to $ [number]',
    '$ [number] ..14 (separately|extra|on top)',
  ],
  why: 'Price without date or exclusions; hidden-fee risk',
  suggestion: '$X as of {date}; excludes ...',
  sources: [{ citation: 'cms-gfe', checked: 'read' }],
})

/** Promise about hidden fees. */
export const lintNoSurpriseBill: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-no-surprise-bill',
  title: 'Promise about hidden fees',
  severity: 'caution',
  phrases: {
    en: [
      'no (hidden|surprise|extra|additional|unexpected) (fee|fees|cost|costs|charges|bill|bills)',
      'price (match|lock) guarantee',
      'one (flat|simple|low) (fee|price|rate)',
      'all inclusive (price|pricing|fee|rate|cost)',
      '(never|not) ..1 (hidden|surprise) (fee*|cost*|bill*)',
      'what you see is what you pay',
    ],
  },
  why: 'Must be literally true and match the GFE',
  suggestion: 'see itemized good-faith estimate',
  sources: [{ citation: 'cms-gfe', checked: 'read' }],
})

/** Absolute promise of privacy. */
export const lintHipaaChat: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-hipaa-chat',
  title: 'Absolute promise of privacy',
  severity: 'caution',
  phrases: {
    en: [
      '100 %? (percent)? private|confidential|anonymous|secure|discreet',
      '(completely|totally|fully|absolutely|entirely|strictly|always) (private|confidential|anonymous)',
      '(never|not) (be)? shared',
      "(never|won't|don't|will not|not) (ever)? (share|sell) (your|any|patient|personal)? (personal|health|private|medical)? (data|information|info|details|records)",
      '(nobody|no one) will (ever)? (know|find out)',
    ],
    es: ['(100 %|totalmente|completamente|absolutamente) (confidencial|privad*|anonim*)'],
  },
  unless: [
    '(unless|except|other than)',
    'not (share|sell) ..12 (without|unless|except)',
    'not (shared|share) (with)? (your|others|it|this|the) (needle|medic*|dose*|drug*|ketamine)',
    '(never|not) (share|shared) (your|it|them|this|the)? (ketamine|medicine|medication|dose*|lozenge*|troche*|spray)',
  ],
  why: 'FTC privacy cases (BetterHelp 2023, Cerebral 2024) turned on such promises',
  suggestion: 'see how we use and share data',
  sources: [
    { citation: 'ftc-hbnr', checked: 'recalled' },
    { citation: 'ftc-privacy-cases', checked: 'read' },
  ],
})

/** Personal health attribute in an ad. */
export const lintPersonalAttribute: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-personal-attribute',
  title: 'Personal health attribute in an ad',
  severity: 'caution',
  phrases: {
    en: [
      'are you (still|feeling|always|constantly|so|currently|clinically)? (depressed|suicidal|anxious|traumatized|addicted|bipolar|hopeless)',
      '(do you|if you|when you) (have|suffer from|struggle with|live with|battle) ..2 <condition>',
      'your (own|chronic|severe|persistent|ongoing)? (depression|ptsd|anxiety|addiction|trauma|ocd|pain|migraines|fibromyalgia)',
      '(struggling|suffering|battling|wrestling|living|dealing) (with|from) (severe|chronic|treatment|resistant|persistent|your)? (resistant)? (depression|suicid*|ptsd|anxiety|trauma|ocd|addiction|pain)',
      '(feeling|feel) (depressed|hopeless|suicidal|anxious)',
      '(tired|sick) of (being|feeling|living) ..2 (depressed|anxious|pain|depression|anxiety)',
      'still (depressed|hopeless|anxious|suicidal|in pain|struggling|suffering)',
      '(depressed|anxious|hopeless|suicidal|traumatized) (we|you|ketamine|get|call)',
    ],
    es: [
      '(esta|estas|sufre|sufres|padece|padeces) ..2 (deprimid*|ansios*|depresion|ansiedad|tept)',
      '(su|tu) (depresion|ansiedad|trauma|adiccion|tept)',
      '(deprimid*|ansios*) (todavia|aun)',
      'todavia (deprimid*|ansios*|sufre|sufres)',
      '(cansad*|hart*) de ..3 <dolencia>',
    ],
  },
  unless: [
    '(people|patients|those|adults|individuals|veterans|anyone|someone|person|many|millions|americans|others|loved one) ..3 (struggling|suffering|battling|wrestling|living|dealing|feeling)',
    '(call|text) ..4 988',
    '(personas|pacientes|quienes) ..3 (sufr*|padec*)',
  ],
  questions: 'counts',
  negation: 'counts',
  surfaces: ['paid-ad'],
  why: 'In paid ads, asserting a personal health attribute breaks Meta and Google personalized-ad rules (fine in clinical pages)',
  suggestion: 'Information on treatment options for depression',
  sources: [
    { citation: 'meta-rx', checked: 'read' },
    { citation: 'google-rx', checked: 'read' },
    { citation: 'webbox-ppc', checked: 'read' },
  ],
})
