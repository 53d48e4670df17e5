import type { FieldDefinition, FieldRegistry, ListDefinition } from '../core/condition/model'
import type { PatientText } from './model'
import { deepFreeze } from '../core/freeze'
import { TRIAGE_SIGN_IDS, triageSigns } from './triage-signs'

/** Id of a reading; it names the unit. */
export type TriageReadingId =
  | 'respiratoryRatePerMin'
  | 'spo2Percent'
  | 'systolicMmHg'
  | 'diastolicMmHg'
  | 'heartRatePerMin'
  | 'glucoseMgPerDl'

/** One reading that can be used. */
export interface TriageReading {
  /** The number, in the unit of its reading. */
  readonly value: number
  /** Minutes it has been so. */
  readonly forMinutes: number | undefined
}

/** What triage entries are judged on. */
export interface TriageSubject {
  /** What was reported of each sign: there, or looked for and not there. */
  readonly signs: ReadonlyMap<string, boolean>
  /** What was measured. */
  readonly readings: ReadonlyMap<TriageReadingId, readonly TriageReading[]>
  /** Readings of which a value could not be read: what they say is not all there is. */
  readonly unreadable: ReadonlySet<TriageReadingId>
  /** Minutes since the dose. */
  readonly minutesSinceDose: number | undefined
}

/** Readings with their name for professionals, the question for patients and sitters, and the highest number that a device shows. One above it is no reading. */
export const TRIAGE_READINGS: Readonly<
  Record<TriageReadingId, { readonly label: string; readonly question: PatientText; readonly unit: string; readonly highest: number }>
> = /* @__PURE__ */ deepFreeze({
  respiratoryRatePerMin: {
    label: 'breaths per minute',
    question: { en: 'How many breaths in one minute?', es: '¿Cuántas veces respira en un minuto?' },
    unit: 'breaths/min',
    highest: 150,
  },
  spo2Percent: {
    label: 'oxygen',
    question: { en: 'What is the oxygen number?', es: '¿Cuál es el número de oxígeno?' },
    unit: '%',
    highest: 100,
  },
  systolicMmHg: {
    label: 'top number of the blood pressure',
    question: { en: 'What is the top number of the blood pressure?', es: '¿Cuál es el número de arriba de la presión?' },
    unit: 'mmHg',
    highest: 400,
  },
  diastolicMmHg: {
    label: 'bottom number of the blood pressure',
    question: { en: 'What is the bottom number of the blood pressure?', es: '¿Cuál es el número de abajo de la presión?' },
    unit: 'mmHg',
    highest: 300,
  },
  heartRatePerMin: {
    label: 'heart rate',
    question: { en: 'What is the heart rate?', es: '¿Cuántos latidos hay en un minuto?' },
    unit: 'beats/min',
    highest: 400,
  },
  glucoseMgPerDl: {
    label: 'blood sugar',
    question: { en: 'What is the blood sugar, in mg/dL?', es: '¿Cuánto marca el azúcar en la sangre, en mg/dL?' },
    unit: 'mg/dL',
    highest: 2000,
  },
})

/** Ids of all readings. */
export const TRIAGE_READING_IDS: readonly TriageReadingId[] = /* @__PURE__ */ deepFreeze<readonly TriageReadingId[]>([
  'respiratoryRatePerMin',
  'spo2Percent',
  'systolicMmHg',
  'diastolicMmHg',
  'heartRatePerMin',
  'glucoseMgPerDl',
])

/** Signs that count as a symptom beside a very high blood pressure. */
export const PRESSURE_SYMPTOMS: readonly string[] = [
  'blood-pressure-symptoms',
  'chest-pain',
  'trouble-breathing',
  'stroke-signs',
  'worst-headache',
  'eye-pain-or-sight-loss',
  'double-vision',
  'confused',
]

/** Signs that say another one in other words: who vomits and is not fully awake is drowsy, whether anyone said so or not. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  drowsy: ['not-waking', 'vomiting-drowsy', 'in-water-drowsy'],
  fainted: ['faint-danger'],
}

/**
 * The fields that triage entries may name: one flag a sign, one list a reading, the time since the dose.
 *
 * @returns the registry
 * @internal
 */
export function createTriageRegistry(): FieldRegistry<TriageSubject> {
  const fields: Record<string, FieldDefinition<TriageSubject>> = {
    minutesSinceDose: {
      path: 'minutesSinceDose',
      label: 'minutes since the dose',
      question: 'How many minutes ago was the dose?',
      kind: 'number',
      unit: 'minutes',
      read: (one) => one.minutesSinceDose,
    },
    bloodPressureSymptoms: {
      path: 'signs.blood-pressure-symptoms',
      label: triageSigns['blood-pressure-symptoms'].label,
      question: triageSigns['blood-pressure-symptoms'].question.en,
      kind: 'flag',
      read: ({ signs }) => isThere(signs, 'blood-pressure-symptoms', PRESSURE_SYMPTOMS),
    },
  }
  for (const id of TRIAGE_SIGN_IDS) {
    const { label, question } = triageSigns[id]
    const read = ({ signs }: TriageSubject): boolean | undefined => isThere(signs, id, SAID_BY[id])
    fields[`sign.${id}`] = { path: `signs.${id}`, label, question: question.en, kind: 'flag', read }
  }
  const lists: Record<string, ListDefinition<TriageSubject, TriageReading>> = {}
  for (const id of TRIAGE_READING_IDS) lists[`readings.${id}`] = readingList(id)
  return { fields, lists }
}

/** Whether a sign, or one that says it too, was reported. */
function isThere(signs: TriageSubject['signs'], id: string, saidBy: readonly string[] = []): boolean | undefined {
  return saidBy.some((one) => signs.get(one) === true) ? true : signs.get(id)
}

function readingList(id: TriageReadingId): ListDefinition<TriageSubject, TriageReading> {
  const { label, unit } = TRIAGE_READINGS[id]
  const question = TRIAGE_READINGS[id].question.en
  return {
    path: `readings.${id}`,
    label,
    question,
    read: ({ readings }) => readings.get(id) ?? [],
    isComplete: ({ readings, unreadable }) => readings.has(id) && !unreadable.has(id),
    fields: {
      value: { path: 'value', label, question, kind: 'number', unit, read: (one) => one.value },
      forMinutes: {
        path: 'forMinutes',
        label: 'minutes it has been so',
        question: `For how many minutes has it been so (${label})?`,
        kind: 'number',
        unit: 'minutes',
        read: (one) => one.forMinutes,
      },
    },
    show: (one) => one.value,
  }
}
