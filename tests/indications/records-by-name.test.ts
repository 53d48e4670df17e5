import { indications } from 'ketamine-therapy/indications'
import * as records from 'ketamine-therapy/indications/records'
import { expect, it } from 'vitest'

it('every record is exported by name, camel case of its id', () => {
  const exported = records as unknown as Readonly<Record<string, unknown>>
  for (const record of Object.values(indications)) {
    const name = record.id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    expect(exported[name], name).toBe(record)
  }
})
