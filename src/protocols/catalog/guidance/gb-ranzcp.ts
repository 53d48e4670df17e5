import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** RANZCP, clinical memorandum on ketamine. */
export const gbRanzcp: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-ranzcp',
  body: 'RANZCP, clinical memorandum on ketamine, latest known edition',
  year: 2022,
  jurisdictions: ['AU', 'NZ'],
  positions: [
    { topic: 'setting', text: 'Services familiar with the drug, with support.', sources: [{ citation: 'ranzcp-odt', checked: 'read' }] },
    { topic: 'personnel', text: 'Psychiatrist-led.', sources: [{ citation: 'ranzcp-odt', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'Treatment-resistant depression only outside research.',
      sources: [{ citation: 'ranzcp-odt', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'ranzcp-odt', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
