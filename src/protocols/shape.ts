import type { InputCheck, NumberLimits } from '../core/check'
import { isPlainObject, isWithin } from '../core/check'
import { isIsoDate } from '../core/date'
import { isDeeplyFrozen } from '../core/freeze'
import { isInstant } from '../core/instant'

/**
 * Form of a part of a protocol, as plain data. A consumer's own protocol reaches the functions without the validator;
 * this guard checks the parts that a function reads, so that a malformed record is refused and never misread.
 *
 * @internal
 */
export type Shape =
  | Scalar
  /** A number above 0, at least and at most this. */
  | { readonly least?: number; readonly most: number }
  | { readonly words: readonly string[] }
  | { readonly list: Shape; readonly min?: number }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly optional?: Readonly<Record<string, Shape>> }
  | { readonly by: string; readonly of: Readonly<Record<string, Shape>> }

type Scalar = keyof typeof NUMBERS | 'text' | 'flag' | 'date' | 'instant'

const NUMBERS = {
  number: {},
  positive: { above: 0 },
  'zero-or-more': { min: 0 },
  count: { min: 1, max: 10000, whole: true },
  day: { min: -3660, max: 3660, whole: true },
} as const satisfies Readonly<Record<string, NumberLimits>>

const LONGEST_LIST = 10000
const BY_ID = 'must be the record itself: getProtocol finds it by its id'

/** Shapes that a record was seen to fit. It holds only records that can never change, so that no answer depends on it. */
const settled = /* @__PURE__ */ new WeakMap<object, Set<Shape>>()

/**
 * Notes every place where a value departs from a shape. Fields that the shape does not name are left alone. Every dose and every course
 * passes here, mostly with the same frozen record that fits: that is decided first and once, and paths are written only for what does not fit.
 * A shape is one constant for all calls: what was decided is kept by it.
 *
 * @returns whether the value fits, so that ids are looked up only in what can be read
 * @internal
 */
export function checkShape(check: InputCheck, path: string, value: unknown, shape: Shape): boolean {
  const known = typeof value === 'object' && value !== null ? settled.get(value) : undefined
  if (known?.has(shape) === true) return true
  if (!fits(value, shape)) {
    if (/^protocol(s\[\d+\])?$/.test(path) && typeof value === 'string') check.fail(path, 'wrong-type', BY_ID)
    else note(check, path, value, shape)
    return false
  }
  if (known !== undefined) known.add(shape)
  else if (typeof value === 'object' && value !== null && isDeeplyFrozen(value)) settled.set(value, new Set([shape]))
  return true
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return isScalar(value, shape)
  if ('words' in shape) return typeof value === 'string' && shape.words.includes(value)
  if ('most' in shape) return typeof value === 'number' && value > 0 && value >= (shape.least ?? 0) && value <= shape.most
  if ('list' in shape) {
    if (!Array.isArray(value) || value.length < (shape.min ?? 0) || value.length > LONGEST_LIST) return false
    for (let index = 0; index < value.length; index++) if (!fits(value[index], shape.list)) return false
    return true
  }
  if (!isPlainObject(value)) return false
  if ('by' in shape) {
    const kind = value[shape.by]
    return typeof kind === 'string' && Object.hasOwn(shape.of, kind) && fits(value, shape.of[kind] as Shape)
  }
  for (const key in shape.fields) if (!fits(value[key], shape.fields[key] as Shape)) return false
  for (const key in shape.optional) if (value[key] !== undefined && !fits(value[key], shape.optional[key] as Shape)) return false
  return true
}

function isScalar(value: unknown, shape: Scalar): boolean {
  switch (shape) {
    case 'text':
      return typeof value === 'string' && value.length > 0 && value.length <= 1_000_000
    case 'flag':
      return typeof value === 'boolean'
    case 'date':
      return isIsoDate(value)
    case 'instant':
      return isInstant(value)
    default:
      return isNumber(value, NUMBERS[shape])
  }
}

function isNumber(value: unknown, limits: NumberLimits): boolean {
  return (limits.whole === true ? Number.isSafeInteger(value) : Number.isFinite(value)) && isWithin(value as number, limits)
}

function note(check: InputCheck, path: string, value: unknown, shape: Shape): void {
  if (typeof shape === 'string') noteScalar(check, path, value, shape)
  else if ('words' in shape) check.oneOf(path, value, shape.words)
  else if ('most' in shape)
    check.number(path, value, { ...(shape.least === undefined ? { above: 0 } : { min: shape.least }), max: shape.most })
  else if ('list' in shape) {
    const limits = { min: shape.min ?? 0, max: LONGEST_LIST }
    check.list(path, value, limits).forEach((entry, index) => {
      checkShape(check, `${path}[${index}]`, entry, shape.list)
    })
  } else if (!isPlainObject(value)) check.fail(path, value === undefined ? 'required' : 'wrong-type', 'must be an object')
  else if ('by' in shape) {
    const kind = value[shape.by]
    if (check.oneOf(`${path}.${shape.by}`, kind, Object.keys(shape.of))) checkShape(check, path, value, shape.of[kind] as Shape)
  } else {
    for (const key of Object.keys(shape.fields)) checkShape(check, `${path}.${key}`, value[key], shape.fields[key] as Shape)
    for (const key of Object.keys(shape.optional ?? {})) {
      if (value[key] !== undefined) checkShape(check, `${path}.${key}`, value[key], shape.optional?.[key] as Shape)
    }
  }
}

function noteScalar(check: InputCheck, path: string, value: unknown, shape: Scalar): void {
  switch (shape) {
    case 'text':
      check.text(path, value, { min: 1 })
      break
    case 'flag':
      check.flag(path, value)
      break
    case 'date':
      check.date(path, value)
      break
    case 'instant':
      check.instant(path, value)
      break
    default:
      check.number(path, value, NUMBERS[shape])
  }
}
