import type { Finding } from '../core/answer'
import type { IsoDate, Jurisdiction } from '../core/words'
import type { Authorisation, RegulatoryQuestion, RegulatoryStatus, Reimbursement } from './answer-model'
import type { RegulatoryDecision, RegulatoryEntry } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { dayNumber, dayRange } from '../core/date'
import { inForce } from '../core/dated'
import { jurisdictionChain } from '../core/jurisdiction'
import { appliesTo } from './applies'
import { getIndication } from './catalog'
import { checkTreatment } from './check-question'

/**
 * Tells what is approved and paid for: for one use, drug and route, in one place, on one day.
 *
 * Two axes are kept apart, since a licence does not mean funding. A place about which nothing is recorded is `unknown`, never
 * `not-approved`. It does not tell whether a prescription is lawful or sensible.
 *
 * @param id - indication id
 * @param question - drug, route, place and day
 * @returns both axes, since when, under which conditions, and the entries behind it
 * @throws InvalidInputError naming every bad field and the nearest valid value
 * @example
 * ```ts
 * import { regulatoryStatus } from 'ketamine-therapy/indications'
 *
 * const spray = { drug: 'esketamine', route: 'intranasal', jurisdiction: 'US' } as const
 * const status = regulatoryStatus('treatment-resistant-depression', { ...spray, asOf: '2024-06-01' })
 * status.authorisation // → 'approved'
 * status.since // → '2019-03-05'
 * status.conditions[0]?.code // → 'with-oral-antidepressant'
 * regulatoryStatus('treatment-resistant-depression', { ...spray, asOf: '2019-03-04' }).authorisation // → 'not-approved'
 * ```
 */
export function regulatoryStatus(id: string, question: RegulatoryQuestion): RegulatoryStatus {
  const check = new InputCheck('regulatoryStatus')
  const given = check.object('question', question, ['drug', 'route', 'release', 'jurisdiction', 'asOf'])
  checkTreatment(check, given, true)
  check.jurisdiction('jurisdiction', given['jurisdiction'])
  check.date('asOf', given['asOf'])
  check.done()
  const { jurisdiction, asOf } = question
  const all = getIndication(id).regulatory.filter((entry) => appliesTo(entry.applies, question))
  const here = placed(all, jurisdiction)
  const authorisation = settleAuthorisation(here, asOf)
  const payment = settle(
    here.filter(({ axis }) => axis === 'reimbursement'),
    asOf,
  )
  const remarks = here.filter((entry) => entry.scope === 'remark' && standsOn(entry, asOf) === 'met')
  const entries = [authorisation.entry, payment.entry, ...remarks].filter((entry) => entry !== undefined)
  const { since } = authorisation
  return {
    authorisation: authorisation.standing,
    ...(payment.known ? { reimbursement: reimbursementOf(payment.entry?.decision) } : {}),
    ...(since === undefined ? {} : { since }),
    conditions: authorisation.entry?.conditions ?? [],
    limitsOfUse: [...new Set(entries.flatMap((entry) => entry.limitsOfUse ?? []))],
    entries,
    ...buildAnswer({
      asOf,
      findings: findingsOf(id, authorisation, payment, jurisdiction),
      missing:
        authorisation.standing === 'unknown'
          ? [
              {
                path: 'jurisdiction',
                question: `What does the authority of ${jurisdiction} say?`,
                because: 'absent',
                decides: [`indications/${id}`],
              },
            ]
          : [],
      sources: entries.flatMap((entry) => entry.sources),
    }),
  }
}

interface Settled {
  readonly entry: RegulatoryEntry | undefined
  /** Whether anything at all is recorded on this axis by that day. */
  readonly known: boolean
}

interface SettledAuthorisation {
  readonly entry: RegulatoryEntry | undefined
  readonly standing: Authorisation
  readonly since: string | undefined
}

/** Entries of the place and of the wholes it is part of, narrowest place first, then newest first. */
function placed(entries: readonly RegulatoryEntry[], jurisdiction: Jurisdiction): readonly RegulatoryEntry[] {
  const chain = [...jurisdictionChain(jurisdiction), 'worldwide']
  const start = ({ from, inForceBy }: RegulatoryEntry): number =>
    from !== undefined ? dayRange(from).first : inForceBy !== undefined ? dayNumber(inForceBy) : -1e9
  return entries
    .filter((entry) => chain.includes(entry.jurisdiction))
    .sort((a, b) => chain.indexOf(a.jurisdiction) - chain.indexOf(b.jurisdiction) || start(b) - start(a))
}

function settleAuthorisation(entries: readonly RegulatoryEntry[], asOf: IsoDate): SettledAuthorisation {
  const authorisations = entries.filter(({ axis }) => axis === 'authorisation')
  // A decision about this use goes before the standing of the product.
  for (const scope of ['use', 'product'] as const) {
    const settled = settle(
      authorisations.filter((entry) => entry.scope === scope),
      asOf,
    )
    if (settled.entry !== undefined) {
      const standing = authorisationOf(settled.entry.decision)
      return { entry: settled.entry, standing, since: sinceWhen(settled.entry, authorisations) }
    }
    if (settled.known) return { entry: undefined, standing: 'unknown', since: undefined }
  }
  const isBeforeFirst = authorisations.some(
    (entry) => entry.first === true && entry.from !== undefined && dayNumber(asOf) < dayRange(entry.from).first,
  )
  return { entry: undefined, standing: isBeforeFirst ? 'not-approved' : 'unknown', since: undefined }
}

function settle(entries: readonly RegulatoryEntry[], asOf: IsoDate): Settled {
  const standing = entries.filter((entry) => standsOn(entry, asOf) !== 'unmet')
  const [newest] = standing
  return { entry: newest !== undefined && standsOn(newest, asOf) === 'met' ? newest : undefined, known: newest !== undefined }
}

function standsOn(entry: RegulatoryEntry, asOf: IsoDate): 'met' | 'unmet' | 'unknown' {
  if (entry.from === undefined && entry.inForceBy !== undefined && asOf < entry.inForceBy) return 'unknown'
  return inForce(entry, asOf)
}

/** An approval that was widened without a break stands since its first day. */
function sinceWhen(entry: RegulatoryEntry, entries: readonly RegulatoryEntry[]): string | undefined {
  let first = entry
  for (;;) {
    const { from } = first
    const before = entries.find(
      (other) =>
        other.scope === entry.scope &&
        other.decision === entry.decision &&
        other.jurisdiction === entry.jurisdiction &&
        other.through !== undefined &&
        from !== undefined &&
        dayRange(other.through).last === dayRange(from).first - 1,
    )
    if (before === undefined) return from
    first = before
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

function reimbursementOf(decision: RegulatoryDecision | undefined): Reimbursement {
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

function findingsOf(id: string, authorisation: SettledAuthorisation, payment: Settled, jurisdiction: Jurisdiction): readonly Finding[] {
  const because = [{ path: 'jurisdiction', value: jurisdiction, outcome: 'met' as const }]
  const findings: Finding[] = [authorisation.entry, payment.entry]
    .filter((entry) => entry !== undefined)
    .map((entry) => ({
      code: `indications/${entry.id}`,
      severity: 'info',
      message: entry.text,
      because,
      sources: entry.sources,
      record: entry.id,
    }))
  if (authorisation.standing !== 'unknown') return findings
  const message = `What the authority of ${jurisdiction} says of this use, drug and route is not recorded here, or not for that day. That is not the same as "not approved".`
  return [
    ...findings,
    {
      code: 'indications/authorisation-unknown',
      severity: 'caution',
      message,
      because: [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' }],
      sources: [],
      record: id,
    },
  ]
}
