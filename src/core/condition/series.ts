import { askWhen, numberField, openField, openList, reason } from './entry'
import type { EvaluationTime, FieldDefinition, Interval, OpenInput, SeriesCondition } from './model'
import { decimal } from './decimal'
import { compileLatest } from './latest'
import { compileBound, toInterval } from './leaf'
import type { Frame, ListFrame, Node, Picker } from './node'
import type { Program } from './program'
import { comparisonText, figureText, scalarText } from './words'
import { daysOf, isLater } from './time'
import type { Tri } from './tri'
import { compareInterval, compareIntervals, MET, UNKNOWN, UNMET } from './tri'

/** A dated entry of a series. */
interface Reading {
  readonly value: number
  readonly at: string
}

/** The entries of a series that count, and the values of those that may count. */
interface Readings {
  readonly sure: readonly Reading[]
  readonly possible: readonly Interval[]
}

/**
 * Compiles a condition on a figure of dated entries.
 *
 * @internal
 */
export function compileSeries(program: Program<unknown>, picker: Picker, condition: SeriesCondition): Node {
  const { take, is, where } = condition
  const field = numberField(picker, condition.of)
  const label = figureText(condition, field.label)
  const bound = compileBound(program, label, condition.to)
  const expected = `${label} ${comparisonText(is)} ${bound.text}`
  const which = where !== undefined && 'value' in where && 'to' in where && typeof where.to !== 'object'
  const question = `${field.question} Needed: ${which ? `${where.value} ${scalarText(where.to)}, ` : ''}${picker.expected}.`
  if (take === 'latest' && condition.readings === undefined && condition.distinctDays === undefined && condition.spanning === undefined)
    return compileLatest(picker, { field, is, bound, expected })
  const isExtreme = take === 'highest' || take === 'lowest'
  const boundsSpan = condition.spanning !== undefined && condition.spanning.is !== '>=' && condition.spanning.is !== '>'
  const needsDay = condition.distinctDays !== undefined || condition.spanning !== undefined
  const figure = (frame: Frame): Interval | undefined => {
    const { sure, possible } = readSeries(picker, field, frame, needsDay)
    if (!isEnough(sure, condition, frame.time)) return undefined
    const { isComplete } = frame.lists[picker.slot] as ListFrame
    // One more reading can only lengthen a span.
    if (boundsSpan && (possible.length > 0 || !isComplete)) return undefined
    const values = sure.map(({ value }) => value)
    if (take === 'highest')
      return { low: Math.max(...values), high: isComplete ? Math.max(...values, ...possible.map(({ high }) => high)) : Infinity }
    if (take === 'lowest')
      return { low: isComplete ? Math.min(...values, ...possible.map(({ low }) => low)) : -Infinity, high: Math.min(...values) }
    const value = possible.length > 0 ? undefined : take === 'mean' ? meanOf(values) : changeOf(sure, condition, frame.time)
    return value === undefined ? undefined : { low: value, high: value }
  }
  const truth = (frame: Frame): Tri => {
    const value = figure(frame)
    const right = bound.read(frame)
    if (value === undefined || right === undefined) return UNKNOWN
    const tri = compareIntervals(value, is, right)
    // As of the latest: what holds counts, and what does not hold stays open while there may be an entry we were not told of.
    const isOpen = !isExtreme && !(frame.lists[picker.slot] as ListFrame).isComplete
    return isOpen && tri === UNMET ? UNKNOWN : tri
  }
  return {
    truth,
    explain(frame, _entry, _prefix, wanted, out) {
      if (truth(frame) !== wanted) return
      const value = figure(frame)
      out.push(reason(picker.list.path, take === 'lowest' ? value?.high : value?.low, expected, wanted))
    },
    open(frame, _entry, _prefix, out) {
      const before = out.length
      bound.open(frame, out)
      openTimes(picker, frame, needsDay, !isExtreme && take !== 'mean', out)
      openField(picker, field, frame, out)
      openList(picker, frame, out)
      // All that there is was given and does not suffice: a reading is missing, not the word that the list is complete.
      if (out.length === before) out.push({ path: picker.list.path, question, because: 'absent' })
    },
  }
}

/** Asks when a reading was taken that cannot be placed: without its time, without its day where days count, or beside another of the same time. */
function openTimes({ slot, list, picks }: Picker, frame: Frame, needsDay: boolean, needsOrder: boolean, out: OpenInput[]): void {
  const { entries } = frame.lists[slot] as ListFrame
  const counted = entries
    .map((entry, index) => ({ entry, index, at: list.at?.(entry) }))
    .filter(({ entry, index }) => picks(frame, entry, index) === MET)
  for (const one of counted) {
    const { entry, index, at } = one
    const isPlaced =
      at !== undefined &&
      !(needsDay && !isDay(at)) &&
      !(
        needsOrder &&
        counted.some(
          (other) => other !== one && other.at !== undefined && !isLater(at, other.at, frame.time) && !isLater(other.at, at, frame.time),
        )
      )
    if (!isPlaced) out.push(askWhen(list, entry, index))
  }
}

function readSeries(picker: Picker, field: FieldDefinition<unknown>, frame: Frame, needsDay: boolean): Readings {
  const sure: Reading[] = []
  const possible: Interval[] = []
  const { entries } = frame.lists[picker.slot] as ListFrame
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    const tri = picker.picks(frame, entry, index)
    if (tri === UNMET) continue
    const value = toInterval(field.read(entry, frame.time))
    const at = picker.list.at?.(entry)
    const isSure = tri === MET && value?.low === value?.high && at !== undefined && !(needsDay && !isDay(at))
    if (isSure && value !== undefined) sure.push({ value: value.low, at })
    else possible.push(value ?? { low: -Infinity, high: Infinity })
  }
  return { sure, possible }
}

/** Whether the day is told, and not the month or year alone. */
function isDay(at: string): boolean {
  return at.length >= 10
}

function isEnough(
  readings: readonly Reading[],
  { readings: least = 1, distinctDays = 1, spanning }: SeriesCondition,
  time: EvaluationTime,
): boolean {
  if (readings.length < least) return false
  const days = readings.map(({ at }) => daysOf(at, time).first)
  if (new Set(days).size < distinctDays) return false
  const span = Math.max(...days) - Math.min(...days)
  return spanning === undefined || compareInterval(span, span, spanning.is, spanning.to) === MET
}

function meanOf(values: readonly number[]): number {
  return decimal(values.reduce((sum, value) => sum + value, 0) / values.length)
}

/** The latest value or its change; nothing where it is not certain which readings these are. */
function changeOf(readings: readonly Reading[], { take, from }: SeriesCondition, time: EvaluationTime): number | undefined {
  const isAfter = (one: string, other: string): boolean => isLater(one, other, time)
  const latest = outermost(readings, isAfter)
  if (latest === undefined || take === 'latest') return latest?.value
  const others = readings.filter((one) => one !== latest)
  const base = from === 'first' ? outermost(others, (one, other) => isAfter(other, one)) : outermost(others, isAfter)
  if (base === undefined) return undefined
  const change = decimal(latest.value - base.value)
  return take === 'change' ? change : base.value === 0 ? undefined : decimal((change * 100) / base.value)
}

/** The reading that certainly lies beyond all others. */
function outermost(readings: readonly Reading[], isBeyond: (one: string, other: string) => boolean): Reading | undefined {
  let found = readings[0]
  for (const one of readings) if (found !== undefined && isBeyond(one.at, found.at)) found = one
  return readings.every((one) => one === found || isBeyond((found as Reading).at, one.at)) ? found : undefined
}
