import * as z from 'zod'
import type { CoverageCriterion, CoveragePolicy, CoverageRequest } from './coverage-model'
import { CLOSED } from './coverage-words'
import { conditionSchema } from '../core/condition/schema'
import { isWellFormedCode } from '../core/code-system'
import { isIsoDate, isPartialDate } from '../core/date'
import { CHECKED } from '../core/source'
import { DRUGS, ROUTES } from '../core/words'

/** Schema of a request for coverage. */
export const coverageRequestSchema: z.ZodType<CoverageRequest> = /* @__PURE__ */ z.lazy(() => {
  const day = z.string().refine(isPartialDate, { message: 'must be a date such as 2026-12-01, 2026-12 or 2026' })
  const text = z.string().min(1).max(200)
  const flag = z.boolean().optional()
  return z.strictObject({
    drug: z.enum(DRUGS),
    route: z.enum(ROUTES),
    indication: z.enum(CLOSED.indication.words),
    kind: z.enum(['initial', 'renewal']),
    diagnosis: z
      .string()
      .refine((value) => isWellFormedCode('icd-10-cm', value), { message: 'must be an ICD-10-CM code such as F33.2' })
      .optional(),
    episodeSeverity: z.enum(CLOSED.episodeSeverity.words).optional(),
    trials: z
      .array(
        z
          .strictObject({
            ingredient: text,
            class: text.optional(),
            kind: z.enum(CLOSED.kind.words),
            startedOn: day.optional(),
            endedOn: day.optional(),
            weeks: z.number().min(CLOSED.weeks.minimum).max(CLOSED.weeks.maximum).optional(),
            adequateDose: flag,
            outcome: z.enum(CLOSED.outcome.words).optional(),
            improvementPercent: z.number().min(CLOSED.improvementPercent.minimum).max(CLOSED.improvementPercent.maximum).optional(),
            currentEpisode: flag,
            doseLimitedBySideEffects: flag,
          })
          .refine(
            ({ startedOn, endedOn }) => startedOn === undefined || endedOn === undefined || startedOn.slice(0, endedOn.length) <= endedOn,
            {
              path: ['endedOn'],
              message: 'must not be before startedOn',
              params: { issue: 'conflict' },
            },
          ),
      )
      .max(200)
      .optional(),
    trialsComplete: flag,
    prescriber: z.enum(CLOSED.prescriber.words).optional(),
    prescriberOfPayer: flag,
    specialistConsulted: flag,
    oralAntidepressant: flag,
    oralAntidepressantStableDays: z
      .number()
      .min(CLOSED.oralAntidepressantStableDays.minimum)
      .max(CLOSED.oralAntidepressantStableDays.maximum)
      .optional(),
    oralAntidepressantFailedBefore: flag,
    remsEnrolled: flag,
    twoHourMonitoring: flag,
    pdmpChecked: flag,
    psychotherapyTried: flag,
    substanceUseDisorder: z.enum(CLOSED.substanceUseDisorder.words).optional(),
    psychosis: z.enum(CLOSED.psychosis.words).optional(),
    suicidalIntentOrAdmission: flag,
    hospitalNeededWithin48Hours: flag,
    unableToCareForSelf: flag,
    dailyThoughtsOfDeath: flag,
    noContraindication: flag,
    priorApproval: flag,
    benefitShown: flag,
    inductionMgPerWeek: z.number().min(CLOSED.inductionMgPerWeek.minimum).max(CLOSED.inductionMgPerWeek.maximum).optional(),
    documented: flag,
  })
})

/** Schema of a consumer's own coverage policy. */
export const coveragePolicySchema: z.ZodType<CoveragePolicy> = /* @__PURE__ */ z.lazy(() => {
  const name = z.string().min(1).max(200)
  const words = z.string().min(1).max(2000)
  const partial = z.string().refine(isPartialDate, { message: 'must be a date such as 2026-12-01, 2026-12 or 2026' })
  const date = z.string().refine(isIsoDate, { message: 'must be a calendar date such as 2026-12-01' })
  const dated = z.strictObject({ from: z.exactOptional(partial), through: z.exactOptional(partial) })
  const indication = z.enum(CLOSED.indication.words)
  const drug = z.enum(DRUGS)
  const route = z.enum(ROUTES)
  const months = z.number().positive().max(120)
  const criterion: z.ZodType<CoverageCriterion> = z.strictObject({
    id: name,
    label: words,
    when: conditionSchema,
    indications: z.exactOptional(z.array(indication).min(1)),
    effective: z.exactOptional(dated),
    attach: z.exactOptional(words),
  })
  return z.strictObject({
    id: name,
    payer: name,
    product: z.exactOptional(name),
    policyNumber: z.exactOptional(name),
    effective: dated,
    observed: z.exactOptional(dated),
    drug,
    routes: z.array(route).min(1),
    indications: z.array(indication),
    disputedIndications: z.exactOptional(z.array(indication)),
    criteriaRead: z.enum(['all', 'partial', 'none']),
    partlyReadFor: z.exactOptional(z.array(z.union([indication, z.literal('renewal')]))),
    criteria: z.array(criterion).max(200),
    renewalCriteria: z.exactOptional(z.array(criterion).max(200)),
    initialMonths: z.exactOptional(months),
    initialMonthsFor: z.exactOptional(
      z.strictObject({
        'treatment-resistant-depression': z.exactOptional(months),
        'mdd-acute-suicidality': z.exactOptional(months),
        'severe-depression': z.exactOptional(months),
        other: z.exactOptional(months),
      }),
    ),
    renewalMonths: z.exactOptional(months),
    notStated: z.array(words),
    otherVersions: z.exactOptional(z.array(name)),
    excludes: z.exactOptional(z.array(z.strictObject({ drug, routes: z.array(route).min(1) }))),
    note: z.exactOptional(words),
    confidence: z.enum(['A', 'B', 'C']),
    sources: z.array(z.strictObject({ citation: name, locator: z.exactOptional(name), checked: z.enum(CHECKED) })),
    review: z.strictObject({ reviewedOn: date, reviewBy: date }),
  })
})
