import type { CostEstimate } from 'ketamine-therapy/access'
import type { CarePlan } from 'ketamine-therapy/care-plan'
import type * as library from 'ketamine-therapy'
import type { Answer, Condition, Drug, Finding, Money, Route, Severity, SourceRef, Truth } from 'ketamine-therapy/core'
import type { RegulatoryStatus } from 'ketamine-therapy/indications'
import { getIndication, INDICATION_IDS, indications, regulatoryStatus } from 'ketamine-therapy/indications'
import type { DoseAnswer, Protocol } from 'ketamine-therapy/protocols'
import { calculateDose, getProtocol, ivTrdAcuteSix, protocols } from 'ketamine-therapy/protocols'
import type { ProtocolId } from 'ketamine-therapy/protocols'
import type { SafetyToolQuery, Screening } from 'ketamine-therapy/screening'
import { checkLabel, findLabelLists, findLongTermRisks, screenPatient } from 'ketamine-therapy/screening'
import { describe, expectTypeOf, it } from 'vitest'

// The compiler is the judge of this file (npm run types); nothing in it has to run.

/** The kinds of value in a type, down to nine levels, that JSON cannot hold. `never` when there are none. */
type NotJson<T, Depth extends 0[] = []> = unknown extends T
  ? never
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends bigint | symbol | Date | ((...values: never[]) => unknown) | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
      ? T
      : Depth['length'] extends 9
        ? never
        : T extends readonly (infer Item)[]
          ? NotJson<Item, [...Depth, 0]>
          : { [Key in keyof T]-?: NotJson<T[Key], [...Depth, 0]> }[keyof T]

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

/** The writable fields and lists in a type, down to six levels. `never` when there are none. */
type Writable<T, Depth extends 0[] = []> = unknown extends T
  ? never
  : T extends string | number | boolean | null | undefined | ((...values: never[]) => unknown)
    ? never
    : Depth['length'] extends 6
      ? never
      : T extends readonly (infer Item)[]
        ? (T extends unknown[] ? T : never) | Writable<Item, [...Depth, 0]>
        : {
            [Key in keyof T]-?: (Same<Pick<T, Key>, Readonly<Pick<T, Key>>> extends true ? never : Key) | Writable<T[Key], [...Depth, 0]>
          }[keyof T]

type Library = typeof library
type InputOf<F> = F extends (...inputs: infer Inputs) => unknown ? Inputs[number] : never

describe('inputs', () => {
  it('can be read-only in every part', () => {
    expectTypeOf<Writable<{ readonly a: readonly { b?: string }[]; readonly c: string[] }>>().toEqualTypeOf<'b' | string[]>()
    type Offenders = { [Name in keyof Library as Writable<InputOf<Library[Name]>> extends never ? never : Name]: true }
    expectTypeOf<keyof Offenders>().toEqualTypeOf<never>()
  })
})

