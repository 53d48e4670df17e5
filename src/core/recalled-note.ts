import type { SourceRef } from './source'

/**
 * Says so when a fact rests on sources of which none was read.
 *
 * @param what - the fact, in words
 * @param sources - what it rests on
 * @returns one assumption, or none
 * @internal
 */
export function recalledNote(what: string, sources: readonly SourceRef[]): readonly string[] {
  const isRecalled = sources.length > 0 && sources.every(({ checked }) => checked === 'recalled')
  return isRecalled ? [`${what} is carried from knowledge of the field; its source has not been read yet`] : []
}
