import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Patient assistance. */
export const patientAssistance: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'patient-assistance',
  name: 'Patient assistance',
  summary: 'Charities and manufacturer foundations that take over drug or sessions.',
  settings: ['clinic', 'rems-certified-outpatient'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'conditional', note: 'via grant' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'conditional', note: 'via grant' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'conditional', note: 'via grant' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'manufacturer foundation' },
  ],
  supervision: { most: 'continuous-professional', least: 'on-site-intermittent', note: 'as each provider' },
  whoQualifies: 'people who pass tests of income and insurance',
  advantages: ['removes cost'],
  limits: ['small funds', 'partial'],
  legalConstraint: 'anti-kickback law for government coverage',
  rural: { reach: 'neutral' },
  oversight: ['charity law', 'OIG'],
  serves: ['free-or-low-cost'],
  priceBasis: 'free drug or part of the fee',
  prices: [],
  codes: [],
  rarity: 'rare',
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'The foundation of the manufacturer gives donated medicines for up to one year, renewable, to outpatients of a US-licensed doctor who pass an income test. Whether SPRAVATO is on its list was not verified.',
      confidence: 'A',
      sources: [
        { citation: 'jjpaf-about', checked: 'read' },
        { citation: 'jjpaf-apply', checked: 'read' },
      ],
    },
    {
      text: 'The access fund of the Ketamine Research Foundation: 1 to 3 sessions; the practitioner halves the usual fee, foundation and person each pay half of the rest.',
      confidence: 'A',
      sources: [{ citation: 'krf-access', checked: 'read' }],
    },
    {
      text: 'TAFI (Wisconsin) takes applications for help with infusion costs.',
      confidence: 'B',
      sources: [{ citation: 'tafi', checked: 'read' }],
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
