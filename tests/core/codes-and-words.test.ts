import {
  formatMoney,
  icd10cmPrefixes,
  isWellFormedCode,
  jurisdictionChain,
  matchesIcd10cm,
  meetsTier,
  redactFindings,
} from 'ketamine-therapy/core'
import { describe, expect, it } from 'vitest'

describe('codes of ICD-10-CM', () => {
  it.each([
    ['F32.A', ['F32A']],
    ['I71.-', ['I71']],
    ['I60.0-I60.7', ['I600', 'I601', 'I602', 'I603', 'I604', 'I605', 'I606', 'I607']],
    ['F20-F22', ['F20', 'F21', 'F22']],
  ])('%s stands for its prefixes', (rule, prefixes) => {
    expect(icd10cmPrefixes(rule)).toEqual(prefixes)
  })

  it.each(['', 'f32', 'F3', 'I60.0-I61.7', 'I60.7-I60.0', '60.0'])('"%s" is no rule', (rule) => {
    expect(() => icd10cmPrefixes(rule)).toThrow('icd10cmPrefixes: rule:')
  })

  it('match longer codes only', () => {
    expect(matchesIcd10cm('I60.0-I60.7', 'I60.11')).toBe(true)
    expect(matchesIcd10cm('F33', 'F33.2')).toBe(true)
    expect(matchesIcd10cm('F33.2', 'F33')).toBe(false)
    expect(() => matchesIcd10cm('F33', '33')).toThrow('code')
    expect(isWellFormedCode('rxnorm', '6130')).toBe(true)
    expect(() => isWellFormedCode('icd-9' as 'icd-11', '1')).toThrow('system')
  })

  // Categories of the list of October 2025 and of October 2026 with a letter in the second place.
  it.each(['QA0.0101', 'QA0.8', 'QA1.71', 'K6A.01', 'J4B', 'C7A.00', 'Z91.A58'])('%s has the form of one', (code) => {
    expect(isWellFormedCode('icd-10-cm', code)).toBe(true)
    expect(matchesIcd10cm(`${code.slice(0, 3)}.-`, code)).toBe(true)
    expect(icd10cmPrefixes(code)).toEqual([code.replace('.', '')])
  })

  it.each(['CAD', 'OCD', 'OAB', 'QAA.1', 'MG30', 'QA0-QA1'])('%s has not', (code) => {
    expect(isWellFormedCode('icd-10-cm', code)).toBe(false)
    expect(() => icd10cmPrefixes(code)).toThrow('icd10cmPrefixes: rule:')
  })
})

describe('words', () => {
  it.each([
    ['UK', 'GB'],
    ['UK-ENG', 'GB'],
    ['EL', 'GR'],
    ['EU-DE', 'DE'],
  ])('refuses %s, which is no code of ISO 3166, and names the one that is', (place, country) => {
    expect(() => jurisdictionChain(place)).toThrow(`did you mean "${country}"?`)
  })

  // Who is sent from Ukraine to the numbers of Great Britain is sent to the wrong ones.
  it.each(['UKR', 'UKRAINE', 'EL SALVADOR', 'ELS', 'EU-', 'constructor'])('takes %s for no other place', (place) => {
    expect(() => jurisdictionChain(place)).toThrow(`"${place}" is not a jurisdiction such as US, US-CO, GB-SCT or EU`)
  })

  it('reads a place with the wholes it is part of', () => {
    expect(jurisdictionChain('DE')).toEqual(['DE', 'EU'])
    expect(jurisdictionChain('EU')).toEqual(['EU'])
    expect(jurisdictionChain('GB-ENG')).toEqual(['GB-ENG', 'GB'])
    // A territory of the United States has two codes, and the law of the United States by both.
    for (const territory of ['AS', 'GU', 'MP', 'PR', 'VI']) {
      expect(jurisdictionChain(territory)).toEqual([territory, 'US'])
      expect(jurisdictionChain(`US-${territory}`)).toEqual([`US-${territory}`, 'US'])
    }
    expect(() => jurisdictionChain('Germany')).toThrow('jurisdiction')
  })

  it('writes money the same everywhere', () => {
    expect(formatMoney({ amountMinor: 5, currency: 'USD' })).toBe('0.05 USD')
    expect(formatMoney({ amountMinor: -43050, currency: 'EUR' })).toBe('-430.50 EUR')
    expect(formatMoney({ amountMinor: 4000, currency: 'JPY' })).toBe('4000 JPY')
    // Decimals of ISO 4217: the peso of Chile has none, the dinar of Kuwait has three.
    expect(formatMoney({ amountMinor: 43050, currency: 'CLP' })).toBe('43050 CLP')
    expect(formatMoney({ amountMinor: -5, currency: 'KWD' })).toBe('-0.005 KWD')
    expect(formatMoney({ amountMinor: 43050, currency: 'MXN' })).toBe('430.50 MXN')
    expect(formatMoney({ amountMinor: -0, currency: 'USD' })).toBe('0.00 USD')
    expect(() => formatMoney({ amountMinor: 0.5, currency: 'dollars' })).toThrow(/amountMinor.*currency/)
  })

  it('orders tiers from A', () => {
    expect(meetsTier('A', 'B')).toBe(true)
    expect(meetsTier('C', 'B')).toBe(false)
    expect(() => meetsTier('b' as 'B', 'C')).toThrow('meetsTier: tier:')
    expect(() => meetsTier('B', 'F' as 'E')).toThrow('meetsTier: minimum:')
  })

  it('redacts values and nothing else', () => {
    const because = [{ path: 'ageYears', value: 17, expected: 'at least 18', outcome: 'met' as const }]
    const finding = { code: 'screening/x', severity: 'hold' as const, message: 'm', because, sources: [] }
    expect(redactFindings([finding])).toEqual([{ ...finding, because: [{ path: 'ageYears', expected: 'at least 18', outcome: 'met' }] }])
    expect(finding.because[0]?.value).toBe(17)
  })
})
