import { describe, expect, it } from 'vitest'
import type { BenefitDesign, CostItem, EstimateOptions } from 'ketamine-therapy/access'
import { estimateCost } from 'ketamine-therapy/access'
import { dollars } from '../helpers/money'

const minor = (amount: number) => Math.round(amount * 100)

const ppo = (deductible: number, coinsurancePercent: number, maximum?: number): BenefitDesign => ({
  kind: 'commercial',
  currency: 'USD',
  inNetwork: {
    deductible: { individualMinor: minor(deductible) },
    coinsurancePercent,
    ...(maximum === undefined ? {} : { outOfPocketMaximum: { individualMinor: minor(maximum) } }),
  },
})
const partB: BenefitDesign = {
  kind: 'original-medicare',
  currency: 'USD',
  inNetwork: { deductible: { individualMinor: 28300 }, coinsurancePercent: 20 },
}
const partBMet: BenefitDesign = {
  ...partB,
  inNetwork: { deductible: { individualMinor: 28300, individualMetMinor: 28300 }, coinsurancePercent: 20 },
}
const savings = { name: 'manufacturer savings', patientPaysMinor: 1000, annualMaximumMinor: 715000, countsTowardLimits: true }

const sessions = (quantity: number): CostItem[] => [{ label: 'SPRAVATO session', amount: dollars(1240), quantity, covered: true }]
const bundled = (quantity: number): CostItem[] => sessions(quantity).map((item) => ({ ...item, drugPart: dollars(1040) }))
const iv = (evaluation: number, session: number, discountPercent?: number): CostItem[] => [
  { label: 'evaluation', amount: dollars(evaluation) },
  { label: 'infusion', amount: dollars(session), quantity: 6, ...(discountPercent === undefined ? {} : { discountPercent }) },
]
const gCodes = (first: number, later: number, laterSessions: number): CostItem[] => [
  { label: 'G2082', amount: dollars(first), covered: true },
  { label: 'G2083', amount: dollars(later), quantity: laterSessions, covered: true },
]
const spread = (first: string[], second: string[]): CostItem[] => [
  { label: 'session', amount: dollars(1240), dates: [...first, ...second], covered: true },
]
const days = (month: string) => [1, 4, 8, 11].map((day) => `${month}-${String(day).padStart(2, '0')}`)

interface Case {
  readonly id: string
  readonly source: string
  readonly items: readonly CostItem[]
  readonly options?: Partial<EstimateOptions>
  readonly patient: number
  readonly gross: number
}

