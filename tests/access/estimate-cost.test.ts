import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BenefitDesign, CostItem } from 'ketamine-therapy/access'
import { estimateCost, originalMedicare, parseBenefits } from 'ketamine-therapy/access'
import { priceItem } from '../../src/access/price-items'
import { pricePoints } from '../../src/access/price-points'
import { InputCheck } from '../../src/core/check'
import { issuesIfAny, issuesOf } from '../helpers/issues-of'
import { cents, dollars } from '../helpers/money'
import { runs } from '../helpers/runs'

const asOf = '2026-11-22'
const plan: BenefitDesign = {
  kind: 'commercial',
  currency: 'USD',
  inNetwork: { deductible: { individualMinor: 100000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 200000 } },
}
const patient = (items: readonly CostItem[], benefits?: BenefitDesign) => estimateCost(items, { asOf, benefits }).total?.patientPaysMinor
const visit = (price: number, more: Partial<CostItem> = {}): CostItem => ({
  label: 'visit',
  amount: dollars(price),
  covered: true,
  ...more,
})

describe('deductible and maximum, both sides', () => {
  it.each([
    [999.99, 99999],
    [1000, 100000],
    [1000.05, 100001],
    [5999.95, 199999],
    [6000, 200000],
    [6000.05, 200000],
    [100000, 200000],
  ])('a claim of %d leaves %d cents to the person', (charged, paid) => {
    expect(patient([visit(charged)], plan)).toBe(paid)
  })

  it('counts what is used up already in the plan year of asOf, and not in another', () => {
    const used: BenefitDesign = {
      ...plan,
      inNetwork: { ...plan.inNetwork, deductible: { individualMinor: 100000, individualMetMinor: 60000 } },
    }
    expect(patient([visit(400)], used)).toBe(40000)
    expect(patient([visit(500)], used)).toBe(42000)
    expect(patient([visit(500, { dates: ['2027-01-01'] })], used)).toBe(50000)
    expect(patient([visit(500, { dates: ['2026-12-31'] })], used)).toBe(42000)
  })

  it('starts anew on the first day of a plan year that is not the calendar year', () => {
    const july: BenefitDesign = { ...plan, planYearStarts: '07-01' }
    const across = estimateCost([visit(1000, { dates: ['2027-06-30', '2027-07-01'] })], { asOf, benefits: july })
    expect(across.planYears.map((year) => [year.from, year.deductibleMinor, year.patientPaysMinor])).toEqual([
      ['2026-07-01', 100000, 100000],
      ['2027-07-01', 100000, 100000],
    ])
  })

  it('takes the design of a later year where one is given', () => {
    const later: BenefitDesign = { ...plan, laterYears: [{ from: '2027-01-01', inNetwork: { coinsurancePercent: 50 } }] }
    expect(patient([visit(1000, { dates: ['2027-03-01'] })], later)).toBe(50000)
    expect(patient([visit(1000, { dates: ['2026-12-01'] })], later)).toBe(100000)
  })

  it('takes the design of the year that a day falls into, in whatever order later years are given, and the last one from then on', () => {
    const years = [
      { from: '2028-01-01', inNetwork: { coinsurancePercent: 10 } },
      { from: '2027-01-01', inNetwork: { coinsurancePercent: 50 } },
    ]
    for (const laterYears of [years, [...years].reverse()]) {
      const paid = (date: string) => patient([visit(1000, { dates: [date] })], { ...plan, laterYears })
      expect(['2027-12-31', '2028-01-01', '2029-06-01'].map(paid)).toEqual([50000, 10000, 10000])
    }
  })

  it('stops at the limit of the family when others have used it up', () => {
    const family: BenefitDesign = {
      ...plan,
      inNetwork: {
        deductible: { individualMinor: 100000, familyMinor: 200000, individualMetMinor: 0, familyMetMinor: 170000 },
        coinsurancePercent: 20,
        outOfPocketMaximum: { individualMinor: 200000, familyMinor: 400000, individualMetMinor: 0, familyMetMinor: 350000 },
      },
    }
    expect(patient([visit(300)], family)).toBe(30000)
    expect(patient([visit(1000)], family)).toBe(44000)
    expect(patient([visit(5000)], family)).toBe(50000)
    const { steps } = estimateCost([visit(200)], { asOf, benefits: family })
    expect(steps.find(({ step }) => step === 'deductible')).toMatchObject({ exactMinor: '20000', remainingMinor: '10000' })
  })

  it('looks at the family alone where the deductible is aggregate', () => {
    const aggregate: BenefitDesign = {
      ...plan,
      inNetwork: {
        ...plan.inNetwork,
        deductible: { individualMinor: 100000, familyMinor: 300000, aggregate: true },
        outOfPocketMaximum: undefined,
      },
    }
    expect(patient([visit(3000)], aggregate)).toBe(300000)
  })
})

describe('copays', () => {
  const copay = (beforeDeductible: boolean, part: 'drug' | 'visit' = 'visit'): BenefitDesign => ({
    ...plan,
    inNetwork: { ...plan.inNetwork, copays: [{ part, amountMinor: 5000, beforeDeductible }] },
  })

  const noDrug = { drugPart: dollars(0) }

  it('before the deductible take nothing from it', () => {
    const estimate = estimateCost([visit(300, noDrug)], { asOf, benefits: copay(true) })
    expect(estimate.total?.patientPaysMinor).toBe(5000)
    expect(estimate.planYears[0]?.deductibleMinor).toBe(0)
  })

  it('after the deductible start once it is met', () => {
    expect(patient([visit(300, noDrug)], copay(false))).toBe(30000)
    expect(patient([visit(1000, noDrug), visit(300, noDrug)], copay(false))).toBe(105000)
    expect(patient([visit(1020, noDrug)], copay(false))).toBe(102000)
  })

  it('are never more than the part itself', () => {
    expect(patient([visit(30, noDrug)], copay(true))).toBe(3000)
  })

  it('leave the other part to deductible and coinsurance', () => {
    expect(patient([visit(1240, { drugPart: dollars(1040) })], copay(true, 'drug'))).toBe(5000 + 20000)
    expect(patient([visit(1240, { drugPart: dollars(1040) })], copay(true, 'visit'))).toBe(5000 + 100000 + 800)
  })

  it('ask which part is the drug where a copay depends on it', () => {
    expect(estimateCost([visit(1240)], { asOf, benefits: copay(true, 'drug') }).missing.map((one) => one.path)).toEqual([
      'items[0].drugPart',
    ])
  })

  it('of one network ask nothing of an item in the other', () => {
    const asked = (outOfNetwork: BenefitDesign['outOfNetwork'], network: 'in' | 'out') => {
      const item = visit(1240, { network, planAllows: dollars(1000) })
      const { outcome, missing, assumptions } = estimateCost([item], { asOf, benefits: { ...copay(true), outOfNetwork } })
      return [outcome, missing.map((one) => one.path), assumptions.some((text) => text.includes('part for a drug'))]
    }
    const [plain, withCopay] = [{ coinsurancePercent: 40 }, copay(true).inNetwork]
    expect(asked(plain, 'out')).toEqual(['exact', [], false])
    expect(asked(plain, 'in')).toEqual(['range', ['items[0].drugPart'], true])
    expect(asked(withCopay, 'out')).toEqual(['range', ['items[0].drugPart'], true])
    expect(asked(undefined, 'out')).toEqual(['exact', [], false])
  })
})

