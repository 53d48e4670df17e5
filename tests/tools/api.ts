import { join } from 'node:path'
import ts from 'typescript'
import { compilerOptions } from './compiler-options'
import { entries, root } from './project'

/** A name that an entry exports. */
export interface ApiExport {
  /** Key of the entry in `exports`. */
  readonly entry: string
  readonly name: string
  readonly symbol: ts.Symbol
  /** Whether it exists at run time. */
  readonly isValue: boolean
  /** Whether its comment marks it as internal. */
  readonly isInternal: boolean
}

/** The public surface as the compiler sees it. */
export interface Api {
  readonly checker: ts.TypeChecker
  readonly exports: readonly ApiExport[]
  /** Whether a file of the package is imported by one of the entries, or by what they import. */
  readonly reaches: (path: string) => boolean
}

/** Reads the public surface of every entry from the sources. */
export function readApi(): Api {
  return readModules(new Map(entries.map((entry) => [entry.key, entry.source])))
}

/** Reads what modules export. Keys name the modules in the answer. */
export function readModules(modules: ReadonlyMap<string, string>): Api {
  const program = ts.createProgram(
    [...modules.values()].map((path) => join(root, path)),
    compilerOptions(),
  )
  const checker = program.getTypeChecker()
  const exports = [...modules].flatMap(([entry, path]) => {
    const source = program.getSourceFile(join(root, path))
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    return (module === undefined ? [] : checker.getExportsOfModule(module)).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      return {
        entry,
        name: exported.name,
        symbol,
        isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
        isInternal: symbol.getJsDocTags(checker).some((tag) => tag.name === 'internal'),
      }
    })
  })
  return { checker, exports, reaches: (path) => program.getSourceFile(join(root, path)) !== undefined }
}
