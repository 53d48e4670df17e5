import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Emergency department. */
export const emergencyDepartment: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'emergency-department',
  name: 'Emergency department',
  summary:
    'Ketamine for sedation, agitation and acute pain; for acute suicidality it is investigational in most departments. Not a way to a course of therapy.',
  settings: ['emergency-department'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'no' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'sometimes' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'rare', note: 'REMS inpatient or outpatient rules' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional' },
  whoQualifies: 'anyone in an emergency',
  advantages: ['immediate'],
  limits: ['a single dose, not a course'],
  legalConstraint: 'EMTALA; unscheduled care has no right to a good-faith estimate',
  rural: { reach: 'medium', note: 'available, but a single dose' },
  oversight: ['CMS', 'state'],
  serves: ['emergency-care', 'continuous-monitoring', 'fast-start'],
  priceBasis: 'claim of the emergency department: facility level and physician',
  prices: [],
  codes: ['23'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'The No Surprises Act protects against balance bills out of network for emergency services; the self-pay right to an estimate generally does not apply to unscheduled emergency care.',
      confidence: 'C',
      sources: [{ citation: 'paincarerights-gfe', checked: 'read' }],
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
