import type { Because, MissingBecause } from '../answer'
import { dayRange } from '../date'
import type { CountCondition, FieldDefinition, Interval, OpenInput, SeriesCondition, SomeCondition, TotalCondition } from './model'
import { compileLatest } from './latest'
import { checkFresh, checkWord, compileBound, refused, toInterval } from './leaf'
import type { Frame, ListFrame, Node, Picker } from './node'
import type { Program } from './program'
import { comparisonText, figureText, scalarText, spanText } from './words'
import { dayOf, isFresh, isLater } from './time'
import type { Tri } from './tri'
import { compareInterval, compareIntervals, MET, UNKNOWN, UNMET } from './tri'

type ListCondition = SomeCondition | CountCondition | TotalCondition | SeriesCondition

/** Compiles a search in a list. */
export function compileList(program: Program<unknown>, condition: ListCondition): Node {
  if ('some' in condition) return compileSome(createPicker(program, condition.some, condition))
  if ('count' in condition) return compileCount(createPicker(program, condition.count, condition), condition)
  if ('total' in condition) return compileTotal(createPicker(program, condition.total, condition), condition)
  return compileSeries(program, createPicker(program, condition.series, condition), condition)
}

function createPicker(program: Program<unknown>, key: string, condition: ListCondition): Picker {
  const { slot, list } = program.listSlot(key)
  const valueSet = condition.in === undefined ? undefined : program.valueSet(condition.in)
  const set = valueSet?.set ?? -1
  program.watch(slot, list.codes === undefined ? -1 : set)
  const where = condition.where === undefined ? undefined : program.compile(condition.where, { entryFields: list.fields })
  const { status, fresh } = condition
  checkFresh(list.label, fresh, list.at)
  if (status !== undefined && list.statuses === undefined) throw refused('conflict', `${list.label} have no status`)
  for (const word of status ?? []) checkWord(`a status of ${list.label}`, word, list.statusWords)

  const memberOf = (frame: Frame, index: number): Tri => {
    if (set < 0) return MET
    const { codes } = frame.lists[slot] as ListFrame
    const own = codes[index]
    if (own === undefined) return UNKNOWN
    let best: Tri = UNMET
    for (const code of own) {
      const tri = program.membership.of(code, set)
      if (tri > best) best = tri
    }
    return best
  }
  const hasStatus = (entry: unknown): Tri => {
    if (status === undefined) return MET
    const possible = list.statuses?.(entry) ?? []
    if (possible.length === 0) return UNKNOWN
    let inside = 0
    for (const one of possible) if (status.includes(one)) inside++
    return inside === possible.length ? MET : inside === 0 ? UNMET : UNKNOWN
  }
  const isRecent = (frame: Frame, entry: unknown): Tri => (fresh === undefined ? MET : isFresh(list.at?.(entry), fresh, frame.time))
  const picks = (frame: Frame, entry: unknown, index: number): Tri => {
    const member = memberOf(frame, index)
    if (member === UNMET) return UNMET
    const standing = hasStatus(entry)
    if (standing === UNMET) return UNMET
    const recent = isRecent(frame, entry)
    if (recent === UNMET) return UNMET
    const holds = where === undefined ? MET : where.truth(frame, entry)
    return Math.min(member, standing, recent, holds) as Tri
  }
  const openEntry = (frame: Frame, entry: unknown, index: number, out: OpenInput[]): void => {
    const prefix = `${list.path}[${index}]`
    const name = list.show(entry)
    const shown = name === undefined ? `entry ${index + 1} of ${list.label}` : `"${scalarText(name)}"`
    const ask = (path: string, question: string, because: MissingBecause): void => {
      out.push({ path, question, because })
    }
    if (memberOf(frame, index) === UNKNOWN) {
      if ((frame.lists[slot] as ListFrame).codes[index] === undefined) {
        const vouch = list.isOutside === undefined ? '' : ' If no rule names it, "noneOfOurClasses" says so.'
        ask(prefix, `${shown} is not recognised. Which code or ingredient is it?${vouch}`, 'unrecognised')
      } else ask(prefix, `Does ${shown} stand for ${valueSet?.label ?? 'this'}?`, 'imprecise')
      return
    }
    if (hasStatus(entry) === UNKNOWN) ask(`${prefix}.${list.statusPath ?? 'status'}`, `What is the present status of ${shown}?`, 'absent')
    if (isRecent(frame, entry) === UNKNOWN) {
      const at = list.at?.(entry)
      ask(`${prefix}.${list.atPath ?? 'at'}`, `When was ${shown}?`, at === undefined ? 'absent' : 'imprecise')
    }
    if (where !== undefined && where.truth(frame, entry) === UNKNOWN) where.open(frame, entry, prefix, out)
  }
  const parts = [valueSet?.label, status === undefined ? undefined : `with status ${status.join(' or ')}`]
  if (fresh !== undefined) parts.push(`within ${spanText(fresh.within, fresh.unit)}`)
  const expected = parts.filter((part) => part !== undefined).join(', ') || `any of ${list.label}`
  return { key, slot, list, set, expected, where, picks, openEntry }
}

