import type { EvaluationTime, Finding, IsoDate, PartialDate } from '../core'
import { todayOf } from '../core/condition/time'
import { ageRange } from '../core/date'
import { patientLimits } from '../core/patient/limits'
import { ageFindings, isOfAge } from '../protocols/dose/patient'
import type { Protocol } from '../protocols'
import type { Intake, Standing } from './model'

/**
 * Ages that the person can have on the first day of treatment: a birthday may lie before it, and the year of birth alone leaves two.
 *
 * @internal
 */
export type Ages = ReturnType<typeof ageRange>

/**
 * The ages that an intake leaves open; nothing where none is told.
 *
 * @internal
 */
export function agesOf({ patient: { ageYears, birthDate }, wishes }: Intake, time: EvaluationTime): Ages | undefined {
  const [start, today] = [wishes?.start, todayOf(time)]
  if (ageYears !== undefined) return { low: Math.floor(ageYears), high: Math.floor(ageYears) }
  return birthDate === undefined ? undefined : agesOn(birthDate, start === undefined || start < today ? today : start)
}

/**
 * Ages that a living person can have on a day: a year of birth alone may also name a day to come, or an age that nobody reaches.
 *
 * @internal
 */
export function agesOn(birthDate: PartialDate, day: IsoDate): Ages {
  const { low, high } = ageRange(birthDate, day)
  const { min, max } = patientLimits.ageYears
  return { low: Math.min(Math.max(low, min), max), high: Math.min(Math.max(high, min), max) }
}

/**
 * What a protocol says of the ages that are possible.
 *
 * @internal
 */
export interface JudgedAge {
  /** The age, where the text treats all that are possible alike. */
  readonly ageYears: number | undefined
  /** How things stand by the age alone: a protocol that was written for some of the ages only is undecided. */
  readonly standing: Standing
  /** Why it waits. */
  readonly outside: readonly Finding[]
}

/**
 * Reads a protocol for the ages that are possible. Where none is told, screening asks for it.
 *
 * @internal
 */
export function judgeAge(protocol: Protocol, ages: Ages | undefined): JudgedAge {
  if (ages === undefined) return { ageYears: undefined, standing: 'possible', outside: [] }
  const { population, courses, specialPopulations } = protocol
  const isAlike = (part: Parameters<typeof isOfAge>[0]): boolean => isOfAge(part, ages.low) === isOfAge(part, ages.high)
  const groups = specialPopulations.map(({ fromAgeYears = 0 }) => ({ minimumAgeYears: fromAgeYears }))
  const ageYears = [population, ...courses, ...groups].every(isAlike) ? ages.low : undefined
  if (!isAlike(population)) return { ageYears, standing: 'undecided', outside: [] }
  const outside = ageFindings(protocol, ages.low).filter(({ severity }) => severity === 'hold')
  return { ageYears, standing: outside.length === 0 ? 'possible' : 'wait', outside }
}

/**
 * The course that the text gives for the age. Where it gives none for ages, or the age is not known, the first is taken, and that is said.
 *
 * @internal
 */
export function courseOfAge({ courses }: Protocol, ageYears: number | undefined): string | undefined {
  if (ageYears === undefined) return undefined
  const byAge = courses.filter(({ minimumAgeYears, maximumAgeYears }) => minimumAgeYears !== undefined || maximumAgeYears !== undefined)
  return byAge.find((course) => isOfAge(course, ageYears))?.id
}
