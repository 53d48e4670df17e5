import type { InputCheck } from '../../core/check'
import type { Ceiling, DoseRule, DoseStep, Phase, Protocol, SimpleDose, Statement } from '../model'

/**
 * A rule that stands by itself, with the phase and step it was found in.
 *
 * @internal
 */
export interface FoundRule {
  /** The rule. */
  readonly rule: SimpleDose
  /** Id of the phase. */
  readonly phase?: string
  /** Id of the step or arm. */
  readonly step?: string
  /** Highest values of the step, beside those of the protocol. */
  readonly ceilings?: readonly Ceiling[]
  /** When the next step is taken. */
  readonly advance?: Statement
}

/**
 * What has to be known before a rule can be picked.
 *
 * @internal
 */
export interface OpenChoice {
  /** What has to be chosen. */
  readonly open: 'phase' | 'step'
  /** Ids to choose from. */
  readonly choices: readonly string[]
}

/**
 * All phases of a protocol, over all its courses.
 *
 * @internal
 */
export function allPhases(protocol: Pick<Protocol, 'courses'>): readonly Phase[] {
  const [first, ...others] = protocol.courses
  return others.length === 0 ? (first?.phases ?? []) : protocol.courses.flatMap((course) => course.phases)
}

/**
 * All dose rules of a protocol: its own, and those of its phases.
 *
 * @internal
 */
export function doseRules(protocol: Pick<Protocol, 'dose' | 'courses'>): readonly DoseRule[] {
  return [protocol.dose, ...allPhases(protocol).map((phase) => phase.dose)].filter((rule) => rule !== undefined)
}

/**
 * The rules that stand by themselves in a dose rule: one, or one for each step or arm.
 *
 * @internal
 */
export function simpleRules(rule: DoseRule): readonly SimpleDose[] {
  if (rule.kind === 'steps') return rule.steps.map((step) => step.rule)
  return rule.kind === 'arms' ? rule.arms.map((arm) => arm.rule) : [rule]
}

/**
 * Picks the dose rule for a phase and step.
 *
 * @returns the rule; what has to be chosen first; or `undefined` when the protocol has no dose rule at all
 * @internal
 */
export function findRule(check: InputCheck, protocol: Protocol, phaseId?: string, stepId?: string): FoundRule | OpenChoice | undefined {
  const phases = allPhases(protocol)
  if (phaseId !== undefined && !check.oneOf('phase', phaseId, phaseIds(phases))) return undefined
  const phase = phaseId === undefined ? onlyPhase(protocol, phases) : phases.find((entry) => entry.id === phaseId)
  if (phase === 'several') return { open: 'phase', choices: phaseIds(phases) }
  const rule = phase?.dose ?? protocol.dose
  const place = phase === undefined ? {} : { phase: phase.id }
  if (rule === undefined) return undefined
  return pickStep(check, rule, stepId, place)
}

function phaseIds(phases: readonly Phase[]): readonly string[] {
  return phases.map((phase) => phase.id)
}

function onlyPhase(protocol: Protocol, phases: readonly Phase[]): Phase | 'several' | undefined {
  if (protocol.dose !== undefined && phases.every((phase) => phase.dose === undefined)) return undefined
  return phases.length > 1 ? 'several' : phases[0]
}

function pickStep(
  check: InputCheck,
  rule: DoseRule,
  stepId: string | undefined,
  place: { phase?: string },
): FoundRule | OpenChoice | undefined {
  if (rule.kind !== 'steps' && rule.kind !== 'arms') {
    if (stepId === undefined) return { rule, ...place }
    check.fail('step', 'unexpected', 'the dose rule has no steps')
    return undefined
  }
  const steps = rule.kind === 'steps' ? rule.steps : rule.arms
  const ids = steps.map((step) => step.id)
  const advance = rule.kind === 'steps' && rule.advance !== undefined ? { advance: rule.advance } : {}
  if (stepId === undefined) {
    const only = steps.length === 1 ? steps[0] : undefined
    return only === undefined ? { open: 'step', choices: ids } : { ...ofStep(only), ...advance, ...place }
  }
  const step = check.oneOf('step', stepId, ids) ? steps.find((entry) => entry.id === stepId) : undefined
  return step === undefined ? undefined : { ...ofStep(step), ...advance, ...place }
}

function ofStep({ id, rule, ceilings }: DoseStep): FoundRule {
  return { rule, step: id, ...(ceilings === undefined ? {} : { ceilings }) }
}
