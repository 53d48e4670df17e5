import { instantInZone, isTimeZone } from 'ketamine-therapy/core'
import { expect, it } from 'vitest'

// Transitions as published in the IANA time zone database.
it.each([
  { zone: 'America/Denver', date: '2026-12-01', clock: '09:00', instant: '2026-12-01T09:00:00-07:00', why: 'standard time' },
  {
    zone: 'America/Denver',
    date: '2026-03-08',
    clock: '02:30',
    instant: '2026-03-08T03:30:00-06:00',
    why: 'skipped: moved on by the hour',
  },
  { zone: 'America/Denver', date: '2026-11-01', clock: '01:30', instant: '2026-11-01T01:30:00-06:00', why: 'shown twice: the first' },
  { zone: 'America/Denver', date: '2026-11-01', clock: '02:00', instant: '2026-11-01T02:00:00-07:00', why: 'after the change' },
  {
    zone: 'Europe/Berlin',
    date: '2026-10-25',
    clock: '02:30',
    instant: '2026-10-25T02:30:00+02:00',
    why: 'shown twice, east of Greenwich: the first',
  },
  {
    zone: 'Australia/Lord_Howe',
    date: '2026-04-05',
    clock: '01:45',
    instant: '2026-04-05T01:45:00+11:00',
    why: 'half an hour shown twice',
  },
  { zone: 'Pacific/Kiritimati', date: '2026-12-01', clock: '00:00', instant: '2026-12-01T00:00:00+14:00', why: 'first zone of the day' },
  {
    zone: 'Pacific/Apia',
    date: '2011-12-30',
    clock: '09:00',
    instant: '2011-12-31T09:00:00+14:00',
    why: 'a whole day skipped',
  },
  {
    zone: 'America/New_York',
    date: '1880-01-01',
    clock: '12:00',
    instant: '1880-01-01T12:00:02-04:56',
    why: 'local time of −4:56:02, in whole minutes',
  },
  { zone: 'Asia/Kolkata', date: '2026-06-01', clock: '23:59', instant: '2026-06-01T23:59:00+05:30', why: 'half-hour zone' },
])('$zone $date $clock is $instant ($why)', ({ zone, date, clock, instant }) => {
  expect(instantInZone(date, clock, zone)).toBe(instant)
})

// ICU reads BST as Asia/Dhaka, IST as Asia/Calcutta, AST as America/Anchorage, NST as Pacific/Auckland; IANA links EST and MST to Panama and
// Phoenix, which have no summer time. London, Dublin, Halifax, St. John's, New York and Denver are meant.
it.each(['BST', 'IST', 'AST', 'NST', 'CST', 'EST', 'MST', 'bst'])('%s is no zone: an abbreviation is read as another place', (zone) => {
  expect(isTimeZone(zone)).toBe(false)
  expect(() => instantInZone('2026-07-01', '09:00', zone)).toThrow(
    `"${zone}" is an abbreviation, or no time zone of this host; give a name such as America/Denver`,
  )
})

it.each(['UTC', 'GMT', 'Etc/UTC', 'Europe/London', 'europe/london', 'GB', 'EST5EDT', 'America/Argentina/Buenos_Aires'])(
  '%s is a zone',
  (zone) => {
    expect(isTimeZone(zone)).toBe(true)
  },
)

// Names of the IANA database that mean one place, with its summer time: two hours ahead in Berlin, three in Athens, one in Lisbon.
it.each([
  ['CET', '2026-07-01T09:00:00+02:00'],
  ['MET', '2026-07-01T09:00:00+02:00'],
  ['EET', '2026-07-01T09:00:00+03:00'],
  ['WET', '2026-07-01T09:00:00+01:00'],
  ['HST', '2026-07-01T09:00:00-10:00'],
  ['PRC', '2026-07-01T09:00:00+08:00'],
  ['ROC', '2026-07-01T09:00:00+08:00'],
  ['ROK', '2026-07-01T09:00:00+09:00'],
  ['UCT', '2026-07-01T09:00:00+00:00'],
])('%s is a zone, though it has three letters', (zone, instant) => {
  expect(isTimeZone(zone)).toBe(true)
  expect(instantInZone('2026-07-01', '09:00', zone)).toBe(instant)
})

it.each(['AET', 'BET', 'IET', 'NET', 'PRT', 'VST'])('%s is none', (zone) => {
  expect(isTimeZone(zone)).toBe(false)
})
