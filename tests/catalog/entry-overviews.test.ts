import { expect, it } from 'vitest'
import { entries, read } from '../tools/project'

const modules = import.meta.glob(['../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>

// The page of an entry begins with a table: what you want to do, and the function that does it, or the list of records.
it.each(entries.filter(({ key }) => key !== '.'))('the overview of $specifier names each of its functions once', async ({ source }) => {
  const module = (await modules[`../../${source}`]?.()) ?? {}
  const functions = Object.keys(module).filter((name) => typeof module[name] === 'function' && /^[a-z]/.test(name))
  const [overview = ''] = /\/\*\*[\s\S]*?\*\//.exec(read(source)) ?? []
  const named = [...overview.matchAll(/^ \* \| .* \| .* \|$/gm)].flatMap(([row]) =>
    [...row.matchAll(/\{@link (\w+)\}/g)].map(([, name = '']) => name),
  )
  expect(named.filter((name) => typeof module[name] !== 'object').sort()).toEqual([...functions].sort())
  expect(named).toEqual([...new Set(named)])
})
