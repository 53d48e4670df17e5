import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installedPackages, manifest, root } from '../tools/project'

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
  npm(root, 'pack', '--silent', '--foreground-scripts=false', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string)

  const installed = installedPackages()
  const shared = installed.filter(({ holder }) => holder === undefined)
  const consumer = {
    name: 'consumer',
    private: true,
    dependencies: {
      [manifest.name]: `file:${tarball}`,
      ...Object.fromEntries(shared.map(({ name, folder: own }) => [name, `file:${own}`])),
    },
  }
  writeFileSync(join(workspace, 'package.json'), JSON.stringify(consumer))
  npm(workspace, 'install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--silent')

  // Without a registry npm knows one version of each name only: a second one is put where npm would put it.
  for (const { name, folder: own, holder } of installed) {
    if (holder !== undefined) cpSync(own, join(workspace, 'node_modules', holder, 'node_modules', name), { recursive: true })
  }

  project.provide('tarball', tarball)
  project.provide('workspace', workspace)
  return () => rmSync(folder, { recursive: true, force: true })
}

function npm(cwd: string, ...args: readonly string[]): void {
  try {
    execFileSync('npm', args, { cwd, stdio: 'pipe', encoding: 'utf8', shell: process.platform === 'win32' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`npm ${args[0]} failed\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error })
  }
}
