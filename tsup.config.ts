import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'

// One entry a domain; `exports` in package.json is the only list of them.
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
const names = Object.keys(exports)
  .filter((key) => key !== './package.json')
  .map((key) => (key === '.' ? 'index' : `${key.slice(2)}/index`))

const entriesFrom = (folder: string, ending: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `${folder}/${name}.${ending}`]))

// What nearly every entry stands on. A file is shared by exactly the entries that use it, so these would end in a dozen small files, and each
// takes Node half a millisecond to import: an entry that takes one of them takes all.
const BASE = [
  'answer',
  'by-id',
  'check',
  'code-system',
  'condition/membership',
  'condition/tri',
  'date',
  'dated',
  'errors',
  'evidence-grade',
  'instant',
  'jurisdiction',
  'knowledge',
  'lazily',
  'lookup',
  'money',
  'nearest',
  'rational',
  'recalled-note',
  'remember',
  'words',
]
const oneBaseFile: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-base-file',
  setup(build) {
    // The part that all of them use asks for the others. An import without names adds nothing to run; esbuild says so of each.
    build.initialOptions.logOverride = { 'ignored-bare-import': 'silent' }
    build.onLoad({ filter: /core[\\/]freeze\.ts$/ }, ({ path }) => {
      const others = BASE.map((name) => `import './${name}'`)
      return { contents: [readFileSync(path, 'utf8'), ...others].join('\n'), loader: 'ts' }
    })
  },
}

export default defineConfig({
  entry: entriesFrom('src', 'ts'),
  format: ['esm', 'cjs'],
  // Both formats share records between entries, so that an app that imports two entries holds each record once.
  splitting: true,
  esbuildPlugins: [oneBaseFile],
  target: 'es2022',
  minify: false,
  treeshake: false,
  clean: true,
  // TypeScript 7 has written the declarations (`npm run declarations`); here they are only gathered, in a fifth of the time.
  dts: { entry: entriesFrom('.tmp/declarations', 'd.ts'), compilerOptions: { ignoreDeprecations: '6.0', paths: {}, rootDir: '.' } },
})
