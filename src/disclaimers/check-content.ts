import type { InputCheck } from '../core/check'
import type { ReadableText } from './model'
import { isPlainObject } from '../core/check'

/** Longest text that is audited, in UTF-16 units. */
const LONGEST = 5_000_000

/**
 * Checks a text, or a document as it was read.
 *
 * @param check - takes what is wrong
 * @param path - its place
 * @param value - what was given
 * @internal
 */
export function checkContent(check: InputCheck, path: string, value: unknown): void {
  if (!isPlainObject(value)) {
    check.text(path, value, { max: LONGEST })
    return
  }
  const given = check.object(path, value, ['source', 'text'])
  const isSource = check.text(`${path}.source`, given['source'], { max: LONGEST })
  const isText = check.text(`${path}.text`, given['text'], { max: LONGEST })
  if (isSource && isText && (given['source'] as string).length !== (given['text'] as string).length)
    check.fail(`${path}.text`, 'conflict', 'must be as long as the source')
}

/**
 * The two sides of a text. Plain text is its own source.
 *
 * @param content - a text, or a document as it was read
 * @returns both sides
 * @internal
 */
export function readableOf(content: string | ReadableText): ReadableText {
  return typeof content === 'string' ? { source: content, text: content } : content
}
