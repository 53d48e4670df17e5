/**
 * A frozen catalog of records by their ids, from one list or several.
 *
 * Calls at module level are marked `@__PURE__`, so that a bundler can drop a catalog nobody reads. The type of the ids is the caller's word; a
 * catalog test holds it against the records.
 *
 * @param lists - frozen records with an id each
 * @returns the records by id
 * @internal
 */
export function byId<Id extends string, T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): Readonly<Record<Id, T>> {
  const records = emptyCatalog<T>()
  for (const list of lists) for (const record of list) records[record.id] = record
  return Object.freeze(records)
}

/**
 * A frozen catalog whose records are made when they are first read, so that importing many costs little.
 *
 * @param ids - every id
 * @param make - gives the frozen record of an id, the same one every time
 * @returns the records by id, each behind a getter
 * @internal
 */
export function onDemand<Id extends string, T>(ids: readonly Id[], make: (id: Id) => T): Readonly<Record<Id, T>> {
  const records = emptyCatalog<T>()
  for (const id of ids) Object.defineProperty(records, id, { enumerable: true, get: () => make(id) })
  return Object.freeze(records)
}

/** An object that takes a thousand keys quickly: one that begins without a prototype is a table at once, any other is shaped anew for every key. */
function emptyCatalog<T>(): Record<string, T> {
  return Object.setPrototypeOf(Object.create(null), Object.prototype) as Record<string, T>
}
