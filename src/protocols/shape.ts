import type { InputCheck } from '../core/check'
import { isPlainObject } from '../core/check'

/**
 * Form of a part of a protocol, as plain data. A consumer's own protocol reaches the functions without the validator;
 * this guard checks the parts that a function reads, so that a malformed record is refused and never misread.
 *
 * @internal
 */
export type Shape =
  | 'text'
  | 'number'
  | 'positive'
  | 'zero-or-more'
  | 'count'
  | 'flag'
  | 'day'
  | 'date'
  | 'instant'
  | { readonly words: readonly string[] }
  | { readonly list: Shape; readonly min?: number }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly optional?: Readonly<Record<string, Shape>> }
  | { readonly by: string; readonly of: Readonly<Record<string, Shape>> }

/**
 * Notes every place where a value departs from a shape. Fields that the shape does not name are left alone.
 *
 * @internal
 */
export function checkShape(check: InputCheck, path: string, value: unknown, shape: Shape): void {
  if (shape === 'text') check.text(path, value, { min: 1 })
  else if (shape === 'number') check.number(path, value)
  else if (shape === 'positive') check.number(path, value, { above: 0 })
  else if (shape === 'zero-or-more') check.number(path, value, { min: 0 })
  else if (shape === 'count') check.number(path, value, { min: 1, max: 10000, whole: true })
  else if (shape === 'flag') check.flag(path, value)
  else if (shape === 'day') check.number(path, value, { min: -3660, max: 3660, whole: true })
  else if (shape === 'date') check.date(path, value)
  else if (shape === 'instant') check.instant(path, value)
  else if ('words' in shape) check.oneOf(path, value, shape.words)
  else if ('list' in shape) {
    const limits = shape.min === undefined ? {} : { min: shape.min }
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
