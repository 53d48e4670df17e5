import { isListOf, isPlainObject } from '../core/check'

const DEEPEST = 16
const COMPARISONS = ['<', '<=', '=', '!=', '>=', '>']
const TAKES = ['latest', 'highest', 'lowest', 'mean', 'change', 'changePercent']

/**
 * Whether a value has the shape of a condition as bands use them: `all`, `any`, `not`, a comparison, `oneOf`, `known`, `count`, `series`.
 * Which fields it names is checked when it is compiled.
 *
 * @internal
 */
export function isConditionShape(value: unknown, depth = 0): boolean {
  if (!isPlainObject(value) || depth > DEEPEST) return false
  if ('all' in value) return areConditions(value['all'], depth)
  if ('any' in value) return areConditions(value['any'], depth)
  if ('not' in value) return isConditionShape(value['not'], depth + 1)
  if ('known' in value) return typeof value['known'] === 'string'
  if ('series' in value) return isSeries(value)
  if ('count' in value) return isCount(value)
  if (typeof value['value'] !== 'string') return false
  if ('oneOf' in value) return isListOf(value['oneOf'], isScalar)
  return isComparison(value)
}

function isCount({ count, is, to, fresh, ...rest }: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof count === 'string' && isComparison({ is, to }) && (fresh === undefined || isFreshness(fresh)) && Object.keys(rest).length === 0
  )
}

function isSeries({ series, of, take, from, is, to, readings, distinctDays, fresh, ...rest }: Readonly<Record<string, unknown>>): boolean {
  const count = (value: unknown): boolean => value === undefined || (Number.isInteger(value) && (value as number) > 0)
  return (
    typeof series === 'string' &&
    typeof of === 'string' &&
    TAKES.includes(take as string) &&
    isComparison({ is, to }) &&
    count(readings) &&
    count(distinctDays) &&
    (from === undefined || from === 'previous' || from === 'first') &&
    (fresh === undefined || isFreshness(fresh)) &&
    Object.keys(rest).length === 0
  )
}

function isFreshness(value: unknown): boolean {
  return isPlainObject(value) && typeof value['within'] === 'number' && ['minutes', 'hours', 'days'].includes(value['unit'] as string)
}

function isComparison({ is, to }: Readonly<Record<string, unknown>>): boolean {
  return (
    COMPARISONS.includes(is as string) &&
    (isScalar(to) || (isPlainObject(to) && typeof to['field'] === 'string' && Object.keys(to).length === 1))
  )
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}

function areConditions(value: unknown, depth: number): boolean {
  return isListOf(value, (part) => isConditionShape(part, depth + 1))
}
