import type { InputIssue, InputIssueCode } from './errors'
import { InvalidInputError, isInvalidInputError } from './errors'
import { isIsoDate, isPartialDate } from './date'
import { isInstant } from './instant'
import { nearest } from './nearest'

/** Limits of a number. */
export interface NumberLimits {
  /** Lowest value allowed. */
  readonly min?: number
  /** Highest value allowed. */
  readonly max?: number
  /** The value must be greater than this one. */
  readonly above?: number
  /** Only whole numbers. */
  readonly whole?: boolean
  /** Unit, for the message. */
  readonly unit?: string
}

const BLANK = ', not null; leave out what is not known'

/**
 * The guard at the door of functions with small inputs. Collects what is wrong with every field, then refuses them all in one error.
 * Documents (patients, intakes, a consumer's own records) go through zod schemas instead.
 *
 * @internal
 */
export class InputCheck {
  private readonly issues: InputIssue[] = []

  constructor(private readonly subject: string) {}

  /** What was noted so far. */
  get refused(): readonly InputIssue[] {
    return this.issues
  }

  /** Notes a problem. Returns `false`, what a check says of a value that has one. */
  fail(path: string, code: InputIssueCode, message: string): false {
    this.issues.push({ path, code, message })
    return false
  }

  /** Notes a value of another kind than wanted, or one that is not there. */
  wrongKind(path: string, value: unknown, wanted: string): false {
    if (value === undefined) return this.fail(path, 'required', `is required: ${wanted}`)
    return this.fail(path, 'wrong-type', `must be ${wanted}${value === null ? BLANK : typeof value === 'string' ? ', not a text' : ''}`)
  }

  /** A plain object that has none but the named keys. Returns an empty object where it is not one, so that checking can go on. */
  object(path: string, value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
    if (!isPlainObject(value)) {
      this.wrongKind(path, value, 'an object')
      return {}
    }
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'string' && keys.includes(key)) continue
      const name = String(key).slice(0, 80)
      const close = nearest(name, keys)
      const hint = close === undefined ? `known fields: ${shortList(keys, 20)}` : `did you mean "${close}"?`
      this.fail(join(path, name), 'unexpected', `is not a field of this input; ${hint}`)
    }
    return value
  }

  /** A list. Returns an empty one where it is none, and no more entries than are allowed. A hole in it is an entry like `undefined`. */
  list(path: string, value: unknown, limits: { readonly min?: number; readonly max?: number } = {}): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.wrongKind(path, value, 'a list')
      return []
    }
    if (value.length < (limits.min ?? 0))
      this.fail(path, 'out-of-range', `must have at least ${limits.min} ${limits.min === 1 ? 'entry' : 'entries'}`)
    const { max = 10000 } = limits
    if (value.length > max) this.fail(path, 'out-of-range', `must have at most ${max} entries`)
    // What goes through a list passes over its holes.
    return Array.from<unknown>(value.slice(0, max))
  }

  /** One of a closed set of words or ids. */
  oneOf<T extends string>(path: string, value: unknown, allowed: readonly T[]): value is T {
    if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return true
    if (typeof value !== 'string') return this.wrongKind(path, value, `one of ${shortList(allowed)}`)
    const close = nearest(value, allowed)
    const hint = close === undefined ? `one of ${shortList(allowed)}` : `did you mean "${close}"?`
    return this.fail(path, 'unknown-id', `"${value.slice(0, 80)}" is not known; ${hint}`)
  }

  /** A finite number within limits. */
  number(path: string, value: unknown, limits: NumberLimits = {}): value is number {
    const unit = limits.unit === undefined ? '' : ` ${limits.unit}`
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return this.wrongKind(path, value, `a finite number${unit && ` in${unit}`}`)
    }
    if (limits.whole === true && !Number.isSafeInteger(value)) return this.fail(path, 'wrong-type', 'must be a whole number')
    if (isWithin(value, limits)) return true
    const bounds = [
      ...(limits.above === undefined ? [] : [`more than ${limits.above}`]),
      ...(limits.min === undefined || limits.above !== undefined ? [] : [`at least ${limits.min}`]),
      ...(limits.max === undefined ? [] : [`at most ${limits.max}`]),
    ]
    return this.fail(path, 'out-of-range', `${value}${unit} is not plausible: must be ${bounds.join(' and ')}${unit}`)
  }

  /** A calendar date. */
  date(path: string, value: unknown): value is string {
    return this.matches(path, value, isIsoDate, 'a calendar date such as 2026-12-01')
  }

  /** A date whose day, or month and day, may be missing. */
  partialDate(path: string, value: unknown): value is string {
    return this.matches(path, value, isPartialDate, 'a date such as 2026-12-01, 2026-12 or 2026')
  }

  /** A point in time with an offset. */
  instant(path: string, value: unknown): value is string {
    return this.matches(path, value, isInstant, 'a time with its offset, such as 2026-12-01T09:00:00-07:00')
  }

  /** A text of bounded length. */
  text(path: string, value: unknown, limits: { readonly min?: number; readonly max?: number } = {}): value is string {
    if (typeof value !== 'string') return this.wrongKind(path, value, 'a text')
    const { min = 0, max = 1_000_000 } = limits
    if (value.length >= min && value.length <= max) return true
    const span =
      limits.max === undefined && value.length < min ? `at least ${min}` : limits.min === undefined ? `at most ${max}` : `${min} to ${max}`
    return this.fail(path, 'out-of-range', `must have ${span} ${span.endsWith(' 1') ? 'character' : 'characters'}`)
  }

  /** A jurisdiction: `EU`, a country code or a subdivision code. */
  jurisdiction(path: string, value: unknown): value is string {
    const country = typeof value === 'string' ? countryMeant(value) : undefined
    if (country !== undefined) this.fail(path, 'unknown-id', `"${String(value)}" is not known; did you mean "${country}"?`)
    return country === undefined && this.matches(path, value, isJurisdiction, 'a jurisdiction such as US, US-CO, GB-SCT or EU')
  }

  /** True or false. */
  flag(path: string, value: unknown): value is boolean {
    return typeof value === 'boolean' || this.wrongKind(path, value, 'true or false')
  }

  /** Lets another check read a part, and takes over what it refuses, so that everything wrong is named at once. `undefined` where it was refused. */
  part<T>(path: string, read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!isInvalidInputError(error)) throw error
      for (const issue of error.issues) this.fail(join(path, issue.path), issue.code, issue.message)
      return undefined
    }
  }

  /** Refuses the input when anything was noted. */
  done(): void {
    if (this.issues.length > 0) throw new InvalidInputError(this.subject, this.issues)
  }

  private matches(path: string, value: unknown, test: (value: unknown) => boolean, wanted: string): value is string {
    if (test(value)) return true
    if (typeof value !== 'string') return this.wrongKind(path, value, wanted)
    return this.fail(path, 'malformed', `"${value.slice(0, 80)}" is not ${wanted}`)
  }
}

