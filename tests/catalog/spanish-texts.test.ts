import type { PatientText } from 'ketamine-therapy/at-home'
import {
  checklistItems,
  countryLines,
  crisisLines,
  followUpPoints,
  formulationRules,
  handlingFacts,
  LINE_COUNTRIES,
  supervisionLevels,
  triageEntries,
  TRIAGE_READINGS,
  triageSigns,
} from 'ketamine-therapy/at-home'
import { disclaimers } from 'ketamine-therapy/disclaimers'
import { describe, expect, it } from 'vitest'
import { inflesz } from '../helpers/readability'

type Text = readonly [path: string, en: string, es: string]

function textsIn(value: unknown, path: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  const { en, es } = value as Partial<PatientText>
  if (typeof en === 'string' && typeof es === 'string') return [[path, en, es]]
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
}

const atHome = [
  ...textsIn(
    { checklistItems, triageEntries, triageSigns, TRIAGE_READINGS, supervisionLevels, followUpPoints, handlingFacts, formulationRules },
    '',
  ),
  ...LINE_COUNTRIES.flatMap((country) => [
    ...textsIn({ lines: countryLines[country].lines.map(({ note }) => note) }, country),
    ...textsIn({ advice: crisisLines({ country }).advice }, country),
  ]),
]
const units = Object.values(disclaimers).flatMap(({ id, texts }): readonly Text[] => [
  [`${id}.standard`, texts.en.standard, texts.es?.standard ?? ''],
  [`${id}.plain`, texts.en.plain, texts.es?.plain ?? ''],
])

