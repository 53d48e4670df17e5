/**
 * SNOMED CT codes, in an entry of their own: using them needs a licence.
 *
 * @packageDocumentation
 */
export { snomedMappings } from '../catalog/snomed/mappings'
export { snomedSubstances } from '../catalog/snomed/substances'
export { conceptsOfSnomed } from './concepts-of-snomed'
export type { SnomedMapping } from '../model'
export type { SnomedSubstance } from '../pharmacology-model'
