import { describe, expect, it } from 'vitest'
import type { BenefitDesign } from 'ketamine-therapy/access'
import {
  checkBillingCode,
  checkPlan,
  estimateCost,
  financingCost,
  getPlanConstant,
  goodFaithEstimate,
  originalMedicare,
  payWithPreTaxMoney,
} from 'ketamine-therapy/access'
import { issuesOf } from '../helpers/issues-of'

describe('yearly figures, as published', () => {
  it.each([
    ['aca-out-of-pocket-maximum', [2024, 945000, 1890000], [2025, 920000, 1840000], [2026, 1060000, 2120000], [2027, 1200000, 2400000]],
    ['hdhp-minimum-deductible', [2024, 160000, 320000], [2025, 165000, 330000], [2026, 170000, 340000], [2027, 175000, 350000]],
    ['hdhp-out-of-pocket-maximum', [2024, 805000, 1610000], [2025, 830000, 1660000], [2026, 850000, 1700000], [2027, 870000, 1740000]],
    ['hsa-contribution', [2024, 415000, 830000], [2025, 430000, 855000], [2026, 440000, 875000], [2027, 450000, 900000]],
    ['medicare-part-b-deductible', [2024, 24000], [2025, 25700], [2026, 28300], [2027]],
    ['medicare-part-b-premium', [2024, 17470], [2025, 18500], [2026, 20290], [2027]],
    ['medicare-part-a-deductible', [2024, 163200], [2025, 167600], [2026, 173600], [2027]],
    ['medicare-part-d-cap', [2024], [2025, 200000], [2026, 210000], [2027, 240000]],
    ['medicare-advantage-maximum', [2024, 885000], [2025, 935000], [2026, 925000], [2027]],
  ] as [string, ...[number, number?, number?][]][])('%s', (id, ...years) => {
    for (const [year, amountMinor, familyMinor] of years) {
      const { value, missing } = getPlanConstant(id, year)
      expect([value?.amountMinor, value?.familyMinor]).toEqual([amountMinor, familyMinor])
      expect(missing).toHaveLength(amountMinor === undefined ? 1 : 0)
    }
  })

  it('says that a figure is a proposal, and leaves out what it has not', () => {
    expect(getPlanConstant('medicare-part-d-cap', 2027).findings).toMatchObject([
      { code: 'access/proposed-figure', severity: 'caution', because: [{ path: 'year', value: 2027, outcome: 'unmet' }] },
    ])
    expect(getPlanConstant('medicare-part-d-cap', 2026).findings).toEqual([])
    expect(getPlanConstant('medicare-part-b-premium', 2027)).not.toHaveProperty('value')
  })

  it('keeps the figure first announced for 2026 apart', () => {
    expect(getPlanConstant('aca-out-of-pocket-maximum', 2026).value?.earlier).toMatchObject([
      { amountMinor: 1015000, familyMinor: 2030000 },
    ])
  })

  // Who prints which figure: a page that prints another one is no source of it.
  const printed = (id: string, year: number) =>
    getPlanConstant(id, year).value?.sources.map(({ citation, checked }) => `${citation} ${checked}`)

  it('rests on no page that prints another figure', () => {
    // vistamutual prints 8,850 for 2026 and 8,300 for 2025; bgh-2026, of November 2024, prints 10,150 for 2026
    for (const year of [2024, 2025, 2026]) expect(printed('medicare-advantage-maximum', year)?.join()).not.toContain('vistamutual')
    expect(printed('medicare-advantage-maximum', 2024)).toEqual(['medicareinteractive-2024 read'])
    expect(printed('aca-out-of-pocket-maximum', 2026)).toEqual(['wtw-oop-2026 read', 'seqmccu read'])
    expect(getPlanConstant('aca-out-of-pocket-maximum', 2026).value?.earlier?.[0]?.sources).toEqual([
      { citation: 'bgh-2026', checked: 'read' },
      { citation: 'wtw-oop-2026', checked: 'read' },
    ])
    // wtw-hsa-2026 prints 2025 and 2026 alone
    for (const id of ['hdhp-minimum-deductible', 'hdhp-out-of-pocket-maximum', 'hsa-contribution'])
      expect(printed(id, 2024)).toEqual(['haynesboone-hsa-2024 read', 'keybenefits-hsa-2024 read'])
  })

  it('1,000 more from age 55 in every year (keybenefits-hsa-2024, imamichigan-2025, actionbenefits-2027)', () => {
    expect([2024, 2025, 2026, 2027].map((year) => getPlanConstant('hsa-catch-up', year).value?.amountMinor)).toEqual(Array(4).fill(100000))
    expect([2024, 2025, 2026, 2027].flatMap((year) => printed('hsa-catch-up', year) ?? [])).toEqual([
      'keybenefits-hsa-2024 read',
      'imamichigan-2025 read',
      'actionbenefits-2027 read',
      'actionbenefits-2027 read',
    ])
  })

  it('the factor of participants in an alternative payment model: 33.5675 in 2026 (aao-pfs2026, adventist-pfs)', () => {
    expect([2025, 2026, 2027].map((year) => getPlanConstant('medicare-conversion-factor-apm', year).value?.factor)).toEqual([
      undefined,
      33.5675,
      undefined,
    ])
  })

  it('says that a proposal is one', () => {
    expect(getPlanConstant('medicare-part-d-cap', 2027).findings).toMatchObject([{ code: 'access/proposed-figure' }])
  })
})

