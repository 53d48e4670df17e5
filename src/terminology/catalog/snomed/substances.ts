import type { SnomedSubstance } from '../../pharmacology-model'
import { deepFreeze } from '../../../core/freeze'

/** SNOMED CT codes of the drugs themselves. None is certain for esketamine. Using them needs a license, see `snomedMappings`. */
export const snomedSubstances: readonly SnomedSubstance[] = /* @__PURE__ */ deepFreeze([
  { code: '373464007', drug: 'ketamine', sources: [{ citation: 'ids-snomed-ket', checked: 'read' }] },
])
