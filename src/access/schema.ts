import * as z from 'zod'
import type { BenefitDesign, CostSharing, YearlyLimit } from './cost-model'
import { isIsoDate } from '../core/date'

const MOST_MINOR = 1_000_000_000_000

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
    .superRefine((value, context) => {
      for (const { path, message } of limitProblems(value))
        context.addIssue({ code: 'custom', path: [path], message, params: { issue: 'conflict' } })
    })
  const sharing: z.ZodType<CostSharing> = z
    .strictObject({
      deductible: limit.optional(),
      coinsurancePercent: z
        .number()
        .min(0)
        .max(100)
        .refine((value) => value === 0 || value >= 1, { message: 'is a share in percent: 20, not 0.2', params: { issue: 'out-of-range' } }),
      copays: z
        .array(z.strictObject({ part: z.enum(['drug', 'visit']), amountMinor: minor, beforeDeductible: z.boolean() }))
        .max(2)
        .optional(),
      outOfPocketMaximum: limit.optional(),
    })
    .superRefine((value, context) => {
      for (const { path, message } of sharingProblems(value))
        context.addIssue({ code: 'custom', path: [...path], message, params: { issue: 'conflict' } })
    })
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
      if (typeof annualMaximumMinor === 'number' && usedMinor > annualMaximumMinor) {
        const message = 'must not be above the maximum of the year'
        context.addIssue({ code: 'custom', path: ['savings', 'usedMinor'], message, params: { issue: 'conflict' } })
      }
      const start = value.planYearStarts ?? '01-01'
      value.laterYears?.forEach((year, index) => {
        if (value.laterYears?.findIndex((other) => other.from === year.from) !== index) {
          context.addIssue({
            code: 'custom',
            path: ['laterYears', index, 'from'],
            message: 'is given twice',
            params: { issue: 'conflict' },
          })
        }
        if (year.from.slice(5) !== start) {
          context.addIssue({
            code: 'custom',
            path: ['laterYears', index, 'from'],
            message: `must be the first day of a plan year (${start})`,
            params: { issue: 'conflict' },
          })
        }
      })
    })
})

interface Problem<Path> {
  readonly path: Path
  readonly message: string
}

function limitProblems(limit: YearlyLimit): readonly Problem<string>[] {
  const problems: Problem<string>[] = []
  const { individualMinor, familyMinor, individualMetMinor = 0, familyMetMinor = 0 } = limit
  if (familyMinor !== undefined && familyMinor < individualMinor)
    problems.push({ path: 'familyMinor', message: 'must not be below the limit of one person' })
  if (individualMetMinor > Math.max(0, individualMinor))
    problems.push({ path: 'individualMetMinor', message: 'must not be above the limit itself' })
  if (familyMinor === undefined && limit.familyMetMinor !== undefined)
    problems.push({ path: 'familyMetMinor', message: 'needs a limit of the family' })
  if (familyMinor !== undefined && familyMetMinor > familyMinor)
    problems.push({ path: 'familyMetMinor', message: 'must not be above the limit itself' })
  if (limit.familyMetMinor !== undefined && familyMetMinor < individualMetMinor)
    problems.push({ path: 'familyMetMinor', message: "must not be below the person's own part" })
  if (limit.aggregate === true && familyMinor === undefined) problems.push({ path: 'aggregate', message: 'needs a limit of the family' })
  return problems
}

function sharingProblems({ deductible, outOfPocketMaximum, copays }: CostSharing): readonly Problem<readonly (string | number)[]>[] {
  const problems: Problem<readonly (string | number)[]>[] = []
  if (deductible !== undefined && outOfPocketMaximum !== undefined) {
    const message = 'must not be above the out-of-pocket maximum'
    if (deductible.individualMinor > outOfPocketMaximum.individualMinor) problems.push({ path: ['deductible', 'individualMinor'], message })
    if ((deductible.familyMinor ?? 0) > (outOfPocketMaximum.familyMinor ?? MOST_MINOR))
      problems.push({ path: ['deductible', 'familyMinor'], message })
  }
  if (copays?.length === 2 && copays[0]?.part === copays[1]?.part) problems.push({ path: ['copays', 1, 'part'], message: 'is named twice' })
  return problems
}
