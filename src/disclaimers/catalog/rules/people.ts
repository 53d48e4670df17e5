import type { ContentRule } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Certification that does not exist. */
export const lintExpertBait: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-expert-bait',
  title: 'Certification that does not exist',
  severity: 'caution',
  phrases: {
    en: [
      'ketamine (board certified|specialist*|expert*|certified)',
      'certified (in)? ketamine (doctor*|physician*|provider*|therapist*|clinic*|practitioner*|specialist*|infusion*|expert*|therapy|assisted)',
      'certified in ketamine',
      'ketamine certification',
      '(world|nation|country) (renowned|leading|foremost) ..3 (expert*|authority|pioneer*|specialist*)',
    ],
    es: ['certificad* en ketamina'],
  },
  why: 'No ABMS ketamine board exists; states limit certification claims',
  suggestion: 'name the board that certified the clinician, such as board-certified in psychiatry',
  sources: [
    { citation: 'cal-bpc-651', checked: 'recalled' },
    { citation: 'tx-occ-101-201', checked: 'read' },
  ],
})

/** Unlicensed person said to treat. */
export const lintDoctorTitle: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-doctor-title',
  title: 'Unlicensed person said to treat',
  severity: 'caution',
  phrases: {
    en: [
      '(shaman|shamans|healer|healers|guide|guides|coach|coaches|facilitator|facilitators|sitter|sitters) (can|will|may)? (also)? (prescribe|prescribes|doses|dose you|treats|treat you|diagnos*|administers|administer)',
      '(shaman|healer|guide|coach|facilitator) ..2 (prescribes|diagnoses|treats ptsd|treats depression|treats anxiety|doses you)',
      '(prescribed|diagnosed|dosed|treated) by (a|your|our)? (trained|certified|expert)? (shaman|healer|guide|coach|facilitator)',
      '(your|our|a|the|trained|certified) ..1 (guide|guides|coach|coaches|shaman|healer|healers|facilitator|facilitators|sitter|sitters) ..3 (treat|treats|prescribe|prescribes|diagnose|diagnoses|administer|administers)',
      '(your|our|trained|certified) ..1 (guide|guides|coach|coaches|shaman|healer|healers|facilitator|facilitators|sitter|sitters) ..12 (treat|treats) ..2 (you|your|depression|ptsd|anxiety|trauma)',
    ],
  },
  unless: ['(tour|field) guide'],
  why: 'Unlicensed practice implication',
  suggestion: 'a licensed clinician prescribes; guides give support',
  sources: [{ citation: 'state-umpa', checked: 'recalled' }],
})

/** Software posing as a clinician. */
export const lintAiDoctor: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-ai-doctor',
  title: 'Software posing as a clinician',
  severity: 'stop',
  phrases: {
    en: [
      '(^ai|ai) (powered)? (doctor*|physician*|therapist*|psychiatrist*|clinician*|nurse*|psychologist*)',
      '(our|the|an|this) (^ai|ai) (chatbot|bot|assistant|model|tool|algorithm)? (can|will|safely)? (diagnos*|prescribe|prescribes|treats|treat)',
      '(^ai|ai) (powered|driven|based|generated) (diagnos*|prescri*|treatment plan*|dosing)',
      '(virtual|digital|robot) (doctor*|psychiatrist*|therapist*)',
      '(diagnosed|prescribed|dosed|treated) by (our|an)? ai',
    ],
  },
  unless: ['virtual (doctor|therapist) (visit*|appointment*)'],
  why: 'Implies licensed practice; California AB 489 bars AI posing as licensed',
  suggestion: 'automated tool reviewed by a clinician',
  sources: [{ citation: 'ab3030', checked: 'read' }],
})

