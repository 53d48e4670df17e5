import type { Finding } from '../../core/answer'
import type { SourceRef } from '../../core/source'
import { CONVENTION } from '../findings'
import type { Ceiling, DescribedOnlyDose, NoStandardDose, NumberRange } from '../model'
import type { DoseAnswer } from './answer'
import type { DoseContext } from './context'
import { ceilingPath, tell } from './context'

/**
 * The answer without a dose; findings and missing inputs say why.
 *
 * @internal
 */
export function notComputable(context: DoseContext): DoseAnswer {
  return { outcome: 'not-computable', ...context.base, ...context.finish() }
}

/**
 * A choice that is not part of the protocol.
 *
 * @internal
 */
export function refuseChoice(context: DoseContext, path: 'chosenDoseMg' | 'chosenRateMgPerHour', expected: string): DoseAnswer {
  const because = [{ path, value: context.input[path], expected, outcome: 'unmet' }] as const
  const message = `The ${path === 'chosenDoseMg' ? 'dose' : 'rate'} chosen is not part of the protocol, which states ${expected}.`
  return refuse(context, { code: 'protocols/dose-not-in-protocol', severity: 'stop', message, because }, context.collected.sources)
}

/**
 * A ceiling below a dose that cannot be lowered: one given in stages, or one that the protocol names itself.
 *
 * @internal
 */
export function refuseCeiling(context: DoseContext, ceiling: Ceiling, inStages: boolean): DoseAnswer {
  const expected = `at most ${ceiling.value} (${ceiling.unit})`
  const because = [{ path: ceilingPath(ceiling), expected, outcome: 'unmet' }] as const
  const message = inStages
    ? 'A ceiling lies below a dose given in stages, and the protocol does not say how the stages share it.'
    : 'A ceiling lies below the dose that the protocol names, and a lower dose is not part of the protocol.'
  return refuse(context, { code: 'protocols/ceiling-below-dose', severity: 'hold', message, because }, ceiling.sources)
}

/**
 * A dose that rounding would make nothing.
 *
 * @internal
 */
export function refuseBelowStep(context: DoseContext): DoseAnswer {
  const expected = `a dose of at least ${context.protocol.rounding.stepMg} mg`
  const because = [{ path: 'weightKg', value: context.input.weightKg, expected, outcome: 'unmet' }] as const
  const message = 'The dose is smaller than the step it is rounded to.'
  return refuse(context, { code: 'protocols/dose-below-rounding-step', severity: 'hold', message, because }, CONVENTION)
}

/**
 * A range so narrow that no dose in the steps of the protocol lies in it.
 *
 * @internal
 */
export function refuseNoStep(context: DoseContext, { minimum, maximum }: NumberRange): DoseAnswer {
  const { stepMg } = context.protocol.rounding
  const expected = `${minimum} to ${maximum} mg`
  const because = [{ path: 'protocol.rounding.stepMg', value: stepMg, expected, outcome: 'unmet' }] as const
  const message = `No dose in steps of ${stepMg} mg lies in what the protocol allows, ${expected}.`
  return refuse(context, { code: 'protocols/no-step-in-range', severity: 'hold', message, because }, CONVENTION)
}

/**
 * A rule that is described but never computed, with what was published.
 *
 * @internal
 */
export function refuseWithoutStandard(rule: DescribedOnlyDose | NoStandardDose, context: DoseContext): DoseAnswer {
  const { kind, text, sources } = rule
  const standard: Partial<NoStandardDose> = kind === 'described-only' ? {} : rule
  const { publishedMg, publishedMgPerKg, publishedMgPerKgPerHour, publishedOverMinutes } = standard
  tell(context, { code: `protocols/${kind}`, severity: 'hold', message: text, because: [] }, sources)
  return {
    outcome: 'not-computable',
    ...context.base,
    ...(publishedMg === undefined ? {} : { publishedMg }),
    ...(publishedMgPerKg === undefined ? {} : { publishedMgPerKg }),
    ...(publishedMgPerKgPerHour === undefined ? {} : { publishedMgPerKgPerHour }),
    ...(publishedOverMinutes === undefined ? {} : { publishedOverMinutes }),
    ...context.finish(),
  }
}

function refuse(context: DoseContext, finding: Omit<Finding, 'record' | 'sources'>, sources: readonly SourceRef[]): DoseAnswer {
  tell(context, finding, sources)
  return notComputable(context)
}
