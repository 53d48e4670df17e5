import { hashText } from './hash-text'

/**
 * Digest of plain data, the same whatever the order of its keys. It proves what a person saw.
 *
 * @param value - plain JSON data; `undefined` properties count as left out
 * @returns `sha256:` and 64 hexadecimal digits
 * @internal
 */
export function digest(value: unknown): string {
  return `sha256:${hashText(canonicalJson(value))}`
}

/** JSON with the keys of every object in order. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part)).join(',')}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value)
  const record = value as Readonly<Record<string, unknown>>
  const parts: string[] = []
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`)
  }
  return `{${parts.join(',')}}`
}