describe('the Spanish texts', () => {
  it('lose no negation', () => {
    const no = /\b(no|not|never|nobody|nothing|none|neither|without|cannot|unless|until)\b/i
    const spanish = /(?<!\p{L})(no|ni|nunca|nadie|nada|ning[uú]n\p{L}*|sin|salvo|hasta|menos)(?!\p{L})/iu
    // "are not the same" is "cambian".
    const other = ['disc-jurisdiction.plain']
    const lost = [...atHome, ...units].filter(([, en, es]) => no.test(en) && !spanish.test(es))
    expect(lost.map(([path]) => path).sort()).toEqual(other)
  })

  it.each([
    ['sitter', /\bsitter/i, /acompañante/i],
    ['session', /\bsessions?\b/i, /sesi[oó]n/i],
    ['prescriber', /\bprescriber/i, /médico/i],
    ['nasal spray', /\bnasal spray/i, /aerosol nasal/i],
    ['take-back site', /\btake-back/i, /punto de recolección/i],
    ['symptom', /\bsymptom/i, /síntoma/i],
    ['blood pressure', /\bblood pressure\b/i, /presión/i],
    ['oxygen', /\boxygen/i, /oxígeno/i],
    ['poison', /\bpoison\b/i, /intoxicaciones/i],
    ['emergency room', /\bemergency room/i, /urgencias/i],
  ])('say %s with one term', (_term, english, spanish) => {
    // The name of a place for a number, such as {poison}, is no word of the text.
    const using = [...atHome, ...units].filter(([, en]) => english.test(en.replaceAll(/\{\w+\}/g, '')))
    expect(using.length).toBeGreaterThan(0)
    expect(using.filter(([, , es]) => !spanish.test(es)).map(([path]) => path)).toEqual([])
  })

  it.each<[path: string, text: PatientText | undefined, says: RegExp]>([
    ['sitting up is not standing up', checklistItems['during-upright'].text, /siénte/i],
    ['a faint now, not a faint ever', checklistItems['now-body'].text, /acaba de desmayar/i],
    ['vomiting, not nausea alone', checklistItems['during-vomit'].text, /vomita/i],
    ['swimming of every kind, not the pool alone', checklistItems['n24-no-bath'].text, /nad(e|ar)/i],
    ['the pool is locked, not only shut', checklistItems['now-hazards'].text, /piscina (bajo|cerrada con) llave/i],
    ['what is smoked too', checklistItems['now-no-sedative'].text, /tomó o usó/i],
    ['to hear or see what is not there', checklistItems['now-mind'].text, /que no están ahí/i],
    ['to hear or see what is not there', triageSigns['psychosis-signs'].question, /que no están ahí/i],
    ['how often, not how many times', checklistItems['before-mood'].text, /con qué frecuencia/i],
    ['trying for a baby, not wishing for one some day', checklistItems['elig-pregnant'].text, /busca tener un bebé ahora/i],
    ['fully awake, not only without much sleepiness', triageSigns['vomiting'].question, /alerta/i],
    ['a missed period, not any delay', triageSigns['possible-pregnancy'].question, /regla/i],
    ['clear in the head and steady on the feet', followUpPoints['fu-2h'].lay, /claridad.*firme/i],
    ['flat, not only in bed', triageEntries['tri-slow-heart'].advice, /boca arriba/i],
  ])('mean the same: %s', (_name, text, says) => {
    expect(text?.es).toMatch(says)
  })

  it.each([
    ['a clinic for urgent care is no emergency room', /\burgent care\b/i, /atención urgente/i],
    ['dry of body, not of mouth', /\byou are dry\b/i, /deshidrat/i],
    ['drowsy is half asleep, not very sleepy', /\bdrowsy\b/i, /medio dormida/i],
    ['sleepy, not very sleepy', /\bsleepy, limp\b/i, /tiene sueño/i],
    ['flat on the back', /\bflat\b/i, /boca arriba/i],
    ['lying down, not only in bed', /\bstay lying down\b/i, /acuéstese/i],
    ['the patient talks, not only the sitter', /\bkeep them talking\b/i, /que siga hablando/i],
    ['the head of the patient, not of the sitter', /\btilt the head\b/i, /inclínele la cabeza/i],
    ['the mouth of the patient, not of the sitter', /\bnothing in the mouth\b/i, /no le meta nada en la boca/i],
    ['too hard is not only hard', /\btoo hard\b/i, /cuesta demasiado/i],
    ['no more of this medicine, not of every medicine', /\bdo not take more\./i, /no tome más(\.| dosis)/i],
    ['it is the sitter who has to go', /\bthe sitter must go\b/i, /si su acompañante tiene que irse/i],
    ['never', /\bnever\b/i, /nunca/i],
    ['no car at all, not only no driving', /\bno car\b/i, /el auto/i],
    ['side effects, not effects of every kind', /\bside effects\b/i, /efectos secundarios/i],
    ['what helps with sleep, not pills alone', /\bsleep aids\b/i, /productos para dormir/i],
    ['lakes too', /\bopen water\b/i, /lagos/i],
    ['dentures, not teeth', /\bdentures\b/i, /dentadura postiza/i],
    ['a bag that goes by mail', /\bmail-back\b/i, /por correo/i],
    ['may, not can', /\bunless it may\b/i, /permiso/i],
    ['a low mood, not a very low one', /\bshows a low mood\b/i, /muestra desánimo/i],
    ['a line for the public', /\bline for the public\b/i, /abierta al público/i],
    ['a line that is sure to exist, not one that is safe', /\bno sure\b/i, /fiable/i],
  ])('say what the English says: %s', (_name, english, spanish) => {
    const using = atHome.filter(([, en]) => english.test(en))
    expect(using.length).toBeGreaterThan(0)
    expect(using.filter(([, , es]) => !spanish.test(es)).map(([path]) => path)).toEqual([])
  })

  it.each([
    ['disc-storage-disposal', 'standard', /así que no la tire/i],
    ['disc-storage-disposal', 'standard', /niño o una mascota/i],
    ['disc-crisis', 'standard', /988lifeline\.org/i],
    ['disc-crisis', 'plain', /AYUDA/],
    ['disc-pregnancy', 'standard', /puede quedar embarazada/i],
    ['disc-pregnancy', 'standard', /registro nacional de embarazos para antidepresivos/i],
    ['disc-ai-generated', 'plain', /ningún profesional/i],
    ['disc-group', 'plain', /en secreto/i],
    ['disc-minors', 'plain', /este medicamento/i],
    ['disc-crisis', 'standard', /angustia emocional/i],
    ['disc-crisis', 'plain', /dolor emocional/i],
    ['disc-esketamine-fair-balance', 'plain', /no se ha demostrado que evite/i],
    ['disc-not-medical-advice', 'standard', /preguntas y respuestas/i],
    ['disc-privacy', 'plain', /correo electrónico/i],
    ['disc-risks-ketamine', 'plain', /desconectada del mundo/i],
    ['disc-testimonial', 'standard', /otras empeoran/i],
  ] as const)('mean the same: %s, %s, %s', (id, register, says) => {
    expect(disclaimers[id].texts.es?.[register]).toMatch(says)
  })

  it.each(units.filter(([path]) => path.endsWith('.plain')))('%s reads at INFLESZ 55 or above', (_path, _en, es) => {
    expect(inflesz(es.replaceAll(/\{\w+\}/g, '911'))).toBeGreaterThanOrEqual(55)
  })

  // "Le" is what usted is said with for anyone; "lo" is a man.
  it('do not take the reader for a man', () => {
    const man =
      /(?<!\p{L})lo (va a )?(afecta|atiende|conozca|convierte|cuide|evalúa|lleve|llevará|toca|vigil)|(atender|ayudar|beneficiar|cuidar|examinar|explorar|tocar|tratar|llevar)lo(?!\p{L})/iu
    expect([...atHome, ...units].filter(([, , es]) => man.test(es)).map(([path]) => path)).toEqual([])
  })

  it('are not stronger than the English: what should fade does not have to', () => {
    const should = atHome.filter(([, en]) => /\bit should (fade|slow)/i.test(en))
    expect(should.length).toBeGreaterThan(2)
    expect(should.filter(([, , es]) => !/debería/i.test(es)).map(([path]) => path)).toEqual([])
  })
})
