import type { Rational } from '../core/rational'
import type { Claim, Note } from './claim'
import type { Copay } from './cost-model'
import type { Remaining, YearState } from './limits'
import { minus, plus, portion, ZERO } from './claim'
import { fromNumber, multiply } from '../core/rational'
import { least, upTo } from './limits'

/** What the person owes for a claim before the out-of-pocket maximum. @internal */
export interface ShareParts {
  /** For the drug. */
  readonly drug: Rational
  /** For the visit and its observation. */
  readonly visit: Rational
  /** What of both is deductible. */
  readonly deductible: Rational
}

const PARTS: readonly Copay['part'][] = ['drug', 'visit']

/**
 * Works out what the person owes by deductible, copay and coinsurance. Parts with a copay of their own are settled alone, drug before visit; what
 * is left shares deductible and coinsurance in proportion.
 *
 * @param claim - the claim
 * @param year - state of the plan year
 * @param note - writes steps down
 * @returns the exact parts
 * @internal
 */
export function shareParts(claim: Claim, year: YearState, note: Note): ShareParts {
  const sizes = { drug: fromNumber(claim.drugMinor), visit: fromNumber(claim.allowedMinor - claim.drugMinor) }
  const shares = { drug: ZERO, visit: ZERO }
  let deductible = ZERO
  let pooled = ZERO
  const useDeductible = (amount: Rational): Rational => {
    const open = upTo(year.deductible, plus(deductible, amount))
    const used = minus(open, deductible)
    const taken = used.n > 0n ? used : ZERO
    deductible = plus(deductible, taken)
    if (taken.n > 0n) note('deductible', taken, leftAfter(year.deductible, deductible))
    return taken
  }
  const copayOf = (part: Copay['part']): Copay | undefined => year.sharing.copays?.find((one) => one.part === part)
  for (const part of PARTS) {
    const copay = copayOf(part)
    const size = sizes[part]
    if (size.n === 0n) continue
    if (copay === undefined) {
      pooled = plus(pooled, size)
      continue
    }
    const first = copay.beforeDeductible ? ZERO : useDeductible(size)
    const paid = least(minus(size, first), fromNumber(copay.amountMinor))
    if (paid.n > 0n) note('copay', paid)
    shares[part] = plus(first, paid)
  }
  if (pooled.n > 0n) {
    const first = useDeductible(pooled)
    const rest = multiply(minus(pooled, first), year.coinsurance)
    note('coinsurance', rest)
    const share = plus(first, rest)
    for (const part of PARTS) if (copayOf(part) === undefined) shares[part] = portion(share, sizes[part], pooled)
  }
  return { ...shares, deductible }
}

function leftAfter(remaining: Remaining, used: Rational): Rational | undefined {
  const { individual, family } = remaining
  const left = individual === undefined ? family : least(individual, family)
  return left === undefined ? undefined : minus(left, used)
}