describe('the Medicare amount of a code', () => {
  const said = (benefits?: BenefitDesign) => estimateCost([{ code: 'G2083', covered: true }], { asOf: '2026-11-22', benefits }).assumptions
  const plan = (kind: BenefitDesign['kind']): BenefitDesign => ({ kind, currency: 'USD', inNetwork: { coinsurancePercent: 20 } })

  it('is not what anyone else pays, and that is said', () => {
    expect(said()).toContain('G2083: what a person without insurance is charged differs from Medicare.')
    expect(said(plan('commercial'))).toContain('G2083: what other plans allow differs from Medicare.')
    expect(said(plan('original-medicare')).join()).not.toContain('differs from Medicare')
  })

  // For 90837 a range is in print, about 154 to 167, on one page that is not Medicare's.
  it('is told with what it is, and with how it was seen', () => {
    const { range, assumptions } = estimateCost([{ code: '90837' }], { asOf: '2026-11-22' })
    expect([range?.low.billedMinor, range?.high.billedMinor]).toEqual([15400, 16700])
    expect(assumptions).toContain('90837: the amount was not seen in the look-up of Medicare itself.')
    expect(assumptions.filter((one) => one.startsWith('90837: the Medicare amount, '))).toHaveLength(1)
  })
})

describe('Original Medicare', () => {
  it('builds the design of a year whose figures are known', () => {
    const supplement = { name: 'Medigap G', paysCoinsurance: true, paysDeductible: false }
    const { benefits } = originalMedicare({ year: 2026, supplement, deductibleMetMinor: 8300 })
    const { total } = estimateCost([{ code: 'G2083', quantity: 4, covered: true }], { asOf: '2026-11-22', benefits })
    expect(total?.patientPaysMinor).toBe(20000)
  })

  // Part B in 2026: 283.00 and 20 %.
  it('has the figures of the year, nothing used up where nothing is told, and cites them', () => {
    const answer = originalMedicare({ year: 2026 })
    expect(answer.benefits).toStrictEqual({
      name: 'Original Medicare 2026',
      kind: 'original-medicare',
      currency: 'USD',
      inNetwork: { deductible: { individualMinor: 28300, individualMetMinor: 0 }, coinsurancePercent: 20 },
    })
    expect(answer.assumptions).toEqual([
      'Original Medicare has no out-of-pocket maximum.',
      'The provider accepts the Medicare amount as full payment.',
    ])
    for (const id of ['medicare-part-b-deductible', 'medicare-part-b-coinsurance'])
      expect(answer.sources).toEqual(expect.arrayContaining([...getPlanConstant(id, 2026).sources]))
  })

  it('refuses what is above the deductible, and names every bad field', () => {
    const refused = (input: object) => issuesOf(() => originalMedicare({ year: 2026, ...input }))
    expect(refused({ deductibleMetMinor: 28301 })).toEqual(['deductibleMetMinor: conflict'])
    expect(originalMedicare({ year: 2026, deductibleMetMinor: 28300 }).missing).toEqual([])
    expect(refused({ year: 2026.5, deductibleMetMinor: -1, supplement: { name: '', paysCoinsurance: 'yes' } })).toEqual([
      'year: wrong-type',
      'deductibleMetMinor: out-of-range',
      'supplement.name: out-of-range',
      'supplement.paysCoinsurance: wrong-type',
      'supplement.paysDeductible: required',
    ])
    expect(refused({ supplement: 'Medigap G' })).toEqual(['supplement: wrong-type'])
    // Medicare began in 1966.
    expect(refused({ year: 1965 })).toEqual(['year: out-of-range'])
    expect(originalMedicare({ year: 1966 }).missing.length).toBeGreaterThan(0)
  })

  it('asks for the deductible of a year that nobody published', () => {
    const answer = originalMedicare({ year: 2027 })
    expect(answer).not.toHaveProperty('benefits')
    expect(answer.missing).toMatchObject([{ path: 'year' }])
  })
})

describe('federal limits of a plan', () => {
  const plan = (deductible: number, maximum: number, family?: number): BenefitDesign => ({
    kind: 'commercial',
    currency: 'USD',
    inNetwork: {
      deductible: { individualMinor: deductible },
      coinsurancePercent: 20,
      outOfPocketMaximum: { individualMinor: maximum, ...(family === undefined ? {} : { familyMinor: family }) },
    },
  })
  const codes = (benefits: BenefitDesign, year: number, hsaQualified = false) =>
    checkPlan({ benefits, year, hsaQualified }).findings.map((finding) => finding.code)

  it.each([
    [plan(0, 1060000, 2120000), 2026, false, []],
    [plan(0, 1060000, 2120001), 2026, false, ['access/above-aca-maximum']],
    [plan(0, 1060001), 2026, false, ['access/above-aca-maximum']],
    [plan(0, 1060001), 2027, false, []],
    [plan(170000, 850000), 2026, true, []],
    [plan(169999, 850000), 2026, true, ['access/below-hdhp-deductible']],
    [plan(170000, 850001), 2026, true, ['access/above-hdhp-maximum']],
  ])('%#', (benefits, year, hsaQualified, expected) => {
    expect(codes(benefits, year, hsaQualified)).toEqual(expected)
  })

  it('does not judge a year without figures', () => {
    expect(checkPlan({ benefits: plan(0, 5000000), year: 2030, hsaQualified: false }).missing).toHaveLength(1)
  })
})

