import type { Finding } from '../../core/answer'
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
  const { minimumAgeYears = 0, maximumAgeYears = Number.POSITIVE_INFINITY, text, sources } = protocol.population
  if (ageYears >= minimumAgeYears && ageYears <= maximumAgeYears) return findings
  const range =
    maximumAgeYears === Number.POSITIVE_INFINITY ? `${minimumAgeYears} years or more` : `${minimumAgeYears} to ${maximumAgeYears} years`
  const outside: Finding = {
    code: 'protocols/outside-population',
    severity: 'hold',
    message: `The protocol was not written for this age. Its population: ${text}`,
    because: [{ path: 'ageYears', value: ageYears, expected: range, outcome: 'unmet' }],
    sources,
    record: protocol.id,
  }
  return [...findings, outside]
}

/**
 * Alerts of the protocol as findings.
 *
 * @internal
 */
export function alertFindings(protocol: Pick<Protocol, 'id' | 'alerts'>): readonly Finding[] {
  return protocol.alerts.map((alert) => ({
    code: `protocols/${alert.id}`,
    severity: alert.severity,
    message: alert.text,
    because: [],
    sources: alert.sources,
    record: protocol.id,
  }))
}
