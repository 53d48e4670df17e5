import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Site certified for SPRAVATO. */
export const remsCertifiedSite: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'rems-certified-site',
  name: 'Site certified for SPRAVATO',
  summary: 'Outpatient or inpatient setting that is certified under the SPRAVATO REMS.',
  settings: ['rems-certified-outpatient', 'rems-certified-inpatient'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'not-applicable' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'not-applicable' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'not-applicable' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'not-applicable' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'yes' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional', note: 'a prescriber on site, for at least 2 hours' },
  whoQualifies: 'adults with a label indication who meet the criteria of the payer',
  advantages: ['the only route with FDA approval', 'insured'],
  limits: ['21 to 30 visits in six months', 'an escort, and no driving until the next day after restful sleep'],
  legalConstraint: 'REMS; never dispensed for use at home',
  rural: { reach: 'low-to-medium', note: 'telehealth cannot replace the visit, only evaluations around it' },
  oversight: ['FDA REMS', 'DEA', 'payers'],
  serves: ['approved-product', 'insurance', 'continuous-monitoring'],
  priceBasis: 'per session: buy-and-bill or specialty pharmacy',
  prices: [
    'price-spravato-session-cash',
    'price-spravato-observation',
    'price-spravato-device-cms-2026',
    'price-spravato-dose-2025',
    'price-spravato-wac-current',
    'price-commercial-g2083',
    'price-spravato-list-56',
    'price-spravato-list-84',
    'price-spravato-device-2019',
  ],
  codes: ['G2082', 'G2083', 'J0013', 'S0013', 'J3490', 'KX', '99417', '99415', '99416'],
  wait: [
    { kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' },
    {
      kind: 'reported',
      what: 'payer decision on commercial authorizations at one multi-site group in 2026',
      medianDays: 4,
      confidence: 'C',
      sources: [{ citation: 'uhc-lumin-ma', checked: 'read' }],
    },
  ],
  facts: [
    {
      text: 'A prescriber is on site during administration and monitoring.',
      confidence: 'A',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      text: 'Monitoring lasts at least 2 hours and until sedation, dissociation and respiratory depression have resolved, by a health professional with a pulse oximeter.',
      confidence: 'A',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      text: 'Each outpatient is enrolled and counseled; the site has an authorized representative.',
      confidence: 'A',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      text: 'The patient monitoring form is submitted within 7 days after every outpatient session.',
      confidence: 'A',
      sources: [
        { citation: 'rems-monitoring-form', checked: 'read' },
        { citation: 'jnj-rems-monitoring', checked: 'read' },
      ],
    },
    { text: 'Never dispensed for use at home.', confidence: 'A', sources: [{ citation: 'rems-home', checked: 'read' }] },
    {
      text: 'The drug comes by buy-and-bill, from a REMS-certified specialty pharmacy under the pharmacy benefit, or by assignment of benefits.',
      confidence: 'A',
      sources: [{ citation: 'spravatohcp-coding', checked: 'read' }],
    },
    {
      text: 'The label leads to 34 sessions in 52 weeks with a session every two weeks from week 9, or 56 with one every week.',
      confidence: 'B',
      sources: [{ citation: 'spravato-label-us', locator: 'schedule', checked: 'computed' }],
    },
    {
      text: 'No driving until the next day after restful sleep.',
      confidence: 'B',
      sources: [{ citation: 'spravato-label-us-2019', locator: 'section 17', checked: 'read' }],
    },
    {
      text: 'A model of 2020 with net prices put the first month of esketamine at 5,572 USD and each later month at 1,699 to 2,244 USD.',
      confidence: 'A',
      sources: [{ citation: 'ross-2020', checked: 'read' }],
    },
    {
      text: 'A comparison of 2022 found esketamine dearer and no better than IV ketamine for the health sector, but cheaper for the patient because insurance pays.',
      confidence: 'A',
      sources: [{ citation: 'brendle-2022', checked: 'read' }],
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
