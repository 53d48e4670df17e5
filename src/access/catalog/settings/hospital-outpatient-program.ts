import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Hospital outpatient program. */
export const hospitalOutpatientProgram: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'hospital-outpatient-program',
  name: 'Hospital outpatient program',
  summary: 'Interventional psychiatry or pain service in a hospital: IV ketamine, SPRAVATO, anesthesia backup.',
  settings: ['hospital', 'rems-certified-outpatient'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'rare' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'if REMS-certified' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional' },
  whoQualifies: 'people with a referral who meet the criteria of the hospital',
  advantages: ['the sickest patients', 'other illnesses', 'emergencies'],
  limits: ['facility fees: two coinsurances', 'wait', 'often no off-label IV ketamine for depression'],
  legalConstraint: 'hospital conditions of participation',
  rural: { reach: 'low' },
  oversight: ['CMS', 'accreditor', 'state health department'],
  serves: ['continuous-monitoring', 'insurance', 'emergency-care', 'approved-product'],
  priceBasis: 'facility fee and professional fee',
  prices: ['price-commercial-g2083'],
  codes: ['G2082', 'G2083', '0636', '0762'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'Whether the two hours of monitoring are paid as a facility fee or as an office visit is the largest swing in cost sharing.',
      confidence: 'C',
      sources: [{ citation: 'alvear-spravato', checked: 'read' }],
    },
    {
      text: 'Critical access hospitals can sometimes bill better for SPRAVATO.',
      confidence: 'C',
      sources: [{ citation: 'dude-ai-wi', checked: 'read' }],
    },
    {
      text: 'Price files of hospitals are public (45 CFR part 180).',
      confidence: 'B',
      sources: [{ citation: 'cfr-45-180', locator: '180.40', checked: 'read' }],
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
