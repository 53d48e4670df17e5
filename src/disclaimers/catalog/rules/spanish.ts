import type { ContentRule } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Claim of a cure, in Spanish. */
export const lintEsCura: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-cura',
  title: 'Claim of a cure, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'cura|curar|curara|curaran|curamos|curan|sanamos|curado|curada|curate|curese|curarse|curarte',
      '(elimina|eliminamos|eliminar|eliminara|borra|erradica) ..3 (depresion|ansiedad|tept|trauma*|dolor)',
      '(adios a|dile adios a|diga adios a|libre de|librate de|olvidate de|acaba con|termina con|acabe con) (la|el|tu|su|los|las)? (depresion|ansiedad|tept|trauma*|dolor)',
      '(sana|sanara|sanar) (la|el|tu|su)? (depresion|ansiedad|mente|trauma*)',
      '(alivio|remision|solucion|recuperacion) (permanente|definitiv*|para siempre)',
      '(deje|deja|dejar|dejando|dejo) atras ..3 <dolencia>',
      '<dolencia> ..5 (desaparece|desaparecera|desaparecio|desaparecen|se va|se ira|se fue|se acaba|se acabo|termina)',
      '<dolencia> ..5 (para siempre|de una vez por todas|de una vez)',
      '(despidase|despidete|diga adios|digale adios|dile adios) ..3 <dolencia>',
      'vida sin (depresion|ansiedad|dolor|traumas)',
      '(deja|dejar|deje|dejaras|dejara|olvida|abandona|abandone) ..1 (alcohol|adiccion|adicciones|drogas|tabaco|cocaina) ..2 para siempre',
      '(libre|libres|librese) de (la|el|su|tu)? <dolencia>',
      '(venza|vence|vencer|derrote|derrota|erradique) ..2 <dolencia>',
      '(ponga|pon|poner) fin a ..2 <dolencia>',
      '(sane|sana|sanar) ..2 (trauma|traumas|heridas|mente|alma)',
      'adios <dolencia>',
      '(basta|no mas) de ..2 <dolencia>',
      '(olvide|olvida) ..2 <dolencia>',
      '(olvidese|olvidate|librese|deshagase|deshazte) ..2 <dolencia>',
      '<dolencia> ..4 de (raiz|cuajo)',
      'de (raiz|cuajo) ..4 <dolencia>',
      'no (solo|solamente|se limita a) (tapa|tapar|enmascara|enmascarar|oculta|ocultar|alivia|aliviar) ..2 sintomas',
      'no (tapa|enmascara|disfraza) ..2 sintomas',
      '<dolencia> ..6 no (le|la|lo|los|te)? (deja|dejara)? (vuelve|volver|volvera|regresa|regresar|regresara)',
      '<dolencia> no volvio (mas|nunca|jamas)',
      '(nunca mas|(no|jamas) volver*) ..3 (deprimid*|ansios*|triste|depresion|ansiedad)',
      '(no he vuelto a (sentir|tener)|ya no tengo) (la)? (depresion|ansiedad)',
    ],
  },
  unless: [
    'tasa de curacion',
    '(centro|parroco|sacerdote) ..3 cura',
    '(si|cuando|hasta que) ..4 (desaparec*|se va)',
    'volvio mas ..1 que',
    '(puede|pueden|podria) (no)? (desaparecer|volver)',
    '(cur* ..2 herida*|herida* (ya)? ..1 cur*)',
    '(si|cuando|hasta que|mientras) ..6 no ..2 (vuelve|regresa)',
    '(penicilina|amoxicilina|antibiotico*|antiviral*|antifungico*|cirugia) ..4 cur*',
    'cur* ..4 (infeccion*|neumonia|tuberculosis|hepatitis|malaria|otitis|faringitis|bronquitis|gripe|resfriado|sarna)',
  ],
  why: 'A cure claim cannot be substantiated; the FTC and state boards treat it as deceptive',
  suggestion: 'puede reducir los síntomas en algunas personas',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Guarantee of a result, in Spanish. */
