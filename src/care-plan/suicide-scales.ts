import type { Finding, IsoDate, Patient } from '../core'
import { dayNumber, dayRange } from '../core/date'
import { instruments } from '../outcomes/catalog'
import { instrumentNamed } from '../outcomes/instrument-named'
import { raisedByScore } from '../outcomes/raised-cuts'

/**
 * What scales other than the C-SSRS say of suicide: screening reads the C-SSRS alone, and a high SSI beside a C-SSRS of 0 must not be lost. A score
 * counts for 31 days, as that of the C-SSRS does, and for as long as nobody can say that it is older.
 *
 * @param patient - the patient
 * @param asOf - the day of the plan
 * @returns one finding a cut-off or item
 * @internal
 */
export function suicideScales({ assessments = [] }: Patient, asOf: IsoDate): readonly Finding[] {
  return assessments.flatMap(({ instrument, score, takenAt }, index): readonly Finding[] => {
    const id = instrumentNamed(instrument)
    const isOld = takenAt !== undefined && dayRange(takenAt.slice(0, 10)).last < dayNumber(asOf) - RECENT_DAYS
    return id === undefined || id === 'c-ssrs' || isOld ? [] : raisedByScore(instruments[id], score, `assessments[${index}].score`)
  })
}

const RECENT_DAYS = 31
