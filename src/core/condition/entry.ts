import type { Because, MissingBecause } from '../answer'
import type { FieldDefinition, ListDefinition, OpenInput } from './model'
import type { Frame, ListFrame, Picker } from './node'
import { refused } from './refusals'
import type { Tri } from './tri'
import { MET, toTruth, UNKNOWN } from './tri'
import { scalarText } from './words'

/**
 * A reason: what was found under a path, what it was held against, and how that came out.
 *
 * @internal
 */
export function reason(path: string, value: unknown, expected: string, tri: Tri): Because {
  const outcome = toTruth(tri)
  return value === undefined ? { path, expected, outcome } : { path, value, expected, outcome }
}

/**
 * An entry of a list in a question.
 *
 * @internal
 */
export function nameOf(list: ListDefinition<unknown, unknown>, entry: unknown, index: number): string {
  const name = list.show(entry)
  return name === undefined ? `entry ${index + 1} of ${list.label}` : `"${scalarText(name)}"`
}

/**
 * A question about a part of an entry, with the entry it is about where the list wants it named.
 *
 * @internal
 */
export function askOf(list: ListDefinition<unknown, unknown>, entry: unknown, index: number, question: string): string {
  return list.asksByName === true ? `${nameOf(list, entry, index)}: ${question}` : question
}

/**
 * Asks for a field of an entry.
 *
 * @internal
 */
export function askField(
  list: ListDefinition<unknown, unknown>,
  entry: unknown,
  index: number,
  { path, question }: FieldDefinition<unknown>,
  because: MissingBecause,
): OpenInput {
  return { path: `${list.path}[${index}].${path}`, question: askOf(list, entry, index, question), because }
}

/**
 * Asks when an entry was made or measured: it has no time, or one that is not exact enough.
 *
 * @internal
 */
export function askWhen(list: ListDefinition<unknown, unknown>, entry: unknown, index: number): OpenInput {
  return {
    path: `${list.path}[${index}].${list.atPath ?? 'at'}`,
    question: `When was ${nameOf(list, entry, index)}?`,
    because: list.at?.(entry) === undefined ? 'absent' : 'imprecise',
  }
}

/**
 * Asks for what is missing about the entries, or for the whole list.
 *
 * @internal
 */
export function openList(picker: Picker, frame: Frame, out: OpenInput[]): void {
  const { slot, list, picks, openEntry } = picker
  const { entries, isComplete } = frame.lists[slot] as ListFrame
  const before = out.length
  entries.forEach((entry, index) => {
    if (picks(frame, entry, index) === UNKNOWN) openEntry(frame, entry, index, out)
  })
  // The entry is the narrower question; the whole list is asked for only when no entry can be pointed at.
  if (out.length === before && !isComplete) out.push({ path: list.path, question: list.question, because: 'absent' })
}

/**
 * Asks for a field of the entries that count and do not tell it, or tell it only within limits.
 *
 * @internal
 */
export function openField({ slot, list, picks }: Picker, field: FieldDefinition<unknown>, frame: Frame, out: OpenInput[]): void {
  const { entries } = frame.lists[slot] as ListFrame
  entries.forEach((entry, index) => {
    if (picks(frame, entry, index) !== MET) return
    const value = field.read(entry, frame.time)
    if (value === undefined) out.push(askField(list, entry, index, field, 'absent'))
    else if (typeof value === 'object') out.push(askField(list, entry, index, field, 'imprecise'))
  })
}

/**
 * A field of the entries.
 *
 * @internal
 */
export function entryField({ list }: Picker, key: string): FieldDefinition<unknown> {
  const definition = Object.hasOwn(list.fields, key) ? list.fields[key] : undefined
  if (definition === undefined) throw refused('unknown-id', `${list.label} have no field "${key}"`)
  return definition
}

/**
 * A field of the entries that holds a number.
 *
 * @internal
 */
export function numberField(picker: Picker, key: string): FieldDefinition<unknown> {
  const field = entryField(picker, key)
  if (field.kind === 'number') return field
  throw refused('wrong-type', `${field.label} is no number`)
}
