import type { SourceRef } from '../core/source'

/**
 * Says so when a fact rests on sources of which none was read.
 *
 * @internal
 */
export function recalledNote(what: string, sources: readonly SourceRef[]): readonly string[] {
  const isRecalled = sources.length > 0 && sources.every(({ checked }) => checked === 'recalled')
  return isRecalled ? [`${what} is carried from knowledge of the field; its source has not been read yet`] : []
}
