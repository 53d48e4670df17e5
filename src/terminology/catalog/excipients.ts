import type { Excipient } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Substances of ketamine products besides the active ingredient, for hypersensitivity. Compounded troches vary by pharmacy: ask. */
export const excipients: readonly Excipient[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'citric acid',
    synonyms: ['citric acid monohydrate', 'acido citrico'],
    products: ['esketamine-nasal-spray'],
    sources: [{ citation: 'label-spravato-my', checked: 'read' }],
  },
  {
    id: 'edetate disodium',
    synonyms: ['disodium edetate', 'edta', 'disodium edta', 'edetato disodico'],
    products: ['esketamine-nasal-spray'],
    sources: [{ citation: 'label-spravato-my', checked: 'read' }],
  },
  { id: 'sodium hydroxide', products: ['esketamine-nasal-spray'], sources: [{ citation: 'label-spravato-my', checked: 'read' }] },
  {
    id: 'water',
    synonyms: ['water for injection'],
    products: ['esketamine-nasal-spray'],
    sources: [{ citation: 'label-spravato-my', checked: 'read' }],
  },
  {
    id: 'benzethonium chloride',
    products: ['ketamine-injection-multi-dose'],
    sources: [
      { citation: 'ketalar-label-us', checked: 'recalled' },
      { citation: 'ketalar-monograph-ca', checked: 'read' },
    ],
  },
])
