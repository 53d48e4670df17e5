import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReleaseState, readState, writeState } from './facts'
import { manifest, read, root } from './project'

// Runs in `npm run version`, after `changeset version` has raised package.json: the same number goes everywhere, and the promises of this
// release are kept for the comparison with the next tree.
const replace = (path: string, pattern: RegExp, by: string): void => {
  if (!pattern.test(read(path))) throw new Error(`${path} does not say its version`)
  writeFileSync(join(root, path), read(path).replace(pattern, by))
}
replace('src/core/knowledge.ts', /KNOWLEDGE_VERSION = '[^']+'/, `KNOWLEDGE_VERSION = '${manifest.version}'`)
replace('CITATION.cff', /^version: .+$/m, `version: ${manifest.version}`)

// With no changeset the number stays, and what its release promised stays too: else a change that nobody claimed would be taken for promised.
const path = 'tests/gates/last-release.json'
const promised = existsSync(join(root, path)) ? (JSON.parse(read(path)) as ReleaseState).version : undefined
if (promised !== manifest.version) writeFileSync(join(root, path), writeState(await readState()))
