import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type InstalledPackage, installedPackages, manifest, root } from '../tools/project'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed library, as it would go to the registry. */
    tarball: string
    /** An empty folder in which npm has installed the tarball; consumer projects stand in sub-folders. */
    workspace: string
  }
}

/** Builds and packs the library, and installs the tarball the way a consumer does. Needs no network: dependencies come from this checkout. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ketamine-therapy-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  npm(root, 'pack', '--foreground-scripts=false', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string)

  const copies = installedPackages().map((each, index) => ({ ...each, folder: copyOf(each.folder, join(folder, `dependency-${index}`)) }))
  const shared = copies.filter(({ holder }) => holder === undefined)
  const second = copies.filter((each): each is typeof each & { readonly holder: string } => each.holder !== undefined)
  const consumer = {
    name: 'consumer',
    private: true,
    dependencies: { [manifest.name]: `file:${tarball}`, ...fromFolders(shared) },
    // Else npm asks a registry for a second version of a name.
    overrides: Object.fromEntries(second.map(({ holder }) => [holder, fromFolders(second.filter((each) => each.holder === holder))])),
  }
  writeFileSync(join(workspace, 'package.json'), JSON.stringify(consumer))
  npm(workspace, 'install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund')

  // Of names that come from folders npm installs one version only: a second one is put where npm would put it.
  for (const { name, folder: own, holder } of second) {
    cpSync(own, join(workspace, 'node_modules', holder, 'node_modules', name), { recursive: true })
  }

  project.provide('tarball', tarball)
  project.provide('workspace', workspace)
  return () => rmSync(folder, { recursive: true, force: true })
}

function fromFolders(packages: readonly InstalledPackage[]): Readonly<Record<string, string>> {
  return Object.fromEntries(packages.map(({ name, folder }) => [name, `file:${folder}`]))
}

/** A package as the registry gives it: npm builds what comes from a folder, and older versions do so even if told to run no scripts. */
function copyOf(folder: string, to: string): string {
  cpSync(folder, to, { recursive: true, filter: (path) => path !== join(folder, 'node_modules') })
  const { scripts: _, ...rest } = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8')) as { readonly scripts?: object }
  writeFileSync(join(to, 'package.json'), JSON.stringify(rest))
  return to
}

/** What npm complains of goes straight to the terminal: the test runner tells little of what fails here. */
function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })
}
