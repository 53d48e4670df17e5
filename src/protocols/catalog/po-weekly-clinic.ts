import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { infusionAftercare, infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, noDoubling } from './parts/clinic-care'

/** Oral ketamine weekly in a clinic. */
export const poWeeklyClinic: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'po-weekly-clinic',
  name: 'Oral ketamine, weekly in a clinic',
  summary: 'Open-label series of racemic ketamine by mouth once a week on site, from 0.5 mg/kg to at most 3 mg/kg, in chronic suicidality.',
  kind: 'cohort',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['oral'],
  indications: [
    {
      id: 'treatment-resistant-depression',
      text: 'Treatment-resistant depression, in a later trial.',
      sources: [{ citation: 'oktos-trd', checked: 'read' }],
    },
  ],
  notFor: [
    {
      id: 'not-acute',
      text: 'The open series was in chronic suicidal ideation, over six weeks: no treatment of an emergency.',
      sources: [{ citation: 'oktos-reg', checked: 'read' }],
    },
  ],
  population: {
    minimumAgeYears: 16,
    text: 'People with chronic suicidal ideation; the later trial takes people from 16 years.',
    sources: [
      { citation: 'oktos-reg', checked: 'read' },
      { citation: 'oktos-trd', checked: 'read' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'steps',
    steps: [
      {
        id: 'week-1',
        label: 'First dose',
        sessions: { from: 1, through: 1 },
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.5,
          sources: [
            { citation: 'can-2021', checked: 'read' },
            { citation: 'oktos-reg', checked: 'read' },
          ],
        },
      },
      {
        id: 'later',
        label: 'Later doses',
        sessions: { from: 2 },
        rule: {
          kind: 'per-kg-range',
          mgPerKg: { minimum: 0.5, maximum: 3 },
          maximumRiseMgPerKg: 0.5,
          sources: [
            { citation: 'can-2021', checked: 'read' },
            { citation: 'oktos-reg', checked: 'read' },
          ],
        },
      },
    ],
    advance: {
      id: 'rise',
      text: 'The dose rises by 0.1 to 0.5 mg/kg a week, to at most 3 mg/kg.',
      sources: [
        { citation: 'can-2021', checked: 'read' },
        { citation: 'oktos-reg', checked: 'read' },
      ],
    },
    sources: [
      { citation: 'can-2021', checked: 'read' },
      { citation: 'oktos-reg', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'oktos-reg', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-dose',
      unit: 'mg-per-kg',
      value: 3,
      text: 'At most 3 mg/kg.',
      sources: [
        { citation: 'can-2021', checked: 'read' },
        { citation: 'oktos-reg', checked: 'read' },
      ],
    },
  ],
  doseNotes: [
    {
      id: 'later-trial',
      text: 'The later trial, from 16 years and in treatment-resistant depression, lets the dose rise by 0.1 to 1 mg/kg from session to session; the smaller rise of the first is kept here.',
      sources: [{ citation: 'oktos-trd', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'six-weekly',
      label: 'Six weekly doses',
      phases: [
        {
          id: 'induction',
          label: 'Induction',
          length: '6 weeks',
          schedules: [
            {
              id: 'weekly',
              label: 'Weekly, 6 doses',
              sessions: 6,
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 7,
              perSevenDays: 1,
              gapBasis: 'trial',
              sources: [{ citation: 'oktos-reg', checked: 'read' }],
              gapSources: [{ citation: 'oktos-reg', checked: 'read' }],
            },
          ],
          sources: [{ citation: 'oktos-reg', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  monitoring: {
    id: 'mon-po-clinic',
    label: 'Oral dose, weekly in a clinic',
    checkpoints: [
      {
        id: 'before',
        when: 'before',
        from: 'dose-start',
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Blood pressure, heart rate and oxygen saturation.',
        sources: [
          { citation: 'oktos-reg', checked: 'read' },
          { citation: 'oktos-trd', checked: 'read' },
        ],
      },
      {
        id: 'observed',
        when: 'throughout',
        from: 'dose-start',
        observe: ['consciousness', 'mental-state'],
        text: 'Observed on site.',
        sources: [
          { citation: 'oktos-reg', checked: 'read' },
          { citation: 'oktos-trd', checked: 'read' },
        ],
      },
    ],
    minimumStay: {
      kind: 'fixed',
      minutesAfterDoseEnd: 120,
      text: 'Observed about 1 hour, and 2 hours in the later trial. The longer of the two is used here.',
      sources: [
        { citation: 'oktos-reg', checked: 'read' },
        { citation: 'oktos-trd', checked: 'read' },
      ],
    },
    clock: {
      id: 'clock-dose',
      text: 'The stay is counted from the dose.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  },
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: infusionPersonnel,
  equipment: clinicEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Open-label series.',
    sources: [
      { citation: 'can-2021', checked: 'read' },
      { citation: 'oktos-reg', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'settings', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
