import type { InvalidInputError } from '../errors'
import { dayRange, isPartialDate } from '../date'
import type { Because } from '../answer'
import type {
  AgeCondition,
  Comparison,
  EvaluationTime,
  FieldDefinition,
  FieldOperand,
  Freshness,
  Interval,
  KnownCondition,
  OneOfCondition,
  OpenInput,
  Scalar,
  ValueCondition,
} from './model'
import { reason } from './entry'
import type { Frame, Node } from './node'
import type { Program, Scope } from './program'
import { checkFresh, checkRange, checkWord, refused } from './refusals'
import { comparisonText, operandText, scalarText, spanText, wantedText } from './words'
import { ageOf, daysOf, staleness } from './time'
import type { Tri } from './tri'
import { compareInterval, compareIntervals, MET, UNKNOWN, UNMET } from './tri'

type LeafCondition = ValueCondition | OneOfCondition | KnownCondition | AgeCondition

/** A field as a leaf sees it: bound to the subject's slots or to the entry of the surrounding list. */
interface BoundField {
  readonly definition: FieldDefinition<unknown>
  /** Where the subject's value stands, −1 for a field of an entry. */
  readonly slot: number
  readonly read: (frame: Frame, entry: unknown) => unknown
}

/** Compiles a comparison of one field. */
export function compileLeaf(program: Program<unknown>, condition: LeafCondition, scope: Scope): Node {
  if ('known' in condition) {
    const field = bind(program, condition.known, scope)
    checkFresh(field.definition.label, condition.fresh, field.definition.readAt)
    return compileKnown(field, condition.fresh)
  }
  if ('age' in condition) {
    const { is, to, unit } = condition
    const field = bind(program, condition.age, scope)
    if (field.definition.kind !== 'date') throw mismatch(field.definition, spanText(to, unit))
    const expected = `${comparisonText(is)} ${spanText(to, unit)} ago`
    return leaf(field, undefined, expected, (value, time) => {
      if (typeof value !== 'string') return UNKNOWN
      const age = ageOf(value, time, unit)
      return compareInterval(age.low, age.high, is, to)
    })
  }
  const field = bind(program, condition.value, scope)
  checkFresh(field.definition.label, condition.fresh, field.definition.readAt)
  if ('oneOf' in condition) {
    const allowed = condition.oneOf.map((one) => {
      if (!isEquatable(field, one)) throw mismatch(field.definition, one)
      return asRead(field, one)
    })
    return leaf(field, condition.fresh, `one of ${condition.oneOf.map(scalarText).join(', ')}`, (value) => {
      if (typeof value !== 'object') return allowed.includes(value as Scalar) ? MET : UNMET
      const { low, high } = value as Interval
      if (!allowed.some((one) => typeof one === 'number' && one >= low && one <= high)) return UNMET
      return low === high ? MET : UNKNOWN
    })
  }
  return compileValue(program, field, condition, scope)
}

/** What a figure of a list is compared with: a number, or another field of the subject. */
export interface Bound {
  readonly text: string
  readonly read: (frame: Frame) => Interval | undefined
  /** Asks for the field where it is not known, or only within limits. */
  readonly open: (frame: Frame, out: OpenInput[]) => void
}

/** Compiles the right side of a comparison of a figure. */
export function compileBound(program: Program<unknown>, label: string, to: Scalar | FieldOperand): Bound {
  if (typeof to === 'number') {
    const exact = { low: to, high: to }
    return { text: scalarText(to), read: () => exact, open: () => undefined }
  }
  if (typeof to !== 'object') throw mismatch({ label, kind: 'number' }, to)
  const field = bind(program, to.field, { entryFields: undefined })
  if (field.definition.kind !== 'number') throw mismatch({ label, kind: 'number' }, field.definition.label)
  const read = (frame: Frame): Interval | undefined => scale(toInterval(frame.values[field.slot]), to)
  return {
    text: operandText(to, field.definition.label),
    read,
    open: (frame, out) => {
      const value = read(frame)
      if (value === undefined || value.low < value.high) openField(field, undefined, frame, undefined, '', out)
    },
  }
}

