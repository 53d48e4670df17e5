import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { madeByFunctions } from '../../docs/facts/finding-codes/made-by-functions'
import { type Api, readApi } from './api'
import { entries, filesUnder, manifest, read, root } from './project'
import { type Types, compareTypes, readTypes } from './types'

/** Weight of a change, as in semantic versioning. */
export type Weight = 'none' | 'patch' | 'minor' | 'major'

/** Weights in rising order. */
export const WEIGHTS: readonly Weight[] = ['none', 'patch', 'minor', 'major']

/** What a release promised: its names, and a short hash of every field of every record. */
export interface ReleaseState {
  readonly version: string
  /** Hash of every file of `src`. */
  readonly source: string
  /** Ranges of the packages that a consumer installs beside this one. */
  readonly peers: Readonly<Record<string, string>>
  /** Exported names by entry. */
  readonly exports: Readonly<Record<string, readonly string[]>>
  /** What the exported types say. */
  readonly types: Types
  /** Hashes by catalog, record and field. */
  readonly catalogs: Readonly<Record<string, Catalog>>
  /** Hashes of all other facts, by domain and table: rows without an id, and tables that no entry exports. */
  readonly unnamed: Readonly<Record<string, readonly string[]>>
}

/** Hashes of fields by record. A list of words has its words as records without fields. */
export type Catalog = Readonly<Record<string, Readonly<Record<string, string>>>>

/** One reason for a weight. */
export interface Reason {
  readonly weight: Weight
  readonly what: string
  /** Whether an answer for the same inputs and the same day may change. */
  readonly changesAnswers: boolean
}

type Note = (weight: Weight, what: string, changesAnswers?: boolean) => void

// Facts about the upkeep of a record. They change no answer.
const UPKEEP = new Set(['reviewedOn', 'reviewBy', 'urls', 'verifiedNote'])

// Lists of ids grow; other lists of words are closed unions that consumers switch over.
const OPEN_LIST = /_IDS$|\/BILLING_CODES$|\/LINE_COUNTRIES$/

// What a versioned record of at-home rests on, and says of itself, beside what it asks for.
const GROUNDS = new Set([...UPKEEP, 'sources', 'basis', 'rationale', 'default', 'translationReview'])

// The unions that consumers are told to switch over.
const RESULTS = new Set(['outcome', 'standing', 'result'])

const FINDING_CODES = Object.entries(madeByFunctions).flatMap(([domain, codes]) => codes.map(([id]) => `${domain}/${id}`))

/** The state of this tree. */
export async function readState(): Promise<ReleaseState> {
  const exports: Record<string, string[]> = {}
  const api = readApi()
  for (const { entry, name } of api.exports) (exports[entry] ??= []).push(name)
  for (const names of Object.values(exports)) names.sort()
  const catalogs: Record<string, Catalog> = { ...resultsOf(api), 'functions/FINDING_CODE_IDS': wordsOf(FINDING_CODES) }
  const known = new Set<unknown>()
  for (const entry of entries) {
    if (entry.key === '.') continue
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, entry.source)).href)) as Record<string, unknown>
    for (const name of Object.keys(module).sort()) {
      const catalog = catalogOf(module[name])
      if (catalog === undefined) continue
      catalogs[`${entry.key.slice(2)}/${name}`] = catalog
      addParts(module[name], known)
    }
  }
  const { version, peerDependencies: peers } = manifest
  return { version, source: sourceHash(), peers, exports, types: readTypes(api), catalogs, unnamed: await unnamedBeside(known, api) }
}

/** The facts of all catalogs that no named record holds. What no entry reaches is in no answer. */
async function unnamedBeside(known: ReadonlySet<unknown>, { reaches }: Api): Promise<ReleaseState['unnamed']> {
  const tables: Record<string, readonly string[]> = {}
  for (const path of filesUnder('src', '.ts').filter((each) => each.includes('/catalog/') && reaches(each))) {
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== 'object' || value === null || known.has(value)) continue
      const rows = (Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.entries(value)).filter((row) => !known.has(row))
      if (rows.length > 0) tables[`${path.split('/')[1]}/${name}`] = rows.map((row) => hashOf(JSON.stringify(row, withoutUpkeep)))
    }
  }
  return tables
}

