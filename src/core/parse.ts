import type * as z from 'zod'
import type { InputIssue, InputIssueCode } from './errors'
import { InvalidInputError } from './errors'

/**
 * Parses a document with a schema and turns the validator's complaints into the library's one error.
 *
 * @param schema - schema of the document
 * @param document - anything from outside
 * @param subject - name of the document, for the error
 * @returns the parsed document, a copy
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function parseDocument<T>(schema: z.ZodType<T>, document: unknown, subject: string): T {
  const result = schema.safeParse(document)
  if (result.success) return result.data
  throw new InvalidInputError(
    subject,
    result.error.issues.flatMap((issue) => toIssues(issue, [])),
  )
}

function toIssues(issue: z.core.$ZodIssue, parents: readonly PropertyKey[]): readonly InputIssue[] {
  const path = [...parents, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathText([...path, key]), code: 'unexpected', message: 'is not a field of this document' }))
  }
  // Of a union, the branch that came closest tells most.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? []
    if (closest.length > 0 && depth(closest) > 0) return closest.flatMap((inner) => toIssues(inner, path))
  }
  return [{ path: pathText(path), code: codeOf(issue), message: issue.message }]
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function codeOf(issue: z.core.$ZodIssue): InputIssueCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'required' : 'wrong-type'
    case 'too_big':
    case 'too_small':
      return 'out-of-range'
    case 'invalid_value':
      return 'unknown-id'
    case 'custom':
      return (issue.params?.['issue'] as InputIssueCode | undefined) ?? 'malformed'
    default:
      return 'malformed'
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  )
}
