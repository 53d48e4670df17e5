import { readFileSync } from 'node:fs'
import { parse } from 'acorn'
import type { AnyNode, Identifier, Literal } from 'acorn'
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
  'plain-letters',
  'rational',
  'recalled-note',
  'remember',
  'source',
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

// V8 reads a text of JSON in a third of the time that it takes for the same facts as a literal, so frozen records are published as such texts.
const recordsAsJson: NonNullable<Options['plugins']>[number] = {
  name: 'records-as-json',
  renderChunk(code) {
    let written = ''
    let at = 0
    const visit = (node: AnyNode, frozen: boolean): void => {
      const source = code.slice(node.start, node.end)
      if (frozen && isData(node) && source.length > 200) {
        written += `${code.slice(at, node.start)}/* @__PURE__ */ JSON.parse(${quoted(JSON.stringify(new Function(`return ${source}`)()))})`
        at = node.end
        return
      }
      const isFreeze = node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'deepFreeze'
      for (const part of partsOf(node)) visit(part, frozen || isFreeze)
    }
    visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), false)
    return { code: written + code.slice(at) }
  },
}

// In CommonJS a name is fetched from its file when it is first read: whoever requires the root loads what is used of it. ES modules cannot wait.
const namesOnDemand: NonNullable<Options['plugins']>[number] = {
  name: 'names-on-demand',
  renderChunk(code, { entryPoint }) {
    if (this.format !== 'cjs' || entryPoint === undefined) return
    const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
    // An entry with code of its own stays as it is.
    if (!body.every((node) => node.type === 'ImportDeclaration' || (node.type === 'ExportNamedDeclaration' && node.declaration === null)))
      return
    const imports = body.filter((node) => node.type === 'ImportDeclaration').filter(({ specifiers }) => specifiers.length > 0)
    const origins = new Map(
      imports.flatMap(({ specifiers }, file) =>
        specifiers
          .filter((each) => each.type === 'ImportSpecifier')
          .map(({ local, imported }) => [local.name, `file${file}().${nameOf(imported)}`]),
      ),
    )
    const names = body
      .filter((node) => node.type === 'ExportNamedDeclaration')
      .flatMap(({ specifiers }) => specifiers.map(({ local, exported }) => [nameOf(exported), origins.get(nameOf(local))] as const))
    return {
      code: [
        "Object.defineProperty(exports, '__esModule', { value: true });",
        ...imports.map(
          ({ source }, file) => `let loaded${file}; const file${file} = () => (loaded${file} ??= require('${String(source.value)}'));`,
        ),
        'Object.defineProperties(exports, {',
        ...names.map(([name, origin]) => `  ${name}: { enumerable: true, get: () => ${origin} },`),
        '});',
        // Never run: tools that only read the text see the names here.
        `0 && (module.exports = { ${names.map(([name]) => name).join(', ')} });`,
      ].join('\n'),
    }
  },
}

const nameOf = (name: Identifier | Literal): string => (name.type === 'Identifier' ? name.name : String(name.value))

/** Whether a list or an object is written out in full: nothing in it is a name, a call or a function. */
function isData(node: AnyNode): boolean {
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.every((element) => element !== null && isFact(element))
    case 'ObjectExpression':
      return node.properties.every((entry) => entry.type === 'Property' && !entry.computed && !entry.shorthand && isFact(entry.value))
    default:
      return false
  }
}

function isFact(node: AnyNode): boolean {
  if (node.type === 'Literal') return node.regex === undefined && node.bigint === undefined
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0
  if (node.type === 'UnaryExpression') return ['-', '!'].includes(node.operator) && node.argument.type === 'Literal'
  return isData(node)
}

const partsOf = (node: AnyNode): AnyNode[] =>
  Object.values(node)
    .flat()
    .filter((part): part is AnyNode => typeof part === 'object' && part !== null && 'type' in part)

/** A literal of one byte a character: what is not ASCII is written as JSON writes it. */
const quoted = (json: string): string => {
  const ascii = json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `'${ascii.replace(/[\\']/g, '\\$&')}'`
}

export default defineConfig({
  // The one function that only the root has stands in a file beside it: so every name of the root can be fetched.
  entry: { ...entriesFrom('src', 'ts'), 'stale-records': 'src/stale-records.ts' },
  format: ['esm', 'cjs'],
  // Both formats share records between entries, so that an app that imports two entries holds each record once.
  splitting: true,
  esbuildPlugins: [oneBaseFile],
  plugins: [recordsAsJson, namesOnDemand],
  target: 'es2022',
  minify: false,
  treeshake: false,
  clean: true,
  // TypeScript 7 has written the declarations (`npm run declarations`); here they are only gathered, in a fifth of the time.
  dts: { entry: entriesFrom('.tmp/declarations', 'd.ts'), compilerOptions: { ignoreDeprecations: '6.0', paths: {}, rootDir: '.' } },
})
