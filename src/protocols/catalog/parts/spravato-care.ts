import { deepFreeze } from '../../../core/freeze'
import type { DischargeCriterion, MonitoringPlan, PreDoseRule, PreparationRule, Statement } from '../../model'

/** What the US label and its guidance ask for before a dose. */
export const spravatoPreparation: readonly PreparationRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'no-food',
    text: 'No food for at least 2 hours before.',
    minutesBefore: 120,
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'spravato-prep', checked: 'read' },
    ],
  },
  {
    id: 'no-liquids',
    text: 'No liquids for at least 30 minutes before.',
    minutesBefore: 30,
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'spravato-prep', checked: 'read' },
    ],
  },
  {
    id: 'nasal-drugs',
    text: 'A nasal corticosteroid or decongestant is used at least 1 hour before.',
    minutesBefore: 60,
    sources: [{ citation: 'spravato-prep', checked: 'read' }],
  },
  {
    id: 'transport',
    text: 'A ride home is arranged before dosing.',
    sources: [{ citation: 'spravato-hcp', checked: 'read' }],
  },
])

/** Steps of the device instructions. */
export const spravatoSessionSteps: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'blow-nose',
    text: 'The nose is blown before the first device only.',
    sources: [{ citation: 'spravato-ifu', checked: 'read' }],
  },
  {
    id: 'check-device',
    text: 'The device is not primed; two green dots show that it is full.',
    sources: [{ citation: 'spravato-ifu', checked: 'read' }],
  },
  { id: 'recline', text: 'The head reclines at about 45 degrees.', sources: [{ citation: 'spravato-ifu', checked: 'read' }] },
  { id: 'spray', text: 'One spray goes into each nostril.', sources: [{ citation: 'spravato-ifu', checked: 'read' }] },
  { id: 'check-empty', text: 'No green dot is left after both sprays.', sources: [{ citation: 'spravato-ifu', checked: 'read' }] },
  {
    id: 'rest',
    text: 'After each device the person rests for 5 minutes and does not blow the nose.',
    sources: [{ citation: 'spravato-ifu', checked: 'read' }],
  },
])

/** Monitoring under the US label and REMS. */
export const spravatoMonitoringUs: MonitoringPlan = /* @__PURE__ */ deepFreeze({
  id: 'mon-spravato-us',
  label: 'SPRAVATO, United States',
  checkpoints: [
    {
      id: 'before',
      when: 'before',
      from: 'dose-start',
      observe: ['blood-pressure', 'preparation', 'transport'],
      text: 'Blood pressure; check of fasting and nasal drugs; ride home.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-hcp', checked: 'read' },
      ],
    },
    {
      id: 'administration',
      when: 'during',
      from: 'dose-start',
      minutes: 0,
      observe: ['administration'],
      text: 'Self-administration is watched by a health care provider; the next device follows after 5 minutes of rest.',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'spravato-ifu', checked: 'read' },
      ],
    },
    {
      id: 'throughout',
      when: 'throughout',
      from: 'dose-start',
      observe: ['spo2', 'respiratory-status', 'sedation', 'dissociation'],
      text: 'Sedation, dissociation and respiratory status with pulse oximetry at every session.',
      sources: [
        { citation: 'spravato-hcp', checked: 'read' },
        { citation: 'spravato-rems-386', checked: 'read' },
      ],
    },
    {
      id: 'blood-pressure-40',
      when: 'after',
      from: 'administration',
      minutes: 40,
      approximate: true,
      observe: ['blood-pressure'],
      text: 'Blood pressure about 40 minutes after the dose, then as clinically warranted.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-hcp', checked: 'read' },
      ],
    },
    {
      id: 'before-leaving',
      when: 'before-leaving',
      from: 'dose-end',
      observe: ['blood-pressure', 'sedation', 'dissociation', 'respiratory-status'],
      text: 'Blood pressure before leaving, as the patient monitoring form asks.',
      sources: [
        { citation: 'jnj-rems-monitoring', checked: 'read' },
        { citation: 'ehrsource-2026', checked: 'read' },
      ],
    },
  ],
  minimumStay: {
    kind: 'fixed',
    minutesAfterDoseEnd: 120,
    text: 'At least 2 hours after administration, then until it is safe to leave.',
    sources: [
      { citation: 'spravato-hcp', checked: 'read' },
      { citation: 'spravato-label-us-2019', checked: 'read' },
    ],
  },
  clock: {
    id: 'clock-last-device',
    text: 'The label says "at least 2 hours after administration" and not which device starts the clock; the REMS form records time from the first. The minimum stay is counted here from the last device, which is the safer reading.',
    sources: [
      { citation: 'library-convention', checked: 'convention' },
      { citation: 'ehrsource-2026', checked: 'read' },
      { citation: 'lucido-2026', checked: 'read' },
    ],
  },
})

