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
  // Written for start-up: every catalog passes here when it is imported, and Object.keys would make a list for each object.
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) {
    for (const part of value as readonly unknown[]) if (typeof part === 'object') deepFreeze(part)
  } else {
    for (const key in value) {
      const part = value[key]
      if (typeof part === 'object') deepFreeze(part)
    }
  }
  return Object.freeze(value)
}

/**
 * Tells whether a value can never change: frozen all the way down, without getters. What was found out about such a value once holds for ever.
 * What is nested deeper than any record is taken for one that can change, so that it cannot exhaust the stack.
 *
 * @internal
 */
export function isDeeplyFrozen(value: unknown, levels = 100): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0 || !Object.isFrozen(value)) return false
  return Object.values(Object.getOwnPropertyDescriptors(value)).every((part) => 'value' in part && isDeeplyFrozen(part.value, levels - 1))
}
