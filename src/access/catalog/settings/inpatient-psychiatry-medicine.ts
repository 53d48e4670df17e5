import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Inpatient psychiatry or medicine. */
export const inpatientPsychiatryMedicine: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'inpatient-psychiatry-medicine',
  name: 'Inpatient psychiatry or medicine',
  summary: 'Ketamine or SPRAVATO during a hospital stay.',
  settings: ['hospital', 'rems-certified-inpatient'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'rare' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'if certified for inpatients under the REMS' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional' },
  whoQualifies: 'admitted patients',
  advantages: ['safety'],
  limits: ['continuity after discharge has to be arranged'],
  legalConstraint: 'inpatient REMS certificate for SPRAVATO',
  rural: { reach: 'low' },
  oversight: ['CMS', 'accreditor', 'state'],
  serves: ['emergency-care', 'continuous-monitoring'],
  priceBasis: 'a fixed amount for the stay or a day: Part A deductible, or the inpatient cost share of the plan',
  prices: [],
  codes: ['21'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'The facility needs an inpatient REMS certification; enrollment of each person is required in outpatient settings.',
      confidence: 'A',
      sources: [{ citation: 'rems-home', checked: 'read' }],
    },
    {
      text: 'Some payer criteria for acute suicidality ask for recent or current inpatient care.',
      confidence: 'A',
      sources: [{ citation: 'qualchoice-bi734', checked: 'read' }],
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
