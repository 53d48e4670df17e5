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

  // The first step of an id, and the first that claims a session, would be taken and the other passed over: a wrong dose.
  it('refuses dose rules of which one could hide another', () => {
    const { sources } = ivTrdAcuteSix.weight
    const rule = { kind: 'per-kg', mgPerKg: 0.5, sources }
    const steps = (...parts: readonly object[]) => ({
      ...ivTrdAcuteSix,
      dose: { kind: 'steps', steps: parts.map((part) => ({ label: 'Step', rule, ...part })), sources },
    })
    expect(issuesOf(steps({ id: 'a' }, { id: 'b' }))).toEqual([])
    expect(issuesOf(steps({ id: 'a', sessions: { from: 1, through: 2 } }, { id: 'b', sessions: { from: 3 } }))).toEqual([])
    expect(issuesOf(steps({ id: 'a' }, { id: 'a' }))).toEqual(['dose.steps[1].id: conflict'])
    expect(issuesOf(steps({ id: 'a', sessions: { from: 3, through: 2 } }))).toEqual(['dose.steps[0].sessions: conflict'])
    expect(issuesOf(steps({ id: 'a', sessions: { from: 1, through: 3 } }, { id: 'b', sessions: { from: 3 } }))).toEqual([
      'dose.steps[1].sessions: conflict',
    ])
    expect(issuesOf(steps({ id: 'a', sessions: { from: 1 } }, { id: 'b', sessions: { from: 3, through: 4 } }))).toEqual([
      'dose.steps[1].sessions: conflict',
    ])
    const arms = ['a', 'a'].map((id) => ({ id, label: 'Arm', rule }))
    expect(issuesOf({ ...ivTrdAcuteSix, dose: { kind: 'arms', arms, sources } })).toEqual(['dose.arms[1].id: conflict'])
    const stages = ['a', 'a'].map((id) => ({ id, mgPerKg: 0.1, overMinutes: 2 }))
    expect(issuesOf({ ...ivTrdAcuteSix, dose: { kind: 'multi-stage', stages, sources } })).toEqual(['dose.stages[1].id: conflict'])
    const [course] = ivTrdAcuteSix.courses
    const [phase] = course?.phases ?? []
    const doubled = { ...phase, schedules: [phase?.schedules[0], phase?.schedules[0]] }
    expect(issuesOf({ ...ivTrdAcuteSix, courses: [{ ...course, phases: [doubled] }] })).toEqual([
      'courses[0].phases[0].schedules[1].id: conflict',
    ])
    const other = { ...course, phases: [{ ...phase, id: 'other' }] }
    expect(issuesOf({ ...ivTrdAcuteSix, courses: [course, other] })).toEqual(['courses[1].id: conflict'])
  })

  it('refuses a dose by weight that is said not to go by weight', () => {
    const weight = { ...ivTrdAcuteSix.weight, basis: 'not-weight-based' }
    expect(issuesOf({ ...ivTrdAcuteSix, weight })).toEqual(['weight.basis: conflict'])
  })

  it.each([null, [], 'iv-trd-acute-six', 5, { __proto__: null }])('refuses %j', (document) => {
    expect(issuesOf(document).length).toBeGreaterThan(0)
  })
})
