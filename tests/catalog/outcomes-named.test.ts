import { INSTRUMENT_IDS, instruments } from 'ketamine-therapy/outcomes'
import type { InstrumentId, InstrumentPurpose } from 'ketamine-therapy/outcomes'
import { expect, it } from 'vitest'

// Every scale named in the tables that the catalog was compiled from, with its purpose, items that count, and range as printed there.
const named: readonly (readonly [InstrumentId, InstrumentPurpose, number, number, number | undefined])[] = [
  // mood
  ['phq-9', 'outcome', 9, 0, 27],
  ['phq-2', 'screening', 2, 0, 6],
  ['gad-7', 'outcome', 7, 0, 21],
  ['qids-sr16', 'outcome', 16, 0, 27],
  ['madrs', 'outcome', 10, 0, 60],
  ['ham-d17', 'outcome', 17, 0, 52],
  ['bdi-ii', 'outcome', 21, 0, 63],
  ['c-ssrs', 'risk', 5, 0, 5],
  ['ssi', 'outcome', 19, 0, 38],
  ['bss', 'outcome', 19, 0, 38],
  ['epds', 'outcome', 10, 0, 30],
  ['ymrs', 'outcome', 11, 0, 60],
  // trauma, anxiety, substance use, pain
  ['pcl-5', 'outcome', 20, 0, 80],
  ['caps-5', 'outcome', 20, 0, 80],
  ['y-bocs', 'outcome', 10, 0, 40],
  ['lsas', 'outcome', 48, 0, 144],
  ['audit', 'screening', 10, 0, 40],
  ['audit-c', 'screening', 3, 0, 12],
  ['bpi-sf', 'outcome', 11, 0, 10],
  ['nrs-pain', 'outcome', 1, 0, 10],
  ['vas-pain', 'outcome', 1, 0, 100],
  ['dn4', 'screening', 10, 0, 10],
  ['paindetect', 'screening', 9, -1, 38],
  ['fiqr', 'outcome', 21, 0, 100],
  ['midas', 'outcome', 5, 0, 460],
  // risk
  ['dast-10', 'screening', 10, 0, 10],
  // sessions and leaving
  ['cadss', 'session-safety', 23, 0, 92],
  ['moaa-s', 'session-safety', 1, 0, 5],
  ['aldrete', 'discharge', 5, 0, 10],
  ['padss', 'discharge', 5, 0, 10],
  ['pads', 'discharge', 5, 0, 10],
]

// Named as well, and not carried: their items are in no document that was read, so nothing could be scored. Thresholds of some stand in screening.
const notCarried = ['ort', 'bpic-ss', 'icsi', 'icpi', 'kset', 'kset-r', 'moca', 'y-bocs-ii', 'phq-9m']

it('holds every scale that is named, and no other', () => {
  expect(named.map(([id]) => id).sort()).toEqual([...INSTRUMENT_IDS].sort())
  expect(INSTRUMENT_IDS).toHaveLength(31)
  expect(notCarried.filter((id) => (INSTRUMENT_IDS as readonly string[]).includes(id))).toEqual([])
})

it.each(named)('%s: %s, %i items that count, %i to %i', (id, purpose, items, minimum, maximum) => {
  const one = instruments[id]
  expect([one.purpose, one.items.filter((item) => item.scored !== false).length]).toEqual([purpose, items])
  expect([one.range.minimum, one.range.maximum]).toEqual([minimum, maximum])
})

it('has a higher score that is better only for alertness and for readiness to leave', () => {
  const better = INSTRUMENT_IDS.filter((id) => instruments[id].direction === 'higher-is-better')
  expect([...better].sort()).toEqual(['aldrete', 'moaa-s', 'pads', 'padss'])
})

it('shows wording only of scales whose holder allows it', () => {
  const worded = INSTRUMENT_IDS.filter((id) => instruments[id].items.some((item) => item.text !== undefined))
  expect([...worded].sort()).toEqual(['gad-7', 'phq-2', 'phq-9'])
})

it('watches every item about suicide or self-harm', () => {
  const watched = INSTRUMENT_IDS.flatMap((id) => [...new Set(instruments[id].flags.map((flag) => `${id} ${flag.item}`))])
  expect([...watched].sort()).toEqual(
    [
      'bdi-ii 9',
      ...['1', '2', '3', '4', '5', '6', '6-past-3-months'].map((item) => `c-ssrs ${item}`),
      'epds 10',
      'ham-d17 3',
      'madrs 10',
      'phq-9 9',
      'qids-sr16 12',
      ...['ssi 4', 'ssi 16', 'bss 4', 'bss 16', 'bss 20'],
    ].sort(),
  )
})
