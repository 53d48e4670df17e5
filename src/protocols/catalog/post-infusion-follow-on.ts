import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { noDoubling } from './parts/clinic-care'
import { apaHomeWarning, fdaHomeWarning } from './parts/home-warnings'
import { painSafety } from './parts/pain-care'

/** Follow-on after infusions for pain; no standard. */
export const postInfusionFollowOn: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'post-infusion-follow-on',
  name: 'Oral or intranasal follow-on after infusions for pain',
  summary:
    'Consensus statements on oral ketamine, dextromethorphan or intranasal ketamine after infusions for pain; there is no standard dose.',
  kind: 'consensus',
  jurisdictions: ['US'],
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['oral', 'intranasal'],
  indications: [
    {
      id: 'chronic-neuropathic-pain',
      text: 'Chronic pain after infusions.',
      sources: [{ citation: 'cohen-2018', locator: 'recommendations, follow-on treatment', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'cohen-2018', checked: 'recalled' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'home', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: { kind: 'no-published-standard', text: 'There is no standard dose.', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'oral',
      text: 'Oral ketamine or dextromethorphan: low-level evidence as follow-on to infusions.',
      sources: [{ citation: 'cohen-2018', locator: 'recommendations, follow-on treatment', checked: 'read' }],
    },
    {
      id: 'intranasal',
      text: 'Intranasal ketamine: moderate evidence as breakthrough treatment.',
      sources: [
        { citation: 'cohen-2018', locator: 'recommendations, strength of the evidence', checked: 'read' },
        { citation: 'cohen-2018', locator: 'breakthrough treatment', checked: 'recalled' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  preDose: [],
  safety: painSafety,
  discharge: [],
  aftercare: [],
  personnel: [],
  equipment: [],
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [],
  evidence: {
    tier: 'D',
    basis: 'consensus',
    gradedBy: 'library',
    reason: 'Low-level consensus statements.',
    sources: [{ citation: 'cohen-2018', locator: 'recommendations, follow-on treatment', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    fdaHomeWarning,
    apaHomeWarning,
    {
      id: 'after-infusions',
      severity: 'caution',
      text: 'For people who have had infusions for pain: it follows them and begins no treatment.',
      sources: [{ citation: 'cohen-2018', locator: 'recommendations, follow-on treatment', checked: 'read' }],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
