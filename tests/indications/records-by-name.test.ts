import * as entry from 'ketamine-therapy/indications'
import { indications } from 'ketamine-therapy/indications'
import { expect, it } from 'vitest'

it('every record is exported by name, camel case of its id', () => {
  const exported = entry as unknown as Readonly<Record<string, unknown>>
  for (const record of Object.values(indications)) {
    const name = record.id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    expect(exported[name], name).toBe(record)
  }
})
