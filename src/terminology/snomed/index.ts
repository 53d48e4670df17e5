export { snomedMappings } from '../catalog/snomed/mappings'
export { conceptsOfSnomed } from './concepts-of-snomed'
export type { SnomedMapping } from '../model'
