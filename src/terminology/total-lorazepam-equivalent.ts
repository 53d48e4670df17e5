import type { Answer } from '../core/answer'
import type { Rational } from '../core/rational'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { placeFindings } from '../core/place-findings'
import { add, rational, toExactText, toNumber } from '../core/rational'
import { equivalenceOf, inLorazepam, lorazepamEquivalentMg } from './lorazepam-equivalent'

/** A daily dose of one medicine. */
export interface DailyDose {
  /** Name of the medicine, 1 to 200 characters; brands are resolved. */
  readonly ingredient: string
  /** Oral dose a day, 0 to 100,000 mg. */
  readonly doseMgPerDay: number
}

/** Daily doses together, as milligrams of oral lorazepam. */
export interface TotalLorazepamEquivalent extends Answer {
  /** `partial`: at least one medicine has no published equivalent, so the numbers are a lower bound. */
  readonly outcome: 'computed' | 'partial'
  /** Total by the default tables, in milligrams of oral lorazepam a day. */
  readonly equivalentMgPerDay: number
  /** The same without loss. */
  readonly exactMgPerDay: string
  /** Lowest total over all tables. */
  readonly lowMgPerDay: number
  /** Highest total over all tables. */
  readonly highMgPerDay: number
}

/**
 * Adds up daily doses of benzodiazepines as milligrams of oral lorazepam, exactly. Medicines without an equivalent are left out and named.
 *
 * It does not compare the total with a limit. Where a limit lies between the lowest and the highest total, the tables dispute the answer.
 *
 * @param doses - daily oral doses, at most 100
 * @returns total by the default tables, with the range over all tables
 * @throws InvalidInputError naming every bad entry
 * @example
 * ```ts
 * import { totalLorazepamEquivalentMg } from 'ketamine-therapy/terminology'
 *
 * const total = totalLorazepamEquivalentMg([{ ingredient: 'lorazepam', doseMgPerDay: 1 }, { ingredient: 'alprazolam', doseMgPerDay: 0.75 }])
 * total.equivalentMgPerDay // → 2.5
 * total.lowMgPerDay // → 1.75
 * ```
 */
export function totalLorazepamEquivalentMg(doses: readonly DailyDose[]): TotalLorazepamEquivalent {
  checkDoses(doses)
  const answers = doses.map(({ ingredient, doseMgPerDay }) => lorazepamEquivalentMg(ingredient, doseMgPerDay))
  let [total, low, high]: [Rational, Rational, Rational] = [rational(0n), rational(0n), rational(0n)]
  answers.forEach((answer, index) => {
    const found = answer.outcome === 'computed' ? equivalenceOf(answer.ingredient) : undefined
    if (found === undefined) return
    const doseMg = doses[index]?.doseMgPerDay ?? 0
    total = add(total, inLorazepam(doseMg, found.defaultMg))
    low = add(low, inLorazepam(doseMg, found.rangeMg.high))
    high = add(high, inLorazepam(doseMg, found.rangeMg.low))
  })
  const left = answers.flatMap((answer, index) => placeFindings(answer.findings, `doses[${index}]`))
  return {
    outcome: left.length === 0 ? 'computed' : 'partial',
    equivalentMgPerDay: toNumber(total),
    exactMgPerDay: toExactText(total),
    lowMgPerDay: toNumber(low),
    highMgPerDay: toNumber(high),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: left,
      assumptions: answers.flatMap((answer) => answer.assumptions),
      sources: answers.flatMap((answer) => answer.sources),
    }),
  }
}

function checkDoses(doses: readonly DailyDose[]): void {
  const check = new InputCheck('totalLorazepamEquivalentMg')
  check.list('doses', doses, { max: 100 }).forEach((entry, index) => {
    const { ingredient, doseMgPerDay } = check.object(`doses[${index}]`, entry, ['ingredient', 'doseMgPerDay'])
    check.text(`doses[${index}].ingredient`, ingredient, { min: 1, max: 200 })
    check.number(`doses[${index}].doseMgPerDay`, doseMgPerDay, { min: 0, max: 100_000, unit: 'mg' })
  })
  check.done()
}
