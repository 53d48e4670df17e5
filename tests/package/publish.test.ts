import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { entries, filesUnder, promisedEntries, read, root } from '../tools/project'
import { node } from '../tools/run'

/** What stands beside the code, in the order of the folder. */
const TEXTS = ['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'NOTICE', 'README.md']
const bin = (name: string): string => join(root, 'node_modules', name)

it('has a module for every entry that package.json promises, and promises every room', () => {
  expect(entries).toEqual(promisedEntries)
  const rooms = filesUnder('src', '/index.ts')
  expect(promisedEntries.map((entry) => entry.source).sort()).toEqual(rooms)
})

it('pleases publint in strict mode', () => {
  const { status, output } = node(root, bin('publint/src/cli.js'), 'run', inject('tarball'), '--strict')
  expect(status, output).toBe(0)
})

it('has right types under every module resolution (attw)', () => {
  const { status, output } = node(root, bin('@arethetypeswrong/cli/dist/index.js'), inject('tarball'), '--no-emoji', '--no-color')
  expect(status, output).toBe(0)
})

it('carries the notices, the license and nothing of the workshop', () => {
  const packed = join(inject('workspace'), 'node_modules/ketamine-therapy')
  for (const name of TEXTS) {
    expect(readFileSync(join(packed, name), 'utf8'), name).toBe(read(name))
  }
  // A dependency of which the consumer has another version may lie in a folder of its own.
  expect(readdirSync(packed).filter((name) => name !== 'node_modules')).toEqual([...TEXTS, 'dist', 'package.json'])
  const built = readdirSync(join(packed, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect([...new Set(built.map(({ name }) => name.split('.').at(-1)))].sort()).toEqual(['cjs', 'cts', 'js', 'ts'])
})
