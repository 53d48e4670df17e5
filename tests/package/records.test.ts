import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, it } from 'vitest'
import { entries } from '../tools/project'

type Module = Readonly<Record<string, unknown>>

// The build writes records as texts of JSON; what a consumer reads is what stands in the source, in both formats.
const sources = import.meta.glob<Module>('../../src/**/index.ts')
const require = createRequire(import.meta.url)

it.each(entries)('$specifier publishes the records of its source, in ESM and in CJS', async ({ source, built }) => {
  const file = join(inject('workspace'), 'node_modules/ketamine-therapy/dist', built)
  const written = (await sources[`../../${source}`]?.()) ?? {}
  expect(Object.keys(written).length).toBeGreaterThan(0)
  expect(differences(written, (await import(pathToFileURL(`${file}.js`).href)) as Module)).toEqual([])
  expect(differences(written, require(`${file}.cjs`) as Module)).toEqual([])
})

/** Where two modules begin to differ, export by export. */
function differences(written: Module, published: Module): readonly string[] {
  return Object.keys(written).flatMap((name) => {
    const [wanted, found] = [shown(written[name]), shown(published[name])]
    if (wanted === found) return []
    const at = [...wanted].findIndex((char, index) => char !== found[index])
    return [`${name}: ${wanted.slice(Math.max(0, at - 40), at + 40)} became ${found.slice(Math.max(0, at - 40), at + 40)}`]
  })
}

/** All that an export holds, in its order. Functions are code, and a schema belongs to the validator. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'function') return '[function]'
    if (part === undefined) return '[undefined]'
    if (part instanceof RegExp) return String(part)
    return typeof part === 'object' && part !== null && '_zod' in part ? '[schema]' : part
  })
}
