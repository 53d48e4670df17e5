import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** ASRA, AAPM, ASA, chronic pain. */
export const gbAsraChronic2018: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-asra-chronic-2018',
  body: 'ASRA, AAPM, ASA, chronic pain',
  year: 2018,
  jurisdictions: ['US'],
  positions: [
    { topic: 'setting', text: 'Monitored, resuscitation at hand.', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
    {
      topic: 'personnel',
      text: 'As in the protocol of the first outpatient infusion.',
      sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
      protocols: ['iv-chronic-pain-trial-infusion'],
    },
    {
      topic: 'monitoring',
      text: 'As in the protocol of the first outpatient infusion.',
      protocols: ['iv-chronic-pain-trial-infusion'],
      sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
    },
    {
      topic: 'dosing',
      text: 'As in the protocols of chronic pain. The text was due for review in 2023.',
      sources: [
        { citation: 'cohen-2018', checked: 'recalled' },
        { citation: 'asra-news', checked: 'read' },
      ],
      protocols: [
        'iv-crps-outpatient-10-day',
        'iv-crps-inpatient-s-ketamine',
        'iv-crps-inpatient-5-day',
        'iv-neuropathic-sci',
        'iv-chronic-pain-trial-infusion',
        'post-infusion-follow-on',
      ],
    },
  ],
  sources: [
    { citation: 'cohen-2018', checked: 'recalled' },
    { citation: 'cohen-2018-sum', checked: 'read' },
    { citation: 'asra-news', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