describe('help of a manufacturer and ketamine', () => {
  const savings = { name: 'SPRAVATO withMe', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: true }
  const figures = (items: readonly CostItem[], benefits: BenefitDesign) => {
    const { total, range, missing } = estimateCost(items, { asOf, benefits })
    return [range?.low.patientPaysMinor, total?.patientPaysMinor, range?.high.patientPaysMinor, missing.map(({ path }) => path)]
  }
  const infusions = [{ price: 'price-iv-session-mood', quantity: 6, covered: true }]

  it('is not counted: a card for SPRAVATO pays for no infusion', () => {
    // Six at 300, 590 and 1,000: 1,000 of deductible and 20 % of the rest, up to 2,000.
    expect(figures(infusions, { ...plan, savings })).toEqual([116000, 150800, 200000, []])
    expect(figures(infusions, { ...plan, savings: { ...savings, maximizerShareMinor: 5000 } })).toEqual([116000, 150800, 200000, []])
    expect(estimateCost(infusions, { asOf, benefits: { ...plan, savings } }).assumptions).toContain(
      'IV ketamine infusion for a mood disorder, one session: no help of a manufacturer for ketamine was found; none is counted.',
    )
  })

  it('a copay for the drug still asks which part of an infusion the drug is', () => {
    const copays = [{ part: 'drug', amountMinor: 5000, beforeDeductible: true }] as const
    expect(figures(infusions, { ...plan, inNetwork: { ...plan.inNetwork, copays }, savings })[3]).toEqual(['items[0].drugPart'])
  })

  it('is counted for esketamine beside it', () => {
    const both = [...infusions, { label: 'SPRAVATO', amount: dollars(1240), drugPart: dollars(1040), quantity: 12, covered: true }]
    expect(figures(both, { ...plan, savings })[3]).toEqual(['options.benefits.savings.annualMaximumMinor'])
  })
})

describe('a part for the drug that nobody told', () => {
  const savings = { name: 'program', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: true }
  const ends = (benefits: BenefitDesign, item: CostItem) => {
    const { outcome, range, total, missing } = estimateCost([item], { asOf, benefits })
    const figures = total === undefined ? [range?.low.patientPaysMinor, range?.high.patientPaysMinor] : total.patientPaysMinor
    return [outcome, figures, missing.map((one) => one.path)]
  }
  const both: BenefitDesign = {
    ...plan,
    inNetwork: {
      ...plan.inNetwork,
      copays: [
        { part: 'drug', amountMinor: 10000, beforeDeductible: true },
        { part: 'visit', amountMinor: 5000, beforeDeductible: true },
      ],
    },
  }

  it('leaves a range from no help to help with all of it', () => {
    // 1,000 of deductible and 20 % of 240: 1,048 without help, 10 when all of it is the drug
    const known = { ...savings, annualMaximumMinor: 715000 }
    expect(ends({ ...plan, savings: known }, visit(1240))).toEqual(['range', [1000, 104800], ['items[0].drugPart']])
    expect(ends({ ...plan, savings: known }, visit(1240, { drugPart: dollars(0) }))).toEqual(['exact', 104800, []])
    expect(ends({ ...plan, savings: known }, visit(1240, { drugPart: dollars(1240) }))).toEqual(['exact', 1000, []])
  })

  it('leaves a range between one copay and both', () => {
    expect(ends(both, visit(1240))).toEqual(['range', [5000, 15000], ['items[0].drugPart']])
    expect(ends(both, visit(1240, { drugPart: dollars(1040) }))).toEqual(['exact', 15000, []])
  })

  it('is asked of a bundle even where only the visit has a copay, and a visit has no drug in it', () => {
    const visits: BenefitDesign = { ...plan, inNetwork: { coinsurancePercent: 20, copays: both.inNetwork.copays?.slice(1) } }
    // G2083 is 1,356.08: 50 where all is visit; 20 % where all is drug; 50 and 20 % of the rest between
    expect(ends(visits, { code: 'G2083', covered: true })).toEqual(['range', [5000, 31122], ['items[0].drugPart']])
    expect(ends(both, { code: '90792', covered: true })).toEqual(['exact', 5000, []])
    expect(ends(both, { price: 'price-psych-evaluation', covered: true })).toEqual(['range', [5000, 5000], []])
    // A session of 1,240 whose drug nobody told is no visit for a copay of 50: the drug alone may leave 248.
    expect(ends(visits, visit(1240))).toEqual(['range', [5000, 28800], ['items[0].drugPart']])
    expect(ends(visits, visit(300, { drugPart: dollars(0) }))).toEqual(['exact', 5000, []])
  })

  it('is not helped with where there is none: how much the program pays is not asked, and leaves nothing open', () => {
    const helped: BenefitDesign = { ...both, savings }
    expect(ends(helped, { code: '90792', covered: true })).toEqual(['exact', 5000, []])
    // A bundle of a visit and a drug holds a part for the drug, which nobody told.
    expect(ends(helped, { code: 'G2083', covered: true })[2]).toContain('items[0].drugPart')
    expect(ends(helped, visit(300, { drugPart: dollars(0) }))).toEqual(['exact', 5000, []])
    const { amount: _amount, ...session } = visit(0)
    const range = { low: dollars(200), typical: dollars(300), high: dollars(400) }
    expect(ends(helped, { ...session, range, drugPart: dollars(0) })).toEqual(['range', 5000, []])
    expect(ends(helped, visit(300, { drugPart: dollars(1) }))[2]).toEqual(['options.benefits.savings.annualMaximumMinor'])
  })

  // access.md: J0013 and S0013 are 1 mg of the spray, the NDCs its packs; G2082 and G2083 hold it beside the visit.
  it.each(['J0013', 'S0013', 'J3490', '50458-028-00', '50458-028-02', '50458-028-03'])(
    'is all of what %s stands for: how much the program pays is asked, and no part of it',
    (code) => {
      const { missing } = estimateCost([{ code, covered: true }], { asOf, benefits: { ...both, savings } })
      expect(missing.map(({ path }) => path)).toEqual(['items[0].code', 'options.benefits.savings.annualMaximumMinor'])
    },
  )

  it('lies within the range for every part, where help counts towards the limits', () => {
    const upTo = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(upTo(200_000), upTo(150_000), upTo(60), upTo(300_000), fc.integer({ min: 1, max: 5 }), upTo(100), (...given) => {
        const [price, deductible, coinsurancePercent, annualMaximumMinor, quantity, share] = given
        const benefits: BenefitDesign = {
          ...plan,
          inNetwork: {
            deductible: { individualMinor: deductible },
            coinsurancePercent,
            outOfPocketMaximum: { individualMinor: deductible + 60_000 },
          },
          savings: { ...savings, annualMaximumMinor },
        }
        const item: CostItem = { label: 'session', amount: { amountMinor: price, currency: 'USD' }, quantity, covered: true }
        const { range, total } = estimateCost([item], { asOf, benefits })
        const drugPart = { amountMinor: Math.floor((price * share) / 100), currency: 'USD' }
        const paid = patient([{ ...item, drugPart }], benefits) ?? Number.NaN
        expect(paid).toBeGreaterThanOrEqual((range?.low ?? total)?.patientPaysMinor ?? Number.NaN)
        expect(paid).toBeLessThanOrEqual((range?.high ?? total)?.patientPaysMinor ?? Number.NaN)
      }),
      { numRuns: runs(300) },
    )
  })

  it('may be all of one item and nothing of another, as of a session beside an evaluation', () => {
    const inNetwork = { coinsurancePercent: 20, copays: [{ part: 'visit', amountMinor: 10000, beforeDeductible: true }] } as const
    const known = { ...savings, patientPaysMinor: 0, annualMaximumMinor: 20000 }
    const range = (...items: CostItem[]) => estimateCost(items, { asOf, benefits: { ...plan, inNetwork, savings: known } }).range
    // Two visits: a copay of 100 each. A visit and a drug: 100, and 200 that the program pays. 900 of a drug and a visit of 100 twice: 560 less 200.
    expect(range(visit(1000), visit(1000))?.low.patientPaysMinor).toBe(10000)
    expect(range(visit(1000), visit(1000))?.high.patientPaysMinor).toBe(36000)
  })

  it('says how the range was found', () => {
    expect(estimateCost([visit(1240)], { asOf, benefits: both }).assumptions).toContain(
      'visit: its part for a drug is not told; the range is that of parts from none to all of it, by twentieths.',
    )
  })

  it('is not asked where nothing depends on it', () => {
    expect(ends(plan, visit(1240))).toEqual(['exact', 104800, []])
    expect(ends({ ...both, kind: 'medicaid', inNetwork: plan.inNetwork, savings }, visit(1240))).toEqual(['exact', 104800, []])
    expect(ends({ ...plan, savings }, visit(1240, { covered: false }))[2]).toEqual([])
  })

  it('is never more than what is charged or allowed, and a shared one is shared', () => {
    const issues = (item: CostItem) => issuesIfAny(() => estimateCost([item], { asOf, benefits: { ...plan, savings } }))
    const tooMuch = ['items[0].drugPart: conflict']
    expect(issues(visit(1000, { discountPercent: 50, drugPart: dollars(501) }))).toEqual(tooMuch)
    expect(issues(visit(1000, { discountPercent: 50, drugPart: dollars(500) }))).toEqual([])
    expect(issues(visit(1000, { planAllows: dollars(2000), drugPart: dollars(1001) }))).toEqual(tooMuch)
    expect(issues(visit(1000, { planAllows: dollars(800), drugPart: dollars(801) }))).toEqual(tooMuch)
    // a quarter of 1,000 is 250, of which a quarter of 600, 150, pays for the drug: copays 100 and 50
    const quarter = estimateCost([visit(1000, { shared: true, drugPart: dollars(600) })], { asOf, benefits: both, group: { size: 4 } })
    expect(quarter.total?.patientPaysMinor).toBe(15000)
  })
})

