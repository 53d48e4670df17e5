import type { InvalidInputError } from '../errors'
import { shortList } from '../check'
import { nearest } from '../nearest'
import type { Condition, EvaluationTime, FieldDefinition, FieldRegistry, ListDefinition, ValueSet } from './model'
import { createMembership } from './membership'
import type { Hit, Membership } from './membership'
import type { Frame, ListFrame, Node, Watch, WatchedNode } from './node'
import { compileLeaf } from './leaf'
import { compileList } from './list'
import { refused } from './refusals'
import type { Tri } from './tri'
import { MET, UNKNOWN, UNMET } from './tri'

/** What conditions are compiled with. */
export interface Vocabulary<Subject> {
  /** The fields and lists that conditions may name. */
  readonly registry: FieldRegistry<Subject>
  /** The value sets that `in` may name. */
  readonly valueSets?: readonly ValueSet[]
  /** The conditions that `ref` may name, by id. */
  readonly definitions?: Readonly<Record<string, Condition>>
}

/** Where a field name is looked up: the entry of the surrounding list first, then the subject. */
export interface Scope {
  readonly entryFields: Readonly<Record<string, FieldDefinition<never>>> | undefined
}

const NO_CODES: readonly never[] = []

/** Compiles conditions that are evaluated together, so that each field is read once a subject. */
export class Program<Subject> {
  /** The lists that the compiled conditions search, by slot. */
  readonly lists: ListDefinition<Subject, unknown>[] = []
  private readonly reads: FieldDefinition<Subject>['read'][] = []
  private readonly sets: ValueSet[] = []
  private table: Membership | undefined
  private readonly hits: Int8Array[] = []
  private readonly near: number[][] = []
  private readonly resolving: string[] = []
  private watches: Watch[] = []
  private readsFields = false

  constructor(readonly vocabulary: Vocabulary<Subject>) {}

  /** The value sets that the compiled conditions name, and no others. */
  get membership(): Membership {
    this.table ??= createMembership(this.sets)
    return this.table
  }

  /** Compiles one condition. Throws `InvalidInputError` when it names a field, list, set or condition that does not exist. */
  compile(condition: Condition, scope: Scope = { entryFields: undefined }): Node {
    const compileAll = (parts: readonly Condition[]): readonly Node[] => parts.map((part) => this.compile(part, scope))
    if ('all' in condition) return junction(compileAll(condition.all), 'all')
    if ('any' in condition) return junction(compileAll(condition.any), 'any')
    if ('not' in condition) return negation(this.compile(condition.not, scope))
    if ('atLeast' in condition) {
      const { atLeast, of } = condition
      if (atLeast > of.length) throw refused('conflict', `at least ${atLeast} of ${of.length} can never hold`)
      return threshold(compileAll(of), atLeast)
    }
    if ('ref' in condition) return this.compileRef(condition.ref, scope)
    if ('some' in condition || 'count' in condition || 'total' in condition || 'series' in condition)
      return compileList(this as Program<unknown>, condition)
    if ('value' in condition || 'known' in condition || 'age' in condition) return compileLeaf(this as Program<unknown>, condition, scope)
    throw refused('malformed', `${JSON.stringify(condition)} is no condition`)
  }

  /** Compiles one condition and notes what it looks at. */
  compileWatched(condition: Condition): WatchedNode {
    this.watches = []
    this.readsFields = false
    const node = this.compile(condition)
    return { node, readsFields: this.readsFields, watches: this.watches }
  }

  /** Notes that the condition being compiled looks at entries of a list near a value set, or at every entry (−1). */
  watch(slot: number, set: number): void {
    this.watches.push({ slot, set })
  }

  /** Reads everything the compiled conditions need from one subject. Rules that were bound are kept, so nothing that was read stays in here. */
  frame(subject: Subject, time: EvaluationTime): Frame {
    const values = this.reads.map((read) => read(subject, time) ?? undefined)
    return { subject, time, values, lists: this.lists.map((_, slot) => this.listFrame(slot, subject)) }
  }

  /** The slot that holds a field of the subject, and its definition. */
  fieldSlot(key: string, ofEntry: object = {}): { readonly slot: number; readonly definition: FieldDefinition<unknown> } {
    const definition = own(this.vocabulary.registry.fields, key)
    if (definition === undefined) throw unknownName('field', key, Object.keys({ ...ofEntry, ...this.vocabulary.registry.fields }))
    this.readsFields = true
    return { slot: slotOf(this.reads, definition.read), definition: definition as FieldDefinition<unknown> }
  }

  /** The slot that holds a list of the subject, and its definition. */
  listSlot(key: string): { readonly slot: number; readonly list: ListDefinition<unknown, unknown> } {
    const list = own(this.vocabulary.registry.lists, key)
    if (list === undefined) throw unknownName('list', key, Object.keys(this.vocabulary.registry.lists))
    return { slot: slotOf(this.lists, list), list: list as ListDefinition<unknown, unknown> }
  }

  /** Position and label of a value set. */
  valueSet(id: string): { readonly set: number; readonly label: string } {
    const valueSet = this.vocabulary.valueSets?.find((one) => one.id === id)
    if (valueSet === undefined) throw unknownName('value set', id, this.vocabulary.valueSets?.map((one) => one.id) ?? [])
    const known = this.sets.indexOf(valueSet)
    if (known >= 0) return { set: known, label: valueSet.label }
    this.table = undefined
    return { set: this.sets.push(valueSet) - 1, label: valueSet.label }
  }

