import fc from 'fast-check'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { readApi } from '../tools/api'
import { anything, corrupted, valuesOf } from '../tools/arbitrary'
import { knockAt, passingOn, showArguments, trusting } from '../tools/door'
import { loadModule } from '../tools/modules'
import { entries } from '../tools/project'

const api = readApi()
const runs = Number(process.env['FUZZ_RUNS'] ?? 150)

it.each(entries.filter((entry) => entry.key !== '.'))(
  '$specifier answers or refuses whatever it is given',
  { timeout: 120_000 },
  async ({ key, source }) => {
    const module = await loadModule(source)
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
          const wrong = knockAt(callable, values, passingOn.includes(id))
          if (wrong !== undefined) throw new Error(wrong)
        }),
        { numRuns: runs },
      )
      if (failure.failed) {
        const { errorInstance } = failure
        failures.push(`${id}(${showArguments(failure.counterexample?.[0] ?? [])}) → ${String(errorInstance)}`)
      }
    }
    expect(failures).toEqual([])
  },
)

it('knows every function that it trusts', () => {
  const known = api.exports.map(({ entry, name }) => `${entry.slice(2)}/${name}`)
  expect([...Object.keys(trusting), ...passingOn].filter((id) => !known.includes(id))).toEqual([])
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