describe('what a price is for', () => {
  it('a price for one person is not shared by a group', () => {
    const shared = { price: 'price-kap-group-session', shared: true }
    expect(issuesOf(() => estimateCost([shared], { asOf, group: { size: 4 } }))).toEqual(['items[0].shared: conflict'])
    expect(issuesOf(() => estimateCost([shared], { asOf }))).toEqual(['items[0].shared: conflict'])
    const alone = estimateCost([{ price: 'price-kap-group-session' }], { asOf, group: { size: 4 } })
    expect(alone.total?.patientPaysMinor).toBe(20000)
    expect(alone.assumptions).toContain('Self-pay: no insurance is counted.')
    expect(estimateCost([{ amount: dollars(1200), shared: true }], { asOf, group: { size: 4 } }).assumptions).toEqual([
      'Self-pay, shared by 4 people.',
    ])
  })

  it('what a price leaves out is not left out where another price of the estimate is for it', () => {
    const left = (...ids: readonly string[]) =>
      estimateCost(
        ids.map((price) => ({ price })),
        { asOf },
      ).notIncluded
    expect(left('price-spravato-list-84')).toEqual(['monitoring'])
    expect(left('price-spravato-list-84', 'price-spravato-observation')).toEqual([])
    expect(left('price-iv-session-mood', 'price-clinic-intake')).toEqual([])
    expect(left('price-sl-fill', 'price-psych-evaluation')).toEqual(['follow-up visits'])
    // Lozenges of ketamine are not the esketamine that the watching leaves out.
    expect(left('price-spravato-observation', 'price-sl-fill')).toEqual(['drug', 'evaluation', 'follow-up visits'])
  })

  it('what plans pay is not a charge to a person, and that is said', () => {
    const said = 'Average commercial payment for the 84-mg SPRAVATO session: what plans pay, not what a person is charged.'
    const item = { price: 'price-commercial-g2083' }
    expect(estimateCost([item], { asOf }).assumptions).toContain(said)
    expect(estimateCost([{ ...item, covered: false }], { asOf, benefits: plan }).assumptions).toContain(said)
    expect(estimateCost([item], { asOf, benefits: plan }).assumptions).toContain(said)
    expect(estimateCost([{ ...item, covered: true }], { asOf, benefits: plan }).assumptions).not.toContain(said)
  })

  it.each(['price-ca-veteran-average', 'price-spravato-device-cms-2026'])('%s is what somebody else pays, and that is said', (price) => {
    expect(estimateCost([{ price }], { asOf }).assumptions.join(' ')).toContain('what plans pay, not what a person is charged.')
  })

  it('what plans pay is not what this plan allows, and that is said', () => {
    const said = 'Average commercial payment for the 84-mg SPRAVATO session: what plans pay; what this plan allows may be another amount.'
    const covered = { price: 'price-commercial-g2083', covered: true }
    expect(estimateCost([covered], { asOf, benefits: plan }).assumptions).toContain(said)
    expect(estimateCost([{ ...covered, planAllows: dollars(1100) }], { asOf, benefits: plan }).assumptions).not.toContain(said)
  })

  it('a price that was first seen after the day asked about says so', () => {
    const codes = (price: string, day: string) => estimateCost([{ price }], { asOf: day }).findings.map(({ code }) => code)
    // alvear-costs: 2025; ca-psychedelic-healthcare: 2026-05; oxford-pricing: undated
    expect([codes('price-im-session', '2024-12-31'), codes('price-im-session', '2025-01-01')]).toEqual([['access/later-price'], []])
    expect([codes('price-ca-session', '2026-04-30'), codes('price-ca-session', '2026-05-01')]).toEqual([['access/later-price'], []])
    expect(codes('price-uk-oxford-infusion', '2026-04-30')).toEqual(['access/old-price'])
  })

  it('a variant beside a price of your own is one of the price, or refused', () => {
    const own = { 'price-au-pbs-copay': { amountMinor: 2600, currency: 'AUD' }, mine: { amountMinor: 1, currency: 'AUD' } }
    const paid = (item: CostItem) => estimateCost([item], { asOf, prices: own }).total?.patientPaysMinor
    expect(paid({ price: 'price-au-pbs-copay', variant: 'general' })).toBe(2600)
    expect(issuesOf(() => paid({ price: 'price-au-pbs-copay', variant: 'nonsense' }))).toEqual(['items[0].variant: unknown-id'])
    expect(issuesOf(() => paid({ price: 'mine', variant: 'general' }))).toEqual(['items[0].variant: unexpected'])
  })
})

describe('what was used up before', () => {
  const used = (deductible: object, outOfPocketMaximum: object): BenefitDesign => ({
    ...plan,
    inNetwork: {
      deductible: { individualMinor: 100000, ...deductible },
      coinsurancePercent: 20,
      outOfPocketMaximum: { individualMinor: 200000, ...outOfPocketMaximum },
    },
  })

  it('of the deductible counts towards the maximum, where nothing else is told', () => {
    // 1,000 used of both; 20 % of 10,000 is 2,000, of which 1,000 are left until the maximum
    expect(patient([visit(10000)], used({ individualMetMinor: 100000 }, {}))).toBe(100000)
    expect(patient([visit(10000)], used({ individualMetMinor: 100000 }, { individualMetMinor: 0 }))).toBe(200000)
    expect(patient([visit(10000)], used({ individualMetMinor: 100000 }, { individualMetMinor: 150000 }))).toBe(50000)
    // a family has used 1,800 of its deductible of 2,000, this person nothing: 200 and 20 % of 9,800, but of 3,000 only 1,200 are left
    const family = used({ familyMinor: 200000, familyMetMinor: 180000 }, { familyMinor: 300000 })
    expect(patient([visit(10000)], family)).toBe(120000)
  })

  it('is said', () => {
    const said = 'What was used up of a deductible counts towards the out-of-pocket maximum, where no other amount is given.'
    const assumed = (benefits: BenefitDesign) => estimateCost([visit(1)], { asOf, benefits }).assumptions
    expect(assumed(used({ individualMetMinor: 100000 }, {}))).toContain(said)
    expect(assumed(used({ individualMetMinor: 100000 }, { individualMetMinor: 0 }))).not.toContain(said)
    expect(assumed(plan)).not.toContain(said)
  })
})

