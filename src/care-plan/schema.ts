import * as z from 'zod'
import { benefitDesignSchema } from '../access/schema'
import { isIsoDate } from '../core/date'
import { patientSchema } from '../core/patient/schema'
import { placeSchema } from '../core/place-schema'
import { recordOf } from '../core/record-schema'
import { PROTOCOL_IDS } from '../protocols/ids'
import { HIGHEST_MG_PER_ML, HIGHEST_OF_RULES } from '../protocols/limits'
import type { Intake } from './model'

/** Schema of an intake. */
export const intakeSchema: z.ZodType<Intake> = /* @__PURE__ */ z.lazy(() => {
  const protocols: readonly string[] = PROTOCOL_IDS
  const protocol = z
    .string()
    .refine((id) => protocols.includes(id), { message: 'must be the id of a protocol', params: { issue: 'unknown-id' } })
  const date = z.string().refine(isIsoDate, 'must be a calendar date such as 2026-12-01')
  const id = z.string().min(1).max(100)
  const amount = z.number().positive().max(HIGHEST_OF_RULES.mg)
  return z.strictObject({
    patient: patientSchema,
    indication: id,
    jurisdiction: placeSchema().optional(),
    wishes: z
      .strictObject({
        start: date
          .refine((day) => !isIsoDate(day) || (day >= '1900' && day < '2200'), {
            message: 'must be from 1900-01-01 to 2199-12-31',
            params: { issue: 'out-of-range' },
          })
          .optional(),
        at: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a clock time such as 09:00')
          .optional(),
        weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).optional(),
        unavailable: z.array(date).max(2000).optional(),
      })
      .optional(),
    benefits: benefitDesignSchema.optional(),
    covered: recordOf(protocol, z.boolean()).optional(),
    sessionPrices: recordOf(
      protocol,
      z.strictObject({
        amountMinor: z.int().min(0).max(1_000_000_000_000),
        currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD'),
      }),
    ).optional(),
    infusion: z
      .strictObject({
        concentrationMgPerMl: z.number().positive().max(HIGHEST_MG_PER_ML),
        totalVolumeMl: z.number().positive().max(5000).optional(),
      })
      .optional(),
    // Whether a protocol has the course, step or product, the functions tell that read it.
    choices: recordOf(
      protocol,
      z.strictObject({
        course: id.optional(),
        schedules: recordOf(id, id).optional(),
        through: date.optional(),
        step: id.optional(),
        chosenDoseMg: amount.optional(),
        chosenRateMgPerHour: amount.optional(),
        weightBasis: z.enum(['actual', 'ideal-devine']).optional(),
        formulation: id.optional(),
        localMaximumMg: amount.optional(),
        overMinutes: z.int().min(1).max(1440).optional(),
      }),
    ).optional(),
  })
})
