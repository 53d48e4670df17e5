import { expect } from 'vitest'
import { citations } from 'ketamine-therapy/evidence'
import type { SourceRef } from 'ketamine-therapy/core'

/** A source found in a catalog, with the path at which it stands. */
export interface FoundSource {
  readonly path: string
  readonly source: SourceRef
}

/** Walks any exported value and collects every source in it: each object that has a text `citation` and a text `checked`. */
export function collectSources(value: unknown, path = ''): readonly FoundSource[] {
  if (!isData(value)) return []
  const record = value as Readonly<Record<string, unknown>>
  const own = typeof record['citation'] === 'string' && typeof record['checked'] === 'string' ? [{ path, source: value as SourceRef }] : []
  return [
    ...own,
    ...Object.keys(record).flatMap((key) =>
      collectSources(record[key], Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    ),
  ]
}

/** Lists and plain objects. Schemas and compiled conditions are machines, and may hold each other. */
function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || prototype === Object.prototype
}

/**
 * What is wrong with the sources of a catalog, one sentence each:
 * a citation that is not in the bibliography; `read` claimed on a document that nobody has read, unless a locator or the note of the document
 * says what was read; `convention` on a document, or a document's mark on a convention; an empty locator.
 */
export function sourceProblems(catalog: unknown): readonly string[] {
  return collectSources(catalog).flatMap(({ path, source }) => {
    const citation = Object.hasOwn(citations, source.citation) ? citations[source.citation as keyof typeof citations] : undefined
    if (citation === undefined) return [`${path}: "${source.citation}" is not in the bibliography`]
    const problems: string[] = []
    if (source.locator?.trim() === '') problems.push(`${path}: the locator of "${source.citation}" is empty`)
    if (!['read', 'recalled', 'computed', 'convention'].includes(source.checked))
      problems.push(`${path}: "${source.checked}" is not a mark`)
    const explained = source.locator !== undefined || citation.verifiedNote !== undefined
    if (source.checked === 'read' && citation.verified === 'recall' && !explained)
      problems.push(`${path}: claims to have read "${source.citation}", which is marked recall`)
    if ((source.checked === 'convention') !== (citation.type === 'convention'))
      problems.push(`${path}: convention and document are mixed up ("${source.citation}", ${source.checked})`)
    return problems
  })
}

/** Asserts that a catalog has sources at all, and that none of them has a problem. */
export function expectSound(catalog: unknown): void {
  expect(collectSources(catalog).length).toBeGreaterThan(0)
  expect(sourceProblems(catalog)).toEqual([])
}
