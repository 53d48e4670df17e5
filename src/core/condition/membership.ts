import { icd10cmPrefixes } from '../code-system'
import type { ValueSet } from './model'
import type { Tri } from './tri'
import { MET, UNKNOWN, UNMET } from './tri'

const ICD = 'icd-10-cm:'
const CATEGORY_LENGTH = ICD.length + 3

/** One mention of a code or prefix by a value set. */
interface Mention {
  readonly set: number
  readonly kind: 'include' | 'exclude' | 'asks'
}

/** Finds the value sets that a code belongs to, through one prefix table for all of them. */
export interface Membership {
  /** Number of value sets. */
  readonly size: number
  /** Position of a value set, −1 when it is not in the table. */
  readonly indexOf: (id: string) => number
  /** Raises `hits[set]` to 2 where the code is in the set and to 1 where it suggests membership but cannot decide it. */
  readonly mark: (code: string, hits: Int8Array) => void
  /** Membership of one code in one set. */
  readonly of: (code: string, set: number) => Tri
}

/** Builds the table. An ICD-10-CM member stands for every longer code; all other members match exactly. */
export function createMembership(sets: readonly ValueSet[]): Membership {
  const table = new Map<string, Mention[]>()
  const categories = new Set<string>()
  const positions = new Map(sets.map((set, index) => [set.id, index]))

  const enter = (code: string, mention: Mention): void => {
    for (const key of keysOf(code)) {
      const mentions = table.get(key)
      if (mentions === undefined) table.set(key, [mention])
      else mentions.push(mention)
      if (key.startsWith(ICD)) categories.add(key.slice(0, CATEGORY_LENGTH))
    }
  }
  sets.forEach((valueSet, set) => {
    for (const code of valueSet.include) enter(code, { set, kind: 'include' })
    for (const code of valueSet.exclude ?? []) enter(code, { set, kind: 'exclude' })
    for (const code of valueSet.asks ?? []) enter(code, { set, kind: 'asks' })
  })

  const mentionsOf = (code: string): readonly (readonly Mention[])[] => {
    if (!code.startsWith(ICD)) {
      const mentions = table.get(code)
      return mentions === undefined ? [] : [mentions]
    }
    // Most codes of a patient belong to none of our sets: their category alone tells.
    if (!categories.has(code.slice(0, CATEGORY_LENGTH))) return []
    const bare = code.replace('.', '')
    const found: (readonly Mention[])[] = []
    for (let length = CATEGORY_LENGTH; length <= bare.length; length++) {
      const mentions = table.get(bare.slice(0, length))
      if (mentions !== undefined) found.push(mentions)
    }
    return found
  }
  const decide = (found: readonly (readonly Mention[])[], set: number): Tri => {
    let result: Tri = UNMET
    for (const mentions of found) {
      for (const mention of mentions) {
        if (mention.set !== set) continue
        if (mention.kind === 'exclude') return UNMET
        if (mention.kind === 'include') result = MET
        else if (result === UNMET) result = UNKNOWN
      }
    }
    return result
  }
  return {
    size: sets.length,
    indexOf: (id) => positions.get(id) ?? -1,
    of: (code, set) => decide(mentionsOf(code), set),
    mark: (code, hits) => {
      const found = mentionsOf(code)
      for (const mentions of found) {
        for (const { set } of mentions) {
          const tri = decide(found, set)
          if (tri > (hits[set] as number)) hits[set] = tri
        }
      }
    },
  }
}

function keysOf(code: string): readonly string[] {
  return code.startsWith(ICD) ? icd10cmPrefixes(code.slice(ICD.length)).map((prefix) => ICD + prefix) : [code]
}
