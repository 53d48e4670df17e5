import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { readApi } from '../tools/api'
import { collectExamples, compileExample, parseExample } from '../tools/examples'
import { entries, manifest, root } from '../tools/project'
import { node } from '../tools/run'

const firstAnswer = collectExamples().find((example) => example.where.startsWith('README.md') && example.info === '')
const parsed = parseExample(firstAnswer?.code ?? '')
const documented = new Map<string, readonly string[]>()

beforeAll(() => {
  const api = readApi()
  for (const { key, specifier } of entries) {
    documented.set(
      specifier,
      api.exports.filter((name) => name.entry === key && name.isValue).map(({ name }) => name),
    )
  }
})

/** Lays out a consumer project beside the installed library. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(inject('workspace'), name)
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

/** The README's first answer as a program that fails when a stated result is not the one given. */
function program(load: (specifier: string) => string, assert: string): string {
  return `${assert}
const plain = (value) => JSON.parse(JSON.stringify({ value }))
const gives = async (line, run, expected) => assert.deepEqual(plain(await run()), plain(expected))
const throws = async (line, run, name) => assert.rejects(run, { name })
async function main() {
const modules = { ${parsed.imports.map(({ from }) => `'${from}': ${load(from)}`).join(', ')} }
${compileExample(parsed)}
}
main().then(() => console.log('first answer: as stated'))
`
}

it('the README begins with an answer that runs', () => {
  expect(firstAnswer).toBeDefined()
  expect(parsed.problems).toEqual([])
})

describe.each([
  { name: 'ESM', type: 'module', load: (from: string) => `await import('${from}')`, assert: "import assert from 'node:assert/strict'" },
  { name: 'CJS', type: 'commonjs', load: (from: string) => `require('${from}')`, assert: "const assert = require('node:assert/strict')" },
])('Node $name', ({ name, type, load, assert }) => {
  const folder = (): string =>
    project(`node-${name}`, { 'package.json': JSON.stringify({ type, private: true }), 'first.js': program(load, assert) })

  it('gives the first answer of the README', () => {
    const { status, output } = node(folder(), 'first.js')
    expect({ status, output }).toEqual({ status: 0, output: 'first answer: as stated\n' })
  })

  it.each(entries)('$specifier exports all that is documented', ({ specifier }) => {
    writeFileSync(join(folder(), 'keys.js'), `(async () => console.log(JSON.stringify(Object.keys(${load(specifier)}))))()`)
    const { status, output } = node(folder(), 'keys.js')
    expect(status, output).toBe(0)
    // Node shows a CJS module's own marker too.
    const keys = (JSON.parse(output) as string[]).filter((key) => key !== '__esModule' && key !== 'default' && key !== 'module.exports')
    expect(keys.sort()).toEqual([...(documented.get(specifier) ?? [])].sort())
  })

  it('prints its error under its own name', () => {
    const code = `(async () => {
const { InvalidInputError } = ${load('ketamine-therapy/core')}
const { inspect } = ${load('node:util')}
console.log(InvalidInputError.name, inspect(new InvalidInputError('calculateDose', [])).split(':')[0])
})()`
    writeFileSync(join(folder(), 'error.js'), code)
    const { status, output } = node(folder(), 'error.js')
    expect({ status, output }).toEqual({ status: 0, output: 'InvalidInputError InvalidInputError\n' })
  })

  it('reads package.json of the library', () => {
    writeFileSync(join(folder(), 'manifest.cjs'), "console.log(require('ketamine-therapy/package.json').name)")
    expect(node(folder(), 'manifest.cjs').output).toBe('ketamine-therapy\n')
  })
})

it('reads documents with the oldest validator that it allows', () => {
  const folder = project('oldest-validator', {
    'package.json': JSON.stringify({ type: 'module', private: true }),
    'read.js': `import assert from 'node:assert/strict'
${entries.map(({ specifier }) => `import '${specifier}'`).join('\n')}
import { parsePatient } from 'ketamine-therapy/screening'
import { ivTrdAcuteSix, parseProtocol } from 'ketamine-therapy/protocols'
import { planCare } from 'ketamine-therapy/care-plan'

assert.deepEqual(parsePatient({ ageYears: 44 }), { ageYears: 44 })
assert.deepEqual(parseProtocol(ivTrdAcuteSix), ivTrdAcuteSix)
assert.throws(() => parsePatient({ ageYears: 'old' }), { name: 'InvalidInputError' })
const intake = { indication: 'treatment-resistant-depression', patient: { ageYears: 44 } }
assert.ok(planCare(intake, { asOf: '2026-11-22', timeZone: 'America/Denver' }).candidates.length > 0)
console.log('read')`,
  })
  const oldest = join(root, 'node_modules/zod-oldest')
  const { version } = JSON.parse(readFileSync(join(oldest, 'package.json'), 'utf8')) as { version: string }
  expect(manifest.peerDependencies['zod']).toBe(`^${version}`)
  // Beside a copy of the library, so that it finds this one and not the newest.
  cpSync(oldest, join(folder, 'node_modules/zod'), { recursive: true })
  cpSync(join(inject('workspace'), 'node_modules/ketamine-therapy'), join(folder, 'node_modules/ketamine-therapy'), { recursive: true })
  expect(node(folder, 'read.js')).toMatchObject({ status: 0, output: 'read\n' })
})

