import { deepFreeze } from '../../../core/freeze'
import type { MissedSessionRule, MonitoringPlan, Statement } from '../../model'

/** Monitoring of an injection, a nasal or an oral dose in a clinic. */
export const clinicMonitoring: MonitoringPlan = /* @__PURE__ */ deepFreeze({
  id: 'mon-sc-im',
  label: 'Injection, nasal or oral dose in a clinic',
  checkpoints: [
    {
      id: 'before',
      when: 'before',
      from: 'dose-start',
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'Blood pressure, heart rate, oxygen saturation and mental state before the dose, as with an infusion.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'throughout',
      when: 'throughout',
      from: 'dose-start',
      observe: ['spo2', 'consciousness', 'dissociation'],
      text: 'Oxygen saturation, consciousness and dissociation, as with an infusion.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'minute-15',
      when: 'during',
      from: 'dose-start',
      minutes: 15,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'No grid is published for this route; the times of the intravenous grid are used as a default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'minute-30',
      when: 'during',
      from: 'dose-start',
      minutes: 30,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'No grid is published for this route; the times of the intravenous grid are used as a default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'minute-45',
      when: 'after',
      from: 'dose-start',
      minutes: 45,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'No grid is published for this route; the times of the intravenous grid are used as a default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'minute-60',
      when: 'after',
      from: 'dose-start',
      minutes: 60,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'No grid is published for this route; the times of the intravenous grid are used as a default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'minute-90',
      when: 'after',
      from: 'dose-start',
      minutes: 90,
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'No grid is published for this route; the times of the intravenous grid are used as a default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'before-leaving',
      when: 'before-leaving',
      from: 'dose-end',
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'Mental state and vital signs are back to baseline.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  minimumStay: {
    kind: 'none-published',
    text: 'No number of minutes is published for this route: until mental state and vital signs are back to baseline.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  clock: {
    id: 'clock-dose',
    text: 'Times are counted from the dose.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
})

/** What has to be there, without pump and vein. */
export const clinicEquipment: readonly Statement[] = /* @__PURE__ */ deepFreeze([
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

/** What is known about missed sessions where no source speaks of them. */
export const noDoubling: readonly MissedSessionRule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'miss-no-standard',
    phases: [],
    state: 'any',
    action: 'no-standard',
    text: 'No rule for a missed session is published for this regimen.',
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
