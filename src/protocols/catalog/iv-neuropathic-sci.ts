import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'
import { painAftercare, painDischarge, painEquipment, painMonitoring, painPersonnel, painSafety } from './parts/pain-care'

/** Ketamine for pain after spinal cord injury; no standard. */
export const ivNeuropathicSci: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-neuropathic-sci',
  name: 'Intravenous ketamine, neuropathic pain of spinal cord injury',
  summary:
    'Studies of racemic ketamine by vein in neuropathic pain after spinal cord injury, from 17 minutes to 5 hours, on up to 7 days in a row; weak evidence and no standard.',
  kind: 'guideline',
  jurisdictions: ['US'],
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'spinal-cord-injury-pain',
      text: 'Neuropathic pain after spinal cord injury.',
      sources: [{ citation: 'cohen-2018-sum', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'cohen-2018-sum', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'no-published-standard',
    text: 'There is no standard: studies run from 0.42 mg/kg/h to 0.4 mg/kg per infusion, over 17 minutes to 5 hours, on up to 7 days in a row.',
    publishedMgPerKg: { minimum: 0.4, maximum: 0.4 },
    publishedMgPerKgPerHour: { minimum: 0.42, maximum: 0.42 },
    publishedOverMinutes: { minimum: 17, maximum: 300 },
    sources: [{ citation: 'cohen-2018-sum', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'cohen-2018-sum', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'other-neuropathic',
      text: 'In other neuropathic pain 0.24 to 0.42 mg/kg/h over 2 to 6 hours appear in reviews; no standard.',
      sources: [{ citation: 'maher-2017', checked: 'recalled' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'days',
      label: 'Up to 7 days',
      phases: [
        {
          id: 'course',
          label: 'Infusions',
          length: 'up to 7 days in a row',
          schedules: [],
          sources: [{ citation: 'cohen-2018-sum', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  monitoring: painMonitoring,
  preDose: [],
  safety: painSafety,
  discharge: painDischarge,
  aftercare: painAftercare,
  personnel: painPersonnel,
  equipment: painEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    { id: 'short-term', text: 'Weak evidence, short-term relief only.', sources: [{ citation: 'cohen-2018-sum', checked: 'read' }] },
    {
      id: 'no-support',
      text: 'Mixed neuropathic pain, phantom limb, postherpetic, fibromyalgia, cancer, ischemic, migraine and low back pain: weak or no evidence for immediate relief; none but complex regional pain syndrome beyond the short term.',
      sources: [{ citation: 'cohen-2018-sum', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'D',
    basis: 'consensus',
    gradedBy: 'library',
    reason: 'Weak evidence for short-term relief only.',
    sources: [{ citation: 'cohen-2018-sum', checked: 'read' }],
  },
  disputes: [],
  alerts: [],
  inherited: [
    { part: 'settings', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'monitoring', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'discharge', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'personnel', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'equipment', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'aftercare', from: 'iv-chronic-pain-trial-infusion' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
