import type { PlanConstant } from '../../plan-model'
import { deepFreeze } from '../../../core/freeze'

/** Highest out-of-pocket maximum that the Affordable Care Act allows, self-only and other coverage. */
export const acaOutOfPocketMaximum: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'aca-out-of-pocket-maximum',
  label: 'Highest out-of-pocket maximum that the Affordable Care Act allows, self-only and other coverage',
  currency: 'USD',
  years: [
    { year: 2024, amountMinor: 945000, familyMinor: 1890000, status: 'final', sources: [{ citation: 'insuredandmore', checked: 'read' }] },
    { year: 2025, amountMinor: 920000, familyMinor: 1840000, status: 'final', sources: [{ citation: 'bgh-2026', checked: 'read' }] },
    {
      year: 2026,
      amountMinor: 1060000,
      familyMinor: 2120000,
      status: 'final',
      earlier: [
        {
          amountMinor: 1015000,
          familyMinor: 2030000,
          note: 'first announced; replaced by the rule of 2025-06-20',
          sources: [
            { citation: 'bgh-2026', checked: 'read' },
            { citation: 'wtw-oop-2026', checked: 'read' },
          ],
        },
      ],
      sources: [
        { citation: 'wtw-oop-2026', checked: 'read' },
        { citation: 'seqmccu', checked: 'read' },
      ],
    },
    {
      year: 2027,
      amountMinor: 1200000,
      familyMinor: 2400000,
      status: 'final',
      sources: [
        { citation: 'milliman-2027', checked: 'read' },
        { citation: 'benefitslink-cms', checked: 'read' },
        { citation: 'nis-2027', locator: 'each person of a family plan', checked: 'read' },
      ],
    },
  ],
  note: 'In a family plan each person is still limited by the self-only amount.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
