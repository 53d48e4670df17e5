import fc from 'fast-check'
import ts from 'typescript'

type Arbitrary = fc.Arbitrary<unknown>

const TEXTS = [
  '',
  'x',
  'US',
  'US-CO',
  'GB-SCT',
  'EU',
  'USD',
  'en',
  'es',
  '2024-02-29',
  '2025-02-29',
  '2026-12-01',
  '2026-11',
  '2026',
  '9999-12-31',
  '0000-00-00',
  '2026-12-01T09:00:00-07:00',
  '2026-12-01T16:00Z',
  '2026-12-01T09:00:00',
  '09:00',
  '25:61',
  'America/Denver',
  'Nowhere/Land',
  'F33.2',
  'icd-10-cm',
  'ketamine',
  'esketamine',
  'intranasal',
  'home',
  'major-depressive-disorder',
  'treatment-resistant-depression',
  'iv-trd-acute-six',
  'spravato-trd-us',
  'phq-9',
  'madrs',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '💊',
  'a'.repeat(5000),
]
const NUMBERS = [0, -0, 1, -1, 0.1, 0.5, 7, 18, 40, 65, 82.4, 100, 140, 250, 1e-9, 1e9, 1e21, 1.5e308, 2 ** 53, NaN, Infinity, -Infinity]

/** Any JSON, and what a careless caller sends besides. */
export const anything: Arbitrary = fc.oneof(
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 4 },
  { arbitrary: fc.constantFrom<unknown>(...TEXTS), weight: 2 },
  { arbitrary: fc.constantFrom<unknown>(...NUMBERS), weight: 2 },
  {
    arbitrary: fc.constantFrom<unknown>(undefined, null, true, [], {}, JSON.parse('{"__proto__":{"x":1}}'), { constructor: 1 }),
    weight: 2,
  },
)

/** Values of a type, as the compiler knows it: closed words, optional fields and all. */
export function valuesOf(checker: ts.TypeChecker, type: ts.Type, records: readonly unknown[], depth = 0): Arbitrary {
  const again = (part: ts.Type): Arbitrary => valuesOf(checker, part, records, depth + 1)
  if (depth > 6) return fc.constantFrom<unknown>(undefined, null, 1, 'x')
  if (type.isUnion()) return fc.oneof(...type.types.map(again))
  if (type.isLiteral()) return fc.constant(typeof type.value === 'object' ? 1 : type.value)
  const { flags } = type
  if (flags & ts.TypeFlags.BooleanLiteral) return fc.constant(checker.typeToString(type) === 'true')
  if (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return fc.constantFrom(...TEXTS)
  if (flags & ts.TypeFlags.Number) return fc.oneof(fc.constantFrom(...NUMBERS), fc.integer({ min: 0, max: 300 }))
  if (flags & ts.TypeFlags.Boolean) return fc.boolean()
  if (flags & ts.TypeFlags.Undefined) return fc.constant(undefined)
  if (flags & ts.TypeFlags.Null) return fc.constant(null)
  if (checker.isArrayLikeType(type)) {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    return element === undefined ? fc.constant([]) : fc.array(again(element), { maxLength: 3 })
  }
  if (type.getCallSignatures().length > 0) return anything
  if (type.getProperties().length > 0) return objectsOf(checker, type, records, again)
  const indexed = checker.getIndexTypeOfType(type, ts.IndexKind.String)
  if (indexed !== undefined) return fc.dictionary(fc.constantFrom(...TEXTS.slice(0, 8)), again(indexed), { maxKeys: 3 })
  return anything
}

function objectsOf(checker: ts.TypeChecker, type: ts.Type, records: readonly unknown[], valuesAt: (part: ts.Type) => Arbitrary): Arbitrary {
  const model: Record<string, Arbitrary> = {}
  const requiredKeys: string[] = []
  for (const property of type.getProperties()) {
    model[property.name] = valuesAt(checker.getTypeOfSymbol(property))
    if (!(property.flags & ts.SymbolFlags.Optional)) requiredKeys.push(property.name)
  }
  const built = fc.record(model, { requiredKeys })
  // A record of ours that has the same fields goes deeper than chance does.
  const alike = records.filter(
    (record) =>
      typeof record === 'object' && record !== null && requiredKeys.length > 2 && requiredKeys.every((key) => Object.hasOwn(record, key)),
  )
  return alike.length === 0 ? built : fc.oneof({ arbitrary: built, weight: 1 }, { arbitrary: fc.constantFrom(...alike), weight: 4 })
}

/** The same value with one part replaced, wherever it lies. */
export function corrupted(values: Arbitrary): Arbitrary {
  return fc.tuple(values, fc.array(fc.nat(40), { maxLength: 4 }), anything).map(([value, path, by]) => replaceAt(value, path, by))
}

function replaceAt(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return by
  const keys = [...Object.keys(value), 'unexpected']
  const key = keys[step % keys.length] as string
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? replaceAt(item, rest, by) : (item as unknown)))
  return { ...value, [key]: replaceAt((value as Record<string, unknown>)[key], rest, by) }
}

// The last cannot be written: a message that prints it, or a key made of it, would throw.
const DAMAGES: readonly unknown[] = [undefined, null, true, -1, 1e300, 'x', [], {}, { toString: {} }]

/** The same value replaced as a whole, and with each of its parts replaced or left out, down to a depth. */
export function damagesOf(value: unknown, depth: number): readonly unknown[] {
  const whole = DAMAGES.filter((one) => one !== value)
  if (depth === 0 || typeof value !== 'object' || value === null) return whole
  if (Array.isArray(value)) {
    // What holds for one part of a list holds for the others.
    return value.length === 0 ? whole : [...whole, ...damagesOf(value[0], depth - 1).map((one) => value.with(0, one))]
  }
  const parts = Object.entries(value).flatMap(([key, part]) => [
    ...damagesOf(part, depth - 1).map((one) => ({ ...value, [key]: one })),
    Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)),
  ])
  return [...whole, ...parts, { ...value, unexpected: 1 }, { ...value, ['__proto__']: 1 }]
}
