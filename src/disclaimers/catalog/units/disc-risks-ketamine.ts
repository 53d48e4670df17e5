import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Short balanced risk list for any benefit claim about racemic ketamine. */
export const discRisksKetamine: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-risks-ketamine',
  version: 1,
  purpose: 'Short balanced risk list for any benefit claim about racemic ketamine',
  order: 35,
  requiredWhen: 'drug = ketamine AND benefit stated; ads, website, video, social, testimonial',
  requiredElements: [
    {
      id: 'same-prominence',
      says: 'the same prominence as the benefit claim',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
    {
      id: 'sedation',
      says: 'sedation or sleepiness',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['sleepiness|sleepy|sedation|drows*', '(tired|sleep|sedated|dizzy)'],
        es: ['sueno|somnolencia|sedacion', '(adormec*|sedad*|mareo*)'],
      },
    },
    {
      id: 'dissociation',
      says: 'dissociation',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['dissociat*', 'cut off', 'disconnected', '(detached|detachment|out of body|unreal)'],
        es: ['disociacion|desconectad*', '(irreal*|fuera de ..2 cuerpo|separad*)'],
      },
    },
    {
      id: 'blood-pressure',
      says: 'a rise of blood pressure',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['blood pressure'],
        es: ['presion'],
      },
    },
    {
      id: 'breathing',
      says: 'slowed breathing',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['breathing|respiratory'],
        es: ['respiracion|respiratori*'],
      },
    },
    {
      id: 'psychiatric',
      says: 'psychiatric events',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(anxiety|psychosis|mania|strange thoughts|low mood|fear|worsening mood)',
          '(anxious|paranoi*|hallucinat*|psychotic|panic|confus*|mood)',
        ],
        es: ['(ansiedad|psicosis|mania|ideas raras|miedo|tristeza)', '(ansios*|alucinacion*|panico|confusion|animo|paranoia)'],
      },
    },
    {
      id: 'dependence',
      says: 'misuse and dependence',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['(misuse|dependence|abuse|hooked|addict*)'],
        es: ['(uso indebido|dependencia|abuso|adiccion)'],
      },
    },
    {
      id: 'bladder',
      says: 'harm to the bladder',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['(bladder|urinary)'],
        es: ['(vejiga|urinari*)'],
      },
    },
    {
      id: 'liver',
      says: 'harm to the liver',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['liver'],
        es: ['higado'],
      },
    },
    {
      id: 'tell-clinician',
      says: 'to tell the clinician of all conditions and medicines',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          'tell (us|the|them|a) ..8 (condition*|medicine*|medication*|history|illness*|health|drugs)',
          '(inform|tell|ask|talk to|talk with) ..2 (your|our|the) (clinician|clinic|doctor|provider|prescriber|team|nurse|physician|care team)',
          '(your|our) (clinician|doctor|team|prescriber) ..4 (all|every|any) ..4 (condition*|medicine*|medication*)',
        ],
        es: [
          '(informe|informenos|cuente|cuentenos|diga|diganos|avise|hable) ..6 (profesional|clinica|medico|enfermedades|medicamentos|medicinas)',
        ],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Risks include sleepiness, dissociation, nausea, a rise in blood pressure and heart rate, slowed breathing, anxiety, psychosis or mania, misuse and dependence, bladder and urinary damage, liver injury, and worsening mood. Tell your clinician about all conditions and medicines.',
      plain:
        'Risks: you may feel very sleepy, sick, or cut off from the world. Blood pressure can go up. Breathing can slow. Fear, strange thoughts, or low mood can start or get worse. People can get hooked. It can harm the bladder and liver. Tell your clinic about your health and all your pills.',
    },
    es: {
      standard:
        'Los riesgos incluyen somnolencia, disociación, náuseas, aumento de la presión arterial y la frecuencia cardíaca, respiración lenta, ansiedad, psicosis o manía, uso indebido y dependencia, daño de la vejiga y las vías urinarias, lesión del hígado y empeoramiento del ánimo. Informe a su profesional sobre todas sus enfermedades y medicamentos.',
      plain:
        'Riesgos: puede tener mucho sueño, náuseas o sentir la mente desconectada del mundo. La presión puede subir. La respiración puede ser más lenta. Pueden aparecer o empeorar el miedo, las ideas raras o la tristeza. Puede crear adicción. Puede dañar la vejiga y el hígado. Cuente a su clínica sus enfermedades y todos sus medicamentos.',
    },
  },
  shortForm: 'short-risks',
  legalBasis: 'section 5 of the FTC Act; FDA alert 2023; Crane 2023 found 7 of 17 advertisers gave no risk information',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'crane-2023', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
