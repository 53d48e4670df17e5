import { expect, it } from 'vitest'
import { root } from '../tools/project'
import { run } from '../tools/run'

it('the demo ends quietly when its reader leaves', () => {
  expect(run(root, 'bash', '-c', 'set -o pipefail; node --import tsx docs/examples/demo.ts --json | head -n 1')).toEqual({
    status: 0,
    output: '{\n',
  })
})