/** What is looked at before a dose, United States. */
export const spravatoPreDoseUs: readonly PreDoseRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'blood-pressure-severe',
    anyOf: [
      { reading: 'systolicMmHg', is: '>=', to: 180 },
      { reading: 'diastolicMmHg', is: '>=', to: 110 },
    ],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic 180 or more, or diastolic 110 or more: no dose. A default taken from the cut points of the label’s own analysis; the label gives no absolute limit.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'blood-pressure-above-140-90',
    anyOf: [
      { reading: 'systolicMmHg', is: '>', to: 140 },
      { reading: 'diastolicMmHg', is: '>', to: 90 },
    ],
    effect: 'weigh',
    yieldsTo: ['blood-pressure-severe'],
    text: 'Above 140 systolic or above 90 diastolic: the short-term rise is weighed against the benefit, and a decision to delay is individual. It is not an automatic bar.',
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'onc-advisor', checked: 'read' },
      { citation: 'spravato-label-us', checked: 'recalled' },
    ],
  },
  {
    id: 'systolic-below-90',
    anyOf: [{ reading: 'systolicMmHg', is: '<', to: 90 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Systolic below 90: no dose until the cause is found. A default of this library: no lower limit was seen in the label; two emergency department trials of ketamine excluded below 90.',
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
    text: 'Oxygen saturation below 92 % on room air: no dose. The label asks for pulse oximetry and gives no number.',
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
    text: 'Heart rate below 45 or above 120 at rest: no dose until the cause is found. No published outpatient number was found.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  {
    id: 'food-within-2-hours',
    anyOf: [{ reading: 'minutesSinceFood', is: '<', to: 120 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Food less than 2 hours before: the session waits or is moved.',
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'spravato-prep', checked: 'read' },
    ],
  },
  {
    id: 'liquids-within-30-minutes',
    anyOf: [{ reading: 'minutesSinceLiquids', is: '<', to: 30 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'Liquids less than 30 minutes before: the session waits.',
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'spravato-prep', checked: 'read' },
    ],
  },
  {
    id: 'nasal-drug-within-1-hour',
    anyOf: [{ reading: 'minutesSinceNasalDrug', is: '<', to: 60 }],
    effect: 'hold',
    yieldsTo: [],
    text: 'A nasal corticosteroid or decongestant less than 1 hour before: the session waits.',
    sources: [{ citation: 'spravato-prep', checked: 'read' }],
  },
  {
    id: 'no-ride',
    anyOf: [{ reading: 'rideArranged', is: '=', to: false }],
    effect: 'hold',
    yieldsTo: [],
    text: 'No ride home arranged: the session is moved.',
    sources: [{ citation: 'spravato-hcp', checked: 'read' }],
  },
])

/** Bars and escalation, US label. */
export const spravatoSafetyUs: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'blood-pressure-course',
    text: 'Blood pressure peaks about 40 minutes after a dose and stays raised for about 4 hours (US text; EU-type texts say 1 to 2 hours). A large rise can follow any dose, even after small ones before.',
    sources: [
      { citation: 'spravato-label-us-2021', locator: 'brief summary, page 33', checked: 'read' },
      { citation: 'label-spravato-my', checked: 'read' },
    ],
  },
  {
    id: 'absolute-bar',
    text: 'Not given where a rise in blood pressure or intracranial pressure is a serious risk. Contraindicated in aneurysmal vascular disease, arteriovenous malformation, history of intracerebral hemorrhage, and hypersensitivity to esketamine, ketamine or excipients.',
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'spravato-label-us-2021', checked: 'read' },
    ],
  },
  {
    id: 'blood-pressure-stays-high',
    text: 'Blood pressure that stays high: help from someone experienced in its management. Symptoms of a hypertensive crisis: emergency care.',
    sources: [
      { citation: 'spravato-label-us', checked: 'recalled' },
      { citation: 'spravato-label-us-2019', locator: 'section 5.6', checked: 'read' },
    ],
  },
])

