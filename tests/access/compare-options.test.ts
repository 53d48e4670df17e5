import { describe, expect, it } from 'vitest'
import type { BenefitDesign, CostOption } from 'ketamine-therapy/access'
import { compareOptions, estimateCost } from 'ketamine-therapy/access'
import { issuesOf } from '../helpers/issues-of'
import { dollars } from '../helpers/money'

const asOf = '2026-11-22'
const plan: BenefitDesign = {
  kind: 'commercial',
  currency: 'USD',
  inNetwork: { deductible: { individualMinor: 200000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 600000 } },
}
const options: readonly CostOption[] = [
  {
    id: 'spravato',
    label: 'SPRAVATO',
    setting: 'rems-certified-site',
    items: [{ label: 'session', amount: dollars(1240), quantity: 12, covered: true }],
  },
  {
    id: 'iv',
    label: 'IV clinic',
    setting: 'specialty-ketamine-clinic',
    items: [{ price: 'price-iv-session-mood', quantity: 6 }, { price: 'price-clinic-intake' }],
    benefits: null,
  },
  { id: 'retreat', items: [{ price: 'price-retreat' }], benefits: null },
  { id: 'home', setting: 'telehealth-at-home', items: [{ price: 'price-sl-program-month', quantity: 6 }], benefits: null },
]

