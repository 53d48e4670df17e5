import { describe, expect, it } from 'vitest'
import { citations } from 'ketamine-therapy/evidence'
import excused from './evidence-unused.json'
import { citationUse } from './evidence-used'
import { loadSource } from '../tools/modules'

const modules = await loadSource()
// A citation that is listed in a table of citations is not cited by that.
const use = citationUse(Object.values(modules).map((module) => ({ ...module })))
const reasons: Readonly<Record<string, readonly string[]>> = excused
const listed = Object.values(reasons).flat()

describe('every citation is used', () => {
  it('by a record of the library, or a reason is given why not', () => {
    expect(use.unused.filter((id) => !listed.includes(id))).toEqual([])
  })

  it('and the excuses end when a record cites it', () => {
    expect(listed.filter((id) => !use.unused.includes(id))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('and no record, wherever it stands, cites what the bibliography does not hold', () => {
    expect(use.unknown).toEqual([])
  })

  it('shows how much is used', () => {
    console.table({ citations: Object.keys(citations).length, unused: use.unused.length })
    expect(Object.keys(citations).length - use.unused.length).toBeGreaterThan(1000)
  })
})

describe('the linter', () => {
  const bibliography = { 'singh-2016': {}, 'popova-2019': {} }
  const citing = (citation: string) => ({ doses: [{ sources: [{ citation, checked: 'read' }] }] })

  it('reports what nobody cites', () => {
    expect(citationUse([citing('singh-2016')], bibliography)).toEqual({ unused: ['popova-2019'], unknown: [] })
  })

  it('reports what is cited and not held, whatever it is called', () => {
    const { unknown } = citationUse([citing('singh-2016'), citing('popova-2019'), citing('constructor')], bibliography)
    expect(unknown).toEqual(['constructor'])
  })
})