describe('what is not told of a plan', () => {
  const asked = (more: Partial<BenefitDesign['inNetwork']>, hsaQualified?: boolean) => {
    const inNetwork = { coinsurancePercent: 20, ...more }
    return checkPlan({ benefits: { kind: 'commercial', currency: 'USD', inNetwork }, year: 2026, hsaQualified }).missing.map(
      (one) => one.path,
    )
  }

  it('is asked: a maximum that is left out, and whether the plan is qualified for a health savings account', () => {
    const outOfPocketMaximum = { individualMinor: 850000 }
    expect(asked({ outOfPocketMaximum }, false)).toEqual([])
    expect(asked({ outOfPocketMaximum })).toEqual(['hsaQualified'])
    expect(asked({}, false)).toEqual(['benefits.inNetwork.outOfPocketMaximum.individualMinor'])
  })

  // healthnwell-2026, wellpoint-2026: at most 9,250 in network in 2026; 2027 was not found
  it('a maximum that is left out is asked for with every limit that it is held to', () => {
    const decides = (kind: 'commercial' | 'other') =>
      checkPlan({ benefits: { kind, currency: 'USD', inNetwork: { coinsurancePercent: 20 } }, year: 2026, hsaQualified: true }).missing[0]
        ?.decides
    expect(decides('commercial')).toEqual(['access/above-aca-maximum', 'access/above-hdhp-maximum'])
    expect(decides('other')).toEqual(['access/above-hdhp-maximum'])
  })

  it('Medicare Advantage has a maximum of its own', () => {
    const advantage = (individualMinor: number | undefined, year = 2026) => {
      const outOfPocketMaximum = individualMinor === undefined ? undefined : { individualMinor }
      const inNetwork = { coinsurancePercent: 20, outOfPocketMaximum }
      const { findings, missing } = checkPlan({ benefits: { kind: 'medicare-advantage', currency: 'USD', inNetwork }, year })
      return [findings.map(({ code }) => code), missing.map(({ path, decides }) => [path, ...decides])]
    }
    const code = 'access/above-medicare-advantage-maximum'
    expect(advantage(925000)).toEqual([[], []])
    expect(advantage(925001)).toEqual([[code], []])
    expect(advantage(925001, 2027)).toEqual([[], [['year']]])
    expect(advantage(undefined)).toEqual([[], [['benefits.inNetwork.outOfPocketMaximum.individualMinor', code]]])
  })

  it('limits in dollars are not compared with another currency', () => {
    const benefits = { kind: 'commercial', currency: 'GBP', inNetwork: { coinsurancePercent: 20 } } as const
    expect(issuesOf(() => checkPlan({ benefits, year: 2026 }))).toEqual(['benefits.currency: conflict'])
  })
})

describe('pre-tax money', () => {
  it('ex-hsa-net: 3840 × (1 − 0.2965) = 2701.44', () => {
    expect(payWithPreTaxMoney({ amountMinor: 384000, federalTaxPercent: 22, payrollTaxPercent: 7.65 })).toMatchObject({
      netMinor: 270144,
      savedMinor: 113856,
    })
  })

  // 1000 × (1 − 0.22 − 0.0765 − 0.044) = 659.50
  it('saves the income tax of the state too, and says where it is left out', () => {
    const rates = { amountMinor: 100000, federalTaxPercent: 22, payrollTaxPercent: 7.65 }
    const paid = payWithPreTaxMoney({ ...rates, stateTaxPercent: 4.4 })
    expect([paid.netMinor, paid.savedMinor]).toEqual([65950, 34050])
    const leavesOut = (answer: { assumptions: readonly string[] }) => answer.assumptions.includes('State income tax is left out.')
    expect([leavesOut(paid), leavesOut(payWithPreTaxMoney(rates))]).toEqual([false, true])
  })

  it('refuses rates that pass 100 % together, and warns of what is no medical care', () => {
    expect(issuesOf(() => payWithPreTaxMoney({ amountMinor: 1, federalTaxPercent: 60, payrollTaxPercent: 41 }))).toEqual([
      'federalTaxPercent: conflict',
    ])
    expect(
      payWithPreTaxMoney({ amountMinor: 1, federalTaxPercent: 22, payrollTaxPercent: 0, isMedicalCare: false }).findings,
    ).toMatchObject([{ code: 'access/not-a-medical-expense', message: expect.stringContaining('IRC 213(d), IRS Publication 502') }])
  })

  // tovani-hsa, pnfp-hsa: only care for a diagnosed condition is a qualified expense
  it('saves nothing on what is no medical care', () => {
    const paid = (isMedicalCare?: boolean) =>
      payWithPreTaxMoney({ amountMinor: 384000, federalTaxPercent: 22, payrollTaxPercent: 7.65, isMedicalCare })
    expect(paid(false)).toMatchObject({ netMinor: 384000, savedMinor: 0 })
    expect([paid(true).netMinor, paid().netMinor]).toEqual([270144, 270144])
  })
})

