import { describe, expect, it } from 'vitest'
import * as access from 'ketamine-therapy/access'
import { issuesOf } from '../helpers/issues-of'
import { cents } from '../helpers/money'

const asOf = '2026-11-22'
const plan = {
  kind: 'commercial',
  currency: 'USD',
  inNetwork: { deductible: { individualMinor: 200000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 600000 } },
}
const upsideDown = { ...plan, inNetwork: { ...plan.inNetwork, deductible: { individualMinor: 600001 } } }
const family = (limits: object) => ({ ...plan, inNetwork: { coinsurancePercent: 20, ...limits } })
const request = { drug: 'esketamine', route: 'intranasal', indication: 'treatment-resistant-depression', kind: 'initial' }

// Every public function is called as from plain JavaScript.
const issuesOfCall = (name: keyof typeof access, ...given: readonly unknown[]) =>
  issuesOf(() => (access[name] as (...values: readonly unknown[]) => unknown)(...given))

describe('bad input is refused, with every field named', () => {
  it.each([
    ['a negative price', 'estimateCost', [[{ amount: cents(-1) }], { asOf }], ['items[0].amount.amountMinor: out-of-range']],
    ['half a cent', 'estimateCost', [[{ amount: cents(0.5) }], { asOf }], ['items[0].amount.amountMinor: wrong-type']],
    ['no number', 'estimateCost', [[{ amount: cents(Number.NaN) }], { asOf }], ['items[0].amount.amountMinor: wrong-type']],
    ['mixed currencies of items', 'estimateCost', [[{ amount: cents(1) }, { amount: cents(1, 'EUR') }], { asOf }], ['items[1]: conflict']],
    [
      'a price in another currency than the plan',
      'estimateCost',
      [[{ amount: cents(1, 'EUR') }], { asOf, benefits: plan }],
      ['items[0]: conflict'],
    ],
    [
      'a part in another currency',
      'estimateCost',
      [[{ amount: cents(9), drugPart: cents(1, 'EUR') }], { asOf }],
      ['items[0].drugPart: conflict'],
    ],
    [
      'a range in two currencies',
      'estimateCost',
      [[{ range: { low: cents(1), high: cents(2, 'EUR') } }], { asOf }],
      ['items[0].range: conflict'],
    ],
    [
      'a usual amount beside its range',
      'estimateCost',
      [
        [{ range: { low: cents(2), typical: cents(1), high: cents(3) } }, { range: { low: cents(2), typical: cents(4), high: cents(3) } }],
        { asOf },
      ],
      ['items[0].range.typical: conflict', 'items[1].range.typical: conflict'],
    ],
    [
      'a variant that the price has not',
      'estimateCost',
      [[{ price: 'price-au-pbs-copay', variant: 'child' }], { asOf }],
      ['items[0].variant: unknown-id'],
    ],
    [
      'two copays for one part',
      'parseBenefits',
      [family({ copays: [1, 2].map((amountMinor) => ({ part: 'drug', amountMinor, beforeDeductible: true })) })],
      ['inNetwork.copays[1].part: conflict'],
    ],
    [
      'no options of a comparison',
      'compareOptions',
      [[{ id: 'a', items: [{ amount: cents(1) }] }], undefined],
      [': required', 'asOf: required'],
    ],
    [
      'a state tax above all',
      'payWithPreTaxMoney',
      [{ amountMinor: 1, federalTaxPercent: 22, payrollTaxPercent: 0, stateTaxPercent: 101 }],
      ['stateTaxPercent: out-of-range'],
    ],
    [
      'own prices of two kinds',
      'estimateCost',
      [[{ price: 'x' }], { asOf, prices: { x: { low: cents(2), high: cents(1) } } }],
      ['options.prices.x.low: conflict'],
    ],
    ['an unknown price', 'estimateCost', [[{ price: 'price-iv' }], { asOf }], ['items[0].price: unknown-id']],
    ['an unknown code', 'estimateCost', [[{ code: 'G9999' }], { asOf }], ['items[0].code: unknown-id']],
    [
      'a deductible above the maximum',
      'estimateCost',
      [[{ amount: cents(1) }], { asOf, benefits: upsideDown }],
      ['options.benefits.inNetwork.deductible.individualMinor: conflict'],
    ],
    [
      'a share written as a fraction',
      'parseBenefits',
      [{ ...plan, inNetwork: { coinsurancePercent: 0.2 } }],
      ['inNetwork.coinsurancePercent: out-of-range'],
    ],
    [
      'more help used up than there is',
      'parseBenefits',
      [{ ...plan, savings: { name: 'card', patientPaysMinor: 0, annualMaximumMinor: 100, usedMinor: 101, countsTowardLimits: true } }],
      ['savings.usedMinor: conflict'],
    ],
    [
      'several faults at once',
      'estimateCost',
      [[{ amount: cents(-1) }], { asOf: 'today', benefits: { ...upsideDown, currency: 'dollars' } }],
      [
        'items[0].amount.amountMinor: out-of-range',
        'options.asOf: malformed',
        'options.benefits.currency: malformed',
        'options.benefits.inNetwork.deductible.individualMinor: conflict',
      ],
    ],
    [
      'a family deductible above the family maximum',
      'parseBenefits',
      [family({ deductible: { individualMinor: 1, familyMinor: 9 }, outOfPocketMaximum: { individualMinor: 5, familyMinor: 8 } })],
      ['inNetwork.deductible.familyMinor: conflict'],
    ],
    [
      'two designs for one later year',
      'parseBenefits',
      [{ ...plan, laterYears: [2, 3].map(() => ({ from: '2027-01-01', inNetwork: { coinsurancePercent: 20 } })) }],
      ['laterYears[1].from: conflict'],
    ],
    [
      'a prototype',
      'parseBenefits',
      [JSON.parse('{"kind":"commercial","currency":"USD","inNetwork":{"coinsurancePercent":20},"__proto__":{"x":1}}')],
      ['__proto__: unexpected'],
    ],
    [
      'options in two currencies',
      'compareOptions',
      [
        [
          { id: 'a', items: [{ amount: cents(1) }] },
          { id: 'b', items: [{ amount: cents(1, 'EUR') }] },
        ],
        { asOf },
      ],
      ['options: conflict'],
    ],
    [
      'benefits of one option, and a bad item of another',
      'compareOptions',
      [
        [
          { id: 'a', items: [{ amount: cents(-1) }] },
          { id: 'b', items: [{ amount: cents(1) }], benefits: upsideDown },
        ],
        { asOf },
      ],
      ['options[0].items[0].amount.amountMinor: out-of-range', 'options[1].benefits.inNetwork.deductible.individualMinor: conflict'],
    ],
    [
      'a design in a check',
      'checkPlan',
      [{ benefits: upsideDown, year: 2026 }],
      ['benefits.inNetwork.deductible.individualMinor: conflict'],
    ],
    [
      'more of the Part B deductible than there is',
      'originalMedicare',
      [{ year: 2026, deductibleMetMinor: 28301 }],
      ['deductibleMetMinor: conflict'],
    ],
    [
      'a first bill in the future',
      'goodFaithEstimate',
      [{ payment: 'self-pay', asOf, bills: [{ provider: 'x', estimatedMinor: 1, billedMinor: 1, firstBillOn: '2026-11-23' }] }],
      ['bills[0].firstBillOn: future'],
    ],
    ['an unknown code of a look-up', 'getBillingCode', ['G9999', { asOf }], ['code: unknown-id']],
    ['a state by its name', 'regulationsInForce', [{ jurisdiction: 'Texas', asOf }], ['jurisdiction: malformed']],
    ['a state without its country', 'telehealthStatus', [{ jurisdiction: 'TX', asOf: '2026-02-30' }], ['asOf: malformed']],
    ['lower case', 'findCareSettings', [{ jurisdiction: 'us-tx', asOf }], ['jurisdiction: malformed']],
    ['an unknown topic', 'regulationsInForce', [{ jurisdiction: 'US', topic: 'weather', asOf }], ['topic: unknown-id']],
    ['an unknown policy', 'checkCoverage', ['cov-none', {}, request, { asOf }], ['policy: unknown-id']],
    [
      'an unknown indication',
      'checkCoverage',
      ['cov-cigna', {}, { ...request, indication: 'fatigue' }, { asOf }],
      ['request.indication: unknown-id'],
    ],
    ['a year that is none', 'getPlanConstant', ['aca-out-of-pocket-maximum', 2026.5], ['year: wrong-type']],
    [
      'rates above 100 % together',
      'payWithPreTaxMoney',
      [{ amountMinor: 1, federalTaxPercent: 60, payrollTaxPercent: 41 }],
      ['federalTaxPercent: conflict'],
    ],
    [
      'tax rates written as fractions',
      'payWithPreTaxMoney',
      [{ amountMinor: 1, federalTaxPercent: 0.22, payrollTaxPercent: 0.0765 }],
      ['federalTaxPercent: out-of-range', 'payrollTaxPercent: out-of-range'],
    ],
    [
      'a discount and help written as fractions',
      'estimateCost',
      [[{ amount: cents(1), discountPercent: 0.1, helpPercent: 0.5 }], { asOf }],
      ['items[0].discountPercent: out-of-range', 'items[0].helpPercent: out-of-range'],
    ],
    ['no months', 'financingCost', [{ amountMinor: 1, aprPercent: 1, months: 0 }], ['months: out-of-range']],
  ] as [string, keyof typeof access, readonly unknown[], readonly string[]][])('%s: %s', (_, name, given, issues) => {
    expect([...issuesOfCall(name, ...given)].sort()).toEqual([...issues].sort())
  })
})