describe('help beside coverage that nobody told', () => {
  it('counts both ways: what a charity would pay, a plan may leave to the deductible', () => {
    const deductible: BenefitDesign = {
      kind: 'commercial',
      currency: 'USD',
      inNetwork: { deductible: { individualMinor: 100000 }, coinsurancePercent: 0 },
    }
    const items = [
      { label: 'a', amount: dollars(1000), helpPercent: 100 },
      { label: 'b', amount: dollars(1000) },
    ]
    // a covered and b not: 1,000 of deductible and 1,000; a not covered and b covered: nothing and 1,000 of deductible
    const { outcome, range } = estimateCost(items, { asOf, benefits: deductible })
    expect([outcome, range?.low.patientPaysMinor, range?.high.patientPaysMinor]).toEqual(['range', 100000, 200000])
  })

  it('counts each item with help apart from the others', () => {
    const deductible: BenefitDesign = { ...plan, inNetwork: { deductible: { individualMinor: 100000 }, coinsurancePercent: 0 } }
    const ends = (count: number) => {
      const { range } = estimateCost(
        Array.from({ length: count }, () => visit(1000, { covered: undefined, helpPercent: 50 })),
        { asOf, benefits: deductible },
      )
      return [range?.low.patientPaysMinor, range?.high.patientPaysMinor]
    }
    // Both or none covered: 1,000 in all. One of them: 1,000 of deductible, and half of the other.
    expect(ends(2)).toEqual([100000, 150000])
    // All covered: 1,000. None: 2,500. One: 1,000 and four halves.
    expect(ends(5)).toEqual([100000, 300000])
  })

  it('leaves the same range in whatever order items are given', () => {
    const deductible: BenefitDesign = { ...plan, inNetwork: { deductible: { individualMinor: 100000 }, coinsurancePercent: 0 } }
    const items = [100, 200, 300, 1000, 2000].map((price) => visit(price, { covered: undefined, helpPercent: 50 }))
    for (const list of [items, items.toReversed()]) {
      const { range } = estimateCost(list, { asOf, benefits: deductible })
      // All covered: 1,000. The one of 1,000 alone: 1,000, and half of 2,600.
      expect([range?.low.patientPaysMinor, range?.high.patientPaysMinor]).toEqual([100000, 230000])
    }
  })
})

describe('more left open than can be worked out', () => {
  const benefits: BenefitDesign = {
    ...plan,
    inNetwork: {
      ...plan.inNetwork,
      copays: [
        { part: 'drug', amountMinor: 5000, beforeDeductible: false },
        { part: 'visit', amountMinor: 3000, beforeDeductible: true },
      ],
    },
    outOfNetwork: { deductible: { individualMinor: 300000 }, coinsurancePercent: 45 },
    savings: { name: 'program', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: false },
  }
  const items = Array.from({ length: 8 }, (_, index): CostItem => {
    const network = index % 2 === 0 ? 'in' : 'out'
    return { range: { low: dollars(100), typical: dollars(200), high: dollars(300) }, network, ...(index > 3 ? { helpPercent: 50 } : {}) }
  })
  const said = 'So much is not told that the range of each payer is that of nothing to all.'

  it('leaves who pays open from nothing to all, and not what is charged', () => {
    const estimate = estimateCost(items, { asOf, benefits })
    expect(estimate).toMatchObject({ outcome: 'range', rows: [], steps: [], planYears: [] })
    expect(estimate.total).toBeUndefined()
    const bounds = (charged: number, paid: number) => {
      const payers = { planPaysMinor: paid, assistancePaysMinor: paid, patientPaysMinor: paid }
      return { billedMinor: charged, allowedMinor: charged, ...payers }
    }
    expect(estimate.range).toEqual({ low: bounds(80000, 0), high: bounds(240000, 240000) })
    expect(estimate.assumptions).toContain(said)
  })

  it('says nothing of a range where a price is not known', () => {
    const { outcome, assumptions } = estimateCost([...items, { amount: null }], { asOf, benefits })
    expect(outcome).toBe('unknown')
    expect(assumptions).not.toContain(said)
  })

  it('knows what the plan would write off', () => {
    const { range } = estimateCost([...items, { amount: dollars(1000), planAllows: dollars(400) }], { asOf, benefits })
    expect([range?.low.allowedMinor, range?.high.allowedMinor]).toEqual([120000, 340000])
  })

  it('works all out where less is left open', () => {
    const told = items.map((item) => ({ ...item, helpPercent: undefined }))
    const years = ['2027-01-01', '2028-01-01', '2029-01-01'].map((from) => ({ from, inNetwork: benefits.inNetwork }))
    const estimate = estimateCost(told, { asOf, benefits: { ...benefits, laterYears: years } })
    expect(estimate.assumptions).not.toContain(said)
    // Four copays of 30 at the low end, beside 400 out of network; the plan may pay nothing of those.
    expect(estimate.range?.high.patientPaysMinor).toBe(240000)
    expect(estimate.range?.low.patientPaysMinor).toBeGreaterThan(0)
  })
})

it('settles without a plan in order of amount, whatever is said of coverage', () => {
  const { steps } = estimateCost([visit(100), visit(1000, { covered: undefined })], { asOf })
  expect(steps.map(({ item, step }) => [item, step])).toEqual([
    [1, 'charge'],
    [1, 'patient-pays'],
    [0, 'charge'],
    [0, 'patient-pays'],
  ])
})

describe('networks', () => {
  it('in network what the plan does not allow is written off', () => {
    const { total } = estimateCost([visit(1500, { planAllows: dollars(1200) })], { asOf, benefits: plan })
    expect(total).toEqual({
      billedMinor: 150000,
      allowedMinor: 120000,
      planPaysMinor: 16000,
      assistancePaysMinor: 0,
      patientPaysMinor: 104000,
    })
  })

  it('out of network it stays with the person and counts towards no limit', () => {
    const out: BenefitDesign = { ...plan, outOfNetwork: { coinsurancePercent: 40, outOfPocketMaximum: { individualMinor: 10000 } } }
    const estimate = estimateCost(
      [visit(590, { planAllows: dollars(150), network: 'out' }), visit(590, { planAllows: dollars(150), network: 'out' })],
      { asOf, benefits: out },
    )
    expect(estimate.total?.patientPaysMinor).toBe(2 * 44000 + 6000 + 4000)
    expect(estimate.planYears[0]?.towardMaximumMinor).toBe(10000)
  })

  // ex-oon-met: of a charge of 590 a plan allowed 150; nobody can tell before it says so
  it('leaves a range where nobody told what the plan allows out of network', () => {
    const out: BenefitDesign = { ...plan, outOfNetwork: { coinsurancePercent: 40, deductible: { individualMinor: 100000 } } }
    const estimate = estimateCost([visit(590, { network: 'out', quantity: 6 })], { asOf, benefits: out })
    // all allowed: 1,000 and 40 % of 2,540; nothing allowed: 3,540
    expect(estimate).toMatchObject({
      outcome: 'range',
      range: { low: { patientPaysMinor: 201600 }, high: { patientPaysMinor: 354000 } },
      missing: [{ path: 'items[0].planAllows' }],
    })
    expect(estimate.assumptions).toContain(
      'visit: what the plan allows out of network is not told; the range is that of nothing to all of the charge.',
    )
    // Beside it 500 in network, of a deductible of 1,000.
    const beside = estimateCost([visit(590, { network: 'out', quantity: 6 }), visit(500)], { asOf, benefits: out }).range
    expect([beside?.low.patientPaysMinor, beside?.high.patientPaysMinor]).toEqual([251600, 404000])
    const told = visit(590, { network: 'out', quantity: 6, planAllows: dollars(150) })
    expect(estimateCost([told], { asOf, benefits: out })).toMatchObject({
      outcome: 'exact',
      missing: [],
      total: { patientPaysMinor: 354000 },
    })
    expect(patient([visit(590, { network: 'out' })])).toBe(59000)
  })

  it('says that each network has its limits for itself', () => {
    const said = 'What is used up in one network is not counted in the other.'
    const out: BenefitDesign = { ...plan, outOfNetwork: { coinsurancePercent: 40, deductible: { individualMinor: 50000 } } }
    const assumed = (items: readonly CostItem[], benefits: BenefitDesign) => estimateCost(items, { asOf, benefits }).assumptions
    expect(assumed([visit(590, { network: 'out' }), visit(590)], out)).toContain(said)
    for (const fine of [assumed([visit(590)], out), assumed([visit(590, { network: 'out' })], plan)]) expect(fine).not.toContain(said)
  })

  it('a plan without a design out of network pays nothing there', () => {
    expect(patient([visit(590, { network: 'out' })], plan)).toBe(59000)
  })

  it('asks nothing of the plan then, and takes nothing of it for granted', () => {
    const savings = { name: 'program', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: true }
    const { covered: _covered, ...open } = visit(590, { network: 'out', dates: ['2026-11-22', '2027-01-05'] })
    const estimate = estimateCost([open], { asOf, benefits: { ...plan, savings } })
    expect(estimate).toMatchObject({ outcome: 'exact', total: { patientPaysMinor: 118000 }, missing: [], planYears: [] })
    expect(estimate.assumptions.join(' ')).not.toContain('its part for a drug')
  })

  it('what it would allow is no step then, and no balance is left of it', () => {
    const { total, steps, assumptions } = estimateCost([visit(590, { planAllows: dollars(150), network: 'out' })], { asOf, benefits: plan })
    expect(steps.map(({ step, exactMinor }) => [step, exactMinor])).toEqual([
      ['charge', '59000'],
      ['not-covered', '59000'],
      ['patient-pays', '59000'],
    ])
    expect(total?.patientPaysMinor).toBe(59000)
    expect(assumptions).toContain('The plan pays nothing out of network.')
    expect(assumptions.join(' ')).not.toContain('beyond the amount the plan allows')
  })

  // 100.00 out of network in December 2026 and in January 2027: 60.00 are paid in each year whose design pays there, at 40 % for the person.
  it.each([
    [false, false, 0],
    [false, true, 6000],
    [true, false, 6000],
    [true, true, 12000],
  ])('years that pay out of network are told from those that do not: %s, then %s', (now, later, pays) => {
    const design = (hasOut: boolean) => ({
      inNetwork: { coinsurancePercent: 20 },
      ...(hasOut ? { outOfNetwork: { coinsurancePercent: 40 } } : {}),
    })
    const benefits: BenefitDesign = { ...plan, ...design(now), laterYears: [{ from: '2027-01-01', ...design(later) }] }
    const both = visit(100, { planAllows: dollars(100), network: 'out', dates: ['2026-12-01', '2027-01-05'] })
    const { total, assumptions } = estimateCost([both], { asOf, benefits })
    expect(total).toMatchObject({ patientPaysMinor: 20000 - pays, planPaysMinor: pays })
    const said = assumptions.join(' ')
    expect(said.includes('The plan pays nothing out of network.')).toBe(pays === 0)
    expect(said.includes('beyond the amount the plan allows')).toBe(pays > 0)
    expect(said.includes('A plan year whose design names nothing out of network pays nothing there.')).toBe(pays === 6000)
  })
})

