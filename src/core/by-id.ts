import { deepFreeze } from './freeze'

/**
 * A frozen catalogue of records by their ids, from one list or several.
 *
 * Calls at module level are marked `@__PURE__`, so that a bundler can drop a catalogue nobody reads. The type of the ids is the caller's word; a
 * catalogue test holds it against the records.
 *
 * @param lists - records with an id each
 * @returns the records by id
 * @internal
 */
export function byId<Id extends string, T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): Readonly<Record<Id, T>> {
  return deepFreeze(Object.fromEntries(lists.flat().map((record) => [record.id, record])) as Record<Id, T>)
}