describe('nothing given is dropped in silence', () => {
  const says = (items: readonly access.CostItem[], options: Partial<access.EstimateOptions> = {}) => {
    const { missing, assumptions, total } = access.estimateCost(items, { asOf, ...options })
    return { missing: missing.map(({ path }) => path), text: assumptions.join(' '), total }
  }
  const benefits = access.parseBenefits(plan)

  it('asks for the size of the group where an item is shared', () => {
    const alone = says([{ amount: cents(120000), shared: true }])
    expect(alone.missing).toEqual(['options.group.size'])
    expect(alone.total?.patientPaysMinor).toBe(120000)
    expect(says([{ amount: cents(120000), shared: true }], { group: { size: 4 } }).missing).toEqual([])
    const ways = ['a', 'b'].map((id) => ({ id, items: [{ amount: cents(120000), shared: id === 'b' }] }))
    expect(access.compareOptions(ways, { asOf }).missing.map(({ path }) => path)).toEqual(['options[1].group.size'])
  })

  it('says that help of a charity is not counted on what a plan covers', () => {
    expect(says([{ amount: cents(100), covered: true, helpPercent: 50 }], { benefits }).text).toMatch(/charity/)
    expect(says([{ amount: cents(100), covered: false, helpPercent: 50 }], { benefits }).text).not.toMatch(/charity/)
  })

  it('says that what a plan allows is not used without a plan', () => {
    expect(says([{ amount: cents(100), planAllows: cents(60) }]).text).toMatch(/allows/)
    expect(says([{ amount: cents(100), planAllows: cents(60), covered: true }], { benefits }).text).not.toMatch(/not used/)
  })

  it('says that an own price was not used where its id has a slip', () => {
    const said = (item: string, ...own: readonly string[]) =>
      access
        .estimateCost([{ price: item }], { asOf, prices: Object.fromEntries(own.map((id) => [id, cents(40000)])) })
        .findings.filter(({ code }) => code === 'access/own-price-not-used')
        .map(({ because }) => because[0]?.expected)
    expect(said('price-iv-session-mood', 'price-iv-sesion-mood')).toEqual(['price-iv-session-mood'])
    // A price that is used, others of a list, and another price of the library are no slips.
    expect(said('price-iv-session-mood', 'price-iv-session-mood', 'price-iv-sesion-mood')).toEqual([])
    expect(said('price-iv-session-mood', 'our-infusion')).toEqual([])
    expect(said('price-spravato-list-56', 'price-spravato-list-84')).toEqual([])
  })

  it('names a field of the question and of the options alike in an answer and in a refusal', () => {
    const items = [{ price: 'price-iv-session-mood', covered: true }]
    const prices = { 'price-iv-sesion-mood': cents(40000) }
    const paths = ({ findings, missing }: access.CostEstimate | access.CostComparison) =>
      [...findings.flatMap(({ because }) => because), ...missing].map(({ path }) => path)
    expect(paths(access.estimateCost(items, { asOf, prices }))).toEqual(['options.prices.price-iv-sesion-mood', 'options.benefits'])
    expect(paths(access.compareOptions([{ id: 'a', items }], { asOf, prices }))).toEqual(['prices.price-iv-sesion-mood', 'benefits'])
    const bad = { asOf, prices: { x: 1 }, benefits: [] } as never
    expect(issuesOf(() => access.estimateCost(items, bad)).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['options.prices.x', 'options.benefits']),
    )
    expect(issuesOf(() => access.compareOptions([{ id: 'a', items }], bad)).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['prices.x', 'benefits']),
    )
  })

  it('says that the charge stands for the amount a plan allows, where nothing else is known', () => {
    expect(says([{ price: 'price-iv-session-mood', covered: true }], { benefits }).text).toMatch(/charge.*allows/)
    expect(says([{ amount: cents(100), covered: true }], { benefits }).text).not.toMatch(/charge.*allows/)
  })

  it('names a country of which nothing was researched', () => {
    const brazil = access.regulationsInForce({ jurisdiction: 'BR', asOf })
    expect([brazil.inForce, brazil.notResearched]).toEqual([[], ['BR']])
    expect(brazil.assumptions.join(' ')).toMatch(/not permission/)
    expect(access.regulationsInForce({ jurisdiction: 'DE', asOf }).notResearched).toEqual([])
    expect(access.regulationsInForce({ jurisdiction: 'GB-SCT', topic: 'compounding', asOf }).notResearched).toEqual(['GB-SCT', 'GB'])
  })

  it('says when no estimate is due, and that one may cover a course', () => {
    const near = access.goodFaithEstimate({ payment: 'self-pay', asOf, askedOn: '2026-11-20', serviceOn: '2026-11-24' })
    expect([near.dueBy, near.assumptions.join(' ')]).toEqual([undefined, expect.stringMatching(/three business days/)])
    expect(near.assumptions.join(' ')).toMatch(/12 months/)
  })

  it('lists an input that several options lack once', () => {
    const savings = { name: 'program', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: true }
    const item = { amount: cents(100), drugPart: cents(50), covered: true }
    const ways = ['a', 'b'].map((id) => ({ id, items: [item] }))
    const { missing } = access.compareOptions(ways, { asOf, benefits: { ...benefits, savings } })
    expect(missing.map(({ path }) => path)).toEqual(['benefits.savings.annualMaximumMinor'])
  })
})

