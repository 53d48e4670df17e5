import { icd10cmPrefixes } from '../code-system'
import { remember } from '../remember'
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

/** A value set that a code is in (2), or that it suggests without deciding it (1). */
export interface Hit {
  readonly set: number
  readonly tri: Tri
}

/** Finds the value sets that a code belongs to, through one table for all of them. */
export interface Membership {
  /** The sets that the code is in or suggests. */
  readonly near: (code: string) => readonly Hit[]
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

  const near = remember((code): readonly Hit[] => {
    const mentions = find(code)
    if (mentions === undefined) return NOWHERE
    const { include, asks, exclude } = mentions
    const hits: Hit[] = []
    for (const { set } of [...include, ...asks]) {
      if (hits.some((one) => one.set === set) || names(exclude, code, set)) continue
      if (names(include, code, set)) hits.push({ set, tri: MET })
      else if (names(asks, code, set)) hits.push({ set, tri: UNKNOWN })
    }
    return hits
  })
  return {
    near,
    of: (code, set) => {
      for (const hit of near(code)) if (hit.set === set) return hit.tri
      return UNMET
    },
  }
}

const NOWHERE: readonly Hit[] = []

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

function names(list: readonly Mention[], code: string, set: number): boolean {
  for (const mention of list) if (mention.set === set && goesOn(code, mention.rest)) return true
  return false
}

function goesOn(code: string, rest: string): boolean {
  return rest === '' || code.startsWith(rest, REST)
}
