import { describe, expect, it } from 'vitest'
import { isIsoDate, isPartialDate, isWellFormedCode } from 'ketamine-therapy/core'
import type { AssistanceProgram, BillingCode, CareSetting, Organization, Price, Regulation } from 'ketamine-therapy/access'
import {
  assistancePrograms,
  billingCodes,
  careSettings,
  coveragePolicies,
  notices,
  organizations,
  planConstants,
  prices,
  regulations,
} from 'ketamine-therapy/access'
import { expectSound } from './sources'

it.each([
  ['prices', prices],
  ['billing codes', billingCodes],
  ['care settings', careSettings],
  ['regulations', regulations],
  ['yearly figures', planConstants],
  ['coverage policies', coveragePolicies],
  ['organizations', organizations],
  ['notices', notices],
  ['assistance programs', assistancePrograms],
])('%s rest on documents of the bibliography', (_, records) => {
  expectSound(records)
})

describe.each(Object.entries(prices) as [string, Price][])('%s', (id, price) => {
  it('is filed under its id, frozen, in its own currency', () => {
    expect(price.id).toBe(id)
    expect(Object.isFrozen(price) && Object.isFrozen(price.sources)).toBe(true)
    expect(price.currency).toMatch(/^(USD|GBP|CAD|AUD)$/)
  })

  it('has an amount, variants, or a reason why there is none', () => {
    expect([price.amount, price.variants, price.unknownBecause].filter((one) => one !== undefined)).toHaveLength(1)
  })

  it('has amounts in whole minor units, in order', () => {
    const { lowMinor, typicalMinor, highMinor, rareHighMinor } = price.amount ?? {}
    const given = [lowMinor, typicalMinor, highMinor, rareHighMinor].filter((one) => one !== undefined)
    expect(given.every((one) => Number.isSafeInteger(one) && one > 0)).toBe(true)
    expect(given).toEqual([...given].sort((a, b) => a - b))
    expect((lowMinor === undefined) === (highMinor === undefined)).toBe(true)
    if (typicalMinor !== undefined) expect(price.amount?.typicalIs).toBeDefined()
  })

  it('says when it was seen, with real dates', () => {
    for (const date of [price.observed.from, price.observed.through]) if (date !== undefined) expect(isPartialDate(date)).toBe(true)
  })
})

// A bundle holds the drug beside the visit, and a revenue code names a department.
it('codes of drugs and of packs say so, and no other', () => {
  const named = Object.values<BillingCode>(billingCodes).filter((record) => record.isDrug === true)
  expect(named.map(({ code }) => code)).toEqual(['J0013', 'S0013', 'J3490', '50458-028-00', '50458-028-02', '50458-028-03'])
})

describe.each(Object.entries(billingCodes) as [string, BillingCode][])('%s', (id, record) => {
  it('is filed under its code, in the form of its system', () => {
    expect(record.code).toBe(id)
    if (record.system === 'hcpcs' || record.system === 'cpt' || record.system === 'ndc')
      expect(isWellFormedCode(record.system, record.code)).toBe(true)
  })

  it('names only codes that exist, both ways where one replaced the other', () => {
    const { neverWith = [], neverWithForSameDrug = [], neverWithForSameVisit = [] } = record
    for (const other of [...neverWith, ...neverWithForSameDrug, ...neverWithForSameVisit, record.replaces, record.replacedBy])
      if (other !== undefined) expect(Object.keys(billingCodes)).toContain(other)
    const successor = record.replacedBy === undefined ? undefined : billingCodes[record.replacedBy as keyof typeof billingCodes]
    if (successor !== undefined) expect(successor.replaces).toBe(record.code)
    for (const other of neverWithForSameDrug)
      expect(billingCodes[other as keyof typeof billingCodes]).toMatchObject({
        neverWithForSameDrug: expect.arrayContaining([record.code]),
      })
    for (const other of neverWith) {
      if (other.startsWith('G208')) expect(billingCodes[other as keyof typeof billingCodes].neverWith).toContain(record.code)
    }
  })

  it('has amounts in whole cents that factor into relative value units where the conversion factor is known', () => {
    for (const amount of record.amounts) {
      expect(Number.isSafeInteger(amount.amountMinor)).toBe(true)
      if (record.code.startsWith('G208')) {
        const hundredths = Math.round((amount.amountMinor / 100 / 33.4009) * 100)
        expect(Math.round(hundredths * 33.4009)).toBe(amount.amountMinor)
      }
    }
  })
})

