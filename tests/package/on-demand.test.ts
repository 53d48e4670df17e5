import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { node } from '../tools/run'

const PROGRAM = `
const at = (name) => require.resolve(name + '/package.json').replace('package.json', '')
const [library, validator] = ['ketamine-therapy', 'zod'].map(at)
const loaded = (folder) => Object.keys(require.cache).filter((path) => path.startsWith(folder)).length
const steps = []
const note = () => steps.push({ files: loaded(library), validator: loaded(validator) > 0 })

const root = require('ketamine-therapy')
note()
const names = Object.keys(root).length
note()
const same = root.indications === require('ketamine-therapy/indications').indications
note()
root.parsePatient
note()
import(require.resolve('ketamine-therapy')).then((seen) => {
  console.log(JSON.stringify({ steps, same, named: Object.keys(root).every((name) => name in seen) && names > 300 }))
})
`

it('CommonJS loads of an entry what is read of it, and nothing when it is required', () => {
  const file = join(inject('workspace'), 'on-demand.cjs')
  writeFileSync(file, PROGRAM)
  const { status, output } = node(inject('workspace'), file)
  expect(status, output).toBe(0)
  const { steps, same, named } = JSON.parse(output) as {
    readonly steps: readonly { readonly files: number; readonly validator: boolean }[]
    readonly same: boolean
    readonly named: boolean
  }
  expect({ same, named }).toEqual({ same: true, named: true })
  const [required, listed, lookedUp, parsed] = steps
  expect([required, listed]).toEqual([
    { files: 1, validator: false },
    { files: 1, validator: false },
  ])
  // The root, the entry of the indications, and the few files that hold them.
  expect(lookedUp?.validator).toBe(false)
  expect(lookedUp?.files).toBeLessThan(10)
  expect(parsed?.validator).toBe(true)
})
