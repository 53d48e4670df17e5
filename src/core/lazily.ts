/**
 * Makes something when it is first asked for and keeps it: what takes time to prepare and is the same for every call.
 *
 * @param make - makes it
 * @returns gives it
 * @internal
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
