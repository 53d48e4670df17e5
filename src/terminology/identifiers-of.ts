import { InputCheck } from '../core/check'
import type { Drug } from '../core/words'
import { DRUGS } from '../core/words'
import { substanceIdentifiers } from './catalog/pharmacology/identifiers'
import { IDENTIFIER_SYSTEMS } from './identifier-systems'
import type { IdentifierSystem, SubstanceIdentifier } from './pharmacology-model'

/** Whose identifiers are asked for. */
export interface IdentifierQuestion {
  /** Drug. */
  readonly drug: Drug
  /** Only those of one system. */
  readonly system?: IdentifierSystem | undefined
}

/**
 * Lists the identifiers of a drug in other people's systems: RxNorm, ATC, UNII, CAS, NDC and others, of the substance, its hydrochloride,
 * its forms and products.
 *
 * Products are examples and not a list of what is sold. Read `sources`: an identifier marked `recalled` was never seen beside its name.
 *
 * @param question - drug, and the system where only one is wanted
 * @returns the identifiers on record; empty where there is none
 * @throws InvalidInputError naming every bad field and the nearest valid value
 * @example
 * ```ts
 * import { identifiersOf } from 'ketamine-therapy/terminology'
 *
 * identifiersOf({ drug: 'esketamine', system: 'atc' }).map(({ code }) => code) // → ['N01AX14', 'N06AX27']
 * identifiersOf({ drug: 'arketamine' }) // → []
 * ```
 */
export function identifiersOf(question: IdentifierQuestion): readonly SubstanceIdentifier[] {
  const check = new InputCheck('identifiersOf')
  const given = check.object('', question, ['drug', 'system'])
  check.oneOf('drug', given['drug'], DRUGS)
  if (given['system'] !== undefined) check.oneOf('system', given['system'], IDENTIFIER_SYSTEMS)
  check.done()
  const { drug, system } = question
  return substanceIdentifiers.filter((one) => one.drug === drug && (system === undefined || one.system === system))
}
