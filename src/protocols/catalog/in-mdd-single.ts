import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { infusionAftercare, infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** One session of intranasal racemic ketamine. */
export const inMddSingle: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'in-mdd-single',
  name: 'Intranasal racemic ketamine, one session, major depressive disorder',
  summary: 'Crossover trial of one session of 50 mg racemic ketamine into the nose in major depressive disorder.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intranasal'],
  indications: [
    { id: 'major-depressive-disorder', text: 'Major depressive disorder.', sources: [{ citation: 'lapidus-2014', checked: 'read' }] },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '18 completers; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'lapidus-2014', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'fixed',
    doseMg: 50,
    overMinutes: { minimum: 20, maximum: 20 },
    sources: [
      { citation: 'lapidus-2014', checked: 'read' },
      { citation: 'lapidus-2014', checked: 'recalled' },
      { citation: 'dean-2021-unipolar', locator: 'table of the study', checked: 'read' },
    ],
  },
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'lapidus-2014', checked: 'read' }] },
  ceilings: [],
  doseNotes: [{ id: 'crossover', text: 'Crossover with saline.', sources: [{ citation: 'lapidus-2014', checked: 'read' }] }],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'single',
      label: 'One session',
      phases: [
        {
          id: 'single',
          label: 'One session',
          length: '1 day',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'lapidus-2014', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'lapidus-2014', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [
    {
      id: 'applications',
      text: 'Five applications 5 minutes apart through an atomizer, 10 mg each.',
      sources: [
        { citation: 'lapidus-2014', locator: 'atomizer', checked: 'recalled' },
        { citation: 'dean-2021-unipolar', locator: 'table of the study, five applications 5 minutes apart', checked: 'read' },
      ],
    },
  ],
  monitoring: clinicMonitoring,
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
  results: [
    { id: 'response', text: 'Response 44 % against 6 % at 24 hours.', sources: [{ citation: 'lapidus-2014', checked: 'read' }] },
    {
      id: 'contrary',
      text: '100 mg self-given in 10 sprays, 5 minutes apart, was poorly tolerated: the pilot stopped early, after five participants, and nobody managed all 10.',
      sources: [{ citation: 'galvez-2018', locator: 'abstract', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One small crossover trial; a pilot of a higher dose stopped early.',
    sources: [
      { citation: 'lapidus-2014', checked: 'read' },
      { citation: 'galvez-2018', locator: 'abstract', checked: 'read' },
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
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
