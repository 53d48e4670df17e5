import { describe, expect, it } from 'vitest'
import { collectExamples, compileExample, parseExample, typeErrors } from '../tools/examples'
import { manifest } from '../tools/project'

type Body = (modules: object, gives: unknown, throws: unknown) => Promise<void>
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Body

const loaders = import.meta.glob(['../../src/index.ts', '../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>

async function load(specifier: string): Promise<unknown> {
  const room = specifier.slice(manifest.name.length)
  const loader = loaders[`../../src${room}/index.ts`]
  if (loader === undefined) throw new Error(`${specifier} is not an entry of this package`)
  return loader()
}

const examples = collectExamples()
const running = examples.filter((example) => !example.info.startsWith('no-run'))

describe('every example of the README, the guides and the comments', () => {
  it.each(running)('$where does what it says', async ({ code }) => {
    const example = parseExample(code)
    expect(example.problems).toEqual([])
    const modules = Object.fromEntries(await Promise.all(example.imports.map(async ({ from }) => [from, await load(from)])))
    const gives = async (line: number, run: () => Promise<unknown>, expected: unknown): Promise<void> => {
      expect(await run(), `line ${line}`).toEqual(expected)
    }
    const throws = async (line: number, run: () => Promise<unknown>, name: string): Promise<void> => {
      await expect(run(), `line ${line}`).rejects.toMatchObject({ name })
    }
    await new AsyncFunction('modules', 'gives', 'throws', compileExample(example))(modules, gives, throws)
  })

  it('compiles in the strictest settings', () => {
    expect(typeErrors(running)).toEqual([])
  })

  it('gives a reason where it does not run', () => {
    const silent = examples.filter((example) => example.info !== '' && !/^no-run\s+\S+/.test(example.info))
    expect(silent.map((example) => example.where)).toEqual([])
  })
})
