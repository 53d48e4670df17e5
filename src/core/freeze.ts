/**
 * Freezes a plain value and everything inside it.
 *
 * Calls at module level are marked `@__PURE__`, so that a bundler can drop a record nobody reads.
 *
 * @param value - plain data: objects, arrays and scalars without cycles
 * @returns the same value, frozen all the way down
 * @internal
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key])
  }
  return value
}
