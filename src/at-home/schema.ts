import * as z from 'zod'
import { conditionSchema } from '../core/condition/schema'
import { isIsoDate } from '../core/date'
import { CHECKED } from '../core/source'
import { MISUSE_EVENT_KINDS } from './check-history'
import type { ChecklistItem, MisuseRule } from './model'
import { BAND_OUTCOMES, CHECKLIST_PHASES } from './words'

/** Schema of a checklist item from outside. Names inside its conditions are checked when a checklist is built. */
export const checklistItemSchema: z.ZodType<ChecklistItem> = /* @__PURE__ */ z.lazy(() => {
  const id = idSchema()
  const text = z.strictObject({ en: z.string().min(1).max(2000), es: z.string().min(1).max(2000) })
  const sources = sourcesSchema()
  const range = z.strictObject({ minimum: z.number(), maximum: z.number() })
  const input = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('yes-no') }),
    z
      .strictObject({
        type: z.literal('number'),
        unit: z.string().min(1).max(50),
        minimum: z.number(),
        maximum: z.number(),
        whole: z.exactOptional(z.boolean()),
        sinceDose: z.exactOptional(z.boolean()),
      })
      .refine(({ unit, sinceDose }) => sinceDose !== true || unit === 'minutes' || unit === 'hours', {
        path: ['unit'],
        message: 'must be minutes or hours where it counts from the dose',
      }),
    z.strictObject({ type: z.literal('blood-pressure'), unit: z.literal('mmHg'), systolic: range, diastolic: range }),
    z.strictObject({
      type: z.literal('choice'),
      choices: z.array(z.strictObject({ id, text })).min(1).max(100).refine(haveOwnIds, SAME_ID),
    }),
    z.strictObject({ type: z.literal('instant'), mayBeAhead: z.exactOptional(z.boolean()) }),
  ])
  const limit = z.strictObject({
    id: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*$/)
      .max(100),
    label: z.string().min(1).max(500),
    value: z.number(),
    unit: z.string().min(1).max(50),
    default: z.boolean(),
    stricter: z.enum(['lower', 'higher']),
    minimum: z.number(),
    maximum: z.number(),
    sources,
  })
  const band = z.strictObject({
    id,
    when: conditionSchema,
    outcome: z.enum(BAND_OUTCOMES),
    action: z.exactOptional(text),
    repeatAfterMinutes: z.exactOptional(z.number().positive()),
    lastsAllDay: z.exactOptional(z.boolean()),
    triage: z.exactOptional(z.boolean()),
  })
  return z.strictObject({
    id,
    version: z.int().min(1),
    phase: z.enum(CHECKLIST_PHASES),
    kind: z.enum(['blocking', 'required', 'recommended']),
    answeredBy: z.enum(['patient', 'sitter', 'care-team']),
    text,
    clinician: z.string().min(1).max(5000),
    input,
    appliesWhen: z.exactOptional(conditionSchema),
    requiredWhen: z.exactOptional(conditionSchema),
    limits: z.exactOptional(z.array(limit).refine(haveOwnIds, SAME_ID)),
    bands: z.array(band).min(1),
    failAction: z.enum(['do-not-dose', 'contact-clinician', 'reschedule', 'call-emergency']),
    expiry: z.exactOptional(z.strictObject({ afterMinutes: z.number().positive(), default: z.boolean() })),
    dueMinutesAfterDose: z.exactOptional(z.number().min(0)),
    afterGo: z.exactOptional(z.boolean()),
    rationale: z.string().min(1).max(5000),
    basis: z.array(z.enum(['label', 'guideline', 'regulator', 'case', 'program', 'default'])).min(1),
    sources,
    translationReview: z.strictObject({
      status: z.enum(['draft', 'reviewed']),
      reviewer: z.exactOptional(z.string().min(1).max(500)),
      reviewedOn: z.exactOptional(z.string().refine(isIsoDate, 'must be a calendar date such as 2026-12-01')),
    }),
  })
})

/** Schema of a misuse rule from outside. Names inside its conditions are checked when a history is assessed. */
export const misuseRuleSchema: z.ZodType<MisuseRule> = /* @__PURE__ */ z.lazy(() => {
  const level = z.enum(['watch', 'hold', 'stop'])
  return z
    .strictObject({
      id: idSchema(),
      version: z.int().min(1),
      title: z.string().min(1).max(1000),
      single: z.exactOptional(
        z.strictObject({
          kind: z.enum(MISUSE_EVENT_KINDS),
          amount: z.exactOptional(z.strictObject({ is: z.enum(['<=', '=', '>=']), to: z.number() })),
          level,
          withinDays: z.int().min(1).max(3660),
        }),
      ),
      steps: z.exactOptional(z.array(z.strictObject({ level, when: conditionSchema })).min(1)),
      action: z.string().min(1).max(1000),
      default: z.boolean(),
      sources: sourcesSchema(),
    })
    .refine(({ single, steps }) => single !== undefined || steps !== undefined, {
      error: 'a rule needs a single event or steps',
      path: ['steps'],
    })
})

const SAME_ID = 'two of them have the same id'

function haveOwnIds(records: readonly { readonly id: string }[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length
}

function idSchema() {
  return z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100)
}

function sourcesSchema() {
  const source = z.strictObject({
    citation: z.string().min(1).max(200),
    locator: z.exactOptional(z.string().min(1).max(500)),
    checked: z.enum(CHECKED),
  })
  return z.array(source).min(1)
}