export const lintEsGarantia: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-garantia',
  title: 'Guarantee of a result, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'garantizad*|garantizamos|garantiza|garantizan|garantizo',
      'garantia (total|absoluta)',
      'garantia de ..2 (resultados|alivio|exito|satisfaccion|mejoria)',
      'resultado|resultados seguro|seguros',
      'prometemos',
      'exito (seguro|asegurado)',
      '(siempre funciona|nunca falla)',
      '(<count> (sesiones|infusiones|dosis) (le|te)? (bastan|son suficientes)|una sola (sesion|infusion|dosis) (le|te)? (basta|es suficiente))',
      '(contigo|con (usted|vos)|a (usted|ti|vos)) ..3 va a (funcionar|servir)',
      '(aseguramos|asegura|aseguran) ..2 (resultado|resultados|alivio|mejoria|exito)',
      'resultados (asegurados|comprobados)',
      '(devolvemos|devuelven|devolveremos|reembolsamos|reembolso|devolucion) ..6 (si no|dinero)',
      'si no (mejora|mejoras|funciona|siente|sientes|ve|ves|nota|notas) ..8 (dinero|devolv*|reembols*|gratis)',
      'o (su|tu|la|le|te) ..4 (gratis|devolvemos)',
      'no falla',
      '(se|te) (sentira|sentiras) ..2 (mejor|bien|feliz|libre)',
      '(notara|notaras|vera|veras|sentira|sentiras) (la|una|el|un|los) (mejoria|diferencia|cambio|alivio|resultados)',
      '(su|tu) (recuperacion|mejoria) (esta|es) (asegurada|segura)',
    ],
  },
  unless: [
    'garantiza* ..3 (privacidad|confidencialidad)',
    '(sesion*|infusion*) ..2 (basta*|suficiente*) (en algun*|para (saber|ver|valorar|decidir|empezar))',
    '(garantia|garantias) (de ..1)? (no)? (significa|significan) (poco|nada)',
  ],
  why: 'Outcome guarantees are barred by many state board rules and by section 5 of the FTC Act',
  suggestion: 'los resultados varían',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Claim of no risk, in Spanish. */
export const lintEsSinRiesgo: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-sin-riesgo',
  title: 'Claim of no risk, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'sin (ningun|ninguna|algun|tener|correr)? (tipo de)? riesgo|riesgos',
      'libre|libres de (todo)? riesgo|riesgos',
      'sin (ningun|ninguno)? (tipo de)? efecto|efectos (secundario|secundarios|adverso|adversos|colaterales)',
      '(no (tiene|hay|presenta|causa|produce|conlleva|existen)) (ningun|ninguno|ningunos)? (tipo de)? (riesgo|riesgos|efectos (secundarios|adversos|colaterales))',
      '(cero|0) (riesgo|riesgos|efectos)',
      'inofensiv*|inocua|inocuo',
      'no (te|le)? puede pasar* nada malo|grave',
      'libre de efectos (secundarios|adversos)',
      '(minimos|pocos|casi sin) (efectos (secundarios|adversos)|riesgos)',
      '(ningun|cero|sin) (peligro|peligros|contraindicacion|contraindicaciones)',
      '(no (tiene|hay|presenta|conlleva|existen)) ..3 (riesgo|riesgos|peligro|peligros|contraindicaciones)',
      '(no (notara|sentira|tendra|vera|sufrira)) (ningun|ninguna)? (efecto|efectos) (secundario|secundarios|adverso|adversos)',
      'libre de (peligro|peligros)',
      'no (entrana|entranan|supone|suponen|implica|implican|comporta|acarrea|representa|plantea|conlleva|corre|encierra) ..3 (riesgo|riesgos|peligro|peligros|dano|danos)',
      '(no|sin) ..3 (riesgo|peligro|dano|contraindicacion|efecto secundario|efecto adverso) (alguno|alguna)',
      '(carece|carecen|exent*) de ..2 (riesgo|riesgos|peligro|peligros|contraindicaciones|efectos)',
    ],
  },
  unless: [
    'no (hay|existe) ..8 sin (riesgo|riesgos|efectos|peligro|peligros)',

    'cree|crea|creer|piensa|piense que no ..2 puede pasar',
    '(si|cuando) no tiene',
    '(salina|placebo|placebo es ..2|recibio una sustancia) inocu*',
    'factor* de riesgo',
    'no (supone|implica|representa) ..2 (mayor|mas|menos) riesgo',
  ],
  why: 'Contradicts FDA alerts and labels',
  suggestion: 'tiene riesgos; vea la lista',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
})

