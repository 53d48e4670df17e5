import type { Phrase, Topic } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Words by which a text shows that it talks about a topic. Only topics that words can show are named. */
export const TOPIC_PHRASES: Readonly<Partial<Record<Topic, readonly Phrase[]>>> = /* @__PURE__ */ deepFreeze({
  ketamine: ['ketamine', 'ketamina'],
  esketamine: [
    'spravato|esketamine|esketamina ..8 treat*|help*|depress*|relief|benefit*|improv*|offer*|covered|provid*|therapy|trat*|depresion|alivi*|give*|giving|receiv*|administ*|schedul*|certified|available|candidate*|prescri*|session*|approv*|aplica*|receta*|recib*|disponible|sesion*|certificad*|aprobad*',
    'treat*|help*|offer*|provid*|relief|therapy|benefit*|get|try|trat*|ofrece*|give*|giving|receiv*|administ*|schedul*|certified|available|candidate*|prescri*|session*|approv*|aplica*|receta*|recib*|disponible|sesion*|certificad*|aprobad* ..6 spravato|esketamine|esketamina',
  ],
  'off-label': ['off label', 'fuera de indicacion', 'ketamine|ketamina ..8 <condition>'],
  compounded: [
    'compounded',
    'compounding pharmacy',
    'troche*|lozenge*',
    'sublingual (tablet*|ketamine)',
    'magistral*',
    'trocisco*',
    'tabletas sublinguales',
  ],
  'at-home': [
    '((at|from) home|(en|desde) casa) ..6 <drug>',
    '<drug> ..8 ((at|from) home|a domicilio|(en|desde) (casa|tu casa|su casa))',
    'at home (ketamine|treatment|therapy|program)',
    '(session|sessions|dose) at home last*|start*|begin*|need*|cost*|come*',
    '(sesion|sesiones|dosis) en casa dura*|empieza*|necesita*|cuesta*|llega*',
    'mail|mailed|ship|shipped|delivered ..4 (door|home)',
    'troche*|lozenge* ..8 (at|from) home',
    '(from|on) your (own)? (couch|sofa|bed|bedroom)',
    'comfort of your (own)? home',
    '(ship|ships|shipped|mailed|delivered) (overnight|to you|to your|directly)',
  ],
  telehealth: [
    'telehealth|telemedicine',
    '(video|virtual|online) (visit|consult*|appointment*|prescri*|evaluation*)',
    '(virtual|online|remote) (ketamine|care|clinic|therapy|treatment|program)',
    '(by|over|via) video',
    '(see|meet|talk|speak) ..4 (clinician|doctor|provider|prescriber|psychiatrist) online',
    'telesalud|telemedicina|videollamada*',
    '(consulta*|cita*|visita*) (virtual*|en linea|por video)',
    '(recet*|atend*|atiend*|evalua*) ..3 (por|en) video',
  ],
  'benefit-claim': [
    '(relief|reduc*|improv*|help*|treat*|heal*|effective*|better|alivi*|mejor*|ayud*|trat*) ..6 <condition>',
    '<condition> ..6 (relief|reduc*|improv*|help*|treat*|heal*|better)',
    '(reliev*|ease|eases|lift|lifts) ..4 (<condition>|symptoms|mood)',
  ],
  'named-case': ['matthew perry', '(wrongful death|lawsuit|overdose death|medical examiner)', 'demanda por muerte'],
  forecast: [
    'arketamine|arketamina',
    'the future of ..3 <drug>',
    '(future|pipeline|trends|outlook|predictions) ..6 <drug>',
    'el futuro de ..3 <drug>',
  ],
  price: ['$|£|€ [number]', '[number] (dollars|pounds|euros|dolares|pesos)'],
  coverage: [
    '(insurance|insurer|coverage|copay|deductible|medicare|medicaid|prior authorization|(most|many|some|all|health) plans (pay|cover)|(treatment|sessions|infusions|ketamine) (is|are) fully covered)',
    '(seguro|cobertura|copago|aseguradora)',
  ],
  'self-pay': [
    '(self pay|cash pay|private pay|cash only|pay (in)? cash|pay ..1 (themselves|yourself)|out of pocket|uninsured|without insurance|superbill)',
    "((take|takes|accept|accepts) no insurance|(don't|do not) (take|accept) insurance)",
    '(sin seguro|pago (directo|particular|privado)|no (aceptamos|tomamos) seguros)',
  ],
  'ai-text': ['(ai|artificial intelligence|chatbot)', 'inteligencia artificial'],
  psychotherapy: ['(psychotherapy|kap|integration (session*|coach*)|assisted therapy|coaching)', '(psicoterapia|integracion)'],
  group: [
    'group (session*|ketamine|therapy|journey*|ceremon*|integration)',
    'sesion|sesiones grupal|grupales',
    '(<drug>|sesion|sesiones|integracion|ceremonia*) ..4 en grupo',
  ],
  'endorser-paid': [
    '((was|were|am|been|got) paid ..2|(in exchange for|in return for) (my|this|the|a)|(given|got|received) ..1 free ..4) (story|post|review|video|testimonial)',
    '(brand ambassador|affiliate link*)',
    '((me|nos) pagaron ..3|a cambio de (mi|esta|este|una)) (historia|resena|publicacion|video|testimonio)',
  ],
  score: ['(your|phq|gad|madrs|qids) ..2 score', '(su|tu) (puntaje|puntuacion)'],
  sponsored: [
    '(post|article|page|video|content|episode) ..2 sponsored',
    'sponsor* this (post|article|page|video|episode)',
    'paid partnership',
    'brought to you by',
    '(contenido|articulo|publicacion) patrocinad*',
  ],
  travel: ['(fly|travel) ..4 retreat*', 'retreat* ..6 (abroad|mexico|jamaica|peru|bahamas|costa rica)'],
})