/** In use, and no codes of ISO 3166: read as a country of which nothing is recorded, they would lose what holds in their own. The EU has no parts but countries. */
const NOT_OF_ISO: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** Tells whether a text has the form of a jurisdiction. @internal */
export function isJurisdiction(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value) && countryMeant(value) === undefined
}

function countryMeant(jurisdiction: string): string | undefined {
  if (/^EU-./.test(jurisdiction)) return jurisdiction.slice(3)
  // The code alone or one of its parts: "UKR" is no part of the United Kingdom.
  return /^..(?:-|$)/.test(jurisdiction) ? NOT_OF_ISO[jurisdiction.slice(0, 2)] : undefined
}

/** Tells whether a finite number lies within limits, apart from being whole. @internal */
export function isWithin(value: number, { min = -Infinity, above = -Infinity, max = Infinity }: NumberLimits): boolean {
  return value >= min && value > above && value <= max
}

/** Tells whether a value is an object literal or a parsed JSON object. @internal */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Tells whether a value is a list of such entries. A hole in it is an entry like `undefined`. @internal */
export function isListOf(value: unknown, isEntry: (entry: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && Array.from<unknown>(value).every((entry) => isEntry(entry))
}

/** The valid values, or the first of many, or that there are none. @internal */
export function shortList(allowed: readonly string[], most = 12): string {
  if (allowed.length === 0) return '(none)'
  return allowed.length > most ? `${allowed.slice(0, most).join(', ')}, … (${allowed.length} in all)` : allowed.join(', ')
}

function join(path: string, key: string): string {
  return path === '' || key === '' || key.startsWith('[') ? path + key : `${path}.${key}`
}
