import { describe, expect, it } from 'vitest'
import type { BillingCode, CareSetting, CoveragePolicy, Organization, Price, Regulation } from 'ketamine-therapy/access'
import {
  ASSISTANCE_PROGRAM_IDS,
  assistancePrograms,
  BILLING_CODES,
  billingCodes,
  CARE_SETTING_IDS,
  careSettings,
  COVERAGE_POLICY_IDS,
  coveragePolicies,
  estimateCost,
  getBillingCode,
  getPlanConstant,
  NOTICE_IDS,
  ORGANIZATION_IDS,
  organizations,
  PRICE_IDS,
  prices,
  REGULATION_IDS,
  regulations,
} from 'ketamine-therapy/access'

// Every row as it stands in the documents that the records cite, copied from there and not from the records. `null`: not stated.
const orNull = <T>(value: T | undefined): T | null => value ?? null

describe('prices', () => {
  const table: readonly [string, number | null, number | null, number | null, number | null, string, [string, string] | null, string][] = [
    ['price-iv-session-mood', 30000, 59000, 100000, 150000, 'USD', ['2025', '2025'], 'C'],
    ['price-iv-session-nyc', 49500, null, 80000, null, 'USD', ['2024-08', '2024-09'], 'C'],
    ['price-iv-session-hi', null, 70000, null, null, 'USD', ['2025-01', '2025-01'], 'B'],
    ['price-iv-course6', 180000, 354000, 600000, null, 'USD', ['2025', '2025'], 'C'],
    ['price-iv-pain-infusion', 60000, null, 140000, 200000, 'USD', ['2024', '2025'], 'C'],
    ['price-im-session', 27500, 42500, 80000, null, 'USD', ['2025', '2025'], 'C'],
    ['price-sl-fill', 7500, null, 20000, null, 'USD', ['2025', '2025'], 'C'],
    ['price-sl-program-month', null, 12900, null, null, 'USD', ['2026', '2026'], 'C'],
    ['price-telehealth-session', 16500, 19300, 21500, null, 'USD', ['2021', '2026'], 'C'],
    ['price-spravato-list-56', null, 59000, null, null, 'USD', ['2019-03', '2019-03'], 'B'],
    ['price-spravato-list-84', null, 88500, null, null, 'USD', ['2019-03', '2019-03'], 'B'],
    ['price-spravato-device-2019', null, 29500, null, null, 'USD', ['2019-03', '2019-03'], 'B'],
    ['price-spravato-wac-current', null, null, null, null, 'USD', null, 'C'],
    ['price-spravato-dose-2025', 70000, null, 120000, null, 'USD', ['2025', '2025'], 'C'],
    ['price-spravato-device-cms-2026', null, 40349, null, null, 'USD', ['2026', '2026'], 'C'],
    ['price-spravato-session-cash', null, 105000, null, null, 'USD', ['2025', '2025'], 'C'],
    ['price-spravato-observation', 15000, null, 50000, null, 'USD', null, 'C'],
    ['price-kap-session', 40000, null, 140000, null, 'USD', ['2023', '2025'], 'C'],
    ['price-kap-group-session', null, 20000, null, null, 'USD', ['2023-09', '2023-09'], 'C'],
    ['price-retreat', null, null, null, null, 'USD', null, 'C'],
    ['price-psych-evaluation', 25000, null, 57500, null, 'USD', ['2024', '2025'], 'C'],
    ['price-clinic-intake', 15000, 25000, 35000, null, 'USD', ['2023', '2025'], 'C'],
    ['price-integration-hour', 7500, 17500, 25000, 35000, 'USD', ['2023', '2025'], 'C'],
    ['price-group-therapy-hour', 3000, null, 8000, null, 'USD', ['2024', '2025'], 'C'],
    ['price-commercial-g2083', null, 124000, null, null, 'USD', ['2026', '2026'], 'C'],
    ['price-uk-oxford-infusion', 22500, 22500, 22500, null, 'GBP', null, 'A'],
    ['price-uk-oxford-assessment', 22500, 22500, 22500, null, 'GBP', null, 'A'],
    ['price-uk-oxford-spravato-56', 55100, 55100, 55100, null, 'GBP', null, 'A'],
    ['price-uk-oxford-spravato-84', 71400, 71400, 71400, null, 'GBP', null, 'A'],
    ['price-uk-oxford-oral-bottle', 6000, 6000, 6000, null, 'GBP', null, 'A'],
    ['price-uk-esk-device', 16300, 16300, 16300, null, 'GBP', ['2022-04', '2022-04'], 'A'],
    ['price-ca-session', 37500, null, 140000, null, 'CAD', ['2026-05', '2026-05'], 'C'],
    ['price-ca-veteran-average', null, 1010900, null, null, 'CAD', ['2025', '2025'], 'C'],
    ['price-au-pbs-copay', null, null, null, null, 'AUD', ['2025-05-01', '2025-05-01'], 'B'],
    ['price-au-supervision', 30000, null, 40000, null, 'AUD', ['2025', '2025'], 'C'],
    ['price-au-unsubsidised', null, 80000, null, null, 'AUD', ['2025', '2025'], 'C'],
  ]

  it('are all there', () => {
    expect([...PRICE_IDS].sort()).toEqual(table.map(([id]) => id).sort())
  })

  it.each(table)('%s', (id, low, typical, high, rareHigh, currency, seen, confidence) => {
    const price: Price = prices[id as keyof typeof prices]
    const amount = price.amount ?? {}
    expect([amount.lowMinor ?? amount.typicalMinor, amount.highMinor ?? amount.typicalMinor].map(orNull)).toEqual([
      low ?? typical,
      high ?? typical,
    ])
    expect([amount.typicalMinor, amount.rareHighMinor].map(orNull)).toEqual([typical, rareHigh])
    expect([price.currency, price.confidence]).toEqual([currency, confidence])
    expect(price.observed).toEqual(seen === null ? {} : { from: seen[0], through: seen[1] })
  })

  it('a bottle in Oxford is 60 GBP and 12 for the prescription and 8 for shipping on top (oxford-pricing)', () => {
    expect(prices['price-uk-oxford-oral-bottle'].surcharges?.map((one) => one.amountMinor)).toEqual([1200, 800])
    const { total, notIncluded } = estimateCost([{ price: 'price-uk-oxford-oral-bottle' }], { asOf: '2026-11-22' })
    expect(total?.patientPaysMinor).toBe(6000)
    expect(notIncluded).toEqual(['prescription fee: 12.00 GBP', 'shipping: 8.00 GBP'])
  })

  it('sessions with a therapist are priced in the United States: Baltimore, San Francisco (innerpath-2023, crains)', () => {
    expect(prices['price-kap-session']).toMatchObject({
      currency: 'USD',
      jurisdiction: 'US',
      note: expect.stringContaining('San Francisco'),
    })
  })

  // pharmacydaily-2025; pbs-copayment-2026: 25.00 since 2026-01-01, 7.70 until 2030; ipharmacenter-2026: 25.00 for 2026 alone, then indexed
  it('the co-payment of Australia by person and year: 31.60, in 2026 25.00; 7.70 with a concession, frozen until 2030', () => {
    expect(
      prices['price-au-pbs-copay'].variants?.map(({ id, amountMinor, effective }) => [
        id,
        amountMinor,
        effective?.from,
        effective?.through,
      ]),
    ).toEqual([
      ['general', 3160, '2025-05-01', '2025-12-31'],
      ['general', 2500, '2026-01-01', '2026-12-31'],
      ['concession', 770, '2025-05-01', '2029-12-31'],
    ])
    const on = (variant: string, day: string) =>
      estimateCost([{ price: 'price-au-pbs-copay', variant }], { asOf: day }).total?.patientPaysMinor
    expect([on('general', '2026-12-31'), on('general', '2027-01-01')]).toEqual([2500, undefined])
    expect([on('concession', '2029-12-31'), on('concession', '2030-01-01')]).toEqual([770, undefined])
  })
})

