import type { CodeSystem } from '../core/code-system'
import type { CodeRelation, Indication, IndicationCode } from './model'
import { InputCheck } from '../core/check'
import { CODE_SYSTEMS, isWellFormedCode } from '../core/code-system'
import { indications } from './catalog'
import { codeTable, withoutDots } from './code-table'
import type { CodeTableEntry } from './code-table'

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
 * Finds the indications that a code points at. ICD-10-CM entries that are categories or ranges stand for every code below or between;
 * ICD-11 entries stand for every code below. The relation tells what the match is worth: a `not-this` or `context` match is a warning or a
 * circumstance. A match never means that the use works, is approved or is payable for that code. Codes that have ended are found as
 * well, since records keep them: `by` tells from when and through when a code holds.
 *
 * @param query - system and code
 * @returns matches, the most specific entry of each indication; empty for a code that points at none
 * @throws InvalidInputError for an unknown system, and for a code that is not one of that system; one without its dot is refused with the dot in the message
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
  const given = check.object('', query, ['system', 'code'])
  const isSystem = check.oneOf('system', given['system'], CODE_SYSTEMS)
  if (check.text('code', given['code'], { min: 1, max: 40 }) && isSystem && !isWellFormedCode(query.system, query.code)) {
    check.fail('code', 'malformed', `"${query.code}" is not a code of ${query.system}${hint(query)}`)
  }
  check.done()
  const bare = withoutDots(query.code)
  const best = new Map<number, CodeTableEntry>()
  // Every entry that could match is filed under a beginning of the code, so a look-up takes as many steps as a code has characters.
  for (let length = bare.length; length > 0; length--) {
    for (const filed of codeTable()[`${query.system}|${bare.slice(0, length)}`] ?? []) {
      const isEnding = filed.by.ending === undefined || bare.endsWith(filed.by.ending)
      if ((filed.isWide || length === bare.length) && isEnding && !best.has(filed.position)) best.set(filed.position, filed)
    }
  }
  return [...best.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ id, by }) => ({ indication: indications[id], relation: by.relation, by }))
}

/** Claims carry codes of ICD-10-CM without their dot. */
function hint({ system, code }: CodeQuery): string {
  const dotted = code.toUpperCase().replace(/^(\w{3})\.?(?=\w)/, '$1.')
  return system === 'icd-10-cm' && isWellFormedCode(system, dotted) ? `; did you mean "${dotted}"?` : ''
}
