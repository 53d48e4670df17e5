import { INDICATION_IDS, getIndication, indications } from 'ketamine-therapy/indications'
import { isInvalidInputError } from 'ketamine-therapy/core'
import { describe, expect, it } from 'vitest'

describe('getIndication', () => {
  it.each(INDICATION_IDS)('finds %s', (id) => {
    expect(getIndication(id)).toBe(indications[id])
    expect(getIndication(id).id).toBe(id)
  })

  it('names the field and the nearest id when there is none', () => {
    try {
      getIndication('treatment-resistent-depression')
      expect.unreachable()
    } catch (error) {
      if (!isInvalidInputError(error)) throw error
      expect(error.issues).toEqual([expect.objectContaining({ path: 'id', code: 'unknown-id' })])
      expect(error.message).toContain('"treatment-resistant-depression"')
    }
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