describe('compareOptions', () => {
  const comparison = compareOptions(options, { asOf, benefits: plan })

  it('ranks by what the person pays, unknown last and without a place', () => {
    expect(comparison.options.map((one) => [one.id, one.rank, one.figureMinor, one.aboveFirstMinor])).toEqual([
      ['home', 1, 77400, 0],
      ['iv', 2, 379000, 301600],
      ['spravato', 3, 457600, 380200],
      ['retreat', undefined, undefined, undefined],
    ])
  })

  it('ranks by the whole cost, or by the highest figure, on request', () => {
    const order = (rankBy: 'allowed' | 'highest-patient-pays') =>
      compareOptions(options, { asOf, benefits: plan, rankBy }).options.map((one) => one.id)
    expect(order('allowed')).toEqual(['home', 'iv', 'spravato', 'retreat'])
    expect(order('highest-patient-pays')).toEqual(['home', 'spravato', 'iv', 'retreat'])
  })

  it('explains what sets an option apart from the first', () => {
    const spravato = comparison.options.find((one) => one.id === 'spravato')
    expect(spravato?.differences).toContain('14106.00 USD more in all than home')
    expect(spravato?.differences).toContain('12 units instead of 6')
    const pair = [
      { id: 'two', items: [{ amount: dollars(1), quantity: 2 }] },
      { id: 'one', items: [{ amount: dollars(3) }] },
    ]
    expect(compareOptions(pair, { asOf }).options[1]?.differences).toContain('1 unit instead of 2')
    expect(spravato?.differences).toContain('supervision at least continuous-professional')
  })

  it('tells what a plan and a manufacturer pay more or less', () => {
    const benefits = (coinsurancePercent: number): BenefitDesign => ({
      kind: 'commercial',
      currency: 'USD',
      inNetwork: { coinsurancePercent },
    })
    const savings = { name: 'card', patientPaysMinor: 500, annualMaximumMinor: 100000, countsTowardLimits: true }
    const items = [{ amount: dollars(100), drugPart: dollars(100), covered: true }]
    const ways = [
      { id: 'share of 30', items, benefits: benefits(30) },
      { id: 'share of 20', items, benefits: benefits(20) },
      { id: 'helped', items, benefits: { ...benefits(20), savings } },
    ]
    expect(compareOptions(ways, { asOf }).options.map(({ id, differences }) => [id, differences])).toEqual([
      ['helped', []],
      ['share of 20', ['15.00 USD less paid by assistance than helped']],
      ['share of 30', ['10.00 USD less paid by the plan than helped', '15.00 USD less paid by assistance than helped']],
    ])
  })

  it('gives each option the estimate it would have alone', () => {
    expect(comparison.options.find((one) => one.id === 'spravato')?.estimate).toEqual(
      estimateCost(options[0]?.items ?? [], { asOf, benefits: plan }),
    )
  })

  it('an option without any price has the currency of the others', () => {
    const pounds = { id: 'oxford', items: [{ price: 'price-uk-oxford-infusion' }] }
    const open = { id: 'open', items: [{ label: 'clinic', amount: null }] }
    for (const list of [
      [open, pounds],
      [pounds, open],
    ])
      expect(compareOptions(list, { asOf }).options.map((one) => [one.id, one.rank, one.estimate.currency])).toEqual([
        ['oxford', 1, 'GBP'],
        ['open', undefined, 'GBP'],
      ])
    expect(compareOptions([open], { asOf }).options[0]?.estimate.currency).toBe('USD')
    expect(() => compareOptions([pounds, { ...open, items: [...open.items, { amount: dollars(1) }] }], { asOf })).toThrow(/GBP/)
    // A plan in dollars has a currency, with a price or without.
    expect(() => compareOptions([pounds, { ...open, benefits: plan }], { asOf })).toThrow(/GBP/)
  })

  it('asks of the plan of each option, and once of the plan of all', () => {
    const savings = { name: 'card', patientPaysMinor: 0, annualMaximumMinor: null, countsTowardLimits: true }
    const paths = (...plans: readonly (BenefitDesign | undefined)[]) =>
      compareOptions(
        plans.map((benefits, index) => ({
          id: String(index),
          items: [{ amount: dollars(1), drugPart: dollars(1), covered: true }],
          ...(benefits === undefined ? {} : { benefits }),
        })),
        { asOf, benefits: { ...plan, savings } },
      ).missing.map(({ path }) => path)
    expect(paths(undefined, undefined)).toEqual(['benefits.savings.annualMaximumMinor'])
    expect(paths({ ...plan, savings }, undefined, { ...plan, savings })).toEqual([
      'options[0].benefits.savings.annualMaximumMinor',
      'benefits.savings.annualMaximumMinor',
      'options[2].benefits.savings.annualMaximumMinor',
    ])
  })

  it('says of which plan something is noticed', () => {
    const savings = { name: 'card', patientPaysMinor: 0, annualMaximumMinor: 5, countsTowardLimits: true }
    const maximum = { coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 9999 } }
    const said = (benefits: BenefitDesign) => {
      const items = [{ amount: dollars(1), covered: true }]
      const ways = [
        { id: 'own', items, benefits },
        { id: 'of all', items },
      ]
      return compareOptions(ways, { asOf, benefits }).findings.map(({ code, because }) => [code, because[0]?.path])
    }
    expect(said({ ...plan, kind: 'medicaid', savings })).toEqual([
      ['access/savings-excluded', 'options[0].benefits.kind'],
      ['access/savings-excluded', 'benefits.kind'],
    ])
    const limit = 'inNetwork.outOfPocketMaximum.individualMinor'
    expect(said({ ...plan, inNetwork: maximum })).toEqual([
      ['access/maximum-below-100-dollars', `options[0].benefits.${limit}`],
      ['access/maximum-below-100-dollars', `benefits.${limit}`],
    ])
    const medicare = { ...plan, kind: 'original-medicare', inNetwork: { ...maximum, deductible: { individualMinor: 1 } } } as const
    expect(said(medicare)).toEqual([
      ['access/deductible-of-another-year', 'options[0].benefits.inNetwork.deductible'],
      ['access/deductible-of-another-year', 'benefits.inNetwork.deductible'],
      ['access/original-medicare-has-no-maximum', 'options[0].benefits.inNetwork.outOfPocketMaximum'],
      ['access/original-medicare-has-no-maximum', 'benefits.inNetwork.outOfPocketMaximum'],
    ])
  })

  it('says that a range without a usual figure is ranked by its high end, and nothing where there is none', () => {
    const said = 'A range without a usual figure is ranked by its high end.'
    const wide = { id: 'wide', items: [{ range: { low: dollars(1), high: dollars(9) } }] }
    const fixed = { id: 'fixed', items: [{ amount: dollars(5) }] }
    const answer = compareOptions([wide, fixed], { asOf })
    expect(answer.options.map(({ id, figureMinor }) => [id, figureMinor])).toEqual([
      ['fixed', 500],
      ['wide', 900],
    ])
    expect(answer.assumptions).toContain(said)
    expect(compareOptions([fixed], { asOf }).assumptions).not.toContain(said)
  })

  it('shares a place between equal figures', () => {
    const twins = compareOptions(
      ['a', 'b', 'c'].map((id) => ({ id, items: [{ amount: dollars(id === 'c' ? 2 : 1) }] })),
      { asOf },
    )
    expect(twins.options.map((one) => one.rank)).toEqual([1, 1, 3])
  })

  it.each([
    [
      [
        { id: 'a', items: [{ amount: dollars(1) }] },
        { id: 'a', items: [{ amount: dollars(1) }] },
      ],
      {},
      'options[1].id: conflict',
    ],
    [
      [
        { id: 'a', items: [{ amount: dollars(1) }] },
        { id: 'b', items: [{ amount: { amountMinor: 1, currency: 'GBP' } }] },
      ],
      {},
      'options: conflict',
    ],
    [[{ id: 'a', items: [{ price: 'price-nothing' }] }], {}, 'options[0].items[0].price: unknown-id'],
    [[{ id: 'a', setting: 'spa', items: [{ amount: dollars(1) }] }], {}, 'options[0].setting: unknown-id'],
    [[], { rankBy: 'price' }, 'rankBy: unknown-id'],
    // An option without items would win every comparison with a total of nothing.
    [
      [
        { id: 'a', items: [] },
        { id: 'b', items: [{ amount: dollars(1) }] },
      ],
      {},
      'options[0].items: out-of-range',
    ],
  ])('refuses %j %j', (list, more, issue) => {
    expect(issuesOf(() => compareOptions(list as never, { asOf, ...more } as never))).toEqual([issue])
  })

  it('names what is wrong with the prices of every option', () => {
    const ids = [
      { id: 'a', items: [{ price: 'price-nowhere' }] },
      { id: 'b', items: [{ code: 'G9999' }] },
    ]
    expect(issuesOf(() => compareOptions(ids, { asOf }))).toEqual([
      'options[0].items[0].price: unknown-id',
      'options[1].items[0].code: unknown-id',
    ])
    const parts = ['a', 'b'].map((id) => ({ id, items: [{ amount: dollars(1), drugPart: dollars(2) }] }))
    expect(issuesOf(() => compareOptions(parts, { asOf }))).toEqual([
      'options[0].items[0].drugPart: conflict',
      'options[1].items[0].drugPart: conflict',
    ])
  })
})

