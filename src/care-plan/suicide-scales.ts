import type { EvaluationTime, Finding, Missing, Patient } from '../core'
import { isFresh } from '../core/condition/time'
import { MET, UNMET } from '../core/condition/tri'
import { instruments } from '../outcomes/catalog'
import { instrumentNamed, mayAskOfSuicide } from '../outcomes/instrument-named'
import { raisedByScore } from '../outcomes/raised-cuts'
import type { Standing } from './model'
import { planFinding } from './plan-finding'

/**
 * What scales other than the C-SSRS say of suicide: screening reads the C-SSRS alone, and a high SSI beside a C-SSRS of 0 must not be lost, nor a
 * scale that may ask about suicide and is not known here. A score counts for 31 days, as that of the C-SSRS does, and for as long as nobody can
 * say that it is older.
 *
 * @param patient - the patient
 * @param time - the day and moment of the plan
 * @returns one finding a cut-off, item or scale that cannot be read
 * @internal
 */
export function suicideScales({ assessments = [] }: Patient, time: EvaluationTime): readonly Finding[] {
  return assessments.flatMap(({ instrument, score, takenAt }, index): readonly Finding[] => {
    const id = instrumentNamed(instrument)
    if (isFresh(takenAt, RECENT, time) === UNMET || id === 'c-ssrs') return []
    if (id !== undefined) return raisedByScore(instruments[id], score, `assessments[${index}].score`)
    return mayAskOfSuicide(instrument) ? [notRead(`assessments[${index}].instrument`, instrument)] : []
  })
}

/**
 * How things stand by these scales alone: what they say is a precaution at least, whatever the C-SSRS says.
 *
 * @param scales - what scales say of suicide
 * @internal
 */
export function standingByScales(scales: readonly Finding[]): Standing {
  return scales.length === 0 ? 'possible' : 'possible-with-precautions'
}

/**
 * Whether a C-SSRS that still counts is on record: where it is, another scale that cannot be read is all that leaves the risk open.
 *
 * @param patient - the patient
 * @param time - the day and moment of the plan
 * @internal
 */
export function hasLevel({ assessments = [] }: Patient, time: EvaluationTime): boolean {
  return assessments.some(({ instrument, takenAt }) => instrumentNamed(instrument) === 'c-ssrs' && isFresh(takenAt, RECENT, time) === MET)
}

/**
 * Asks which instruments are meant by names of scales that could not be read.
 *
 * @param scales - what scales say of suicide
 * @internal
 */
export function askForScales(scales: readonly Finding[]): readonly Missing[] {
  const unread = scales.filter(isNotRead)
  return unread.flatMap(({ code, because }) =>
    because.map(({ path }) => ({
      path,
      question:
        'Which instrument is meant? It may ask about suicide, and its name is not known here, so its score is not used. Once a clinician has read it, it may be left out.',
      because: 'unrecognised',
      decides: [code],
    })),
  )
}

/**
 * Whether a finding is that of a scale which could not be read.
 *
 * @internal
 */
export function isNotRead({ because }: Finding): boolean {
  return because.some(({ outcome }) => outcome === 'unknown')
}

function notRead(path: string, value: string): Finding {
  const message = 'A scale that may ask about suicide is not known here, so its score is not read.'
  return planFinding('scale-of-suicide-not-read', 'caution', message, [{ path, value, outcome: 'unknown' }])
}

const RECENT = { within: 31, unit: 'days' } as const
