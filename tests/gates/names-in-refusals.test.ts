import ts from 'typescript'
import { isInvalidInputError } from 'ketamine-therapy/core'
import { expect, it } from 'vitest'
import { readApi } from '../tools/api'
import type { Call } from '../tools/example-calls'
import { callsOfExamples } from '../tools/example-calls'
import { loadModule } from '../tools/modules'
import { entries } from '../tools/project'
import { trusting } from '../tools/door'

// The rule stands in docs/decisions/names-in-refusals.md.

/** Arguments that another function, the catalog or a store gave: their fields stand under their names. */
const RECORDS: readonly string[] = [
  'catalogs',
  'checklist',
  'citation',
  'course',
  'dose',
  'money',
  'notice',
  'policy',
  'protocol',
  'record',
  'rule',
  'screening',
  'shown',
]

/** Functions that keep to the rule in another way, each with its reason. */
const OTHERS: Readonly<Record<string, string>> = {
  'access/checkCoverage': 'judges a patient and a request alike: neither is the question, so both stand under their names',
  'core/inForce': 'its entry is a record of any kind',
}

const api = readApi()
const calls = await callsOfExamples()

const OBJECT = ts.TypeFlags.Object | ts.TypeFlags.Intersection

interface Parameter {
  readonly name: string
  readonly fields: readonly string[]
  /** Whether it is an object of the caller's own, or a document that may be one. */
  readonly isAsked: boolean
}

function parametersOf(entry: string, name: string): readonly Parameter[] {
  const symbol = api.exports.find((one) => one.entry === entry && one.name === name)?.symbol
  const signature = symbol === undefined ? undefined : api.checker.getTypeOfSymbol(symbol).getCallSignatures()[0]
  return (signature?.getParameters() ?? []).map((parameter) => {
    const type = api.checker.getNonNullableType(api.checker.getTypeOfSymbol(parameter))
    const parts = type.isUnion() ? type.types : [type]
    const isAsked = parts.every((part) => (part.flags & (OBJECT | ts.TypeFlags.Unknown)) !== 0 && !api.checker.isArrayLikeType(part))
    const fields = parts.filter((part) => part.flags & OBJECT && !api.checker.isArrayLikeType(part)).flatMap((part) => part.getProperties())
    return {
      name: parameter.name,
      fields: fields.map((field) => field.name),
      isAsked: isAsked && parameter.name !== 'options' && !RECORDS.includes(parameter.name),
    }
  })
}

/** Paths of what is refused; none where it is taken. */
function pathsOf(call: Call, values: readonly unknown[]): readonly string[] {
  try {
    call(...values)
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ path }) => path)
    throw error
  }
  return []
}

/** The calls with one argument that is none, and with one bad field of it, and the fields that may then be named where it stands alone. */
function damaged(
  made: readonly unknown[],
  at: number,
  fields: readonly string[],
): readonly (readonly [values: readonly unknown[], alone: readonly string[]])[] {
  const by = (value: unknown): readonly unknown[] => [...made.slice(0, at), value, ...made.slice(at + 1)]
  const given = made[at]
  const own = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {}
  const all = [...new Set([...fields, ...Object.keys(own)])]
  return [
    ...[true, undefined, null, '\u0000'].map((bad) => [by(bad), ['', ...all]] as const),
    ...(all.length === 0 ? [] : [...all, 'unexpected']).map((field) => [by({ ...own, [field]: Number.NaN }), [field, ...all]] as const),
  ]
}

it.each(entries.filter((entry) => entry.key !== '.'))('$specifier names what it refuses by the rule', async ({ key, source }) => {
  const module = await loadModule(source)
  const odd: string[] = []
  for (const [name, value] of Object.entries(module)) {
    const id = `${key.slice(2)}/${name}`
    const [made] = calls.get(id) ?? []
    if (made === undefined || Object.hasOwn(trusting, id)) continue
    const parameters = parametersOf(key, name)
    const question = Object.hasOwn(OTHERS, id) ? undefined : parameters.find(({ isAsked }) => isAsked)
    for (const [at, parameter] of parameters.entries()) {
      for (const [values, alone] of damaged(made, at, parameter.fields)) {
        const wrong = pathsOf(value as Call, values).filter((path) => {
          const head = path.split(/[.[]/)[0] ?? ''
          // As a whole the question may go by its name.
          return parameter === question ? !alone.includes(head) && path !== parameter.name : head !== parameter.name
        })
        if (wrong.length > 0) odd.push(`${id}, ${parameter.name}: ${wrong.join(', ')}`)
      }
    }
  }
  expect([...new Set(odd)]).toEqual([])
})
