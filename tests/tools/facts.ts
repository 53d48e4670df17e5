import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { readApi } from './api'
import { entries, filesUnder, manifest, read, root } from './project'

/** Weight of a change, as in semantic versioning. */
export type Weight = 'none' | 'patch' | 'minor' | 'major'

/** Weights in rising order. */
export const WEIGHTS: readonly Weight[] = ['none', 'patch', 'minor', 'major']

/** What a release promised: its names, and a short hash of every field of every record. */
export interface ReleaseState {
  readonly version: string
  /** Hash of every file of `src`. */
  readonly source: string
  /** Exported names by entry. */
  readonly exports: Readonly<Record<string, readonly string[]>>
  /** Hashes by catalogue, record and field. */
  readonly catalogues: Readonly<Record<string, Catalogue>>
}

/** Hashes of fields by record. A list of words has its words as records without fields. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>

/** One reason for a weight. */
export interface Reason {
  readonly weight: Weight
  readonly what: string
  /** Whether an answer for the same inputs and the same day may change. */
  readonly changesAnswers: boolean
}

// Facts about the upkeep of a record. They change no answer.
const UPKEEP = new Set(['reviewedOn', 'reviewBy', 'urls', 'verifiedNote'])

/** The state of this tree. */
export async function readState(): Promise<ReleaseState> {
  const exports: Record<string, string[]> = {}
  for (const { entry, name } of readApi().exports) (exports[entry] ??= []).push(name)
  for (const names of Object.values(exports)) names.sort()
  const catalogues: Record<string, Catalogue> = {}
  for (const entry of entries) {
    if (entry.key === '.') continue
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, entry.source)).href)) as Record<string, unknown>
    for (const name of Object.keys(module).sort()) {
      const catalogue = catalogueOf(module[name])
      if (catalogue !== undefined) catalogues[`${entry.key.slice(2)}/${name}`] = catalogue
    }
  }
  return { version: manifest.version, source: sourceHash(), exports, catalogues }
}

/** Hash of every file of `src`, with its path. */
export function sourceHash(): string {
  const hash = createHash('sha256')
  for (const path of filesUnder('src')) hash.update(`${path}\n${read(path).replaceAll('\r\n', '\n')}\n`)
  return hash.digest('hex')
}

/** Compares a released state with another one by the written policy. */
export function compareStates(before: ReleaseState, after: ReleaseState): readonly Reason[] {
  const reasons: Reason[] = []
  const note = (weight: Weight, what: string, changesAnswers = false): void => {
    reasons.push({ weight, what, changesAnswers })
  }
  for (const entry of union(before.exports, after.exports)) {
    const [old, now] = [before.exports[entry] ?? [], after.exports[entry] ?? []]
    for (const name of old) if (!now.includes(name)) note('major', `${entry} no longer exports ${name}`)
    for (const name of now) if (!old.includes(name)) note('minor', `${entry} exports ${name}`)
  }
  for (const name of union(before.catalogues, after.catalogues)) {
    const [old, now] = [before.catalogues[name], after.catalogues[name]]
    // A catalogue that came or went is a name that came or went.
    if (old !== undefined && now !== undefined) compareCatalogues(name, old, now, note)
  }
  if (reasons.length === 0 && before.source !== after.source) note('patch', 'the source changed, no name and no fact did')
  return reasons
}

function compareCatalogues(
  name: string,
  old: Catalogue,
  now: Catalogue,
  note: (weight: Weight, what: string, changesAnswers?: boolean) => void,
): void {
  // Ids are an open list that grows; other lists of words are closed unions that consumers switch over.
  const closed = Object.values(now).every((fields) => Object.keys(fields).length === 0) && !name.endsWith('_IDS')
  const fieldsOf = (catalogue: Catalogue): Set<string> => new Set(Object.values(catalogue).flatMap((fields) => Object.keys(fields)))
  const fieldsNow = fieldsOf(now)
  for (const field of fieldsOf(old)) if (!fieldsNow.has(field)) note('major', `${name}: the field ${field} is gone from every record`)
  for (const id of union(old, now)) {
    const [was, is] = [old[id], now[id]]
    if (was === undefined) note(closed ? 'major' : 'minor', `${name}: ${id} is new`)
    else if (is === undefined) note('major', `${name}: ${id} is gone`)
    else {
      const changed = union(was, is).filter((field) => was[field] !== is[field])
      if (changed.length === 0) continue
      const upkeep = changed.every((field) => UPKEEP.has(field))
      note(
        upkeep ? 'patch' : 'minor',
        `${name}: ${id} changes in ${changed.join(', ')}`,
        !upkeep && changed.some((field) => was[field] !== undefined),
      )
    }
  }
}

/** The heaviest of several weights. */
export function heaviest(weights: readonly Weight[]): Weight {
  return WEIGHTS[Math.max(0, ...weights.map((weight) => WEIGHTS.indexOf(weight)))] ?? 'none'
}

/** One line a record, so that a reviewer sees which facts moved. */
export function writeState(state: ReleaseState): string {
  const lines = Object.entries(state.catalogues).map(([name, catalogue]) => {
    const records = Object.entries(catalogue).map(([id, fields]) => `      ${JSON.stringify(id)}: ${JSON.stringify(fields)}`)
    return `    ${JSON.stringify(name)}: {\n${records.join(',\n')}\n    }`
  })
  const { version, source, exports } = state
  return `{
  "version": ${JSON.stringify(version)},
  "source": ${JSON.stringify(source)},
  "exports": {
${Object.entries(exports)
  .map(([entry, names]) => `    ${JSON.stringify(entry)}: ${JSON.stringify(names)}`)
  .join(',\n')}
  },
  "catalogues": {
${lines.join(',\n')}
  }
}
`
}

function catalogueOf(value: unknown): Catalogue | undefined {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) return Object.fromEntries(value.map((word) => [word, {}]))
    const identified = value.map((item) => [idOf(item), item] as const)
    return identified.every(([id]) => id !== undefined)
      ? Object.fromEntries(identified.map(([id, item]) => [id as string, hashFields(item as object)]))
      : undefined
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return undefined
  const records = Object.entries(value)
  // A single record is part of its catalogue already.
  if (idOf(value) !== undefined || !records.every(([, record]) => typeof record === 'object' && record !== null)) return undefined
  return Object.fromEntries(records.map(([id, record]) => [id, hashFields(record as object)]))
}

function idOf(value: unknown): string | undefined {
  const { id, code } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; code?: unknown }
  return typeof id === 'string' ? id : typeof code === 'string' ? code : undefined
}

function hashFields(record: object): Readonly<Record<string, string>> {
  const upkeep: unknown[] = []
  const facts = Object.entries(record)
    .filter(([field]) => !UPKEEP.has(field))
    .map(([field, value]) => [
      field,
      hashOf(JSON.stringify(value, (key, part: unknown) => (UPKEEP.has(key) ? void upkeep.push(part) : part))),
    ])
  const own = Object.entries(record)
    .filter(([field]) => UPKEEP.has(field))
    .map(([field, value]) => [field, hashOf(JSON.stringify(value))])
  const nested = upkeep.length === 0 ? [] : [['reviewedOn', hashOf(JSON.stringify([upkeep, own]))]]
  return Object.fromEntries([...facts, ...own, ...nested]) as Record<string, string>
}

function hashOf(text: string | undefined): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
    .slice(0, 8)
}

function union(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}