function compileSome(picker: Picker): Node {
  const { slot, list, set, picks, expected } = picker
  const areCodesMapped = set >= 0 && list.codes !== undefined
  const truth = (frame: Frame): Tri => {
    const { entries, isComplete, hits } = frame.lists[slot] as ListFrame
    let result: Tri = isComplete ? UNMET : UNKNOWN
    // No entry comes near the set: nothing to look at one by one. Entries without codes were not mapped, which says nothing of the sort.
    if (areCodesMapped && hits[set] === UNMET) return result
    for (let index = 0; index < entries.length; index++) {
      const tri = picks(frame, entries[index], index)
      if (tri === MET) return MET
      if (tri === UNKNOWN) result = UNKNOWN
    }
    return result
  }
  return {
    truth,
    explain(frame, _entry, _prefix, wanted, out) {
      if (truth(frame) !== wanted) return
      explainEntries(picker, frame, wanted, expected, out)
    },
    open(frame, _entry, _prefix, out) {
      if (truth(frame) === UNKNOWN) openList(picker, frame, out)
    },
  }
}

function explainEntries(picker: Picker, frame: Frame, wanted: Tri, expected: string, out: Because[]): void {
  const { slot, list, picks, where } = picker
  const { entries, isComplete } = frame.lists[slot] as ListFrame
  const before = out.length
  entries.forEach((entry, index) => {
    if (wanted === UNMET || picks(frame, entry, index) !== wanted) return
    const path = `${list.path}[${index}]`
    const value = list.show(entry)
    const outcome = wanted === MET ? 'met' : 'unknown'
    out.push(value === undefined ? { path, expected, outcome } : { path, value, expected, outcome })
    where?.explain(frame, entry, path, wanted, out)
  })
  if (out.length === before)
    out.push({ path: list.path, expected, outcome: wanted === UNMET ? 'unmet' : isComplete && wanted === MET ? 'met' : 'unknown' })
}

function openList(picker: Picker, frame: Frame, out: OpenInput[]): void {
  const { slot, list, picks, openEntry } = picker
  const { entries, isComplete } = frame.lists[slot] as ListFrame
  const before = out.length
  entries.forEach((entry, index) => {
    if (picks(frame, entry, index) === UNKNOWN) openEntry(frame, entry, index, out)
  })
  // The entry is the narrower question; the whole list is asked for only when no entry can be pointed at.
  if (out.length === before && !isComplete) out.push({ path: list.path, question: list.question, because: 'absent' })
}

