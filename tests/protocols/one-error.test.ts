import {
  calculateDose,
  compareProtocols,
  ivTrdAcuteSix,
  planInfusion,
  rescheduleCourse,
  scheduleCourse,
  spravatoTrdEu,
  spravatoTrdUs,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

// Whoever mends an input should not have to run it again to see the next mistake.
describe('one error names fields and ids at once', () => {
  it('of a dose', () => {
    const input = { weightKg: 0, phase: 'inductoin', formulation: 'esk-ns-82' }
    expect(issuesOf(() => calculateDose(spravatoTrdUs, input))).toEqual([
      'weightKg: out-of-range',
      'phase: unknown-id',
      'formulation: unknown-id',
    ])
    expect(issuesOf(() => calculateDose(spravatoTrdUs, { ageYears: 34.5, phase: 'induction', step: 'day-2' }))).toEqual([
      'ageYears: wrong-type',
      'step: unknown-id',
    ])
    expect(issuesOf(() => calculateDose(ivTrdAcuteSix, { weightKg: 0, step: 'day-1' }))).toEqual([
      'weightKg: out-of-range',
      'step: unexpected',
    ])
  })

  it('of a dose, where ids cannot be looked up in a malformed protocol', () => {
    const bad = { ...ivTrdAcuteSix, dose: { kind: 'per-pound' } }
    expect(issuesOf(() => calculateDose(bad as never, { weightKg: 0, phase: 'x', step: 7 as never }))).toEqual([
      'protocol.dose.kind: unknown-id',
      'weightKg: out-of-range',
      'step: wrong-type',
    ])
  })

  it('of an infusion', () => {
    const stages = [{ id: 'bolus', doseMg: 8.8, exactDoseMg: '8.8', overMinutes: 2 }]
    const bad = { concentrationMgPerMl: 0, stage: 'bolsu', overMinutes: 40 }
    expect(issuesOf(() => planInfusion({ doseMg: 8.8, stages }, bad))).toEqual([
      'concentrationMgPerMl: out-of-range',
      'stage: unknown-id',
      'overMinutes: conflict',
    ])
    const rate = { outcome: 'rate-computed', exactRateMgPerHour: 'fast' }
    expect(issuesOf(() => planInfusion(rate, { concentrationMgPerMl: -1, totalVolumeMl: 100 }))).toEqual([
      'concentrationMgPerMl: out-of-range',
      'dose.exactRateMgPerHour: malformed',
      'totalVolumeMl: conflict',
    ])
  })

  it('of a course', () => {
    const input = { start: '2026-02-30', timeZone: 'UTC', weekdays: [8] }
    expect(issuesOf(() => scheduleCourse(ivTrdAcuteSix, { ...input, schedules: { induction: 'once-a-week' } }))).toEqual([
      'start: malformed',
      'weekdays[0]: out-of-range',
      'schedules.induction: unknown-id',
    ])
    expect(issuesOf(() => scheduleCourse(spravatoTrdEu, { ...input, course: 'under-56', schedules: 7 as never }))).toEqual([
      'start: malformed',
      'weekdays[0]: out-of-range',
      'course: unknown-id',
      'schedules: wrong-type',
    ])
  })

  it('of a course dated anew', () => {
    const course = scheduleCourse(ivTrdAcuteSix, { start: '2026-12-01', timeZone: 'UTC' })
    const input = { ...course.input, schedules: { induction: 'once-a-week' } }
    const changes = { missed: [{ number: 9 }], moved: [{ number: 2, to: '2026-13-01' }], unavailable: ['tomorrow'], reason: 'ill' }
    const issues = (more: object) => issuesOf(() => rescheduleCourse(ivTrdAcuteSix, { ...course, ...more }, changes as never))
    const ofChanges = ['reason: unexpected', 'missed[0].number: unknown-id', 'moved[0].to: malformed', 'unavailable[0]: malformed']
    expect(issues({ input })).toEqual([...ofChanges, 'course.input.schedules.induction: unknown-id'])
    // Schedules of another protocol are not unknown for that.
    expect(issues({ input, protocol: 'iv-trd-elektd' })).toEqual([...ofChanges, 'course.protocol: conflict'])
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, { ...course, sessions: 6 } as never, { missed: [{ number: 0 }] }))).toEqual([
      'course.sessions: wrong-type',
      'missed[0].number: out-of-range',
    ])
  })
})

it('says how to come by a record where an id was given', () => {
  expect(() => calculateDose('iv-trd-acute-six' as never, { weightKg: 80 })).toThrow('protocol: must be the record itself: getProtocol')
  expect(() => compareProtocols(['iv-trd-acute-six', 'iv-trd-elektd'] as never)).toThrow(
    'protocols[0]: must be the record itself: getProtocol',
  )
})
