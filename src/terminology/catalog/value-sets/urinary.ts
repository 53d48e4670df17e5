import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Value sets of the bladder. */
export const urinarySets: readonly CitedValueSet[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'chronic-cystitis',
    label: 'interstitial or other chronic cystitis',
    include: ['icd-10-cm:N30.1-', 'icd-10-cm:N30.2-', 'concept:interstitial-cystitis', 'concept:chronic-cystitis'],
    sources: [
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'interstitial-cystitis',
    label: 'interstitial cystitis',
    include: ['icd-10-cm:N30.1-', 'concept:interstitial-cystitis'],
    asks: ['icd-10-cm:Z87.448'],
    note: 'Z87.448 does not name the disease.',
    sources: [
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'icd10cm-2026-list', locator: 'N30.1-, Z87.448', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'cystitis',
    label: 'cystitis',
    include: ['icd-10-cm:N30.-', 'concept:cystitis', 'concept:interstitial-cystitis', 'concept:chronic-cystitis'],
    note: 'With ketamine as the substance it is ketamine cystitis, which has no code of its own.',
    sources: [
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'ketamine-uropathy',
    label: 'ketamine-induced uropathy',
    include: ['concept:ketamine-uropathy'],
    sources: [{ citation: 'library-convention', locator: 'choice of codes', checked: 'convention' }],
  },
  {
    id: 'urinary-tract-infection',
    label: 'urinary tract infection',
    include: ['icd-10-cm:N39.0', 'icd-10-cm:N30.0-', 'concept:urinary-tract-infection'],
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'N30.0-, N39.0', checked: 'read' },
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'lower-urinary-tract-symptoms',
    label: 'lower urinary tract symptoms',
    include: [
      'icd-10-cm:R30.-',
      'icd-10-cm:R32',
      'icd-10-cm:R35.-',
      'icd-10-cm:R39.15',
      'icd-10-cm:R39.82',
      'icd-10-cm:R31.-',
      'icd-10-cm:N39.4-',
      'concept:lower-urinary-tract-symptoms',
    ],
    note: 'R30.9 (painful micturition) and R32 (incontinence), each of no stated kind, count as what they name.',
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'N39.4-, R30-R39', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
])
