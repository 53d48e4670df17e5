import type { Answer, Finding, IsoDate, SourceRef } from '../core'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { addDays, isoWeekday } from '../core/date'
import { deepFreeze } from '../core/freeze'
import { ask } from './ask'
import { checkAmount } from './check-amount'

/** Estimate and bill of one provider or facility. */
export interface ProviderBill {
  /** Name. */
  readonly provider: string
  /** What the good-faith estimate says, in whole cents, 0 to 1,000,000,000,000. */
  readonly estimatedMinor: number
  /** What was billed, in whole cents, 0 to 1,000,000,000,000. */
  readonly billedMinor: number
  /** Day of the first bill. */
  readonly firstBillOn?: IsoDate | undefined
}

/** What a person wants to know about estimates and bills. */
export interface GoodFaithEstimateInput {
  /** How the person pays. Insured people who choose not to use their insurance for the service count as `self-pay`. */
  readonly payment: 'uninsured' | 'self-pay' | 'insured' | 'medicare' | 'medicaid' | 'tricare' | 'va' | 'indian-health-service'
  /** The day asked about. */
  readonly asOf: IsoDate
  /** Estimates and bills. */
  readonly bills?: readonly ProviderBill[] | undefined
  /** Day on which the service was scheduled or the estimate was asked for. A question about cost counts as asking for it. */
  readonly askedOn?: IsoDate | undefined
  /** Day of the service, where it is scheduled. */
  readonly serviceOn?: IsoDate | undefined
}

/** Whether one bill may be disputed. */
export interface BillDispute {
  /** Name of the provider. */
  readonly provider: string
  /** Bill minus estimate, in whole minor units. */
  readonly overMinor: number
  /** Whether the bill is at least 400 USD above the estimate and the time has not run out. */
  readonly eligible: 'yes' | 'no' | 'unknown'
  /** Last day to start, where the day of the first bill is given. */
  readonly lastDay?: IsoDate
}

/** What the rules on good-faith estimates say. Not legal advice. */
export interface GoodFaithEstimateAnswer extends Answer {
  /** Whether the rules protect this way of paying on that day. */
  readonly applies: boolean
  /** Last day on which the estimate is due, where the days are given. */
  readonly dueBy?: IsoDate
  /** One entry a bill. */
  readonly disputes: readonly BillDispute[]
}

const RULE_FROM: IsoDate = '2022-01-01'
const DISPUTE_MINOR = 40_000
const DISPUTE_DAYS = 120
const PAYMENTS: readonly GoodFaithEstimateInput['payment'][] = [
  'uninsured',
  'self-pay',
  'insured',
  'medicare',
  'medicaid',
  'tricare',
  'va',
  'indian-health-service',
]
const HOLIDAYS = 'Saturdays and Sundays are no business days; public holidays are taken for business days, which may set the day too early.'
const TOO_NEAR =
  'A service scheduled nearer than three business days has no estimate due of itself; one that is asked for is due within three business days.'
const RULE: SourceRef = /* @__PURE__ */ deepFreeze({ citation: 'ecfr-149-620', checked: 'read' })
const DEADLINES: readonly SourceRef[] = /* @__PURE__ */ deepFreeze([
  { citation: 'wro-gfe', checked: 'read' },
  { citation: 'nassau-gfe', checked: 'read' },
])

/**
 * Applies the US rules on good-faith estimates for people who pay for themselves: when the estimate is due, and whether a bill may be disputed
 * because it is at least 400.00 USD above the estimate of that provider. Not legal advice.
 *
 * @param input - way of paying, day, bills in whole cents of a dollar, and the days of asking and of the service
 * @returns whether the rules apply, the due date, and one entry a bill
 * @throws InvalidInputError for a malformed input
 * @example
 * ```ts
 * import { goodFaithEstimate } from 'ketamine-therapy/access'
 *
 * const bill = (billedMinor: number) => ({ payment: 'self-pay', asOf: '2026-11-22', bills: [{ provider: 'clinic', estimatedMinor: 384000, billedMinor, firstBillOn: '2026-11-01' }] }) as const
 * goodFaithEstimate(bill(424000)).disputes[0]?.eligible // → 'yes'
 * goodFaithEstimate(bill(423999)).disputes[0]?.eligible // → 'no'
 * goodFaithEstimate(bill(-1)) // throws InvalidInputError
 * ```
 */
export function goodFaithEstimate(input: GoodFaithEstimateInput): GoodFaithEstimateAnswer {
  const { payment, asOf, bills = [], askedOn, serviceOn } = readInput(input)
  const applies = isSelfPay(payment) && asOf >= RULE_FROM
  const disputes = bills.map((bill) => disputeOf(bill, applies, asOf))
  const wasAsked = applies && askedOn !== undefined && askedOn >= RULE_FROM
  const due = wasAsked ? dueBy(askedOn, serviceOn) : undefined
  return {
    applies,
    ...(due === undefined ? {} : { dueBy: due }),
    disputes,
    ...buildAnswer({
      asOf,
      findings: findingsOf(payment, asOf, bills, disputes),
      missing: disputes.flatMap(({ provider, eligible }, index) =>
        eligible === 'unknown'
          ? [ask(`bills[${index}].firstBillOn`, `When did the first bill of ${provider} come?`, ['access/bill-above-estimate'])]
          : [],
      ),
      assumptions: [
        ...(wasAsked ? [due === undefined ? TOO_NEAR : HOLIDAYS] : []),
        ...(applies ? ['One estimate may cover a course for up to 12 months where it states how often and what.'] : []),
        'Amounts are in USD; a dispute costs a fee of 25 USD.',
      ],
      sources: [
        RULE,
        { citation: 'paincarerights-gfe', checked: 'read' },
        { citation: 'essentialhospitals-gfe', locator: 'one estimate for a course', checked: 'read' },
        { citation: 'lm-counseling-gfe', locator: 'fee of a dispute', checked: 'read' },
        ...(wasAsked ? DEADLINES : []),
      ],
    }),
  }
}

