import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Group therapy. */
export const groupTherapy: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'group-therapy',
  name: 'Group therapy',
  summary: 'IM or lozenge doses of several people with shared facilitators, and preparation and integration in groups.',
  settings: ['clinic'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'rare' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'rare', note: 'unusual' },
  ],
  supervision: { most: 'continuous-professional', least: 'continuous-professional', note: 'shared' },
  whoQualifies: 'screened people who suit a group',
  advantages: ['cost a head', 'support by peers'],
  limits: ['privacy', 'less individual titration'],
  legalConstraint: 'registration of prescriber and site',
  rural: { reach: 'low' },
  oversight: ['state boards'],
  serves: ['free-or-low-cost', 'peer-support', 'psychotherapy'],
  priceBasis: 'per person and session',
  prices: ['price-kap-group-session', 'price-group-therapy-hour'],
  codes: ['90853'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'One published fee list: group track 1,225 USD plus intake and medical evaluation, against 2,350 USD for three individual sessions.',
      confidence: 'C',
      sources: [{ citation: 'innerpath-2023', checked: 'read' }],
    },
    {
      text: 'No federal rule says who must be in the room, or for how many people.',
      confidence: 'C',
      sources: [{ citation: 'ketaminestartup-2024', checked: 'read' }],
    },
    {
      text: 'Privacy law binds the provider, not the fellow participants.',
      confidence: 'B',
      sources: [{ citation: 'hipaa-164508', checked: 'recalled' }],
    },
    {
      text: 'England: preparation and integration groups at 10 GBP, a psychotherapy group at 20 GBP a session.',
      confidence: 'A',
      sources: [{ citation: 'oxford-pricing', checked: 'read' }],
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