describe('financing', () => {
  it('ex-financing: 3840 at 17.9 % over 24 months is 191.52 a month, 4596.48 in all', () => {
    expect(financingCost({ amountMinor: 384000, aprPercent: 17.9, months: 24 })).toMatchObject({
      monthlyMinor: 19152,
      totalMinor: 459648,
      interestMinor: 75648,
    })
  })

  it.each([
    [100, 3, 33],
    [100, 7, 14],
    [10_000, 120, 83],
    [200, 3, 67],
    [10_000, 7, 1429],
  ])('%i cents over %i months of %i without interest are what was borrowed', (amountMinor, months, monthlyMinor) => {
    expect(financingCost({ amountMinor, aprPercent: 0, months })).toMatchObject({ monthlyMinor, totalMinor: amountMinor, interestMinor: 0 })
  })

  it('says of deferred interest that the figures are those without the promotion', () => {
    const said = 'The figures are those of interest from the day of purchase: whoever pays everything within the promotion pays none.'
    const credit = (deferredInterest?: boolean) => financingCost({ amountMinor: 115800, aprPercent: 29.99, months: 12, deferredInterest })
    expect(credit(true).assumptions).toContain(said)
    expect(credit(false).assumptions).not.toContain(said)
  })

  it('remarks on a yearly rate that may have been written as a fraction', () => {
    const codes = (aprPercent: number) =>
      financingCost({ amountMinor: 384000, aprPercent, months: 24, deferredInterest: false }).findings.map(({ code }) => code)
    expect(codes(0.179)).toEqual(['access/rate-below-one-percent'])
    expect(codes(0)).toEqual([])
    expect(codes(1)).toEqual([])
  })

  it('without interest is a plain division, and one month at 12 % costs 1 %', () => {
    expect(financingCost({ amountMinor: 120000, aprPercent: 0, months: 12 })).toMatchObject({ monthlyMinor: 10000, interestMinor: 0 })
    expect(financingCost({ amountMinor: 100000, aprPercent: 12, months: 1 })).toMatchObject({ monthlyMinor: 101000, interestMinor: 1000 })
  })
})

describe('good-faith estimates', () => {
  const bill = (billedMinor: number, more: object = {}) =>
    goodFaithEstimate({
      payment: 'self-pay',
      asOf: '2026-11-22',
      bills: [{ provider: 'clinic', estimatedMinor: 384000, billedMinor, firstBillOn: '2026-11-01' }],
      ...more,
    })

  it('ex-gfe-eligible and ex-gfe-not-eligible: 400.00 above is enough, 399.99 is not', () => {
    expect(bill(424000).disputes[0]).toEqual({ provider: 'clinic', overMinor: 40000, eligible: 'yes', lastDay: '2027-03-01' })
    expect(bill(423999).disputes[0]?.eligible).toBe('no')
  })

  it('looks at each provider alone', () => {
    const bills = ['a', 'b'].map((provider) => ({ provider, estimatedMinor: 100000, billedMinor: 130000, firstBillOn: '2026-11-01' }))
    expect(bill(0, { bills }).disputes.map((one) => one.eligible)).toEqual(['no', 'no'])
  })

  it('can be disputed for 120 days', () => {
    expect(bill(424000, { asOf: '2027-03-01' }).disputes[0]?.eligible).toBe('yes')
    expect(bill(424000, { asOf: '2027-03-02' }).disputes[0]?.eligible).toBe('no')
  })

  it('asks for the first bill where the time depends on it', () => {
    const answer = goodFaithEstimate({
      payment: 'uninsured',
      asOf: '2026-11-22',
      bills: [{ provider: 'clinic', estimatedMinor: 0, billedMinor: 40000 }],
    })
    expect(answer.disputes[0]?.eligible).toBe('unknown')
    expect(answer.missing.map((one) => one.path)).toEqual(['bills[0].firstBillOn'])
    expect(answer.findings[0]?.message).toContain('may be disputed within 120 days of the first bill.')
  })

  it.each(['insured', 'medicare', 'medicaid', 'tricare', 'va', 'indian-health-service'] as const)('is not for %s', (payment) => {
    const answer = bill(424000, { payment })
    expect(answer.applies).toBe(false)
    expect(answer.disputes[0]?.eligible).toBe('no')
  })

  it('says what it takes of public holidays', () => {
    const { assumptions } = goodFaithEstimate({ payment: 'self-pay', asOf: '2026-11-25', askedOn: '2026-11-25' })
    expect(assumptions).toContain(
      'Saturdays and Sundays are no business days; public holidays are taken for business days, which may set the day too early.',
    )
  })

  it('names the fee of a dispute, as read on a notice', () => {
    const { assumptions, sources } = bill(424000)
    expect(assumptions).toContain('Amounts are in USD; a dispute costs a fee of 25 USD.')
    expect(sources).toContainEqual({ citation: 'lm-counseling-gfe', locator: 'fee of a dispute', checked: 'read' })
  })

  // 45 CFR 149.610 and 149.620 hold from 2022-01-01 (us-nsa-gfe)
  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
  ])('on %s the rules apply: %s', (asOf, applies) => {
    const bills = [{ provider: 'clinic', estimatedMinor: 0, billedMinor: 40000, firstBillOn: asOf }]
    const answer = goodFaithEstimate({ payment: 'self-pay', asOf, bills, askedOn: asOf })
    expect([answer.applies, answer.disputes[0]?.eligible, answer.dueBy !== undefined]).toEqual([applies, applies ? 'yes' : 'no', applies])
    expect(answer.findings.some(({ code }) => code === 'access/rule-not-in-force')).toBe(!applies)
  })

  it('an estimate that was asked for before the rules is due by none', () => {
    const asked = (askedOn: string) => goodFaithEstimate({ payment: 'self-pay', asOf: '2022-01-03', askedOn })
    expect(asked('2021-12-31').dueBy).toBeUndefined()
    expect(asked('2021-12-31').assumptions.join(' ')).not.toContain('business days')
    expect(asked('2022-01-01').dueBy).toBe('2022-01-05')
  })

  // wro-gfe, nassau-gfe: on request within 3 business days
  it('a service that is near has no day of its own, and a request still has', () => {
    const near = goodFaithEstimate({ payment: 'self-pay', asOf: '2026-11-20', askedOn: '2026-11-20', serviceOn: '2026-11-24' })
    expect(near.assumptions.join(' ')).toContain('one that is asked for is due within three business days')
  })

  it('a bill of before the rules is of a service before them', () => {
    const billed = (firstBillOn: string) => [{ provider: 'clinic', estimatedMinor: 0, billedMinor: 50000, firstBillOn }]
    const eligible = (day: string) => bill(0, { asOf: '2022-01-05', bills: billed(day) }).disputes[0]?.eligible
    expect([eligible('2021-12-31'), eligible('2022-01-01')]).toEqual(['no', 'yes'])
  })

  // 2026-11-20 is a Friday.
  it.each([
    ['2026-11-20', undefined, '2026-11-25'],
    ['2026-11-20', '2026-11-24', undefined],
    ['2026-11-20', '2026-11-25', '2026-11-23'],
    ['2026-11-20', '2026-12-03', '2026-11-23'],
    ['2026-11-20', '2026-12-04', '2026-11-25'],
  ])('asked on %s for %s it is due by %s', (askedOn, serviceOn, dueBy) => {
    expect(goodFaithEstimate({ payment: 'self-pay', asOf: '2026-11-20', askedOn, serviceOn }).dueBy).toBe(dueBy)
  })
})

