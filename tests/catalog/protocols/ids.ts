import type { Protocol } from 'ketamine-therapy/protocols'
import { phasesOf } from './records'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids are kebab-case and stand once in their list; phases once in their protocol, since a course may be asked for by phase. */
export function idProblems(records: readonly Protocol[]): readonly string[] {
  return records.flatMap((record) => [
    ...(KEBAB.test(record.id) ? [] : [`"${record.id}" is not kebab-case`]),
    ...look(record, record.id),
    ...twice(phasesOf(record)).map((id) => `${record.id}: the phase "${id}" stands twice`),
  ])
}

/** Name under which a record is exported: its id in camel case. */
export function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
}

function look(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const named = Object.values(value).filter(hasId)
  return [
    ...(Array.isArray(value) ? twice(named).map((id) => `${path}: "${id}" stands twice`) : []),
    ...named.filter(({ id }) => !KEBAB.test(id)).map(({ id }) => `${path}: "${id}" is not kebab-case`),
    ...Object.entries(value).flatMap(([key, part]) => look(part, `${path}.${key}`)),
  ]
}

function twice(list: readonly { readonly id: string }[]): readonly string[] {
  const ids = list.map(({ id }) => id)
  return ids.filter((id, at) => ids.indexOf(id) !== at)
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
