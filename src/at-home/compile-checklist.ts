import { mergeSources } from '../core/answer'
import type { InputCheck } from '../core/check'
import type { Condition } from '../core/condition/model'
import type { Node } from '../core/condition/node'
import { Program } from '../core/condition/program'
import type { SourceRef } from '../core/source'
import type { AnswerSubject } from './answer-registry'
import { createAnswerRegistry } from './answer-registry'
import type { ChecklistBand, ListedItem } from './model'

/** A band ready to be judged. */
export interface CompiledBand {
  /** The band. */
  readonly band: ChecklistBand
  /** Its condition. */
  readonly node: Node
  /** The answer of a band that asks for a yes or a no and for nothing else: most of them, decided without reading anything further. */
  readonly wanted: boolean | undefined
}

/** An item with its bands ready to be judged. */
export interface CompiledItem {
  /** The item. */
  readonly item: ListedItem
  /** Its bands, in their order. */
  readonly bands: readonly CompiledBand[]
}

/** A checklist ready to be judged. */
export interface CompiledChecklist {
  /** Reads what the bands name. */
  readonly program: Program<AnswerSubject>
  /** Its items, in their order. */
  readonly items: readonly CompiledItem[]
  /** What all items rest on, without duplicates. */
  readonly sources: readonly SourceRef[]
}

/**
 * Makes the items of a checklist ready to be judged. A band of a stored one may name what does not exist: it is refused by its place.
 *
 * @internal
 */
export function compileChecklist(check: InputCheck, items: readonly ListedItem[]): CompiledChecklist {
  const program = new Program({ registry: createAnswerRegistry() })
  // Most items share the two bands of a yes-no question.
  const shared = new Map<boolean, Node>()
  const compile = (band: ChecklistBand): CompiledBand => {
    const wanted = yesNoOf(band.when)
    const node = (wanted === undefined ? undefined : shared.get(wanted)) ?? program.compile(band.when)
    if (wanted !== undefined) shared.set(wanted, node)
    return { band, node, wanted }
  }
  const compiled = items.map((item, index) => ({
    item,
    bands: item.bands.flatMap((band, at) => check.part(`checklist.items[${index}].bands[${at}].when`, () => compile(band)) ?? []),
  }))
  check.done()
  return {
    program,
    items: compiled,
    sources: mergeSources(items.flatMap(({ sources }) => sources)),
  }
}

function yesNoOf(when: Condition): boolean | undefined {
  if (!('value' in when) || !('is' in when) || when.value !== 'answer.yes' || when.is !== '=') return undefined
  return typeof when.to === 'boolean' && when.fresh === undefined ? when.to : undefined
}
