import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** University or training clinic. */
export const universityTrainingClinic: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'university-training-clinic',
  name: 'University or training clinic',
  summary: 'Reduced fees with supervised trainees.',
  settings: ['clinic', 'hospital'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'if REMS-certified' },
  ],
  supervision: { most: 'continuous-professional', least: 'on-site-intermittent', note: 'continuous, or a supervised trainee' },
  whoQualifies: 'local people, by income',
  advantages: ['price'],
  limits: ['turnover', 'scarce'],
  legalConstraint: 'as the parent institution',
  rural: { reach: 'low' },
  oversight: ['university', 'boards'],
  serves: ['free-or-low-cost', 'psychotherapy'],
  priceBasis: 'reduced fee or sliding scale',
  prices: [],
  codes: [],
  rarity: 'rare',
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'One community practice shows intern prices of 150 to 250 USD a dosing session.',
      confidence: 'C',
      sources: [{ citation: 'innerpath-2023', checked: 'read' }],
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
