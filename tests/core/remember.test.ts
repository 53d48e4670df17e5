import { expect, it } from 'vitest'
import { remember } from '../../src/core/remember'

it('works a text out once, and again when too many others came', () => {
  let times = 0
  const length = remember((text) => {
    times++
    return text.length
  })
  expect([length('I10'), length('I10'), times]).toEqual([3, 3, 1])
  for (let other = 0; other < 20_000; other++) length(`made up ${other}`)
  times = 0
  expect([length('I10'), times]).toEqual([3, 1])
})

it('asks again where nothing was found', () => {
  let times = 0
  const nothing = remember(() => {
    times++
    return undefined
  })
  expect([nothing('kratom'), nothing('kratom'), times]).toEqual([undefined, undefined, 2])
})
