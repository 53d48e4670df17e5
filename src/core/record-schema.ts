import * as z from 'zod'
import { isPlainObject } from './check'

/**
 * Schema of what is filed by keys of the caller. The validator passes over a key `__proto__` in silence; here it is refused.
 *
 * @internal
 */
export function recordOf<V>(key: z.ZodType<string>, value: z.ZodType<V>): z.ZodType<Record<string, V>> {
  const own = z.unknown().check(({ value: given, issues }) => {
    if (!isPlainObject(given) || !Object.hasOwn(given, '__proto__')) return
    issues.push({
      code: 'custom',
      path: ['__proto__'],
      message: 'is not a field of this input',
      params: { issue: 'unexpected' },
      input: given,
    })
  })
  return own.pipe(z.record(key, value))
}
