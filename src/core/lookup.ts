import { InputCheck } from './check'

/**
 * Finds a record by id.
 *
 * @param subject - the function that looks it up, for the error
 * @param path - field that holds the id
 * @param records - the catalog
 * @param id - id from outside
 * @returns the record
 * @throws InvalidInputError naming the field and the nearest valid id
 * @internal
 */
export function lookUp<Id extends string, T>(subject: string, path: string, records: Readonly<Record<Id, T>>, id: unknown): T {
  if (typeof id === 'string' && Object.hasOwn(records, id)) return records[id as Id]
  const check = new InputCheck(subject)
  check.oneOf(path, id, Object.keys(records))
  check.done()
  throw new Error('unreachable')
}
