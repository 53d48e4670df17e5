import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskNs28 } from './formulations/esk-ns-28'
import { spravatoAftercare, spravatoPreparation, spravatoSessionSteps } from './parts/spravato-care'
import {
  spravatoDischargeEu,
  spravatoEquipmentEu,
  spravatoMissedSessionsEu,
  spravatoMonitoringEu,
  spravatoPersonnelEu,
  spravatoPreDoseEu,
  spravatoSafetyEu,
} from './parts/spravato-eu'

/** SPRAVATO for a psychiatric emergency, EU text. */
export const spravatoMddEmergencyEu: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'spravato-mdd-emergency-eu',
  name: 'SPRAVATO, psychiatric emergency, European Union',
  summary:
    'Esketamine nasal spray with oral antidepressant therapy as acute short-term treatment of a psychiatric emergency, as the EU text states it.',
  kind: 'label',
  jurisdictions: ['EU'],
  status: {
    state: 'approved',
    text: 'Authorized in the European Union for acute short-term treatment.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: [
    {
      id: 'mdd-acute-suicidal-ideation-or-behavior',
      text: 'Adults with a moderate to severe episode of major depressive disorder judged a psychiatric emergency, acute and short term, with oral antidepressant therapy.',
      oralAntidepressant: 'required',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    maximumAgeYears: 64,
    text: 'Adults under 65 years; 65 and over was not studied for this use.',
    sources: [
      { citation: 'spravato-smpc', checked: 'recalled' },
      { citation: 'spravato-hk', checked: 'read' },
    ],
  },
  specialPopulations: [
    {
      id: 'ancestry',
      text: 'No start dose by ancestry: the 28 mg table is headed "adults ≥ 65 years" only, and the Japanese trial of 28, 56 and 84 mg did not separate from placebo.',
      sources: [
        { citation: 'takahashi-2021', checked: 'read' },
        { citation: 'spravato-smpc', checked: 'read' },
        { citation: 'uk-pi-32', checked: 'read' },
      ],
    },
    {
      id: 'hepatic-impairment',
      text: 'Mild or moderate impairment: no change, 84 mg with caution in moderate; severe: not recommended.',
      sources: [
        { citation: 'spravato-smpc', checked: 'recalled' },
        { citation: 'label-spravato-my', locator: 'brief text, moderate impairment', checked: 'read' },
      ],
    },
  ],
  formulations: [eskNs28],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
    { setting: 'clinic', sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
  ],
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'spravato-hk', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-dose',
      unit: 'mg-per-session',
      value: 84,
      text: 'At most 84 mg in a session.',
      sources: [{ citation: 'spravato-hk', checked: 'read' }],
    },
  ],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'emergency',
      label: 'Four weeks, adults under 65 years',
      maximumAgeYears: 64,
      phases: [
        {
          id: 'acute',
          label: 'Acute treatment',
          length: '4 weeks',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'day-1',
                label: 'Day 1',
                sessions: { from: 1, through: 1 },
                rule: { kind: 'fixed', doseMg: 84, sources: [{ citation: 'spravato-hk', checked: 'read' }] },
              },
              {
                id: 'after-day-1',
                label: 'After day 1',
                sessions: { from: 2 },
                rule: {
                  kind: 'one-of',
                  allowedMg: [56, 84],
                  chosenBy: '84 mg; 56 mg where 84 mg is not tolerated',
                  sources: [{ citation: 'spravato-hk', checked: 'read' }],
                },
              },
            ],
            sources: [{ citation: 'spravato-hk', checked: 'read' }],
          },
          schedules: [
            {
              id: 'twice-a-week',
              label: 'Twice a week for 4 weeks, 8 sessions',
              sessions: 8,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-hk', checked: 'read' }],
              gapSources: [{ citation: 'spravato-hk', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-hk', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'after-4-weeks',
      text: 'After 4 weeks the oral antidepressant goes on by judgment.',
      sources: [{ citation: 'spravato-hk', checked: 'read' }],
    },
  ],
  preparation: spravatoPreparation,
  sessionSteps: spravatoSessionSteps,
  monitoring: spravatoMonitoringEu,
  preDose: spravatoPreDoseEu,
  safety: spravatoSafetyEu,
  discharge: spravatoDischargeEu,
  aftercare: spravatoAftercare,
  personnel: spravatoPersonnelEu,
  equipment: spravatoEquipmentEu,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: spravatoMissedSessionsEu,
  results: [],
  evidence: {
    tier: 'A',
    basis: 'label',
    gradedBy: 'library',
    reason: 'Authorized in the European Union.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
  disputes: [
    {
      id: 'japanese-ancestry',
      text: 'A 28 mg start "for Japanese ancestry" was not found in the text read; efficacy in Japan was studied and not established.',
      sources: [{ citation: 'takahashi-2021', checked: 'read' }],
    },
  ],
  alerts: [],
  inherited: [
    { part: 'settings', from: 'spravato-trd-eu' },
    { part: 'personnel', from: 'spravato-trd-eu' },
    { part: 'equipment', from: 'spravato-trd-eu' },
    { part: 'monitoring', from: 'spravato-trd-eu' },
    { part: 'pre-dose', from: 'spravato-trd-eu' },
    { part: 'discharge', from: 'spravato-trd-eu' },
    { part: 'preparation', from: 'spravato-trd-us' },
    { part: 'aftercare', from: 'spravato-trd-us' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
