import type { Answer, Finding, SourceRef } from '../core'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { deepFreeze } from '../core/freeze'
import { toMinor } from '../core/money'
import { add, divide, fromNumber, multiply, rational, subtract } from '../core/rational'
import { ask } from './ask'
import { checkAmount } from './check-amount'

/** A cost paid by installments. */
export interface FinancingInput {
  /** What is financed, in whole minor units, 0 to 1,000,000,000,000. */
  readonly amountMinor: number
  /** Yearly rate, 0 to 100 percent, charged monthly. */
  readonly aprPercent: number
  /** Number of equal monthly payments, 1 to 120. */
  readonly months: number
  /** Whether interest is deferred: charged from the day of purchase unless everything is paid within the promotion. Unknown when left out. */
  readonly deferredInterest?: boolean | undefined
}

/** What installments cost. */
export interface FinancingAnswer extends Answer {
  /** Monthly payment, rounded half up to minor units. */
  readonly monthlyMinor: number
  /** All payments together, never less than the amount; without interest the amount itself. */
  readonly totalMinor: number
  /** What is paid beyond the amount. */
  readonly interestMinor: number
}

/**
 * Works out equal monthly payments and what they come to. The last payment of a real contract may differ by some cents.
 *
 * @param input - amount in whole minor units, yearly rate from 0 to 100 percent, 1 to 120 months
 * @returns payment, total, interest
 * @throws InvalidInputError for a malformed input
 * @example
 * ```ts
 * import { financingCost } from 'ketamine-therapy/access'
 *
 * const credit = financingCost({ amountMinor: 384000, aprPercent: 17.9, months: 24 })
 * credit.monthlyMinor // → 19152
 * credit.interestMinor // → 75648
 * financingCost({ amountMinor: 384000, aprPercent: 17.9, months: 0 }) // throws InvalidInputError
 * ```
 */
export function financingCost(input: FinancingInput): FinancingAnswer {
  const check = new InputCheck('financingCost')
  const fields = check.object('', input, ['amountMinor', 'aprPercent', 'months', 'deferredInterest'])
  checkAmount(check, 'amountMinor', fields['amountMinor'])
  check.number('aprPercent', fields['aprPercent'], { min: 0, max: 100, unit: '%' })
  check.number('months', fields['months'], { min: 1, max: 120, whole: true })
  if (fields['deferredInterest'] !== undefined) check.flag('deferredInterest', fields['deferredInterest'])
  check.done()
  const { amountMinor, aprPercent, months } = input
  const monthlyMinor = monthlyPayment(amountMinor, aprPercent, months)
  // Rounded payments may fall some cents short of the amount, or without interest beyond it; the last one makes up for it.
  const totalMinor = aprPercent === 0 ? amountMinor : Math.max(amountMinor, monthlyMinor * months)
  return {
    monthlyMinor,
    totalMinor,
    interestMinor: totalMinor - amountMinor,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: [
        ...(input.deferredInterest === true ? [DEFERRED] : []),
        // Some loans are that cheap, so that it is not refused.
        ...(aprPercent > 0 && aprPercent < 1 ? [cheap(aprPercent)] : []),
      ],
      missing:
        input.deferredInterest === undefined ? [ask('deferredInterest', 'Is the interest deferred?', ['access/deferred-interest'])] : [],
      assumptions: [
        'Equal payments at the end of each month, with a twelfth of the yearly rate a month and no fees.',
        ...(input.deferredInterest === true
          ? ['The figures are those of interest from the day of purchase: whoever pays everything within the promotion pays none.']
          : []),
      ],
      sources: [TERMS],
    }),
  }
}

const TERMS: SourceRef = /* @__PURE__ */ deepFreeze({
  citation: 'library-convention',
  locator: 'terms of medical credit cards as commonly written',
  checked: 'convention',
})

const DEFERRED: Finding = /* @__PURE__ */ deepFreeze({
  code: 'access/deferred-interest',
  severity: 'caution',
  message: 'With deferred interest, a balance left after the promotion is charged interest from the day of purchase.',
  because: [{ path: 'deferredInterest', value: true, outcome: 'met' }],
  sources: [TERMS],
})

function cheap(aprPercent: number): Finding {
  return {
    code: 'access/rate-below-one-percent',
    severity: 'caution',
    message: `The yearly rate is ${aprPercent} percent: a rate written as a fraction would be a hundred times that.`,
    because: [{ path: 'aprPercent', value: aprPercent, expected: '0, or 1 or more', outcome: 'unmet' }],
    sources: [TERMS],
  }
}

function monthlyPayment(amountMinor: number, aprPercent: number, months: number): number {
  const amount = fromNumber(amountMinor)
  const rate = divide(fromNumber(aprPercent), fromNumber(1200))
  if (rate.n === 0n) return toMinor(divide(amount, fromNumber(months)))
  const step = add(rational(1n), rate)
  const growth = rational(step.n ** BigInt(months), step.d ** BigInt(months))
  return toMinor(divide(multiply(multiply(amount, rate), growth), subtract(growth, rational(1n))))
}
