import type { InputCheck } from '../core/check'

/** Why a share between 0 and 1 percent is refused. @internal */
export const WRITTEN_AS_FRACTION = 'is a share in percent: 20, not 0.2'

/**
 * Checks a share in percent: 0, or 1 to 100. What lies between was written as a fraction, and would be a hundredth of what is meant.
 *
 * @param check - collects what is wrong
 * @param path - path of the share
 * @param value - what the caller passed
 * @internal
 */
export function checkShare(check: InputCheck, path: string, value: unknown): void {
  const isShare = check.number(path, value, { min: 0, max: 100, unit: '%' })
  if (isShare && value > 0 && value < 1) check.fail(path, 'out-of-range', WRITTEN_AS_FRACTION)
}