describe('help from a manufacturer', () => {
  const savings = { name: 'card', patientPaysMinor: 1000, annualMaximumMinor: 50000, countsTowardLimits: true }
  const drug: CostItem[] = [
    visit(400, { drugPart: dollars(400), dates: ['2026-12-01'] }),
    visit(400, { drugPart: dollars(400), dates: ['2027-01-05'] }),
  ]

  it('has a maximum a calendar year', () => {
    expect(patient(drug, { ...plan, savings })).toBe(2000)
    expect(patient([drug[0] ?? visit(0), visit(400, { drugPart: dollars(400), dates: ['2026-12-05'] })], { ...plan, savings })).toBe(
      80000 - 50000,
    )
    expect(patient([drug[0] ?? visit(0)], { ...plan, savings: { ...savings, usedMinor: 45000 } })).toBe(35000)
    expect(estimateCost(drug, { asOf, benefits: { ...plan, savings } }).findings).toEqual([])
  })

  it.each(['original-medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va', 'other'] as const)(
    'is not counted with %s, and the answer says so',
    (kind) => {
      const estimate = estimateCost(drug, { asOf, benefits: { ...plan, kind, savings } })
      expect(estimate.total?.patientPaysMinor).toBe(80000)
      expect(estimate.findings.map((finding) => finding.code)).toContain('access/savings-excluded')
    },
  )

  it('with a maximizer pays the share that the plan sets, and counts towards nothing', () => {
    const maximizer = { ...savings, annualMaximumMinor: 715000, maximizerShareMinor: 60000, countsTowardLimits: false }
    const estimate = estimateCost([visit(1240, { drugPart: dollars(1040), quantity: 2 })], {
      asOf,
      benefits: { ...plan, savings: maximizer },
    })
    // Each time 10 for the drug; the visit of 200 goes to the deductible.
    expect(estimate.total).toMatchObject({ patientPaysMinor: 2 * (1000 + 20000), assistancePaysMinor: 2 * 59000 })
    expect(estimate.planYears[0]).toMatchObject({ deductibleMinor: 40000, towardMaximumMinor: 40000 })
  })

  it('that counts towards nothing leaves the deductible whole beside a copay of the visit that stands in place of it', () => {
    const copays = [{ part: 'visit', amountMinor: 10000, beforeDeductible: true }] as const
    const inNetwork = { coinsurancePercent: 0, deductible: { individualMinor: 50000 }, copays }
    const card = { ...savings, patientPaysMinor: 0, annualMaximumMinor: 50000, countsTowardLimits: false }
    // First the card pays all 500 for the drug, so that nothing of the deductible is paid: the second time the person pays it, then copays alone.
    const estimate = estimateCost([visit(700, { drugPart: dollars(500), quantity: 3 })], {
      asOf,
      benefits: { ...plan, inNetwork, savings: card },
    })
    expect(estimate.total).toMatchObject({ patientPaysMinor: 10000 + 60000 + 10000, assistancePaysMinor: 50000 })
    expect(estimate.planYears[0]).toMatchObject({ deductibleMinor: 50000, towardMaximumMinor: 80000 })
    // Of its own 40 for the drug the person pays the deductible, and of the copay nothing.
    const first = estimateCost([visit(700, { drugPart: dollars(500) })], {
      asOf,
      benefits: { ...plan, inNetwork, savings: { ...card, patientPaysMinor: 4000 } },
    })
    expect(first.planYears[0]).toMatchObject({ deductibleMinor: 4000, towardMaximumMinor: 14000 })
  })

  it('may ask more of the person between the ends of a price than at both, and the range holds it', () => {
    const card = { ...savings, patientPaysMinor: 0, annualMaximumMinor: 80000, countsTowardLimits: false }
    const benefits = { ...plan, inNetwork: { ...plan.inNetwork, coinsurancePercent: 0 }, savings: card }
    const two = (price: Partial<CostItem>) =>
      estimateCost([{ ...price, label: 'session', drugPart: dollars(800), quantity: 2, covered: true }], { asOf, benefits })
    // A deductible of 1,000 and a card with 800. At 800 the card pays the first session, and the second stays. At 1,000 the first leaves 200, which count,
    // and the second the other 800. At 2,000 the first leaves 600 of its 1,000, for the drug is 400 of them; of 400 the second leaves 240.
    // At 1,520 the drug is 526.32 of the first 1,000; of the second's 526.32 the card pays what it has left, 273.68.
    const paid = [800, 1000, 1520, 2000].map((price) => two({ amount: dollars(price) }).total?.patientPaysMinor)
    expect(paid).toEqual([80000, 100000, 72632, 84000])
    const open = two({ range: { low: dollars(800), high: dollars(2000) } })
    expect([open.range?.low.patientPaysMinor, open.range?.high.patientPaysMinor]).toEqual([72632, 100000])
    expect(open.assumptions.join(' ')).toContain('prices are tried in up to 20 steps, all alike')
    expect(two({ amount: dollars(800) }).assumptions.join(' ')).not.toContain('are tried in')
  })

  // Parts from none to all of a price bend the share as prices do: many steps of both would take ten times as long and find next to nothing.
  it.each([
    [dollars(700), 100, 22],
    [undefined, 100, 4],
    [dollars(700), 8, 8],
    [dollars(700), 0, 3],
    [undefined, 3, 3],
  ])('prices are tried in few steps beside parts for a drug, and where there is no room: %j, %d', (drugPart, most, figures) => {
    const item = { range: { low: dollars(800), high: dollars(1600) }, covered: true, ...(drugPart === undefined ? {} : { drugPart }) }
    const priced = priceItem(new InputCheck(''), 'items[0]', item, 0, { asOf })
    const points = pricePoints([priced], { ...plan, savings }, most)
    expect(points).toHaveLength(figures)
    expect([points[0], points.at(-1)]).toEqual([0, 1])
  })

  it('is what prices are tried between their ends for: they are not without it, and one item with help is enough', () => {
    const range = { low: dollars(800), high: dollars(1600) }
    const figures = (items: readonly Partial<CostItem>[], benefits: BenefitDesign = { ...plan, savings }) =>
      pricePoints(
        items.map((item, index) => priceItem(new InputCheck(''), `items[${index}]`, { covered: true, ...item }, index, { asOf })),
        benefits,
        100,
      )
    const told = { range, drugPart: dollars(700) }
    const visits = { range, drugPart: dollars(0) }
    expect(figures([told], plan)).toEqual([0, 'typical', 1])
    expect(figures([visits])).toEqual([0, 'typical', 1])
    expect(figures([{ amount: dollars(800), drugPart: dollars(700) }])).toEqual(['typical'])
    expect(figures([told, visits])).toHaveLength(22)
    expect(figures([{ amount: dollars(800), drugPart: dollars(700) }, visits])).toHaveLength(22)
    // The part of the one item is not told, and the other, whose part is none, takes no help.
    expect(figures([{ range }, visits])).toEqual([0, 0.5, 'typical', 1])
    const said = (benefits: BenefitDesign) =>
      estimateCost([{ ...told, label: 'session', covered: true }], { asOf, benefits }).assumptions.join(' ')
    expect(said({ ...plan, savings })).toContain('are tried in')
    expect(said(plan)).not.toContain('are tried in')
  })

  it('of unknown yearly maximum leaves a range from no help to full help', () => {
    const estimate = estimateCost(drug, { asOf, benefits: { ...plan, savings: { ...savings, annualMaximumMinor: null } } })
    expect(estimate.outcome).toBe('range')
    expect(estimate.total).toBeUndefined()
    expect([estimate.range?.low.patientPaysMinor, estimate.range?.high.patientPaysMinor]).toEqual([2000, 80000])
    expect(estimate.missing.map((one) => one.path)).toEqual(['options.benefits.savings.annualMaximumMinor', 'options.benefits.laterYears'])
  })
})

