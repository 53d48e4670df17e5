import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, expect, inject, it } from 'vitest'
import { entries, manifest, root } from '../tools/project'

type Module = Readonly<Record<string, unknown>>

const load = async (file: string): Promise<Module> => (await import(pathToFileURL(file).href)) as Module
const require = createRequire(import.meta.url)
const plain = join(inject('workspace'), 'plain')

// The source as it stands, beside the library that is installed.
beforeAll(async () => {
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const entryPoints = Object.fromEntries(entries.map(({ source, built }) => [built, join(root, source)]))
  await build({
    entryPoints,
    outdir: plain,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    external,
  })
})

// The build writes records as texts of JSON; what a consumer reads is what stands in the source, in both formats. The root gives the same records.
it.each(entries.filter(({ key }) => key !== '.'))(
  '$specifier publishes the records of its source, in ESM and in CJS',
  async ({ built }) => {
    const written = await load(join(plain, `${built}.mjs`))
    const published = join(inject('workspace'), 'node_modules/ketamine-therapy/dist', built)
    expect(Object.keys(written).length).toBeGreaterThan(0)
    expect(differences(written, await load(`${published}.js`))).toEqual([])
    expect(differences(written, require(`${published}.cjs`) as Module)).toEqual([])
  },
)

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
