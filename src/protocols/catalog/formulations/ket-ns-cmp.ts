import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** Compounded racemic ketamine nasal spray; strength varies. */
export const ketNsCmp: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'ket-ns-cmp',
  name: 'compounded ketamine nasal spray (racemic)',
  drug: 'ketamine',
  form: 'nasal-spray',
  routes: ['intranasal'],
  strengthText:
    'varies, pharmacy-specific; reports to FDA named 125 to 200 mg/mL, and the volume of a spray of the bottle is not controlled',
  packs: [],
  rules: [
    {
      id: 'not-racemic',
      text: 'Racemic ketamine and esketamine are not converted into each other.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
    {
      id: 'not-spravato',
      text: 'Never equal to SPRAVATO: another drug, another strength, no REMS.',
      sources: [{ citation: 'fda-compounded-2022', checked: 'read' }],
    },
  ],
  status: {
    state: 'compounded',
    text: 'Compounded; not approved by FDA; FDA alert of 2022-02-16.',
    sources: [
      { citation: 'fda-compounded-2022', checked: 'read' },
      { citation: 'lachman-2022', checked: 'read' },
    ],
  },
  sources: [
    { citation: 'fda-compounded-2022', checked: 'read' },
    { citation: 'lachman-2022', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