describe('what is unknown', () => {
  it('asks for the design of a plan year that it takes for that of today', () => {
    const ask = (dates: readonly string[], more: Partial<BenefitDesign> = {}, covered = true) =>
      estimateCost([{ label: 'session', amount: dollars(100), dates, covered }], { asOf, benefits: { ...plan, ...more } }).missing.map(
        ({ path, question }) => `${path} ${question}`,
      )
    const asked = ['options.benefits.laterYears What does the plan take in its year from 2027-01-01?']
    expect(ask(['2026-12-31', '2027-01-01', '2028-03-01'])).toEqual(asked)
    expect(ask(['2026-12-31'])).toEqual([])
    expect(ask(['2027-01-01'], {}, false)).toEqual([])
    expect(ask(['2027-01-01'], { planYearStarts: '07-01' })).toEqual([])
    expect(ask(['2027-01-01'], { laterYears: [{ from: '2027-01-01', inNetwork: { coinsurancePercent: 20 } }] })).toEqual([])
  })

  it('coverage nobody stated gives a range from covered to self-pay', () => {
    const estimate = estimateCost([{ label: 'session', amount: dollars(3000) }], { asOf, benefits: plan })
    expect(estimate.outcome).toBe('range')
    expect([estimate.range?.low.patientPaysMinor, estimate.range?.high.patientPaysMinor]).toEqual([140000, 300000])
    expect(estimate.missing.map((one) => one.path)).toEqual(['items[0].covered'])
  })

  it('a range whose ends meet is an amount like any other', () => {
    const paysAll = { ...plan, inNetwork: { coinsurancePercent: 0, outOfPocketMaximum: { individualMinor: 0 } } }
    const estimate = estimateCost([{ range: { low: dollars(10), high: dollars(10) } }], { asOf, benefits: paysAll })
    expect(estimate.outcome).toBe('range')
    expect([estimate.range?.low.patientPaysMinor, estimate.range?.high.patientPaysMinor]).toEqual([0, 1000])
    expect(estimateCost([{ range: { low: dollars(10), high: dollars(10) } }], { asOf }).total?.patientPaysMinor).toBe(1000)
    const beside = [
      { range: { low: dollars(10), high: dollars(10) } },
      { range: { low: dollars(1), typical: dollars(2), high: dollars(3) } },
    ]
    expect(estimateCost(beside, { asOf }).total?.patientPaysMinor).toBe(1200)
  })

  it('what is not covered is paid in full, and said so', () => {
    const estimate = estimateCost([visit(590, { covered: false })], { asOf, benefits: plan })
    expect(estimate.total?.patientPaysMinor).toBe(59000)
    expect(estimate.steps.map((step) => step.step)).toContain('not-covered')
  })

  it('a price that nobody knows makes the total unknown and keeps the known part', () => {
    const estimate = estimateCost(
      [
        { price: 'price-spravato-wac-current', quantity: 8 },
        { label: 'visit', amount: dollars(200), quantity: 8 },
      ],
      { asOf },
    )
    expect(estimate).toMatchObject({ outcome: 'unknown', knownBilledMinor: 160000, rows: [] })
    expect(estimate.total).toBeUndefined()
    expect(estimate.range).toBeUndefined()
    expect(estimate.missing.map((one) => one.path)).toEqual(['items[0].amount'])
  })

  it('a price of the caller fills it', () => {
    const estimate = estimateCost([{ price: 'price-spravato-wac-current', quantity: 8 }], {
      asOf,
      prices: { 'price-spravato-wac-current': dollars(900) },
    })
    expect(estimate.total?.patientPaysMinor).toBe(720000)
  })

  it('an amount of null asks for it', () => {
    expect(estimateCost([{ label: 'lab', amount: null }], { asOf }).missing).toMatchObject([
      { path: 'items[0].amount', question: 'What does lab cost?' },
    ])
  })

  it('the Medicare amount of a year that is not known stays unknown', () => {
    const estimate = estimateCost([{ code: 'G2083', dates: ['2026-12-30', '2027-01-02'], covered: true }], { asOf })
    expect(estimate.outcome).toBe('unknown')
    expect(estimate.missing.map((one) => one.path)).toEqual(['items[0].code', 'options.benefits'])
  })

  it('coverage without the plan asks for it, and is self-pay until then', () => {
    const estimate = estimateCost([visit(300)], { asOf })
    expect([estimate.total?.patientPaysMinor, estimate.missing.map((one) => one.path)]).toEqual([30000, ['options.benefits']])
    expect(estimateCost([visit(300, { covered: false })], { asOf }).missing).toEqual([])
  })

  it('a price that depends on the person asks who pays', () => {
    const estimate = estimateCost([{ price: 'price-au-pbs-copay' }], { asOf })
    expect(estimate.missing).toMatchObject([{ path: 'items[0].variant' }])
    expect(estimateCost([{ price: 'price-au-pbs-copay', variant: 'general' }], { asOf }).total?.patientPaysMinor).toBe(2500)
    expect(estimateCost([{ price: 'price-au-pbs-copay', variant: 'general' }], { asOf: '2025-12-31' }).total?.patientPaysMinor).toBe(3160)
    expect(estimateCost([{ price: 'price-au-pbs-copay', variant: 'concession' }], { asOf }).total?.patientPaysMinor).toBe(770)
  })

  it('another amount in print is a finding', () => {
    const estimate = estimateCost([{ code: 'G2083', covered: true }], { asOf })
    expect(estimate.findings).toMatchObject([{ code: 'access/disputed-price', because: [{ value: 128982 }] }])
  })
})

