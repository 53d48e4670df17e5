import * as z from 'zod'
import type { BenefitDesign, CostSharing, YearlyLimit } from './cost-model'
import { isIsoDate } from '../core/date'
import { MOST_MINOR } from './check-amount'
import { WRITTEN_AS_FRACTION } from './check-share'

/** Schema of a plan's benefit design. A deductible above the out-of-pocket maximum, more used than there is, and limits of a family below those of a person are refused. */
export const benefitDesignSchema: z.ZodType<BenefitDesign> = /* @__PURE__ */ z.lazy(() => {
  const minor = z.int().min(0).max(MOST_MINOR)
  const name = z.string().min(1).max(200)
  const isoDate = z.string().refine(isIsoDate, { message: 'must be a calendar date such as 2027-01-01' })
  const limit: z.ZodType<YearlyLimit> = z
    .strictObject({
      individualMinor: minor,
      familyMinor: minor.optional(),
      individualMetMinor: minor.optional(),
      familyMetMinor: minor.optional(),
      aggregate: z.boolean().optional(),
    })
    .superRefine(checkLimit)
  const sharing: z.ZodType<CostSharing> = z
    .strictObject({
      deductible: limit.optional(),
      coinsurancePercent: z
        .number()
        .min(0)
        .max(100)
        .refine((value) => value === 0 || value >= 1, { message: WRITTEN_AS_FRACTION, params: { issue: 'out-of-range' } }),
      copays: z
        .array(z.strictObject({ part: z.enum(['drug', 'visit']), amountMinor: minor, beforeDeductible: z.boolean() }))
        .max(2)
        .optional(),
      outOfPocketMaximum: limit.optional(),
    })
    .superRefine(checkSharing)
  return z
    .strictObject({
      name: name.optional(),
      kind: z.enum(['commercial', 'original-medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va', 'other']),
      currency: z.string().regex(/^[A-Z]{3}$/, { message: 'must be an ISO 4217 code such as USD' }),
      planYearStarts: z
        .string()
        .refine((value) => /^\d{2}-\d{2}$/.test(value) && isIsoDate(`2025-${value}`), { message: 'must be a month and day such as 07-01' })
        .optional(),
      inNetwork: sharing,
      outOfNetwork: sharing.optional(),
      laterYears: z
        .array(z.strictObject({ from: isoDate, inNetwork: sharing, outOfNetwork: sharing.optional() }))
        .max(20)
        .optional(),
      supplement: z.strictObject({ name, paysCoinsurance: z.boolean(), paysDeductible: z.boolean() }).optional(),
      savings: z
        .strictObject({
          name,
          patientPaysMinor: minor,
          annualMaximumMinor: minor.nullable(),
          usedMinor: minor.optional(),
          countsTowardLimits: z.boolean(),
          maximizerShareMinor: minor.optional(),
        })
        .optional(),
    })
    .superRefine((value, context) => {
      const { annualMaximumMinor, usedMinor = 0 } = value.savings ?? {}
      if (typeof annualMaximumMinor === 'number' && usedMinor > annualMaximumMinor)
        refuse(context, ['savings', 'usedMinor'], 'must not be above the maximum of the year')
      const start = value.planYearStarts ?? '01-01'
      value.laterYears?.forEach(({ from }, index, all) => {
        const path = ['laterYears', index, 'from']
        if (all.findIndex((other) => other.from === from) !== index) refuse(context, path, 'is given twice')
        if (from.slice(5) !== start) refuse(context, path, `must be the first day of a plan year (${start})`)
      })
    })
})

function refuse(context: z.RefinementCtx, path: readonly PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path: [...path], message, params: { issue: 'conflict' } })
}

function checkLimit(limit: YearlyLimit, context: z.RefinementCtx): void {
  const { individualMinor, familyMinor, individualMetMinor = 0, familyMetMinor } = limit
  const no = (key: keyof YearlyLimit, message: string): void => refuse(context, [key], message)
  if (familyMinor !== undefined && familyMinor < individualMinor) no('familyMinor', 'must not be below the limit of one person')
  // A limit below nothing is refused already.
  if (individualMetMinor > Math.max(0, individualMinor)) no('individualMetMinor', 'must not be above the limit itself')
  if (familyMetMinor !== undefined && familyMinor === undefined) no('familyMetMinor', 'needs a limit of the family')
  if (familyMetMinor !== undefined && familyMinor !== undefined && familyMetMinor > familyMinor)
    no('familyMetMinor', 'must not be above the limit itself')
  if (familyMetMinor !== undefined && familyMetMinor < individualMetMinor) no('familyMetMinor', "must not be below the person's own part")
  if (limit.aggregate === true && familyMinor === undefined) no('aggregate', 'needs a limit of the family')
}

function checkSharing({ deductible, outOfPocketMaximum, copays }: CostSharing, context: z.RefinementCtx): void {
  if (deductible !== undefined && outOfPocketMaximum !== undefined) {
    const message = 'must not be above the out-of-pocket maximum'
    if (deductible.individualMinor > outOfPocketMaximum.individualMinor) refuse(context, ['deductible', 'individualMinor'], message)
    if ((deductible.familyMinor ?? 0) > (outOfPocketMaximum.familyMinor ?? MOST_MINOR))
      refuse(context, ['deductible', 'familyMinor'], message)
  }
  if (copays?.length === 2 && copays[0]?.part === copays[1]?.part) refuse(context, ['copays', 1, 'part'], 'is named twice')
}