describe.each(Object.entries(careSettings) as [string, CareSetting][])('%s', (id, setting) => {
  it('is filed under its id and names only prices and codes that exist', () => {
    expect(setting.id).toBe(id)
    for (const price of setting.prices) expect(Object.keys(prices)).toContain(price)
    for (const code of setting.codes) expect(Object.keys(billingCodes)).toContain(code)
  })

  it('has all six cells of the route matrix once', () => {
    const cells = setting.routes.flatMap((cell) => cell.routes.map((route) => `${cell.drug} ${route}`))
    expect(cells.sort()).toEqual([
      'esketamine intranasal',
      'ketamine intramuscular',
      'ketamine intranasal',
      'ketamine intravenous',
      'ketamine oral',
      'ketamine subcutaneous',
      'ketamine sublingual',
    ])
  })

  it('never gives esketamine at home', () => {
    const esketamine = setting.routes.find((cell) => cell.drug === 'esketamine')
    if (setting.settings.every((one) => one === 'home')) expect(esketamine?.availability).toBe('no')
  })
})

it('every price belongs to a setting, or is a benchmark of a country outside the United States', () => {
  const used = new Set((Object.values(careSettings) as CareSetting[]).flatMap((setting) => setting.prices))
  const free = (Object.values(prices) as Price[]).filter((price) => !used.has(price.id)).map((price) => price.id)
  expect(free.sort()).toEqual(['price-au-unsubsidised', 'price-ca-session', 'price-uk-esk-device'])
})

describe.each(Object.entries(regulations) as [string, Regulation][])('%s', (id, rule) => {
  it('is filed under its id, with real dates in order', () => {
    expect(rule.id).toBe(id)
    const { from, through } = rule.effective
    for (const date of [from, through, rule.publishedOn]) if (date !== undefined) expect(isPartialDate(date)).toBe(true)
    if (from !== undefined && through !== undefined) expect(from <= through).toBe(true)
    expect(isIsoDate(rule.review.reviewedOn)).toBe(true)
  })

  it('has a status that its dates do not contradict', () => {
    if (rule.status === 'proposed' || rule.status === 'not-adopted') expect(rule.effective).toEqual({})
    if (rule.status === 'ended') expect(rule.effective.through).toBeDefined()
  })
})

it('a rule or a notice counts as read at an official source only where something was read', () => {
  const graded = [...(Object.values(regulations) as Regulation[]), ...Object.values(notices)]
  const recalled = graded.filter(({ confidence, sources }) => confidence === 'A' && sources.every(({ checked }) => checked === 'recalled'))
  expect(recalled.map(({ id }) => id)).toEqual([])
})

it('organizations without a source are marked recalled, and telephone numbers look like ones', () => {
  for (const one of Object.values(organizations) as Organization[]) {
    if (one.sources.length === 0) expect(one.checked).toBe('recalled')
    if (one.phone !== undefined) expect(one.phone).toMatch(/^(988|1-\d{3}-\d{3}-\d{4})$/)
    if (one.url !== undefined) expect(one.url).toMatch(/^https?:\/\/[^ ]+$/)
  }
})

it('an unknown yearly maximum is null and stands among what is unknown', () => {
  for (const one of Object.values(assistancePrograms) as AssistanceProgram[]) {
    if (one.annualMaximumMinor === null) expect(one.unknown.some((text) => text.includes('yearly maximum'))).toBe(true)
  }
})

it('as many records as the field was found to have', () => {
  const count = [careSettings, prices, coveragePolicies, organizations, regulations].map((records) => Object.keys(records).length)
  expect(count).toEqual([16, 36, 19, 23, 79])
})
