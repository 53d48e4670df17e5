import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Clinical trial. */
export const clinicalTrial: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'clinical-trial',
  name: 'Clinical trial',
  summary: 'A study found through a trial registry; the sponsor pays for the study drug and procedures.',
  settings: ['research'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'yes' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'yes' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional' },
  whoQualifies: 'people who meet the criteria of the protocol',
  advantages: ['free study drug'],
  limits: ['placebo', 'it ends, with no right to go on'],
  legalConstraint: 'investigational new drug rules, ethics board, consent',
  rural: { reach: 'low' },
  oversight: ['ethics board', 'FDA', 'DEA'],
  serves: ['free-or-low-cost', 'continuous-monitoring'],
  priceBasis: 'free, sometimes a stipend; routine care may be billed',
  prices: [],
  codes: [],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'No right to continue the drug afterwards: a reported reason for relapse and a shock of cost.',
      confidence: 'C',
      sources: [{ citation: 'peoplespharmacy', checked: 'read' }],
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
