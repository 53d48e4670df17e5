import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from 'ketamine-therapy/core'
import * as access from 'ketamine-therapy/access'
import type { BenefitDesign, CostEstimate, CostItem, CostSharing } from 'ketamine-therapy/access'
import { estimateCost } from 'ketamine-therapy/access'
import type { OracleClaim, OraclePlan, OracleSharing } from '../helpers/cost-oracle'
import { halfUp, oracle } from '../helpers/cost-oracle'
import { answerOf } from '../helpers/issues-of'
import { cents } from '../helpers/money'
import { runs } from '../helpers/runs'

const asOf = '2026-11-22'
const minor = (max: number) => fc.integer({ min: 0, max })

const copay = fc.record({ amount: minor(60_000), before: fc.boolean() })
const sharing = (withCopays: boolean): fc.Arbitrary<OracleSharing> =>
  fc
    .record({
      deductible: minor(900_000),
      aboveDeductible: minor(900_000),
      familyDeductible: minor(900_000),
      familyMaximum: minor(900_000),
      percent: fc.integer({ min: 0, max: 100 }),
      used: fc.double({ min: 0, max: 1, noNaN: true }),
      drugCopay: fc.option(copay),
      visitCopay: fc.option(copay),
    })
    .map(({ deductible, aboveDeductible, familyDeductible, familyMaximum, percent, used, drugCopay, visitCopay }) => {
      const maximum = deductible + aboveDeductible
      const family = deductible + familyDeductible
      const usedDeductible = Math.floor(deductible * used)
      return {
        deductible,
        familyDeductible: family,
        percent,
        maximum,
        familyMaximum: Math.max(maximum, family) + familyMaximum,
        usedDeductible,
        usedMaximum: Math.min(maximum, usedDeductible + Math.floor(aboveDeductible * used)),
        ...(withCopays && drugCopay !== null ? { drugCopay } : {}),
        ...(withCopays && visitCopay !== null ? { visitCopay } : {}),
      }
    })
const planOf = (withCopays: boolean): fc.Arbitrary<OraclePlan> =>
  fc
    .record({
      inside: sharing(withCopays),
      outside: fc.option(sharing(withCopays)),
      savings: fc.option(fc.record({ floor: minor(5000), cap: minor(1_000_000), counts: fc.boolean() })),
      supplement: fc.option(fc.record({ coinsurance: fc.boolean(), deductible: fc.boolean() })),
    })
    .map(({ inside, outside, savings, supplement }) => ({
      inside,
      ...(outside === null ? {} : { outside }),
      ...(savings === null ? {} : { savings }),
      ...(supplement === null ? {} : { supplement }),
    }))
const plan = planOf(false)
const planWithCopays = planOf(true)

const sharingOf = (one: OracleSharing): CostSharing => ({
  deductible: { individualMinor: one.deductible, familyMinor: one.familyDeductible, individualMetMinor: one.usedDeductible },
  coinsurancePercent: one.percent,
  outOfPocketMaximum: { individualMinor: one.maximum, familyMinor: one.familyMaximum, individualMetMinor: one.usedMaximum },
  copays: (['drug', 'visit'] as const).flatMap((part) => {
    const given = part === 'drug' ? one.drugCopay : one.visitCopay
    return given === undefined ? [] : [{ part, amountMinor: given.amount, beforeDeductible: given.before }]
  }),
})
const benefitsOf = (one: OraclePlan, planYearStarts = '01-01'): BenefitDesign => ({
  kind: 'commercial',
  currency: 'USD',
  planYearStarts,
  inNetwork: sharingOf(one.inside),
  ...(one.outside === undefined ? {} : { outOfNetwork: sharingOf(one.outside) }),
  ...(one.savings === undefined
    ? {}
    : {
        savings: {
          name: 'program',
          patientPaysMinor: one.savings.floor,
          annualMaximumMinor: one.savings.cap,
          countsTowardLimits: one.savings.counts,
        },
      }),
  ...(one.supplement === undefined
    ? {}
    : { supplement: { name: 'supplement', paysCoinsurance: one.supplement.coinsurance, paysDeductible: one.supplement.deductible } }),
})

interface Visit {
  readonly day: number
  readonly charged: number
  readonly allowed: number
  readonly drug: number
  readonly network: 'in' | 'out'
  readonly covered: boolean
}
const share = fc.double({ min: 0, max: 1, noNaN: true })
const visit: fc.Arbitrary<Visit> = fc
  .record({ day: fc.integer({ min: -100, max: 500 }), allowed: minor(200_000), part: share })
  .map(({ day, allowed, part }) => ({ day, charged: allowed, allowed, drug: Math.floor(allowed * part), network: 'in', covered: true }))
