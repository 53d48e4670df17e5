import { INDICATION_IDS, getIndication, indications } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

describe('getIndication', () => {
  it.each(INDICATION_IDS)('finds %s', (id) => {
    expect(getIndication(id)).toBe(indications[id])
    expect(getIndication(id).id).toBe(id)
  })

  it('names the field and the nearest id when there is none', () => {
    const ask = () => getIndication('treatment-resistent-depression')
    expect(issuesOf(ask)).toEqual(['id: unknown-id'])
    expect(ask).toThrow('"treatment-resistant-depression"')
  })

  it.each([undefined, null, 1, {}, [], '', '__proto__', 'constructor', 'toString', 'TRD'])('refuses %o', (id) => {
    expect(() => getIndication(id as string)).toThrow(/getIndication/)
  })

  it('gives records that nobody can change', () => {
    const record = getIndication('crps')
    expect(Object.isFrozen(record)).toBe(true)
    expect(Object.isFrozen(record.effects[0]?.results[0])).toBe(true)
    expect(Object.isFrozen(record.regulatory[0]?.applies[0]?.routes)).toBe(true)
  })

  it('gives records that survive JSON unchanged', () => {
    for (const record of Object.values(indications)) expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })
})