function compileValue(program: Program<unknown>, field: BoundField, condition: ValueCondition, scope: Scope): Node {
  const { is, to, fresh } = condition
  const { kind, unit } = field.definition
  if (typeof to === 'object') {
    const other = bind(program, to.field, scope)
    // A date is moved by days; a multiple of it is none.
    if (other.definition.kind !== kind || (kind === 'date' ? to.times !== undefined : kind !== 'number'))
      throw mismatch(field.definition, other.definition.label)
    const expected = `${comparisonText(is)} ${operandText(to, other.definition.label)}`
    const limits = kind === 'date' ? toDays : toInterval
    const node = leaf(field, fresh, expected, (value, time, frame, entry) => {
      const right = scale(limits(other.read(frame, entry), time), to)
      const left = limits(value, time)
      return left === undefined || right === undefined ? UNKNOWN : compareIntervals(left, is, right)
    })
    const isExact = (value: Interval | undefined): boolean => value !== undefined && value.low === value.high
    return {
      ...node,
      open(frame, entry, prefix, out) {
        const isOld = fresh !== undefined && stalenessOf(field, fresh, frame, entry) !== 'fresh'
        if (isOld || !isExact(limits(field.read(frame, entry), frame.time))) openField(field, fresh, frame, entry, prefix, out)
        if (!isExact(limits(other.read(frame, entry), frame.time))) openField(other, undefined, frame, entry, prefix, out)
      },
    }
  }
  const expected = `${wantedText(is, to)}${typeof to === 'number' && unit !== undefined ? ` ${unit}` : ''}`
  if (kind === 'number') {
    if (typeof to !== 'number') throw mismatch(field.definition, to)
    checkRange(field.definition, to)
    return leaf(field, fresh, expected, numberTest(is, to), numberTruth(field.slot, is, to))
  }
  if (kind === 'date') {
    if (typeof to !== 'string' || !isPartialDate(to)) throw mismatch(field.definition, to)
    const { first, last } = dayRange(to)
    const right = { low: first, high: last }
    return leaf(field, fresh, expected, (value, time) => {
      const left = toDays(value, time)
      return left === undefined ? UNKNOWN : compareIntervals(left, is, right)
    })
  }
  if ((is !== '=' && is !== '!=') || !isEquatable(field, to)) throw mismatch(field.definition, to)
  const whenEqual: Tri = is === '=' ? MET : UNMET
  const whenDifferent: Tri = is === '=' ? UNMET : MET
  const read = asRead(field, to)
  const ofSlot: Node['truth'] = (frame) => {
    const value = frame.values[field.slot]
    return value === undefined ? UNKNOWN : value === read ? whenEqual : whenDifferent
  }
  return leaf(field, fresh, expected, (value) => (value === read ? whenEqual : whenDifferent), ofSlot)
}

/** Whether a field can have exactly this value. A date is compared, since it may be known only in part. */
function isEquatable({ definition: { kind } }: BoundField, value: Scalar): boolean {
  return kind !== 'date' && typeof value === (kind === 'flag' ? 'boolean' : kind === 'number' ? 'number' : 'string')
}

/** A value in the writing in which the field reads it. */
function asRead({ definition }: BoundField, value: Scalar): Scalar {
  const { label, canonical, words } = definition
  if (typeof value === 'number') checkRange(definition, value)
  if (typeof value !== 'string') return value
  checkWord(label, value, words)
  const read = canonical === undefined ? value : canonical(value)
  if (read === undefined) throw refused('unknown-id', `${label} is never read as "${value}"`)
  return read
}

type Test = (value: unknown, time: EvaluationTime, frame: Frame, entry: unknown) => Tri

function numberTest(is: Comparison, to: number): Test {
  return (value) => {
    const { low, high } = typeof value === 'number' ? { low: value, high: value } : (value as Interval)
    return compareInterval(low, high, is, to)
  }
}

/** One closure a comparison, which reads its slot itself: the common case, an exact number, passes through no other function. */
function numberTruth(slot: number, is: Comparison, to: number): Node['truth'] {
  const loose = (value: unknown): Tri => {
    if (value === undefined) return UNKNOWN
    const { low, high } = value as Interval
    return compareInterval(low, high, is, to)
  }
  switch (is) {
    case '<':
      return (frame) => {
        const value = frame.values[slot]
        return typeof value === 'number' ? (value < to ? MET : UNMET) : loose(value)
      }
    case '<=':
      return (frame) => {
        const value = frame.values[slot]
        return typeof value === 'number' ? (value <= to ? MET : UNMET) : loose(value)
      }
    case '>':
      return (frame) => {
        const value = frame.values[slot]
        return typeof value === 'number' ? (value > to ? MET : UNMET) : loose(value)
      }
    case '>=':
      return (frame) => {
        const value = frame.values[slot]
        return typeof value === 'number' ? (value >= to ? MET : UNMET) : loose(value)
      }
    case '=':
      return (frame) => {
        const value = frame.values[slot]
        return typeof value === 'number' ? (value === to ? MET : UNMET) : loose(value)
      }
    case '!=':
      return (frame) => {
        const value = frame.values[slot]
        return typeof value === 'number' ? (value !== to ? MET : UNMET) : loose(value)
      }
  }
}

function slotTruth(slot: number, test: Test): Node['truth'] {
  return (frame, entry) => {
    const value = frame.values[slot]
    return value === undefined ? UNKNOWN : test(value, frame.time, frame, entry)
  }
}

