import type * as z from 'zod'
import { InputCheck, isPlainObject } from './check'
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
  const result = schema.safeParse(document, { error: knownFields, reportInput: true })
  const said = result.success
    ? []
    : ofOneKind(result.error.issues.flatMap((issue) => toIssues(issue, []))).map((one) => ofWritten(one, document))
  const opaque = opaqueParts(document, '')
  const named = new Set(opaque.length === 0 ? [] : said.flatMap(({ path }) => wholesOf(path)))
  const issues = [...said, ...opaque.filter(({ path }) => !named.has(path))]
  if (result.success && issues.length === 0) return result.data
  throw new InvalidInputError(subject, issues)
}

/** An empty message stands for "the schema says nothing of its own"; of fields that are not known, it carries those that are. */
function knownFields({ code, inst }: z.core.$ZodRawIssue): string {
  const shape = code === 'unrecognized_keys' && inst !== undefined && 'shape' in inst._zod.def ? inst._zod.def.shape : undefined
  return Object.keys(shape ?? {}).join(' ')
}

/** A field that may be left out, and was written with `undefined`, is not one that is required. */
function ofWritten(issue: InputIssue, document: unknown): InputIssue {
  if (issue.code !== 'required') return issue
  const keys = issue.path.match(/[^.[\]]+/g) ?? []
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], document)
  const isWritten = isPlainObject(holder) && Object.hasOwn(holder, keys.at(-1) ?? '')
  return isWritten ? { ...issue, message: `${issue.message.replace('is required:', 'must be')}, not undefined` } : issue
}

/** The length of what is of another kind than wanted says nothing. */
function ofOneKind(issues: readonly InputIssue[]): readonly InputIssue[] {
  const wrong = new Set(issues.flatMap(({ code, path }) => (code === 'wrong-type' ? [path] : [])))
  return issues.filter(({ code, path }) => code === 'wrong-type' || !wrong.has(path))
}

/** How deep parts are looked for that are no plain data: as deep as fields stand that may all be left out. */
const DEEPEST = 4

/** A promise that nobody awaited, a Map or a Date has no fields of its own: the validator would take it for an empty document, and a blank. */
function opaqueParts(value: unknown, path: string, depth = 0): readonly InputIssue[] {
  if (typeof value !== 'object' || value === null || !holdsOpaque(value, depth)) return []
  if (isOpaque(value)) return [{ path, code: 'wrong-type', message: 'must be plain data; a promise is awaited first' }]
  return Object.entries(value).flatMap(([key, part]) =>
    opaqueParts(part, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, depth + 1),
  )
}

/** Every document is asked this, so that no list and no path is made of one that is plain. */
function holdsOpaque(value: object, depth: number): boolean {
  if (isOpaque(value)) return true
  if (depth === DEEPEST) return false
  for (const key of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof part === 'object' && part !== null && holdsOpaque(part, depth + 1)) return true
  }
  return false
}

function isOpaque(value: object): boolean {
  return !Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]'
}

/** A field and the parts that it stands in, up to the document. */
function wholesOf(path: string): readonly string[] {
  return ['', ...Array.from(path.matchAll(/[.[]|$/g), ({ index }) => path.slice(0, index))]
}

function toIssues(issue: ZodIssue, parents: readonly PropertyKey[]): readonly InputIssue[] {
  const path = [...parents, ...issue.path]
  const field = pathText(path)
  if (issue.message !== '' && issue.code !== 'unrecognized_keys' && !isPlace(issue))
    return [{ path: field, code: codeOf(issue), message: issue.message }]
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => toIssues(inner, path))
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return ofUnion(issue.errors, path, issue.input)
  if (issue.code === 'invalid_type' && issue.expected === 'never')
    return [{ path: field, code: 'unexpected', message: 'is not a field of this input' }]
  const check = new InputCheck('')
  judgeAgain(check, field, issue)
  return check.refused.length > 0 ? check.refused : [{ path: field, code: 'malformed', message: 'is not well formed' }]
}

/** Lets the guard of small inputs say what the validator found. */
function judgeAgain(check: InputCheck, path: string, issue: ZodIssue): void {
  const { input } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      check.object(path, input, issue.message.split(' '))
      return
    case 'invalid_type':
      if (issue.expected === 'int' && typeof input === 'number') check.number(path, input, { whole: true })
      else check.wrongKind(path, input, KINDS[issue.expected] ?? issue.expected)
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
    case 'custom':
      if (isPlace(issue)) check.jurisdiction(path, input)
      return
    default:
  }
}

/** A place: the guard knows which country was meant. */
function isPlace(issue: ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['place'] === true
}

/** Kinds of values in the words of the library. */
const KINDS: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a finite number',
  int: 'a finite number',
  boolean: 'true or false',
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
  const [closest] = [...ofThisKind].sort((a, b) => faults(a) - faults(b) || depth(b) - depth(a))
  if (closest !== undefined && knowsNoFieldOf(closest, input)) {
    const wanted = new Set(ofThisKind.flatMap((branch) => branch.find((issue) => issue.path.length === 1)?.path.map(String) ?? []))
    const message = `must have one of the fields ${[...wanted].join(', ')}`
    if (wanted.size > 0) return [{ path: pathText(path), code: 'malformed', message }]
  }
  if (closest !== undefined) return closest.flatMap((inner) => toIssues(inner, path))
  const check = new InputCheck('')
  check.wrongKind(pathText(path), input, [...new Set(branches.flatMap(kindsOf))].join(' or '))
  return check.refused
}

function kindsOf(branch: readonly ZodIssue[]): readonly string[] {
  return branch.filter(isOtherKind).flatMap((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.flatMap(kindsOf)
    return issue.code === 'invalid_type' ? [KINDS[issue.expected] ?? issue.expected] : []
  })
}

function isOtherKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isOtherKind)))
}

/** Of fields that are not known each counts. */
function faults(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
}

function knowsNoFieldOf(branch: readonly ZodIssue[], input: unknown): boolean {
  const unknown = new Set(branch.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [])))
  return isPlainObject(input) && Object.keys(input).every((key) => unknown.has(key))
}

function depth(issues: readonly ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
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
