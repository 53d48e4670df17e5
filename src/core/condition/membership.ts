import { icd10cmPrefixes } from '../code-system'
import type { ValueSet } from './model'
import type { Tri } from './tri'
import { MET, UNKNOWN, UNMET } from './tri'

const ICD = 'icd-10-cm:'
/** Where the characters after the category begin: `icd-10-cm:I71.43`. */
const REST = 14

/** One member of a value set. Of an ICD-10-CM member, `rest` is what follows the category, without the dot. */
interface Mention {
  readonly set: number
  readonly rest: string
}

/** The members of all value sets that share a category or an exact code. */
interface Mentions {
  readonly include: Mention[]
  readonly exclude: Mention[]
  readonly asks: Mention[]
}

/** Finds the value sets that a code belongs to, through one table for all of them. */
export interface Membership {
  /** Raises `hits[set]` to 2 where the code is in the set and to 1 where it suggests membership but cannot decide it. */
  readonly mark: (code: string, hits: Int8Array) => void
  /** Membership of one code in one set. */
  readonly of: (code: string, set: number) => Tri
}

/**
 * Builds the table; a set is known by its position. An ICD-10-CM member stands for every longer code; all other members match exactly. `exclude` outweighs `include`,
 * and `include` outweighs `asks`.
 */
export function createMembership(sets: readonly ValueSet[]): Membership {
  // Most codes of a patient belong to none of our sets. Keying the table by the category as a number finds that out without making a text.
  const categories = new Map<number, Mentions>()
  const exact = new Map<string, Mentions>()

  const enter = (code: string, set: number, kind: keyof Mentions): void => {
    if (!code.startsWith(ICD)) {
      place(exact, code)[kind].push({ set, rest: '' })
      return
    }
    for (const prefix of icd10cmPrefixes(code.slice(ICD.length))) {
      place(categories, categoryKey(prefix, 0))[kind].push({ set, rest: prefix.slice(3) })
    }
  }
  sets.forEach((valueSet, set) => {
    for (const code of valueSet.include) enter(code, set, 'include')
    for (const code of valueSet.exclude ?? []) enter(code, set, 'exclude')
    for (const code of valueSet.asks ?? []) enter(code, set, 'asks')
  })
  const find = (code: string): Mentions | undefined =>
    code.startsWith(ICD) ? categories.get(categoryKey(code, ICD.length)) : exact.get(code)

  return {
    of: (code, set) => {
      const mentions = find(code)
      if (mentions === undefined || names(mentions.exclude, code, set)) return UNMET
      return names(mentions.include, code, set) ? MET : names(mentions.asks, code, set) ? UNKNOWN : UNMET
    },
    mark: (code, hits) => {
      const mentions = find(code)
      if (mentions === undefined) return
      raise(mentions.include, MET, mentions.exclude, code, hits)
      raise(mentions.asks, UNKNOWN, mentions.exclude, code, hits)
    },
  }
}

function place<Key>(table: Map<Key, Mentions>, key: Key): Mentions {
  const known = table.get(key)
  if (known !== undefined) return known
  const mentions: Mentions = { include: [], exclude: [], asks: [] }
  table.set(key, mentions)
  return mentions
}

function categoryKey(code: string, from: number): number {
  return (code.charCodeAt(from) << 16) | (code.charCodeAt(from + 1) << 8) | code.charCodeAt(from + 2)
}

function raise(list: readonly Mention[], to: Tri, excluded: readonly Mention[], code: string, hits: Int8Array): void {
  for (const { set, rest } of list) {
    if ((hits[set] as number) < to && goesOn(code, rest) && !names(excluded, code, set)) hits[set] = to
  }
}

function names(list: readonly Mention[], code: string, set: number): boolean {
  for (const mention of list) if (mention.set === set && goesOn(code, mention.rest)) return true
  return false
}

function goesOn(code: string, rest: string): boolean {
  return rest === '' || code.startsWith(rest, REST)
}
