import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Employee benefit network. */
export const employeeBenefitNetwork: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'employee-benefit-network',
  name: 'Employee benefit network',
  summary: 'An administrator contracts providers for employers, who pay most of the cost.',
  settings: ['clinic', 'home'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'conditional', note: 'network-dependent' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'network-dependent' },
  ],
  supervision: { most: 'continuous-professional', least: 'remote-async', note: 'as each network provider' },
  whoQualifies: 'staff of contracted employers who meet the criteria of the plan',
  advantages: ['the employer pays most'],
  limits: ['few employers'],
  legalConstraint: 'ERISA, HIPAA, parity law',
  rural: { reach: 'medium' },
  oversight: ['plan fiduciary', 'boards'],
  serves: ['free-or-low-cost', 'insurance', 'psychotherapy'],
  priceBasis: 'paid by the employer, with a copay',
  prices: [],
  codes: [],
  rarity: 'rare',
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'One employer began to cover ketamine-assisted therapy in January 2022; about 7 % of its plan members used it. The administrator had 10 client employers at the time of the report.',
      confidence: 'C',
      sources: [
        { citation: 'morningbrew-enthea', checked: 'read' },
        { citation: 'medpage-bronner', checked: 'read' },
      ],
    },
    {
      text: 'Employees reach vetted providers through a portal; the employer does not see who uses it.',
      confidence: 'C',
      sources: [
        { citation: 'microdose-enthea', checked: 'read' },
        { citation: 'lucid-enthea', checked: 'read' },
      ],
    },
  ],
  confidence: 'C',
  sources: [
    { citation: 'library-convention', locator: 'editorial synthesis of the sources of this record', checked: 'convention' },
    { citation: 'spravato-rems-386', locator: 'esketamine column', checked: 'read' },
    { citation: 'rems-home', locator: 'esketamine column', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