/** `ofSlot` says the same as `test` of a field of the subject whose age does not matter. */
function leaf(
  field: BoundField,
  fresh: Freshness | undefined,
  expected: string,
  test: Test,
  ofSlot: Node['truth'] = slotTruth(field.slot, test),
): Node {
  const ofAny = (frame: Frame, entry: unknown): Tri => {
    const value = field.read(frame, entry)
    if (value === undefined) return UNKNOWN
    if (fresh !== undefined && stalenessOf(field, fresh, frame, entry) !== 'fresh') return UNKNOWN
    return test(value, frame.time, frame, entry)
  }
  const truth = field.slot >= 0 && fresh === undefined ? ofSlot : ofAny
  return {
    truth,
    explain(frame, entry, prefix, wanted, out) {
      if (truth(frame, entry) !== wanted) return
      out.push(because(field, frame, entry, prefix, expected, wanted))
    },
    open: (frame, entry, prefix, out) => openField(field, fresh, frame, entry, prefix, out),
  }
}

function compileKnown(field: BoundField, fresh: Freshness | undefined): Node {
  const truth = (frame: Frame, entry: unknown): Tri => {
    if (field.read(frame, entry) === undefined) return UNMET
    return fresh === undefined || stalenessOf(field, fresh, frame, entry) === 'fresh' ? MET : UNMET
  }
  const expected = fresh === undefined ? 'known' : `known from the last ${spanText(fresh.within, fresh.unit)}`
  return {
    truth,
    explain(frame, entry, prefix, wanted, out) {
      if (truth(frame, entry) === wanted) out.push(because(field, frame, entry, prefix, expected, wanted))
    },
    open() {
      // Two-valued: never unknown.
    },
  }
}

function because(field: BoundField, frame: Frame, entry: unknown, prefix: string, expected: string, tri: Tri): Because {
  const { base, label, readFrom, path } = field.definition
  const value = field.read(frame, entry)
  const from = (value === undefined ? undefined : readFrom?.(ownerOf(field, frame, entry))) ?? path
  // What was worked out is not what stands under the path.
  const wanted = base === undefined || from !== path ? expected : `${label}: ${expected}`
  return reason(pathOf(field, prefix, from), value, wanted, tri)
}

function openField(field: BoundField, fresh: Freshness | undefined, frame: Frame, entry: unknown, prefix: string, out: OpenInput[]): void {
  const { ask, base, path, question } = field.definition
  const value = field.read(frame, entry)
  const owner = ownerOf(field, frame, entry)
  const asked = value === undefined || typeof value === 'object' ? ask?.(owner, frame.time) : undefined
  if (asked !== undefined) {
    for (const one of asked) out.push({ ...one, path: pathOf(field, prefix, one.path) })
    return
  }
  const state = value === undefined ? 'absent' : fresh === undefined ? 'imprecise' : stalenessOf(field, fresh, frame, entry)
  const why = state === 'fresh' ? 'imprecise' : state
  for (const one of base?.(owner) ?? [path]) out.push({ path: pathOf(field, prefix, one), question, because: why })
}

function bind(program: Program<unknown>, key: string, scope: Scope): BoundField {
  const { entryFields } = scope
  if (entryFields !== undefined && Object.hasOwn(entryFields, key)) {
    const definition = entryFields[key] as FieldDefinition<unknown>
    return { definition, slot: -1, read: (frame, entry) => definition.read(entry, frame.time) ?? undefined }
  }
  const { definition, slot } = program.fieldSlot(key, entryFields)
  return { definition, slot, read: (frame) => frame.values[slot] }
}

/** What a field is of: the entry of the surrounding list, or the subject. */
function ownerOf({ slot }: BoundField, frame: Frame, entry: unknown): unknown {
  return slot < 0 ? entry : frame.subject
}

function stalenessOf(field: BoundField, fresh: Freshness, frame: Frame, entry: unknown): ReturnType<typeof staleness> {
  return staleness(field.definition.readAt?.(ownerOf(field, frame, entry)), fresh, frame.time)
}

/** A number with its limits. */
export function toInterval(value: unknown): Interval | undefined {
  if (typeof value === 'number') return { low: value, high: value }
  return typeof value === 'object' && value !== null ? (value as Interval) : undefined
}

/** A date or a point in time as day numbers, with its limits. */
function toDays(value: unknown, time: EvaluationTime): Interval | undefined {
  if (typeof value !== 'string') return undefined
  const { first, last } = daysOf(value, time)
  return { low: first, high: last }
}

function scale(value: Interval | undefined, operand: FieldOperand): Interval | undefined {
  if (value === undefined) return undefined
  const { times = 1, plus = 0 } = operand
  const [a, b] = [value.low * times + plus, value.high * times + plus]
  return a <= b ? { low: a, high: b } : { low: b, high: a }
}

/** A path of the subject, or of an entry behind that of the entry. */
function pathOf({ slot }: BoundField, prefix: string, path: string): string {
  return slot < 0 && prefix !== '' ? `${prefix}.${path}` : path
}

const KINDS = { number: 'a number', text: 'a text', flag: 'a yes or no', date: 'a date' } as const

function mismatch({ label, kind }: Pick<FieldDefinition<unknown>, 'label' | 'kind'>, to: Scalar): InvalidInputError {
  return refused('wrong-type', `${label}, ${KINDS[kind]}, cannot be compared with ${JSON.stringify(to)} in this way`)
}
