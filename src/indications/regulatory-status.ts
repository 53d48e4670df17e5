import { buildAnswer } from '../core/answer'
import type { Finding, Missing } from '../core/answer'
import { InputCheck } from '../core/check'
import { entryNotes } from '../core/entry-notes'
import { jurisdictionChain } from '../core/jurisdiction'
import type { Jurisdiction } from '../core/words'
import type { RegulatoryQuestion, RegulatoryStatus } from './answer-model'
import { appliesTo } from './applies'
import { INDICATION_IDS } from '../terminology/indication-ids'
import { getIndication } from './catalog'
import { checkTreatment } from './check-question'
import type { RegulatoryEntry } from './model'
import { recalledNote } from '../core/recalled-note'
import { entriesOf, reimbursementOf, settle, settleAuthorisation, standsOn } from './standing'
import type { SettledAuthorisation } from './standing'

/**
 * Tells what is approved and paid for: for one use, drug and route, in one place, on one day.
 *
 * Two axes are kept apart, since a license does not mean funding. A place about which nothing is recorded is `unknown`, never
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
 * regulatoryStatus('treatment-resistant-depression', { ...spray, jurisdiction: 'UK', asOf: '2024-06-01' }) // throws InvalidInputError
 * ```
 */
export function regulatoryStatus(id: string, question: RegulatoryQuestion): RegulatoryStatus {
  const check = new InputCheck('regulatoryStatus')
  check.oneOf('id', id, INDICATION_IDS)
  const given = check.object('', question, ['drug', 'route', 'release', 'jurisdiction', 'asOf'])
  checkTreatment(check, given, true)
  check.jurisdiction('jurisdiction', given['jurisdiction'])
  check.date('asOf', given['asOf'])
  check.done()
  return statusOf(id, getIndication(id).regulatory, question)
}

function statusOf(id: string, regulatory: readonly RegulatoryEntry[], question: RegulatoryQuestion): RegulatoryStatus {
  const { jurisdiction, asOf } = question
  const asked = regulatory.filter((entry) => appliesTo(entry.applies, question))
  const here = entriesOf(asked, jurisdiction)
  const authorisation = settleAuthorisation(here, asOf)
  const payments = here.filter(({ axis, scope }) => axis === 'reimbursement' && scope === 'use')
  const payment = settle(payments, asOf)
  // What a label says is reported only while there is a label.
  const isAuthorised = authorisation.standing === 'approved' || authorisation.standing === 'off-label'
  const remarks = here.filter(
    (entry) => entry.scope === 'remark' && standsOn(entry, asOf) === 'met' && (isAuthorised || entry.axis !== 'authorisation'),
  )
  const entries = [authorisation.entry, payment.entry, ...remarks].filter((entry) => entry !== undefined)
  return {
    authorisation: authorisation.standing,
    ...(payment.known ? { reimbursement: reimbursementOf(payment.entry?.decision) } : {}),
    ...(authorisation.since === undefined ? {} : { since: authorisation.since }),
    conditions: authorisation.entry?.conditions ?? [],
    limitsOfUse: [...new Set(entries.flatMap((entry) => entry.limitsOfUse ?? []))],
    entries,
    ...buildAnswer({
      asOf,
      findings: [...entries.map((entry) => findingOf(entry, jurisdiction)), ...openFindings(id, authorisation, question, here)],
      missing: [
        ...(authorisation.standing === 'unknown'
          ? [
              {
                path: 'jurisdiction',
                question: `What does the licensing authority of ${jurisdiction} say of ${treatmentOf(question)} for this use?`,
                because: 'absent' as const,
                decides: [`indications/${id}`],
              },
            ]
          : []),
        ...(payment.known ? [] : askForPart(id, asked, question)),
      ],
      assumptions: entries.flatMap((entry) => assumptionsOf(entry, question)),
      sources: entries.flatMap(({ sources, milestones = [] }) => [...sources, ...milestones.flatMap((one) => one.sources)]),
    }),
  }
}

/** Who pays may be decided in each part of a country: of the whole there is then no answer, and the parts have one. */
function askForPart(id: string, entries: readonly RegulatoryEntry[], { jurisdiction, asOf }: RegulatoryQuestion): readonly Missing[] {
  const payments = entries.filter((entry) => entry.axis === 'reimbursement' && entry.scope === 'use' && standsOn(entry, asOf) !== 'unmet')
  const parts = payments.map((entry) => entry.jurisdiction).filter((part) => jurisdictionChain(part).includes(jurisdiction))
  if (parts.length === 0) return []
  const question = `Which part of ${jurisdiction} is it? Whether it is paid for is recorded for ${[...new Set(parts)].sort().join(', ')}.`
  return [{ path: 'jurisdiction', question, because: 'imprecise', decides: [`indications/${id}`] }]
}

function findingOf(entry: RegulatoryEntry, jurisdiction: Jurisdiction): Finding {
  return {
    code: `indications/${entry.id}`,
    severity: 'info',
    message: `${entry.body}: ${entry.text}`,
    because: [{ path: 'jurisdiction', value: jurisdiction, outcome: 'met' }],
    sources: entry.sources,
    record: entry.id,
  }
}

function openFindings(
  id: string,
  { entry, standing }: SettledAuthorisation,
  question: RegulatoryQuestion,
  here: readonly RegulatoryEntry[],
): readonly Finding[] {
  const { jurisdiction } = question
  if (entry !== undefined) return []
  const isUnknown = standing === 'unknown'
  const first = here.filter((one) => one.first === true)
  return [
    {
      code: isUnknown ? 'indications/authorisation-unknown' : 'indications/before-first-authorisation',
      severity: isUnknown ? 'caution' : 'info',
      message: isUnknown
        ? `What the authority of ${jurisdiction} says of ${treatmentOf(question)} for this use is not recorded here, or not for that day. That is not the same as "not approved".`
        : `The first authorization of ${treatmentOf(question)} in ${jurisdiction} is later than that day.`,
      because: [{ path: 'jurisdiction', value: jurisdiction, outcome: isUnknown ? 'unknown' : 'met' }],
      sources: isUnknown ? [] : first.flatMap((one) => one.sources),
      record: id,
    },
  ]
}

/** Beside answers about other drugs and routes, an answer has to say which it is about. */
function treatmentOf({ drug, route, release }: RegulatoryQuestion): string {
  return `${release === undefined ? '' : `${release}-release `}${drug} by the ${route} route`
}

function assumptionsOf(entry: RegulatoryEntry, { jurisdiction, route, release }: RegulatoryQuestion): readonly string[] {
  const isDecision = entry.scope !== 'remark'
  const isUndated = isDecision && entry.from === undefined && entry.inForceBy === undefined
  const isImmediate = route === 'oral' && release === undefined && entry.applies.some((one) => one.release === 'immediate')
  return [
    ...entryNotes(entry, jurisdiction, isUndated),
    ...(isImmediate ? ['an immediate-release form'] : []),
    ...recalledNote(`"${entry.id}"`, entry.sources),
  ]
}
