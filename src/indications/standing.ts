import { dayNumber, dayRange } from '../core/date'
import { inForce } from '../core/dated'
import { jurisdictionChain } from '../core/jurisdiction'
import type { IsoDate, Jurisdiction, PartialDate, Truth } from '../core/words'
import type { Authorisation, Reimbursement } from './answer-model'
import type { RegulatoryDecision, RegulatoryEntry } from './model'

/** How one axis stands on a day. @internal */
export interface Settled {
  /** The entry that decides. */
  readonly entry: RegulatoryEntry | undefined
  /** Whether anything at all may stand on this axis on that day. */
  readonly known: boolean
}

/** How authorization stands on a day. @internal */
export interface SettledAuthorisation {
  /** The entry that decides. */
  readonly entry: RegulatoryEntry | undefined
  /** The standing that follows. */
  readonly standing: Authorisation
  /** Since when it stands so. */
  readonly since: PartialDate | undefined
}

/**
 * Entries of the place and of the wholes it is part of, narrowest place first, then newest first.
 *
 * @param entries - decisions, already narrowed to the drug and route
 * @param jurisdiction - place asked about
 * @returns the entries in the order in which they are read
 * @internal
 */
export function entriesOf(entries: readonly RegulatoryEntry[], jurisdiction: Jurisdiction): readonly RegulatoryEntry[] {
  const chain = [...jurisdictionChain(jurisdiction), 'worldwide']
  return entries
    .filter((entry) => chain.includes(entry.jurisdiction))
    .sort((a, b) => chain.indexOf(a.jurisdiction) - chain.indexOf(b.jurisdiction) || startOf(b) - startOf(a))
}

/**
 * Decides authorisation: a decision about this use goes before the standing of the product.
 *
 * @param entries - entries of the place, as {@link entriesOf} orders them
 * @param asOf - the day of interest
 * @returns the standing, the entry behind it and its start
 * @internal
 */
export function settleAuthorisation(entries: readonly RegulatoryEntry[], asOf: IsoDate): SettledAuthorisation {
  const authorisations = entries.filter(({ axis }) => axis === 'authorisation')
  for (const scope of ['use', 'product'] as const) {
    const own = authorisations.filter((entry) => entry.scope === scope)
    const { entry, known } = settle(own, asOf)
    if (entry !== undefined) return { entry, standing: authorisationOf(entry.decision), since: sinceWhen(entry, own) }
    if (known) break
  }
  const isBeforeFirst = authorisations.some(
    ({ first, from }) => first === true && from !== undefined && dayNumber(asOf) < dayRange(from).first,
  )
  return { entry: undefined, standing: isBeforeFirst ? 'not-approved' : 'unknown', since: undefined }
}

/**
 * Picks the entry that decides among entries of one axis.
 *
 * @param entries - entries of one axis, as {@link entriesOf} orders them
 * @param asOf - the day of interest
 * @returns the entry that decides, and whether any may stand
 * @internal
 */
export function settle(entries: readonly RegulatoryEntry[], asOf: IsoDate): Settled {
  const [newest] = entries.filter((entry) => standsOn(entry, asOf) !== 'unmet')
  return { entry: newest !== undefined && standsOn(newest, asOf) === 'met' ? newest : undefined, known: newest !== undefined }
}

/**
 * Whether an entry stands on a day. A decision that was public by then had been taken, however loosely its day is known.
 *
 * @param entry - a decision
 * @param asOf - the day of interest
 * @returns `unknown` when the day falls inside a loose start or end
 * @internal
 */
export function standsOn(entry: RegulatoryEntry, asOf: IsoDate): Truth {
  const { from, inForceBy, announcedOn } = entry
  if (inForceBy !== undefined && asOf < inForceBy) return 'unknown'
  const standing = inForce(entry, asOf)
  const isStraddledStart = standing === 'unknown' && from !== undefined && dayNumber(asOf) < dayRange(from).last
  return isStraddledStart && announcedOn !== undefined && asOf >= announcedOn ? 'met' : standing
}

/**
 * The word for a decision on payment.
 *
 * @param decision - what was decided
 * @returns `unknown` for a decision that settles nothing
 * @internal
 */
export function reimbursementOf(decision: RegulatoryDecision | undefined): Reimbursement {
  switch (decision) {
    case 'recommended':
    case 'restricted':
    case 'not-recommended':
    case 'listed':
      return decision
    default:
      return 'unknown'
  }
}

function authorisationOf(decision: RegulatoryDecision): Authorisation {
  switch (decision) {
    case 'approved':
    case 'off-label':
    case 'not-approved':
    case 'refused':
    case 'investigational':
      return decision
    default:
      return 'unknown'
  }
}

function startOf({ from, inForceBy }: RegulatoryEntry): number {
  if (from !== undefined) return dayRange(from).first
  return inForceBy === undefined ? -Infinity : dayNumber(inForceBy)
}

/** An approval that was widened without a break stands since its first day. */
function sinceWhen(entry: RegulatoryEntry, entries: readonly RegulatoryEntry[]): PartialDate | undefined {
  let first = entry
  for (;;) {
    const { from } = first
    if (from === undefined) return undefined
    const before = entries.find(
      ({ decision, jurisdiction, through }) =>
        decision === entry.decision &&
        jurisdiction === entry.jurisdiction &&
        through !== undefined &&
        dayRange(through).last === dayRange(from).first - 1,
    )
    if (before === undefined) return from
    first = before
  }
}
