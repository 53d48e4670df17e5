/**
 * A copy without the parts that are written out as undefined, which JSON does not have.
 *
 * @internal
 */
export function withoutBlanks<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}
