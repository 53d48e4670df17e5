import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { entries, filesUnder, installedPackages, manifest } from '../tools/project'
import { bundle, wholeEntry } from '../tools/size'
import { measure, writtenTable } from '../tools/size-table'
import budgets from './size-budgets.json'

const peers = Object.keys(manifest.peerDependencies)
const installed = (): string => join(inject('workspace'), 'node_modules', manifest.name)
const limits: Readonly<Record<string, number>> = budgets.entries

describe('what an import costs', () => {
  it.each(entries)('$specifier stays under its ceiling', async ({ key, specifier }) => {
    const { bytes } = await bundle(inject('workspace'), wholeEntry(specifier), peers)
    expect(limits[key], `no ceiling for ${key} in size-budgets.json`).toBeDefined()
    expect(bytes).toBeLessThanOrEqual(limits[key] as number)
  })

  it.each(entries)('$specifier never holds the root of date-fns or anything but its dependencies', async ({ specifier }) => {
    const { modules, packages } = await bundle(inject('workspace'), wholeEntry(specifier))
    expect(modules.filter((path) => /node_modules\/date-fns\/(index|cdn)/.test(path))).toEqual([])
    expect([manifest.name, ...installedPackages().map(({ name }) => name)]).toEqual(expect.arrayContaining([...packages]))
  })

  it.each(budgets.withoutValidator)('%s bundles and loads no validator', async (key) => {
    const { specifier, built } = entries.find((entry) => entry.key === key) as (typeof entries)[number]
    const { packages } = await bundle(inject('workspace'), wholeEntry(specifier))
    expect(packages).not.toContain('zod')
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) expect(reached(`dist/${built}.${ending}`), ending).not.toContain('zod')
  })

  it.each(budgets.imports)('$name costs what it needs and nothing else', async ({ code, limit, packages, onlyRecords }) => {
    const result = await bundle(inject('workspace'), code)
    expect(result.packages.filter((name) => name !== manifest.name)).toEqual(packages)
    expect(result.bytes).toBeLessThanOrEqual(limit)
    if (onlyRecords === undefined) return
    const { entry, ids, keep } = onlyRecords
    const file = pathToFileURL(join(installed(), 'dist', entry, 'index.js')).href
    const all = ((await import(/* @vite-ignore */ file)) as Record<string, readonly string[]>)[ids] ?? []
    const held = all.filter((id) => new RegExp(`\\bid:\\s*["'\`]${id}["'\`]`).test(result.code))
    expect(held).toEqual(keep)
  })
})

describe('what the built files reach', () => {
  it('no module imports the root of date-fns', () => {
    const guilty = filesUnder('dist').filter((path) => /(?:from|require\(|import\()\s*["']date-fns["']/.test(contents(path)))
    expect(guilty).toEqual([])
  })

  it('no declaration shows more of the validator than z.ZodType', () => {
    const shown = filesUnder('dist')
      .filter((path) => /\.d\.c?ts$/.test(path))
      .flatMap((path) =>
        [
          ...contents(path)
            .replaceAll(/\/\*[\s\S]*?\*\//g, '')
            // Names of files hold a hash, which may end in any letter.
            .replaceAll(/ from ['"]\.[^'"]*['"]/g, '')
            .matchAll(/\bz\.(?!ZodType<)[\w.]+|\$Zod\w+|\bimport ["']zod["']/g),
        ].map((match) => `${path}: ${match[0]}`),
      )
      // The root re-exports entries with schemas, whose declarations name the peer; the bundler of declarations repeats that import bare.
      .filter((line) => !/^dist\/index\.d\.c?ts: import 'zod'$/.test(line))
    expect(shown).toEqual([])
  })
})

it('the size table of the README is current (npm run size)', async () => {
  const rows = await measure(inject('workspace'))
  const written = [...(writtenTable() ?? '').matchAll(/^\| \[`(.+?)`\]\(.+?\) \| ([\d.]+) kB \| (?:([\d.]+) kB|not needed) \|$/gm)]
  expect(written.map((row) => row[1])).toEqual(rows.map((row) => row.specifier))
  rows.forEach(({ specifier, own, whole }, index) => {
    const [, , stated, withPeer] = written[index] ?? []
    // A tenth, so that a record more does not ask for a new table; compression differs between releases of Node as well.
    expect(Math.abs(Number(stated) * 1000 - own), `${specifier}: ${own} bytes`).toBeLessThanOrEqual(Math.max(100, own * 0.1))
    if (withPeer !== undefined)
      expect(Math.abs(Number(withPeer) * 1000 - whole), `${specifier}: ${whole} bytes`).toBeLessThanOrEqual(whole * 0.1)
  })
})

/** Every package that a built file reaches through the files of the library. */
function reached(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const found = [...contents(path).matchAll(/(?:from|require\(|import)\s*["']([^"']+)["']/g)].flatMap((match) => {
    const target = match[1] ?? ''
    if (!target.startsWith('.')) return [target]
    const next = join(path, '..', target)
    return reached(/\.d\.c?ts$/.test(path) ? next.replace(/\.(c?)js$/, '.d.$1ts') : next, seen)
  })
  return [...new Set(found)]
}

function contents(path: string): string {
  return readFileSync(join(installed(), path), 'utf8')
}