  private compileRef(id: string, scope: Scope): Node {
    const definition = own(this.vocabulary.definitions ?? {}, id)
    if (definition === undefined) throw unknownName('condition', id, Object.keys(this.vocabulary.definitions ?? {}))
    if (this.resolving.includes(id)) throw refused('conflict', `the condition "${id}" names itself, directly or through another`)
    this.resolving.push(id)
    try {
      return this.compile(definition, scope)
    } finally {
      this.resolving.pop()
    }
  }

  /** One buffer a list, used again for every subject: making a typed array costs more than deciding a rule. */
  private clearedHits(slot: number, near: number[]): Int8Array {
    const size = this.sets.length
    const known = this.hits[slot]
    if (known !== undefined && known.length === size) {
      if (near.length > 0) {
        for (const set of near) known[set] = UNMET
        near.length = 0
      }
      return known
    }
    const made = new Int8Array(size)
    this.hits[slot] = made
    near.length = 0
    return made
  }

  private listFrame(slot: number, subject: Subject): ListFrame {
    const list = this.lists[slot] as ListDefinition<Subject, unknown>
    const entries = list.read(subject)
    const isComplete = list.isComplete(subject)
    const near = (this.near[slot] ??= [])
    const hits = this.clearedHits(slot, near)
    if (list.codes === undefined || entries.length === 0)
      return { entries, codes: NO_CODES, hasUnrecognised: false, isComplete, hits, near }
    const { membership } = this
    const codes: (readonly string[] | undefined)[] = []
    let hasUnrecognised = false
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]
      const found = list.codes(entry) ?? (list.isOutside?.(entry) === true ? NO_CODES : undefined)
      codes.push(found)
      if (found === undefined) hasUnrecognised = true
      else for (const code of found) raise(hits, near, membership.near(code))
    }
    if (hasUnrecognised) {
      for (let set = 0; set < hits.length; set++) {
        if (hits[set] !== UNMET) continue
        hits[set] = UNKNOWN
        near.push(set)
      }
    }
    return { entries, codes, hasUnrecognised, isComplete, hits, near }
  }
}

/** Notes the sets that a code comes near. */
function raise(hits: Int8Array, near: number[], found: readonly Hit[]): void {
  for (const { set, tri } of found) {
    const before = hits[set] as number
    if (before === UNMET) near.push(set)
    if (before < tri) hits[set] = tri
  }
}

function junction(parts: readonly Node[], kind: 'all' | 'any'): Node {
  const decisive = kind === 'all' ? UNMET : MET
  if (parts.length === 1) return parts[0] as Node
  const truths = parts.map(({ truth }) => truth)
  const [first, second] = truths as [Node['truth'], Node['truth']]
  // Most junctions join two parts, and a loop over two costs more than the two.
  const ofTwo = (frame: Frame, entry: unknown): Tri => {
    const left = first(frame, entry)
    if (left === decisive) return left
    const right = second(frame, entry)
    return right === decisive || right === UNKNOWN ? right : left
  }
  const ofMany = (frame: Frame, entry: unknown): Tri => {
    let result: Tri = decisive === UNMET ? MET : UNMET
    for (const truth of truths) {
      const tri = truth(frame, entry)
      if (tri === decisive) return decisive
      if (tri === UNKNOWN) result = UNKNOWN
    }
    return result
  }
  return { truth: parts.length === 2 ? ofTwo : ofMany, ...tellingOf(parts) }
}

/** Reasons and questions of a condition made of parts: those of the parts that bear it out. */
function tellingOf(parts: readonly Node[]): Pick<Node, 'explain' | 'open'> {
  return {
    explain(frame, entry, prefix, wanted, out) {
      for (const part of parts) if (part.truth(frame, entry) === wanted) part.explain(frame, entry, prefix, wanted, out)
    },
    open(frame, entry, prefix, out) {
      for (const part of parts) if (part.truth(frame, entry) === UNKNOWN) part.open(frame, entry, prefix, out)
    },
  }
}

function negation(part: Node): Node {
  return {
    truth: (frame, entry) => (2 - part.truth(frame, entry)) as Tri,
    explain: (frame, entry, prefix, wanted, out) => part.explain(frame, entry, prefix, (2 - wanted) as Tri, out),
    open: (frame, entry, prefix, out) => part.open(frame, entry, prefix, out),
  }
}

function threshold(parts: readonly Node[], atLeast: number): Node {
  return {
    truth(frame, entry) {
      let met = 0
      let unknown = 0
      for (const part of parts) {
        const tri = part.truth(frame, entry)
        if (tri === MET) met++
        else if (tri === UNKNOWN) unknown++
      }
      return met >= atLeast ? MET : met + unknown >= atLeast ? UNKNOWN : UNMET
    },
    ...tellingOf(parts),
  }
}

function slotOf<T>(slots: T[], one: T): number {
  const slot = slots.indexOf(one)
  return slot >= 0 ? slot : slots.push(one) - 1
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function unknownName(what: string, name: string, known: readonly string[]): InvalidInputError {
  const close = nearest(name, known)
  const all = known.length === 0 ? '' : `; one of ${shortList(known)}`
  const hint = close === undefined ? all : `; did you mean "${close}"?`
  return refused('unknown-id', `there is no ${what} "${name}"${hint}`)
}
