import { deepFreeze } from '../../../core/freeze'
import type { DischargeCriterion, MissedSessionRule, MonitoringPlan, PreDoseRule, Statement } from '../../model'

/** Monitoring of an infusion over 40 minutes. */
export const infusionMonitoring: MonitoringPlan = /* @__PURE__ */ deepFreeze({
  id: 'mon-iv-40',
  label: 'Infusion of 0.5 mg/kg over 40 minutes',
  checkpoints: [
    {
      id: 'before',
      when: 'before',
      from: 'dose-start',
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'Blood pressure, heart rate, oxygen saturation and mental state before the infusion.',
      sources: [
        { citation: 'szarmach-2020', checked: 'read' },
        { citation: 'sanacora-2017', checked: 'recalled' },
      ],
    },
    {
      id: 'oxygen-throughout',
      when: 'throughout',
      from: 'dose-start',
      observe: ['spo2', 'consciousness', 'dissociation'],
      text: 'Oxygen saturation or end-tidal carbon dioxide continuously until the person leaves; level of consciousness and dissociation.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      id: 'minute-15',
      when: 'during',
      from: 'dose-start',
      minutes: 15,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'Grid of a published series.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
    {
      id: 'minute-30',
      when: 'during',
      from: 'dose-start',
      minutes: 30,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'Grid of a published series.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
    {
      id: 'end-of-infusion',
      when: 'during',
      from: 'dose-end',
      minutes: 0,
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'End of the infusion.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'minute-45',
      when: 'after',
      from: 'dose-start',
      minutes: 45,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'Grid of a published series.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
    {
      id: 'minute-60',
      when: 'after',
      from: 'dose-start',
      minutes: 60,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'Grid of a published series.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
    {
      id: 'minute-90',
      when: 'after',
      from: 'dose-start',
      minutes: 90,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'Grid of a published series.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
    {
      id: 'before-leaving',
      when: 'before-leaving',
      from: 'dose-end',
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'Mental state and vital signs are back to baseline.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
  ],
  minimumStay: {
    kind: 'none-published',
    text: 'No number of minutes is published: until mental state and vital signs are back to baseline. Two hours is often borrowed from esketamine. In 49 inpatients blood pressure and heart rate were back within 1.5 hours after the infusion.',
    sources: [
      { citation: 'sanacora-2017', checked: 'recalled' },
      { citation: 'szarmach-2020', checked: 'read' },
    ],
  },
  clock: {
    id: 'clock-infusion',
    text: 'The grid is counted from the start of the infusion.',
    sources: [{ citation: 'szarmach-2020', checked: 'read' }],
  },
})

/** What is looked at before an infusion. */
export const infusionPreDose: readonly PreDoseRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'blood-pressure-severe',
    anyOf: [
      { reading: 'systolicMmHg', is: '>=', to: 180 },
      { reading: 'diastolicMmHg', is: '>=', to: 110 },
    ],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic 180 or more, or diastolic 110 or more: no dose. A default of this library.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'blood-pressure-above-160-100',
    anyOf: [
      { reading: 'systolicMmHg', is: '>', to: 160 },
      { reading: 'diastolicMmHg', is: '>', to: 100 },
    ],
    effect: 'hold',
    yieldsTo: ['blood-pressure-severe'],
    text: 'Systolic above 160 or diastolic above 100: an exclusion limit of an emergency department trial of intravenous ketamine. Published limits differ; none is a universal standard.',
    sources: [{ citation: 'nct06085937', checked: 'read' }],
  },
  {
    id: 'blood-pressure-above-140-90',
    anyOf: [
      { reading: 'systolicMmHg', is: '>', to: 140 },
      { reading: 'diastolicMmHg', is: '>', to: 90 },
    ],
    effect: 'weigh',
    yieldsTo: ['blood-pressure-severe', 'blood-pressure-above-160-100'],
    text: 'Systolic above 140 or diastolic above 90: the rise is weighed against the benefit. Borrowed from the esketamine label; no ketamine label sets a number.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'systolic-below-90',
    anyOf: [{ reading: 'systolicMmHg', is: '<', to: 90 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic below 90: an exclusion limit of two emergency department trials.',
    sources: [
      { citation: 'nct06085937', checked: 'read' },
      { citation: 'nct01892995', checked: 'read' },
    ],
  },
  {
    id: 'spo2-below-92',
    anyOf: [{ reading: 'spo2Percent', is: '<', to: 92 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Oxygen saturation below 92 % on room air: no dose. No published number was found; one emergency department trial excluded below 95 %.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'nct01892995', checked: 'read' },
    ],
  },
  {
    id: 'heart-rate-out-of-range',
    anyOf: [
      { reading: 'heartRatePerMin', is: '<', to: 45 },
      { reading: 'heartRatePerMin', is: '>', to: 120 },
    ],
    effect: 'hold',
    yieldsTo: [],
    text: 'Heart rate below 45 or above 120 at rest: no dose until the cause is found. No published outpatient number was found.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
])

/** Conditions for leaving after an infusion. */
export const infusionDischarge: readonly DischargeCriterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'mental-state',
    observation: 'mentalStateAtBaseline',
    basis: 'published',
    required: true,
    text: 'Mental state back to baseline.',
    sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  },
  {
    id: 'vital-signs',
    observation: 'vitalSignsAtBaseline',
    basis: 'published',
    required: true,
    text: 'Vital signs back to baseline.',
    sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  },
  {
    id: 'responsible-adult',
    observation: 'responsibleAdultPresent',
    basis: 'published',
    required: true,
    text: 'Accompanied by a responsible adult.',
    sources: [
      { citation: 'ket-mylan-pi', checked: 'read' },
      { citation: 'sanacora-2017', checked: 'recalled' },
    ],
  },
  {
    id: 'oriented',
    observation: 'oriented',
    basis: 'convention',
    required: true,
    text: 'Oriented.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'gait',
    observation: 'gaitSteady',
    basis: 'convention',
    required: true,
    text: 'Walks steadily.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'no-new-suicidal-intent',
    observation: 'noNewSuicidalIntent',
    basis: 'convention',
    required: true,
    text: 'No new suicidal intent.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'ride',
    observation: 'rideArranged',
    basis: 'convention',
    required: true,
    text: 'A ride home is there.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'written-instructions',
    observation: 'writtenInstructionsGiven',
    basis: 'convention',
    required: false,
    text: 'Written instructions given.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'next-contact',
    observation: 'nextContactBooked',
    basis: 'convention',
    required: false,
    text: 'Next contact booked.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
])

/** After leaving. */
export const infusionAftercare: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'responsible-adult',
    text: 'A responsible adult accompanies the person home.',
    sources: [
      { citation: 'sanacora-2017', checked: 'recalled' },
      { citation: 'ket-mylan-pi', checked: 'read' },
    ],
  },
  {
    id: 'no-driving',
    text: 'No driving until the next day after a restful sleep, and for at least 24 hours (ketamine injection text).',
    sources: [
      { citation: 'sanacora-2017', checked: 'recalled' },
      { citation: 'ketalar-label-us', checked: 'read' },
    ],
  },
])

/** Who has to be there. */
export const infusionPersonnel: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'clinician',
    text: 'A licensed clinician who may give a Schedule III drug, with Advanced Cardiac Life Support (ACLS).',
    sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  },
  {
    id: 'behavioral-assessment',
    text: 'Someone on site who can assess behavior and mental status.',
    sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  },
])

/** What has to be there. */
export const infusionEquipment: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  { id: 'infusion-pump', text: 'Infusion pump.', sources: [{ citation: 'sanacora-2017', checked: 'recalled' }] },
  {
    id: 'monitor',
    text: 'Monitor for blood pressure, heart rate and oxygen saturation.',
    sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  },
  {
    id: 'resuscitation',
    text: 'Oxygen, airway and resuscitation equipment with staff able to use it.',
    sources: [
      { citation: 'sanacora-2017', checked: 'recalled' },
      { citation: 'asa-guidance', checked: 'read' },
    ],
  },
])

/** What is known about missed sessions of a series. */
export const infusionMissedSessions: readonly MissedSessionRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'miss-iv-series',
    phases: [],
    state: 'any',
    action: 'finish-count',
    text: 'Series interrupted: no standard. A default of this library: the shortest gap of the trials is kept, the count is finished, and symptoms are rated again before going on.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'miss-no-doubling',
    phases: [],
    state: 'any',
    action: 'always',
    text: 'Never two sessions in one day, and never a larger dose to make up for a missed one.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'resched-hold',
    phases: [],
    state: 'any',
    action: 'always',
    text: 'A session put off for blood pressure, intoxication, food or a missing ride counts as missed, not as given.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
])
