import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createScreener, parsePatient } from 'ketamine-therapy/screening'
import { healthy, icd, INTENDED, options } from './support'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const heldScreener = createScreener(INTENDED.C, options)

// Rules that were bound are kept for the next screener, and what they say without any entry for the next patient; whom they were asked about is not.
it.each([
  ['with its screener', () => createScreener(INTENDED.C, options)],
  ['while its screener is held', () => heldScreener],
])('nothing of a patient is kept %s', async (_, screenerOf) => {
  const screened = (): readonly WeakRef<object>[] => {
    const patient = parsePatient({ ...healthy, conditions: [icd('I10')] })
    screenerOf().prepared(patient)
    return [patient, patient.conditions, patient.conditions?.[0], patient.vitals].map((one) => new WeakRef(one as object))
  }
  const held = screened()
  // What a weak reference leads to is kept until the task is over, and one collection may still find an old address on the stack.
  for (let turn = 0; turn < 20 && held.some((one) => one.deref() !== undefined); turn++) {
    await new Promise((resolve) => setTimeout(resolve))
    collectGarbage()
  }
  expect(held.map((one) => one.deref())).toEqual([undefined, undefined, undefined, undefined])
})