const withoutUpkeep = (key: string, value: unknown): unknown => (UPKEEP.has(key) ? undefined : value)

function addParts(value: unknown, to: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || to.has(value)) return
  to.add(value)
  for (const part of Object.values(value)) addParts(part, to)
}

/** What the result of an exported answer can be, as a list of words. */
function resultsOf({ checker, exports }: Api): Record<string, Catalog> {
  const results: Record<string, Catalog> = {}
  for (const { entry, name, symbol, isValue } of exports) {
    if (entry === '.' || isValue) continue
    for (const property of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
      if (!RESULTS.has(property.name)) continue
      const type = checker.getTypeOfSymbol(property)
      const words = (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []))
      if (words.length > 0) results[`${entry.slice(2)}/${name}.${property.name}`] = wordsOf(words)
    }
  }
  return results
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
  const note: Note = (weight, what, changesAnswers = false) => {
    reasons.push({ weight, what, changesAnswers })
  }
  compareExports(before.exports, after.exports, note)
  compareTypes(before.types, after.types, note)
  for (const name of union(before.catalogs, after.catalogs)) {
    const [old, now] = [before.catalogs[name], after.catalogs[name]]
    // A catalog that came or went is a name that came or went.
    if (old !== undefined && now !== undefined) compareCatalogs(name, old, now, note)
  }
  compareUnnamed(before, after, note)
  comparePeers(before.peers, after.peers, note)
  if (reasons.length === 0 && before.source !== after.source) note('patch', 'the source changed, no name and no fact did')
  return reasons
}

function compareExports(before: ReleaseState['exports'], after: ReleaseState['exports'], note: Note): void {
  for (const entry of union(before, after)) {
    const [old, now] = [before[entry] ?? [], after[entry] ?? []]
    for (const name of old) if (!now.includes(name)) note('major', `${entry} no longer exports ${name}`)
    for (const name of now) if (!old.includes(name)) note('minor', `${entry} exports ${name}`)
  }
}

function compareUnnamed(before: ReleaseState, after: ReleaseState, note: Note): void {
  for (const name of union(before.unnamed, after.unnamed)) {
    if (isRenamed(name, before.unnamed, after.unnamed) || isRenamed(name, after.unnamed, before.unnamed)) continue
    // A table that an entry now exports has named records from here on.
    if (before.catalogs[name] === undefined && after.catalogs[name] !== undefined) continue
    const [old, now] = [before.unnamed[name] ?? [], after.unnamed[name] ?? []]
    if (old.some((row) => !now.includes(row))) note('minor', `${name}: rows changed or are gone`, true)
    else if (now.some((row) => !old.includes(row))) note('minor', `${name}: rows are new`)
  }
}

function comparePeers(before: ReleaseState['peers'], after: ReleaseState['peers'], note: Note): void {
  for (const name of union(before, after)) {
    const [old, now] = [before[name], after[name]]
    // Only what adds to the former range is seen to be wider.
    if (old !== now) note(now === undefined || now.startsWith(`${old} ||`) ? 'minor' : 'major', `the peer ${name} is now ${now ?? 'gone'}`)
  }
}

/** Whether a table that is gone stands in the other state under a name that is new there: what no entry exports may be called otherwise. */
function isRenamed(name: string, from: ReleaseState['unnamed'], to: ReleaseState['unnamed']): boolean {
  return to[name] === undefined && Object.keys(to).some((other) => from[other] === undefined && String(to[other]) === String(from[name]))
}