describe('care settings', () => {
  const routes: readonly string[][] = [
    ['specialty-ketamine-clinic', 'yes', 'yes', 'sometimes', 'rare', 'sometimes', 'conditional'],
    ['psychiatric-practice', 'sometimes', 'yes', 'yes', 'rare', 'sometimes', 'conditional'],
    ['hospital-outpatient-program', 'yes', 'sometimes', 'rare', 'no', 'no', 'conditional'],
    ['public-hospital-program', 'yes', 'rare', 'sometimes', 'no', 'no', 'conditional'],
    ['emergency-department', 'yes', 'yes', 'no', 'no', 'sometimes', 'rare'],
    ['inpatient-psychiatry-medicine', 'yes', 'sometimes', 'rare', 'no', 'no', 'conditional'],
    ['rems-certified-site', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'no', 'yes'],
    ['telehealth-at-home', 'no', 'no', 'yes', 'sometimes', 'sometimes', 'no'],
    ['hybrid-evaluation-remote-dosing', 'no', 'no', 'yes', 'rare', 'sometimes', 'no'],
    ['group-therapy', 'rare', 'yes', 'yes', 'no', 'no', 'rare'],
    ['retreat', 'sometimes', 'yes', 'yes', 'no', 'no', 'no'],
    ['kap-practice', 'rare', 'yes', 'yes', 'no', 'no', 'rare'],
    ['clinical-trial', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['university-training-clinic', 'sometimes', 'sometimes', 'sometimes', 'no', 'no', 'conditional'],
    ['employee-benefit-network', 'conditional', 'yes', 'yes', 'no', 'no', 'conditional'],
    ['patient-assistance', 'conditional', 'conditional', 'conditional', 'no', 'no', 'conditional'],
  ]
  const fields: readonly string[][] = [
    ['specialty-ketamine-clinic', 'continuous-professional', 'on-site-intermittent', 'low'],
    ['psychiatric-practice', 'continuous-professional', 'on-site-intermittent', 'low-to-medium'],
    ['hospital-outpatient-program', 'continuous-professional', 'continuous-professional', 'low'],
    ['public-hospital-program', 'continuous-professional', 'continuous-professional', 'low'],
    ['emergency-department', 'continuous-professional', 'continuous-professional', 'medium'],
    ['inpatient-psychiatry-medicine', 'continuous-professional', 'continuous-professional', 'low'],
    ['rems-certified-site', 'continuous-professional', 'continuous-professional', 'low-to-medium'],
    ['telehealth-at-home', 'remote-live', 'remote-async', 'high'],
    ['hybrid-evaluation-remote-dosing', 'remote-live', 'remote-live', 'medium'],
    ['group-therapy', 'continuous-professional', 'continuous-professional', 'low'],
    ['retreat', 'continuous-professional', 'continuous-professional', 'not-applicable'],
    ['kap-practice', 'continuous-professional', 'on-site-intermittent', 'low-to-medium'],
    ['clinical-trial', 'continuous-professional', 'continuous-professional', 'low'],
    ['university-training-clinic', 'continuous-professional', 'on-site-intermittent', 'low'],
    ['employee-benefit-network', 'continuous-professional', 'remote-async', 'medium'],
    ['patient-assistance', 'continuous-professional', 'on-site-intermittent', 'neutral'],
  ]

  it('are all there', () => {
    expect([...CARE_SETTING_IDS].sort()).toEqual(routes.map(([id]) => id).sort())
    expect(fields.map(([id]) => id)).toEqual(routes.map(([id]) => id))
  })

  it.each(routes)('%s: IV %s, IM %s, sublingual and oral %s, SC %s, racemic nasal %s, esketamine %s', (id, ...words) => {
    const setting: CareSetting = careSettings[id as keyof typeof careSettings]
    const cell = (drug: string, route: string) =>
      setting.routes.find((one) => one.drug === drug && (one.routes as readonly string[]).includes(route))?.availability
    expect([
      cell('ketamine', 'intravenous'),
      cell('ketamine', 'intramuscular'),
      cell('ketamine', 'sublingual'),
      cell('ketamine', 'subcutaneous'),
      cell('ketamine', 'intranasal'),
      cell('esketamine', 'intranasal'),
    ]).toEqual(words)
    expect(cell('ketamine', 'oral')).toBe(cell('ketamine', 'sublingual'))
  })

  it.each(fields)('%s: watched from %s to %s, rural reach %s', (id, most, least, reach) => {
    const { supervision, rural }: CareSetting = careSettings[id as keyof typeof careSettings]
    expect([supervision.most, supervision.least, rural.reach]).toEqual([most, least, reach])
    expect(rural.rescue).toBe(id === 'telehealth-at-home' ? 'low' : undefined)
  })

  it('have no waiting time but that of one payer decision, 4 days (uhc-lumin-ma)', () => {
    for (const { id, wait } of Object.values(careSettings) as CareSetting[]) {
      expect(wait[0]?.kind).toBe('unknown')
      expect(wait.flatMap((one) => (one.kind === 'reported' ? [one.medianDays] : []))).toEqual(id === 'rems-certified-site' ? [4] : [])
    }
  })
})

describe('rules', () => {
  const table: readonly [string, string | null, string | null][] = [
    ['us-ketamine-approved', '1970', null],
    ['us-csa-iii', '1999-08-12', null],
    ['us-ryan-haight', '2009-04-13', null],
    ['us-dqsa-503a-503b', '2013-11-27', null],
    ['us-spravato-approval', '2019-03-05', null],
    ['us-spravato-mdsi', '2020-07-31', null],
    // The day is one of a Medicare contractor.
    ['us-spravato-label-2023', '2023-10', null],
    ['us-spravato-monotherapy', '2025-01-17', null],
    ['us-spravato-label-2026', '2026-03-13', null],
    ['us-rems-2019', '2019-03-05', '2024-12-30'],
    ['us-rems-2024', '2024-12-31', null],
    ['us-dea-covid', '2020-03', '2023-05-11'],
    ['us-dea-ext1', '2023-05-11', '2023-11-11'],
    ['us-dea-ext2', '2023-11-11', '2024-12-31'],
    ['us-dea-ext3', '2025-01-01', '2025-12-31'],
    ['us-dea-ext4', '2026-01-01', '2026-12-31'],
    ['us-dea-special-reg', null, null],
    ['us-dea-2025-finals', '2025-12-31', null],
    ['us-dea-2026-gap', '2027-01-01', null],
    ['us-dea-2026-enforcement', null, null],
    ['us-fda-2022-nasal', '2022-02-16', null],
    ['us-fda-2023-compounded', '2023-10-10', null],
    ['us-fda-compounding-status', null, null],
    ['us-nrx-ketafree', null, null],
    ['us-1557', '2024-07-05', null],
    ['us-cds-2022', '2022-09-28', '2026-01-05'],
    ['us-cds-2026', '2026-01-06', null],
    ['us-ftc-health-2022', '2022-12-20', null],
    ['us-ftc-telehealth', '2023', null],
    ['us-nsa-gfe', '2022-01-01', null],
    ['us-caa2026-telehealth', '2026-01-31', '2027-12-31'],
    ['us-pfs-2026', '2026-01-01', '2026-12-31'],
    ['us-j0013', '2026-01-01', null],
    ['st-tx-pkt', null, null],
    ['st-tx-bills', null, null],
    ['st-al-telehealth', '2022-07-11', null],
    ['st-al-counselors', null, null],
    ['st-ny-telehealth', '2025-05-21', null],
    ['st-oh-telehealth', null, null],
    ['st-fl-telehealth', '2022-07-01', null],
    ['st-fl-rn', '2021-04-28', null],
    ['st-ga', '2024-05-30', null],
    ['st-or-nd', null, null],
    ['st-az-rn', '2015-11', null],
    ['st-sc-rn', '2020-07-10', null],
    ['st-nh', null, '2018'],
    ['st-hi-coverage', null, null],
    ['st-mo', null, null],
    ['st-wa-alert', '2022', null],
  ]

  it('are all there', () => {
    const ids: readonly string[] = REGULATION_IDS
    const later = [
      'us-medicare-off-label',
      'us-accumulators-2023',
      'us-parity-and-appeal',
      'us-anti-kickback',
      'us-dea-site-registration',
      'st-hi-medicaid',
    ]
    const found = ids.filter((id) => /^(us|st)-/.test(id) && !later.includes(id))
    expect([...found].sort()).toEqual(table.map(([id]) => id).sort())
    expect(table.filter(([id]) => id.startsWith('us-'))).toHaveLength(33)
    expect(table.filter(([id]) => id.startsWith('st-'))).toHaveLength(16)
  })

  it.each(table)('%s from %s through %s', (id, from, through) => {
    const { effective }: Regulation = regulations[id as keyof typeof regulations]
    expect([effective.from, effective.through].map(orNull)).toEqual([from, through])
  })
})

describe('what a rule says in figures', () => {
  it.each([
    // declared on 2020-01-31; the waiver followed in March
    ['us-dea-covid', 'declared on 2020-01-31'],
    // the settlement of 2025
    ['us-ftc-telehealth', '150,000 USD'],
  ] as const)('%s: %s', (id, words) => {
    expect(regulations[id].summary).toContain(words)
  })
})

describe('where rules were read', () => {
  const marks = (id: keyof typeof regulations) => regulations[id].sources.map(({ citation, checked }) => `${citation} ${checked}`)

  it.each([
    // 88 FR 30037: effective 2023-05-11 through 2024-11-11; for relations formed after the emergency until 2023-11-11
    ['us-dea-ext1', 'fr-2023-telemed-temporary read'],
    // 88 FR 69879: effective 2023-11-11, through 2024-12-31
    ['us-dea-ext2', 'fr-2023-telemed-ext2 read'],
    // 21 CFR 1301.12 (a)
    ['us-dea-site-registration', 'cfr-21-1301-12 read'],
    // vacated on 2023-09-29; the rule of 2020 applies again: help may be left out only where a suitable generic is available
    ['us-accumulators-2023', 'hiv-hep-v-hhs-2023 read'],
    ['us-accumulators-2023', 'sidley-2024 read'],
    // SOR/2005-270, with a notice of 2005-05-02
    ['ca-schedule-i', 'ca-sor-2005 read'],
    ['gb-schedule-2', 'uk-govuk-2015 recalled'],
    // no page was seen for these
    ['us-accumulators-2023', 'field-knowledge recalled'],
    ['gb-nice-ta854', 'nice-ta854 recalled'],
    ['gb-wls-nice-ta854', 'nice-ta854 recalled'],
    // The day of the decision stands on the page of the EMA.
    ['eu-spravato-2019', 'spravato-smpc read'],
    // Whom the statute protects is recalled beside the guidances.
    ['us-cds-2026', 'field-knowledge recalled'],
    ['us-dea-covid', 'field-knowledge recalled'],
  ] as const)('%s: %s', (id, mark) => {
    expect(marks(id)).toContain(mark)
  })

  it('none is recalled of a page that was read for something else', () => {
    expect(marks('us-dea-ext1')).not.toContain('cchp-2024 recalled')
    expect(marks('ca-schedule-i')).not.toContain('ca-psychedelic-healthcare recalled')
    expect(marks('us-dea-site-registration').join()).not.toContain('recalled')
  })
})

describe('organizations', () => {
  const table: readonly [string, string | null, string | null][] = [
    ['org-askp3', 'https://www.askp.org', null],
    ['org-krf', 'https://ketamineresearchfoundation.org', null],
    ['org-kpa', null, null],
    ['org-tafi', 'https://www.tafiwisconsin.org', null],
    ['org-ketamine-fund', null, null],
    ['org-ketamine-taskforce', null, null],
    ['org-ketamine-advocacy-network', 'http://www.ketamineadvocacynetwork.org', null],
    ['org-apa', 'https://www.psychiatry.org', null],
    ['org-asa', 'https://www.asahq.org', null],
    ['org-apna-aana', 'https://www.apna.org', null],
    ['org-apc', 'https://a4pc.org', null],
    ['org-isen', 'https://www.isen-ect.org', null],
    ['org-nami', 'https://www.nami.org', null],
    ['org-dbsa', 'https://www.dbsalliance.org', null],
    ['org-988', 'https://988lifeline.org', '988'],
    ['org-rems', 'https://www.spravatorems.com', '1-855-382-6022'],
    ['org-withme', 'https://www.spravatohcp.com/patient-support', '1-844-479-4846'],
    ['org-jjpaf', 'https://www.jjpaf.org', '1-800-652-6227'],
    ['org-ctgov', 'https://clinicaltrials.gov', null],
    ['org-medwatch', 'https://www.fda.gov/medwatch', null],
    ['org-cchp', 'https://www.cchpca.org', null],
    ['org-cms-nosurprises', 'https://www.cms.gov/nosurprises', '1-800-985-3059'],
    ['org-enthea', 'https://www.enthea.com', null],
  ]

  it('are all there', () => {
    expect([...ORGANIZATION_IDS].sort()).toEqual(table.map(([id]) => id).sort())
  })

  it.each(table)('%s at %s, %s', (id, url, phone) => {
    const record: Organization = organizations[id as keyof typeof organizations]
    expect([record.url, record.phone].map(orNull)).toEqual([url, phone])
  })
})

describe('billing codes', () => {
  const codes =
    'G2082 G2083 J0013 S0013 J3490 KX 99417 99415 99416 G2212 T1503 50458-028-00 50458-028-02 50458-028-03 ' +
    '96365 96366 96367 96368 96372 96374 99202 99203 99204 99205 99211 99212 99213 99214 99215 90791 90792 90832 90834 90837 ' +
    '90833 90836 90838 90853 0820T 0821T 0822T 96127 95 GT 93 11 02 10 12 19 22 21 23 0636 0250 0260 0510 0762 0914 0915'

  it('are all there', () => {
    expect([...BILLING_CODES].sort()).toEqual(codes.split(' ').sort())
  })

  // code, amount, its upper end, year, other amount in print
  // (neolytix-rates, neolytix-code, osmind-jcode, cleverdispute-96365, medibillsaver-90792, hellomds-90837: about 154 to 167)
  const amounts = [
    ['G2082', 95259, null, '2026', 90651],
    ['G2083', 135608, null, '2026', 128982],
    ['96365', 7200, null, '2025', null],
    ['90792', 20700, null, '2026', null],
    ['90837', 15400, 16700, '2026', null],
  ] as const

  it.each(amounts)('%s is paid %i, up to %s, in %s; also in print: %s', (code, amountMinor, high, year, other) => {
    const [amount, ...more] = (billingCodes[code] as BillingCode).amounts
    expect(more).toEqual([])
    expect(amount).toMatchObject({ amountMinor, status: 'unconfirmed', currency: 'USD' })
    expect([amount?.from, amount?.through]).toEqual([`${year}-01-01`, `${year}-12-31`])
    expect([amount?.highMinor, amount?.alternatives?.[0]?.amountMinor].map(orNull)).toEqual([high, other])
  })

  it.each(amounts)('the amount of %s is found on every day of its year, and on no other', (code, amountMinor, high, year) => {
    const on = (day: string) => getBillingCode(code, { asOf: day }).amounts.map((one) => one.amountMinor)
    expect([on(`${year}-01-01`), on(`${year}-06-30`), on(`${year}-12-31`)]).toEqual([[amountMinor], [amountMinor], [amountMinor]])
    expect([on(`${Number(year) - 1}-12-31`), on(`${Number(year) + 1}-01-01`)]).toEqual([[], []])
    const { outcome, range, total } = estimateCost([{ code }], { asOf: `${year}-06-30` })
    expect(outcome).toBe(high === null ? 'exact' : 'range')
    expect([range?.low ?? total, range?.high ?? total].map((one) => one?.allowedMinor)).toEqual([amountMinor, high ?? amountMinor])
  })

  it('no other code has an amount', () => {
    const paid = (Object.values(billingCodes) as BillingCode[]).filter((record) => record.amounts.length > 0).map((record) => record.code)
    expect(paid.sort()).toEqual(amounts.map(([code]) => code as string).sort())
  })

  it.each([
    ['J0013', '2026-01-01', null],
    ['S0013', null, '2025-12-31'],
    ['0820T', '2024-01-01', null],
    ['0821T', '2024-01-01', null],
    ['0822T', '2024-01-01', null],
  ] as const)('%s holds from %s through %s', (code, from, through) => {
    const { effective }: BillingCode = billingCodes[code]
    expect([effective.from, effective.through].map(orNull)).toEqual([from, through])
  })

  it('the 2026 amounts of the bundles are 28.52 and 40.60 units at the factor of the year; 2027 has no factor (aao-pfs2026)', () => {
    const factor = (year: number) => getPlanConstant('medicare-conversion-factor', year).value?.factor
    expect([2025, 2026, 2027].map(factor)).toEqual([32.3465, 33.4009, undefined])
    expect([28.52, 40.6].map((units) => Math.round(units * (factor(2026) ?? 0) * 100))).toEqual([95259, 135608])
  })
})

describe('payers', () => {
  type Row = readonly [
    string,
    string,
    number | null,
    number | null,
    number | null,
    number | null,
    'yes' | 'no' | null,
    number | null,
    number | null,
  ]
  // indications; age from; failed antidepressants; weeks; augmentations; oral antidepressant; months at first and on renewal
  const table: readonly Row[] = [
    ['cov-medicare-b', 'TRD', 18, null, null, null, null, null, null],
    ['cov-tricare-east', 'TRD MDSI', 18, null, null, null, null, null, null],
    ['cov-tricare-west-hnfs', 'TRD', 18, null, null, null, null, null, null],
    ['cov-va', 'TRD', null, null, null, null, null, null, null],
    ['cov-cigna', 'TRD', 18, 2, 6, null, 'no', 6, null],
    ['cov-cigna-mdsi', 'MDSI', 18, null, null, null, null, 2, null],
    ['cov-evicore-old', 'TRD MDSI', 18, 2, 6, null, 'yes', 6, null],
    ['cov-uhc', 'TRD', null, null, null, null, null, 12, null],
    ['cov-uhc-mdsi', 'MDSI', null, null, null, null, null, 12, null],
    ['cov-aetna', 'TRD', null, 2, 6, null, null, null, 6],
    ['cov-carefirst', 'TRD severe MDSI', 18, 2, 8, 1, null, 1, 3],
    ['cov-bcbsnd-a', 'TRD', 18, 3, 4, 1, 'yes', null, null],
    ['cov-bcbsnd-b', 'TRD MDSI', 18, 2, null, null, 'yes', null, null],
    ['cov-rx501105', 'TRD MDSI', 18, 1, 6, null, 'yes', 3, 6],
    ['cov-qualchoice', 'TRD', 18, 2, 4, 2, 'yes', 3, null],
    ['cov-wy-medicaid', 'TRD MDSI', 18, 2, 8, null, 'yes', null, null],
    ['cov-tx-medicaid', 'TRD MDSI', 18, null, null, null, null, null, null],
    ['cov-kaiser', '', null, null, null, null, null, null, null],
    ['cov-anthem', '', null, null, null, null, null, null, null],
  ]
  const words: Readonly<Record<string, string>> = {
    TRD: 'treatment-resistant-depression',
    MDSI: 'mdd-acute-suicidality',
    severe: 'severe-depression',
  }

  it('are all there', () => {
    expect([...COVERAGE_POLICY_IDS].sort()).toEqual(table.map(([id]) => id).sort())
  })

  it.each(table)('%s for %s', (id, indications, age, failed, weeks, augmentations, oral, initial, renewal) => {
    const policy: CoveragePolicy = coveragePolicies[id as keyof typeof coveragePolicies]
    const criterion = (wanted: string) => JSON.stringify(policy.criteria.find((one) => one.id === wanted)?.when ?? null)
    expect([...policy.indications].sort()).toEqual(
      indications
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => words[word])
        .sort(),
    )
    expect(orNull(Number(/"value":"ageYears","is":">=","to":(\d+)/.exec(criterion('age'))?.[1] ?? Number.NaN) || null)).toBe(age)
    const trials = criterion('trials')
    const bounds = [...trials.matchAll(/"value":"weeks","is":">=","to":(\d+)/g)].map((match) => Number(match[1]))
    expect(bounds.length === 0 ? null : Math.min(...bounds)).toBe(weeks)
    expect(Number(/"count":"trials".*?\},"is":">=","to":(\d+)/.exec(trials)?.[1] ?? Number.NaN) || null).toBe(failed)
    expect(Number(/"count":"trials".*?\},"is":">=","to":(\d+)/.exec(criterion('augmentation'))?.[1] ?? Number.NaN) || null).toBe(
      augmentations,
    )
    if (oral === 'yes') expect(criterion('oral-antidepressant')).toContain('oralAntidepressant')
    if (oral === 'no') expect(criterion('oral-antidepressant')).toBe('null')
    expect(orNull(policy.initialMonthsFor?.['treatment-resistant-depression'] ?? policy.initialMonths)).toBe(initial)
    expect(orNull(policy.renewalMonths)).toBe(renewal)
  })
})

