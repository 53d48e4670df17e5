import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskInj25 } from './formulations/esk-inj-25'
import { noDoubling } from './parts/clinic-care'

/** Esketamine after birth. */
export const ivEskPostpartum: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-esk-postpartum',
  name: 'Intravenous esketamine after birth, prenatal depression',
  summary: 'Trial of one infusion of esketamine 0.2 mg/kg over 40 minutes after birth in mothers with symptoms of prenatal depression.',
  kind: 'trial',
  status: {
    state: 'not-marketed',
    text: 'Injectable esketamine is not marketed in the United States; SPRAVATO is another product and is not used this way.',
    sources: [{ citation: 'wang-2024', checked: 'recalled' }],
  },
  drug: 'esketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'postpartum-depression-prevention-cesarean',
      text: 'Prevention of depression in mothers with symptoms of prenatal depression, when the cord is clamped.',
      sources: [{ citation: 'wang-2024', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '364 mothers with EPDS of 10 or more before birth, five Chinese hospitals; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'wang-2024', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [eskInj25],
  settings: [{ setting: 'hospital', sources: [{ citation: 'wang-2024', checked: 'read' }] }],
  dose: { kind: 'per-kg', mgPerKg: 0.2, overMinutes: { minimum: 40, maximum: 40 }, sources: [{ citation: 'wang-2024', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'wang-2024', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    { id: 'timing', text: 'Once, after birth, when the cord is clamped.', sources: [{ citation: 'wang-2024', checked: 'read' }] },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'single',
      label: 'One infusion',
      phases: [
        {
          id: 'single',
          label: 'One infusion',
          length: 'once',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'wang-2024', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'wang-2024', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  preDose: [],
  safety: [],
  discharge: [],
  aftercare: [],
  personnel: [
    {
      id: 'set-by-the-hospital',
      text: 'Personnel, equipment, monitoring and leaving are set by the hospital.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  equipment: [],
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'finding',
      text: 'Major depressive episode at 42 days 6.7 % against 25.4 %; neuropsychiatric events 45.1 % against 22.0 %, under a day.',
      sources: [
        { citation: 'wang-2024', checked: 'read' },
        { citation: 'healthday-2024', checked: 'read' },
      ],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled trial; no US product.',
    sources: [{ citation: 'wang-2024', checked: 'read' }],
  },
  disputes: [],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