describe('an unknown that changes nothing', () => {
  it('for one person says nothing of what the group is billed', () => {
    const estimate = estimateCost([{ range: { low: cents(10), high: cents(11) }, shared: true }], { asOf, group: { size: 100 } })
    expect(estimate).toMatchObject({ outcome: 'exact', total: { patientPaysMinor: 1 } })
    expect(estimate.group).toBeUndefined()
  })

  it('leaves the figures as they are: help of unknown maximum on a visit without a drug', () => {
    const savings = { name: 'program', patientPaysMinor: 1000, annualMaximumMinor: null, countsTowardLimits: true }
    const estimate = estimateCost([visit(300, { drugPart: dollars(0) })], { asOf, benefits: { ...plan, savings } })
    expect(estimate).toMatchObject({ outcome: 'exact', total: { patientPaysMinor: 30000 }, rows: [{ patientPaysMinor: 30000 }] })
    expect(estimate.range).toBeUndefined()
    expect(estimate.steps.length).toBeGreaterThan(0)
    expect(estimate.planYears).toHaveLength(1)
  })

  it('the same for coverage of what costs nothing', () => {
    const { covered: _covered, ...open } = visit(0)
    expect(estimateCost([open], { asOf, benefits: plan })).toMatchObject({ outcome: 'exact', total: { patientPaysMinor: 0 } })
  })
})

describe('a code without an amount', () => {
  it.each([
    [undefined, 'What does 96366 cost on 2026-11-22?'],
    [plan, 'What does the plan pay for 96366 on 2026-11-22?'],
  ])('%j: %s', (benefits, question) => {
    expect(estimateCost([{ code: '96366', covered: true }], { asOf, benefits }).missing[0]).toMatchObject({
      path: 'items[0].code',
      question,
    })
  })
})

describe('rows and steps', () => {
  it('give cents by the largest remainder', () => {
    const third: BenefitDesign = { kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 50 } }
    const estimate = estimateCost([visit(0.01), visit(0.01), visit(0.01)], { asOf, benefits: third })
    expect(estimate.total?.patientPaysMinor).toBe(2)
    expect(estimate.rows.map((row) => row.patientPaysMinor)).toEqual([1, 1, 0])
  })

  it('move no cent with the order of the items', () => {
    const half: BenefitDesign = { kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 50 } }
    // Half a cent each: whose row takes the cent decides who pays the other one.
    const items: readonly CostItem[] = [
      { label: 'a', amount: dollars(0.01), covered: false, helpPercent: 50 },
      { label: 'b', amount: dollars(0.01), covered: true },
    ]
    const [one, other] = [items, [...items].reverse()].map((list) => estimateCost(list, { asOf, benefits: half }).total)
    expect(one).toEqual(other)
  })

  it('list the charge to a group, its discount and the own part', () => {
    const { steps } = estimateCost([{ amount: dollars(1200), shared: true, discountPercent: 10 }], { asOf, group: { size: 4 } })
    expect(steps.map(({ step, exactMinor }) => [step, exactMinor])).toEqual([
      ['charge', '120000'],
      ['discount', '12000'],
      ['group-share', '27000'],
      ['patient-pays', '27000'],
    ])
  })

  it('list what happened to a claim, exactly', () => {
    const { steps } = estimateCost([visit(1240, { drugPart: dollars(1040) })], {
      asOf,
      benefits: { ...plan, savings: { name: 'card', patientPaysMinor: 1000, annualMaximumMinor: 715000, countsTowardLimits: true } },
    })
    expect(steps.map(({ step, exactMinor, remainingMinor }) => [step, exactMinor, remainingMinor])).toEqual([
      ['charge', '124000', undefined],
      ['deductible', '100000', '0'],
      ['coinsurance', '4800', undefined],
      ['savings-program', '2693800/31', '19471200/31'],
      ['patient-pays', '555000/31', undefined],
    ])
  })
})

