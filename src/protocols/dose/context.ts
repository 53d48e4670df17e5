import type { Answer, Finding, Missing } from '../../core/answer'
import type { SourceRef } from '../../core/source'
import type { Ceiling, Formulation, Protocol } from '../model'
import type { DoseAnswerBase } from './answer'
import type { Limit } from './ceiling'
import { lowestLimit } from './ceiling'
import type { DoseInput } from './input'
import type { DosingWeight } from './weight'

/**
 * What an answer about a dose is put together from.
 *
 * @internal
 */
export interface DoseContext {
  /** The protocol. */
  readonly protocol: Protocol
  /** The input. */
  readonly input: DoseInput
  /** The part common to all outcomes. */
  readonly base: Pick<DoseAnswerBase, 'protocol' | 'drug' | 'phase' | 'step'>
  /** Published highest values that apply: those of the protocol and of the step. */
  readonly ceilings: readonly Ceiling[]
  /** The dosing weight, where one is needed. */
  readonly weight: DosingWeight | undefined
  /** The product, where one is known. */
  readonly formulation: Formulation | undefined
  /** What the answer gathers on the way. */
  readonly collected: { findings: Finding[]; missing: Missing[]; assumptions: string[]; sources: SourceRef[] }
  /** Builds the common part of the answer from what was gathered. */
  readonly finish: () => Answer
}

/**
 * Notes a finding about the protocol.
 *
 * @internal
 */
export function tell(context: DoseContext, finding: Omit<Finding, 'record' | 'sources'>, sources: readonly SourceRef[]): void {
  context.collected.findings.push({ ...finding, sources, record: context.protocol.id })
}

/**
 * The lowest ceiling on the dose or on the rate, the clinic's own among them.
 *
 * @internal
 */
export function limitOf(context: DoseContext, of: 'dose' | 'rate'): Limit | undefined {
  const { ceilings, input, weight } = context
  const local: readonly Ceiling[] =
    input.localMaximumMg === undefined
      ? []
      : [{ id: 'local-maximum', unit: 'mg-per-session', value: input.localMaximumMg, text: 'Highest dose set by the clinic.', sources: [] }]
  return lowestLimit([...ceilings, ...local], of, weight?.kg)
}

/**
 * Path of a ceiling for reasons.
 *
 * @internal
 */
export function ceilingPath(ceiling: Ceiling): string {
  return ceiling.id === 'local-maximum' ? 'localMaximumMg' : `ceilings.${ceiling.id}`
}
