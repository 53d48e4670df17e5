import { expect, it } from 'vitest'
import { trusting } from '../tools/door'
import type { Call } from '../tools/example-calls'
import { callsOfExamples } from '../tools/example-calls'
import { loadModule } from '../tools/modules'
import { entries } from '../tools/project'

const calls = await callsOfExamples()

it.each(entries.filter((entry) => entry.key !== '.'))(
  'two answers of $specifier share nothing that a caller could change',
  async (entry) => {
    const module = await loadModule(entry.source)
    const room = entry.key.slice(2)
    const failures = Object.entries(module).flatMap(([name, value]) => {
      if (Object.hasOwn(trusting, `${room}/${name}`)) return []
      return (calls.get(`${room}/${name}`) ?? []).flatMap((values) => {
        const [first, second] = [value, value].map((call) => (call as Call)(...values))
        const known = new Set(partsOf(values).map(([, part]) => part))
        const told = new Set(partsOf(first).map(([, part]) => part))
        return partsOf(second)
          .filter(([, part]) => told.has(part) && !known.has(part) && !Object.isFrozen(part))
          .map(([path]) => `${room}/${name}${path}`)
      })
    })
    expect([...new Set(failures)]).toEqual([])
  },
)

/** A value and everything in it that is an object, with where it stands. */
function partsOf(value: unknown, path = ''): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return []
  return [[path, value], ...Object.entries(value).flatMap(([key, part]) => partsOf(part, `${path}.${key}`))]
}
