import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Psychiatric practice. */
export const psychiatricPractice: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'psychiatric-practice',
  name: 'Psychiatric practice',
  summary: 'Outpatient psychiatry or psychiatric nurse practitioner practice that adds ketamine or SPRAVATO to ongoing care.',
  settings: ['clinic', 'rems-certified-outpatient'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'rare' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'sometimes' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'only if REMS-certified' },
  ],
  supervision: { most: 'continuous-professional', least: 'on-site-intermittent', note: 'continuous for SPRAVATO' },
  whoQualifies: 'patients of the practice with a diagnosis',
  advantages: ['diagnosis', 'continuity', 'insured visits'],
  limits: ['room time of two hours', 'staffing', 'capacity'],
  legalConstraint: 'REMS if SPRAVATO is given',
  rural: { reach: 'low-to-medium' },
  oversight: ['state licensing boards', 'DEA', 'payers', 'REMS audits where certified'],
  serves: ['psychiatric-continuity', 'insurance'],
  priceBasis: 'per visit: visits and therapy often billable to insurance, the ketamine itself usually cash',
  prices: ['price-psych-evaluation', 'price-integration-hour', 'price-im-session', 'price-sl-fill'],
  codes: ['90791', '90792', '99212', '99213', '99214', '99215', '90833', '90836', '90838'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'With SPRAVATO a prescriber is on site throughout administration and monitoring.',
      confidence: 'A',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
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
