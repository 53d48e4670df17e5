import { InputCheck } from '../core/check'

/** What a part of a query can be: one of these words, a place, or a text of 1 to 200 characters. */
type Part = readonly string[] | 'jurisdiction' | 'text'

/**
 * Refuses a query that has other parts than these, or a part that is not what it can be. Every part may be left out.
 *
 * @internal
 */
export function checkQuery(subject: string, query: unknown, parts: Readonly<Record<string, Part>>): void {
  const check = new InputCheck(subject)
  const given = check.object('', query, Object.keys(parts))
  for (const [key, part] of Object.entries(parts)) {
    const value = given[key]
    if (value === undefined) continue
    if (part === 'jurisdiction') check.jurisdiction(key, value)
    else if (part === 'text') check.text(key, value, { min: 1, max: 200 })
    else check.oneOf(key, value, part)
  }
  check.done()
}
