import * as z from 'zod'
import type { Condition } from './model'

const DEEPEST = 32

/**
 * Schema of a condition from outside. Empty `all` and `any` lists are refused: they would mean "always" and "never" by accident.
 * Nesting deeper than 32 levels is refused, a condition and the list that it stands in being one. A `where` speaks of one entry and cannot search
 * another list.
 */
export const conditionSchema: z.ZodType<Condition> = /* @__PURE__ */ z.lazy(() => {
  const name = z.string().min(1).max(200)
  const comparison = z.enum(['<', '<=', '=', '!=', '>=', '>'])
  const scalar = z.union([z.string().max(1000), z.number(), z.boolean()])
  const fresh = z.strictObject({ within: z.number().positive(), unit: z.enum(['minutes', 'hours', 'days']) })
  const operand = z.strictObject({ field: name, times: z.exactOptional(z.number()), plus: z.exactOptional(z.number()) })
  const build = (part: z.ZodType<Condition>, ofEntry: boolean): z.ZodType<Condition> => {
    const parts = z.array(part).min(1)
    const pick = {
      in: z.exactOptional(name),
      status: z.exactOptional(z.array(name).min(1)),
      where: z.exactOptional(entryCondition),
      fresh: z.exactOptional(fresh),
    }
    const plain = [
      z.strictObject({ all: parts }),
      z.strictObject({ any: parts }),
      z.strictObject({ not: part }),
      z.strictObject({ atLeast: z.int().min(1), of: parts }),
      z.strictObject({ ref: name }),
      z.strictObject({ value: name, is: comparison, to: z.union([scalar, operand]), fresh: z.exactOptional(fresh) }),
      z.strictObject({ value: name, oneOf: z.array(scalar).min(1), fresh: z.exactOptional(fresh) }),
      z.strictObject({ known: name, fresh: z.exactOptional(fresh) }),
      z.strictObject({ age: name, is: comparison, to: z.number(), unit: z.enum(['minutes', 'hours', 'days']) }),
    ] as const
    if (ofEntry) return z.union(plain)
    return z.union([
      ...plain,
      z.strictObject({ some: name, ...pick }),
      z.strictObject({ count: name, distinct: z.exactOptional(name), is: comparison, to: z.number(), ...pick }),
      z.strictObject({ total: name, sum: name, is: comparison, to: z.number(), ...pick }),
      z.strictObject({
        series: name,
        of: name,
        take: z.enum(['latest', 'highest', 'lowest', 'mean', 'change', 'changePercent']),
        from: z.exactOptional(z.enum(['previous', 'first'])),
        readings: z.exactOptional(z.int().min(1)),
        distinctDays: z.exactOptional(z.int().min(1)),
        spanning: z.exactOptional(z.strictObject({ is: comparison, to: z.number(), unit: z.literal('days') })),
        is: comparison,
        to: z.union([scalar, operand]),
        ...pick,
      }),
    ])
  }
  const entryCondition: z.ZodType<Condition> = z.lazy(() => build(entryCondition, true))
  const condition: z.ZodType<Condition> = z.lazy(() => build(condition, false))
  return z
    .unknown()
    .refine((value) => isShallow(value, DEEPEST), { message: `must not be nested deeper than ${DEEPEST} levels`, abort: true })
    .pipe(condition)
})

/** Schema of a value set from outside. */
export const valueSetSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    id: z.string().min(1).max(200),
    label: z.string().min(1).max(500),
    include: z.array(z.string().min(1).max(200)).max(10000),
    exclude: z.exactOptional(z.array(z.string().min(1).max(200)).max(10000)),
    asks: z.exactOptional(z.array(z.string().min(1).max(200)).max(10000)),
  }),
)

/** Looks level by level, so that a hostile document cannot exhaust the stack. */
function isShallow(value: unknown, deepest: number): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest * 2) return false
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one as Readonly<Record<string, unknown>>) : []))
  }
  return true
}
