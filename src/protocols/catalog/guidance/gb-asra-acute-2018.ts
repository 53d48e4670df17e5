import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** ASRA, AAPM, ASA, acute pain. */
export const gbAsraAcute2018: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-asra-acute-2018',
  body: 'ASRA, AAPM, ASA, acute pain',
  year: 2018,
  jurisdictions: ['US'],
  positions: [
    {
      topic: 'setting',
      text: 'Ward, emergency department, perioperative.',
      sources: [{ citation: 'schwenk-acute-2018', checked: 'read' }],
    },
    { topic: 'personnel', text: 'Local policy.', sources: [{ citation: 'schwenk-acute-2018', checked: 'recalled' }] },
    { topic: 'monitoring', text: 'Local policy.', sources: [{ citation: 'schwenk-acute-2018', checked: 'recalled' }] },
    {
      topic: 'dosing',
      text: 'A bolus up to 0.35 mg/kg and an infusion up to 1 mg/kg/h without intensive monitoring; as in the protocols of acute pain.',
      sources: [
        { citation: 'schwenk-acute-2018', checked: 'read' },
        { citation: 'oracle-acute', checked: 'read' },
      ],
      protocols: ['iv-acute-pain', 'iv-ed-analgesia', 'iv-perioperative'],
    },
  ],
  sources: [{ citation: 'schwenk-acute-2018', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