/** Claim that it is not addictive, in Spanish. */
export const lintEsNoAdictivo: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-no-adictivo',
  title: 'Claim that it is not addictive, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'no (es|crea|causa|genera|produce|provoca|tiene)? (una|un|ninguna)? (droga|sustancia|potencial|riesgo de)? (adictiv*|adiccion|dependencia)',
      '(sin|cero|libre de) (riesgo de|ninguna|potencial)? (crear|causar|generar)? (adiccion|dependencia|adictiv*)',
      '(no (se)? (vuelve|volvera|hara|hace)) (adict*|dependiente)',
      '(nadie|nunca) (se|ha)? ..1 (vuelve|hace|queda|hizo|vuelto) ..1 (adict*|dependiente)',
      '(no (genera|crea|causa|produce|provoca)) ..2 (adiccion|dependencia|habito)',
      '(no hay|sin|cero) ..1 (riesgo|peligro|temor) de ..2 (adiccion|dependencia|engancharse|volverse adict*)',
      'no (engancha|envicia)',
    ],
  },
  unless: ['(si|cuando) no tiene', 'historia* de', 'adictiv* ..14 (puede|pueden|podria) ..4 (dependencia|adiccion|abuso|habito)'],
  why: 'False: ketamine is a Schedule III drug and can cause dependence',
  suggestion: 'puede crear dependencia',
  sources: [{ citation: 'crane-2023', checked: 'read' }],
})

/** Absolute claim of safety, in Spanish. */
export const lintEsSeguroTotal: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-seguro-total',
  title: 'Absolute claim of safety, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      '100 %? (por ciento)? seguro|segura|seguros|seguras|efectivo|efectiva|efectivos|efectivas|eficaz|eficaces|confiable',
      '(totalmente|completamente|absolutamente|perfectamente|cien por ciento|muy|siempre|enteramente) (seguro|segura|seguros|seguras|eficaz|efectivo|efectiva|efectivos|efectivas)',
      '(seguro|segura|seguros|seguras) (y|&|pero)? (muy|altamente)? (eficaz|eficaces|efectivo|efectiva|efectivos|efectivas)',
      '(eficaz|eficaces|efectivo|efectiva|efectivos|efectivas) (y|&)? (seguro|segura|seguros|seguras)',
      '(clinicamente|cientificamente|medicamente) (probad*|comprobad*|demostrad*)',
      '(eficacia|seguridad) (comprobada|probada|demostrada|total)',
      '(totalmente|completamente|absolutamente|perfectamente) (inofensiv*|confiable*)',
      '(cien por ciento|100 %) (inofensiv*|natural y segur*)',
      '(ketamina|tratamiento|terapia|infusiones) (es|son) (muy)? (segura|seguro|seguras|seguros)',
      'es (segura|seguro) (la|el|este) (ketamina|tratamiento|terapia)',
    ],
  },
  unless: [
    '(estar|este|esta|estoy) (totalmente|completamente|muy|absolutamente) seguro|segura|seguros|seguras',
    'no ..6 (segura|seguro|seguras|seguros)',
    'sab* si ..8 (segura|seguro|seguras|seguros)',
    '(si|saber|cuando|como) ..4 (segura|seguro|seguras|seguros)',
    '(lugar|espacio|sitio|ambiente|entorno) (seguro|segura|seguros)',
    '(segur*|efica*|efectiv*) ..6 (anestes*|cirugia|quirurgic*)',
  ],
  why: 'Absolute safety or efficacy claim',
  suggestion: 'estudiado en ...; los riesgos incluyen ...',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Claim that ketamine is FDA-approved for this use, in Spanish. */
