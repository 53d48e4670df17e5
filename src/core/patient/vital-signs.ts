import type { EvaluationTime, FieldDefinition, OpenInput, Reading } from '../condition/model'
import { ageOf, daysOf, todayOf } from '../condition/time'
import { dateOfDay, dayNumber, FIRST_DAY } from '../date'
import { instantMillis } from '../instant'
import { field, limitsOf } from './field'
import type { Patient, VitalSigns } from './model'
import type { PatientSubject } from './subject'

/** Days for which vital signs count at intake. A convention. */
export const INTAKE_VITALS_DAYS = 30

type VitalKey = Exclude<keyof VitalSigns, 'measuredAt'>

/**
 * The field of one vital sign.
 *
 * @param of - reads it: six fields that take a key out of an object in one place are slow to read
 * @internal
 */
export function vitalField(
  key: VitalKey,
  label: string,
  question: string,
  of: (reading: VitalSigns) => number | undefined,
): FieldDefinition<PatientSubject> {
  const path = `vitals[].${key}` as const
  const read = (subject: PatientSubject, time: EvaluationTime): Reading => {
    const usable = subject.usableVitals
    return usable?.length === 1 && subject.patient.vitals?.length === 1 ? of(usable[0] as VitalSigns) : latestVital(subject, key, time)
  }
  return {
    ...field('number', path, label, question, read),
    ...limitsOf(path),
    ask: (subject, time) => askVital(subject, key, question, time),
  }
}

/**
 * The newest reading that counts for the purpose. Different readings that cannot be put in order leave an interval. One without its time may be
 * the newest: it decides nothing beside one that has a time, and what it would change stays open.
 */
function latestVital(subject: PatientSubject, key: VitalKey, time: EvaluationTime): Reading {
  const { vitals = NO_VITALS } = subject.patient
  const usable = subject.usableVitals ?? usableVitals(subject, time)
  if (vitals.length <= 1) return usable[0]?.[key]
  const newest = newestOf(usable, key, time)
  let low: number | undefined
  let high: number | undefined
  for (const entry of usable) {
    const value = entry[key]
    if (value === undefined || isOvertaken(entry.measuredAt, newest, time)) continue
    low = low === undefined ? value : Math.min(low, value)
    high = high === undefined ? value : Math.max(high, value)
  }
  for (const { measuredAt, [key]: value } of vitals) {
    if (low === undefined || high === undefined || measuredAt !== undefined || value === undefined) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low === undefined || high === undefined || low === high ? low : { low, high }
}

/** The newest moment, the newest day, and the newest day that has no moment: a day is neither before nor after a moment in it. */
interface Newest {
  readonly moment: number
  readonly day: number
  readonly plainDay: number
}

function newestOf(usable: readonly VitalSigns[], key: VitalKey, time: EvaluationTime): Newest {
  let moment = Number.NEGATIVE_INFINITY
  let day = Number.NEGATIVE_INFINITY
  let plainDay = Number.NEGATIVE_INFINITY
  for (const { measuredAt, [key]: value } of usable) {
    if (value === undefined || measuredAt === undefined) continue
    const own = daysOf(measuredAt, time).first
    if (own > day) day = own
    if (!measuredAt.includes('T')) plainDay = Math.max(plainDay, own)
    else moment = Math.max(moment, instantMillis(measuredAt))
  }
  return { moment, day, plainDay }
}

/** Whether another reading is certainly newer. One without a time is older than all that have one. */
function isOvertaken(at: string | undefined, { moment, day, plainDay }: Newest, time: EvaluationTime): boolean {
  if (at === undefined) return day > Number.NEGATIVE_INFINITY
  return at.includes('T') ? instantMillis(at) < moment || daysOf(at, time).first < plainDay : dayNumber(at) < day
}

/**
 * A reading without its time may be usable, and one that has no hour may be the newest of its day, so that is asked for. Readings that are all
 * too old, or of one moment, ask for a new one.
 */
function askVital(subject: PatientSubject, key: VitalKey, question: string, time: EvaluationTime): readonly OpenInput[] {
  const { vitals = NO_VITALS } = subject.patient
  const usable = subject.usableVitals ?? usableVitals(subject, time)
  const value = latestVital(subject, key, time)
  const newest = newestOf(usable, key, time)
  const ofNoTime: OpenInput[] = []
  const ofNoHour: OpenInput[] = []
  vitals.forEach((entry, index) => {
    const { measuredAt } = entry
    if (entry[key] === undefined || measuredAt?.includes('T') === true) return
    const path = `vitals[${index}].measuredAt`
    if (measuredAt === undefined) ofNoTime.push({ path, question: 'When was it measured?', because: 'absent' })
    else if (typeof value === 'object' && usable.includes(entry) && !isOvertaken(measuredAt, newest, time)) {
      ofNoHour.push({ path, question: 'At what time of that day was it measured?', because: 'imprecise' })
    }
  })
  if (ofNoTime.length > 0) return ofNoTime
  if (ofNoHour.length > 0) return ofNoHour
  const isMeasured = vitals.some((entry) => entry[key] !== undefined)
  const because = value !== undefined ? 'imprecise' : isMeasured ? 'stale' : 'absent'
  return [{ path: `vitals[].${key}`, question, because }]
}

/**
 * The vital signs of a patient that are recent enough for the purpose. Worked out once by whoever evaluates many conditions.
 *
 * @internal
 */
export function usableVitals({ patient, purpose }: PatientSubject, time: EvaluationTime): readonly VitalSigns[] {
  return createVitalsFilter(purpose, time)(patient)
}

/**
 * The same for many patients of one day, which is read once.
 *
 * @internal
 */
export function createVitalsFilter(purpose: PatientSubject['purpose'], time: EvaluationTime): (patient: Patient) => readonly VitalSigns[] {
  if (purpose === undefined) return ({ vitals = NO_VITALS }) => vitals
  const today = todayOf(time)
  const days = purpose === 'dose-day' ? 0 : INTAKE_VITALS_DAYS
  const oldest = dateOfDay(Math.max(FIRST_DAY, dayNumber(today) - days))
  const isUsable = ({ measuredAt }: VitalSigns): boolean => {
    if (measuredAt === undefined) return false
    // Dates stand in the order of their texts.
    if (measuredAt.length === DATE_LENGTH) return measuredAt >= oldest && measuredAt <= today
    const age = ageOf(measuredAt, time, 'days').low
    return age >= 0 && age <= days
  }
  return ({ vitals = NO_VITALS }) => {
    for (let index = 0; index < vitals.length; index++) if (!isUsable(vitals[index] as VitalSigns)) return vitals.filter(isUsable)
    return vitals
  }
}

/** `YYYY-MM-DD`. What is longer has a time of day. */
const DATE_LENGTH = 10
const NO_VITALS: readonly VitalSigns[] = []
