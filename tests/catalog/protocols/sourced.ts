import type { Protocol } from 'ketamine-therapy/protocols'
import { sourceProblems } from '../sources'

/**
 * Every number stands below a list of sources, so that whoever reads an answer can check it. A course has no list of its own: the sources of
 * its phases speak for its ages.
 */
export function unsourcedNumbers(records: readonly Pick<Protocol, 'id'>[]): readonly string[] {
  return records.flatMap((record) => [
    ...look(record, record.id, false),
    ...sourceProblems(record).map((problem) => `${record.id}: ${problem}`),
  ])
}

function look(value: unknown, path: string, isSourced: boolean): readonly string[] {
  if (typeof value === 'number') return isSourced ? [] : [`${path} has no source`]
  if (typeof value !== 'object' || value === null) return []
  const sourced = isSourced || namesSources(value)
  return Object.entries(value).flatMap(([key, part]) => look(part, `${path}.${key}`, sourced))
}

function namesSources(value: object): boolean {
  const { sources, phases } = value as { readonly sources?: unknown; readonly phases?: unknown }
  if (Array.isArray(sources)) return sources.length > 0
  return (
    Array.isArray(phases) &&
    phases.length > 0 &&
    phases.every((phase) => typeof phase === 'object' && phase !== null && namesSources(phase))
  )
}