// The sums stand in the sources named; those marked "illustrative" exercise a rule with invented inputs. All were recomputed by hand or script.
const cases: readonly Case[] = [
  { id: 'ex-iv6-selfpay', source: 'thervo; alvear-costs: 300 + 6 × 590', items: iv(300, 590), patient: 3840, gross: 3840 },
  {
    id: 'ex-iv6-package10',
    source: 'the same with 10 % off the infusions: 300 + 0.90 × 6 × 590',
    items: iv(300, 590, 10),
    patient: 3486,
    gross: 3486,
  },
  { id: 'ex-iv6-low', source: 'healingmaps-infusion: 150 + 6 × 300', items: iv(150, 300), patient: 1950, gross: 1950 },
  { id: 'ex-iv6-high', source: 'kair-cost: 350 + 6 × 1000', items: iv(350, 1000), patient: 6350, gross: 6350 },
  {
    id: 'ex-kap3-oral',
    source: 'innerpath-2023, fee list',
    items: [
      { label: 'intake', amount: dollars(200) },
      { label: 'medical evaluation', amount: dollars(250) },
      { label: 'preparation', amount: dollars(175) },
      { label: 'dosing', amount: dollars(400), quantity: 3 },
      { label: 'integration', amount: dollars(175), quantity: 3 },
    ],
    patient: 2350,
    gross: 2350,
  },
  {
    id: 'ex-kap-group',
    source: 'innerpath-2023, group track',
    items: [
      { label: 'preparation group', amount: dollars(125), quantity: 2 },
      { label: 'group dosing', price: 'price-kap-group-session', quantity: 3 },
      { label: 'integration group', amount: dollars(125), quantity: 3 },
      { label: 'intake', amount: dollars(200) },
      { label: 'medical evaluation', amount: dollars(250) },
    ],
    patient: 1675,
    gross: 1675,
  },
  ...[4, 6].map((size) => ({
    id: `ex-group-split-${size}`,
    source: `illustrative: 1200 ÷ ${size} + 150`,
    items: [
      { label: 'facilitators', amount: dollars(1200), shared: true },
      { label: 'drug and monitoring', amount: dollars(150) },
    ],
    options: { group: { size } },
    patient: size === 4 ? 450 : 350,
    gross: size === 4 ? 1800 : 2100,
  })),
  {
    id: 'ex-krf-access',
    source: 'krf-access: usual fee halved, the foundation pays half of the rest',
    items: [{ label: 'session', amount: dollars(1250), quantity: 3, discountPercent: 50, helpPercent: 50 }],
    patient: 937.5,
    gross: 1875,
  },
  {
    id: 'ex-medicare-induction-a',
    source: 'osmind-jcode: 283 + 0.2 × (9935.25 − 283)',
    items: gCodes(906.51, 1289.82, 7),
    options: { benefits: partB },
    patient: 2213.45,
    gross: 9935.25,
  },
  {
    id: 'ex-medicare-induction-b',
    source: 'neolytix-rates: 283 + 0.2 × (10445.15 − 283)',
    items: gCodes(952.59, 1356.08, 7),
    options: { benefits: partB },
    patient: 2315.43,
    gross: 10445.15,
  },
  {
    id: 'ex-medicare-induction-b, by code',
    source: 'the same from the records of G2082 and G2083',
    items: [
      { code: 'G2082', covered: true },
      { code: 'G2083', quantity: 7, covered: true },
    ],
    options: { benefits: partB },
    patient: 2315.43,
    gross: 10445.15,
  },
  {
    id: 'ex-medicare-medigap-g',
    source: 'Medigap G pays the 20 %, not the deductible',
    items: gCodes(952.59, 1356.08, 7),
    options: { benefits: { ...partB, supplement: { name: 'Medigap G', paysCoinsurance: true, paysDeductible: false } } },
    patient: 283,
    gross: 10445.15,
  },
  {
    id: 'ex-medicare-weeks5-8, first rates',
    source: 'osmind-jcode: 0.2 × 5159.28',
    items: [{ label: 'G2083', amount: dollars(1289.82), quantity: 4, covered: true }],
    options: { benefits: partBMet },
    patient: 1031.86,
    gross: 5159.28,
  },
  {
    id: 'ex-medicare-weeks5-8',
    source: 'neolytix-code: 0.2 × 5424.32',
    items: [{ code: 'G2083', quantity: 4, covered: true }],
    options: { benefits: partBMet },
    patient: 1084.86,
    gross: 5424.32,
  },
  {
    id: 'ex-medicare-year, first rates',
    source: 'osmind-jcode: 283 + 0.2 × (43470.57 − 283)',
    items: gCodes(906.51, 1289.82, 33),
    options: { benefits: partB },
    patient: 8920.51,
    gross: 43470.57,
  },
  {
    id: 'ex-medicare-year',
    source: 'neolytix-rates, neolytix-code: 283 + 0.2 × (45703.23 − 283)',
    items: [
      { code: 'G2082', covered: true },
      { code: 'G2083', quantity: 33, covered: true },
    ],
    options: { benefits: partB },
    patient: 9367.05,
    gross: 45703.23,
  },
  {
    id: 'ex-ppo-12',
    source: 'neolytix-code (1240): 2000 + 0.2 × 12880',
    items: sessions(12),
    options: { benefits: ppo(2000, 20, 6000) },
    patient: 4576,
    gross: 14880,
  },
  {
    id: 'ex-ppo-21-cap',
    source: 'alvear-spravato: 6,000 for 21 insured sessions',
    items: sessions(21),
    options: { benefits: ppo(2000, 20, 6000) },
    patient: 6000,
    gross: 26040,
  },
  {
    id: 'ex-ppo-12-savings',
    source: 'spravatohcp-support (10 per treatment); cap of earlier terms as an input',
    items: bundled(12),
    options: { benefits: { ...ppo(2000, 20, 6000), savings } },
    patient: 858.06,
    gross: 14880,
  },
  {
    id: 'ex-accumulator-off',
    source: 'illustrative',
    items: bundled(12),
    options: { benefits: { ...ppo(6000, 20, 8500), savings } },
    patient: 1374.19,
    gross: 14880,
  },
  {
    id: 'ex-accumulator-on',
    source: 'illustrative: 6 × 210 + 270 + 3 × 1240 + 848 + 248',
    items: bundled(12),
    options: { benefits: { ...ppo(6000, 20, 8500), savings: { ...savings, countsTowardLimits: false } } },
    patient: 6346,
    gross: 14880,
  },
  {
    id: 'ex-hdhp-2026',
    source: 'wtw-hsa-2026 (1700, 8500): 1700 + 0.2 × 8220',
    items: sessions(8),
    options: { benefits: ppo(1700, 20, 8500) },
    patient: 3344,
    gross: 9920,
  },
  {
    id: 'ex-copay-8',
    source: 'illustrative: 8 × (100 + 50)',
    items: bundled(8),
    options: {
      benefits: {
        kind: 'commercial',
        currency: 'USD',
        inNetwork: {
          coinsurancePercent: 0,
          copays: [
            { part: 'drug', amountMinor: 10000, beforeDeductible: true },
            { part: 'visit', amountMinor: 5000, beforeDeductible: true },
          ],
        },
      },
    },
    patient: 1200,
    gross: 9920,
  },
  {
    id: 'ex-straddle-same-year',
    source: 'illustrative: 2000 + 0.2 × 7920',
    items: spread(days('2026-03'), days('2026-04')),
    options: { benefits: ppo(2000, 20) },
    patient: 3584,
    gross: 9920,
  },
  {
    id: 'ex-straddle-two-years',
    source: 'illustrative: 2 × (2000 + 0.2 × 2960)',
    items: spread(days('2026-12'), days('2027-01')),
    options: { benefits: { ...ppo(2000, 20), laterYears: [{ from: '2027-01-01', inNetwork: ppo(2000, 20).inNetwork }] } },
    patient: 5184,
    gross: 9920,
  },
  {
    id: 'ex-aca-cap-2026',
    source: 'wtw-oop-2026: maximum 10,600',
    items: sessions(34),
    options: { benefits: ppo(5000, 40, 10600) },
    patient: 10600,
    gross: 42160,
  },
  {
    id: 'ex-aca-cap-2027',
    source: 'milliman-2027: maximum 12,000',
    items: sessions(34),
    options: { benefits: ppo(5000, 40, 12000) },
    patient: 12000,
    gross: 42160,
  },
  ...[0, 1000].map((met) => ({
    id: met === 0 ? 'ex-oon-unmet' : 'ex-oon-met',
    source: 'illustrative: the plan allows 150 of 590, deductible 1000, then 60 %',
    items: [{ label: 'IV session', amount: dollars(590), planAllows: dollars(150), quantity: 6, network: 'out' as const, covered: true }],
    options: {
      benefits: {
        ...ppo(2000, 20),
        outOfNetwork: { deductible: { individualMinor: 100000, individualMetMinor: minor(met) }, coinsurancePercent: 40 },
      },
    },
    patient: met === 0 ? 3540 : 3000,
    gross: 3540,
  })),
  {
    id: 'ex-telehealth-monthly',
    source: 'vitalityscout-2026: 6 × 129',
    items: [{ price: 'price-sl-program-month', quantity: 6 }],
    patient: 774,
    gross: 774,
  },
  {
    id: 'ex-telehealth-6pack',
    source: 'vice-mindbloom: 3 × 386',
    items: [{ label: 'payment', amount: dollars(386), quantity: 3 }],
    patient: 1158,
    gross: 1158,
  },
  {
    id: 'ex-uk-oxford-iv3',
    source: 'oxford-pricing: 225 + 3 × 225 GBP',
    items: [{ price: 'price-uk-oxford-assessment' }, { price: 'price-uk-oxford-infusion', quantity: 3 }],
    patient: 900,
    gross: 900,
  },
  {
    id: 'ex-uk-oxford-spravato',
    source: 'oxford-pricing: 225 + 551 + 7 × 714 GBP',
    items: [
      { price: 'price-uk-oxford-assessment' },
      { price: 'price-uk-oxford-spravato-56' },
      { price: 'price-uk-oxford-spravato-84', quantity: 7 },
    ],
    patient: 5774,
    gross: 5774,
  },
]

