import { describe, expect, it } from 'vitest'
import { byId, onDemand } from '../../src/core/by-id'

const apple = Object.freeze({ id: 'apple' })
const pear = Object.freeze({ id: 'pear' })

describe('byId', () => {
  it('keeps the records of every list by their ids, as a plain frozen object', () => {
    const fruit = byId<string, { readonly id: string }>([apple], [pear])
    expect(fruit).toStrictEqual({ apple, pear })
    expect(Object.isFrozen(fruit)).toBe(true)
  })
})

describe('onDemand', () => {
  const made: string[] = []
  const records = { apple, pear }
  const fruit = onDemand(['apple', 'pear'], (id: 'apple' | 'pear') => {
    made.push(id)
    return records[id]
  })

  it('makes nothing before it is read, and then what is read', () => {
    expect(Object.keys(fruit)).toEqual(['apple', 'pear'])
    expect(Object.hasOwn(fruit, 'plum')).toBe(false)
    expect(made).toEqual([])
    expect(fruit.pear).toBe(pear)
    expect(made).toEqual(['pear'])
  })

  it('reads, copies and prints as a plain frozen object', () => {
    expect(Object.isFrozen(fruit)).toBe(true)
    expect(fruit).toEqual({ apple, pear })
    expect({ ...fruit }).toStrictEqual({ apple, pear })
    expect(JSON.parse(JSON.stringify(fruit))).toStrictEqual({ apple, pear })
    expect(structuredClone(fruit)).toStrictEqual({ apple, pear })
  })
})