it('tells how another setting asks its price, and nothing of the same one', () => {
  const pay = (id: string, setting: CostOption['setting']): CostOption => ({
    id,
    setting,
    items: [{ amount: dollars(100) }],
    benefits: null,
  })
  const { options: compared } = compareOptions([pay('a', 'group-therapy'), pay('b', 'retreat'), pay('c', 'group-therapy')], { asOf })
  const lines = compared.map(({ id, differences }) => [id, differences.filter((line) => line.startsWith('price basis'))])
  expect(Object.fromEntries(lines)).toEqual({ a: [], b: ['price basis: all-in package'], c: [] })
})

it('goes through the own prices once, not for each option', () => {
  let times = 0
  const ownKeys = (target: Readonly<Record<string, ReturnType<typeof dollars>>>): (string | symbol)[] => {
    times++
    return Reflect.ownKeys(target)
  }
  const timesFor = (count: number): number => {
    times = 0
    const prices = Object.fromEntries(Array.from({ length: count }, (_, at) => [`clinic-${at}`, dollars(400 + at)]))
    const listed = Object.keys(prices).map((price): CostOption => ({ id: price, items: [{ price }] }))
    compareOptions(listed, { asOf, prices: new Proxy(prices, { ownKeys }) })
    return times
  }
  expect(timesFor(8)).toBe(timesFor(4))
})
