import { describe, expect, it } from 'vitest'
import { collectExamples, parseExample, typeErrors } from '../tools/examples'
import { manifest } from '../tools/project'
import { runExample } from '../tools/run-example'

const loaders = import.meta.glob(['../../src/index.ts', '../../src/*/index.ts', '../../src/*/*/index.ts']) as Record<
  string,
  () => Promise<Record<string, unknown>>
>

async function load(specifier: string): Promise<Record<string, unknown>> {
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
    await runExample(example, load, {
      gives: async (line, run, expected) => {
        expect(await run(), `line ${line}`).toEqual(expected)
      },
      throws: async (line, run, name) => {
        await expect(run(), `line ${line}`).rejects.toMatchObject({ name })
      },
    })
  })

  it('compiles in the strictest settings', () => {
    expect(typeErrors(running)).toEqual([])
  })

  it('gives a reason where it does not run', () => {
    const silent = examples.filter((example) => example.info !== '' && !/^no-run\s+\S+/.test(example.info))
    expect(silent.map((example) => example.where)).toEqual([])
  })
})
