import { describe, expect, it, test } from 'vitest'
import { describeCondition } from 'ketamine-therapy/core'
import type { Condition } from 'ketamine-therapy/core'
import type { ScreeningRule } from 'ketamine-therapy/screening'
import { createScreener, SCREENING_RULE_IDS, screeningRules } from 'ketamine-therapy/screening'
import { effectOf } from '../../src/screening/effect'
import { screeningRuleSchema } from '../../src/screening/schema'
import { patientRegistry, screeningValueSets } from '../../src/screening/vocabulary'
import effects from '../golden/screening-effects.json'
import { INTENDED, options } from '../screening/support'
import { sourceProblems } from './sources'

const REGIMENS = ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home'] as const
const LETTERS = { contraindicated: 'X', defer: 'D', precaution: 'P', information: 'I' } as const
const rules = Object.values<ScreeningRule>(screeningRules)
const lettersOf = (rule: ScreeningRule, jurisdiction = 'US') =>
  REGIMENS.map((regimen) => {
    const effect = effectOf(rule, regimen, jurisdiction)
    return effect === undefined ? '-' : LETTERS[effect]
  }).join(' ')
const conditionsOf = (rule: ScreeningRule): readonly Condition[] =>
  REGIMENS.some((regimen) => regimen in rule.when)
    ? Object.values(rule.when as Readonly<Record<string, Condition>>)
    : [rule.when as Condition]

/** Rules that the published table does not have: gates and bands that corrections of it ask for. */
const OWN: Readonly<Record<string, string>> = effects.own
const PUBLISHED: Readonly<Record<string, string>> = effects.published

describe('effects', () => {
  test.each(rules)('$id has the effects of the table', (rule) => {
    expect(lettersOf(rule)).toBe(PUBLISHED[rule.id] ?? OWN[rule.id])
  })

  it('carries every rule of the table', () => {
    const missing = Object.keys(PUBLISHED).filter((id) => !(SCREENING_RULE_IDS as readonly string[]).includes(id))
    expect(missing).toEqual(effects.missing)
  })

  test.each(effects.jurisdictions)('$rule in $jurisdiction', ({ rule, jurisdiction, effect }) => {
    expect(lettersOf(screeningRules[rule as keyof typeof screeningRules], jurisdiction)).toBe(effect)
  })

  it('says nothing else about jurisdictions', () => {
    const stated = rules.flatMap(({ id, effectIn }) => Object.keys(effectIn ?? {}).map((place) => `${id} ${place}`)).sort()
    expect(stated).toEqual(effects.jurisdictions.map(({ rule, jurisdiction }) => `${rule} ${jurisdiction}`).sort())
  })
})

describe('every rule', () => {
  test.each(rules)('$id is a document that its own schema accepts', (rule) => {
    // The constant "always" is refused from outside on purpose.
    if (rule.id !== 'info-compounded-unapproved') expect(screeningRuleSchema.safeParse(rule).error).toBeUndefined()
  })

  test.each(rules)('$id is filed under its id and states a basis and what unknown means wherever it has an effect', (rule) => {
    expect(screeningRules[rule.id as keyof typeof screeningRules]).toBe(rule)
    for (const regimen of REGIMENS) {
      const isByMouth = regimen === 'ketamine-clinic' && rule.effectByMouth !== undefined
      const effects = [rule.effect, ...Object.values(rule.effectIn ?? {})]
      const hasEffect = isByMouth || effects.some((one) => one[regimen] !== undefined)
      expect([regimen, rule.basis[regimen] !== undefined]).toEqual([regimen, hasEffect])
      if (typeof rule.whenUnknown !== 'string') expect([regimen, rule.whenUnknown[regimen] !== undefined]).toEqual([regimen, hasEffect])
    }
    expect(rule.review).toMatchObject({ reviewedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string })
  })

  test.each(rules)('$id prints as a sentence', (rule) => {
    for (const condition of conditionsOf(rule)) {
      const text = describeCondition(condition, { registry: patientRegistry, valueSets: screeningValueSets })
      expect(text).not.toMatch(/undefined|\[object/)
      expect(text.length).toBeGreaterThan(3)
    }
    expect(rule.message).toMatch(/\.$/)
    expect(rule.action).toMatch(/\.$/)
  })

  test.each(rules)('$id yields only to rules that exist', (rule) => {
    for (const above of rule.yieldsTo ?? []) expect(SCREENING_RULE_IDS).toContain(above)
  })

  test.each(rules)('$id marks a convention as one', (rule) => {
    const isConvention = Object.values(rule.basis).some((basis) => basis.kind === 'convention')
    if (isConvention) expect(rule.sources.some((source) => source.checked === 'convention')).toBe(true)
    for (const source of rule.sources) expect(source.checked === 'convention').toBe(source.citation === 'library-convention')
  })

  it('has sources that stand in the bibliography', () => expect(sourceProblems(screeningRules)).toEqual([]))
  it('compiles in every regimen', () => {
    for (const intended of Object.values(INTENDED)) expect(createScreener(intended, options)({}).ruleSet.rules).toBeGreaterThan(10)
  })
  it('names no value set and no rule twice', () => {
    expect(new Set(SCREENING_RULE_IDS).size).toBe(SCREENING_RULE_IDS.length)
    expect(Object.keys(screeningRules)).toEqual([...SCREENING_RULE_IDS])
  })
})
