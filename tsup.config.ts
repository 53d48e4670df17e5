import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// One entry a domain; `exports` in package.json is the only list of them.
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
const names = Object.keys(exports)
  .filter((key) => key !== './package.json')
  .map((key) => (key === '.' ? 'index' : `${key.slice(2)}/index`))

export default defineConfig({
  entry: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]).filter(([, file]) => existsSync(file as string))),
  format: ['esm', 'cjs'],
  // Both formats share records between entries, so that an app that imports two entries holds each record once.
  splitting: true,
  target: 'es2022',
  minify: false,
  treeshake: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0', paths: {} } },
})