describe('notices and programs', () => {
  it('have the consent elements, the notices and the programs', () => {
    const consent = 'off-label-status compounded alternatives evidence risks monitoring no-guarantee cost withdraw escort pregnancy data'
    expect(NOTICE_IDS).toEqual(expect.arrayContaining(consent.split(' ').map((id) => `consent-${id}`)))
    expect([...ASSISTANCE_PROGRAM_IDS].sort()).toEqual([
      'aid-jjpaf',
      'aid-krf',
      'aid-spravato-observation',
      'aid-spravato-savings',
      'aid-tafi',
    ])
    // krf-access: first for people with Medi-Cal or Medicare; no test of income is named
    expect(assistancePrograms['aid-krf'].incomeTest).toBe('unknown')
    // spravatohcp-support says of both that income need not be told
    expect(assistancePrograms['aid-spravato-savings'].incomeTest).toBe('no')
    expect(assistancePrograms['aid-spravato-observation'].incomeTest).toBe('no')
  })
})

describe('what is disputed or not verified is said where it is asked', () => {
  it.each([
    ['two 2026 amounts of G2082', billingCodes.G2082.amounts[0]?.alternatives?.[0]?.amountMinor, 90651],
    ['two 2026 amounts of G2083', billingCodes.G2083.amounts[0]?.alternatives?.[0]?.amountMinor, 128982],
    ['the amount of 96365', billingCodes['96365'].amounts[0]?.status, 'unconfirmed'],
    ['Medicare in acute suicidality', coveragePolicies['cov-medicare-b'].disputedIndications, ['mdd-acute-suicidality']],
    ['the first announced maximum of 2026', getPlanConstant('aca-out-of-pocket-maximum', 2026).value?.earlier?.[0]?.amountMinor, 1015000],
    ['the list price of 2024 to 2026', prices['price-spravato-wac-current'].amount, undefined],
    ['the price of a retreat', prices['price-retreat'].amount, undefined],
    ['the maximum of the savings program', assistancePrograms['aid-spravato-savings'].annualMaximumMinor, null],
    ['the maximum of the observation rebate', assistancePrograms['aid-spravato-observation'].annualMaximumMinor, null],
    ['the Part B deductible of 2027', getPlanConstant('medicare-part-b-deductible', 2027).value, undefined],
    ['the Part B premium of 2027', getPlanConstant('medicare-part-b-premium', 2027).value, undefined],
    ['the Part A deductible of 2027', getPlanConstant('medicare-part-a-deductible', 2027).value, undefined],
    ['the Medicare Advantage ceiling of 2027', getPlanConstant('medicare-advantage-maximum', 2027).value, undefined],
    ['the Part D cap of 2027', getPlanConstant('medicare-part-d-cap', 2027).value?.status, 'proposed'],
    ['Kaiser', coveragePolicies['cov-kaiser'].criteriaRead, 'none'],
    ['Anthem', coveragePolicies['cov-anthem'].criteriaRead, 'none'],
    ['Aetna', coveragePolicies['cov-aetna'].criteriaRead, 'partial'],
    ['UnitedHealthcare', coveragePolicies['cov-uhc'].criteriaRead, 'partial'],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected)
  })

  it.each([
    ['the Texas proposal', regulations['st-tx-pkt'].recheck],
    ['what follows 2026', regulations['us-dea-ext4'].recheck],
    ['the fee schedule of 2027', regulations['us-pfs-2026'].recheck],
    ['SPRAVATO on the list of the foundation', assistancePrograms['aid-jjpaf'].unknown[0]],
    ['the hospital rate of the bundles', billingCodes.G2083.notes.find(({ text }) => text.includes('rate was not found'))?.text],
    ['sessions in a year', careSettings['rems-certified-site'].facts.find(({ text }) => text.includes('34') && text.includes('56'))?.text],
  ])('%s', (_, text) => {
    expect(text).toMatch(/\w/)
  })
})
