import { formulations, PROTOCOL_IDS, protocols } from 'ketamine-therapy/protocols'
import { indications } from 'ketamine-therapy/indications'
import * as entry from 'ketamine-therapy/protocols'
import type { Protocol, SimpleDose, Statement } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { expectSound } from './sources'

const records: readonly Protocol[] = Object.values(protocols)

describe('the catalogue of protocols', () => {
  it('has sound sources', () => {
    expectSound(protocols)
    expectSound(formulations)
  })

  it('files every record under its own id and exports it in camel case', () => {
    for (const [id, record] of [...Object.entries(protocols), ...Object.entries(formulations)]) {
      expect(record.id).toBe(id)
      const name = id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
      expect((entry as Readonly<Record<string, unknown>>)[name], name).toBe(record)
    }
    expect(Object.keys(protocols)).toEqual([...PROTOCOL_IDS])
  })

  it('is frozen all the way down', () => {
    const thaw: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thaw.push(path)
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
    walk(protocols, 'protocols')
    walk(formulations, 'formulations')
    expect(thaw).toEqual([])
  })
})

describe.each(records)('$id', (protocol) => {
  const phases = protocol.courses.flatMap((course) => course.phases)

  it('has unique ids in every list', () => {
    const lists = Object.entries(protocol).filter((pair): pair is [string, readonly Statement[]] => Array.isArray(pair[1]))
    for (const [name, list] of [...lists, ['phases', phases] as const]) {
      const ids = list.map((one) => (one as { id?: string }).id).filter((id) => id !== undefined)
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  it('names only phases, rules and products that exist', () => {
    const ids = phases.map((phase) => phase.id)
    for (const point of protocol.decisionPoints) expect(ids).toContain(point.phase)
    for (const rule of protocol.missedSessions) for (const phase of rule.phases) expect(ids).toContain(phase)
    const rules = protocol.preDose.map((rule) => rule.id)
    for (const rule of protocol.preDose) for (const id of rule.yieldsTo) expect(rules).toContain(id)
    for (const { id } of protocol.indications) expect(Object.keys(indications)).toContain(id)
    for (const { from } of protocol.inherited) expect(Object.keys(protocols)).toContain(from)
    for (const product of protocol.formulations) expect(formulations).toHaveProperty(product.id, product)
  })

  it('is of one enantiomer, and each product has a route of the protocol', () => {
    for (const product of protocol.formulations) {
      expect(product.drug).toBe(protocol.drug)
      expect(product.routes.some((route) => protocol.routes.includes(route))).toBe(true)
    }
  })

  it('has schedules whose gaps agree with their pattern and frequency', () => {
    for (const schedule of phases.flatMap((phase) => phase.schedules)) {
      expect(schedule.minimumGapDays).toBeLessThanOrEqual(schedule.maximumGapDays)
      for (const gap of schedule.gapPatternDays) {
        expect(gap).toBeGreaterThanOrEqual(schedule.minimumGapDays)
        expect(gap).toBeLessThanOrEqual(schedule.maximumGapDays)
      }
      if (schedule.perSevenDays === undefined || schedule.gapPatternDays.length < schedule.perSevenDays) continue
      const week = schedule.gapPatternDays.slice(0, schedule.perSevenDays).reduce((sum, gap) => sum + gap, 0)
      expect(week, schedule.id).toBeGreaterThanOrEqual(7)
    }
  })

  it('states doses inside its own ceilings', () => {
    const top = Math.min(...protocol.ceilings.filter((ceiling) => ceiling.unit === 'mg-per-session').map((ceiling) => ceiling.value))
    for (const rule of simpleRules(protocol)) {
      if (rule.kind === 'fixed') expect(rule.doseMg).toBeLessThanOrEqual(top)
      if (rule.kind === 'one-of') expect(Math.max(...rule.allowedMg)).toBeLessThanOrEqual(top)
      if (rule.kind === 'one-of') expect([...rule.allowedMg].sort((a, b) => a - b)).toEqual(rule.allowedMg)
    }
  })

  it('has a weight basis where a rule goes by weight', () => {
    const byWeight = simpleRules(protocol).some((rule) => rule.kind.startsWith('per-kg') || rule.kind === 'multi-stage')
    if (byWeight) expect(protocol.weight.basis).not.toBe('not-weight-based')
  })

  it('hides no number in a convention: every default says that it is one', () => {
    for (const rule of [...protocol.preDose, ...protocol.discharge]) expect(rule.sources.length).toBeGreaterThan(0)
    for (const criterion of protocol.discharge) {
      const conventional = criterion.sources.every((source) => source.checked === 'convention')
      expect(criterion.basis === 'convention').toBe(conventional)
    }
  })
})

function simpleRules(protocol: Protocol): readonly SimpleDose[] {
  return [protocol.dose, ...protocol.courses.flatMap((course) => course.phases.map((phase) => phase.dose))].flatMap((rule) => {
    if (rule === undefined) return []
    if (rule.kind === 'steps') return rule.steps.map((step) => step.rule)
    return rule.kind === 'arms' ? rule.arms.map((arm) => arm.rule) : [rule]
  })
}
