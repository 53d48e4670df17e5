import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the package. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** `package.json`, as far as the checks read it. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** Reads a file of the package. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** `package.json`. */
export const manifest = JSON.parse(read('package.json')) as Manifest

/** An entry point of the package. */
export interface Entry {
  /** Key in `exports`: `.` or `./core`. */
  readonly key: string
  /** What a consumer imports: `ketamine-therapy/core`. */
  readonly specifier: string
  /** Its module: `src/core/index.ts`. */
  readonly source: string
  /** Its file in `dist`, without ending: `core/index`. */
  readonly built: string
}

/** Every entry point that `package.json` promises. */
export const promisedEntries: readonly Entry[] = Object.keys(manifest.exports)
  .filter((key) => key !== './package.json')
  .map((key) => {
    const built = key === '.' ? 'index' : `${key.slice(2)}/index`
    return { key, specifier: key.replace('.', manifest.name), source: `src/${built}.ts`, built }
  })

/** Every entry point whose module exists. A gate holds both lists equal. */
export const entries: readonly Entry[] = promisedEntries.filter((entry) => existsSync(join(root, entry.source)))

/** All files under a folder of the package, as paths from its root, sorted. */
export function filesUnder(folder: string, ending = ''): readonly string[] {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((name) => join(start, name))
    .filter((path) => statSync(path).isFile() && path.endsWith(ending))
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .sort()
}

/** A package that is installed with this one. */
export interface InstalledPackage {
  readonly name: string
  readonly folder: string
  /** The package that has a version of its own of it. Absent: all share it. */
  readonly holder?: string
}

/** Every package that is installed with this one: its dependencies and peers, and what those need in turn. */
export function installedPackages(): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>()
  const add = (name: string, holder: string, from: string): void => {
    const nested = join(from, 'node_modules', name)
    const isOwn = from !== root && existsSync(nested)
    const folder = isOwn ? nested : join(root, 'node_modules', name)
    if (found.has(folder)) return
    found.set(folder, { name, folder, ...(isOwn ? { holder } : {}) })
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly dependencies?: object }
    for (const needed of Object.keys(dependencies ?? {})) add(needed, name, folder)
  }
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]) add(name, manifest.name, root)
  return [...found.values()]
}
