import type { Missing, OpenInput } from '../core'
import type { Frame, ListFrame, Node } from '../core/condition/node'
import type { BoundRule } from './bind-rules'
import type { OpenRule } from './missing'
import { MET, UNKNOWN } from '../core/condition/tri'
import { deepFreeze } from '../core/freeze'
import { rankMissing } from './missing'

/**
 * State of a rule that is unknown for want of a list, not for anything in it.
 *
 * @internal
 */
export const STILL_UNKNOWN = 3

/** What the rules say where the lists they look at hold nothing that concerns them; only which lists are complete decides it. */
interface Quiet {
  readonly states: Uint8Array
  /** By rule: what keeps it open. */
  readonly open: readonly (OpenRule | undefined)[]
  /** How many are open. */
  readonly count: number
  /** What is missing when all of them are open and nothing else is. */
  readonly missing: (fired: number) => readonly Missing[]
}

/**
 * Makes a function that decides all rules, walking only those that something in the lists or a single value concerns.
 *
 * @param bound - the rules in the order of their findings
 * @returns the state of each rule, in a buffer used again for the next frame, and what the rules say without the lists
 * @internal
 */
export function createDecider(bound: readonly BoundRule[]): (frame: Frame) => { readonly states: Uint8Array; readonly quiet: Quiet } {
  const always = bound.flatMap(({ when }, index) => (when.readsFields ? [index] : []))
  const bySlot: { readonly ofAny: number[]; readonly bySet: number[][] }[] = []
  bound.forEach(({ when }, index) => {
    if (when.readsFields) return
    for (const { slot, set } of when.watches) {
      const watchers = (bySlot[slot] ??= { ofAny: [], bySet: [] })
      ;(set < 0 ? watchers.ofAny : (watchers.bySet[set] ??= [])).push(index)
    }
  })
  const states = new Uint8Array(bound.length)
  const truths = bound.map(({ when }) => when.node.truth)
  // A rule may watch many sets, or one set many times: it is decided once a frame, whose number it keeps.
  const walked = new Float64Array(bound.length)
  let turn = 0
  const walk = (frame: Frame, rules: readonly number[] | undefined): void => {
    if (rules === undefined) return
    for (const index of rules) {
      if (walked[index] === turn) continue
      walked[index] = turn
      states[index] = (truths[index] as Node['truth'])(frame, undefined)
    }
  }
  const known: Quiet[] = []
  const quietOf = (frame: Frame): Quiet => {
    let key = 0
    for (let slot = 0; slot < frame.lists.length; slot++) if ((frame.lists[slot] as ListFrame).isComplete) key |= 1 << slot
    return (known[key] ??= decideQuiet(bound, frame))
  }
  return (frame) => {
    const quiet = quietOf(frame)
    for (let index = 0; index < states.length; index++) states[index] = quiet.states[index] as number
    for (const index of always) states[index] = (truths[index] as Node['truth'])(frame, undefined)
    turn++
    for (let slot = 0; slot < bySlot.length; slot++) {
      const watchers = bySlot[slot]
      const { entries, near } = frame.lists[slot] as ListFrame
      if (watchers === undefined || entries.length === 0) continue
      walk(frame, watchers.ofAny)
      for (const set of near) walk(frame, watchers.bySet[set])
    }
    return { states, quiet }
  }
}

function decideQuiet(bound: readonly BoundRule[], frame: Frame): Quiet {
  const empty: Frame = {
    ...frame,
    lists: frame.lists.map(({ isComplete, hits }) => ({
      entries: [],
      codes: [],
      hasUnrecognised: false,
      isComplete,
      hits: new Int8Array(hits.length),
      near: [],
    })),
  }
  const open = bound.map((one) => {
    if (one.when.readsFields || one.when.node.truth(empty, undefined) !== UNKNOWN) return undefined
    return deepFreeze(openRule(one, empty))
  })
  const states = Uint8Array.from(bound, ({ when }, index) =>
    when.readsFields ? 0 : open[index] === undefined ? when.node.truth(empty, undefined) : STILL_UNKNOWN,
  )
  const all = open.filter((one) => one !== undefined)
  return { states, open, count: all.length, missing: rankOnce(all) }
}

/** Apart, since a function keeps all that stands around it: the patient of the frame would stay with the screener. */
function rankOnce(all: readonly OpenRule[]): Quiet['missing'] {
  const byFired: (readonly Missing[])[] = []
  return (fired) => (byFired[fired + 1] ??= deepFreeze(rankMissing(all, fired)))
}

/**
 * An undecided rule with what keeps it so.
 *
 * @internal
 */
export function openRule({ code, rank, isBlocking, when }: BoundRule, frame: Frame): OpenRule {
  const inputs: OpenInput[] = []
  when.node.open(frame, undefined, '', inputs)
  return { code, rank, isBlocking, inputs }
}

/**
 * Whether a rule of a higher band fired.
 *
 * @internal
 */
export function isBehind({ yieldsTo }: BoundRule, states: Uint8Array): boolean {
  for (const above of yieldsTo) if (states[above] === MET) return true
  return false
}
