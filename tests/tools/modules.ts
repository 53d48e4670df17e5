import { join } from 'node:path'
import { filesUnder, root } from './project'

/** What a module exports, by name. */
export type Module = Readonly<Record<string, unknown>>

/**
 * A module by its path from the root. It is named only when this runs: listed by a pattern that tools can read, it would count as used where unused
 * code is looked for.
 */
export async function loadModule(path: string): Promise<Module> {
  return (await import(/* @vite-ignore */ join(root, path))) as Module
}

/** Every module of the source, by path. */
export async function loadSource(): Promise<Readonly<Record<string, Module>>> {
  const loaded = filesUnder('src', '.ts').map(async (path) => [path, await loadModule(path)] as const)
  return Object.fromEntries(await Promise.all(loaded))
}