describe('what is refused, with its place', () => {
  it.each([
    [[{ amount: dollars(-1) }], {}, ['items[0].amount.amountMinor: out-of-range']],
    [[{ amount: { amountMinor: 0.5, currency: 'USD' } }], {}, ['items[0].amount.amountMinor: wrong-type']],
    [[{ amount: dollars(1) }, { amount: { amountMinor: 1, currency: 'EUR' } }], {}, ['items[1]: conflict']],
    [[{ price: 'price-iv-session' }], {}, ['items[0].price: unknown-id']],
    [[{ code: 'J0222' }], {}, ['items[0].code: unknown-id']],
    [[{}], {}, ['items[0]: required']],
    [[{ amount: dollars(1), price: 'price-retreat' }], {}, ['items[0]: conflict']],
    [[{ amount: dollars(1), quantity: 2, dates: [asOf] }], {}, ['items[0].dates: conflict']],
    [[{ amount: dollars(1), drugPart: dollars(2) }], {}, ['items[0].drugPart: conflict']],
    [[{ range: { low: dollars(2), high: dollars(1) } }], {}, ['items[0].range.low: conflict']],
    [[], {}, ['items: out-of-range']],
    // more cents than a number counts one by one
    [Array.from({ length: 10 }, () => ({ amount: dollars(10_000_000_000), quantity: 1000 })), {}, ['items: out-of-range']],
    [[{ amount: dollars(1) }], { asOf: '2026-02-30' }, ['options.asOf: malformed']],
    [[{ amount: dollars(1) }], { group: { size: 0 } }, ['options.group.size: out-of-range']],
    [[{ amount: dollars(1) }], { benefit: plan }, ['options.benefit: unexpected']],
    [
      [{ amount: dollars(1) }],
      { benefits: { ...plan, inNetwork: { ...plan.inNetwork, deductible: { individualMinor: 200001 } } } },
      ['options.benefits.inNetwork.deductible.individualMinor: conflict'],
    ],
  ])('%j %j', (items, options, issues) => {
    expect(issuesOf(() => estimateCost(items as never, { asOf, ...options } as never))).toEqual(issues)
  })

  it.each([
    [{ ...plan, currency: 'usd' }, 'currency: malformed'],
    [{ ...plan, planYearStarts: '02-29' }, 'planYearStarts: malformed'],
    [{ ...plan, laterYears: [{ from: '2027-02-01', inNetwork: { coinsurancePercent: 20 } }] }, 'laterYears[0].from: conflict'],
    [
      { ...plan, inNetwork: { coinsurancePercent: 20, deductible: { individualMinor: 5, individualMetMinor: 6 } } },
      'inNetwork.deductible.individualMetMinor: conflict',
    ],
    [
      { ...plan, inNetwork: { coinsurancePercent: 20, deductible: { individualMinor: 5, familyMinor: 4 } } },
      'inNetwork.deductible.familyMinor: conflict',
    ],
    [
      { ...plan, inNetwork: { coinsurancePercent: 20, deductible: { individualMinor: -1 } } },
      'inNetwork.deductible.individualMinor: out-of-range',
    ],
    [{ ...plan, name: '' }, 'name: out-of-range'],
  ])('a design %j', (document, issue) => {
    expect(issuesOf(() => parseBenefits(document))).toEqual([issue])
  })

  it('says that a plan of a kind that has a maximum was given without', () => {
    const assumed = (kind: BenefitDesign['kind']) =>
      estimateCost([visit(300)], { asOf, benefits: { ...plan, kind, inNetwork: { coinsurancePercent: 20 } } }).assumptions.join(' ')
    for (const kind of ['commercial', 'medicare-advantage'] as const) expect(assumed(kind)).toContain('may make the figure lower')
    // only Original Medicare is known to have none
    expect(assumed('original-medicare')).toContain('The plan has no out-of-pocket maximum.')
    for (const kind of ['tricare', 'va', 'medicaid', 'other'] as const)
      expect(assumed(kind)).toContain(
        'No out-of-pocket maximum is given and none is counted; where the plan has one, the figure may be lower.',
      )
  })

  // The Affordable Care Act asks it of plans in the United States: of an insurer that pays in pounds or euros nothing is known.
  it('does not say of insurance elsewhere that it has a maximum', () => {
    const benefits = { kind: 'commercial', currency: 'EUR', inNetwork: { coinsurancePercent: 20 } } as const
    const abroad = estimateCost([{ label: 'Infusion', amount: { amountMinor: 30000, currency: 'EUR' } }], { asOf, benefits })
    expect(abroad.assumptions).toContain(
      'No out-of-pocket maximum is given and none is counted; where the plan has one, the figure may be lower.',
    )
  })

  it.each([
    ['commercial', 600000, false],
    ['commercial', 10000, false],
    ['commercial', 9999, true],
    ['medicare-advantage', 6000, true],
    ['commercial', 0, false],
    ['medicaid', 6000, false],
  ] as const)('remarks on a maximum that was written in dollars: %s, %d cents', (kind, individualMinor, isRemarked) => {
    const benefits = { kind, currency: 'USD', inNetwork: { coinsurancePercent: 20, outOfPocketMaximum: { individualMinor } } }
    const { findings } = estimateCost([visit(300)], { asOf, benefits })
    expect(findings.map(({ code }) => code)).toEqual(isRemarked ? ['access/maximum-below-100-dollars'] : [])
  })

  it('says that a plan was given without a deductible: a blank is no deductible of nothing', () => {
    const assumed = (inNetwork: BenefitDesign['inNetwork']) =>
      estimateCost([visit(300)], { asOf, benefits: { ...plan, inNetwork } }).assumptions.join(' ')
    const said = 'No deductible is given and none is counted; where the plan has one, the figure may be higher.'
    expect(assumed({ coinsurancePercent: 20 })).toContain(said)
    expect(assumed({ coinsurancePercent: 20, deductible: { individualMinor: 0 } })).not.toContain(said)
  })

  // homecare-2025: 257 in 2025; fr-2026-partb: 283 in 2026; 2027 was not found
  it.each([
    ['2026-01-01', undefined],
    ['2026-12-31', undefined],
    ['2025-12-31', 'The Part B deductible of 2025 is 257.00 USD; the plan given has 283.00 USD.'],
    ['2027-01-01', 'The Part B deductible of 2027 is not on file; the plan given has 283.00 USD.'],
  ])('Original Medicare of 2026 on %s: %s', (day, said) => {
    const { benefits } = originalMedicare({ year: 2026 })
    const found = (design: BenefitDesign | undefined) =>
      estimateCost([visit(300)], { asOf: day, benefits: design }).findings.find(({ code }) => code === 'access/deductible-of-another-year')
    expect(found(benefits)?.message).toBe(said)
    expect(found({ ...plan, kind: 'medicare-advantage' })).toBeUndefined()
  })

  it('says that Original Medicare has no maximum where one is given, and counts it', () => {
    const medicare: BenefitDesign = {
      kind: 'original-medicare',
      currency: 'USD',
      inNetwork: { deductible: { individualMinor: 28300 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 100000 } },
    }
    const said = (benefits: BenefitDesign) => estimateCost([visit(9000)], { asOf, benefits }).findings.map(({ code }) => code)
    expect(said(medicare)).toEqual(['access/original-medicare-has-no-maximum'])
    expect(estimateCost([visit(9000)], { asOf, benefits: medicare }).total?.patientPaysMinor).toBe(100000)
    expect(said({ ...medicare, kind: 'medicare-advantage' })).toEqual([])
  })

  it('says that days before that of the estimate may count twice', () => {
    const used = { ...plan, inNetwork: { ...plan.inNetwork, deductible: { individualMinor: 100000, individualMetMinor: 50000 } } }
    const said = 'Days before 2026-11-22 are counted beside what was used up before: what is part of both counts twice.'
    const assumed = (benefits: BenefitDesign, ...dates: string[]) => estimateCost([visit(300, { dates })], { asOf, benefits }).assumptions
    expect(assumed(used, '2026-11-21', '2026-11-24')).toContain(said)
    for (const fine of [assumed(used, '2026-11-22'), assumed(plan, '2026-11-21'), assumed(used, '2025-12-31')])
      expect(fine).not.toContain(said)
  })

  it('asks how much of the deductible is used up where something of the maximum is', () => {
    const asked = (deductible: object, maximum: object) =>
      estimateCost([visit(300)], {
        asOf,
        benefits: {
          ...plan,
          inNetwork: {
            coinsurancePercent: 20,
            deductible: { individualMinor: 100000, ...deductible },
            outOfPocketMaximum: { individualMinor: 200000, ...maximum },
          },
        },
      }).missing.map(({ path }) => path)
    expect(asked({}, { individualMetMinor: 150000 })).toEqual(['options.benefits.inNetwork.deductible.individualMetMinor'])
    expect(asked({ individualMetMinor: 0 }, { individualMetMinor: 150000 })).toEqual([])
    expect(asked({}, { individualMetMinor: 0 })).toEqual([])
    expect(asked({}, {})).toEqual([])
  })

  it('says what is taken of a plan year whose use is not told', () => {
    const unused = 'Nothing of the deductible and the out-of-pocket maximum was used up before, where no amount is given.'
    const benefits = (individualMetMinor?: number): BenefitDesign => ({
      kind: 'commercial',
      currency: 'USD',
      inNetwork: { coinsurancePercent: 20, deductible: { individualMinor: 200000, individualMetMinor } },
    })
    const session = { amount: dollars(1240), covered: true }
    const said = (one: BenefitDesign, dates?: readonly string[]) =>
      estimateCost([{ ...session, ...(dates === undefined ? {} : { dates }) }], { asOf, benefits: one }).assumptions
    expect(said(benefits())).toContain(unused)
    expect(said(benefits(50000))).not.toContain(unused)
    // A year before that of asOf: what is given belongs to the year of asOf alone.
    expect(said(benefits(50000), ['2025-12-01'])).toContain(
      'Of plan years before that of 2026-11-22 it is not known what was used up: they are counted from nothing.',
    )
    expect(said(benefits(50000), ['2026-12-01'])).not.toContain(
      'Of plan years before that of 2026-11-22 it is not known what was used up: they are counted from nothing.',
    )
  })
})

it('what a plan does not allow is billed to the person out of network alone', () => {
  const benefits: BenefitDesign = { ...plan, outOfNetwork: plan.inNetwork }
  const stepsOf = (network: 'in' | 'out'): readonly string[] =>
    estimateCost([visit(590, { planAllows: dollars(150), network })], { asOf, benefits }).steps.map(({ step }) => step)
  expect([stepsOf('in').includes('plan-allows'), stepsOf('in').includes('balance-bill')]).toEqual([true, false])
  expect([stepsOf('out').includes('plan-allows'), stepsOf('out').includes('balance-bill')]).toEqual([true, true])
})

it('of an item that the plan does not cover nobody asks which part is the drug', () => {
  const copays: BenefitDesign = {
    ...plan,
    inNetwork: { ...plan.inNetwork, copays: [{ part: 'drug', amountMinor: 5000, beforeDeductible: true }] },
  }
  const asked = (covered: boolean): readonly string[] =>
    estimateCost([visit(1000, { covered })], { asOf, benefits: copays }).missing.map(({ path }) => path)
  expect([asked(true), asked(false)]).toEqual([['items[0].drugPart'], []])
})

it('names ids that are not known beside everything else that is bad', () => {
  const items = [{ price: 'price-nowhere' }, { code: 'G9999' }, { price: 'mine' }]
  const prices = { mine: { amountMinor: 100, currency: 'USD' } }
  expect(issuesOf(() => estimateCost(items, { asOf: '2026-02-30', prices }))).toEqual([
    'items[0].price: unknown-id',
    'items[1].code: unknown-id',
    'options.asOf: malformed',
  ])
})
