import type { Because, Finding } from '../../core/answer'
import { ask, CONVENTION } from '../findings'
import type { MissedSessionRule, Protocol } from '../model'
import type { PlannedDose, MissedSession } from './changes'
import type { ChosenPhase } from './input'
import type { Notes } from './notes'

/**
 * Which sessions drop out and which phases get one more, by the published rules.
 *
 * @internal
 */
export interface MissedOutcome {
  /** Numbers of the sessions that drop out. */
  readonly numbers: ReadonlySet<number>
  /** Ids of the phases whose count is to be finished, once for each session. */
  readonly toAdd: readonly string[]
}

/**
 * Applies the rules about missed sessions. Where a rule asks how the person is, and nobody said so, it asks; where it asks for judgment, it says so.
 *
 * @internal
 */
export function applyMissed(
  protocol: Protocol,
  sessions: readonly PlannedDose[],
  missed: readonly MissedSession[],
  notes: Notes,
): MissedOutcome {
  const toAdd: string[] = []
  const applied = new Map<MissedSessionRule, Because[]>()
  missed.forEach((entry, index) => {
    const phase = sessions.find((one) => one.number === entry.number)?.phase ?? ''
    const speaking = protocol.missedSessions.filter((rule) => speaksOf(rule, phase))
    // Where no text speaks of a relapse, whoever has one is worse.
    const state = entry.state === 'relapse' && !speaking.some((rule) => rule.state === 'relapse') ? 'worse' : entry.state
    const rules = protocol.missedSessions.filter((rule) => rule.action === 'always' || (speaking.includes(rule) && isFor(rule, state)))
    const path = `missed[${index}]`
    for (const rule of rules) applied.set(rule, [...(applied.get(rule) ?? []), becauseOf(rule, path, entry.number)])
    if (rules.some((rule) => rule.action === 'finish-count')) toAdd.push(phase)
    if (state === undefined && speaking.some((rule) => rule.state === 'worse' || rule.state === 'not-worse')) {
      notes.missing.push(ask(protocol, `${path}.state`, 'Is the person worse since the missed session, or not worse?'))
    }
  })
  notes.findings.push(...[...applied].map(([rule, because]) => toFinding(protocol, rule, because)))
  return { numbers: new Set(missed.map((one) => one.number)), toAdd }
}

function speaksOf(rule: MissedSessionRule, phase: string): boolean {
  return rule.phases.length === 0 || rule.phases.includes(phase)
}

function isFor(rule: MissedSessionRule, state: MissedSession['state']): boolean {
  if (rule.state === 'lapse') return false
  return rule.state === 'any' || rule.state === state
}

/**
 * Rules about a lapse of more than a number of days, held against the days between sessions as they now lie: a closure or a move makes a
 * lapse as a missed session does.
 *
 * @internal
 */
export function lapseFindings(protocol: Protocol, sessions: readonly Pick<PlannedDose, 'day'>[]): readonly Finding[] {
  const rules = protocol.missedSessions.filter(({ state }) => state === 'lapse')
  return sessions.flatMap((one, index) => {
    const before = sessions[index - 1]
    if (before === undefined) return []
    const days = one.day - before.day
    return rules
      .filter(({ afterDays }) => afterDays !== undefined && days > afterDays)
      .map((rule) => toFinding(protocol, rule, [becauseOf(rule, 'sessions', days)]))
  })
}

/**
 * Rules about a series that was interrupted, for a gap that no session missed now explains. How the person is since is not known there.
 *
 * @internal
 */
export function interruptionFindings(protocol: Protocol, phase: string, path: string, day: string): readonly Finding[] {
  const rules = protocol.missedSessions.filter((rule) => rule.action === 'finish-count' && speaksOf(rule, phase) && isFor(rule, undefined))
  return rules.map((rule) => toFinding(protocol, rule, [becauseOf(rule, path, day)]))
}

/**
 * A course whose first phase was missed as a whole, at once or one by one, would begin with its second one, at a dose and a frequency that are no
 * beginning.
 *
 * @internal
 */
export function firstPhaseMissed(
  protocol: Protocol,
  phases: readonly ChosenPhase[],
  now: readonly Pick<PlannedDose, 'phase'>[],
): readonly Finding[] {
  const [first, next] = [phases[0]?.phase, phases.find(({ phase }) => phase.id === now[0]?.phase)?.phase]
  if (first === undefined || next === undefined || first === next) return []
  const message = `No session of "${first.label}" was given, and no text begins with "${next.label}": the course is planned anew.`
  const because = [{ path: 'missed', expected: `a session of "${first.label}"`, outcome: 'unmet' }] as const
  return [
    {
      code: 'protocols/first-phase-missed',
      severity: 'hold',
      message,
      because,
      sources: CONVENTION,
      record: protocol.id,
    },
  ]
}

const SEVERITY: Readonly<Record<MissedSessionRule['action'], Finding['severity']>> = {
  always: 'info',
  continue: 'info',
  'finish-count': 'caution',
  'no-standard': 'caution',
  'step-back': 'caution',
  judgment: 'caution',
  'restart-induction': 'caution',
}

function becauseOf(rule: MissedSessionRule, path: string, value: number | string): Because {
  return { path, value, expected: rule.state, outcome: 'met' }
}

function toFinding(protocol: Protocol, rule: MissedSessionRule, because: readonly Because[]): Finding {
  return {
    code: `protocols/${rule.id}`,
    severity: SEVERITY[rule.action],
    message: rule.text,
    because,
    sources: rule.sources,
    record: protocol.id,
  }
}
