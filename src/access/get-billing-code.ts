import type { IsoDate } from '../core'
import type { AsOfOption, BillingCode, BillingCodeAnswer } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { inForce, selectInForce } from '../core/dated'
import { lookUp } from '../core/lookup'
import { ask } from './ask'
import { billingCodes } from './billing-codes'
import { disputedPrice } from './disputed-price'

/**
 * Finds a billing code and tells whether its dates let it be used on a day, what payers pay then, and which code took its place.
 * It does not tell whether a payer will accept the code; payers differ.
 *
 * @param code - the code, such as `G2083`
 * @param options - the day of the service
 * @returns record, status on that day, amounts
 * @throws InvalidInputError for an unknown code or an impossible date
 * @example
 * ```ts
 * import { getBillingCode } from 'ketamine-therapy/access'
 *
 * getBillingCode('S0013', { asOf: '2026-02-01' }).useInstead // → 'J0013'
 * getBillingCode('G2083', { asOf: '2026-02-01' }).amounts[0]?.amountMinor // → 135608
 * getBillingCode('G2083', { asOf: '2027-02-01' }).amounts // → []
 * getBillingCode('G9999', { asOf: '2027-02-01' }) // throws InvalidInputError
 * ```
 */
export function getBillingCode(code: string, options: AsOfOption): BillingCodeAnswer {
  const check = new InputCheck('getBillingCode')
  const record = check.part<BillingCode>('', () => lookUp('getBillingCode', 'code', billingCodes, code)) as BillingCode
  check.date('options.asOf', check.object('options', options, ['asOf'])['asOf'])
  check.done()
  const { asOf } = options
  const status = statusOn(record, asOf)
  const amounts = selectInForce(record.amounts, asOf)
  const useInstead = status === 'ended' ? record.replacedBy : status === 'not-yet' ? record.replaces : undefined
  return {
    code: record,
    status,
    amounts,
    ...(useInstead === undefined ? {} : { useInstead }),
    ...buildAnswer({
      asOf,
      findings: amounts.flatMap(({ alternatives }) => disputedPrice('code', record.code, record.code, alternatives)),
      missing:
        record.amounts.length > 0 && amounts.length === 0 ? [ask('amounts', `What does the payer pay for ${record.code} on ${asOf}?`)] : [],
      assumptions: amounts
        .filter((amount) => amount.status === 'unconfirmed')
        .map(() => `The amount for ${record.code} was not seen in the look-up of the payer itself.`),
      sources: [...record.sources, ...amounts.flatMap((amount) => amount.sources)],
    }),
  }
}

/**
 * What a code's dates say about a day.
 *
 * @param record - the code
 * @param on - the day
 * @returns `undated` where the record has no dates
 * @internal
 */
export function statusOn({ effective }: BillingCode, on: IsoDate): BillingCodeAnswer['status'] {
  if (effective.from === undefined && effective.through === undefined) return 'undated'
  const truth = inForce(effective, on)
  if (truth !== 'unmet') return truth === 'met' ? 'in-force' : 'unknown'
  return effective.from !== undefined && on < effective.from ? 'not-yet' : 'ended'
}
