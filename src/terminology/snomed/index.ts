/**
 * SNOMED CT codes, in an entry of their own: using them needs a license. The entries `screening` and `care-plan` understand such codes in a
 * patient's record, and so hold the same mapping; the records of `indications` have codes of theirs in a field of their own, `snomedCt`.
 *
 * | to | use |
 * | --- | --- |
 * | find the concepts behind a code | {@link conceptsOfSnomed} |
 *
 * @packageDocumentation
 */
export { snomedMappings } from '../catalog/snomed/mappings'
export { snomedSubstances } from '../catalog/snomed/substances'
export { conceptsOfSnomed } from './concepts-of-snomed'
export type { SnomedMapping } from '../model'
export type { SnomedSubstance } from '../pharmacology-model'