describe('federal limits of a family plan', () => {
  const codes = (inNetwork: object, hsaQualified = false) =>
    access.checkPlan({
      benefits: access.parseBenefits({ ...plan, inNetwork: { coinsurancePercent: 20, ...inNetwork } }),
      year: 2026,
      hsaQualified,
    }).findings

  it('each person is still limited by the self-only maximum (nis-2027)', () => {
    const whole = (familyMinor: number) => codes({ outOfPocketMaximum: { individualMinor: 1060000, familyMinor, aggregate: true } })
    expect(whole(1060000)).toEqual([])
    expect(whole(1060001).map(({ code }) => code)).toEqual(['access/above-aca-maximum'])
  })

  // IRS Publication 969: a person's own deductible inside a family plan is held to the lowest amount for a family
  it.each([
    ['the family together', { individualMinor: 340000, familyMinor: 340000, aggregate: true }, false],
    ['the family together, too low', { individualMinor: 170000, familyMinor: 339999, aggregate: true }, true],
    ['one person in the family', { individualMinor: 340000, familyMinor: 680000 }, false],
    ['one person in the family, too low', { individualMinor: 339999, familyMinor: 680000 }, true],
    ['one person alone', { individualMinor: 170000 }, false],
  ])('the deductible of a family has a lowest amount of its own, 3,400 in 2026 (wtw-hsa-2026): %s', (_name, deductible, isBelow) => {
    const found = codes({ deductible, outOfPocketMaximum: { individualMinor: 850000 } }, true)
    expect(found.map(({ code }) => code)).toEqual(isBelow ? ['access/below-hdhp-deductible'] : [])
  })
})