/** Conditions for leaving, United States. */
export const spravatoDischargeUs: readonly DischargeCriterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'stable',
    observation: 'clinicallyStable',
    basis: 'published',
    required: true,
    text: 'Clinically stable.',
    sources: [{ citation: 'label-spravato-ph', checked: 'read' }],
  },
  {
    id: 'blood-pressure-falling',
    observation: 'bloodPressureFalling',
    basis: 'published',
    required: true,
    text: 'Blood pressure falling.',
    sources: [{ citation: 'label-spravato-ph', checked: 'read' }],
  },
  {
    id: 'sedation-resolved',
    observation: 'sedationResolved',
    basis: 'published',
    required: true,
    text: 'Sedation resolved.',
    sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  },
  {
    id: 'dissociation-resolved',
    observation: 'dissociationResolved',
    basis: 'published',
    required: true,
    text: 'Dissociation resolved.',
    sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  },
  {
    id: 'respiratory-depression-resolved',
    observation: 'respiratoryDepressionResolved',
    basis: 'published',
    required: true,
    text: 'No respiratory depression, or resolved.',
    sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  },
  {
    id: 'judged-ready',
    observation: 'judgedReadyByProfessional',
    basis: 'published',
    required: true,
    text: 'Judged ready to leave by a health care provider.',
    sources: [
      { citation: 'label-spravato-ph', checked: 'read' },
      { citation: 'spravato-rems-386', checked: 'read' },
    ],
  },
  {
    id: 'ride',
    observation: 'rideArranged',
    basis: 'published',
    required: true,
    text: 'A ride home is there.',
    sources: [{ citation: 'spravato-hcp', checked: 'read' }],
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
export const spravatoAftercare: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'no-driving',
    text: 'No driving, machinery or anything that needs full alertness until the next day after a restful sleep.',
    sources: [
      { citation: 'spravato-hcp', checked: 'read' },
      { citation: 'spravato-label-us-2019', checked: 'read' },
    ],
  },
])

/** Who has to be there under the US REMS. */
export const spravatoPersonnelUs: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'prescriber-on-site',
    text: 'A prescriber is on site during administration and monitoring.',
    sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  },
  {
    id: 'monitoring-provider',
    text: 'A health care provider observes self-administration directly and monitors the session.',
    sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
  },
])

/** What has to be there. */
export const spravatoEquipment: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  { id: 'pulse-oximeter', text: 'Pulse oximeter.', sources: [{ citation: 'spravato-rems-386', checked: 'read' }] },
  { id: 'blood-pressure-device', text: 'Blood pressure device.', sources: [{ citation: 'spravato-hcp', checked: 'read' }] },
  {
    id: 'resuscitation',
    text: 'For people with unstable heart or lung disease: resuscitation equipment and staff trained in cardiopulmonary resuscitation (wording of the EU text).',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
])

/** Forms of the US REMS. */
export const spravatoPaperworkUs: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'outpatient',
    text: 'Outpatient: the patient is enrolled before the first treatment, and a patient monitoring form follows every session within 7 days. It carries blood pressure before, at 40 minutes and before leaving, sedation, dissociation, respiratory depression, and concomitant sedatives, stimulants and opioids.',
    sources: [
      { citation: 'rems-out', checked: 'read' },
      { citation: 'jnj-rems-monitoring', checked: 'read' },
      { citation: 'ehrsource-2026', checked: 'read' },
    ],
  },
  {
    id: 'inpatient',
    text: 'Inpatient: a certified setting, no patient enrollment and no monitoring form; all suspected adverse events are reported.',
    sources: [{ citation: 'rems-in', checked: 'read' }],
  },
])
