import { expect, it } from 'vitest'
import { damagesOf } from '../tools/arbitrary'
import { knockAt, showArguments, trusting } from '../tools/door'
import type { Call } from '../tools/example-calls'
import { callsOfExamples } from '../tools/example-calls'
import { loadModule } from '../tools/modules'
import { entries } from '../tools/project'

// Neighboring damages show much the same.
const DAMAGES = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 150) / 3)

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
