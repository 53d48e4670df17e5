import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Because, OpenInput, Patient } from 'ketamine-therapy/core'
import { compileCondition, createPatientRegistry } from 'ketamine-therapy/core'
import type { Regimen, ScreeningOptions, ScreeningRule } from 'ketamine-therapy/screening'
import { createScreener, screeningRules } from 'ketamine-therapy/screening'
import { createPatientVocabulary, valueSets } from 'ketamine-therapy/terminology'
import { conceptsOfSnomed } from 'ketamine-therapy/terminology/snomed'
import { runs } from '../helpers/runs'
import { anyPatient } from '../screening/any-patient'
import { INTENDED, NOW } from '../screening/support'

// Screening walks only the rules that something about the patient concerns and keeps ready what the others say. Here every rule is evaluated,
// one by one, as `compileCondition` does it for anybody: both have to give the same answer.

const registry = createPatientRegistry(createPatientVocabulary({ snomed: conceptsOfSnomed }))
const vocabulary = { registry, valueSets: Object.values(valueSets) }
const RANKS = ['information', 'precaution', 'defer', 'contraindicated']
const RESULTS = ['eligible', 'eligible-with-precautions', 'defer', 'not-eligible']
const REGIMENS: readonly (readonly [Regimen, keyof typeof INTENDED])[] = [
  ['esketamine-nasal', 'S'],
  ['ketamine-clinic', 'C'],
  ['ketamine-home', 'H'],
]
const MOMENTS: readonly ScreeningOptions[] = [
  { asOf: '2026-11-22', purpose: 'intake', jurisdiction: 'US' },
  { asOf: '2026-11-22', now: NOW, purpose: 'dose-day', jurisdiction: 'US' },
]

interface Plain {
  readonly result: string
  readonly atMost: string
  readonly fired: Readonly<Record<string, readonly Because[]>>
  readonly missing: Readonly<Record<string, readonly string[]>>
}

function createPlainScreener(regimen: Regimen, letter: keyof typeof INTENDED, { asOf, now, purpose }: ScreeningOptions) {
  const rules = Object.values<ScreeningRule>(screeningRules).flatMap((rule) => {
    const effect = rule.effectIn?.['US']?.[regimen] ?? rule.effect[regimen]
    const when =
      'esketamine-nasal' in rule.when || 'ketamine-clinic' in rule.when || 'ketamine-home' in rule.when ? rule.when[regimen] : rule.when
    if (effect === undefined || when === undefined) return []
    const whenUnknown = typeof rule.whenUnknown === 'string' ? rule.whenUnknown : (rule.whenUnknown[regimen] ?? 'blocks')
    const blocks = whenUnknown === 'blocks' || (whenUnknown === 'blocks-on-dose-day' && purpose === 'dose-day')
    return [
      { rule, rank: RANKS.indexOf(effect), blocks, compiled: compileCondition(when as Parameters<typeof compileCondition>[0], vocabulary) },
    ]
  })
  return (patient: Patient): Plain => {
    const subject = { patient, intended: INTENDED[letter], ...(purpose === undefined ? {} : { purpose }) }
    const time = { asOf, now }
    const told = rules.map((one) => ({ ...one, truth: one.compiled.truth(subject, time) }))
    const shown = told.filter(
      ({ rule, rank }) => !told.some((above) => rule.yieldsTo?.includes(above.rule.id) && above.rank >= rank && above.truth === 'met'),
    )
    const decided = Math.max(0, ...told.filter(({ truth }) => truth === 'met').map(({ rank }) => rank))
    const open = shown.filter(({ truth }) => truth === 'unknown')
    const isBlocked = open.some(({ blocks }) => blocks)
    const missing: Record<string, string[]> = {}
    for (const { rule, compiled, truth } of shown) {
      if (truth !== 'unknown') continue
      for (const { path } of compiled.open(subject, time) as readonly OpenInput[]) (missing[path] ??= []).push(`screening/${rule.id}`)
    }
    for (const codes of Object.values(missing)) codes.sort()
    return {
      result: decided >= 2 || !isBlocked ? (RESULTS[decided] as string) : 'insufficient-data',
      atMost: RESULTS[Math.max(decided, ...open.map(({ rank }) => rank))] as string,
      fired: Object.fromEntries(
        shown.filter(({ truth }) => truth === 'met').map(({ rule, compiled }) => [rule.id, compiled.explain(subject, time)]),
      ),
      missing,
    }
  }
}

describe('the rules that are walked', () => {
  for (const [regimen, letter] of REGIMENS) {
    for (const options of MOMENTS) {
      it(`give the answer of all rules one by one (${regimen}, ${options.purpose})`, () => {
        // One screener for all patients: nothing of one may be left over for the next.
        const screen = createScreener(INTENDED[letter], options).prepared
        const plain = createPlainScreener(regimen, letter, options)
        fc.assert(
          fc.property(anyPatient, (patient) => {
            const { result, atMost, findings, missing } = screen(patient)
            const fired = findings.filter(({ record }) => !record?.startsWith('unrecognised-'))
            expect({
              result,
              atMost,
              fired: Object.fromEntries(fired.map(({ record, because }) => [record, because])),
              missing: Object.fromEntries(missing.map(({ path, decides }) => [path, decides])),
            }).toEqual(plain(patient))
          }),
          { numRuns: runs(150) },
        )
      })
    }
  }
})

describe('rules that were bound before', () => {
  const options: fc.Arbitrary<ScreeningOptions> = fc.record(
    {
      asOf: fc.constantFrom('2026-11-22', '2026-12-24', '2027-03-01'),
      purpose: fc.constantFrom('intake', 'dose-day'),
      jurisdiction: fc.constantFrom('US', 'US-CO', 'US-TX', 'GB', 'GB-SCT', 'EU', 'DE', 'DE-BY', 'CH', 'CA', 'CA-ON', 'AU'),
      redact: fc.boolean(),
    },
    { requiredKeys: ['asOf'] },
  )
  const intended = fc.constantFrom(...Object.values(INTENDED), { ...INTENDED.C, route: 'oral' as const })

  it('say what rules say that were bound for the occasion, whoever was screened in between', () => {
    const kept = createScreener(INTENDED.C, { asOf: '2026-11-20' }).prepared
    fc.assert(
      fc.property(intended, options, anyPatient, anyPatient, (what, how, patient, other) => {
        const screen = createScreener(what, how).prepared
        const first = screen(patient)
        kept(other)
        // With changes, even without any in them, the rules are bound anew.
        const fresh = createScreener(what, { ...how, rules: {} }).prepared
        expect([first, screen(other), kept(patient)]).toStrictEqual([
          fresh(patient),
          fresh(other),
          createScreener(INTENDED.C, { asOf: '2026-11-20', rules: {} }).prepared(patient),
        ])
      }),
      { numRuns: runs(100) },
    )
  })
})
