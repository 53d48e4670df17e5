import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { filesUnder, read, root } from '../tools/project'

// Pages are written once and the source goes on: what they name has to be there still.
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  // A changeset itself may name what is gone.
  '.changeset/README.md',
  'docs/architecture.md',
  ...['docs/guides', 'docs/decisions'].flatMap((folder) => filesUnder(folder, '.md')),
].map((path) => ({ path, text: read(path) }))
// Not this file: it would bear out the words of others that it names.
const source = ['src', 'tests', 'docs/facts', 'docs/timeline']
  .flatMap((folder) => filesUnder(folder, '.ts').filter((path) => path !== 'tests/catalog/pages.test.ts'))
  .map(read)
  .join('\n')
const words = new Set(source.match(/[\w-]+/g))
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
/** Words of FHIR that the guide on screening translates. */
const OF_OTHERS = new Set(['verificationStatus', 'entered-in-error'])

/** What stands as code in the prose of the pages, apart from whole examples. */
const named = pages.flatMap(({ path, text }) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => ({ path, code })),
)
const told = (found: readonly { readonly path: string; readonly code: string }[]): readonly string[] =>
  found.map(({ path, code }) => `${path}: ${code}`)

it('every script of a page is one of the package', () => {
  const run = pages.flatMap(({ path, text }) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, code = '']) => ({ path, code })))
  expect(run.length).toBeGreaterThan(10)
  expect(told(run.filter(({ code }) => !Object.hasOwn(scripts, code)))).toEqual([])
})

it('every file of a page exists', () => {
  const files = named.filter(({ code }) => /^[\w./-]+\/[\w.-]+\.(?:ts|js|json|md)$/.test(code))
  expect(files.length).toBeGreaterThan(10)
  expect(told(files.filter(({ code }) => !['', 'src', 'docs/facts'].some((folder) => existsSync(join(root, folder, code)))))).toEqual([])
})

it('every link of a page leads to a file; the fact pages are made when the site is built', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, code = '']) => ({ path, code })),
  )
  expect(links.length).toBeGreaterThan(40)
  const isThere = ({ path, code }: (typeof links)[number]): boolean =>
    code.includes('facts/pages/') || existsSync(join(root, dirname(path), code))
  expect(told(links.filter((link) => !isThere(link)))).toEqual([])
})

it('every name and id of a page stands in the source', () => {
  const names = named.filter(({ code }) => /^[a-z]+[A-Z]\w+$|^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(code) && !OF_OTHERS.has(code))
  expect(names.length).toBeGreaterThan(300)
  expect(told(names.filter(({ code }) => !words.has(code) && !existsSync(join(root, 'src', code))))).toEqual([])
})
