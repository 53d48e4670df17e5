import * as z from 'zod'
import { placeSchema } from '../core/place-schema'
import { CHECKED } from '../core/source'
import type { DisclaimerUnit } from './model'
import { TOKEN_IDS } from './words'

/** Schema of a consumer's own notice. Its phrases and tokens are checked by `parseDisclaimerUnit`. */
export const disclaimerUnitSchema: z.ZodType<DisclaimerUnit> = /* @__PURE__ */ z.lazy(() => {
  const line = (max: number) => z.string().min(1).max(max)
  const date = z.iso.date()
  const registers = z.strictObject({ standard: line(10_000), plain: line(10_000) })
  const texts = z.strictObject({ en: registers, es: z.exactOptional(registers) })
  const phrases = z.array(line(600)).max(100)
  return z.strictObject({
    id: z
      .string()
      .regex(/^custom-[a-z0-9]+(-[a-z0-9]+)*$/, 'must begin with "custom-" and be written in kebab case')
      .max(100),
    version: z.int().min(1).max(1_000_000),
    purpose: line(1000),
    order: z.number().min(0).max(1_000_000),
    requiredWhen: line(2000),
    jurisdiction: z.exactOptional(placeSchema()),
    validThrough: z.exactOptional(date),
    requiredElements: z
      .array(
        z.strictObject({
          id: line(100),
          says: line(1000),
          carriedBy: z.array(z.enum(['standard', 'plain', 'short'])).max(3),
          phrases: z.strictObject({ en: phrases, es: phrases }),
        }),
      )
      .max(100),
    tokens: z.array(z.enum(TOKEN_IDS)).max(50),
    texts,
    shortForm: z.exactOptional(z.never()),
    legalBasis: line(2000),
    sources: z
      .array(
        z.strictObject({
          citation: line(200),
          locator: z.exactOptional(line(500)),
          checked: z.enum(CHECKED),
        }),
      )
      .min(1)
      .max(100),
    translationReview: z.strictObject({
      es: z.strictObject({
        status: z.enum(['draft', 'reviewed']),
        reviewer: z.exactOptional(line(200)),
        reviewedOn: z.exactOptional(date),
      }),
    }),
    review: z.strictObject({ reviewedOn: date, reviewBy: date }),
    earlier: z.exactOptional(z.array(z.strictObject({ version: z.int().min(1), through: date, texts })).max(1000)),
  })
})
