import { deepFreeze } from '../../../core/freeze'
import type { DischargeCriterion, MonitoringPlan, PreDoseRule } from '../../model'

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
    text: 'Times are counted from the first device; the recheck of blood pressure spans to the last.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