function isSelfPay(payment: GoodFaithEstimateInput['payment']): boolean {
  return payment === 'uninsured' || payment === 'self-pay'
}

function disputeOf({ provider, estimatedMinor, billedMinor, firstBillOn }: ProviderBill, applies: boolean, asOf: IsoDate): BillDispute {
  const overMinor = billedMinor - estimatedMinor
  const lastDay = firstBillOn === undefined ? undefined : addDays(firstBillOn, DISPUTE_DAYS)
  const isLarge = overMinor >= DISPUTE_MINOR
  const isEarlier = firstBillOn !== undefined && firstBillOn < RULE_FROM
  const eligible = !applies || !isLarge || isEarlier ? 'no' : lastDay === undefined ? 'unknown' : asOf <= lastDay ? 'yes' : 'no'
  return { provider, overMinor, eligible, ...(lastDay === undefined ? {} : { lastDay }) }
}

// Ten or more business days ahead, or on request: three business days. Three to nine ahead: one. Nearer than that no estimate is due.
function dueBy(askedOn: IsoDate, serviceOn: IsoDate | undefined): IsoDate | undefined {
  if (serviceOn === undefined) return addBusinessDays(askedOn, 3)
  const ahead = businessDaysBetween(askedOn, serviceOn)
  if (ahead < 3) return undefined
  return addBusinessDays(askedOn, ahead >= 10 ? 3 : 1)
}

function addBusinessDays(from: IsoDate, days: number): IsoDate {
  let [date, left] = [from, days]
  while (left > 0) {
    date = addDays(date, 1)
    if (isoWeekday(date) <= 5) left--
  }
  return date
}

function businessDaysBetween(from: IsoDate, to: IsoDate): number {
  let count = 0
  for (let date = from; date < to && count < 10; ) {
    date = addDays(date, 1)
    if (isoWeekday(date) <= 5) count++
  }
  return count
}

function findingsOf(
  payment: GoodFaithEstimateInput['payment'],
  asOf: IsoDate,
  bills: readonly ProviderBill[],
  disputes: readonly BillDispute[],
): readonly Finding[] {
  const excluded: Finding = {
    code: 'access/no-estimate-right',
    severity: 'info',
    message: 'The right to a good-faith estimate is for people without insurance or not using it.',
    because: [{ path: 'payment', value: payment, expected: 'uninsured or self-pay', outcome: 'unmet' }],
    sources: [{ citation: 'epainassist-gfe', checked: 'read' }],
  }
  const early: Finding = {
    code: 'access/rule-not-in-force',
    severity: 'info',
    message: `The rules on good-faith estimates hold from ${RULE_FROM}.`,
    because: [{ path: 'asOf', value: asOf, expected: `${RULE_FROM} or later`, outcome: 'unmet' }],
    sources: [RULE],
  }
  return [
    ...(isSelfPay(payment) ? [] : [excluded]),
    ...(asOf < RULE_FROM ? [early] : []),
    ...disputes.flatMap((dispute, index) => (dispute.eligible === 'no' ? [] : [aboveEstimate(dispute, index, bills[index]?.billedMinor)])),
  ]
}

function aboveEstimate({ provider, overMinor, lastDay }: BillDispute, index: number, value: number | undefined): Finding {
  const until = lastDay === undefined ? `within ${DISPUTE_DAYS} days of the first bill` : `until ${lastDay}`
  const expected = `less than ${DISPUTE_MINOR} above the estimate; it is ${overMinor} above`
  return {
    code: 'access/bill-above-estimate',
    severity: 'caution',
    message: `The bill of ${provider} is at least 400.00 USD above its estimate and may be disputed ${until}.`,
    because: [{ path: `bills[${index}].billedMinor`, value, expected, outcome: 'unmet' }],
    sources: [RULE],
  }
}

function readInput(input: unknown): GoodFaithEstimateInput {
  const check = new InputCheck('goodFaithEstimate')
  const { payment, asOf, bills, askedOn, serviceOn } = check.object('', input, ['payment', 'asOf', 'bills', 'askedOn', 'serviceOn'])
  check.oneOf('payment', payment, PAYMENTS)
  const isDated = check.date('asOf', asOf)
  const list = bills === undefined ? [] : check.list('bills', bills, { max: 1000 })
  list.forEach((bill, index) => {
    const fields = check.object(`bills[${index}]`, bill, ['provider', 'estimatedMinor', 'billedMinor', 'firstBillOn'])
    check.text(`bills[${index}].provider`, fields['provider'], { min: 1, max: 200 })
    for (const key of ['estimatedMinor', 'billedMinor']) checkAmount(check, `bills[${index}].${key}`, fields[key])
    const firstBillOn = fields['firstBillOn']
    if (firstBillOn !== undefined && check.date(`bills[${index}].firstBillOn`, firstBillOn) && isDated && firstBillOn > asOf)
      check.fail(`bills[${index}].firstBillOn`, 'future', 'must not be after asOf')
  })
  if (askedOn !== undefined) check.date('askedOn', askedOn)
  if (serviceOn !== undefined && check.date('serviceOn', serviceOn) && typeof askedOn === 'string' && serviceOn < askedOn)
    check.fail('serviceOn', 'conflict', 'must not be before askedOn')
  check.done()
  return input as GoodFaithEstimateInput
}