const visits = fc.array(visit, { minLength: 1, maxLength: 30 })
const oneADay = fc.uniqueArray(visit, { minLength: 1, maxLength: 30, selector: ({ day }) => day })
const anyVisit: fc.Arbitrary<Visit> = fc
  .tuple(visit, minor(50_000), fc.constantFrom('in', 'out'), fc.integer({ min: 0, max: 9 }))
  .map(([one, more, network, dice]) => ({ ...one, charged: one.allowed + more, network, covered: dice > 0 }))
const anyVisits = fc.array(anyVisit, { minLength: 1, maxLength: 30 })
const itemsOf = (list: readonly Visit[]): CostItem[] =>
  list.map(({ day, charged, allowed, drug, network, covered }) => ({
    amount: cents(charged),
    planAllows: cents(allowed),
    drugPart: cents(drug),
    dates: [addDays(asOf, day)],
    network,
    covered,
  }))
// By day; of one day by network, covered first, then the larger allowed amount, drug part and charge.
const inOrder = (list: readonly Visit[], planYearStarts = '01-01'): OracleClaim[] =>
  [...list]
    .sort(
      (a, b) =>
        a.day - b.day ||
        (a.network < b.network ? -1 : a.network > b.network ? 1 : 0) ||
        Number(b.covered) - Number(a.covered) ||
        b.allowed - a.allowed ||
        b.drug - a.drug ||
        b.charged - a.charged,
    )
    .map(({ day, charged, allowed, drug, network, covered }) => {
      const on = addDays(asOf, day)
      return { planYear: yearOf(on, planYearStarts), calendarYear: Number(on.slice(0, 4)), charged, allowed, drug, network, covered }
    })
const yearOf = (on: string, starts: string): string => {
  const year = Number(on.slice(0, 4))
  return `${on.slice(5) < starts ? year - 1 : year}-${starts}`
}

const addsUp = (estimate: CostEstimate): void => {
  for (const row of [...estimate.rows, ...(estimate.total === undefined ? [] : [estimate.total])]) {
    expect(row.planPaysMinor + row.assistancePaysMinor + row.patientPaysMinor).toBe(row.allowedMinor)
    for (const key of ['billedMinor', 'allowedMinor', 'planPaysMinor', 'assistancePaysMinor', 'patientPaysMinor'] as const) {
      expect(Number.isSafeInteger(row[key]) && row[key] >= 0).toBe(true)
    }
  }
  for (const key of ['billedMinor', 'allowedMinor', 'planPaysMinor', 'assistancePaysMinor', 'patientPaysMinor'] as const) {
    expect(estimate.rows.reduce((sum, row) => sum + row[key], 0)).toBe(estimate.total?.[key])
  }
}

