import { describe, expect, it } from 'vitest'
import type { BenefitDesign, CostOption } from 'ketamine-therapy/access'
import { compareOptions, findCareSettings, originalMedicare } from 'ketamine-therapy/access'

// One person in the United States on one day: a course by five ways, from the library's own prices.
const asOf = '2026-03-02'
const commercial: BenefitDesign = {
  name: 'plan of her employer',
  kind: 'commercial',
  currency: 'USD',
  inNetwork: { deductible: { individualMinor: 200000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 600000 } },
}
const medicare = originalMedicare({ year: 2026 }).benefits ?? null
const options: readonly CostOption[] = [
  {
    id: 'iv',
    label: 'IV at a clinic',
    setting: 'specialty-ketamine-clinic',
    benefits: null,
    items: [{ price: 'price-clinic-intake' }, { price: 'price-iv-session-mood', quantity: 6 }],
  },
  {
    id: 'spravato-commercial',
    label: 'SPRAVATO on commercial insurance',
    setting: 'rems-certified-site',
    benefits: commercial,
    items: [{ price: 'price-commercial-g2083', quantity: 12, covered: true }],
  },
  {
    id: 'spravato-medicare',
    label: 'SPRAVATO on Medicare',
    setting: 'rems-certified-site',
    benefits: medicare,
    items: [
      { code: 'G2082', covered: true },
      { code: 'G2083', quantity: 11, covered: true },
    ],
  },
  {
    id: 'group',
    label: 'group sessions',
    setting: 'group-therapy',
    benefits: null,
    items: [{ price: 'price-clinic-intake' }, { price: 'price-kap-group-session', quantity: 3 }],
  },
  {
    id: 'home',
    label: 'at home',
    setting: 'telehealth-at-home',
    benefits: null,
    items: [{ price: 'price-sl-program-month', quantity: 6 }],
  },
]

describe('what will it cost her', () => {
  const comparison = compareOptions(options, { asOf })

  it('ranks five ways by what she pays', () => {
    expect(comparison.options.map((one) => [one.id, one.figureMinor])).toEqual([
      ['home', 6 * 12900],
      ['group', 25000 + 3 * 20000],
      // 283.00 + 20 % of (952.59 + 11 × 1356.08 − 283.00)
      ['spravato-medicare', 340029],
      ['iv', 25000 + 6 * 59000],
      // 2000.00 + 20 % of (12 × 1240.00 − 2000.00)
      ['spravato-commercial', 457600],
    ])
  })

  it('gives a range where prices are ranges', () => {
    const iv = comparison.options.find((one) => one.id === 'iv')?.estimate
    expect(iv?.outcome).toBe('range')
    expect([iv?.range?.low.patientPaysMinor, iv?.range?.high.patientPaysMinor]).toEqual([15000 + 6 * 30000, 35000 + 6 * 100000])
  })

  it('says that prices are no quotes, that the rule for care at home ends, and what is disputed', () => {
    expect(comparison.assumptions.some((text) => text.includes('an observation, not a quote'))).toBe(true)
    // access.md: the subscription by the month is an estimate of its source, and nobody saw it as a price
    expect(comparison.assumptions).toContain(
      'The price of "Low-dose at-home ketamine subscription, one month" is an estimate of its source, not a quote.',
    )
    expect(comparison.findings.map((finding) => finding.code)).toContain('access/disputed-price')
    const home = findCareSettings({ drug: 'ketamine', route: 'sublingual', jurisdiction: 'US', asOf: '2026-11-22' })
    expect(home.findings.map((finding) => finding.record)).toContain('us-dea-ext4')
  })

  it('names the sources of every figure', () => {
    for (const { estimate } of comparison.options) expect(estimate.sources.length).toBeGreaterThan(0)
  })
})
