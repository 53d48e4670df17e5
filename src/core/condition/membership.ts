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
 * Builds the table; a set is known by its position. An ICD-10-CM member stands for every longer code; all other members match exactly. `include` outweighs `asks`,
 * and `exclude` outweighs both, except where a longer member says more. A category whose next character would decide asks: `I60` holds ruptured aneurysms and other bleeds.
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
      if (hits.some((one) => one.set === set)) continue
      const [inside, asked, out] = [longest(include, code, set), longest(asks, code, set), longest(exclude, code, set)]
      if (out >= 0 && out >= inside && out >= asked) continue
      if (inside > out) hits.push({ set, tri: MET })
      else if (asked >= 0 || isCategoryOf(include, code, set) || isCategoryOf(asks, code, set)) hits.push({ set, tri: UNKNOWN })
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

/** Length of the longest member that names a code; -1 where none does. */
function longest(list: readonly Mention[], code: string, set: number): number {
  let length = -1
  for (const mention of list) {
    if (mention.set === set && mention.rest.length > length && code.startsWith(mention.rest, REST)) length = mention.rest.length
  }
  return length
}

/** Whether a member is one character longer than a code. */
function isCategoryOf(list: readonly Mention[], code: string, set: number): boolean {
  const rest = code.slice(REST)
  return list.some((mention) => mention.set === set && mention.rest.length === rest.length + 1 && mention.rest.startsWith(rest))
}
