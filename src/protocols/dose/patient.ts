import type { Finding, Missing } from '../../core/answer'
import { ask } from '../findings'
import type { Protocol } from '../model'

/**
 * What the protocol says about the person's age: a group it treats apart, or a population it was not written for.
 *
 * @internal
 */
export function ageFindings(
  protocol: Pick<Protocol, 'id' | 'population' | 'specialPopulations'>,
  ageYears: number | undefined,
): readonly Finding[] {
  if (ageYears === undefined) return []
  const groups = protocol.specialPopulations.filter((group) => group.fromAgeYears !== undefined && ageYears >= group.fromAgeYears)
  const findings = groups.map((group): Finding => {
    const because = [{ path: 'ageYears', value: ageYears, expected: `${group.fromAgeYears} years or more`, outcome: 'met' }] as const
    return { code: `protocols/${group.id}`, severity: 'info', message: group.text, because, sources: group.sources, record: protocol.id }
  })
  const { text, sources } = protocol.population
  if (isOfAge(protocol.population, ageYears)) return findings
  const outside: Finding = {
    code: 'protocols/outside-population',
    severity: 'hold',
    message: `The protocol was not written for this age. Its population: ${text}`,
    because: [{ path: 'ageYears', value: ageYears, expected: ageWords(protocol.population), outcome: 'unmet' }],
    sources,
    record: protocol.id,
  }
  return [...findings, outside]
}

/**
 * What is taken for granted about the age where nobody stated it.
 *
 * @internal
 */
export function ageAssumptions(protocol: Pick<Protocol, 'population'>, ageYears: number | undefined): readonly string[] {
  const { minimumAgeYears, maximumAgeYears } = protocol.population
  if (ageYears !== undefined || (minimumAgeYears === undefined && maximumAgeYears === undefined)) return []
  return [`The person is of an age that the protocol was written for: ${ageWords(protocol.population)}.`]
}

/**
 * A course that the text gives for some ages only: refuses other ages, and asks where the age is not known.
 *
 * @internal
 */
export function courseAge(
  protocol: Pick<Protocol, 'id' | 'courses' | 'population'>,
  phase: string | undefined,
  ageYears: number | undefined,
): { readonly findings: readonly Finding[]; readonly missing: readonly Missing[] } {
  const course = protocol.courses.find((entry) => entry.phases.some((one) => one.id === phase))
  if (course?.minimumAgeYears === undefined && course?.maximumAgeYears === undefined) return { findings: [], missing: [] }
  if (ageYears === undefined) {
    const question = 'What is the age in completed years? The text gives doses by age.'
    return { findings: [], missing: [ask(protocol, 'ageYears', question)] }
  }
  if (isOfAge(course, ageYears)) return { findings: [], missing: [] }
  const finding: Finding = {
    code: 'protocols/phase-of-another-age',
    severity: 'hold',
    message: `The phase belongs to the course "${course.label}", which the text gives for another age.`,
    because: [{ path: 'ageYears', value: ageYears, expected: ageWords(course), outcome: 'unmet' }],
    sources: protocol.population.sources,
    record: protocol.id,
  }
  return { findings: [finding], missing: [] }
}

/** Ages that a population, a course or a rule is for, completed years, both ends included. */
interface Ages {
  readonly minimumAgeYears?: number
  readonly maximumAgeYears?: number
}

/**
 * Whether an age lies within the ages that something is for.
 *
 * @internal
 */
export function isOfAge({ minimumAgeYears = 0, maximumAgeYears = Number.POSITIVE_INFINITY }: Ages, ageYears: number): boolean {
  return ageYears >= minimumAgeYears && ageYears <= maximumAgeYears
}

/**
 * Ages that something is for, in words.
 *
 * @internal
 */
export function ageWords({ minimumAgeYears, maximumAgeYears }: Ages): string {
  if (maximumAgeYears === undefined) return `${minimumAgeYears ?? 0} years or more`
  return minimumAgeYears === undefined ? `at most ${maximumAgeYears} years` : `${minimumAgeYears} to ${maximumAgeYears} years`
}
