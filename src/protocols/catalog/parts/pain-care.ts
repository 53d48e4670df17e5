import { deepFreeze } from '../../../core/freeze'
import type { DischargeCriterion, MonitoringPlan, Statement } from '../../model'

/** Monitoring of an infusion of hours. */
export const painMonitoring: MonitoringPlan = /* @__PURE__ */ deepFreeze({
  id: 'mon-crps-4h',
  label: 'Infusion of hours for chronic pain',
  checkpoints: [
    {
      id: 'before',
      when: 'before',
      from: 'dose-start',
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'Blood pressure, heart rate, oxygen saturation and mental state, as before a short infusion. A default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'during',
      when: 'throughout',
      from: 'dose-start',
      observe: ['blood-pressure', 'heart-rate', 'spo2'],
      text: 'Blood pressure, heart rate and oxygen saturation at least every 30 to 60 minutes. A default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'after',
      when: 'before-leaving',
      from: 'dose-end',
      observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
      text: 'Until back to baseline. A default.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  minimumStay: {
    kind: 'none-published',
    text: 'No number of minutes is published: until back to baseline.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  clock: {
    id: 'clock-infusion',
    text: 'Times are counted from the start of the infusion.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
})

/** Conditions for leaving after an infusion of hours. */
export const painDischarge: readonly DischargeCriterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'recovered',
    observation: 'mentalStateAtBaseline',
    basis: 'published',
    required: true,
    text: 'Recovery is complete.',
    sources: [{ citation: 'ket-mylan-pi', checked: 'read' }],
  },
  {
    id: 'responsible-adult',
    observation: 'responsibleAdultPresent',
    basis: 'published',
    required: true,
    text: 'Accompanied by a responsible adult.',
    sources: [{ citation: 'ket-mylan-pi', checked: 'read' }],
  },
  {
    id: 'vital-signs',
    observation: 'vitalSignsAtBaseline',
    basis: 'convention',
    required: true,
    text: 'Vital signs back to baseline.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
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
])

/** Who should not have an infusion for chronic pain. */
export const painSafety: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'hold',
    text: 'Poorly controlled cardiovascular disease; poorly controlled psychosis; severe liver dysfunction (moderate: cautious, monitored); raised intracranial or intraocular pressure; active substance misuse for serial infusions.',
    sources: [
      { citation: 'cohen-2018-sum', checked: 'read' },
      { citation: 'doctoryg', checked: 'read' },
    ],
  },
])

/** Who has to be there for an infusion for chronic pain. */
export const painPersonnel: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'physician',
    text: 'Supervising physician used to ketamine, certified in Advanced Cardiac Life Support (ACLS) and trained in moderate sedation; the infusion is given by a nurse or physician assistant with sedation training and ACLS.',
    sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
  },
])

/** What has to be there for an infusion for chronic pain. */
export const painEquipment: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'setting',
    text: 'Monitored area with resuscitation equipment and rescue drugs at hand and staff who can treat emergencies.',
    sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
  },
  {
    id: 'rescue-drugs',
    text: 'Benzodiazepine or alpha-2 agonist for psychomimetic or blood pressure effects; low evidence.',
    sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
  },
])

/** After leaving. */
export const painAftercare: readonly Statement[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'no-driving',
    text: 'No driving until the next day after a restful sleep, and for at least 24 hours (ketamine injection text).',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
])
