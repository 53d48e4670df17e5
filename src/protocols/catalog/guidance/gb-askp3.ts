import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** American Society of Ketamine Physicians, Psychotherapists and Practitioners. */
export const gbAskp3: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-askp3',
  body: 'ASKP3 (American Society of Ketamine Physicians, Psychotherapists and Practitioners), standards revised in 2020, basics and pledge of 2024',
  year: 2020,
  jurisdictions: ['US'],
  positions: [
    {
      topic: 'setting',
      text: 'Fit for the route; must not slip into a deeper sedation than provider and setting can handle.',
      sources: [
        { citation: 'askp3-2020', checked: 'read' },
        { citation: 'askp3-2025-basics', checked: 'read' },
      ],
    },
    {
      topic: 'personnel',
      text: 'Trained to that level.',
      sources: [
        { citation: 'askp3-2020', checked: 'read' },
        { citation: 'askp3-2025-basics', checked: 'read' },
      ],
    },
    {
      topic: 'monitoring',
      text: 'Vital signs monitored.',
      sources: [
        { citation: 'askp3-2020', checked: 'read' },
        { citation: 'askp3-2025-basics', checked: 'read' },
      ],
    },
    {
      topic: 'dosing',
      text: 'No route endorsed; a member text of 2018 has a start of 0.5 to 1 mg/kg by vein over 40 to 60 minutes.',
      sources: [
        { citation: 'askp3-2020', checked: 'read' },
        { citation: 'askp-2018', checked: 'read' },
      ],
    },
    {
      topic: 'home-use',
      text: 'Statement of 2021 against intravenous ketamine at home or in a hotel without in-person evaluation. That of 2024 accepts some oral or sublingual use at home between face-to-face visits, and opposes unsupervised injection under the skin there.',
      sources: [
        { citation: 'askp3-2021', checked: 'read' },
        { citation: 'askp3-2024-home', checked: 'read' },
      ],
    },
  ],
  sources: [
    { citation: 'askp3-2020', checked: 'read' },
    { citation: 'askp3-2024-pledge', checked: 'read' },
    { citation: 'askp3-2024-home', checked: 'read' },
    { citation: 'askp3-2025-basics', checked: 'read' },
    { citation: 'askp-2018', checked: 'read' },
    { citation: 'askp3-2021', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
