import { expect, it } from 'vitest'
import { entries } from '../tools/project'

const modules = import.meta.glob(['../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>

// What one consumer changes, every other one in the process would read.
it.each(entries.filter(({ key }) => key !== '.'))('what $specifier exports is frozen all the way down', async ({ source }) => {
  const module = (await modules[`../../${source}`]?.()) ?? {}
  expect(Object.keys(module).length).toBeGreaterThan(0)
  expect(Object.entries(module).flatMap(([name, value]) => changeable(value, name))).toEqual([])
})

/** Paths of what could be changed. Functions are code, and a schema belongs to the validator. */
function changeable(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || '_zod' in value) return []
  if (!Object.isFrozen(value)) return [path]
  return Object.entries(value).flatMap(([key, part]) => changeable(part, `${path}.${key}`))
}
