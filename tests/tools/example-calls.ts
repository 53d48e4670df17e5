import type { Module } from './modules'
import { collectExamples, parseExample } from './examples'
import { loadModule } from './modules'
import { manifest } from './project'
import { runExample } from './run-example'

export type Call = (...values: readonly unknown[]) => unknown

// More calls of one function show little that these do not.
const CALLS = 2

/** The calls of each function in the examples of the documentation, by `entry/name`. Of a refused call nothing can be damaged. */
export async function callsOfExamples(): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const calls = new Map<string, (readonly unknown[])[]>()
  const listening = (room: string, name: string, value: unknown): unknown => {
    if (typeof value !== 'function' || /^[A-Z]/.test(name)) return value
    const own = calls.get(`${room}/${name}`) ?? []
    calls.set(`${room}/${name}`, own)
    return (...values: readonly unknown[]) => {
      const answer = (value as Call)(...values)
      if (own.length < CALLS) own.push(values)
      return answer
    }
  }
  const load = async (specifier: string): Promise<Module> => {
    const room = specifier.slice(manifest.name.length + 1)
    const module = await loadModule(`src/${room === '' ? '' : `${room}/`}index.ts`)
    return Object.fromEntries(Object.entries(module).map(([name, value]) => [name, listening(room, name, value)]))
  }
  const nothing = async (_line: number, run: () => Promise<unknown>): Promise<void> => {
    await run().catch(() => undefined)
  }
  for (const { code, info } of collectExamples())
    if (!info.startsWith('no-run')) await runExample(parseExample(code), load, { gives: nothing, throws: nothing })
  return calls
}
