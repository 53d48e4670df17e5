import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Weight } from './facts'
import { heaviest } from './facts'
import { filesUnder, manifest, read, root } from './project'

/** What a changeset claims. */
export interface Changeset {
  readonly path: string
  readonly weight: Weight
  readonly text: string
}

/** The changesets that wait for a release. */
export function readChangesets(): readonly Changeset[] {
  const pre = '.changeset/pre.json'
  return waiting(filesUnder('.changeset', '.md'), existsSync(join(root, pre)) ? read(pre) : undefined).map((path) =>
    parseChangeset(path, read(path)),
  )
}

/** Which of the files are changesets that no release carries. A pre-release keeps the files of its own until the release itself, and lists them. */
export function waiting(paths: readonly string[], pre: string | undefined): readonly string[] {
  const carried = pre === undefined ? [] : (JSON.parse(pre) as { readonly changesets: readonly string[] }).changesets
  return paths.filter((path) => !['README', ...carried].some((name) => path === `.changeset/${name}.md`))
}

/** Takes a changeset apart. */
export function parseChangeset(path: string, file: string): Changeset {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(file) ?? []
  const claimed = [...head.matchAll(/^['"]?([^'":]+)['"]?:\s*(patch|minor|major)\s*$/gm)].filter((line) => line[1] === manifest.name)
  return { path, weight: heaviest(claimed.map((line) => line[2] as Weight)), text: text.trim() }
}

/** Before 1.0 a minor release may break, so that it carries what would be major later. */
export function leastClaim(needed: Weight, version: string): Weight {
  return needed === 'major' && version.startsWith('0.') ? 'minor' : needed
}
