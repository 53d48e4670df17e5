import type { Missing } from '../core/answer'
import type { InputCheck } from '../core/check'
import type { TriageObservation } from './model'
import type { TriageReading, TriageReadingId, TriageSubject } from './triage-registry'
import { TRIAGE_READING_IDS, TRIAGE_READINGS } from './triage-registry'
import { TRIAGE_SIGN_IDS } from './triage-signs'

const MOST_OBSERVATIONS = 1000

/** Observations sorted into signs and readings, and what of them could not be read. */
export interface ReadObservations {
  /** What entries are judged on. */
  readonly subject: TriageSubject
  /** What was observed and could not be read: never a reason for a lower urgency. */
  readonly unread: readonly Missing[]
}

/**
 * Sorts observations. A sign or reading we do not know, and a number no device can show, are kept apart as not readable.
 * A sign reported both as there and as not there counts as there.
 *
 * @internal
 */
export function readObservations(observations: readonly TriageObservation[], minutesSinceDose: number | undefined): ReadObservations {
  const signs = new Map<string, boolean>()
  const readings = new Map<TriageReadingId, TriageReading[]>()
  const unreadable = new Set<TriageReadingId>()
  const unread: Missing[] = []
  observations.forEach((one, index) => {
    const path = `observations[${index}]`
    if ('sign' in one) {
      const id =
        one.sign
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join('-') ?? ''
      if (!(TRIAGE_SIGN_IDS as readonly string[]).includes(id)) unread.push(notRead(`${path}.sign`, 'Which sign is it?'))
      else signs.set(id, (one.present ?? true) || signs.get(id) === true)
      return
    }
    const wanted = one.reading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    const id = TRIAGE_READING_IDS.find((known) => known.toLowerCase() === wanted)
    if (id === undefined) {
      unread.push(notRead(`${path}.reading`, 'Which reading is it?'))
    } else if (!isReadable(id, one.value)) {
      unreadable.add(id)
      unread.push(notRead(`${path}.value`, TRIAGE_READINGS[id].question.en))
    } else {
      const forMinutes = typeof one.forMinutes === 'number' && one.forMinutes >= 0 ? one.forMinutes : undefined
      if (one.forMinutes !== undefined && forMinutes === undefined)
        unread.push(notRead(`${path}.forMinutes`, 'For how many minutes has it been so?'))
      readings.set(id, [...(readings.get(id) ?? []), { value: one.value, forMinutes }])
    }
  })
  return { subject: { signs, readings, minutesSinceDose, unreadable }, unread }
}

/**
 * Notes what is wrong with the shape of observations; what they say is read later.
 *
 * @internal
 */
export function checkObservations(check: InputCheck, observations: unknown): void {
  check.list('observations', observations, { min: 1, max: MOST_OBSERVATIONS }).forEach((one, index) => {
    const path = `observations[${index}]`
    const isSign = typeof one === 'object' && one !== null && 'sign' in one
    const input = check.object(path, one, isSign ? ['sign', 'present'] : ['reading', 'value', 'forMinutes'])
    if (isSign) {
      check.text(`${path}.sign`, input['sign'], { min: 1, max: 200 })
      if (input['present'] !== undefined) check.flag(`${path}.present`, input['present'])
    } else {
      check.text(`${path}.reading`, input['reading'], { min: 1, max: 200 })
    }
  })
}

function isReadable(id: TriageReadingId, value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= TRIAGE_READINGS[id].highest
}

function notRead(path: string, question: string): Missing {
  return { path, question, because: 'unrecognised', decides: [] }
}
