import type { Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import type { EffectiveDated } from '../core/dated'
import { inForce } from '../core/dated'
import { jurisdictionChain } from '../core/jurisdiction'
import { recalledNote } from '../core/recalled-note'
import { formulationRules } from './formulations'
import type { HomeFormulation } from './model'
import { HOME_POSITION_IDS, HOME_PROGRAM_IDS, homePositions, homePrograms } from './practice'
import type { HomePosition, HomePractice, HomePracticeQuery, HomeProgram } from './practice-model'
import { HOME_FORMULATIONS } from './words'

type LeftOut = HomePractice['leftOut'][number]

/**
 * What published home programs did, and what regulators, professional bodies and rules say about dosing at home, as far as it was known on a
 * day. Where they disagree, a finding says so.
 *
 * It describes; it recommends nothing. A dose or a limit in it is what a source reports, never a dose to take or a limit to use: see
 * `buildChecklist` for those. A place without a record was not researched; that is no permission.
 *
 * @param query - the day, and where wanted the form of the medicine and the place
 * @returns the records that fit, and why the others do not
 * @throws InvalidInputError when a field is unknown or malformed
 * @example
 * ```ts
 * import { findHomePractice } from 'ketamine-therapy/at-home'
 *
 * findHomePractice({ asOf: '2026-11-22', formulation: 'troche' }).programs[1]?.id // → 'prog-lozenge-431'
 * findHomePractice({ asOf: '2027-01-01' }).leftOut // → [{ id: 'law-dea-2026', reason: 'ended' }]
 * findHomePractice({ asOf: '2026-02-30' }) // throws InvalidInputError
 * ```
 */
export function findHomePractice(query: HomePracticeQuery): HomePractice {
  checkQuery(query)
  const leftOut: LeftOut[] = []
  const fits = (record: HomeProgram | HomePosition, dates: EffectiveDated): boolean => {
    const reason = reasonAgainst(record, dates, query)
    if (reason !== undefined) leftOut.push({ id: record.id, reason })
    return reason === undefined
  }
  const programs = HOME_PROGRAM_IDS.map((id): HomeProgram => homePrograms[id]).filter((one) =>
    fits(one, one.published === undefined ? {} : { from: one.published }),
  )
  const positions = HOME_POSITION_IDS.map((id): HomePosition => homePositions[id]).filter((one) => fits(one, one))
  return {
    programs,
    positions,
    leftOut,
    ...buildAnswer({
      asOf: query.asOf,
      findings: findingsFor(query, programs, positions),
      assumptions: [
        'Programs describe what was done; a dose or limit in them is none to use.',
        'Programs whose page bears no date are shown for every day.',
        ...positions.flatMap(({ body, sources }) => recalledNote(`What is said by: ${body}`, sources)),
      ],
      sources: [...programs, ...positions].flatMap(({ sources }) => sources),
    }),
  }
}

function checkQuery(query: unknown): void {
  const check = new InputCheck('findHomePractice')
  const { asOf, formulation, jurisdiction } = check.object('', query, ['asOf', 'formulation', 'jurisdiction'])
  check.date('asOf', asOf)
  if (formulation !== undefined) check.oneOf('formulation', formulation, HOME_FORMULATIONS)
  if (jurisdiction !== undefined) check.jurisdiction('jurisdiction', jurisdiction)
  check.done()
}

/** Why a record does not fit. A partial date that leaves it open keeps the record: what may already be said is shown. */
function reasonAgainst(
  record: HomeProgram | HomePosition,
  dates: EffectiveDated,
  { asOf, formulation, jurisdiction }: HomePracticeQuery,
): LeftOut['reason'] | undefined {
  if (formulation !== undefined && !speaksOf(record, formulation)) return 'other-formulation'
  if (jurisdiction !== undefined && 'jurisdiction' in record && !jurisdictionChain(jurisdiction).includes(record.jurisdiction))
    return 'other-jurisdiction'
  if (inForce(dates, asOf) !== 'unmet') return undefined
  return dates.through !== undefined && asOf > dates.through ? 'ended' : 'later'
}

/** A record that names no form speaks of ketamine in any form that may be used at home at all. */
function speaksOf({ formulations }: HomeProgram | HomePosition, formulation: HomeFormulation): boolean {
  return formulations === undefined ? !isNever(formulation) : formulations.includes(formulation)
}

function isNever(formulation: HomeFormulation | undefined): formulation is HomeFormulation {
  return formulation !== undefined && formulationRules[formulation].homeUse === 'never'
}

function findingsFor(query: HomePracticeQuery, programs: readonly HomeProgram[], positions: readonly HomePosition[]): readonly Finding[] {
  const { jurisdiction, formulation } = query
  const speaking = positions.filter(({ stance }) => stance !== 'silent')
  const against = speaking.filter(({ stance }) => stance === 'advises-against' || stance === 'warns' || stance === 'prefers-site')
  const favoring = [...programs.filter(({ kind }) => kind === 'cohort'), ...speaking.filter((one) => !against.includes(one))]
  return [
    ...formFinding(formulation),
    ...(against.length > 0 && favoring.length > 0
      ? [
          {
            code: 'at-home/home-use-disputed',
            severity: 'caution' as const,
            message:
              'Dosing at home is disputed: cohorts of companies report few problems, and some bodies accept some home use; others warn, advise against it or want a supervised site. The cohorts have no controls and find less harm than there is, since they count those who stayed and what these report.',
            because: [...against, ...favoring].map(({ id }) => ({ path: id, outcome: 'met' as const })),
            sources: [...against, ...favoring].flatMap(({ sources }) => sources),
          },
        ]
      : []),
    ...(jurisdiction !== undefined && speaking.length === 0 && !isNever(formulation)
      ? [
          {
            code: 'at-home/no-position-known',
            severity: 'caution' as const,
            message: `No position on dosing at home is known for ${jurisdiction} on this day and form: not researched, which is no permission.`,
            because: [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' as const }],
            sources: [],
          },
        ]
      : []),
  ]
}

/** A form that is never used at home is said first, whatever was published. */
function formFinding(formulation: HomeFormulation | undefined): readonly Finding[] {
  if (!isNever(formulation)) return []
  const { reason, lay, sources } = formulationRules[formulation]
  const because = [{ path: 'formulation', value: formulation, outcome: 'met' as const }]
  return [{ code: `at-home/${formulation}-home`, severity: 'stop', message: reason, lay, because, sources, record: formulation }]
}
