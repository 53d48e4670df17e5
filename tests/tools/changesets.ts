import type { Weight } from './facts'
import { heaviest } from './facts'
import { filesUnder, manifest, read } from './project'

/** What a changeset claims. */
export interface Changeset {
  readonly path: string
  readonly weight: Weight
  readonly text: string
}

/** The changesets that wait for a release. */
export function readChangesets(): readonly Changeset[] {
  return filesUnder('.changeset', '.md')
    .filter((path) => !path.endsWith('README.md'))
    .map((path) => parseChangeset(path, read(path)))
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
