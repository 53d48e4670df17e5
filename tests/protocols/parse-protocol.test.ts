import { isInvalidInputError } from 'ketamine-therapy/core'
import { calculateDose, ivTrdAcuteSix, parseProtocol, protocols, spravatoTrdUs } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { computed } from '../helpers/protocols'

function issuesOf(document: unknown): readonly string[] {
  try {
    parseProtocol(document)
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map((issue) => `${issue.path}: ${issue.code}`)
    throw error
  }
  return []
}

describe('parseProtocol', () => {
  it.each(Object.values(protocols))('takes $id as it is', (protocol) => {
    expect(parseProtocol(JSON.parse(JSON.stringify(protocol)))).toEqual(protocol)
  })

  it('gives a protocol that the functions take', () => {
    const own = parseProtocol({ ...ivTrdAcuteSix, id: 'our-series' })
    expect(computed(calculateDose(own, { weightKg: 82.4 }))).toMatchObject({ protocol: 'our-series', doseMg: 41.2 })
  })

  it('refuses values without a source', () => {
    expect(issuesOf({ ...ivTrdAcuteSix, dose: { ...ivTrdAcuteSix.dose, sources: [] } })).toEqual(['dose.sources: out-of-range'])
  })

  it('refuses unknown fields and wrong words, each by its place', () => {
    const bad = {
      ...ivTrdAcuteSix,
      drug: 'aspirin',
      dose: { kind: 'per-kg', mgPerKg: -1, unit: 'mg', sources: ivTrdAcuteSix.weight.sources },
    }
    expect(issuesOf(bad)).toEqual(['drug: unknown-id', 'dose.mgPerKg: out-of-range', 'dose.unit: unexpected'])
  })

  it('refuses a protocol that contradicts itself', () => {
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const [schedule] = phase?.schedules ?? []
    const assessment = { id: 'visit', text: 'Visit.', firstDay: 8, lastDay: 7, sources: ivTrdAcuteSix.weight.sources }
    const courses = [
      { ...course, phases: [{ ...phase, assessments: [assessment], schedules: [{ ...schedule, minimumGapDays: 5 }] }, phase] },
    ]
    const decisionPoints = [{ ...ivTrdAcuteSix.decisionPoints[0], phase: 'later' }]
    const contradictory = { ...ivTrdAcuteSix, courses, decisionPoints, formulations: spravatoTrdUs.formulations }
    expect(issuesOf(contradictory)).toEqual([
      'courses: conflict',
      'courses[0].phases[0].assessments[0].firstDay: conflict',
      'courses[0].phases[0].schedules[0].minimumGapDays: conflict',
      'courses[0].phases[0].schedules[0].gapPatternDays: conflict',
      'decisionPoints[0].phase: conflict',
      'formulations[0].drug: conflict',
    ])
  })

  it.each([null, [], 'iv-trd-acute-six', 5, { __proto__: null }])('refuses %j', (document) => {
    expect(issuesOf(document).length).toBeGreaterThan(0)
  })
})
