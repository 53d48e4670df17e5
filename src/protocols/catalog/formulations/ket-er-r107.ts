import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** R-107 extended-release racemic ketamine tablet. */
export const ketErR107: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'ket-er-r107',
  name: 'R-107, extended-release ketamine tablet (racemic)',
  drug: 'ketamine',
  form: 'extended-release-tablet',
  routes: ['oral'],
  releaseForm: 'extended',
  strengthText: 'tablet; doses of 30, 60, 120 and 180 mg were studied',
  packs: [],
  rules: [
    {
      id: 'not-racemic',
      text: 'Racemic ketamine and esketamine are not converted into each other.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
    {
      id: 'not-compounded-oral',
      text: 'Another product than compounded oral ketamine.',
      sources: [{ citation: 'glue-2024', checked: 'read' }],
    },
  ],
  status: { state: 'investigational', text: 'Investigational.', sources: [{ citation: 'glue-2024', checked: 'read' }] },
  sources: [{ citation: 'glue-2024', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
