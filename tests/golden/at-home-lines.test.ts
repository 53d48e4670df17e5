import type { CrisisLine, LineCountry } from 'ketamine-therapy/at-home'
import { countryLines, crisisLines, LINE_COUNTRIES } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { blockedNumbers } from '../../src/at-home/catalog/blocked-numbers'
import table from './at-home-lines.json'

// The check of 2026-11-22, line by line: every number to call or text with its keyword, whether it was confirmed on a page, and its hours
// (a confirmed number with a reason to doubt that it still runs counts as unconfirmed).
type Row = readonly [country: string, id: string, numbers: string, isConfirmed: boolean, hours: string]
const rows = table as unknown as readonly Row[]
const HOURS = { yes: 'always', no: 'limited', unknown: 'unknown' } as const

// A country without confirmed emergency number: shown all the same, and marked.
const EMERGENCY: Readonly<Record<LineCountry, string>> = {
  US: '911',
  PR: '911',
  CA: '911',
  MX: '911',
  AR: '107, 911?',
  CL: '131?',
  CO: '123',
  PE: '106?',
  UY: '911, 105',
  CR: '911?',
  EC: '911',
  BR: '192?',
  GB: '999, 112?',
  IE: '112, 999?',
  FR: '15, 112',
  ES: '112',
  PT: '112',
  DE: '112',
  AT: '144, 112',
  CH: '112, 144?',
  NL: '112',
  BE: '112',
  IT: '112, 118',
  SE: '112',
  NO: '113',
  DK: '112',
  FI: '112',
  PL: '112',
  IL: '101',
  ZA: '10177?, 112?',
  IN: '112',
  JP: '119?',
  KR: '119',
  TW: '119?',
  HK: '999',
  SG: '995',
  MY: '999',
  PH: '911?',
  TH: '1669?',
  CN: '120',
  AU: '000',
  NZ: '111',
  AE: '998',
}

// Mainz was read again when the Saarland was found to be its own; the line for sexual assault stands in the table of triage, not among the lines checked.
const READ_LATER: Readonly<Record<string, string>> = { 'poison-de-mainz': '2026-11-29', 'line-us-rainn': '2026-11-30' }

const numbersOf = (line: CrisisLine): string =>
  line.contacts
    .filter(({ by }) => by !== 'chat')
    .map(({ to, keyword }) => (keyword === undefined ? to : `${to} ${keyword}`))
    .join(', ')

describe('every line as it was checked', () => {
  it('is there, and no other', () => {
    const own = Object.values(countryLines).flatMap(({ country, lines }) => lines.map(({ id }) => `${country} ${id}`))
    expect([...own].sort()).toEqual(rows.map(([country, id]) => `${country} ${id}`).sort())
  })

  it.each(rows)('%s %s: %s', (country, id, numbers, isConfirmed, hours) => {
    const line = countryLines[country as LineCountry].lines.find((one) => one.id === id)
    expect(line && numbersOf(line)).toBe(numbers)
    expect(line?.verification.status === 'confirmed').toBe(isConfirmed)
    expect(line && HOURS[line.aroundTheClock]).toBe(hours)
    expect(line?.verification.lastChecked).toBe(READ_LATER[id] ?? '2026-11-22')
  })
})

it.each(LINE_COUNTRIES)('%s: the first line shown is the first confirmed one of the check', (country) => {
  const first = rows.find(([at, , , isConfirmed]) => at === country && isConfirmed)?.[1]
  expect(crisisLines({ country }).lines[0]?.id).toBe(first)
})

describe('emergency numbers', () => {
  it.each(LINE_COUNTRIES)('%s', (country) => {
    const { emergency } = crisisLines({ country })
    expect(emergency.map(({ number, status }) => `${number}${status === 'confirmed' ? '' : '?'}`).join(', ')).toBe(EMERGENCY[country])
  })

  it.each(LINE_COUNTRIES)('%s: an unconfirmed one is marked in the answer', (country) => {
    const { findings, emergency } = crisisLines({ country })
    const marked = findings.filter(({ code }) => code === 'at-home/emergency-number-unconfirmed')
    expect(marked).toHaveLength(emergency.filter(({ status }) => status === 'unconfirmed').length)
  })
})

describe('what was not confirmed', () => {
  it.each(LINE_COUNTRIES)('%s: comes only on request, and marked', (country) => {
    const plain = crisisLines({ country })
    const all = crisisLines({ country, includeUnverified: true })
    const doubtful = rows.filter(([at, , , isConfirmed]) => at === country && !isConfirmed).map(([, id]) => id)
    expect(plain.lines.map(({ id }) => id).filter((id) => doubtful.includes(id))).toEqual([])
    expect(plain.findings.filter(({ code }) => code === 'at-home/line-unconfirmed')).toEqual([])
    expect(all.lines.map(({ id }) => id)).toEqual(countryLines[country].lines.map(({ id }) => id))
    expect(all.findings.filter(({ code }) => code === 'at-home/line-unconfirmed').map(({ record }) => record)).toEqual(doubtful)
  })

  it('never puts an unconfirmed number into a text', () => {
    const numbers = rows.filter(([, , , isConfirmed]) => !isConfirmed)
    for (const [country, , number] of numbers) expect(crisisLines({ country }).advice.en, country).not.toContain(number)
  })
})

describe('retired numbers', () => {
  // Every number that the check blocks, as printed there.
  const BLOCKED = [
    '988 press 3; 1-800-273-8255; 1-800-784-2433; text ANSWER to 839863; text Trevor to 1-202-304-1200; text HOLA to 741741',
    '1-833-456-4566; 800 290 0024; 01 800 472 7835; 066; 0800 345 1435; 4962-0660; 4758-2554; 4783-8888',
    '0800 8483; 2400 8483; *8483; 095 738 483; 800 273 8869; 800 468 6922; (02) 290 5162; 141',
    '08457 90 90 90; 07725 909090; 1850 60 90 90; 1850 60 90 91; 01 809 2566; 01 837 9964; SOS Amitié; Suicide Écoute; 03 88 37 37 37',
    '0228 2873211; 06131 232466; 0551 396239; 0911 398 2451; 06841 162257; 06841 19240; 116 123; 0900-0113; 0900 1130113; 088 755 8000',
    '02 649 95 55; 199 284 284; 345 036 1628; 020 22 00 60; 08-33 12 31; 815 33 300; 010 195 202; 1-800-599-0019; 1393',
    '03-3264-4343; 03-5286-9090; 1800-221-4444; 6423 9191; 6423 9119; 03 7956 8144; 03 7956 8145; 0917 989 8727; 989 8727',
    '0966 351 4518; 0908 639 2672; 2389 2222; 800 424; 8001717',
  ].flatMap((line) => line.split('; '))

  it('are all on the list, and nothing else', () => {
    expect(blockedNumbers.map(({ number }) => number).sort()).toEqual([...BLOCKED].sort())
  })

  it('come in no answer, not even on request', () => {
    for (const { country, number, onlyAs } of blockedNumbers) {
      const { lines, emergency } = crisisLines({ country, includeUnverified: true })
      const shown = [
        ...lines.filter(({ id }) => id !== onlyAs).flatMap((line) => numbersOf(line).split(', ')),
        ...emergency.map((one) => one.number),
      ]
      const plain = number.replace(/^text (\w+) to (.+)$/, '$2 $1').replace(/^(\d+) press (\d)$/, '$1 $2')
      const bare = (text: string): string => text.replace(/[^\p{L}\d*]/gu, '').toUpperCase()
      expect(shown.map(bare), `${country} ${number}`).not.toContain(bare(plain))
    }
  })
})