/** Versioned records that say something else under the version of the release. */
export function unraisedVersions(before: ReleaseState, after: ReleaseState): readonly string[] {
  return Object.entries(before.catalogs).flatMap(([name, catalog]) =>
    Object.entries(catalog).flatMap(([id, was]) => {
      const is = after.catalogs[name]?.[id]
      if (is === undefined || was['version'] === undefined || was['version'] !== is['version']) return []
      const counts = (field: string): boolean =>
        name.startsWith('disclaimers/') ? field === 'texts' : name.startsWith('at-home/') && !GROUNDS.has(field)
      return union(was, is).some((field) => counts(field) && was[field] !== is[field]) ? [`${name}: ${id}`] : []
    }),
  )
}

function compareCatalogs(name: string, old: Catalog, now: Catalog, note: Note): void {
  const closed = Object.values(now).every((fields) => Object.keys(fields).length === 0) && !OPEN_LIST.test(name)
  const fieldsOf = (catalog: Catalog): Set<string> => new Set(Object.values(catalog).flatMap((fields) => Object.keys(fields)))
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

const PARTS = ['version', 'source', 'peers', 'exports', 'types', 'catalogs', 'unnamed'] as const satisfies readonly (keyof ReleaseState)[]

/** Reads a state that was kept. Where these tools wrote fewer parts then, nothing can be compared with it. */
export function parseState(text: string): ReleaseState {
  const state = JSON.parse(text) as Partial<ReleaseState>
  const lacking = PARTS.filter((part) => state[part] === undefined)
  if (lacking.length === 0) return state as ReleaseState
  throw new Error(
    `the kept state lacks ${lacking.join(', ')}: write it anew with these tools from the sources of ${state.version ?? 'the release'}`,
  )
}

/** One line a record, so that a reviewer sees which facts moved. */
export function writeState(state: ReleaseState): string {
  const lines = Object.entries(state.catalogs).map(([name, catalog]) => {
    const records = Object.entries(catalog).map(([id, fields]) => `      ${JSON.stringify(id)}: ${JSON.stringify(fields)}`)
    return `    ${JSON.stringify(name)}: {\n${records.join(',\n')}\n    }`
  })
  const { version, source, peers, exports, types, unnamed } = state
  return `{
  "version": ${JSON.stringify(version)},
  "source": ${JSON.stringify(source)},
  "peers": ${JSON.stringify(peers)},
  "exports": {
${Object.entries(exports)
  .map(([entry, names]) => `    ${JSON.stringify(entry)}: ${JSON.stringify(names)}`)
  .join(',\n')}
  },
  "types": {
${Object.entries(types)
  .map(([name, members]) => `    ${JSON.stringify(name)}: ${JSON.stringify(members)}`)
  .join(',\n')}
  },
  "catalogs": {
${lines.join(',\n')}
  },
  "unnamed": {
${Object.entries(unnamed)
  .map(([table, rows]) => `    ${JSON.stringify(table)}: ${JSON.stringify(rows)}`)
  .join(',\n')}
  }
}
`
}

function catalogOf(value: unknown): Catalog | undefined {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) return wordsOf(value)
    const identified = value.map((item) => [idOf(item), item] as const)
    return identified.every(([id]) => id !== undefined)
      ? Object.fromEntries(identified.map(([id, item]) => [id as string, hashFields(item as object)]))
      : undefined
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return undefined
  const records = Object.entries(value)
  // A single record is part of its catalog already.
  if (idOf(value) !== undefined || !records.every(([, record]) => typeof record === 'object' && record !== null)) return undefined
  return Object.fromEntries(records.map(([id, record]) => [id, hashFields(record as object)]))
}

function wordsOf(words: readonly string[]): Catalog {
  return Object.fromEntries(words.map((word) => [word, {}]))
}

function idOf(value: unknown): string | undefined {
  const { id, code } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; code?: unknown }
  return typeof id === 'string' ? id : typeof code === 'string' ? code : undefined
}

function hashFields(record: object): Readonly<Record<string, string>> {
  // A list is one fact: its places are no fields.
  if (Array.isArray(record)) return { list: hashOf(JSON.stringify(record)) }
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
