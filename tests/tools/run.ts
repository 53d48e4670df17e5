import { spawnSync } from 'node:child_process'

/** What a program printed and how it ended. */
export interface Run {
  readonly status: number | null
  readonly output: string
}

/** Runs a program and waits for it. */
export function run(cwd: string, command: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  return { status, output: `${stdout}${stderr}${error === undefined ? '' : String(error)}` }
}

/** Runs a script of an installed package with this Node. */
export function node(cwd: string, script: string, ...args: readonly string[]): Run {
  return run(cwd, process.execPath, script, ...args)
}
