import * as z from 'zod'
import { InvalidInputError } from '../core/errors'
import { parseDocument } from '../core/parse'

const MOST_RECORDS = 1000

/**
 * Parses a list of records of one kind, each with an id of its own.
 *
 * @internal
 */
export function parseRecords<T extends { readonly id: string }>(schema: z.ZodType<T>, document: unknown, subject: string): readonly T[] {
  const records = parseDocument(z.array(schema).max(MOST_RECORDS), document, subject)
  const twice = records.flatMap(({ id }, index) => (records.findIndex((one) => one.id === id) < index ? [`[${index}].id`] : []))
  if (twice.length === 0) return records
  throw new InvalidInputError(
    subject,
    twice.map((path) => ({ path, code: 'conflict' as const, message: 'comes twice' })),
  )
}
