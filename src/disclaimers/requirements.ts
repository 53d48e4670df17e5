import type { DisclaimerUnit, Exclusion, MatrixAddition, MatrixEntry, Presentation, RequiredDisclaimer, RequirementReason } from './model'
import type { ResolvedContext } from './check-context'
import { jurisdictionChain } from '../core/jurisdiction'
import { unitOf } from './catalog'
import { CONTEXT_MATRIX, EVERYWHERE } from './catalog/context-matrix'

/**
 * What a context needs.
 *
 * @internal
 */
export interface Requirements {
  /** The notices, in the order in which they print. */
  readonly required: readonly RequiredDisclaimer[]
  /** Notices whose text is not valid for the readers' place or day. */
  readonly replaced: readonly string[]
  /** Notices for which another one stands in. */
  readonly superseded: readonly { readonly id: string; readonly by: string }[]
  /** What the row also asks for, in words. */
  readonly note: string | undefined
  /** Exclusions on which nothing was said and which would take a notice away. */
  readonly undecided: ReadonlySet<Exclusion>
  /** Whether the surface is not meant for the audience. */
  readonly rowMissing: boolean
}

/**
 * Reads the context matrix.
 *
 * @internal
 */
export function requirementsOf(context: ResolvedContext): Requirements {
  const row = CONTEXT_MATRIX.find((entry) => entry.surface === context.surface && entry.audience === context.audience)
  const needs = new Map<string, { presentation: Presentation; reasons: RequirementReason[] }>()
  const undecided = new Set<Exclusion>()
  const rowName = `${context.surface}/${context.audience}`
  const need = (entry: MatrixEntry, reason: RequirementReason): void => {
    if (entry.unless !== undefined) {
      const holds = context.exclusions[entry.unless]
      if (holds === true) return
      if (holds === undefined) undecided.add(entry.unless)
    }
    const known = needs.get(entry.unit)
    if (known === undefined) needs.set(entry.unit, { presentation: entry.presentation, reasons: [reason] })
    // How the row itself shows a notice is not changed by what every row adds.
    else known.reasons.push(reason)
  }
  const addAll = (name: string, addition: MatrixAddition): void => {
    if (addition.jurisdiction !== undefined && !jurisdictionChain(context.jurisdiction).includes(addition.jurisdiction)) return
    const topic = addition.topics.find((entry) => context.topics.has(entry))
    if (topic === undefined || addition.also?.some((entry) => context.topics.has(entry)) === false) return
    for (const entry of addition.entries) need(entry, { row: name, when: addition.when, topic })
  }
  for (const entry of row?.always ?? []) need(entry, { row: rowName, when: 'always' })
  for (const addition of row?.add ?? []) addAll(rowName, addition)
  for (const addition of EVERYWHERE) addAll(`any/${context.audience}`, addition)
  const isLocal = jurisdictionChain(context.jurisdiction).includes('US')
  if (!isLocal)
    need({ unit: 'disc-jurisdiction', presentation: 'full' }, { row: 'outside-us/any', when: 'the readers are outside the United States' })
  const superseded = supersede(context, needs)
  const replaced = [...needs.keys()].filter((id) => isOutOfPlace(unitOf(id), context))
  for (const id of [...superseded.map((entry) => entry.id), ...replaced]) needs.delete(id)
  const placeOf = (id: string): number => printOrder(unitOf(id), context)
  return {
    required: [...needs]
      .map(([id, { presentation, reasons }]) => ({
        id,
        presentation,
        reasons,
        legalBasis: unitOf(id).legalBasis,
      }))
      .sort((a, b) => placeOf(a.id) - placeOf(b.id)),
    replaced: replaced.sort((a, b) => placeOf(a) - placeOf(b)),
    superseded,
    note: row?.note,
    undecided,
    rowMissing: row === undefined,
  }
}

/**
 * Place of a notice among the others. A post says at its start that it is paid.
 *
 * @internal
 */
export function printOrder({ id, order }: DisclaimerUnit, { surface }: ResolvedContext): number {
  return surface === 'social-post' && id === 'disc-endorser-paid' ? -1 : order
}

/** When two notices overlap both stay, but for these. */
function supersede(context: ResolvedContext, needs: ReadonlyMap<string, unknown>): readonly { readonly id: string; readonly by: string }[] {
  const pairs: { id: string; by: string }[] = []
  if (context.exclusions['esketamine-only'] === true) pairs.push({ id: 'disc-risks-ketamine', by: 'disc-esketamine-fair-balance' })
  if (context.audience === 'clinician') pairs.push({ id: 'disc-no-diagnosis-treatment', by: 'disc-cds-clinician' })
  return pairs.filter(({ id, by }) => needs.has(id) && needs.has(by))
}

/**
 * Whether the notice speaks of another place, or of a time that is over.
 *
 * @internal
 */
export function isOutOfPlace(unit: DisclaimerUnit, context: ResolvedContext): boolean {
  if (unit.validThrough !== undefined && context.asOf > unit.validThrough) return true
  return unit.jurisdiction !== undefined && !jurisdictionChain(context.jurisdiction).includes(unit.jurisdiction)
}
