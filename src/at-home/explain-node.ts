import type { Because } from '../core/answer'
import { uniqueOpenInputs } from '../core/condition/compile'
import type { OpenInput } from '../core/condition/model'
import type { Frame, Node } from '../core/condition/node'
import type { Tri } from '../core/condition/tri'
import { MET } from '../core/condition/tri'

/**
 * The inputs behind what a condition came to.
 *
 * @internal
 */
export function becauseOf(node: Node, frame: Frame, truth: Tri = MET): readonly Because[] {
  const because: Because[] = []
  node.explain(frame, undefined, '', truth, because)
  return because
}

/**
 * The inputs that a condition waits for, each once.
 *
 * @internal
 */
export function openInputsOf(node: Node, frame: Frame): readonly OpenInput[] {
  const open: OpenInput[] = []
  node.open(frame, undefined, '', open)
  return uniqueOpenInputs(open)
}
