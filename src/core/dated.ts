import type { IsoDate, PartialDate, Truth } from './words'
import { InputCheck } from './check'
import { dayAt, rangeAt } from './date'
import { InvalidInputError } from './errors'

/** A fact that holds for a time. An ended fact keeps its entry and gets a `through`. */
export interface EffectiveDated {
  /** First day on which it holds; a partial date where the source gives no day. Absent: it held before anything recorded here. */
  readonly from?: PartialDate
  /** Last day on which it holds. Absent: no end is known. */
  readonly through?: PartialDate
}

/**
 * Tells whether a dated fact holds on a day.
 *
 * @param entry - a dated fact
 * @param asOf - the day of interest
 * @returns `unknown` where it depends on which day of a partial start or end date is the real one
 * @throws InvalidInputError for anything but real dates
 * @example
 * ```ts
 * import { inForce } from 'ketamine-therapy/core'
 *
 * inForce({ from: '2019-03-05' }, '2019-03-04') // → 'unmet'
 * inForce({ from: '2021-02' }, '2021-02-10') // → 'unknown'
 * ```
 */
export function inForce(entry: EffectiveDated, asOf: IsoDate): Truth {
  return inForceAt('entry', entry, dayAt('asOf', asOf, 'inForce'), 'inForce')
}

function inForceAt(path: string, entry: EffectiveDated, day: number, subject: string): Truth {
  if (typeof entry !== 'object' || (entry as unknown) === null) {
    throw new InvalidInputError(subject, [{ path, code: 'wrong-type', message: 'must be an object with from and through' }])
  }
  const start = entry.from === undefined ? undefined : rangeAt(`${path}.from`, entry.from, subject)
  const end = entry.through === undefined ? undefined : rangeAt(`${path}.through`, entry.through, subject)
  if (start !== undefined && day < start.first) return 'unmet'
  if (end !== undefined && day > end.last) return 'unmet'
  if (start !== undefined && day < start.last) return 'unknown'
  if (end !== undefined && day > end.first) return 'unknown'
  return 'met'
}

/**
 * The entries that hold on a day, in the order given. Entries whose dates cannot decide it are left out; ask {@link inForce} for those.
 *
 * @param entries - dated facts
 * @param asOf - the day of interest
 * @returns the entries in force
 * @throws InvalidInputError for anything but a list of dated facts and a real date
 * @example
 * ```ts
 * import { selectInForce } from 'ketamine-therapy/core'
 *
 * const prices = [{ through: '2025-12-31', cents: 100 }, { from: '2026-01-01', cents: 120 }]
 * selectInForce(prices, '2026-06-01') // → [{ from: '2026-01-01', cents: 120 }]
 * ```
 */
export function selectInForce<T extends EffectiveDated>(entries: readonly T[], asOf: IsoDate): readonly T[] {
  const given: unknown = entries
  if (!Array.isArray(given)) {
    throw new InvalidInputError('selectInForce', [{ path: 'entries', code: 'wrong-type', message: 'must be a list of dated facts' }])
  }
  const day = dayAt('asOf', asOf, 'selectInForce')
  const check = new InputCheck('selectInForce')
  const selected = entries.filter(
    (entry, index) => check.part('', () => inForceAt(`entries[${index}]`, entry, day, 'selectInForce')) === 'met',
  )
  check.done()
  return selected
}
