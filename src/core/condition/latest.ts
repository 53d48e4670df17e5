import { askField, askWhen, reason } from './entry'
import type { Comparison, FieldDefinition, OpenInput } from './model'
import type { Frame, ListFrame, Node, Picker } from './node'
import type { Bound } from './leaf'
import { toInterval } from './leaf'
import { anyLater } from './time'
import type { Tri } from './tri'
import { compareIntervals, MET, UNKNOWN, UNMET } from './tri'

/** What the newest entry is compared with. */
interface LatestTest {
  readonly field: FieldDefinition<unknown>
  readonly is: Comparison
  readonly bound: Bound
  readonly expected: string
}

/**
 * The newest entry that is meant decides. Entries that cannot be put in order all have to agree: where one of them says something else,
 * the answer is open and their times are asked for. In a complete list without such an entry nothing is to be found, so the condition does not
 * hold; a list that is not complete may hold a newer entry, so what does not hold there stays open, while what holds counts until then.
 *
 * @param picker - which entries are meant
 * @param test - what the newest of them is compared with
 * @returns the compiled condition
 */
export function compileLatest(picker: Picker, test: LatestTest): Node {
  const { field, is, bound, expected } = test
  const { slot, list, picks, openEntry } = picker
  const ofEntry = (frame: Frame, entry: unknown, index: number): Tri => {
    const value = toInterval(field.read(entry, frame.time))
    const right = bound.read(frame)
    if (picks(frame, entry, index) !== MET || value === undefined || right === undefined) return UNKNOWN
    return compareIntervals(value, is, right)
  }
  /** Positions of the entries of which one is the newest. */
  const newest = (frame: Frame): readonly number[] => {
    const { entries } = frame.lists[slot] as ListFrame
    const meant: number[] = []
    for (let index = 0; index < entries.length; index++) if (picks(frame, entries[index], index) !== UNMET) meant.push(index)
    if (meant.length < 2) return meant
    const at = (index: number): string | undefined => list.at?.(entries[index])
    const isPassed = anyLater(
      meant.map((index) => (picks(frame, entries[index], index) === MET ? at(index) : undefined)),
      frame.time,
    )
    return meant.filter((index) => !isPassed(at(index)))
  }
  const truth = (frame: Frame): Tri => {
    const { entries, isComplete } = frame.lists[slot] as ListFrame
    const left = entries.length === 0 ? NONE : newest(frame)
    let [lowest, highest]: [Tri, Tri] = left.length === 0 ? [UNMET, UNMET] : [MET, UNMET]
    for (const index of left) {
      const tri = ofEntry(frame, entries[index], index)
      if (tri < lowest) lowest = tri
      if (tri > highest) highest = tri
    }
    if (lowest !== highest) return UNKNOWN
    return lowest === UNMET && !isComplete ? UNKNOWN : lowest
  }
  return {
    truth,
    explain(frame, _entry, _prefix, wanted, out) {
      if (truth(frame) !== wanted) return
      const { entries } = frame.lists[slot] as ListFrame
      const shown = newest(frame).map((index) =>
        reason(`${list.path}[${index}].${field.path}`, field.read(entries[index], frame.time), expected, wanted),
      )
      out.push(...(shown.length === 0 ? [reason(list.path, undefined, expected, wanted)] : shown))
    },
    open(frame, _entry, _prefix, out) {
      const { entries, isComplete } = frame.lists[slot] as ListFrame
      const left = newest(frame)
      const asked: OpenInput[] = []
      for (const index of left) {
        const entry = entries[index]
        const value = field.read(entry, frame.time)
        if (picks(frame, entry, index) === UNKNOWN) openEntry(frame, entry, index, asked)
        else if (value === undefined) asked.push(askField(list, entry, index, field, 'absent'))
        else if (typeof value === 'object') asked.push(askField(list, entry, index, field, 'imprecise'))
        else if (left.length > 1) asked.push(askWhen(list, entry, index))
      }
      bound.open(frame, asked)
      if (asked.length === 0 && !isComplete) asked.push({ path: list.path, question: list.question, because: 'absent' })
      out.push(...asked)
    },
  }
}

const NONE: readonly never[] = []