export const lintEsFda: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-fda',
  title: 'Claim that ketamine is FDA-approved for this use, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'registro sanitario ..4 <dolencia>',
      'aprobad* por la fda ..10 (ketamina|depresion|ansiedad|tept|trauma*|dolor)',
      '(ketamina|tabletas|trociscos|pastillas|infusion*) ..5 aprobad* por la fda',
      'fda (ha|recien|ya)? (aprobado|aprobo|aprueba) (la|el uso de|el uso de la)? ketamina',
      'ketamina ..8 aprobad* (para|contra) ..3 (depresion|ansiedad|tept|trauma*|dolor)',
      '(tiene|tienen|cuenta con|cuentan con|recibio|obtuvo|con) ..2 aprobacion de la fda',
      '(tratamiento|terapia|clinica|programa) ..4 aprobad* por la fda',
      'fda (ha|ya)? (autorizo|autorizado|avala|avalo|dio luz verde) ..4 (ketamina|infusiones|tabletas)',
      '(ketamina|terapia|tratamiento|tabletas|trociscos|infusion*|protocolo|programa) ..3 (avalad*|respaldad*|aprobad*|autorizad*|certificad*|recomendad*|validad*) por (la|las|el|los)? (fda|autoridad*|gobierno|ministerio|^oms|^dea|reguladores|organizacion mundial)',
      '(tiene|tienen|cuenta con|cuentan con|recibio|obtuvo|logro|con|posee|lleva) ..2 (visto bueno|aval|respaldo|luz verde|autorizacion|permiso|bendicion|sello|reconocimiento) ..1 (de|por) (la)? fda',
      '(tiene|tienen|cuenta con|cuentan con|recibio|obtuvo|con) ..2 (visto bueno|aval|respaldo|bendicion) de (la|las)? (autoridades|agencias)',
      'fda (ya|le)? (respalda|respaldo|certifico|certifica|recomienda|recomendo|dio (el|su) (visto bueno|aval)) ..4 (ketamina|infusion*|tabletas|tratamiento|terapia)',
    ],
  },
  unless: [
    '(aprobad*|autorizad*|aprobacion|aprobo|aprueba|autorizo|fda|solo|unicamente|como) ..8 anestes*',
    'spravato',
    'esketamina',
    'cirugia',
    '(fuera de (la)? (indicacion|etiqueta|lo indicado))',
  ],
  why: 'Ketamine is approved by the FDA only for anesthesia',
  suggestion: 'aprobada por la FDA solo como anestésico',
  sources: [{ citation: 'crane-2023', checked: 'read' }],
})

/** Superlative that implies proof, in Spanish. */
export const lintEsMilagro: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-milagro',
  title: 'Superlative that implies proof, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'milagro|milagros|milagrosa|milagroso|milagrosamente|milagrosas|milagrosos',
      'revolucionari*|revoluciona',
      '(cambia|cambiara|transforma|transformara|cambio|transformo) (tu|su|mi|la) vida',
      '(avance|tratamiento|terapia) (sin precedentes|revolucionari*)',
      '(cambio radical|antes y (un)? despues) en ..3 (tratamiento|salud|psiquiatria|terapia|vida)',
      '(recupere|recupera) (tu|su) vida',
      '(formula|pildora|solucion) magica',
      '(recuperar|recobrar|recobre|recupere) (tu|su|la) vida',
    ],
  },
  why: 'Puffery that implies proof; the FTC names such words as a warning sign',
  suggestion: 'opción en estudio para ...',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
})