describe('answers', () => {
  it('are JSON in every part', () => {
    expectTypeOf<NotJson<{ a: { b: bigint }[]; c: Date; d?: string }>>().toEqualTypeOf<bigint | Date>()
    expectTypeOf<NotJson<Answer>>().toEqualTypeOf<never>()
    expectTypeOf<NotJson<DoseAnswer>>().toEqualTypeOf<never>()
    expectTypeOf<NotJson<Screening>>().toEqualTypeOf<never>()
    expectTypeOf<NotJson<RegulatoryStatus>>().toEqualTypeOf<never>()
    expectTypeOf<NotJson<CostEstimate>>().toEqualTypeOf<never>()
    expectTypeOf<NotJson<CarePlan>>().toEqualTypeOf<never>()
    expectTypeOf<NotJson<Protocol>>().toEqualTypeOf<never>()
  })

  it('all carry findings, missing inputs, assumptions, sources and knowledge', () => {
    expectTypeOf<DoseAnswer>().toExtend<Answer>()
    expectTypeOf<Screening>().toExtend<Answer>()
    expectTypeOf<RegulatoryStatus>().toExtend<Answer>()
    expectTypeOf<CostEstimate>().toExtend<Answer>()
    expectTypeOf<CarePlan>().toExtend<Answer>()
  })

  it('tell their outcomes apart', () => {
    type Exact = Extract<CostEstimate, { outcome: 'exact' }>
    expectTypeOf<Exact['total']['patientPaysMinor']>().toBeNumber()
    expectTypeOf<Extract<CostEstimate, { outcome: 'range' }>['range']['high']['patientPaysMinor']>().toBeNumber()
    type Computed = Extract<DoseAnswer, { outcome: 'computed' }>
    expectTypeOf<Computed['doseMg']>().toBeNumber()
    expectTypeOf<Extract<DoseAnswer, { outcome: 'not-computable' }>>().not.toHaveProperty('doseMg')
    expectTypeOf<Screening['result']>().toEqualTypeOf<
      'eligible' | 'eligible-with-precautions' | 'defer' | 'not-eligible' | 'insufficient-data'
    >()
  })
})

describe('words', () => {
  it('are the closed unions of the contract', () => {
    expectTypeOf<Drug>().toEqualTypeOf<'ketamine' | 'esketamine' | 'arketamine'>()
    expectTypeOf<Severity>().toEqualTypeOf<'info' | 'caution' | 'hold' | 'stop'>()
    expectTypeOf<Truth>().toEqualTypeOf<'met' | 'unmet' | 'unknown'>()
    expectTypeOf<SourceRef['checked']>().toEqualTypeOf<'read' | 'recalled' | 'computed' | 'convention'>()
    expectTypeOf<Route>().toExtend<string>()
  })
})

describe('catalogs', () => {
  it('are complete both ways', () => {
    expectTypeOf<keyof typeof indications>().toEqualTypeOf<(typeof INDICATION_IDS)[number]>()
    expectTypeOf<keyof typeof protocols>().toEqualTypeOf<ProtocolId>()
  })

  it('hand their ids on to the functions that ask for one', () => {
    expectTypeOf<ReturnType<typeof findLabelLists>[number]['id']>().toExtend<Parameters<typeof checkLabel>[1]>()
    expectTypeOf<ReturnType<typeof findLongTermRisks>[number]['id']>().toExtend<SafetyToolQuery['risk']>()
  })

  it('know their ids', () => {
    expectTypeOf<'iv-trd-acute-six'>().toExtend<ProtocolId>()
    expectTypeOf<'iv-trd-acute-seven'>().not.toExtend<ProtocolId>()
  })
})

// Never called: each line must be refused by the compiler.
export function refused(finding: Finding, money: Money, answer: DoseAnswer): void {
  // @ts-expect-error a record cannot be written to
  ivTrdAcuteSix.id = 'other'
  // @ts-expect-error nor an answer
  finding.severity = 'info'
  // @ts-expect-error nor an amount
  money.amountMinor = 1
  // @ts-expect-error an unknown id
  getProtocol('iv-trd-acute-seven')
  // @ts-expect-error a weight is a number of kilograms
  calculateDose(ivTrdAcuteSix, { weightKg: '82.4' })
  // @ts-expect-error a field that the input does not have
  calculateDose(ivTrdAcuteSix, { weightLb: 180 })
  // @ts-expect-error a dose is there only when it was computed
  void answer.doseMg
  // @ts-expect-error the day is an argument, never the clock
  screenPatient({}, { drug: 'esketamine', route: 'intranasal', setting: 'clinic' }, {})
  // @ts-expect-error a drug outside the closed union
  regulatoryStatus('ptsd', { drug: 'memantine', route: 'oral', jurisdiction: 'US', asOf: '2026-01-01' })
  // @ts-expect-error a comparison that the language does not have
  const condition: Condition = { value: 'ageYears', is: '~', to: 18 }
  void condition
  void getIndication
}
