import * as z from 'zod'
import { conditionSchema, valueSetSchema } from '../core/condition/schema'
import { isIsoDate } from '../core/date'
import { placeSchema } from '../core/place-schema'
import { recordOf } from '../core/record-schema'
import { CHECKED } from '../core/source'
import type { RuleChanges, ScreeningRule } from './model'
import { isPerRegimen, REGIMENS } from './regimen'

/**
 * Schema of a screening rule of the consumer's own.
 *
 * @internal
 */
export const screeningRuleSchema: z.ZodType<ScreeningRule> = /* @__PURE__ */ z.lazy(() => {
  const effect = z.enum(['contraindicated', 'defer', 'precaution', 'information'])
  const whenUnknown = z.enum(['blocks', 'asks', 'blocks-on-dose-day'])
  const text = z.string().min(1).max(2000)
  const perRegimen = <T extends z.ZodType>(value: T) =>
    z.strictObject({
      'esketamine-nasal': z.exactOptional(value),
      'ketamine-clinic': z.exactOptional(value),
      'ketamine-home': z.exactOptional(value),
    })
  // Only what names a regimen is read as one condition for each: of a condition that is not well formed its own fields are told.
  const whenPerRegimen: z.ZodType<ScreeningRule['when'], Record<string, unknown>> = perRegimen(conditionSchema)
  const basis = z.strictObject({
    kind: z.enum(['label', 'rems', 'guideline', 'consensus', 'trial', 'program', 'regulator', 'inference', 'convention']),
    text,
  })
  const rule = z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(100),
    title: text,
    when: z.union([
      conditionSchema,
      z
        .looseObject({})
        .refine((value) => REGIMENS.some((one) => one in value), { abort: true })
        .pipe(whenPerRegimen),
    ]),
    effect: perRegimen(effect),
    effectIn: z.exactOptional(recordOf(placeSchema(), perRegimen(effect))),
    effectByMouth: z.exactOptional(effect),
    yieldsTo: z.exactOptional(z.array(z.string().min(1).max(100)).max(100)),
    whenUnknown: z.union([whenUnknown, perRegimen(whenUnknown)]),
    message: text,
    lay: z.exactOptional(z.strictObject({ en: text, es: z.exactOptional(text) })),
    action: text,
    override: text,
    basis: perRegimen(basis),
    sources: z
      .array(
        z.strictObject({
          citation: z.string().min(1).max(200),
          locator: z.exactOptional(z.string().min(1).max(500)),
          checked: z.enum(CHECKED),
        }),
      )
      .min(1),
    review: z.exactOptional(z.strictObject({ reviewedOn: z.string().refine(isIsoDate), reviewBy: z.string().refine(isIsoDate) })),
  })
  // A rule that never fires, or never where it claims an effect, would be taken for a check that was made.
  return rule
    .refine((one) => regimensOf(one).length > 0, {
      path: ['effect'],
      message: 'needs an effect in at least one regimen; switchOff leaves out a rule of the library',
    })
    .refine((one) => !isPerRegimen(one.when) || regimensOf(one).every((regimen) => regimen in one.when), {
      path: ['when'],
      message: 'needs a condition for each regimen that has an effect',
    })
})

function regimensOf({ effect, effectIn = {}, effectByMouth }: ScreeningRule): readonly string[] {
  const named = [effect, ...Object.values(effectIn)].flatMap((one) => Object.keys(one))
  return effectByMouth === undefined ? named : [...named, 'ketamine-clinic']
}

/**
 * Schema of changes to the library's rules.
 *
 * @internal
 */
export const ruleChangesSchema: z.ZodType<RuleChanges> = /* @__PURE__ */ z.lazy(() => {
  const ids = z.array(z.string()).max(1000).optional()
  return z.strictObject({
    only: ids,
    switchOff: ids,
    add: z.array(screeningRuleSchema).max(1000).optional(),
    valueSets: z.array(valueSetSchema).max(1000).optional(),
  })
})
