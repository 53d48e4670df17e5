import ts from 'typescript'
import { expect, it } from 'vitest'
import * as z from 'zod'
import type { ApiExport } from '../tools/api'
import { readModules } from '../tools/api'
import { loadModule } from '../tools/modules'
import { filesUnder } from '../tools/project'

// `z.ZodType<Interface>` makes the compiler hold what a schema gives to its interface, but not the other way: a schema that forgets an optional
// field, or lets one be left out, still fits. This compares both field by field.

interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

const modules = filesUnder('src', '.ts').filter((path) => /schema[^/]*\.ts$|\/schema\//.test(path))
const api = readModules(new Map(modules.map((path) => [path, path])))
const { checker } = api
const schemas = api.exports.filter((one) => one.isValue && modelOf(one) !== undefined)

it.skipIf(schemas.length === 0).each(schemas)('$entry $name and its interface have the same fields', async (one) => {
  const module = await loadModule(one.entry)
  const json = z.toJSONSchema(module[one.name] as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const differences: string[] = []
  compare(one.name, modelOf(one) as ts.Type, json, json, differences, new Set())
  expect(differences).toEqual([])
})

it('sees a difference when there is one', () => {
  const patient = schemas.find((one) => one.name === 'patientSchema')
  expect(patient).toBeDefined()
  const differences: string[] = []
  const json = z.toJSONSchema(z.strictObject({ ageYears: z.number(), shoeSize: z.number().optional() })) as JsonSchema
  compare('patient', modelOf(patient as ApiExport) as ts.Type, json, json, differences, new Set())
  expect(differences).toContain('patient.shoeSize: only the schema has it')
  expect(differences).toContain('patient.ageYears: the schema requires it, the interface does not')
  expect(differences).toContain('patient.medications: only the interface has it')
})

/** The interface that a schema is declared to give, when the export is a schema. */
function modelOf(one: ApiExport): ts.Type | undefined {
  if (!(one.symbol.flags & ts.SymbolFlags.Variable)) return undefined
  const type = checker.getTypeOfSymbol(one.symbol)
  if (type.symbol?.name !== 'ZodType' && type.aliasSymbol?.name !== 'ZodType') return undefined
  return type.aliasTypeArguments?.[0] ?? checker.getTypeArguments(type as ts.TypeReference)[0]
}

function compare(path: string, type: ts.Type, schema: JsonSchema, top: JsonSchema, differences: string[], seen: Set<string>): void {
  const at = `${checker.typeToString(type)}|${schema.$ref ?? path}`
  if (seen.has(at)) return
  seen.add(at)
  const members = membersOf(type)
  const variants = variantsOf(schema, top)
  // A schema that JSON Schema cannot express (a custom check) says nothing here.
  if (variants.length === 0 || variants.some((variant) => Object.keys(variant).length === 0)) return
  compareWords(path, members, variants, differences)
  const lists = members.filter((member) => checker.isArrayLikeType(member))
  const arrays = variants.filter((variant) => variant.items !== undefined)
  if (lists.length > 0 !== arrays.length > 0) differences.push(`${path}: a list in one of the two only`)
  const [list, array] = [lists[0], arrays[0]]
  if (list !== undefined && array?.items !== undefined && lists.length === 1 && arrays.length === 1) {
    const element = checker.getIndexTypeOfType(list, ts.IndexKind.Number)
    if (element !== undefined) compare(`${path}[]`, element, array.items, top, differences, seen)
  }
  const objects = members.filter((member) => isObject(member))
  const shapes = variants.filter((variant) => variant.properties !== undefined)
  if (objects.length === 0 || shapes.length === 0) return
  const fields = new Map(objects.flatMap((object) => object.getProperties().map((field) => [field.name, field] as const)))
  const stated = new Map(shapes.flatMap((shape) => Object.entries(shape.properties ?? {})))
  for (const name of stated.keys()) if (!fields.has(name)) differences.push(`${path}.${name}: only the schema has it`)
  for (const [name, field] of fields) {
    const part = stated.get(name)
    if (part === undefined) {
      differences.push(`${path}.${name}: only the interface has it`)
      continue
    }
    if (objects.length > 1 || shapes.length > 1) continue
    const required = shapes[0]?.required?.includes(name) ?? false
    const optional = (field.flags & ts.SymbolFlags.Optional) !== 0
    if (required && optional) differences.push(`${path}.${name}: the schema requires it, the interface does not`)
    if (!required && !optional) differences.push(`${path}.${name}: the interface requires it, the schema does not`)
    compare(`${path}.${name}`, checker.getTypeOfSymbol(field), part, top, differences, seen)
  }
}

function compareWords(path: string, members: readonly ts.Type[], variants: readonly JsonSchema[], differences: string[]): void {
  const words = members.filter((member) => member.isStringLiteral()).map((member) => (member as ts.StringLiteralType).value)
  const allowed = variants
    .flatMap((variant) => variant.enum ?? (variant.const === undefined ? [] : [variant.const]))
    .filter((word) => typeof word === 'string')
  const isOpen =
    members.some((member) => member.flags & ts.TypeFlags.String) ||
    variants.some((variant) => variant.type === 'string' && !variant.enum && variant.const === undefined)
  if (isOpen) return
  for (const word of words) if (!allowed.includes(word)) differences.push(`${path}: only the interface knows "${word}"`)
  for (const word of allowed) if (!words.includes(word as string)) differences.push(`${path}: only the schema knows "${String(word)}"`)
  for (const [name, flag] of [
    ['number', ts.TypeFlags.NumberLike],
    ['boolean', ts.TypeFlags.BooleanLike],
  ] as const) {
    const inType = members.some((member) => member.flags & flag)
    const inSchema = variants.some(
      (variant) =>
        variant.type === name ||
        (name === 'number' && (variant.type === 'integer' || typeof variant.const === 'number')) ||
        (name === 'boolean' && typeof variant.const === 'boolean'),
    )
    if (inType !== inSchema) differences.push(`${path}: a ${name} in one of the two only`)
  }
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  return (type.isUnion() ? type.types : [type]).filter((member) => !(member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
}

function variantsOf(schema: JsonSchema, top: JsonSchema, seen: readonly string[] = []): readonly JsonSchema[] {
  const { $ref } = schema
  if ($ref !== undefined) {
    const target = $ref === '#' ? top : top.$defs?.[$ref.replace('#/$defs/', '')]
    return target === undefined || seen.includes($ref) ? [] : variantsOf(target, top, [...seen, $ref])
  }
  const inner = schema.anyOf ?? schema.oneOf ?? schema.allOf
  return inner === undefined ? [schema] : inner.flatMap((one) => variantsOf(one, top, seen)).filter((one) => one.type !== 'null')
}

function isObject(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(type) && type.getProperties().length > 0
}
