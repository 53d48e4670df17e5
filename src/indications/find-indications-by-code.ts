import type { CodeSystem } from '../core/code-system'
import type { CodeRelation, Indication, IndicationCode } from './model'
import { InputCheck } from '../core/check'
import { CODE_SYSTEMS, icd10cmPrefixes, isWellFormedCode } from '../core/code-system'
import { INDICATION_IDS, indications } from './catalog'

/** A code to look up. */
export interface CodeQuery {
  /** Code system. */
  readonly system: CodeSystem
  /** A full code in the system's own writing. */
  readonly code: string
}

/** An indication that a code points at. A match never means that the use is approved or payable. */
export interface CodeMatch {
  /** The indication. */
  readonly indication: Indication
  /** How the code relates to it. */
  readonly relation: CodeRelation
  /** The entry that matched, which may be a category or a range. */
  readonly by: IndicationCode
}

/**
 * Finds the indications that a code points at. ICD-10-CM entries that are categories or ranges stand for every code below or between.
 *
 * @param query - system and code
 * @returns matches, the most specific entry of each indication; empty for a code that points at none
 * @throws InvalidInputError for an unknown system, and for a code that is not one of that system
 * @example
 * ```ts
 * import { findIndicationsByCode } from 'ketamine-therapy/indications'
 *
 * findIndicationsByCode({ system: 'icd-10-cm', code: 'F43.10' }).map((match) => match.indication.id) // → ['ptsd']
 * findIndicationsByCode({ system: 'icd-10-cm', code: 'E11.9' }) // → []
 * findIndicationsByCode({ system: 'icd-10-cm', code: '44261-6' }) // throws InvalidInputError
 * ```
 */
export function findIndicationsByCode(query: CodeQuery): readonly CodeMatch[] {
  const check = new InputCheck('findIndicationsByCode')
  const given = check.object('query', query, ['system', 'code'])
  const isSystem = check.oneOf('system', given['system'], CODE_SYSTEMS)
  if (check.text('code', given['code'], { min: 1, max: 40 }) && isSystem && !isWellFormedCode(query.system, query.code)) {
    check.fail('code', 'malformed', `"${query.code}" is not a code of ${query.system}`)
  }
  check.done()
  return INDICATION_IDS.flatMap((id) => {
    const indication = indications[id]
    const [best] = [...indication.codes, ...indication.snomedCt]
      .filter((entry) => entry.system === query.system)
      .map((entry) => ({ entry, length: matchLength(entry, query.code) }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length)
    return best === undefined ? [] : [{ indication, relation: best.entry.relation, by: best.entry }]
  })
}

/** How many characters of the code an entry fixes; 0 where it does not match. */
function matchLength(entry: IndicationCode, code: string): number {
  if (entry.ending !== undefined && !code.endsWith(entry.ending)) return 0
  if (entry.system !== 'icd-10-cm') return entry.code === code ? code.length : 0
  const bare = code.replace('.', '')
  const prefix = icd10cmPrefixes(entry.code).find((one) => bare.startsWith(one))
  if (prefix === undefined) return 0
  // A full code of the record stands for itself; only a category or a range stands for longer codes.
  const isWide = /-/.test(entry.code) || entry.ending !== undefined
  return isWide || prefix.length === bare.length ? prefix.length : 0
}
