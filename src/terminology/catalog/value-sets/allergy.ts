import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Value sets of allergy. */
export const allergySets: readonly CitedValueSet[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'ketamine-hypersensitivity',
    label: 'hypersensitivity to ketamine or esketamine',
    include: ['ingredient:ketamine', 'ingredient:esketamine', 'concept:ketamine-hypersensitivity'],
    asks: ['icd-10-cm:Z88.4'],
    note: 'Z88.4 is allergy to any anesthetic.',
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'Z88.4', checked: 'read' },
      { citation: 'icd10cm-titles-code', locator: 'Z88.4', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'spravato-excipient',
    label: 'excipient of esketamine nasal spray',
    include: ['ingredient:citric acid', 'ingredient:edetate disodium', 'ingredient:sodium hydroxide', 'ingredient:water'],
    sources: [{ citation: 'label-spravato-my', checked: 'read' }],
  },
  {
    id: 'ketamine-injection-excipient',
    label: 'excipient of multi-dose ketamine injection',
    include: ['ingredient:benzethonium chloride'],
    sources: [
      { citation: 'ketalar-label-us', checked: 'recalled' },
      { citation: 'ketalar-monograph-ca', checked: 'read' },
    ],
  },
])
