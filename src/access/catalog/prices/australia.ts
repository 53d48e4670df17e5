import type { Price } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** SPRAVATO on the PBS, co-payment per dose. */
export const priceAuPbsCopay: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-au-pbs-copay',
  label: 'SPRAVATO on the PBS, co-payment per dose',
  service: 'drug',
  unit: 'dose',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'AUD',
  jurisdiction: 'AU',
  variants: [
    { id: 'general', label: 'general patient', amountMinor: 3160, effective: { from: '2025-05-01', through: '2025-12-31' } },
    {
      id: 'general',
      label: 'general patient',
      amountMinor: 2500,
      effective: { from: '2026-01-01', through: '2026-12-31' },
      sources: [
        { citation: 'pbs-copayment-2026', checked: 'read' },
        { citation: 'ipharmacenter-2026', locator: 'indexed again after 2026', checked: 'read' },
      ],
    },
    {
      id: 'concession',
      label: 'concession card holder',
      amountMinor: 770,
      effective: { from: '2025-05-01', through: '2029-12-31' },
      sources: [
        { citation: 'pharmacydaily-2025', checked: 'read' },
        { citation: 'pbs-copayment-2026', locator: 'frozen until 2030', checked: 'read' },
      ],
    },
  ],
  observed: { from: '2025-05-01', through: '2025-05-01' },
  includes: [],
  excludes: ['supervised session'],
  confidence: 'B',
  sources: [{ citation: 'pharmacydaily-2025', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Supervised SPRAVATO session, not in the PBS. */
export const priceAuSupervision: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-au-supervision',
  label: 'Supervised SPRAVATO session, not in the PBS',
  service: 'monitoring',
  unit: 'session',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'AUD',
  jurisdiction: 'AU',
  amount: { lowMinor: 30000, highMinor: 40000 },
  observed: { from: '2025', through: '2025' },
  includes: ['supervised session'],
  excludes: ['drug'],
  confidence: 'C',
  sources: [{ citation: 'medrepublic-2025', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** SPRAVATO per dose before the PBS listing. */
export const priceAuUnsubsidised: Price = /* @__PURE__ */ deepFreeze({
  id: 'price-au-unsubsidised',
  label: 'SPRAVATO per dose before the PBS listing',
  service: 'drug',
  unit: 'dose',
  drug: 'esketamine',
  routes: ['intranasal'],
  currency: 'AUD',
  jurisdiction: 'AU',
  amount: { typicalMinor: 80000, typicalIs: 'single' },
  observed: { from: '2025', through: '2025' },
  includes: [],
  excludes: ['supervised session'],
  confidence: 'C',
  sources: [{ citation: 'pharmacydaily-2025', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
