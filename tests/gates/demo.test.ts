import { expect, it } from 'vitest'
import { root } from '../tools/project'
import { run } from '../tools/run'

it('the demo ends quietly when its reader leaves', () => {
  expect(run(root, 'bash', '-c', 'set -o pipefail; node --import tsx docs/examples/demo.ts --json | head -n 1')).toEqual({
    status: 0,
    output: '{\n',
  })
})

it('the demo prints nothing of an intake that a terminal would obey', () => {
  const erase = '\u001B[2J\u009B2J\u0007'
  const printed = (document: object, flag = ''): string =>
    run(root, 'bash', '-c', `printf %s "$0" | node --import tsx docs/examples/demo.ts /dev/stdin ${flag}`, JSON.stringify(document)).output
  const intake = { patient: { medications: [{ ingredient: `unheard${erase}of`, status: 'active' }] }, indication: 'ptsd' }
  const json = printed(intake, '--json')
  expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(`unheard${erase}of`).slice(1, -1))
  for (const text of [json, printed(intake), printed({ ...intake, [`unheard${erase}of`]: 1 })]) {
    expect(text).toContain('unheard')
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  }
})
