import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** NRX-100 preservative-free intravenous ketamine. */
export const ketInjNrx100: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'ket-inj-nrx100',
  name: 'NRX-100, preservative-free intravenous ketamine',
  drug: 'ketamine',
  form: 'injection',
  routes: ['intravenous'],
  strengthText: 'not carried: no protocol here uses it',
  packs: [],
  rules: [
    {
      id: 'not-racemic',
      text: 'Racemic ketamine and esketamine are not converted into each other.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
  ],
  status: {
    state: 'investigational',
    text: 'Investigational: Fast Track (2025-08) and expanded access; no approval was seen by mid-2026.',
    sources: [{ citation: 'nrx-2026', checked: 'read' }],
  },
  sources: [{ citation: 'nrx-2026', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
