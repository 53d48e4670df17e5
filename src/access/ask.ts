import type { Missing } from '../core'

/**
 * An input to ask for.
 *
 * @param path - its path
 * @param question - the question
 * @param decides - codes of the findings that it would decide
 * @param because - why it counts as missing
 * @returns the entry of an answer
 * @internal
 */
export function ask(path: string, question: string, decides: readonly string[] = [], because: Missing['because'] = 'absent'): Missing {
  return { path, question, because, decides }
}