describe('TypeScript', () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
  }
  const code = `${entries.map(({ specifier }, index) => `import * as entry${index} from '${specifier}'`).join('\n')}
${firstAnswer?.code ?? ''}
export const all: readonly object[] = [${entries.map((_, index) => `entry${index}`).join(', ')}]
`
  // The declarations are read line by line by the quickest of the three under every resolution, and by TypeScript 6 once.
  it.each([
    { compiler: 'typescript', module: 'nodenext', moduleResolution: 'nodenext', file: 'check.mts', skipLibCheck: false },
    { compiler: 'typescript', module: 'nodenext', moduleResolution: 'nodenext', file: 'check.cts', skipLibCheck: true },
    { compiler: 'typescript', module: 'esnext', moduleResolution: 'bundler', file: 'check.ts', skipLibCheck: true },
    { compiler: 'typescript-oldest', module: 'node16', moduleResolution: 'node16', file: 'check.mts', skipLibCheck: true },
    { compiler: 'typescript-oldest', module: 'esnext', moduleResolution: 'bundler', file: 'check.ts', skipLibCheck: true },
    { compiler: 'typescript-oldest', module: 'commonjs', moduleResolution: 'node', file: 'check.ts', skipLibCheck: true },
    { compiler: 'typescript-newest', module: 'nodenext', moduleResolution: 'nodenext', file: 'check.mts', skipLibCheck: false },
    { compiler: 'typescript-newest', module: 'nodenext', moduleResolution: 'nodenext', file: 'check.cts', skipLibCheck: false },
    { compiler: 'typescript-newest', module: 'esnext', moduleResolution: 'bundler', file: 'check.ts', skipLibCheck: false },
  ])('$compiler, $moduleResolution, $file', ({ compiler, module, moduleResolution, file, skipLibCheck }) => {
    const folder = project(`${compiler}-${moduleResolution}-${file}`, {
      'package.json': JSON.stringify({ type: module === 'commonjs' ? 'commonjs' : 'module', private: true }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { ...strict, module, moduleResolution, skipLibCheck }, files: [file] }),
      [file]: code,
    })
    const { status, output } = node(
      folder,
      join(root, 'node_modules', compiler, compiler === 'typescript-newest' ? 'bin/tsc' : 'lib/tsc.js'),
      '-p',
      '.',
    )
    expect(status, output).toBe(0)
  })
})

/** What a bundler needs to build the README's first answer into an app, which fails when a stated result is not the one given. */
function app(more = ''): string {
  const assert =
    'const assert = { deepEqual(a, b) { if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error(JSON.stringify(a)) }, async rejects(run, { name }) { try { await run() } catch (e) { if (e.name === name) return; throw e } throw new Error(name) } }'
  const names = new Map(parsed.imports.map(({ from }, index) => [from, `library${index}`]))
  const imports = [...names].map(([from, name]) => `import * as ${name} from '${from}'`).join('\n')
  return `${imports}\n${more}\n${program((from) => names.get(from) ?? '', assert)}`
}

it('Vite builds an app of it that gives the first answer', () => {
  const folder = project('vite', {
    'package.json': JSON.stringify({ type: 'module', private: true }),
    'index.html': '<!doctype html><html lang="en"><title>app</title><script type="module" src="/main.js"></script></html>',
    'main.js': app(),
    'vite.config.js': 'export default { build: { modulePreload: { polyfill: false } } }',
  })
  const built = node(folder, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn')
  expect(built.status, built.output).toBe(0)
  const [script] = readdirSync(join(folder, 'dist/assets')).filter((name) => name.endsWith('.js'))
  expect(node(folder, `dist/assets/${script}`).output).toBe('first answer: as stated\n')
})

// What edge run times and strict content policies leave: no window, no process, no code made of text. TextEncoder and atob are everywhere.
it('answers where there is the language and little else', async () => {
  const folder = project('bare', {
    'main.js': app(`import { planCare } from 'ketamine-therapy'
import { readHtml } from 'ketamine-therapy/disclaimers/markup'
const intake = { indication: 'treatment-resistant-depression', patient: { ageYears: 44, weightKg: 80 } }
console.log(planCare(intake, { asOf: '2026-11-22', timeZone: 'America/Denver' }).indication.id)
console.log(readHtml('<p>Ketamine &amp; you</p>').text.includes('& you'))
`),
  })
  const { outputFiles } = await build({ entryPoints: [join(folder, 'main.js')], bundle: true, platform: 'browser', write: false })
  const lines: unknown[] = []
  const context = createContext(
    { TextEncoder, atob, console: { log: (line: unknown) => lines.push(line) } },
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  )
  runInContext(outputFiles.map(({ text }) => text).join(''), context)
  expect(lines).toEqual(['treatment-resistant-depression', true, 'first answer: as stated'])
})