describe('cost sharing', () => {
  it('agrees with a second implementation on 10,000 designs, to the cent', () => {
    fc.assert(
      fc.property(planWithCopays, anyVisits, fc.constantFrom('01-01', '07-01', '11-23'), (one, list, starts) => {
        const estimate = estimateCost(itemsOf(list), { asOf, benefits: benefitsOf(one, starts) })
        const expected = oracle(one, inOrder(list, starts), yearOf(asOf, starts))
        expect(estimate.total?.patientPaysMinor).toBe(halfUp(expected.patient))
        expect(Math.abs((estimate.total?.assistancePaysMinor ?? Number.NaN) - halfUp(expected.program))).toBeLessThanOrEqual(1)
        for (const { from, patientPaysMinor } of estimate.planYears) {
          expect(patientPaysMinor).toBe(halfUp(expected.byYear.get(from) ?? [0n, 1n]))
        }
      }),
      { numRuns: runs(10_000) },
    )
  }, 120_000)

  it('adds up to the cent in every row and in the total, and the person never pays more than the allowed amount', () => {
    fc.assert(
      fc.property(planWithCopays, anyVisits, (one, list) => {
        addsUp(estimateCost(itemsOf(list), { asOf, benefits: benefitsOf(one) }))
      }),
      { numRuns: runs(500) },
    )
  })

  it('never asks more in a plan year than the out-of-pocket maximum', () => {
    fc.assert(
      fc.property(planWithCopays, visits, ({ inside, ...rest }, list) => {
        const benefits = benefitsOf({ inside, ...rest })
        for (const { from, patientPaysMinor, towardMaximumMinor } of estimateCost(itemsOf(list), { asOf, benefits }).planYears) {
          const left = inside.maximum - (from === '2026-01-01' ? inside.usedMaximum : 0)
          expect(patientPaysMinor).toBeLessThanOrEqual(left)
          expect(towardMaximumMinor).toBeLessThanOrEqual(left)
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('does not lower what the person pays when a price rises, where no manufacturer helps', () => {
    fc.assert(
      fc.property(plan, visits, fc.nat(29), minor(100_000), (one, list, index, more) => {
        const { savings: _savings, ...plain } = one
        const benefits = benefitsOf(plain)
        const raised = list.map((entry, position) =>
          position === index ? { ...entry, allowed: entry.allowed + more, charged: entry.charged + more } : entry,
        )
        const [before, after] = [list, raised].map(
          (each) => estimateCost(itemsOf(each), { asOf, benefits }).total?.patientPaysMinor ?? Number.NaN,
        )
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN)
      }),
      { numRuns: runs(500) },
    )
  })

  // A supplement that pays the deductible alone is left out: at the maximum the deductible counts first, so a deductible that grew may take the
  // place of a copay that the person paid.
  it('does not lower what the person pays when a price rises, with copays and one claim a day, where nobody helps with a part', () => {
    fc.assert(
      fc.property(planWithCopays, oneADay, fc.nat(29), minor(100_000), (one, list, index, more) => {
        const { savings: _savings, ...plain } = one
        fc.pre(plain.supplement?.deductible !== true || plain.supplement.coinsurance)
        const benefits = benefitsOf(plain)
        const raised = list.map((entry, position) =>
          position === index ? { ...entry, allowed: entry.allowed + more, charged: entry.charged + more } : entry,
        )
        const [before, after] = [list, raised].map(
          (each) => estimateCost(itemsOf(each), { asOf, benefits }).total?.patientPaysMinor ?? Number.NaN,
        )
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN)
      }),
      { numRuns: runs(500) },
    )
  })

  it('does not depend on the order in which items are given', () => {
    const shuffled = anyVisits.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(planWithCopays, shuffled, (one, [list, other]) => {
        const [a, b] = [list, other].map((each) => estimateCost(itemsOf(each), { asOf, benefits: benefitsOf(one) }))
        expect(a?.total?.patientPaysMinor).toBe(b?.total?.patientPaysMinor)
        expect(a?.total?.allowedMinor).toBe(b?.total?.allowedMinor)
        expect(a?.planYears).toEqual(b?.planYears)
        expect(a?.steps.map(({ item: _item, ...step }) => step)).toEqual(b?.steps.map(({ item: _item, ...step }) => step))
      }),
      { numRuns: runs(500) },
    )
  })

  it('does not depend on whether units are given as one item or as many', () => {
    fc.assert(
      fc.property(plan, minor(200_000), fc.integer({ min: 1, max: 40 }), (one, amount, quantity) => {
        const item = { amount: cents(amount), covered: true }
        const benefits = benefitsOf(one)
        const together = estimateCost([{ ...item, quantity }], { asOf, benefits })
        const apart = estimateCost(
          Array.from({ length: quantity }, () => item),
          { asOf, benefits },
        )
        expect(together.total).toEqual(apart.total)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('groups', () => {
  it('share a bill without losing a cent, and nobody is told less than his part', () => {
    fc.assert(
      fc.property(
        minor(1_000_000),
        minor(100_000),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (shared, own, size, discountPercent) => {
          const { group, total } = estimateCost([{ amount: cents(shared), shared: true, discountPercent }, { amount: cents(own) }], {
            asOf,
            group: { size },
          })
          const bill = Math.floor((shared * (100 - discountPercent) + 50) / 100)
          expect(group?.partsMinor.reduce((sum, part) => sum + part, 0)).toBe(bill + size * own)
          expect(group?.billedMinor).toBe(bill + size * own)
          expect(total?.patientPaysMinor).toBe(Math.max(...(group?.partsMinor ?? [])))
        },
      ),
    )
  })
})

describe('ranges', () => {
  it('hold every price between their ends, where no manufacturer helps', () => {
    const ends = fc.tuple(minor(300_000), minor(300_000), fc.double({ min: 0, max: 1, noNaN: true })).map(([a, b, at]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      return { low, high, between: low + Math.floor((high - low) * at) }
    })
    fc.assert(
      fc.property(plan, fc.array(ends, { minLength: 1, maxLength: 8 }), fc.boolean(), (one, list, coverageKnown) => {
        const { savings: _savings, ...plain } = one
        const benefits = benefitsOf(plain)
        const covered = coverageKnown ? { covered: true } : {}
        const wide = estimateCost(
          list.map(({ low, high }) => ({ range: { low: cents(low), high: cents(high) }, ...covered })),
          { asOf, benefits },
        )
        const exact = estimateCost(
          list.map(({ between }) => ({ amount: cents(between), covered: true })),
          { asOf, benefits },
        )
        const [low, high] = wide.range === undefined ? [wide.total, wide.total] : [wide.range.low, wide.range.high]
        expect(exact.total?.patientPaysMinor).toBeGreaterThanOrEqual(low?.patientPaysMinor ?? Number.NaN)
        expect(exact.total?.patientPaysMinor).toBeLessThanOrEqual(high?.patientPaysMinor ?? Number.NaN)
      }),
      { numRuns: runs(300) },
    )
  })

  it('hold every choice of what a plan covers, beside help of a charity', () => {
    const item = fc.record({ amount: minor(200_000), helpPercent: fc.constantFrom(0, 33, 50, 100), covered: fc.boolean() })
    fc.assert(
      fc.property(plan, fc.array(item, { minLength: 1, maxLength: 4 }), (one, list) => {
        const { savings: _savings, ...plain } = one
        const [open, told] = [false, true].map((isTold) =>
          estimateCost(
            list.map(({ amount, helpPercent, covered }) => ({ amount: cents(amount), helpPercent, ...(isTold ? { covered } : {}) })),
            { asOf, benefits: benefitsOf(plain) },
          ),
        )
        const [low, high] = open?.range === undefined ? [open?.total, open?.total] : [open.range.low, open.range.high]
        // The person's total is rounded once, over all items: the half of a cent that help and the person share goes to one or to the other.
        const shared = { planPaysMinor: 1, assistancePaysMinor: 1, patientPaysMinor: 0 }
        for (const key of ['planPaysMinor', 'assistancePaysMinor', 'patientPaysMinor'] as const) {
          expect(told?.total?.[key]).toBeGreaterThanOrEqual((low?.[key] ?? Number.NaN) - shared[key])
          expect(told?.total?.[key]).toBeLessThanOrEqual((high?.[key] ?? Number.NaN) + shared[key])
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('any JSON', () => {
  const json = fc.jsonValue() as fc.Arbitrary<never>
  const properly = (call: () => unknown): void => {
    JSON.stringify(answerOf(call))
  }
  const noisy = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
    fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([key, good]) => [key, fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: json })]),
      ),
      {
        requiredKeys: [],
      },
    ) as fc.Arbitrary<never>
  const someMoney = noisy({ amountMinor: minor(1000), currency: fc.constantFrom('USD', 'EUR') })
  const item = noisy({
    label: fc.string(),
    price: fc.constantFrom(...access.PRICE_IDS),
    variant: fc.constantFrom('general', 'concession'),
    code: fc.constantFrom(...access.BILLING_CODES),
    amount: someMoney,
    range: noisy({ low: someMoney, high: someMoney }),
    quantity: fc.integer({ min: -1, max: 5 }),
    dates: fc.array(fc.constantFrom('2026-01-01', '2026-02-30')),
    covered: fc.boolean(),
    network: fc.constantFrom('in', 'out'),
    planAllows: someMoney,
    drugPart: someMoney,
    discountPercent: fc.integer({ min: -1, max: 101 }),
    helpPercent: fc.integer({ min: -1, max: 101 }),
    shared: fc.boolean(),
  })
  const limit = noisy({
    individualMinor: minor(1000),
    familyMinor: minor(2000),
    individualMetMinor: minor(500),
    familyMetMinor: minor(500),
    aggregate: fc.boolean(),
  })
  const sharing = noisy({
    deductible: limit,
    outOfPocketMaximum: limit,
    coinsurancePercent: fc.integer({ min: 0, max: 100 }),
    copays: fc.array(noisy({ part: fc.constantFrom('drug', 'visit'), amountMinor: minor(100), beforeDeductible: fc.boolean() })),
  })
  const benefits = noisy({
    kind: fc.constantFrom('commercial', 'va'),
    currency: fc.constant('USD'),
    inNetwork: sharing,
    outOfNetwork: sharing,
    planYearStarts: fc.constantFrom('07-01', '02-30'),
  })
  const options = noisy({
    asOf: fc.constant(asOf),
    benefits,
    prices: fc.dictionary(fc.constantFrom(...access.PRICE_IDS), someMoney),
    group: noisy({ size: fc.integer({ min: 0, max: 3 }) }),
  })

  const question = noisy({
    jurisdiction: fc.constantFrom('US', 'US-AL', 'GB-SCT', 'EU'),
    asOf: fc.constantFrom('2026-11-22', '0001-01-01', '9999-12-31'),
    through: fc.constant('2027-01-01'),
    drug: fc.constantFrom('ketamine', 'esketamine'),
    route: fc.constantFrom('oral', 'intranasal'),
    rural: fc.boolean(),
    needs: fc.array(fc.constantFrom('insurance', 'no-travel')),
    topic: fc.constantFrom('approval', 'payment'),
    inPersonOn: fc.constant('2026-01-01'),
  })

  const claim = noisy({
    code: fc.constantFrom(...access.BILLING_CODES, 'J0222', 'J3590', 'constructor'),
    asOf: fc.constant(asOf),
    payer: fc.constant('medicare'),
    drug: fc.constantFrom('ketamine', 'esketamine'),
    doseMg: fc.constantFrom(0, 28, 56, 84),
    newPatient: fc.boolean(),
    together: fc.array(fc.constantFrom('G2082', 'J0013')),
  })
  const bills = noisy({
    payment: fc.constant('self-pay'),
    asOf: fc.constant(asOf),
    bills: fc.array(
      noisy({ provider: fc.constant('x'), estimatedMinor: minor(1000), billedMinor: minor(100_000), firstBillOn: fc.constant(asOf) }),
    ),
    askedOn: fc.constant(asOf),
    serviceOn: fc.constantFrom('2026-11-22', '2027-01-01'),
  })

  const trial = noisy({
    ingredient: fc.constant('sertraline'),
    class: fc.constant('ssri'),
    kind: fc.constant('antidepressant'),
    startedOn: fc.constantFrom('2025', '2025-01'),
    endedOn: fc.constantFrom('2025', '2025-06-01'),
    adequateDose: fc.boolean(),
    outcome: fc.constant('no-response'),
  })
  const request = fc
    .tuple(
      noisy({ trials: fc.array(trial), trialsComplete: fc.boolean(), prescriber: fc.constant('psychiatrist'), pdmpChecked: fc.boolean() }),
      fc.constantFrom('initial', 'renewal'),
    )
    .map(([part, kind]) => ({
      drug: 'esketamine',
      route: 'intranasal',
      indication: 'treatment-resistant-depression',
      kind,
      ...(part as object),
    })) as fc.Arbitrary<never>

  it('gives an answer or the one error', () => {
    fc.assert(
      fc.property(
        json,
        fc.array(item, { maxLength: 3 }),
        options,
        benefits,
        question,
        claim,
        bills,
        request,
        (anything, items, wanted, design, question, claim, bills, request) => {
          properly(() => estimateCost(anything, wanted))
          properly(() => estimateCost(items, wanted))
          properly(() => estimateCost(items, anything))
          properly(() => estimateCost(items, { asOf, benefits: design }))
          properly(() => access.parseBenefits(anything))
          properly(() => access.getPrice(anything))
          properly(() => access.getCareSetting(anything))
          properly(() => access.getRegulation(anything))
          properly(() => access.getBillingCode(anything, { asOf }))
          properly(() => access.getBillingCode('G2083', anything))
          properly(() => access.compareOptions(anything, wanted))
          properly(() => access.compareOptions([{ id: 'a', items, benefits: design }, anything], wanted))
          properly(() => access.findCareSettings(anything))
          properly(() => access.findCareSettings(question))
          properly(() => access.regulationsInForce(anything))
          properly(() => access.regulationsInForce(question))
          properly(() => access.telehealthStatus(anything))
          properly(() => access.telehealthStatus(question))
          properly(() => access.checkBillingCode(anything))
          properly(() => access.checkBillingCode(claim))
          properly(() => access.checkPlan(anything))
          properly(() => access.checkPlan({ benefits: design, year: 2026 }))
          properly(() => access.financingCost(anything))
          properly(() => access.payWithPreTaxMoney(anything))
          properly(() => access.originalMedicare(anything))
          properly(() => access.getPlanConstant('hsa-contribution', anything))
          properly(() => access.goodFaithEstimate(anything))
          properly(() => access.goodFaithEstimate(bills))
          properly(() => access.checkCoverage(anything, anything, anything, anything))
          properly(() => access.checkCoverage('cov-cigna', {}, request, { asOf }))
          properly(() => access.checkCoverage('cov-carefirst', anything, request, { asOf }))
        },
      ),
      { numRuns: runs(1000) },
    )
  })
})
