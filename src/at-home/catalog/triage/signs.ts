import { deepFreeze } from '../../../core/freeze'
import type { TriageSignDefinition } from '../../model'

export const signs: Readonly<Record<string, TriageSignDefinition>> = /* @__PURE__ */ deepFreeze({
  'not-waking': {
    label: 'does not wake to voice or a firm shoulder squeeze, or is limp',
    question: {
      en: 'Do they stay asleep when you speak to them and squeeze the shoulder hard?',
      es: '¿Sigue sin despertar aunque le hable y le apriete fuerte el hombro?',
    },
  },
  drowsy: { label: 'drowsy, not fully awake', question: { en: 'Are they drowsy?', es: '¿Está la persona medio dormida?' } },
  'breathing-pauses': {
    label: 'pauses in breathing of 10 seconds or more',
    question: { en: 'Does the breathing stop for 10 seconds or more?', es: '¿Deja de respirar por 10 segundos o más?' },
  },
  'blue-lips': { label: 'blue or gray lips', question: { en: 'Are the lips blue or gray?', es: '¿Tiene los labios azules o grises?' } },
  'noisy-breathing': {
    label: 'choking, gurgling, a high squeak on breathing in, or much spit with trouble breathing',
    question: {
      en: 'Is there choking, gurgling, a high squeak, or lots of spit with trouble breathing?',
      es: '¿Se atraganta, hace ruido de agua o un silbido al respirar, o tiene mucha saliva y le cuesta respirar?',
    },
  },
  'cannot-speak-sentence': {
    label: 'cannot speak a full sentence',
    question: { en: 'Is it too hard to say a full sentence?', es: '¿Le cuesta demasiado decir una frase completa?' },
  },
  'trouble-breathing': {
    label: 'new trouble breathing',
    question: { en: 'Is there new trouble breathing?', es: '¿Le cuesta respirar y antes no?' },
  },
  'chest-pain': {
    label: 'chest pain or pressure, or pain in the arm or jaw',
    question: {
      en: 'Is there chest pain or pressure, or pain in the arm or jaw?',
      es: '¿Tiene dolor o presión en el pecho, o dolor en el brazo o la mandíbula?',
    },
  },
  'blood-pressure-symptoms': {
    label: 'any of chest pain, short breath, back pain, weak or numb side, sight change, hard to speak, bad headache, confusion',
    question: {
      en: 'Is there chest pain, short breath, or back pain? A weak or numb side, a change in sight, or trouble speaking? A bad headache or confusion?',
      es: '¿Tiene dolor de pecho, falta de aire o dolor de espalda? ¿Un lado débil o dormido, cambios en la vista o problemas para hablar? ¿Dolor de cabeza fuerte o confusión?',
    },
  },
  'faint-feeling': { label: 'dizzy or faint feeling', question: { en: 'Do you feel faint?', es: '¿Siente que se va a desmayar?' } },
  fainted: { label: 'passed out, then woke up', question: { en: 'Did they pass out and wake up?', es: '¿Se desmayó y despertó?' } },
  'faint-danger': {
    label: 'passed out, and hurt, not fully awake within 1 minute, or passed out again',
    question: {
      en: 'Did they pass out and get hurt, stay not fully awake for a minute, or pass out again?',
      es: '¿Se desmayó y se lastimó, no despertó bien en un minuto o se desmayó otra vez?',
    },
  },
  'uneven-heartbeat-faint': {
    label: 'uneven heartbeat with faintness',
    question: { en: 'Is the heartbeat uneven with a faint feeling?', es: '¿El corazón late disparejo y siente que se desmaya?' },
  },
  'stroke-signs': {
    label: 'face droop, weak arm, or slurred speech that does not fit the wearing off of the drug',
    question: {
      en: 'Is the face drooping, an arm weak, or speech slurred in a way that does not fit the dose?',
      es: '¿Tiene la cara caída, un brazo débil o habla mal de un modo que la dosis no explica?',
    },
  },
  'worst-headache': {
    label: 'sudden worst headache',
    question: { en: 'Is it the worst headache ever, and sudden?', es: '¿Es el peor dolor de cabeza de su vida y empezó de golpe?' },
  },
  seizure: {
    label: 'a fit: jerking with no response',
    question: { en: 'Is there a fit, with jerking and no response?', es: '¿Tiene una convulsión, con sacudidas y sin responder?' },
  },
  'head-hit': {
    label: 'fall with a hit to the head',
    question: { en: 'Did they fall and hit the head?', es: '¿Se cayó y se golpeó la cabeza?' },
  },
  'cannot-bear-weight': {
    label: 'fall, and cannot put weight on a limb',
    question: { en: 'Did they fall and now cannot put weight on a limb?', es: '¿Se cayó y no puede apoyar una pierna o un brazo?' },
  },
  'eye-pain-or-sight-loss': {
    label: 'sudden eye pain or loss of sight',
    question: { en: 'Is there sudden eye pain or loss of sight?', es: '¿Tiene dolor de ojo repentino o perdió la vista?' },
  },
  'double-vision': {
    label: 'double or jumpy vision',
    question: { en: 'Is the sight double or jumpy?', es: '¿Ve doble o la vista le salta?' },
  },
  'mild-headache': { label: 'mild headache', question: { en: 'Is there a mild headache?', es: '¿Tiene un dolor de cabeza leve?' } },
  'dizzy-or-numb': {
    label: 'dizzy, wobbly, numb mouth, or dry mouth',
    question: {
      en: 'Do you feel dizzy or wobbly, or is the mouth numb or dry?',
      es: '¿Siente mareo o se tambalea, o tiene la boca dormida o seca?',
    },
  },
  'suicidal-plan-or-attempt': {
    label: 'plan, means, or intent to die; any attempt',
    question: {
      en: 'Is there a plan, a way, or a wish to act on ending life, or any attempt?',
      es: '¿Hay un plan, un medio o la intención de quitarse la vida, o algún intento?',
    },
  },
  'suicidal-thoughts': {
    label: 'thoughts of death or suicide',
    question: { en: 'Are there thoughts of death or suicide?', es: '¿Hay pensamientos de muerte o de suicidio?' },
  },
  'psychosis-signs': {
    label: 'hearing or seeing things, feeling watched, or strange beliefs',
    question: {
      en: 'Do you hear or see things, feel watched, or have strange beliefs?',
      es: '¿Oye o ve cosas que no están ahí, siente que le vigilan o tiene ideas extrañas?',
    },
  },
  'mania-signs': {
    label: 'little sleep with much energy, fast talk, or risky acts for 1 day or more',
    question: {
      en: 'For a day or more, is there little sleep with lots of energy, fast talk, or risky acts?',
      es: '¿Lleva un día o más con poco sueño y mucha energía, habla rápida o conductas de riesgo?',
    },
  },
  'cannot-be-kept-safe': {
    label: 'violent, trying to leave, or cannot be kept safe',
    question: {
      en: 'Are they violent, trying to leave, or not safe?',
      es: '¿Hay violencia, quiere irse o no se le puede mantener a salvo?',
    },
  },
  panic: {
    label: 'fear or panic, can still talk and knows where they are',
    question: {
      en: 'Is there fear or panic, but they can talk and know where they are?',
      es: '¿Tiene miedo o pánico, pero habla y sabe dónde está?',
    },
  },
  'panic-over-20-minutes': {
    label: 'fear or panic that does not ease in 20 minutes',
    question: { en: 'Has the fear gone on for over 20 minutes?', es: '¿El miedo dura más de 20 minutos?' },
  },
  'feels-unreal': {
    label: 'feels unreal or floaty',
    question: { en: 'Do things feel unreal or floaty?', es: '¿Siente que las cosas no son reales o que flota?' },
  },
  confused: { label: 'confused', question: { en: 'Are they confused?', es: '¿Hay confusión?' } },
  unsteady: { label: 'unsteady', question: { en: 'Are they unsteady on their feet?', es: '¿Se tambalea al caminar?' } },
  'vomiting-drowsy': {
    label: 'vomiting while not fully awake, or too sleepy to hold the head up',
    question: { en: 'Are they throwing up and not fully awake?', es: '¿Vomita y no está alerta del todo?' },
  },
  'vomiting-persistent': {
    label: 'vomiting 3 or more times, or cannot keep fluid down for 6 hours',
    question: {
      en: 'Have they thrown up 3 or more times, or not kept fluid down for 6 hours?',
      es: '¿Vomitó 3 veces o más, o no retiene líquidos desde hace 6 horas?',
    },
  },
  vomiting: {
    label: 'vomiting, fully awake',
    question: { en: 'Are they throwing up, but fully awake?', es: '¿Vomita, pero está alerta del todo?' },
  },
  nausea: { label: 'nausea, no vomiting', question: { en: 'Do you feel sick, with no throwing up?', es: '¿Tiene náuseas sin vómito?' } },
  'severe-allergy': {
    label: 'swelling of face, lips, or throat; hives with trouble breathing or faintness',
    question: {
      en: 'Is the face, lip, or throat swelling, or are there hives with trouble breathing or faintness?',
      es: '¿Se le hincha la cara, los labios o la garganta, o tiene ronchas y le cuesta respirar o se siente desmayar?',
    },
  },
  'rash-or-itch': {
    label: 'rash or itch',
    question: { en: 'Is there a rash or itch?', es: '¿Tiene comezón o ronchas en la piel?' },
  },
  'urine-blood': { label: 'blood in the urine', question: { en: 'Is there blood in the pee?', es: '¿Hay sangre en la orina?' } },
  'cannot-urinate-8h': {
    label: 'cannot pass urine for 8 hours',
    question: { en: 'Have you tried and failed to pee for 8 hours?', es: '¿Lleva 8 horas sin poder orinar?' },
  },
  'urinary-symptoms-over-2-days': {
    label: 'pain, urgency, or frequency for more than 2 days',
    question: {
      en: 'For more than 2 days, is there pain or a rush when you pee, or do you pee very often?',
      es: '¿Lleva más de 2 días con dolor o urgencia al orinar, u orina muy seguido?',
    },
  },
  jaundice: {
    label: 'yellow eyes or skin, or dark urine',
    question: { en: 'Are the eyes or skin yellow, or is the pee dark?', es: '¿Tiene los ojos o la piel amarillos, o la orina oscura?' },
  },
  'severe-belly-pain': {
    label: 'strong upper belly pain',
    question: { en: 'Is there strong pain in the upper belly?', es: '¿Tiene dolor fuerte en la parte alta del vientre?' },
  },
  'possible-pregnancy': {
    label: 'missed period or positive test while in the program',
    question: {
      en: 'Did you miss a period or have a positive pregnancy test?',
      es: '¿Se le atrasó la regla o tuvo una prueba de embarazo positiva?',
    },
  },
  'shaky-with-diabetes': {
    label: 'shaky and sweaty with diabetes',
    question: { en: 'Do you have diabetes and feel shaky and sweaty?', es: '¿Tiene diabetes y siente temblor y sudor?' },
  },
  'mouth-sore': {
    label: 'mouth sore, bitten tongue, or tooth pain',
    question: {
      en: 'Is there a mouth sore, a bitten tongue, or tooth pain?',
      es: '¿Tiene una llaga en la boca, la lengua mordida o dolor de dientes?',
    },
  },
  'swallowed-spit-dose': {
    label: 'swallowed a dose that should be spat out',
    question: { en: 'Did you swallow a dose that you should spit out?', es: '¿Tragó una dosis que debía escupir?' },
  },
  'extra-dose': {
    label: 'took more than planned, or again too soon',
    question: {
      en: 'Did you take more than planned, or take it too soon?',
      es: '¿Tomó más de lo indicado, o lo tomó demasiado pronto?',
    },
  },
  'overdose-signs': {
    label: 'took too much and is very sleepy, not making sense, or breathing badly',
    question: {
      en: 'Did they take too much and are very sleepy, not making sense, or breathing badly?',
      es: '¿Tomó demasiado y tiene mucho sueño, dice cosas sin sentido o respira mal?',
    },
  },
  'mixed-drug': {
    label: 'took ketamine with alcohol, an opioid, GHB, or a sleep or nerve pill',
    question: {
      en: 'Did they take ketamine and have alcohol? Or GHB, an opioid, or a pill for sleep or nerves?',
      es: '¿Tomó ketamina con alcohol, un opioide, GHB o una pastilla para dormir o para los nervios?',
    },
  },
  'child-swallowed': {
    label: 'a child swallowed or licked any amount',
    question: { en: 'Did a child swallow or lick any of it?', es: '¿Un niño tragó o lamió algo del medicamento?' },
  },
  'child-symptoms': {
    label: 'a child swallowed any amount and is sleepy, limp, fitting, or breathing badly',
    question: {
      en: 'Did a child swallow any and is now sleepy, limp, fitting, or breathing badly?',
      es: '¿Un niño tragó algo del medicamento y ahora tiene sueño o el cuerpo flojo, convulsiona o respira mal?',
    },
  },
  'pet-swallowed': {
    label: 'a pet ate any amount',
    question: { en: 'Did a pet eat any of it?', es: '¿Un perro, gato u otro animal comió algo del medicamento?' },
  },
  'in-water-drowsy': {
    label: 'found in or near water while drowsy',
    question: {
      en: 'Were they found in or near water while drowsy?',
      es: '¿Estaba la persona medio dormida, y en el agua o cerca del agua?',
    },
  },
  craving: {
    label: 'strong urge to use, used extra, or hid use',
    question: {
      en: 'Is there a strong urge to use, extra use, or hidden use?',
      es: '¿Tiene muchas ganas de usar ketamina, usó de más o lo ocultó?',
    },
  },
  'withdrawal-signs': {
    label: 'shaky, sweaty, very low, or strong cravings after stopping',
    question: {
      en: 'After stopping, is there shaking, sweat, a very low mood, or a strong urge?',
      es: 'Después de dejar la ketamina, ¿tiene temblor, sudor, mucho desánimo o muchas ganas de usarla?',
    },
  },
  'unwanted-touch': {
    label: 'unwanted touch, or pushed sex, by a guide, sitter, or therapist',
    question: {
      en: 'Did a guide, sitter, or therapist touch you in a way you did not want, or push sex?',
      es: '¿Un guía, acompañante o terapeuta le tocó sin que usted quisiera o le presionó para tener sexo?',
    },
  },
  'sitter-unsure': {
    label: 'the sitter is not sure, or is scared by how the person looks',
    question: { en: 'Do you have doubts, or does how they look scare you?', es: '¿Tiene dudas o le asusta cómo se ve la persona?' },
  },
})
