import { readdirSync } from 'node:fs'
import {
  FORMULATION_IDS,
  formulations,
  PROTOCOL_IDS,
  protocols,
  PSYCHOTHERAPY_MODEL_IDS,
  psychotherapyModels,
} from 'ketamine-therapy/protocols'
import * as entry from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { exportName, idProblems } from './ids'
import { records, sound, withPhase } from './records'

const files = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../../src/protocols/catalog/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()

describe('ids', () => {
  it('of the catalog are sound', () => {
    expect(idProblems(records)).toEqual([])
    expect(idProblems([sound])).toEqual([])
  })

  it.each([
    ['protocols', protocols, PROTOCOL_IDS],
    ['formulations', formulations, FORMULATION_IDS],
    ['models of psychotherapy', psychotherapyModels, PSYCHOTHERAPY_MODEL_IDS],
  ] as const)('%s stand under their own id and name', (_name, catalog, ids) => {
    expect(Object.keys(catalog)).toEqual([...ids])
    for (const [id, record] of Object.entries(catalog)) {
      expect(record.id).toBe(id)
      expect((entry as Readonly<Record<string, unknown>>)[exportName(id)], id).toBe(record)
    }
  })

  it('each record is a file of its own name', () => {
    const named = files('').filter((name) => name in protocols)
    expect(named).toEqual([...PROTOCOL_IDS].sort())
    expect(files('formulations')).toEqual([...FORMULATION_IDS].sort())
    expect(files('psychotherapy')).toEqual([...PSYCHOTHERAPY_MODEL_IDS].sort())
  })

  it.each([
    ['a capital', { ...sound, id: 'Sample' }, 'kebab-case'],
    ['an underscore inside', withPhase(() => ({ id: 'in_duction' })), 'kebab-case'],
    ['a rule twice', { ...sound, preDose: [...sound.preDose, ...sound.preDose] }, 'stands twice'],
    [
      'a phase in two courses',
      { ...sound, courses: [...sound.courses, ...sound.courses.map((one) => ({ ...one, id: 'again' }))] },
      'the phase',
    ],
  ])('%s is reported', (_name, bent, message) => {
    expect(idProblems([bent]).join('\n')).toContain(message)
  })
})
