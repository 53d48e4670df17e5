import { expect, it } from 'vitest'
import { damagesOf } from '../tools/arbitrary'
import { knockAt, showArguments, trusting } from '../tools/door'
import { collectExamples, parseExample } from '../tools/examples'
import type { Module } from '../tools/modules'
import { loadModule } from '../tools/modules'
import { entries, manifest } from '../tools/project'
import { runExample } from '../tools/run-example'

type Call = (...values: readonly unknown[]) => unknown

// More calls of one function show little that these do not, and neighboring damages much the same.
const CALLS = 2
const DAMAGES = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 150) / 3)

/** The calls of each function in the examples of the documentation, by `entry/name`. Of a refused call nothing can be damaged. */
async function callsOfExamples(): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
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

const calls = await callsOfExamples()

it.each(entries.filter((entry) => entry.key !== '.'))(
  '$specifier answers or refuses when one part of a call in the documentation is damaged',
  { timeout: 300_000 },
  async ({ key, source }) => {
    const module = await loadModule(source)
    const room = key.slice(2)
    const failures: string[] = []
    for (const [name, value] of Object.entries(module)) {
      if (Object.hasOwn(trusting, `${room}/${name}`)) continue
      const made = calls.get(`${room}/${name}`) ?? []
      const parts = made.flatMap((values) => damagedArguments(values, 3))
      const tried = [...made.flatMap((values) => damagedArguments(values, 0)), ...spread(parts, DAMAGES)]
      const wrong = tried.flatMap((values) => {
        const said = knockAt(value as Call, values)
        return said === undefined ? [] : [`${room}/${name}(${showArguments(values)}) → ${said}`]
      })
      failures.push(...wrong.slice(0, 3))
    }
    expect(failures).toEqual([])
  },
)

/** The arguments with one of them damaged. There is one more than the example gives: it may be an optional one. */
function damagedArguments(values: readonly unknown[], depth: number): readonly (readonly unknown[])[] {
  return [...values, undefined].flatMap((given, at) =>
    damagesOf(given, depth).map((one) => [...values.slice(0, at), one, ...values.slice(at + 1)]),
  )
}

/** At most so many of a list, from all over it. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  return all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length))
}
