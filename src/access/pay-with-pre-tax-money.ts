import type { Answer, Finding } from '../core'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { deepFreeze } from '../core/freeze'
import { toMinor } from '../core/money'
import { divide, fromNumber, multiply, subtract } from '../core/rational'
import { ask } from './ask'
import { checkAmount } from './check-amount'
import { checkShare } from './check-share'

/** A cost paid with pre-tax money. */
export interface PreTaxInput {
  /** What is paid, in whole minor units, 0 to 1,000,000,000,000. */
  readonly amountMinor: number
  /** Marginal federal income tax rate in percent: 0, or 1 to 100. */
  readonly federalTaxPercent: number
  /** Payroll tax saved in percent, 0, or 1 to 100: 7.65 where the money comes off the payroll, 0 where it is deducted on the tax return. */
  readonly payrollTaxPercent: number
  /** State income tax rate, 0 to 100 percent. Default 0. */
  readonly stateTaxPercent?: number | undefined
  /** Whether a clinician prescribed it for a diagnosed condition. `false`: nothing is saved. Unknown when left out: the figures take it for care. */
  readonly isMedicalCare?: boolean | undefined
}

/** What pre-tax money saves. */
export interface PreTaxAnswer extends Answer {
  /** What the person gives up in take-home pay, in whole minor units. */
  readonly netMinor: number
  /** Difference to paying with taxed money, in whole minor units. */
  readonly savedMinor: number
}

/**
 * Works out what a cost amounts to when it is paid with pre-tax money from a health savings or flexible spending account. Not tax advice.
 *
 * @param input - amount in whole minor units, and tax rates from 0 to 100 percent, together at most 100
 * @returns the net cost, rounded half up to minor units
 * @throws InvalidInputError for a malformed amount or rate
 * @example
 * ```ts
 * import { payWithPreTaxMoney } from 'ketamine-therapy/access'
 *
 * payWithPreTaxMoney({ amountMinor: 384000, federalTaxPercent: 22, payrollTaxPercent: 7.65 }).netMinor // → 270144
 * payWithPreTaxMoney({ amountMinor: 384000, federalTaxPercent: 60, payrollTaxPercent: 41 }) // throws InvalidInputError
 * ```
 */
export function payWithPreTaxMoney(input: PreTaxInput): PreTaxAnswer {
  const check = new InputCheck('payWithPreTaxMoney')
  const fields = check.object('', input, ['amountMinor', 'federalTaxPercent', 'payrollTaxPercent', 'stateTaxPercent', 'isMedicalCare'])
  checkAmount(check, 'amountMinor', fields['amountMinor'])
  for (const key of ['federalTaxPercent', 'payrollTaxPercent']) checkShare(check, key, fields[key])
  if (fields['stateTaxPercent'] !== undefined) check.number('stateTaxPercent', fields['stateTaxPercent'], { min: 0, max: 100, unit: '%' })
  if (fields['isMedicalCare'] !== undefined) check.flag('isMedicalCare', fields['isMedicalCare'])
  check.done()
  const rates = [input.federalTaxPercent, input.payrollTaxPercent, input.stateTaxPercent ?? 0]
  const kept = rates.map(fromNumber).reduce(subtract, fromNumber(100))
  if (kept.n < 0n) check.fail('federalTaxPercent', 'conflict', 'the rates together are above 100 %')
  check.done()
  // What is no qualified expense is paid with taxed money.
  const netMinor =
    input.isMedicalCare === false ? input.amountMinor : toMinor(divide(multiply(fromNumber(input.amountMinor), kept), fromNumber(100)))
  return {
    netMinor,
    savedMinor: input.amountMinor - netMinor,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: input.isMedicalCare === false ? [NO_CARE] : [],
      missing:
        input.isMedicalCare === undefined
          ? [ask('isMedicalCare', 'Was the care prescribed for a diagnosed condition?', ['access/not-a-medical-expense'])]
          : [],
      assumptions: [
        'The account holds enough pre-tax money for the amount.',
        ...(input.stateTaxPercent === undefined ? ['State income tax is left out.'] : []),
        'A prescription or letter of medical necessity alone does not make a non-medical expense qualified.',
      ],
      sources: [...NO_CARE.sources, { citation: 'hsatalk-2024', checked: 'read' }],
    }),
  }
}

const NO_CARE: Finding = /* @__PURE__ */ deepFreeze({
  code: 'access/not-a-medical-expense',
  severity: 'caution',
  message: 'Wellness, enhancement, lodging and meals are generally no qualified medical expense (IRC 213(d), IRS Publication 502).',
  because: [{ path: 'isMedicalCare', value: false, expected: 'care for a diagnosed condition', outcome: 'unmet' }],
  sources: [
    { citation: 'tovani-hsa', checked: 'read' },
    { citation: 'pnfp-hsa', checked: 'read' },
    { citation: 'accountingweb-213d', locator: 'IRC 213(d), lodging and meals', checked: 'read' },
  ],
})
