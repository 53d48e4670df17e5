import { deepFreeze } from '../../../core/freeze'
import type { MonitoringPlan } from '../../model'

/** What one telehealth cohort described; no standard. */
export const homeTelehealthMonitoring: MonitoringPlan = /* @__PURE__ */ deepFreeze({
  id: 'mon-sl-home',
  label: 'Telehealth lozenge or tablet, as described',
  checkpoints: [
    {
      id: 'before',
      when: 'before',
      from: 'dose-start',
      observe: ['blood-pressure', 'heart-rate'],
      text: 'Vital signs monitored in real time (as reported, without the method); an adult peer monitor in the room; video call.',
      sources: [{ citation: 'hull-2022-reg', checked: 'read' }],
    },
    {
      id: 'during',
      when: 'throughout',
      from: 'dose-start',
      observe: ['consciousness'],
      text: 'Peer monitor in the room.',
      sources: [{ citation: 'hull-2022-reg', checked: 'read' }],
    },
    {
      id: 'after',
      when: 'after',
      from: 'dose-end',
      observe: ['mental-state'],
      text: 'Video call; daily texts; a clinician by video 1 to 2 days after the first session.',
      sources: [{ citation: 'hull-2022-reg', checked: 'read' }],
    },
  ],
  minimumStay: {
    kind: 'none-published',
    text: 'No minimum is published for a session at home.',
    sources: [{ citation: 'hull-2022-reg', checked: 'read' }],
  },
  clock: {
    id: 'clock-dose',
    text: 'Times are counted from the dose.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
})