/** A condition on a figure that is known only within limits: a count, a total. */
function bounded(
  picker: Picker,
  range: (frame: Frame) => Interval,
  is: CountCondition['is'],
  to: number,
  what: string,
  openExtra?: OpenPart,
): Node {
  const expected = `${what} ${comparisonText(is)} ${to}`
  const truth = (frame: Frame): Tri => {
    const { low, high } = range(frame)
    return compareInterval(low, high, is, to)
  }
  return {
    truth,
    explain(frame, _entry, _prefix, wanted, out) {
      if (truth(frame) !== wanted) return
      const { low, high } = range(frame)
      const value = low === high ? low : `${low} or more`
      out.push({ path: picker.list.path, value, expected, outcome: wanted === MET ? 'met' : wanted === UNMET ? 'unmet' : 'unknown' })
    },
    open(frame, _entry, _prefix, out) {
      if (truth(frame) !== UNKNOWN) return
      const before = out.length
      openExtra?.(frame, out)
      if (out.length === before) openList(picker, frame, out)
    },
  }
}

type OpenPart = (frame: Frame, out: OpenInput[]) => void

function compileCount(picker: Picker, condition: CountCondition): Node {
  const { distinct, is, to } = condition
  const field = distinct === undefined ? undefined : entryField(picker, distinct)
  const range = (frame: Frame): Interval => {
    const { entries, isComplete } = frame.lists[picker.slot] as ListFrame
    const values = new Set<unknown>()
    let sure = 0
    let open = 0
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]
      const tri = picker.picks(frame, entry, index)
      const value = field?.read(entry, frame.time)
      if (tri === UNMET) continue
      if (tri === UNKNOWN || (field !== undefined && value === undefined)) open++
      else if (field === undefined) sure++
      else values.add(value)
    }
    const low = field === undefined ? sure : values.size
    return { low, high: isComplete ? low + open : Number.POSITIVE_INFINITY }
  }
  return bounded(picker, range, is, to, `number of ${picker.expected}`, field === undefined ? undefined : openField(picker, field))
}

/** Asks for a field of the entries that count and do not tell it. */
function openField({ slot, list, picks }: Picker, field: FieldDefinition<unknown>): OpenPart {
  return (frame, out) => {
    const { entries } = frame.lists[slot] as ListFrame
    entries.forEach((entry, index) => {
      if (picks(frame, entry, index) === MET && field.read(entry, frame.time) === undefined)
        out.push({ path: `${list.path}[${index}].${field.path}`, question: field.question, because: 'absent' })
    })
  }
}

function compileTotal(picker: Picker, condition: TotalCondition): Node {
  const field = numberField(picker, condition.sum)
  const range = (frame: Frame): Interval => {
    const { entries, isComplete } = frame.lists[picker.slot] as ListFrame
    let low = 0
    let high = isComplete ? 0 : Number.POSITIVE_INFINITY
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]
      const tri = picker.picks(frame, entry, index)
      if (tri === UNMET) continue
      const value = toInterval(field.read(entry, frame.time), 'number')
      if (tri === MET && value !== undefined) low += value.low
      high += value === undefined ? Number.POSITIVE_INFINITY : value.high
    }
    return { low, high }
  }
  return bounded(picker, range, condition.is, condition.to, `${field.label} in total`, openField(picker, field))
}

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

function compileSeries(program: Program<unknown>, picker: Picker, condition: SeriesCondition): Node {
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
  const needsDay = condition.distinctDays !== undefined || condition.spanning !== undefined
  const figure = (frame: Frame): Interval | undefined => {
    const { sure, possible } = readSeries(picker, field, frame, needsDay)
    if (!isEnough(sure, condition)) return undefined
    const { isComplete } = frame.lists[picker.slot] as ListFrame
    const values = sure.map(({ value }) => value)
    if (take === 'highest')
      return { low: Math.max(...values), high: isComplete ? Math.max(...values, ...possible.map(({ high }) => high)) : Infinity }
    if (take === 'lowest')
      return { low: isComplete ? Math.min(...values, ...possible.map(({ low }) => low)) : -Infinity, high: Math.min(...values) }
    const value = possible.length > 0 ? undefined : take === 'mean' ? meanOf(values) : changeOf(sure, condition)
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
      const shown = take === 'lowest' ? value?.high : value?.low
      const outcome = wanted === MET ? 'met' : wanted === UNMET ? 'unmet' : 'unknown'
      out.push(
        shown === undefined ? { path: picker.list.path, expected, outcome } : { path: picker.list.path, value: shown, expected, outcome },
      )
    },
    open(frame, _entry, _prefix, out) {
      if (truth(frame) !== UNKNOWN) return
      const before = out.length
      bound.open(frame, out)
      openTimes(picker, frame, needsDay, !isExtreme && take !== 'mean', out)
      openField(picker, field)(frame, out)
      openList(picker, frame, out)
      // All that there is was given and does not suffice: a reading is missing, not the word that the list is complete.
      if (out.length === before) out.push({ path: picker.list.path, question, because: 'absent' })
    },
  }
}

