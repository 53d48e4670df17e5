import type { Because } from '../answer'
import type { OpenInput } from './model'
import type { Frame, Node } from './node'
import type { Tri } from './tri'
import { MET } from './tri'

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

/**
 * Drops repeated open inputs, keeping the first of each path.
 *
 * @internal
 */
export function uniqueOpenInputs(inputs: readonly OpenInput[]): readonly OpenInput[] {
  if (inputs.length < 2) return inputs
  const seen = new Set<string>()
  return inputs.filter(({ path }) => (seen.has(path) ? false : (seen.add(path), true)))
}
