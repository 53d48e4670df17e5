import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a bundler makes of a piece of code. */
export interface Bundle {
  /** Minified, compressed bytes. */
  readonly bytes: number
  readonly code: string
  /** Packages whose code is in it. */
  readonly packages: readonly string[]
  /** Modules whose code is in it. */
  readonly modules: readonly string[]
}

/** Bundles code for the browser, as a consumer's bundler does, from a folder in which the library is installed. */
export async function bundle(folder: string, code: string, external: readonly string[] = []): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: [...external],
    metafile: true,
    write: false,
    logLevel: 'silent',
    // The paths of this repository would lead to the source: what is built is measured.
    tsconfigRaw: {},
  })
  const [file] = result.outputFiles
  const [output] = Object.values(result.metafile.outputs)
  const modules = Object.entries(output?.inputs ?? {})
    .filter(([, input]) => input.bytesInOutput > 0)
    .map(([path]) => path)
  const packages = modules.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter((name) => name !== undefined)
  return {
    bytes: gzipSync(file?.contents ?? '', { level: 9 }).length,
    code: file?.text ?? '',
    packages: [...new Set(packages)].sort(),
    modules,
  }
}

/** Everything an entry exports, kept. */
export function wholeEntry(specifier: string): string {
  return `export * from '${specifier}'`
}

/** Bytes as kilobytes with one decimal. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
