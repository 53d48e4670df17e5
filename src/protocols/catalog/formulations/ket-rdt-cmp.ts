import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** Compounded racemic ketamine rapid-dissolve tablet; no fixed strength. */
export const ketRdtCmp: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'ket-rdt-cmp',
  name: 'compounded ketamine rapid-dissolve tablet (racemic)',
  drug: 'ketamine',
  form: 'rapid-dissolve-tablet',
  routes: ['sublingual'],
  releaseForm: 'immediate',
  strengthText: 'no fixed strength, pharmacy-specific; doses of 300 to 450 mg were used in one telehealth cohort',
  packs: [],
  rules: [
    {
      id: 'not-racemic',
      text: 'Racemic ketamine and esketamine are not converted into each other.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
    {
      id: 'swallow-or-spit',
      text: 'Swallowing or spitting is not standardized and changes the absorbed dose.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  status: { state: 'compounded', text: 'Compounded; not approved by FDA.', sources: [{ citation: 'hull-2022', checked: 'read' }] },
  sources: [{ citation: 'hull-2022', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