describe('published and hand-computed sums, to the cent', () => {
  it.each(cases)('$id ($source)', ({ items, options, patient, gross }) => {
    const estimate = estimateCost(items, { asOf: '2026-11-22', ...options })
    expect(estimate.outcome).toBe('exact')
    expect(estimate.missing).toEqual([])
    expect(estimate.total?.patientPaysMinor).toBe(minor(patient))
    expect(estimate.group?.billedMinor ?? estimate.total?.allowedMinor).toBe(minor(gross))
  })
})

describe('published sums whose prices are ranges', () => {
  it('Australia: eight PBS doses at the general co-payment of 2025 and supervision at 300 to 400 AUD (pharmacydaily-2025, medrepublic-2025)', () => {
    const dates = ['06-02', '06-05', '06-09', '06-12', '06-16', '06-19', '06-23', '06-26'].map((day) => `2025-${day}`)
    const estimate = estimateCost(
      [
        { price: 'price-au-pbs-copay', variant: 'general', dates },
        { price: 'price-au-supervision', quantity: 8 },
      ],
      { asOf: '2025-06-01' },
    )
    expect(estimate).toMatchObject({ outcome: 'range', currency: 'AUD' })
    expect(estimate.total).toBeUndefined()
    expect(estimate.range?.low.patientPaysMinor).toBe(265280)
    expect(estimate.range?.high.patientPaysMinor).toBe(345280)
  })

  it('Canada: six private sessions at 375 to 1400 CAD (ca-psychedelic-healthcare)', () => {
    const { range } = estimateCost([{ price: 'price-ca-session', quantity: 6 }], { asOf: '2026-11-22' })
    expect([range?.low.patientPaysMinor, range?.high.patientPaysMinor]).toEqual([225000, 840000])
  })

  it('six IV infusions: 1,800 to 6,000, usually 3,540 USD (healingmaps-infusion, kair-cost, alvear-costs)', () => {
    const estimate = estimateCost([{ price: 'price-iv-session-mood', quantity: 6 }], { asOf: '2026-11-22' })
    expect(estimate.total?.patientPaysMinor).toBe(354000)
    expect([estimate.range?.low.patientPaysMinor, estimate.range?.high.patientPaysMinor]).toEqual([180000, 600000])
    expect(estimate.notIncluded).toEqual(['evaluation'])
  })

  it.each([
    ['price-spravato-list-56 throughout', [['price-spravato-list-56', 8]], 472000],
    [
      '56 mg first, then 84 mg',
      [
        ['price-spravato-list-56', 1],
        ['price-spravato-list-84', 7],
      ],
      678500,
    ],
    ['84 mg throughout', [['price-spravato-list-84', 8]], 708000],
  ] as [string, [string, number][], number][])('month 1 at the list price of 2019, %s (stat-2019)', (_, items, patient) => {
    const estimate = estimateCost(
      items.map(([price, quantity]) => ({ price, quantity })),
      { asOf: '2026-11-22' },
    )
    expect(estimate.total?.patientPaysMinor).toBe(patient)
    expect(estimate.findings.map((finding) => finding.code)).toContain('access/old-price')
  })
})
