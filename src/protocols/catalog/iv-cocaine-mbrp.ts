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

/** Ketamine with relapse prevention for cocaine dependence. */
export const ivCocaineMbrp: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-cocaine-mbrp',
  name: 'Intravenous ketamine with relapse prevention, cocaine dependence',
  summary:
    'Trial of one infusion of racemic ketamine 0.5 mg/kg over 40 minutes in a 5-day inpatient stay, with mindfulness-based relapse prevention, in cocaine dependence.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [{ id: 'cocaine-use-disorder', text: 'Cocaine dependence.', sources: [{ citation: 'dakwar-2019', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '55 people with cocaine dependence; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'dakwar-2019', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'hospital', sources: [{ citation: 'dakwar-2019', checked: 'read' }] }],
  dose: {
    kind: 'per-kg',
    mgPerKg: 0.5,
    overMinutes: { minimum: 40, maximum: 40 },
    sources: [{ citation: 'dakwar-2019', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'dakwar-2019', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'split',
      text: 'Given as 0.11 mg/kg over 2 minutes and 0.39 mg/kg over 38 minutes; the split was not found on a page.',
      sources: [{ citation: 'dakwar-2019', checked: 'recalled' }],
    },
    { id: 'control', text: 'Control: midazolam 0.025 mg/kg.', sources: [{ citation: 'dakwar-2019', checked: 'read' }] },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'single',
      label: 'One infusion',
      phases: [
        {
          id: 'with-therapy',
          label: 'One infusion with therapy',
          length: 'once, inpatient, in 5 weeks of therapy',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'dakwar-2019', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'dakwar-2019', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'therapy',
      text: '5 weeks of mindfulness-based relapse prevention: daily sessions in the 5-day stay, with the infusion on day 2, then twice-weekly visits for 4 weeks.',
      sources: [
        { citation: 'dakwar-2019', checked: 'read' },
        { citation: 'novahealth-dakwar', checked: 'read' },
      ],
    },
  ],
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
      id: 'abstinence',
      text: 'Abstinent in the last 2 weeks: 48.2 % against 10.7 %; hazard ratio 0.47 (0.24 to 0.92); n = 55.',
      sources: [{ citation: 'dakwar-2019', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One midazolam-controlled trial.',
    sources: [{ citation: 'dakwar-2019', checked: 'read' }],
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
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