describe('codes on a claim', () => {
  it.each([
    ['the code of another drug', { code: 'J0222', asOf: '2026-02-01' }, ['access/code-of-another-drug'], ['J0013']],
    ['a code that ended', { code: 'S0013', asOf: '2026-02-01' }, ['access/code-not-in-force'], ['J0013']],
    ['a code that has not begun', { code: 'J0013', asOf: '2025-12-31' }, ['access/code-not-in-force'], ['S0013']],
    ['84 mg on the lower bundle', { code: 'G2082', asOf: '2026-02-01', doseMg: 84 }, ['access/dose-outside-code'], ['G2083']],
    ['56 mg on the higher bundle', { code: 'G2083', asOf: '2026-02-01', doseMg: 56 }, ['access/dose-outside-code'], ['G2082']],
    ['56 mg on the lower bundle', { code: 'G2082', asOf: '2026-02-01', doseMg: 56 }, [], []],
    ['a drug code on a bundle', { code: 'G2083', asOf: '2026-02-01', together: ['J0013'] }, ['access/never-together'], []],
    ['codes in small letters', { code: ' g2083', asOf: '2026-02-01', together: ['j0013 '] }, ['access/never-together'], []],
    ['an infusion beside nasal esketamine', { code: 'J0013', asOf: '2026-02-01', together: ['96365'] }, ['access/never-together'], []],
    ['nasal esketamine beside an infusion', { code: '96365', asOf: '2026-02-01', together: ['J0013'] }, ['access/never-together'], []],
    ['prolonged time on a bundle', { code: '99417', asOf: '2026-02-01', together: ['G2083'] }, ['access/never-together'], []],
    ['an infusion of nasal esketamine', { code: '96365', asOf: '2026-02-01', drug: 'esketamine' }, ['access/not-an-injection'], []],
    [
      'the code of another drug, for ketamine',
      { code: 'J0222', asOf: '2026-02-01', drug: 'ketamine' },
      ['access/code-of-another-drug'],
      ['J3490'],
    ],
    [
      'a biologics code for esketamine',
      { code: 'J3590', asOf: '2026-02-01', drug: 'esketamine' },
      ['access/code-of-another-drug'],
      ['J0013'],
    ],
    [
      'another drug under Medicare, which pays esketamine by bundles',
      { code: 'J0222', asOf: '2026-02-01', payer: 'medicare', drug: 'esketamine', doseMg: 84 },
      ['access/code-of-another-drug'],
      ['G2083'],
    ],
    [
      'an ended drug code under Medicare is not answered by its successor, which Medicare does not pay',
      { code: 'S0013', asOf: '2026-02-01', payer: 'medicare', doseMg: 56 },
      ['access/code-not-in-force', 'access/payer-does-not-use-code'],
      ['G2082'],
    ],
    // access.md: J3590 is wrong for ketamine
    ['a biologics code for a drug that nobody told', { code: 'J3590', asOf: '2026-02-01' }, ['access/code-of-another-drug'], ['J3490']],
    ['a biologics code for ketamine', { code: 'J3590', asOf: '2026-02-01', drug: 'ketamine' }, ['access/code-of-another-drug'], ['J3490']],
    [
      'Medicare and a J-code',
      { code: 'J0013', asOf: '2026-02-01', payer: 'medicare' },
      ['access/payer-does-not-use-code'],
      ['G2082', 'G2083'],
    ],
    [
      'Medicare and the code of unclassified drugs for esketamine',
      { code: 'J3490', asOf: '2026-02-01', payer: 'medicare', drug: 'esketamine', doseMg: 84 },
      ['access/payer-does-not-use-code'],
      ['G2083'],
    ],
    [
      'Medicare and the code of unclassified drugs for ketamine',
      { code: 'J3490', asOf: '2026-02-01', payer: 'medicare', drug: 'ketamine' },
      [],
      [],
    ],
    ['a bundle for a new patient', { code: 'G2082', asOf: '2026-02-01', newPatient: true }, ['access/established-patients-only'], []],
    ['an infusion of ketamine', { code: '96365', asOf: '2026-02-01', drug: 'ketamine' }, [], []],
    // ama-cpt: 99202 to 99205 are for new patients, 99211 to 99215 for established ones
    [
      'a visit of an established patient for a new one',
      { code: '99211', asOf: '2026-02-01', newPatient: true },
      ['access/established-patients-only'],
      [],
    ],
    ['a visit of an established patient', { code: '99215', asOf: '2026-02-01', newPatient: false }, [], []],
    [
      'a visit of a new patient for an established one',
      { code: '99205', asOf: '2026-02-01', newPatient: false },
      ['access/new-patients-only'],
      [],
    ],
    ['a visit of a new patient', { code: '99202', asOf: '2026-02-01', newPatient: true }, [], []],
    ['a bundle for an established patient', { code: 'G2083', asOf: '2026-02-01', newPatient: false }, [], []],
    [
      'an injection beside nasal esketamine in 2025',
      { code: 'S0013', asOf: '2025-10-01', together: ['96372'] },
      ['access/never-together'],
      [],
    ],
  ] as [string, Parameters<typeof checkBillingCode>[0], string[], string[]][])('%s', (_, input, codes, instead) => {
    const answer = checkBillingCode(input)
    expect(answer.findings.map((finding) => finding.code)).toEqual(codes)
    expect(answer.useInstead).toEqual(instead)
    expect(answer.verdict).toBe(codes.length === 0 ? 'fine' : 'wrong')
  })

  // access.md: every one of them is an infusion or an injection by a professional; the spray is given by the person.
  it.each(['96365', '96366', '96367', '96368', '96372', '96374'])('%s goes with ketamine and never with nasal esketamine', (code) => {
    const codes = (drug: 'ketamine' | 'esketamine') =>
      checkBillingCode({ code, asOf: '2026-02-01', drug }).findings.map((finding) => finding.code)
    expect(codes('ketamine')).toEqual([])
    expect(codes('esketamine')).toEqual(['access/not-an-injection'])
  })

  // A code that one rule names and another one speaks against would be billed in the place of one mistake.
  it.each([
    // access.md: J0013, S0013 and the bundles stand for nasal esketamine alone
    ['the code of esketamine that ended, for ketamine', { code: 'S0013', asOf: '2026-02-01', drug: 'ketamine' }, ['J3490']],
    ['a bundle of another dose, for ketamine', { code: 'G2082', asOf: '2026-02-01', drug: 'ketamine', doseMg: 84 }, ['J3490']],
    [
      'a code that Medicare never pays, for ketamine',
      { code: 'J0013', asOf: '2026-02-01', payer: 'medicare', drug: 'ketamine' },
      ['J3490'],
    ],
    // access.md: G2082 and G2083 are not for new patients
    [
      'a code that Medicare never pays, for a new patient',
      { code: 'J0013', asOf: '2026-02-01', payer: 'medicare', drug: 'esketamine', newPatient: true },
      [],
    ],
    ['a bundle of another dose, for a new patient', { code: 'G2082', asOf: '2026-02-01', doseMg: 84, newPatient: true }, []],
    // access.md: S0013 until the end of 2025, J0013 since
    ['a code of another drug on the last day of S0013', { code: 'J0222', asOf: '2025-12-31' }, ['S0013', 'J3490']],
    ['a code of another drug on the first day of J0013', { code: 'J0222', asOf: '2026-01-01' }, ['J0013']],
  ] as [string, Parameters<typeof checkBillingCode>[0], string[]][])(
    'names no code instead that is wrong as well: %s',
    (_, input, instead) => {
      const answer = checkBillingCode(input)
      expect(answer.verdict).toBe('wrong')
      expect(answer.useInstead).toEqual(instead)
      for (const code of instead) expect(checkBillingCode({ ...input, code }).verdict, code).toBe('fine')
    },
  )

  it('says which values a code is for, and names its record where there is one', () => {
    const told = (code: string, doseMg: number) => checkBillingCode({ code, asOf: '2026-02-01', doseMg }).findings[0]?.because[0]
    expect(told('G2082', 84)).toMatchObject({ path: 'doseMg', value: 84, expected: 'more than 0 mg and up to 56 mg' })
    expect(told('G2083', 56)).toMatchObject({ path: 'doseMg', value: 56, expected: 'more than 56 mg' })
    const because = (input: Partial<Parameters<typeof checkBillingCode>[0]> & { code: string }) =>
      checkBillingCode({ asOf: '2026-02-01', ...input }).findings.flatMap((finding) => finding.because)
    expect(because({ code: 'S0013' })).toEqual([{ path: 'asOf', value: '2026-02-01', expected: 'J0013', outcome: 'unmet' }])
    expect(because({ code: '0820T', asOf: '2023-12-31' })).toMatchObject([{ path: 'asOf', expected: 'another day' }])
    expect(because({ code: 'J0013', drug: 'ketamine' })).toMatchObject([{ path: 'drug', value: 'ketamine', expected: 'esketamine' }])
    expect(because({ code: '96365', drug: 'esketamine' })).toMatchObject([{ path: 'drug', value: 'esketamine', expected: 'ketamine' }])
    expect(because({ code: 'J0013', payer: 'medicare', drug: 'esketamine' })).toMatchObject([
      { path: 'payer', value: 'medicare', expected: 'commercial or Medicaid' },
    ])
    expect(because({ code: '99205', newPatient: false })).toMatchObject([{ path: 'newPatient', value: false, expected: 'new patients' }])
    expect(because({ code: 'J0013', together: ['96372'] })).toMatchObject([
      { path: 'together[0]', value: '96372', expected: 'not with J0013' },
    ])
    expect(checkBillingCode({ code: 'G2083', asOf: '2026-02-01', doseMg: 56 }).findings[0]?.record).toBe('G2083')
    expect(checkBillingCode({ code: 'J0222', asOf: '2026-02-01' }).findings[0]).not.toHaveProperty('record')
    const question = (code: string, other: string) =>
      checkBillingCode({ code, asOf: '2026-02-01', together: [other] }).missing.find(({ path }) => path === 'together[0]')?.question
    expect(question('G2083', '99214')).toMatch(/^Are G2083 and 99214 for the same visit\?/)
    expect(question('96365', '96374')).toMatch(/^Are 96365 and 96374 for the same drug\?/)
  })

  it('refuses a malformed claim, naming every bad field', () => {
    const bad = {
      code: '',
      asOf: '2026-02-30',
      payer: 'cash',
      drug: 'aspirin',
      doseMg: 0,
      newPatient: 'yes',
      together: ['', 5],
      place: '11',
    }
    expect(issuesOf(() => checkBillingCode(bad as never))).toEqual([
      'place: unexpected',
      'code: out-of-range',
      'asOf: malformed',
      'payer: unknown-id',
      'drug: unknown-id',
      'doseMg: out-of-range',
      'newPatient: wrong-type',
      'together[0]: out-of-range',
      'together[1]: wrong-type',
    ])
    const refused = (part: object) => issuesOf(() => checkBillingCode({ code: 'G2083', asOf: '2026-02-01', ...part } as never))
    const most = { doseMg: 1000, together: Array.from({ length: 100 }, () => '11') }
    expect(checkBillingCode({ code: 'G2083', asOf: '2026-02-01', ...most }).verdict).toBe('fine')
    expect(refused({ doseMg: 1000.5 })).toEqual(['doseMg: out-of-range'])
    expect(checkBillingCode({ code: 'G2082', asOf: '2026-02-01', doseMg: 0.5, together: ['1'] }).verdict).toBe('fine')
    expect(refused({ together: Array.from({ length: 101 }, () => '11') })).toEqual(['together: out-of-range'])
  })

  const beside = (input: Parameters<typeof checkBillingCode>[0]) => {
    const { verdict, missing } = checkBillingCode(input)
    return { verdict, missing: missing.filter(({ path }) => path.startsWith('together')) }
  }

  // cgs-spravato: the bundle is a visit, the drug and the observation; a second visit code is right for another visit only
  it.each([
    ['G2083', '99214'],
    ['99213', 'G2082'],
  ])('%s beside %s: asks whether it is the visit that the bundle holds', (code, other) => {
    expect(beside({ code, asOf: '2026-02-01', payer: 'medicare', together: ['KX', other] })).toMatchObject({
      verdict: 'fine',
      missing: [{ path: 'together[1]', because: 'absent', decides: ['access/never-together'] }],
    })
    expect(beside({ code: '99214', asOf: '2026-02-01', together: ['J0013'] }).missing).toEqual([])
  })

  // spravato-rems-386, rems-home: given at a certified site, never by telehealth or at home; a session has one bundle
  it.each([
    ['G2083', '10'],
    ['G2082', '02'],
    ['G2083', '12'],
    ['95', 'G2083'],
    ['J0013', '10'],
    ['G2083', 'G2082'],
    ['G2083', 'G2083'],
  ])('%s beside %s: asks whether they are of the same visit', (code, other) => {
    expect(beside({ code, asOf: '2026-02-01', together: [other] })).toMatchObject({
      verdict: 'fine',
      missing: [{ path: 'together[0]', because: 'absent', decides: ['access/never-together'] }],
    })
    for (const fine of ['11', '22', '90837']) expect(beside({ code, asOf: '2026-02-01', together: [fine] }).missing, fine).toEqual([])
  })

  // osmind-jcode, humana-spravato-2020: J3490 stands for SPRAVATO where J0013 does not
  it.each([
    ['J0013', 'J3490'],
    ['J3490', 'J0013'],
    ['S0013', 'J0013'],
    ['J3490', 'S0013'],
  ])('%s beside %s: asks whether one drug is billed twice', (code, other) => {
    const asOf = code === 'S0013' ? '2025-12-31' : '2026-02-01'
    expect(beside({ code, asOf, together: [other] }).missing).toMatchObject([{ path: 'together[0]', because: 'absent' }])
  })

  // cleverdispute-96365, freecpt-96365: not together with an IV push of the same drug; of another drug they say nothing
  it.each([
    ['96365', '96374'],
    ['96374', '96365'],
  ])('%s and %s: asks whether they are for the same drug', (code, other) => {
    expect(beside({ code, asOf: '2026-02-01', together: ['J3490', other] })).toMatchObject({
      verdict: 'fine',
      missing: [{ path: 'together[1]', because: 'absent', decides: ['access/never-together'] }],
    })
  })

  it('says so when it does not know another code of the claim', () => {
    expect(beside({ code: 'G2083', asOf: '2026-02-01', together: ['99417', '12345'] })).toMatchObject({
      verdict: 'wrong',
      missing: [{ path: 'together[1]', because: 'unrecognised' }],
    })
  })

  // What a rule on the code reads and nobody told is asked: "fine" is said of what was told.
  it.each([
    [{ code: 'G2083' }, ['drug', 'doseMg', 'newPatient']],
    [{ code: 'G2083', drug: 'esketamine', doseMg: 84, newPatient: false }, []],
    [{ code: 'J0013' }, ['drug', 'payer']],
    // Of esketamine alone, and of Medicare alone: what either settles is not asked.
    [{ code: 'J3490' }, ['drug', 'payer']],
    [{ code: 'J3490', drug: 'esketamine' }, ['payer']],
    [{ code: 'J3490', payer: 'medicare' }, ['drug']],
    [{ code: 'J3490', drug: 'ketamine' }, []],
    [{ code: 'J3490', payer: 'commercial' }, []],
    [{ code: '96365' }, ['drug']],
    [{ code: '96365', drug: 'ketamine' }, []],
    [{ code: '99204' }, ['newPatient']],
    [{ code: '50458-028-03', drug: 'esketamine' }, ['doseMg']],
    [{ code: '90837' }, []],
    // A code of another drug has the code to use instead by the drug that was given.
    [{ code: 'J0222' }, ['drug']],
    [{ code: 'J3590' }, ['drug']],
    [{ code: 'J3590', drug: 'ketamine' }, []],
  ] as const)('%j is asked for %j', (claim, paths) => {
    expect(checkBillingCode({ asOf: '2026-02-01', ...claim }).missing.map(({ path }) => path)).toEqual(paths)
  })

  it('names what each question decides, by the code that the answer may bring', () => {
    const decides = (code: string) =>
      checkBillingCode({ code, asOf: '2026-02-01' }).missing.map(({ path, decides: codes }) => [path, ...codes])
    expect(decides('G2083')).toEqual([
      ['drug', 'access/code-of-another-drug'],
      ['doseMg', 'access/dose-outside-code'],
      ['newPatient', 'access/established-patients-only'],
    ])
    expect(decides('99204')).toEqual([['newPatient', 'access/new-patients-only']])
    expect(decides('J0013')).toEqual([
      ['drug', 'access/code-of-another-drug'],
      ['payer', 'access/payer-does-not-use-code'],
    ])
    expect(decides('96372')).toEqual([['drug', 'access/not-an-injection']])
    expect(decides('J3490')).toEqual([
      ['drug', 'access/payer-does-not-use-code'],
      ['payer', 'access/payer-does-not-use-code'],
    ])
  })

  it.each(['commercial', 'medicaid'] as const)('J0013 of %s is fine, and says that payers differ', (payer) => {
    const answer = checkBillingCode({ code: 'J0013', asOf: '2026-02-01', payer, drug: 'esketamine' })
    expect([answer.verdict, answer.missing]).toEqual(['fine', []])
    expect(answer.assumptions).toContain('Payers differ: check the policy of the payer.')
  })

  // rxreasoner-spravato: the form pads the segments to 5-4-2
  it.each(['50458-028-03', '50458-0028-03', '50458002803'])('an NDC as the claim form writes it: %s', (code) => {
    const checked = (doseMg: number) => checkBillingCode({ code, asOf: '2026-02-01', drug: 'esketamine', doseMg })
    expect([checked(84).verdict, checked(56).verdict]).toEqual(['fine', 'wrong'])
  })

  it('says so when it does not know a code', () => {
    expect(checkBillingCode({ code: '12345', asOf: '2026-02-01' })).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'code', because: 'unrecognised' }],
    })
  })
})
