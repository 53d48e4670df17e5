import fc from 'fast-check'
import { isInvalidInputError } from 'ketamine-therapy/core'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { readApi } from '../tools/api'
import { anything, corrupted, valuesOf } from '../tools/arbitrary'
import { entries } from '../tools/project'

// Functions that stand behind the door: their arguments are values that this library made. Each needs a reason.
const trusting: Readonly<Record<string, string>> = {
  'core/compileCondition': 'a condition that the schema read, and a registry of functions',
  'core/describeCondition': 'a condition that the schema read',
  'core/createPatientRegistry': 'gives functions',
  'terminology/createPatientVocabulary': 'gives functions',
  'screening/createScreener': 'gives a function; what that is given is checked through screenPatient',
  'at-home/createChecklistEvaluator': 'gives a function; what that is given is checked through evaluateChecklist',
  'disclaimers/createAuditor': 'gives a function; what that is given is checked through auditContent',
}

const loaders = import.meta.glob(['../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>
const api = readApi()
const runs = Number(process.env['FUZZ_RUNS'] ?? 150)
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122)

it.each(entries.filter((entry) => entry.key !== '.'))(
  '$specifier answers or refuses whatever it is given',
  { timeout: 120_000 },
  async ({ key, source }) => {
    const module = (await loaders[`../../${source}`]?.()) ?? {}
    const records = Object.values(module).flatMap((value) =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : [],
    )
    const failures: string[] = []
    for (const [name, value] of Object.entries(module)) {
      const id = `${key.slice(2)}/${name}`
      if (typeof value !== 'function' || /^[A-Z]/.test(name) || Object.hasOwn(trusting, id)) continue
      const callable = value as (...values: readonly unknown[]) => unknown
      const failure = fc.check(
        fc.property(argumentsOf(key, name, records), (values) => {
          const given = freeze(values)
          let answer: unknown
          try {
            answer = callable(...given)
          } catch (error) {
            if (isInvalidInputError(error) && error.issues.length > 0) return
            throw error
          }
          const where = whatIsNotJson(answer, 'the answer')
          if (where !== undefined) throw new Error(where)
        }),
        { numRuns: runs, seed },
      )
      if (failure.failed) {
        const thrown = failure.errorInstance
        failures.push(
          `${id}(${show(failure.counterexample?.[0] ?? [])}) → ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`,
        )
      }
    }
    expect(failures).toEqual([])
  },
)

it('knows every function that it trusts', () => {
  const known = api.exports.map(({ entry, name }) => `${entry.slice(2)}/${name}`)
  expect(Object.keys(trusting).filter((id) => !known.includes(id))).toEqual([])
})

function argumentsOf(key: string, name: string, records: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  const symbol = api.exports.find((one) => one.entry === key && one.name === name)?.symbol
  const signature = symbol === undefined ? undefined : api.checker.getTypeOfSymbol(symbol).getCallSignatures()[0]
  const typed = (signature?.getParameters() ?? []).map((parameter) =>
    valuesOf(api.checker, api.checker.getTypeOfSymbol(parameter), records),
  )
  const least = (signature?.getParameters() ?? []).filter((parameter) => !isOptional(parameter)).length
  const one = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: values, weight: 5 }, { arbitrary: corrupted(values), weight: 3 }, { arbitrary: anything, weight: 1 })
  return fc.oneof(
    { arbitrary: fc.tuple(...typed.map(one)), weight: 8 },
    { arbitrary: fc.tuple(...typed.slice(0, least).map(one)), weight: 2 },
    { arbitrary: fc.array(anything, { maxLength: typed.length + 1 }), weight: 1 },
  )
}

function isOptional(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration
  return (
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    (declaration.questionToken !== undefined || declaration.initializer !== undefined)
  )
}

/** Frozen all the way down: a function that changes its input fails. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

function whatIsNotJson(value: unknown, path: string): string | undefined {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`
  if (typeof value !== 'object') return `${path} is a ${typeof value}`
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    return `${path} is not plain`
  for (const [key, part] of Object.entries(value)) {
    const found = whatIsNotJson(part, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

function show(values: readonly unknown[]): string {
  const text = values.map((value) => (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value)))).join(', ')
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
