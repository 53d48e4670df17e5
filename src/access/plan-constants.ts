import type { PlanConstant } from './plan-model'
import { deepFreeze } from '../core/freeze'
import { hdhpMinimumDeductible, hdhpOutOfPocketMaximum, hsaContribution, hsaCatchUp } from './catalog/constants/health-savings'
import { acaOutOfPocketMaximum } from './catalog/constants/marketplace'
import {
  medicarePartBDeductible,
  medicarePartBPremium,
  medicarePartBCoinsurance,
  medicarePartADeductible,
  medicarePartDCap,
  medicareAdvantageMaximum,
  medicareConversionFactor,
  medicareConversionFactorApm,
} from './catalog/constants/medicare'

/** Ids of all figures that law or a program sets anew each year. */
export const PLAN_CONSTANT_IDS = /* @__PURE__ */ deepFreeze([
  'aca-out-of-pocket-maximum',
  'hdhp-minimum-deductible',
  'hdhp-out-of-pocket-maximum',
  'hsa-contribution',
  'hsa-catch-up',
  'medicare-part-b-deductible',
  'medicare-part-b-premium',
  'medicare-part-b-coinsurance',
  'medicare-part-a-deductible',
  'medicare-part-d-cap',
  'medicare-advantage-maximum',
  'medicare-conversion-factor',
  'medicare-conversion-factor-apm',
] as const)

/** Id of a yearly figure. */
export type PlanConstantId = Extract<(typeof PLAN_CONSTANT_IDS)[number], string>

/** All yearly figures, by id. */
export const planConstants: Readonly<Record<PlanConstantId, PlanConstant>> = /* @__PURE__ */ deepFreeze({
  'aca-out-of-pocket-maximum': acaOutOfPocketMaximum,
  'hdhp-minimum-deductible': hdhpMinimumDeductible,
  'hdhp-out-of-pocket-maximum': hdhpOutOfPocketMaximum,
  'hsa-contribution': hsaContribution,
  'hsa-catch-up': hsaCatchUp,
  'medicare-part-b-deductible': medicarePartBDeductible,
  'medicare-part-b-premium': medicarePartBPremium,
  'medicare-part-b-coinsurance': medicarePartBCoinsurance,
  'medicare-part-a-deductible': medicarePartADeductible,
  'medicare-part-d-cap': medicarePartDCap,
  'medicare-advantage-maximum': medicareAdvantageMaximum,
  'medicare-conversion-factor': medicareConversionFactor,
  'medicare-conversion-factor-apm': medicareConversionFactorApm,
})