/** Asks when a reading was taken that cannot be placed: without its time, without its day where days count, or beside another of the same time. */
function openTimes({ slot, list, picks }: Picker, frame: Frame, needsDay: boolean, needsOrder: boolean, out: OpenInput[]): void {
  const { entries } = frame.lists[slot] as ListFrame
  const times = entries.map((entry, index) => (picks(frame, entry, index) === MET ? list.at?.(entry) : undefined))
  entries.forEach((entry, index) => {
    if (picks(frame, entry, index) !== MET) return
    const at = times[index]
    const isPlaced =
      at !== undefined &&
      !(needsDay && !isDay(at)) &&
      !(needsOrder && times.some((other, place) => place !== index && other !== undefined && !isLater(at, other) && !isLater(other, at)))
    if (isPlaced) return
    const shown = list.show(entry) ?? `entry ${index + 1} of ${list.label}`
    out.push({
      path: `${list.path}[${index}].${list.atPath ?? 'at'}`,
      question: `When was ${scalarText(shown)}?`,
      because: at === undefined ? 'absent' : 'imprecise',
    })
  })
}

function readSeries(picker: Picker, field: FieldDefinition<unknown>, frame: Frame, needsDay: boolean): Readings {
  const sure: Reading[] = []
  const possible: Interval[] = []
  const { entries } = frame.lists[picker.slot] as ListFrame
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    const tri = picker.picks(frame, entry, index)
    if (tri === UNMET) continue
    const value = toInterval(field.read(entry, frame.time), 'number')
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

function isEnough(readings: readonly Reading[], { readings: least = 1, distinctDays = 1, spanning }: SeriesCondition): boolean {
  if (readings.length < least) return false
  if (distinctDays === 1 && spanning === undefined) return true
  const days = readings.map(({ at }) => dayRange(dayOf(at)).first)
  if (new Set(days).size < distinctDays) return false
  const span = Math.max(...days) - Math.min(...days)
  return spanning === undefined || compareInterval(span, span, spanning.is, spanning.to) === MET
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The latest value or its change; nothing where it is not certain which readings these are. */
function changeOf(readings: readonly Reading[], { take, from }: SeriesCondition): number | undefined {
  const latest = outermost(readings, isLater)
  if (latest === undefined || take === 'latest') return latest?.value
  const others = readings.filter((one) => one !== latest)
  const base = from === 'first' ? outermost(others, (one, other) => isLater(other, one)) : outermost(others, isLater)
  if (base === undefined) return undefined
  const change = latest.value - base.value
  return take === 'change' ? change : base.value === 0 ? undefined : (change / base.value) * 100
}

/** The reading that certainly lies beyond all others. */
function outermost(readings: readonly Reading[], isBeyond: (one: string, other: string) => boolean): Reading | undefined {
  let found = readings[0]
  for (const one of readings) if (found !== undefined && isBeyond(one.at, found.at)) found = one
  return readings.every((one) => one === found || isBeyond((found as Reading).at, one.at)) ? found : undefined
}

/** A field of the entry that holds a number. */
function numberField(picker: Picker, key: string): FieldDefinition<unknown> {
  const field = entryField(picker, key)
  if (field.kind === 'number') return field
  throw refused('wrong-type', `${field.label} is no number`)
}

function entryField(picker: Picker, key: string): FieldDefinition<unknown> {
  const definition = Object.hasOwn(picker.list.fields, key) ? picker.list.fields[key] : undefined
  if (definition === undefined) throw refused('unknown-id', `${picker.list.label} have no field "${key}"`)
  return definition
}
