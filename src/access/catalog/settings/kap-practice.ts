import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Practice for ketamine-assisted psychotherapy. */
export const kapPractice: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'kap-practice',
  name: 'Practice for ketamine-assisted psychotherapy',
  summary: 'A psychotherapist with a prescriber.',
  settings: ['clinic'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'rare' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'yes' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'no' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'rare' },
  ],
  supervision: {
    most: 'continuous-professional',
    least: 'on-site-intermittent',
    note: 'the therapist continuously; the prescriber varies',
  },
  whoQualifies: 'therapy patients',
  advantages: ['integration of psychotherapy'],
  limits: ['hours', 'cost'],
  legalConstraint: 'therapists may not prescribe or supply',
  rural: { reach: 'low-to-medium' },
  oversight: ['counseling boards', 'medical boards'],
  serves: ['psychotherapy', 'psychiatric-continuity'],
  priceBasis: 'dosing session of two to three hours, and therapy hours',
  prices: ['price-kap-session', 'price-integration-hour', 'price-clinic-intake'],
  codes: ['90832', '90834', '90837', '0820T', '0821T', '0822T'],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'Therapists without prescribing authority must not advise or provide ketamine without a physician: the counseling board of Alabama refers such complaints to the medical board.',
      confidence: 'A',
      sources: [{ citation: 'abec', checked: 'read' }],
    },
    {
      text: 'Plans sometimes pay a part of visit codes out of network; that is not coverage of ketamine.',
      confidence: 'C',
      sources: [{ citation: 'ketamineclinics-la', checked: 'read' }],
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
