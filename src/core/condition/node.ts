import type { Because } from '../answer'
import type { EvaluationTime, ListDefinition, OpenInput } from './model'
import type { Tri } from './tri'

/** What one list of a subject holds, looked up once an evaluation. */
export interface ListFrame {
  readonly entries: readonly unknown[]
  /** Per entry: its codes; `undefined` where it is not recognized and nobody vouches that it is outside our value sets. */
  readonly codes: readonly (readonly string[] | undefined)[]
  readonly hasUnrecognised: boolean
  readonly isComplete: boolean
  /** Per value set: the best membership of any entry, counting an unrecognized entry as unknown for every set. */
  readonly hits: Int8Array
  /** The value sets that any entry comes near: those whose `hits` are not 0. */
  readonly near: readonly number[]
}

/** What one evaluation reads: every field and list that the program names, read once. */
export interface Frame {
  readonly subject: unknown
  readonly time: EvaluationTime
  readonly values: unknown[]
  readonly lists: ListFrame[]
}

/** A compiled part of a condition. `entry` is the list entry inside `where`, and `prefix` its path. */
export interface Node {
  /** Truth only: reasons and questions are worked out apart, for what fired or stayed open. */
  truth(frame: Frame, entry: unknown): Tri
  /** Adds the leaves whose outcome is `wanted`. */
  explain(frame: Frame, entry: unknown, prefix: string, wanted: Tri, out: Because[]): void
  /** Adds the inputs that keep it unknown. It is asked of what is unknown, and of nothing else. */
  open(frame: Frame, entry: unknown, prefix: string, out: OpenInput[]): void
}

/** Entries of a list that can change what a condition says: those near a value set, or every one where `set` is −1. */
export interface Watch {
  readonly slot: number
  readonly set: number
}

/** A compiled condition and what it looks at. Where nothing that it watches is there, it says what it says of empty lists. */
export interface WatchedNode {
  readonly node: Node
  /** Whether it reads fields of the subject, too. */
  readonly readsFields: boolean
  readonly watches: readonly Watch[]
}

/** Decides which entries of a list a condition means, and why an entry cannot be decided. */
export interface Picker {
  readonly slot: number
  readonly list: ListDefinition<unknown, unknown>
  /** Position of the value set, −1 when none is named. */
  readonly set: number
  /** The entries meant, in words. */
  readonly expected: string
  /** The same where they are counted. */
  readonly counted: string
  readonly where: Node | undefined
  /** Whether an entry is meant. */
  readonly picks: (frame: Frame, entry: unknown, index: number) => Tri
  /** Adds what is missing about one entry. */
  readonly openEntry: (frame: Frame, entry: unknown, index: number, out: OpenInput[]) => void
}
