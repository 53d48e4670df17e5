import { deepFreeze } from '../../../core/freeze'
import type { DischargeCriterion, MissedSessionRule, MonitoringPlan, PreDoseRule, Statement } from '../../model'

/** Monitoring under the EU text. */
export const spravatoMonitoringEu: MonitoringPlan = /* @__PURE__ */ deepFreeze({
  id: 'mon-spravato-eu',
  label: 'SPRAVATO, European Union',
  checkpoints: [
    {
      id: 'before',
      when: 'before',
      from: 'dose-start',
      observe: ['blood-pressure'],
      text: 'Blood pressure.',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
    {
      id: 'administration',
      when: 'during',
      from: 'dose-start',
      minutes: 0,
      observe: ['administration'],
      text: 'Self-administration under direct supervision of a health care professional; the next device follows after 5 minutes of rest.',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
    {
      id: 'throughout',
      when: 'throughout',
      from: 'dose-start',
      observe: ['sedation', 'dissociation'],
      text: 'Sedation and dissociation.',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
    {
      id: 'blood-pressure-40',
      when: 'after',
      from: 'administration',
      minutes: 40,
      approximate: true,
      observe: ['blood-pressure'],
      text: 'Blood pressure about 40 minutes after the dose, then as warranted.',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
  ],
  minimumStay: {
    kind: 'none-published',
    text: 'No fixed number of hours: until clinically stable and ready to leave; a readiness-to-leave checklist is part of the risk materials. The 2 hours of the US label do not apply.',
    sources: [
      { citation: 'spravato-smpc', checked: 'read' },
      { citation: 'spravato-rmm', checked: 'read' },
    ],
  },
  clock: {
    id: 'clock-first-device',
    text: 'Times are counted here from the first device; the recheck of blood pressure spans to the last. The text says "after dosing" and not from which device.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
})

/** What is looked at before a dose, European Union. */
export const spravatoPreDoseEu: readonly PreDoseRule[] = /* @__PURE__ */ deepFreeze([
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
    id: 'blood-pressure-above-140-90',
    anyOf: [
      { reading: 'systolicMmHg', is: '>', to: 140 },
      { reading: 'diastolicMmHg', is: '>', to: 90 },
    ],
    maximumAgeYears: 64,
    effect: 'weigh',
    yieldsTo: ['blood-pressure-severe'],
    text: 'Under 65 years, as a guide above 140/90: blood pressure is improved first; a delay is a balance of benefit and risk.',
    sources: [
      { citation: 'spravato-smpc', checked: 'recalled' },
      { citation: 'label-spravato-my', checked: 'read' },
    ],
  },
  {
    id: 'blood-pressure-above-150-90',
    anyOf: [
      { reading: 'systolicMmHg', is: '>', to: 150 },
      { reading: 'diastolicMmHg', is: '>', to: 90 },
    ],
    minimumAgeYears: 65,
    effect: 'weigh',
    yieldsTo: ['blood-pressure-severe'],
    text: 'From 65 years, as a guide above 150/90: blood pressure is improved first; a delay is a balance of benefit and risk.',
    sources: [{ citation: 'spravato-smpc', checked: 'recalled' }],
  },
  {
    id: 'systolic-below-90',
    anyOf: [{ reading: 'systolicMmHg', is: '<', to: 90 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic below 90: no dose until the cause is found. A default of this library: no lower limit was seen in the EU text; two emergency department trials of ketamine excluded below 90.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'nct06085937', checked: 'read' },
      { citation: 'nct01892995', checked: 'read' },
    ],
  },
  {
    id: 'spo2-below-92',
    anyOf: [{ reading: 'spo2Percent', is: '<', to: 92 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Oxygen saturation below 92 % on room air: no dose. A default of this library; no number was seen in the EU text.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'heart-rate-out-of-range',
    anyOf: [
      { reading: 'heartRatePerMin', is: '<', to: 45 },
      { reading: 'heartRatePerMin', is: '>', to: 120 },
    ],
    effect: 'hold',
    yieldsTo: [],
    text: 'Heart rate below 45 or above 120 at rest: no dose until the cause is found. A default of this library; no number was seen in the EU text.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'food-within-2-hours',
    anyOf: [{ reading: 'minutesSinceFood', is: '<', to: 120 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Food less than 2 hours before: the session waits or is moved. Carried over from the US text.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'label-spravato-ph', checked: 'read' },
    ],
  },
  {
    id: 'liquids-within-30-minutes',
    anyOf: [{ reading: 'minutesSinceLiquids', is: '<', to: 30 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Liquids less than 30 minutes before: the session waits. Carried over from the US text.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'label-spravato-ph', checked: 'read' },
    ],
  },
  {
    id: 'nasal-drug-within-1-hour',
    anyOf: [{ reading: 'minutesSinceNasalDrug', is: '<', to: 60 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'A nasal corticosteroid or decongestant less than 1 hour before: the session waits. Carried over from the US text.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'spravato-prep', checked: 'read' },
    ],
  },
  {
    id: 'no-ride',
    anyOf: [{ reading: 'rideArranged', is: '=', to: false }],
    effect: 'hold',
    yieldsTo: [],
    text: 'No ride home arranged: the session is moved. Carried over from the US text.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'spravato-hcp', checked: 'read' },
    ],
  },
])

/** Conditions for leaving, European Union. */
export const spravatoDischargeEu: readonly DischargeCriterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'stable',
    observation: 'clinicallyStable',
    basis: 'published',
    required: true,
    text: 'Clinically stable.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
  {
    id: 'judged-ready',
    observation: 'judgedReadyByProfessional',
    basis: 'published',
    required: true,
    text: 'Judged ready to leave by a health care professional.',
    sources: [
      { citation: 'spravato-smpc', checked: 'read' },
      { citation: 'spravato-rmm', checked: 'read' },
    ],
  },
  {
    id: 'sedation-resolved',
    observation: 'sedationResolved',
    basis: 'convention',
    required: true,
    text: 'Sedation resolved.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'dissociation-resolved',
    observation: 'dissociationResolved',
    basis: 'convention',
    required: true,
    text: 'Dissociation resolved.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'blood-pressure-falling',
    observation: 'bloodPressureFalling',
    basis: 'convention',
    required: true,
    text: 'Blood pressure falling.',
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
])

/** Bars and settings, European Union. */
export const spravatoSafetyEu: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'blood-pressure-course',
    text: 'Blood pressure peaks about 40 minutes after a dose and stays raised for about 1 to 2 hours (EU-type text; the US text says about 4 hours).',
    sources: [
      { citation: 'label-spravato-my', checked: 'read' },
      { citation: 'spravato-label-us-2021', locator: 'brief summary, page 33', checked: 'read' },
    ],
  },
  {
    id: 'absolute-bar',
    text: 'Not given where a rise in blood pressure or intracranial pressure is a serious risk. Contraindicated in aneurysmal vascular disease, history of intracerebral hemorrhage, a cardiovascular event such as a heart attack within 6 weeks, and hypersensitivity. Unlike the US text it does not name arteriovenous malformation.',
    sources: [{ citation: 'spravato-smpc', locator: 'sections 4.2 and 4.3', checked: 'read' }],
  },
  {
    id: 'resuscitation-setting',
    text: 'People with significant or unstable heart or lung conditions are treated only where resuscitation equipment and staff trained in cardiopulmonary resuscitation are at hand.',
    sources: [
      { citation: 'spravato-smpc', locator: 'section 4.2', checked: 'read' },
      { citation: 'label-spravato-my', checked: 'read' },
    ],
  },
])

/** Who has to be there, European Union. */
export const spravatoPersonnelEu: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  { id: 'psychiatrist', text: 'The decision is made by a psychiatrist.', sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
  {
    id: 'direct-supervision',
    text: 'A health care professional supervises directly, in an appropriate clinical setting.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
])

/** What has to be there, European Union. */
export const spravatoEquipmentEu: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'resuscitation',
    text: 'For people with unstable heart or lung disease: resuscitation equipment and trained staff.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
])

/** What is known about missed sessions, European Union. */
export const spravatoMissedSessionsEu: readonly MissedSessionRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'miss-no-standard',
    phases: [],
    state: 'any',
    action: 'no-standard',
    text: 'No rule for a missed session was seen in the part of the EU text that was read; the rules of the United States are not carried over.',
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
