import type { DoseRule, Phase, Protocol, Schedule, SimpleDose } from 'ketamine-therapy/protocols'
import { ivTrdAcuteSix, protocols } from 'ketamine-therapy/protocols'

/** All records, in the order of the catalog. */
export const records: readonly Protocol[] = Object.values(protocols)

/** A sound record that tests bend: six infusions of 0.5 mg/kg, two or three a week. */
export const sound: Protocol = ivTrdAcuteSix

/** All phases of a record, course after course. */
export function phasesOf(protocol: Protocol): readonly Phase[] {
  return protocol.courses.flatMap((course) => course.phases)
}

/** The dose rules of a record that stand by themselves: each step and each arm alone. */
export function rulesOf(protocol: Protocol): readonly SimpleDose[] {
  return [protocol.dose, ...phasesOf(protocol).map((phase) => phase.dose)].flatMap((rule) => (rule === undefined ? [] : simple(rule)))
}

/** The sample with its first schedule changed. */
export function withSchedule(change: Partial<Schedule>): Protocol {
  return withPhase((phase) => ({ schedules: phase.schedules.map((one, at) => (at === 0 ? { ...one, ...change } : one)) }))
}

/** The sample with its only phase changed. */
export function withPhase(change: (phase: Phase) => Partial<Phase>): Protocol {
  return {
    ...sound,
    courses: sound.courses.map((course) => ({ ...course, phases: course.phases.map((phase) => ({ ...phase, ...change(phase) })) })),
  }
}

function simple(rule: DoseRule): readonly SimpleDose[] {
  if (rule.kind === 'steps') return rule.steps.map((step) => step.rule)
  return rule.kind === 'arms' ? rule.arms.map((arm) => arm.rule) : [rule]
}
