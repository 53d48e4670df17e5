import { expect, it } from 'vitest'
import { MET } from '../../src/core/condition/tri'
import type { Frame, Watch } from '../../src/core/condition/node'
import type { BoundRule } from '../../src/screening/bind-rules'
import { createDecider } from '../../src/screening/decide-rules'

const frame: Frame = {
  subject: {},
  time: { asOf: '2026-11-22' },
  values: [],
  lists: [
    { entries: ['a name nobody knows'], codes: [undefined], hasUnrecognised: true, isComplete: true, hits: new Int8Array(2), near: [0, 1] },
  ],
}

/** How often a rule that watches these is decided for one frame, once what it says of empty lists is known. */
function timesDecided(watches: readonly Watch[]): number {
  let times = 0
  const truth = () => {
    times++
    return MET
  }
  const decide = createDecider([{ when: { node: { truth }, readsFields: false, watches } } as unknown as BoundRule])
  decide(frame)
  times = 0
  decide(frame)
  return times
}

it('decides a rule once, however many lists and sets it watches', () => {
  const watches = [-1, 0, 1].map((set) => ({ slot: 0, set }))
  expect(timesDecided(watches)).toBe(1)
  expect(timesDecided(Array.from({ length: 1000 }, () => watches).flat())).toBe(1)
  expect(timesDecided([{ slot: 0, set: 2 }])).toBe(0)
})
