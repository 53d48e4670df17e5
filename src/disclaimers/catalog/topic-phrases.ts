import type { Phrase, Topic } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Words by which a text shows that it talks about a topic. Only topics that words can show are named. */
export const TOPIC_PHRASES: Readonly<Partial<Record<Topic, readonly Phrase[]>>> = /* @__PURE__ */ deepFreeze({
  ketamine: ['ketamine', 'ketamina'],
  esketamine: [
    'spravato|esketamine|esketamina ..8 treat*|help*|depress*|relief|benefit*|improv*|offer*|covered|provid*|therapy|trat*|depresion|alivi*',
    'treat*|help*|offer*|provid*|relief|therapy|benefit*|get|try|trat*|ofrece* ..6 spravato|esketamine|esketamina',
    'spravato|esketamine|esketamina ..8 give*|giving|receiv*|administ*|schedul*|certified|available|candidate*|prescri*|session*|approv*|aplica*|receta*|recib*|disponible|sesion*|certificad*|aprobad*',
    'give*|giving|receiv*|administ*|schedul*|certified|available|candidate*|prescri*|session*|approv*|aplica*|receta*|recib*|disponible|sesion*|certificad*|aprobad* ..6 spravato|esketamine|esketamina',
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
    '(at|from) home ..6 <drug>',
    '<drug> ..8 (at|from) home',
    'at home (ketamine|treatment|therapy|program)',
    'mail|mailed|ship|shipped|delivered ..4 (door|home)',
    'troche*|lozenge* ..8 (at|from) home',
    '(from|on) your (own)? (couch|sofa|bed|bedroom)',
    'comfort of your (own)? home',
    '(ship|ships|shipped|mailed|delivered) (overnight|to you|to your|directly)',
    '<drug> ..8 a domicilio',
    '(en|desde) casa ..6 <drug>',
    '<drug> ..8 (en|desde) (casa|tu casa|su casa)',
  ],
  telehealth: [
    'telehealth|telemedicine',
    '(video|virtual|online) (visit|consult*|appointment*|prescri*|evaluation*)',
    '(virtual|online|remote) (ketamine|care|clinic|therapy|treatment|program)',
    '(by|over|via) video',
    '(see|meet|talk|speak) ..4 (clinician|doctor|provider|prescriber|psychiatrist) online',
    'telesalud|telemedicina|videollamada*',
    '(consulta*|cita*|visita*) (virtual*|en linea|por video)',
  ],
  'benefit-claim': [
    '(relief|reduc*|improv*|help*|treat*|heal*|effective*|better) ..6 <condition>',
    '<condition> ..6 (relief|reduc*|improv*|help*|treat*|heal*|better)',
    '(reliev*|ease|eases|lift|lifts) ..4 (<condition>|symptoms|mood)',
    '(alivi*|reduc*|mejor*|ayud*|trat*) ..6 <condition>',
  ],
  'named-case': ['matthew perry', '(wrongful death|lawsuit|overdose death|medical examiner)', 'demanda por muerte'],
  forecast: ['the future of ..3 <drug>', '(future|pipeline|trends|outlook|predictions) ..6 <drug>', 'el futuro de ..3 <drug>'],
  price: ['$ [number]', '[number] dollars', '[number] dolares'],
  coverage: [
    '(insurance|insurer|coverage|copay|deductible|medicare|medicaid|prior authorization)',
    '(seguro|cobertura|copago|aseguradora)',
  ],
  'self-pay': ['(self pay|cash pay|out of pocket|uninsured|without insurance|superbill)', '(sin seguro|pago directo)'],
  'ai-text': ['(ai|artificial intelligence|chatbot)', 'inteligencia artificial'],
  psychotherapy: ['(psychotherapy|kap|integration (session*|coach*)|assisted therapy|coaching)', '(psicoterapia|integracion)'],
  group: ['(group session*|group ketamine|group therapy|group journey*)', 'sesion|sesiones grupal|grupales', '<drug> ..4 en grupo'],
  sponsored: ['(post|article|page|video|content) ..2 sponsored', 'paid partnership', '(contenido|articulo|publicacion) patrocinad*'],
  travel: ['(fly|travel) ..4 retreat*', 'retreat* ..6 (abroad|mexico|jamaica|peru|bahamas|costa rica)'],
})
