import type * as z from 'zod'
import { InputCheck } from './check'
import type { InputIssue, InputIssueCode } from './errors'
import { InvalidInputError } from './errors'

type ZodIssue = z.core.$ZodIssue

/**
 * Parses a document with a schema and turns the validator's complaints into the library's one error. Its words are those of the schema or
 * of `InputCheck`, never the validator's own: an app may have set that to another language.
 *
 * @param schema - schema of the document
 * @param document - anything from outside
 * @param subject - name of the document, for the error
 * @returns the parsed document, a copy
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function parseDocument<T>(schema: z.ZodType<T>, document: unknown, subject: string): T {
  // An empty message stands for "the schema says nothing of its own".
  const result = schema.safeParse(document, { error: () => '', reportInput: true })
  const said = result.success ? [] : result.error.issues.flatMap((issue) => toIssues(issue, []))
  const issues = [...said, ...opaqueParts(document).filter(({ path }) => !said.some((one) => one.path.startsWith(path)))]
  if (result.success && issues.length === 0) return result.data
  throw new InvalidInputError(subject, issues)
}

/** A promise that nobody awaited, a Map or a Date has no fields of its own: the validator would take it for an empty document, and a blank. */
function opaqueParts(document: unknown): readonly InputIssue[] {
  if (typeof document !== 'object' || document === null) return []
  const paths = isOpaque(document) ? [''] : Object.entries(document).flatMap(([key, value]) => (isOpaque(value) ? [key] : []))
  return paths.map((path) => ({ path, code: 'wrong-type', message: 'must be plain data; a promise is awaited first' }))
}

function isOpaque(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]'
}

function toIssues(issue: ZodIssue, parents: readonly PropertyKey[]): readonly InputIssue[] {
  const path = [...parents, ...issue.path]
  const field = pathText(path)
  if (issue.message !== '') return [{ path: field, code: codeOf(issue), message: issue.message }]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => notAField(pathText([...path, key])))
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => toIssues(inner, path))
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return ofUnion(issue.errors, path, issue.input)
  if (issue.code === 'invalid_type' && issue.expected === 'never') return [notAField(field)]
  const check = new InputCheck('')
  judgeAgain(check, field, issue)
  return check.refused.length > 0 ? check.refused : [{ path: field, code: 'malformed', message: 'is not well formed' }]
}

/** Lets the guard of small inputs say what the validator found. */
function judgeAgain(check: InputCheck, path: string, issue: ZodIssue): void {
  const { input } = issue
  switch (issue.code) {
    case 'invalid_type':
      ofType(check, path, input, issue.expected)
      return
    case 'invalid_value':
      check.oneOf(path, input, issue.values.map(String))
      return
    case 'invalid_union':
      if (issue.inclusive !== false && issue.discriminator !== undefined && issue.options !== undefined)
        check.oneOf(path, (input as Readonly<Record<string, unknown>>)[issue.discriminator], issue.options.map(String))
      return
    case 'too_big':
      withinLimits(check, path, input, { max: Number(issue.maximum) })
      return
    case 'too_small':
      withinLimits(check, path, input, { [issue.inclusive === false ? 'above' : 'min']: Number(issue.minimum) })
      return
    case 'invalid_format':
      if (issue.format === 'date') check.date(path, input)
      else if (issue.pattern !== undefined)
        check.fail(path, 'malformed', `"${String(input).slice(0, 80)}" must have the form ${issue.pattern}`)
      return
    default:
  }
}

function ofType(check: InputCheck, path: string, input: unknown, expected: string): void {
  switch (expected) {
    case 'object':
    case 'record':
      check.object(path, input, Object.keys(input ?? {}))
      break
    case 'array':
      check.list(path, input)
      break
    case 'string':
      check.text(path, input)
      break
    case 'number':
      check.number(path, input)
      break
    case 'int':
      check.number(path, input, { whole: true })
      break
    case 'boolean':
      check.flag(path, input)
      break
    default:
  }
}

function withinLimits(check: InputCheck, path: string, input: unknown, limits: { min?: number; above?: number; max?: number }): void {
  if (typeof input === 'number') check.number(path, input, limits)
  else if (typeof input === 'string') check.text(path, input, limits)
  else check.list(path, input, limits)
}

/** Of a union, the branch that takes this kind of value and came closest tells most. Where none takes it, all of them say what they want. */
function ofUnion(branches: readonly (readonly ZodIssue[])[], path: readonly PropertyKey[], input: unknown): readonly InputIssue[] {
  const ofThisKind = branches.filter((branch) => !branch.some(isOtherKind))
  const words = ofThisKind.flat().flatMap((inner) => (inner.code === 'invalid_value' && inner.path.length === 0 ? [inner] : []))
  const [first] = words
  if (first !== undefined && words.length === ofThisKind.flat().length)
    return toIssues({ ...first, values: words.flatMap(({ values }) => values) }, path)
  const [closest] = [...ofThisKind].sort((a, b) => a.length - b.length || depth(b) - depth(a))
  if (closest !== undefined) return closest.flatMap((inner) => toIssues(inner, path))
  const wanted = new Set(
    branches
      .flat()
      .filter(isOtherKind)
      .flatMap((inner) => toIssues(inner, path).map(({ message }) => message)),
  )
  return [{ path: pathText(path), code: input === undefined ? 'required' : 'wrong-type', message: [...wanted].join(' or ') }]
}

function isOtherKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isOtherKind)))
}

function depth(issues: readonly ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function notAField(path: string): InputIssue {
  return { path, code: 'unexpected', message: 'is not a field of this document' }
}

/** Code of a complaint that has words of the schema. */
function codeOf(issue: ZodIssue): InputIssueCode {
  return issue.code === 'custom' ? ((issue.params?.['issue'] as InputIssueCode | undefined) ?? 'malformed') : 'malformed'
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  )
}
