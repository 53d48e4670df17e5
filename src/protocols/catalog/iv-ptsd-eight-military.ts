import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import {
  infusionAftercare,
  infusionDischarge,
  infusionEquipment,
  infusionMissedSessions,
  infusionMonitoring,
  infusionPersonnel,
  infusionPreDose,
} from './parts/infusion-care'

/** Eight ketamine infusions in veterans and service members. */
export const ivPtsdEightMilitary: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-ptsd-eight-military',
  name: 'Intravenous ketamine, eight infusions, veterans and service members',
  summary:
    'Trial of eight infusions of racemic ketamine 0.5 or 0.2 mg/kg twice a week in veterans and service members with post-traumatic stress disorder; negative on its main scales.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'ptsd',
      text: 'Antidepressant-resistant post-traumatic stress disorder in veterans and service members.',
      sources: [{ citation: 'abdallah-2022', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Veterans and active duty military; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'abdallah-2022', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'arms',
    arms: [
      {
        id: 'mg-per-kg-0-5',
        label: '0.5 mg/kg',
        rule: { kind: 'per-kg', mgPerKg: 0.5, sources: [{ citation: 'abdallah-2022', checked: 'read' }] },
      },
      {
        id: 'mg-per-kg-0-2',
        label: '0.2 mg/kg',
        rule: { kind: 'per-kg', mgPerKg: 0.2, sources: [{ citation: 'abdallah-2022', checked: 'read' }] },
      },
    ],
    sources: [{ citation: 'abdallah-2022', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'abdallah-2022', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'duration',
      text: 'The page read does not state the time of an infusion; it is asked for.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'eight',
      label: 'Eight infusions',
      phases: [
        {
          id: 'induction',
          label: 'Eight infusions',
          length: '4 weeks',
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week for 4 weeks',
              sessions: 8,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'trial',
              sources: [{ citation: 'abdallah-2022', checked: 'read' }],
              gapSources: [{ citation: 'abdallah-2022', checked: 'recalled' }],
            },
          ],
          sources: [{ citation: 'abdallah-2022', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  monitoring: infusionMonitoring,
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: infusionPersonnel,
  equipment: infusionEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'finding',
      text: 'No group-by-time effect on PCL-5 or CAPS-5; depression improved with 0.5 mg/kg.',
      sources: [{ citation: 'abdallah-2022', checked: 'read' }],
    },
    {
      id: 'contrary',
      text: 'A smaller civilian-majority trial of six infusions was positive.',
      sources: [{ citation: 'feder-2021', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'X',
    basis: 'negative',
    gradedBy: 'library',
    reason: 'The controlled trial was negative on its main outcomes.',
    sources: [{ citation: 'abdallah-2022', checked: 'read' }],
  },
  disputes: [
    {
      id: 'two-trials',
      text: 'Two trials of repeated infusions in post-traumatic stress disorder disagree: a small single-center one was positive, a larger military one showed no effect on the main scales. They are shown together.',
      sources: [
        { citation: 'feder-2021', checked: 'read' },
        { citation: 'abdallah-2022', checked: 'read' },
      ],
    },
  ],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
    {
      id: 'ptsd-trials-disagree',
      severity: 'caution',
      text: 'Two trials of repeated infusions in post-traumatic stress disorder disagree: a small single-center one was positive, a larger military one showed no effect on the main scales. They are shown together.',
      sources: [
        { citation: 'feder-2021', checked: 'read' },
        { citation: 'abdallah-2022', checked: 'read' },
      ],
    },
  ],
  inherited: [
    { part: 'settings', from: 'iv-trd-acute-six' },
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
