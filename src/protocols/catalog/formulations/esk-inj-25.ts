import { deepFreeze } from '../../../core/freeze'
import type { Formulation } from '../../model'

/** Esketamine injection, 25 mg of base in 1 mL; no US product. */
export const eskInj25: Formulation = /* @__PURE__ */ deepFreeze({
  id: 'esk-inj-25',
  name: 'esketamine injection, 25 mg/mL',
  drug: 'esketamine',
  form: 'injection',
  routes: ['intravenous'],
  strengthMgPerMl: 25,
  strengthText: '25 mg/mL as base (a 5 mg/mL strength exists as well), ampoule',
  packs: [],
  rules: [
    {
      id: 'not-racemic',
      text: 'Racemic ketamine and esketamine are not converted into each other.',
      sources: [{ citation: 'correia-melo-2020', checked: 'read' }],
    },
    {
      id: 'not-the-nasal-spray',
      text: 'SPRAVATO is another product and is not used this way.',
      sources: [{ citation: 'wang-2024', checked: 'recalled' }],
    },
  ],
  status: {
    state: 'not-marketed',
    text: 'Not marketed in the United States; used in China and parts of Europe.',
    sources: [{ citation: 'wang-2024', checked: 'recalled' }],
  },
  sources: [
    { citation: 'wang-2024', checked: 'recalled' },
    { citation: 'ketanest-spc', locator: 'section 2', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
