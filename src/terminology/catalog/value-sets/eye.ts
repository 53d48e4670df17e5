import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Value sets of the eye. */
export const eyeSets: readonly CitedValueSet[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'glaucoma',
    label: 'glaucoma',
    include: [
      'icd-10-cm:H40.-',
      'icd-10-cm:H42',
      'icd-10-cm:H44.51-',
      'icd-10-cm:Q15.0',
      'concept:glaucoma',
      'concept:acute-angle-closure-glaucoma',
    ],
    exclude: ['icd-10-cm:H40.0-'],
    note: 'H40.0- are suspects and risk states. Glaucoma in other diseases (H42), of a blind eye (H44.51-) and from birth (Q15.0) is coded apart. No code but H40.21- says whether pressure is controlled.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'icd10cm-2026-list', locator: 'H42, H44.51-, Q15.0', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'acute-angle-closure-glaucoma',
    label: 'acute angle-closure glaucoma',
    include: ['icd-10-cm:H40.21-', 'concept:acute-angle-closure-glaucoma'],
    sources: [
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'open-globe-injury',
    label: 'open-globe injury',
    include: ['icd-10-cm:S05.2-', 'icd-10-cm:S05.3-', 'icd-10-cm:S05.5-', 'icd-10-cm:S05.6-', 'concept:open-globe-injury'],
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'S05.-', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
])