/** Sale without a prescription, in Spanish. */
export const lintEsSinReceta: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-sin-receta',
  title: 'Sale without a prescription, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      'sin (necesidad de|una|ninguna)? receta|prescripcion',
      'receta|prescripcion o sin ella',
      '(compra|comprar|compre|ordena|ordene|pide|pida) (la|tu|su)? ketamina',
      '(no (siempre)? (necesita|necesitas|requiere|hace falta)) (una|ninguna)? receta',
      'ketamina (a la venta|de venta libre)',
      '(venta libre) (de)? ketamina',
    ],
  },
  unless: [
    '(tod*|medic*) ..6 o sin',
    '(delito|ilegal*|prohibid*) ..12 receta',
    'sin (una)? receta ..6 (delito|ilegal*|prohibid*)',
    'segun la (policia|fiscalia)',
    'sin receta no (vendemos|entregamos|enviamos|hay|se (vende|entrega)) ketamina',
  ],
  why: 'Illegal sale of a controlled drug; platforms ban it at once',
  suggestion: 'requiere evaluación y receta',
  sources: [{ citation: 'csa-sch3', checked: 'read' }],
})

/** Claim of parity with care in a clinic, in Spanish. */
export const lintEsCasaMejor: ContentRule = /* @__PURE__ */ deepFreeze({
  id: 'lint-es-casa-mejor',
  title: 'Claim of parity with care in a clinic, in Spanish',
  severity: 'stop',
  phrases: {
    es: [
      '(mejor|mas (rapido|eficaz|efectivo)|superior) (que|a) ..3 (antidepresivos|medicamentos|terapias|tratamientos)',
      '(tan (seguro|segura|seguros|seguras|eficaz|efectivo|efectiva|efectivos|efectivas|bueno|buena) como|mas (seguro|segura|seguros|seguras|eficaz|efectivo|efectiva|efectivos|efectivas) que|mejor que|superior a|igual que|lo mismo que|mas rapid* que) ..5 (clinica|infusion|infusiones|spravato|presencial|hospital|consultorio)',
      '((seguro|segura|seguros|seguras) (y (comod*|eficaz|efectivo|efectiva|efectivos|efectivas))? (en|desde) (casa|tu casa|su casa|tu hogar|su hogar|la comodidad))',
      '(en|desde) (casa|tu casa|su casa|tu hogar) ..4 (con (total)? seguridad|de (forma|manera) segura)',
      'igual de (bien|bueno|buena|seguro|segura|eficaz|efectivo|efectiva) (que|como) ..5 (clinica|hospital|consultorio|infusion|infusiones|presencial)',
      'mas (seguro|segura|comodo y seguro|eficaz|efectivo|efectiva) ..8 (casa|hogar) ..2 que ..4 (clinica|hospital|consultorio)',
      '(casa|hogar) ..6 (mas segur*|mejor|igual|tan segur*|tan bien) ..6 (que|como) ..4 (clinica|hospital|consultorio)',
      '(mismo|misma|mismos|mismas) (resultado|resultados|beneficio|beneficios|efecto|efectos|alivio|eficacia|calidad|seguridad|atencion|nivel) ..3 que ..4 (clinica|clinicas|hospital|consultorio|infusion|infusiones|presencial)',
      '(tan|igual de) (bien|buen*|segur*|efectiv*|eficaz) ..5 (como|que) ..3 (clinica|hospital|consultorio|infusiones)',
      '(nada que envidiar|no envidia nada) ..3 (clinica|clinicas|hospital|infusiones)',
    ],
  },
  unless: [
    '(si|saber|pregunte) ..6 seguro|segura|seguros|seguras',
    '(guarde|guarda|mantenga|llegue|regrese) ..6 seguro|segura|seguros|seguras',
  ],
  why: 'No head-to-head evidence; the FDA says there is no evidence that it is safer or better',
  suggestion: 'en casa el riesgo es mayor',
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
})
