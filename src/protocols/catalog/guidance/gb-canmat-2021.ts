import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** CANMAT task force, racemic ketamine. */
export const gbCanmat2021: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-canmat-2021',
  body: 'CANMAT task force, racemic ketamine',
  year: 2021,
  jurisdictions: ['CA'],
  positions: [
    {
      topic: 'monitoring',
      text: 'Consensus advice on patient choice, facility, monitoring and response.',
      sources: [{ citation: 'swainson-2021', checked: 'read' }],
    },
    {
      topic: 'dosing',
      text: 'By vein third line; a single infusion level 1, repeated or maintenance infusions level 3, case by case; other routes levels 3 to 4.',
      sources: [{ citation: 'swainson-2021', checked: 'read' }],
    },
  ],
  sources: [
    { citation: 'swainson-2021', checked: 'read' },
    { citation: 'zarate-comment-2021', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
