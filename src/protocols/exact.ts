import type { Rational } from '../core/rational'
import { rational } from '../core/rational'

const EXACT = /^(\d{1,400})(?:\.(\d{1,400})|\/([1-9]\d{0,400}))?$/

/**
 * Reads what `toExactText` writes: a decimal such as `41.2` or a fraction such as `125/3`, not negative.
 *
 * @internal
 */
export function parseExactText(text: string): Rational | undefined {
  const match = EXACT.exec(text)
  if (match === null) return undefined
  const [, whole = '0', decimals, divisor] = match
  if (divisor !== undefined) return rational(BigInt(whole), BigInt(divisor))
  return rational(BigInt(whole + (decimals ?? '')), 10n ** BigInt(decimals?.length ?? 0))
}
