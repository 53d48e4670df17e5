import type { PlanConstant } from '../../plan-model'
import { deepFreeze } from '../../../core/freeze'

/** Lowest deductible of a plan that is qualified for a health savings account, self and family. */
export const hdhpMinimumDeductible: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'hdhp-minimum-deductible',
  label: 'Lowest deductible of a plan that is qualified for a health savings account, self and family',
  currency: 'USD',
  years: [
    {
      year: 2024,
      amountMinor: 160000,
      familyMinor: 320000,
      status: 'final',
      sources: [
        { citation: 'haynesboone-hsa-2024', locator: 'Revenue Procedure 2023-23', checked: 'read' },
        { citation: 'keybenefits-hsa-2024', checked: 'read' },
      ],
    },
    { year: 2025, amountMinor: 165000, familyMinor: 330000, status: 'final', sources: [{ citation: 'wtw-hsa-2026', checked: 'read' }] },
    {
      year: 2026,
      amountMinor: 170000,
      familyMinor: 340000,
      status: 'final',
      sources: [{ citation: 'wtw-hsa-2026', locator: 'Revenue Procedure 2025-19', checked: 'read' }],
    },
    {
      year: 2027,
      amountMinor: 175000,
      familyMinor: 350000,
      status: 'final',
      sources: [
        { citation: 'benefitslink-2027', locator: 'Revenue Procedure 2026-24', checked: 'read' },
        { citation: 'advisors-2027', checked: 'read' },
      ],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Highest out-of-pocket maximum of a plan that is qualified for a health savings account, self and family. */
export const hdhpOutOfPocketMaximum: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'hdhp-out-of-pocket-maximum',
  label: 'Highest out-of-pocket maximum of a plan that is qualified for a health savings account, self and family',
  currency: 'USD',
  years: [
    {
      year: 2024,
      amountMinor: 805000,
      familyMinor: 1610000,
      status: 'final',
      sources: [
        { citation: 'haynesboone-hsa-2024', locator: 'Revenue Procedure 2023-23', checked: 'read' },
        { citation: 'keybenefits-hsa-2024', checked: 'read' },
      ],
    },
    { year: 2025, amountMinor: 830000, familyMinor: 1660000, status: 'final', sources: [{ citation: 'wtw-hsa-2026', checked: 'read' }] },
    {
      year: 2026,
      amountMinor: 850000,
      familyMinor: 1700000,
      status: 'final',
      sources: [{ citation: 'wtw-hsa-2026', locator: 'Revenue Procedure 2025-19', checked: 'read' }],
    },
    {
      year: 2027,
      amountMinor: 870000,
      familyMinor: 1740000,
      status: 'final',
      sources: [
        { citation: 'benefitslink-2027', locator: 'Revenue Procedure 2026-24', checked: 'read' },
        { citation: 'advisors-2027', checked: 'read' },
      ],
    },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Highest yearly contribution to a health savings account, self and family. */
export const hsaContribution: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'hsa-contribution',
  label: 'Highest yearly contribution to a health savings account, self and family',
  currency: 'USD',
  years: [
    {
      year: 2024,
      amountMinor: 415000,
      familyMinor: 830000,
      status: 'final',
      sources: [
        { citation: 'haynesboone-hsa-2024', locator: 'Revenue Procedure 2023-23', checked: 'read' },
        { citation: 'keybenefits-hsa-2024', checked: 'read' },
      ],
    },
    { year: 2025, amountMinor: 430000, familyMinor: 855000, status: 'final', sources: [{ citation: 'wtw-hsa-2026', checked: 'read' }] },
    {
      year: 2026,
      amountMinor: 440000,
      familyMinor: 875000,
      status: 'final',
      sources: [{ citation: 'wtw-hsa-2026', locator: 'Revenue Procedure 2025-19', checked: 'read' }],
    },
    {
      year: 2027,
      amountMinor: 450000,
      familyMinor: 900000,
      status: 'final',
      sources: [
        { citation: 'benefitslink-2027', locator: 'Revenue Procedure 2026-24', checked: 'read' },
        { citation: 'advisors-2027', checked: 'read' },
      ],
    },
  ],
  note: 'From age 55 there is a catch-up contribution of its own.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Further yearly contribution to a health savings account from age 55. */
export const hsaCatchUp: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'hsa-catch-up',
  label: 'Further yearly contribution to a health savings account from age 55',
  currency: 'USD',
  years: [
    { year: 2024, amountMinor: 100000, status: 'final', sources: [{ citation: 'keybenefits-hsa-2024', checked: 'read' }] },
    { year: 2025, amountMinor: 100000, status: 'final', sources: [{ citation: 'imamichigan-2025', checked: 'read' }] },
    { year: 2026, amountMinor: 100000, status: 'final', sources: [{ citation: 'actionbenefits-2027', checked: 'read' }] },
    { year: 2027, amountMinor: 100000, status: 'final', sources: [{ citation: 'actionbenefits-2027', checked: 'read' }] },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
