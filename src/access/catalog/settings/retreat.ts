import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Retreat. */
export const retreat: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'retreat',
  name: 'Retreat',
  summary:
    'Two to three days or more: licensed clinicians prescribe and administer, a retreat company hosts. The two are usually separate entities.',
  settings: ['clinic'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'sometimes' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'no' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional', note: 'during sessions' },
  whoQualifies: 'screened people who pay for themselves',
  advantages: ['immersion'],
  limits: ['price', 'gap in aftercare', 'location'],
  legalConstraint: 'registration of the site, or lawful transport; scope rules of the state',
  rural: { reach: 'not-applicable' },
  oversight: ['state boards', 'consumer law'],
  serves: ['peer-support', 'psychotherapy'],
  priceBasis: 'all-in package',
  prices: ['price-retreat'],
  codes: [],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'The company and the medical practice are usually separate entities.',
      confidence: 'C',
      sources: [{ citation: 'beckley-ca', checked: 'read' }],
    },
    {
      text: 'For taxes lodging and meals are no medical care beyond narrow limits.',
      confidence: 'B',
      sources: [{ citation: 'accountingweb-213d', checked: 'read' }],
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
