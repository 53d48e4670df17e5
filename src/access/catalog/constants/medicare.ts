import type { PlanConstant } from '../../plan-model'
import { deepFreeze } from '../../../core/freeze'

/** Medicare Part B, yearly deductible. */
export const medicarePartBDeductible: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-part-b-deductible',
  label: 'Medicare Part B, yearly deductible',
  currency: 'USD',
  years: [
    { year: 2024, amountMinor: 24000, status: 'final', sources: [{ citation: 'newhorizons-2025', checked: 'read' }] },
    {
      year: 2025,
      amountMinor: 25700,
      status: 'final',
      sources: [
        { citation: 'homecare-2025', checked: 'read' },
        { citation: 'newhorizons-2025', checked: 'read' },
      ],
    },
    { year: 2026, amountMinor: 28300, status: 'final', sources: [{ citation: 'fr-2026-partb', checked: 'read' }] },
  ],
  note: 'The figure of 2027 was not found.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare Part B, standard monthly premium. */
export const medicarePartBPremium: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-part-b-premium',
  label: 'Medicare Part B, standard monthly premium',
  currency: 'USD',
  years: [
    { year: 2024, amountMinor: 17470, status: 'final', sources: [{ citation: 'newhorizons-2025', checked: 'read' }] },
    {
      year: 2025,
      amountMinor: 18500,
      status: 'final',
      sources: [
        { citation: 'homecare-2025', checked: 'read' },
        { citation: 'newhorizons-2025', checked: 'read' },
      ],
    },
    { year: 2026, amountMinor: 20290, status: 'final', sources: [{ citation: 'fr-2026-partb', checked: 'read' }] },
  ],
  note: 'The figure of 2027 was not found.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare Part B, coinsurance after the deductible. */
export const medicarePartBCoinsurance: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-part-b-coinsurance',
  label: 'Medicare Part B, coinsurance after the deductible',
  currency: 'USD',
  years: [
    { year: 2024, percent: 20, status: 'final', sources: [{ citation: 'cgaa-spravato', checked: 'read' }] },
    { year: 2025, percent: 20, status: 'final', sources: [{ citation: 'cgaa-spravato', checked: 'read' }] },
    { year: 2026, percent: 20, status: 'final', sources: [{ citation: 'cgaa-spravato', checked: 'read' }] },
    { year: 2027, percent: 20, status: 'final', sources: [{ citation: 'cgaa-spravato', checked: 'read' }] },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare Part A, deductible of a hospital stay. */
export const medicarePartADeductible: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-part-a-deductible',
  label: 'Medicare Part A, deductible of a hospital stay',
  currency: 'USD',
  years: [
    { year: 2024, amountMinor: 163200, status: 'final', sources: [{ citation: 'newhorizons-2025', checked: 'computed' }] },
    { year: 2025, amountMinor: 167600, status: 'final', sources: [{ citation: 'newhorizons-2025', checked: 'read' }] },
    { year: 2026, amountMinor: 173600, status: 'final', sources: [{ citation: 'mdbenefits-2026', checked: 'read' }] },
  ],
  note: 'The figure of 2027 was not found.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare Part D, out-of-pocket cap. */
export const medicarePartDCap: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-part-d-cap',
  label: 'Medicare Part D, out-of-pocket cap',
  currency: 'USD',
  years: [
    { year: 2025, amountMinor: 200000, status: 'final', sources: [{ citation: 'healthnwell-2026', checked: 'read' }] },
    {
      year: 2026,
      amountMinor: 210000,
      status: 'final',
      sources: [
        { citation: 'healthnwell-2026', checked: 'read' },
        { citation: 'solutionshortcut-2026', checked: 'read' },
      ],
    },
    {
      year: 2027,
      amountMinor: 240000,
      status: 'proposed',
      sources: [
        { citation: 'aonl-2027', checked: 'read' },
        { citation: 'samosness-2027', checked: 'read' },
      ],
    },
  ],
  note: 'There was no cap of this kind in 2024. The figure of 2027 was proposed on 2026-01-26; the final one was not seen.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare Advantage, highest in-network out-of-pocket maximum. */
export const medicareAdvantageMaximum: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-advantage-maximum',
  label: 'Medicare Advantage, highest in-network out-of-pocket maximum',
  currency: 'USD',
  years: [
    { year: 2024, amountMinor: 885000, status: 'final', sources: [{ citation: 'medicareinteractive-2024', checked: 'read' }] },
    {
      year: 2025,
      amountMinor: 935000,
      status: 'final',
      sources: [
        { citation: 'healthnwell-2026', checked: 'read' },
        { citation: 'wellpoint-2026', checked: 'read' },
      ],
    },
    {
      year: 2026,
      amountMinor: 925000,
      status: 'final',
      sources: [
        { citation: 'healthnwell-2026', checked: 'read' },
        { citation: 'wellpoint-2026', checked: 'read' },
      ],
    },
  ],
  note: 'The figure of 2027 was not found.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** Medicare physician fee schedule, conversion factor: what one relative value unit is paid. */
export const medicareConversionFactor: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-conversion-factor',
  label: 'Medicare physician fee schedule, conversion factor: what one relative value unit is paid',
  currency: 'USD',
  years: [
    { year: 2025, factor: 32.3465, status: 'final', sources: [{ citation: 'aao-pfs2026', checked: 'read' }] },
    {
      year: 2026,
      factor: 33.4009,
      status: 'final',
      sources: [
        { citation: 'aao-pfs2026', checked: 'read' },
        { citation: 'adventist-pfs', checked: 'read' },
      ],
    },
  ],
  note: 'Participants who qualify under an alternative payment model have a factor of their own. The figure of 2027 was not found.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})

/** The same for participants who qualify under an alternative payment model. */
export const medicareConversionFactorApm: PlanConstant = /* @__PURE__ */ deepFreeze({
  id: 'medicare-conversion-factor-apm',
  label: 'Medicare physician fee schedule, conversion factor for participants who qualify under an alternative payment model',
  currency: 'USD',
  years: [
    {
      year: 2026,
      factor: 33.5675,
      status: 'final',
      sources: [
        { citation: 'aao-pfs2026', checked: 'read' },
        { citation: 'adventist-pfs', checked: 'read' },
      ],
    },
  ],
  note: 'The figure of 2027 was not found.',
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
