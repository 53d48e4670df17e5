import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Public hospital program. */
export const publicHospitalProgram: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'public-hospital-program',
  name: 'Public hospital program',
  summary: 'Publicly funded ketamine care. It exists and is rare; the claim that public hospitals broadly treat for free is not supported.',
  settings: ['hospital'],
  jurisdictions: ['US', 'GB', 'CA', 'AU'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'yes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'rare' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'conditional', note: 'where funded' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional' },
  whoQualifies: 'people who are eligible by residence, veteran status or program',
  advantages: ['free or low cost'],
  limits: ['very rare', 'strict catchment', 'long wait where free'],
  legalConstraint: 'national funding rules',
  rural: { reach: 'low' },
  oversight: ['national health service', 'professional regulators'],
  serves: ['free-or-low-cost', 'continuous-monitoring', 'psychiatric-continuity'],
  priceBasis: 'free or statutory copay',
  prices: [
    'price-uk-oxford-infusion',
    'price-uk-oxford-assessment',
    'price-uk-oxford-spravato-56',
    'price-uk-oxford-spravato-84',
    'price-uk-oxford-oral-bottle',
    'price-au-pbs-copay',
    'price-au-supervision',
    'price-ca-veteran-average',
  ],
  codes: [],
  rarity: 'very-rare',
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'England: the NHS ketamine service in Oxford is self-pay. Funding is possible only for residents of Oxfordshire or Buckinghamshire referred by a consultant of the trust; requests from elsewhere have not been accepted since 2024-02-19.',
      confidence: 'A',
      sources: [
        { citation: 'oxford-faq', checked: 'read' },
        { citation: 'oxford-main', checked: 'read' },
      ],
    },
    {
      text: 'England: the service advises against starting without being able to afford about 3,000 GBP a year.',
      confidence: 'A',
      sources: [{ citation: 'oxford-faq', checked: 'read' }],
    },
    {
      text: 'US Veterans Affairs: in 2023, 41 of 171 systems offered ketamine-type treatment for depression.',
      confidence: 'C',
      sources: [{ citation: 'wfla-va', checked: 'read' }],
    },
    {
      text: 'US Veterans Affairs: a clinic model of 2019 lists 25 adoptions and 1 in progress.',
      confidence: 'A',
      sources: [{ citation: 'va-marketplace', checked: 'read' }],
    },
    {
      text: 'US Veterans Affairs: SPRAVATO was kept off the national formulary in June 2019 and needs prior approval case by case.',
      confidence: 'C',
      sources: [{ citation: 'military-2019-va', checked: 'read' }],
    },
    {
      text: 'US Veterans Affairs: updated guidance on SPRAVATO and national IV protocols were issued in 2022, according to the page of a clinic.',
      confidence: 'C',
      sources: [{ citation: 'klearmind-va', checked: 'read' }],
    },
    {
      text: 'Canada: provincial plans generally do not pay for ketamine in psychiatry; named exceptions are hospital programs in Edmonton, Vancouver and Halifax, and SPRAVATO in Yukon.',
      confidence: 'C',
      sources: [
        { citation: 'ca-psychedelic-healthcare', checked: 'read' },
        { citation: 'yukon-cbc', checked: 'read' },
      ],
    },
    {
      text: 'Australia: the PBS pays for the drug SPRAVATO, not for supervised administration.',
      confidence: 'C',
      sources: [
        { citation: 'pharmacydaily-2025', checked: 'read' },
        { citation: 'medrepublic-2025', checked: 'read' },
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
