import { InputCheck } from '../core/check'
import { lazily } from '../core/lazily'
import { substanceIdentifiers } from './catalog/pharmacology/identifiers'
import { IDENTIFIER_SYSTEMS } from './identifier-systems'
import type { IdentifierSystem, SubstanceIdentifier } from './pharmacology-model'

/** An identifier that is looked up. */
export interface IdentifierKey {
  /** System. */
  readonly system: IdentifierSystem
  /** The identifier, in the system's own writing. */
  readonly code: string
}

/**
 * Finds what an identifier stands for: the drug, and whether it names the substance, its hydrochloride, a form or a product.
 *
 * It knows ketamine and esketamine only; `resolveIngredientCode` knows other medicines by RxNorm and ATC.
 *
 * @param key - system and identifier
 * @returns the record, or `undefined` when the identifier is none of theirs
 * @throws InvalidInputError naming every bad field and the nearest valid value
 * @example
 * ```ts
 * import { findIdentifier } from 'ketamine-therapy/terminology'
 *
 * findIdentifier({ system: 'unii', code: '50LFG02TXD' })?.drug // → 'esketamine'
 * findIdentifier({ system: 'cas', code: '50-00-0' }) // → undefined
 * findIdentifier({ system: 'casrn' as 'cas', code: '50-00-0' }) // throws InvalidInputError
 * ```
 */
export function findIdentifier(key: IdentifierKey): SubstanceIdentifier | undefined {
  const check = new InputCheck('findIdentifier')
  const given = check.object('', key, ['system', 'code'])
  check.oneOf('system', given['system'], IDENTIFIER_SYSTEMS)
  check.text('code', given['code'], { min: 1, max: 60 })
  check.done()
  return byKey().get(`${key.system}|${key.code}`)
}

const byKey: () => ReadonlyMap<string, SubstanceIdentifier> = /* @__PURE__ */ lazily(
  () => new Map(substanceIdentifiers.map((one) => [`${one.system}|${one.code}`, one])),
)
