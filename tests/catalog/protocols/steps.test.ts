import type { DoseStep, Protocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { records, sound, withPhase } from './records'
import { stepProblems } from './steps'

type Sessions = DoseStep['sessions'] | undefined

function stepped(...sessions: readonly Sessions[]): Protocol {
  const steps = sessions.map(
    (one, at): DoseStep => ({
      id: `step-${at}`,
      label: 'Step',
      ...(one === undefined ? {} : { sessions: one }),
      rule: { kind: 'fixed', doseMg: 56, sources: [] },
    }),
  )
  return withPhase(() => ({ dose: { kind: 'steps', steps, sources: [] } }))
}

describe('steps', () => {
  it('of the catalog cover their phases', () => {
    expect(stepProblems(records)).toEqual([])
    expect(stepProblems([stepped({ from: 1, through: 1 }, { from: 2 })])).toEqual([])
    expect(stepProblems([stepped({ from: 1, through: 1 }, { from: 2, through: 6 })])).toEqual([])
    expect(stepProblems([stepped(undefined, undefined)])).toEqual([])
  })

  it.each([
    ['a start at the second session', stepped({ from: 2 }), 'first session'],
    ['a gap', stepped({ from: 1, through: 1 }, { from: 3 }), 'leave a gap'],
    ['an overlap', stepped({ from: 1, through: 2 }, { from: 2 }), 'overlap'],
    ['an endless step before another', stepped({ from: 1 }, { from: 2 }), 'overlap'],
    ['an end before the beginning', stepped({ from: 1, through: 1 }, { from: 2, through: 1 }), 'ends before'],
    ['an end before the phase', stepped({ from: 1, through: 5 }), 'end with the phase'],
    ['a step without sessions among others', stepped({ from: 1, through: 1 }, undefined), 'some do not'],
    [
      'a decision after the last session',
      { ...sound, decisionPoints: sound.decisionPoints.map((one) => ({ ...one, afterSessions: 7 })) },
      'after the last',
    ],
  ])('%s is reported', (_name, bent, message) => {
    expect(stepProblems([bent]).join('\n')).toContain(message)
  })
})
