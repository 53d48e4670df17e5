import type { Because, MissingBecause } from '../answer'
import type { CountCondition, FieldDefinition, Interval, OpenInput, SeriesCondition, SomeCondition, TotalCondition } from './model'
import { askOf, askWhen, entryField, nameOf, numberField, openField, openList, reason } from './entry'
import { decimal } from './decimal'
import { toInterval } from './leaf'
import type { Frame, ListFrame, Node, Picker } from './node'
import type { Program } from './program'
import { checkFresh, checkWord, refused } from './refusals'
import { compileSeries } from './series'
import { comparedText, spanText } from './words'
import { isFresh } from './time'
import type { Tri } from './tri'
import { compareInterval, MET, UNKNOWN, UNMET } from './tri'

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
    const shown = nameOf(list, entry, index)
    const ask = (path: string, question: string, because: MissingBecause): void => {
      out.push({ path, question, because })
    }
    if (memberOf(frame, index) === UNKNOWN) {
      if ((frame.lists[slot] as ListFrame).codes[index] === undefined) {
        const vouch = list.isOutside === undefined ? '' : ' If no rule names it, "noneOfOurClasses" says so.'
        ask(prefix, `${shown} is not recognized. Which code, concept or ingredient is it?${vouch}`, 'unrecognised')
      } else ask(prefix, `Does ${shown} stand for ${valueSet?.label ?? 'this'}?`, 'imprecise')
      return
    }
    if (hasStatus(entry) === UNKNOWN) {
      const { statusPath = 'status' } = list
      const isGiven = (entry as Readonly<Record<string, unknown>> | null)?.[statusPath] !== undefined
      ask(
        `${prefix}.${statusPath}`,
        `${list.statusQuestion ?? 'What is the present status of'} ${shown}?`,
        isGiven ? 'imprecise' : 'absent',
      )
    }
    if (isRecent(frame, entry) === UNKNOWN) out.push(askWhen(list, entry, index))
    if (where !== undefined && where.truth(frame, entry) === UNKNOWN) {
      const parts: OpenInput[] = []
      where.open(frame, entry, prefix, parts)
      for (const part of parts)
        out.push(part.path.startsWith(prefix) ? { ...part, question: askOf(list, entry, index, part.question) } : part)
    }
  }
  const rest: string[] = []
  if (status !== undefined) rest.push(`with status ${status.join(' or ')}`)
  if (fresh !== undefined) rest.push(`within ${spanText(fresh.within, fresh.unit)}`)
  const expected = [...(valueSet === undefined ? [] : [valueSet.label]), ...rest].join(', ') || `any of ${list.label}`
  const counted = [valueSet?.label ?? list.label, ...rest].join(', ')
  return { slot, list, set, expected, counted, where, picks, openEntry }
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
    open: (frame, _entry, _prefix, out) => openList(picker, frame, out),
  }
}

function explainEntries(picker: Picker, frame: Frame, wanted: Tri, expected: string, out: Because[]): void {
  const { slot, list, picks, where } = picker
  const { entries } = frame.lists[slot] as ListFrame
  const before = out.length
  entries.forEach((entry, index) => {
    if (wanted === UNMET || picks(frame, entry, index) !== wanted) return
    const path = `${list.path}[${index}]`
    out.push(reason(path, list.show(entry), expected, wanted))
    where?.explain(frame, entry, path, wanted, out)
  })
  if (out.length === before) out.push(reason(list.path, undefined, expected, wanted))
}

/** A condition on a figure that is known only within limits: a count, a total. `field` is what it is made of. */
function bounded(
  picker: Picker,
  { is, to }: CountCondition | TotalCondition,
  what: string,
  field: FieldDefinition<unknown> | undefined,
  range: (frame: Frame) => Interval,
): Node {
  const expected = comparedText(what, is, to)
  const truth = (frame: Frame): Tri => {
    const { low, high } = range(frame)
    return compareInterval(low, high, is, to)
  }
  return {
    truth,
    explain(frame, _entry, _prefix, wanted, out) {
      if (truth(frame) !== wanted) return
      const { low, high } = range(frame)
      const within = high === Number.POSITIVE_INFINITY ? `${low} or more` : `${low} to ${high}`
      out.push(reason(picker.list.path, low === high ? low : within, expected, wanted))
    },
    open(frame, _entry, _prefix, out) {
      const before = out.length
      if (field !== undefined) openField(picker, field, frame, out)
      if (out.length === before) openList(picker, frame, out)
    },
  }
}

function compileCount(picker: Picker, condition: CountCondition): Node {
  const field = condition.distinct === undefined ? undefined : entryField(picker, condition.distinct)
  const range = (frame: Frame): Interval => {
    const { entries, isComplete } = frame.lists[picker.slot] as ListFrame
    const values = new Set<unknown>()
    // Two entries of one value count once, whether or not both are known to be meant.
    const possible = new Set<unknown>()
    let sure = 0
    let open = 0
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]
      const tri = picker.picks(frame, entry, index)
      const value = field?.read(entry, frame.time)
      if (tri === UNMET) continue
      if (field === undefined ? tri === UNKNOWN : value === undefined || typeof value === 'object') open++
      else if (field === undefined) sure++
      else {
        possible.add(value)
        if (tri === MET) values.add(value)
      }
    }
    const [low, most] = field === undefined ? [sure, sure] : [values.size, possible.size]
    return { low, high: isComplete ? most + open : Number.POSITIVE_INFINITY }
  }
  const what = `number of ${picker.counted}${field === undefined ? '' : `, each with another ${field.label}`}`
  return bounded(picker, condition, what, field, range)
}

function compileTotal(picker: Picker, condition: TotalCondition): Node {
  const field = numberField(picker, condition.sum)
  if ((field.minimum ?? 0) < 0) throw refused('conflict', `${field.label} can be below 0, so that a part of the sum decides nothing`)
  const range = (frame: Frame): Interval => {
    const { entries, isComplete } = frame.lists[picker.slot] as ListFrame
    let low = 0
    let high = isComplete ? 0 : Number.POSITIVE_INFINITY
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]
      const tri = picker.picks(frame, entry, index)
      if (tri === UNMET) continue
      const value = toInterval(field.read(entry, frame.time))
      if (tri === MET && value !== undefined) low += value.low
      high += value === undefined ? Number.POSITIVE_INFINITY : value.high
    }
    return { low: decimal(low), high: decimal(high) }
  }
  return bounded(picker, condition, `${field.label} in total`, field, range)
}
