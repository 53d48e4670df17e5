import { join } from 'node:path'
import ts from 'typescript'
import { root } from './project'

/** The options with which the compiler reads the sources, `others` in their place. */
export function compilerOptions(others: object = {}): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  return ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...others }, root).options
}