/** Testimonial told as typical. */
export const lintTestimonialTypical: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-testimonial-typical',
  title: 'Testimonial told as typical',
  severity: 'caution',
  phrases: {
    en: [
      'i can attest',
      '(gave|given) (him|her|them|us) (his|her|their|our) life back',
      '(changed|saved|transformed|rescued) my (whole|entire)? life',
      "(i'm|i am|i was) (finally|now|completely|totally|fully)? (cured|healed|free)",
      '(gave|given|giving) me (back my life|my life back|a new life|hope again)',
      '(got|have|getting) my life back',
      "i (no longer|don't|never) (have|need|suffer|feel|take) ..3 (depress*|antidepressant*|medication*|anxiety|pain|suicidal|pills|meds)",
      'my (depression|anxiety|ptsd|pain|ocd|migraines) (is|was|are|has|just|simply)? (completely|totally|finally|now)? (gone|disappeared|vanished|cured|lifted|melted)',
      "(i feel like|i am|i'm) a (new|different) person",
      '(best|greatest) (decision|thing) (i|of my|that)',
      '(what most|what all|what nearly all) ..2 our ..1 (patients|clients|members) ..2 (experience|see|feel|say|report|tell|expect)',
      '(story|stories|experience|result|results|outcome) (is|are) (typical|the norm|what most|what all|not unusual)',
      '<people> (often|always|regularly)? (tell us|say|report) ..8 (gone|never returned|free|cured|new person|saved|life back|lives back|disappeared)',
      '(stories|results) like ..3 are (typical|the norm)',
      '(story|results|outcome|experience) (could|can|will) be yours',
      'you (can|could|will) (have|get|expect|experience) the same (results|experience|relief|outcome)',
      '(gave|given|give) me back my life',
    ],
    es: [
      'me ((cambio|salvo|devolvio) la vida|quito la (depresion|ansiedad))',
      'estoy (curad*|sanad*)',
      '(me devolvio|recupere) mi vida',
      '(resultados|historias) ..5 son (lo normal|lo habitual|los habituales|tipic*)',
      'lo que (viven|sienten|experimentan|dicen) (la mayoria|casi todos|todos) ..2 (pacientes|clientes)',
    ],
  },
  unless: ['(if|when|until) ..3 my (pain|depression) ..3 gone'],
  why: 'Needs typical-result disclosure and written authorization',
  suggestion: 'add typical result + consent notice',
  sources: [
    { citation: 'ftc-255', checked: 'read' },
    { citation: 'hipaa-164508', locator: '(a)(1), (a)(3)', checked: 'read' },
  ],
})

/** Generic line on results. */
export const lintResultsNotTypicalOnly: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-results-not-typical-only',
  title: 'Generic line on results',
  severity: 'caution',
  phrases: {
    en: [
      'results (are|may be)? not typical',
      'individual results (may|will|can|do)? (vary|differ)',
      'your mileage may vary',
      '(your|actual) results may vary',
    ],
    es: ['resultados (individuales)? (pueden|podrian) variar', 'resultados no (son)? (tipicos|habituales)'],
  },
  negation: 'counts',
  why: 'FTC: generic disclaimers rarely cure a misleading testimonial',
  suggestion: 'state what most people can expect, with source',
  sources: [
    { citation: 'ftc-255', checked: 'read' },
    { citation: 'ftc-hpcg-2022', checked: 'read' },
  ],
})

/** Before and after. */
export const lintBeforeAfter: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-before-after',
  title: 'Before and after',
  severity: 'caution',
  phrases: {
    en: [
      'before (and|&) after (photo*|picture*|image*|scan*|result*|stor*|transformation*|video*|brain|selfie*|shot*|gallery|proof)',
      'before / after',
      '(see|view|our|my|his|her|their|amazing|incredible|stunning|real) ..2 before (and|&) after',
    ],
    es: ['(foto|fotos|imagen|imagenes|video|videos) ..2 antes y (el|del)? despues', '(mire|mira|vea) el antes y'],
  },
  unless: [
    'before / after (each|the|your|every) (dose|session|treatment|infusion|visit)',
    '(see|view) ..4 before and after (your|each|the|every)',
  ],
  why: 'Meta bars before/after in some health ads; implies typical outcome',
  suggestion: 'describe study outcome with source',
  sources: [
    { citation: 'meta-rx', checked: 'read' },
    { citation: 'ftc-255', checked: 'read' },
  ],
})

/** Celebrity endorsement. */
export const lintCelebrity: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-celebrity',
  title: 'Celebrity endorsement',
  severity: 'caution',
  phrases: {
    en: [
      'matthew perry',
      'elon musk',
      '(seen|featured) (on|in) (tv|television|forbes|cnn|fox|oprah|netflix|the news|vogue|goop|rolling stone|the new york times)',
      'as seen on',
      'celebrit*',
      'good enough for ..1 (elon|musk|celebrit*|hollywood|stars)',
      'hollywood (star*|actor*|elite|secret*)',
      '(influencer|influencers) (love*|swear*|recommend*)',
    ],
    es: ['(celebridad*|famosos)', 'visto en (television|tv)'],
  },
  unless: ['(news|reports|media|coroner|died|death)'],
  why: 'Endorsement and sensitivity risk',
  suggestion: 'remove or move to a news page with disc-case-news',
  sources: [{ citation: 'ftc-255', checked: 'read' }],
})
