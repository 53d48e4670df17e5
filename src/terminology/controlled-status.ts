import { buildAnswer } from '../core/answer'
import type { Answer, Finding } from '../core/answer'
import { InputCheck } from '../core/check'
import { inForce } from '../core/dated'
import { entryNotes } from '../core/entry-notes'
import { jurisdictionChain } from '../core/jurisdiction'
import type { Drug, IsoDate, Jurisdiction } from '../core/words'
import { DRUGS } from '../core/words'
import { controlledStatusList } from './catalog/pharmacology/controlled-status'
import type { ControlledStatusEntry } from './pharmacology-model'
import { recalledNote } from '../core/recalled-note'

/** What {@link controlledStatus} is asked. */
export interface ControlledStatusQuestion {
  /** Drug. */
  readonly drug: Drug
  /** Where. A part is read together with its whole: `US-CO` with `US`. `UN` stands for the international conventions. */
  readonly jurisdiction: Jurisdiction
  /** The day of interest. */
  readonly asOf: IsoDate
}

/** What the law on controlled substances says of a drug on a day. */
export interface ControlledStatus extends Answer {
  /** `unknown`: nothing is recorded for this drug, place and day, which is not the same as "not controlled". */
  readonly standing: 'controlled' | 'not-controlled' | 'varies' | 'unknown'
  /** Schedules and classes in force, in the law's own word; one place can have several laws. */
  readonly schedules: readonly string[]
  /** Entries in force: listings first, then rules that follow from them. */
  readonly entries: readonly ControlledStatusEntry[]
}

/**
 * Tells which controlled-substance schedule a drug is in: in one place, on one day.
 *
 * It does not tell whether a prescription is lawful: licenses, registrations and state rules come on top, see `regulationsInForce` and
 * `telehealthStatus` of `ketamine-therapy/access`. What is not recorded is `unknown`.
 *
 * @param question - drug, place and day
 * @returns the standing, the schedules and the entries behind them
 * @throws InvalidInputError naming every bad field and the nearest valid value
 * @example
 * ```ts
 * import { controlledStatus } from 'ketamine-therapy/terminology'
 *
 * controlledStatus({ drug: 'esketamine', jurisdiction: 'US-CO', asOf: '2026-06-01' }).schedules // → ['Schedule III']
 * controlledStatus({ drug: 'ketamine', jurisdiction: 'GB', asOf: '2014-06-09' }).schedules // → ['Class C', 'Schedule 4 Part 1']
 * controlledStatus({ drug: 'ketamine', jurisdiction: 'JP', asOf: '2026-06-01' }).standing // → 'unknown'
 * ```
 */
export function controlledStatus(question: ControlledStatusQuestion): ControlledStatus {
  const check = new InputCheck('controlledStatus')
  const given = check.object('', question, ['drug', 'jurisdiction', 'asOf'])
  check.oneOf('drug', given['drug'], DRUGS)
  check.jurisdiction('jurisdiction', given['jurisdiction'])
  check.date('asOf', given['asOf'])
  check.done()
  const { drug, jurisdiction, asOf } = question
  const chain = jurisdictionChain(jurisdiction)
  const here = controlledStatusList.filter((entry) => chain.includes(entry.jurisdiction))
  const entries = here.filter((entry) => entry.drugs.includes(drug) && inForce(entry, asOf) === 'met')
  const standing = entries.map((entry) => entry.standing).find((one) => one !== 'rule') ?? 'unknown'
  return {
    standing,
    schedules: entries.flatMap(({ schedule }) => schedule ?? []),
    entries,
    ...buildAnswer({
      asOf,
      findings: [...entries.map((entry) => findingOf(entry, jurisdiction)), ...openFindings(question, standing, here)],
      missing:
        standing === 'unknown'
          ? [
              {
                path: 'jurisdiction',
                question: `What does the law of ${jurisdiction} on controlled substances say of ${drug} on that day?`,
                because: 'absent',
                decides: ['terminology/controlled-status-unknown'],
              },
            ]
          : [],
      assumptions: entries.flatMap((entry) => [
        ...entryNotes(entry, jurisdiction, entry.from === undefined),
        ...recalledNote(`"${entry.id}"`, entry.sources),
      ]),
    }),
  }
}

function findingOf(entry: ControlledStatusEntry, jurisdiction: Jurisdiction): Finding {
  return {
    code: `terminology/${entry.id}`,
    severity: 'info',
    message: `${entry.law}${entry.schedule === undefined ? '' : `, ${entry.schedule}`}: ${entry.text}`,
    because: [{ path: 'jurisdiction', value: jurisdiction, outcome: 'met' }],
    sources: entry.sources,
    record: entry.id,
  }
}

function openFindings(
  { drug, jurisdiction, asOf }: ControlledStatusQuestion,
  standing: ControlledStatus['standing'],
  here: readonly ControlledStatusEntry[],
): readonly Finding[] {
  if (standing !== 'unknown') return []
  const aboutRacemate = here.filter((entry) => !entry.drugs.includes(drug) && inForce(entry, asOf) === 'met')
  const places = [...new Set(aboutRacemate.map((entry) => entry.jurisdiction))]
  const message =
    places.length === 0
      ? `What the law of ${jurisdiction} on controlled substances says of ${drug} is not recorded here, or not for that day. That is not the same as "not controlled".`
      : `The entries of ${places.join(' and ')} name ketamine; whether they cover ${drug} is not recorded here.`
  return [
    {
      code: 'terminology/controlled-status-unknown',
      severity: 'caution',
      message,
      because: [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' }],
      sources: aboutRacemate.flatMap(({ sources }) => sources),
    },
  ]
}
