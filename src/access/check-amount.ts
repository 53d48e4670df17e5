import type { InputCheck } from '../core/check'

/** Highest amount that is read, in whole minor units: more is no price. A convention of this library. @internal */
export const MOST_MINOR = 1_000_000_000_000

/**
 * Checks an amount in whole minor units, 0 or more.
 *
 * @param check - collects what is wrong
 * @param path - path of the amount
 * @param value - what the caller passed
 * @returns whether it is one
 * @internal
 */
export function checkAmount(check: InputCheck, path: string, value: unknown): value is number {
  return check.number(path, value, { min: 0, max: MOST_MINOR, whole: true })
}
