import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskInj25 } from './formulations/esk-inj-25'
import { noDoubling } from './parts/clinic-care'

/** Esketamine around cesarean delivery. */
export const ivEskCaesarean: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-esk-caesarean',
  name: 'Intravenous esketamine, cesarean, depression prevention',
  summary:
    'Two trials of esketamine around cesarean delivery to prevent depression: 0.25 mg/kg over 20 minutes, or 0.25 mg/kg and a patient-controlled pump.',
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
      text: 'Prevention of depression around cesarean delivery, by an anesthetist in hospital.',
      sources: [
        { citation: 'ren-2025', checked: 'read' },
        { citation: 'chen-2024', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '308 and 298 women; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'ren-2025', checked: 'read' },
      { citation: 'chen-2024', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [eskInj25],
  settings: [
    {
      setting: 'operating-room',
      sources: [
        { citation: 'ren-2025', checked: 'read' },
        { citation: 'chen-2024', checked: 'read' },
      ],
    },
    {
      setting: 'hospital',
      sources: [
        { citation: 'ren-2025', checked: 'read' },
        { citation: 'chen-2024', checked: 'read' },
      ],
    },
  ],
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'ren-2025', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'first-dose',
      text: 'Before the pump the dose is one injection into a vein right after delivery; over how long is not stated.',
      sources: [{ citation: 'chen-2024', locator: 'abstract', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'during-operation',
      label: '0.25 mg/kg over 20 minutes during the operation',
      phases: [
        {
          id: 'during-operation',
          label: 'During the operation',
          length: 'once',
          dose: {
            kind: 'per-kg',
            mgPerKg: 0.25,
            overMinutes: { minimum: 20, maximum: 20 },
            sources: [{ citation: 'ren-2025', checked: 'read' }],
          },
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'ren-2025', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'ren-2025', checked: 'read' }],
        },
      ],
    },
    {
      id: 'pump',
      label: '0.25 mg/kg after delivery and a pump of 48 hours',
      phases: [
        {
          id: 'pump',
          label: 'After delivery',
          length: '48 hours',
          dose: {
            kind: 'patient-controlled',
            mgPerKg: 0.25,
            pumpMg: 50,
            pumpHours: 48,
            sources: [{ citation: 'chen-2024', checked: 'read' }],
          },
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'chen-2024', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'chen-2024', checked: 'read' }],
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
    { id: 'first', text: 'Positive EPDS at week 6: 10.4 % against 19.5 %; n = 308.', sources: [{ citation: 'ren-2025', checked: 'read' }] },
    { id: 'second', text: 'With the pump the effect was brief; n = 298.', sources: [{ citation: 'chen-2024', checked: 'read' }] },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled trial of each of two regimens; no US product.',
    sources: [
      { citation: 'ren-2025', checked: 'read' },
      { citation: 'chen-2024', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
