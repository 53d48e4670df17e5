import {
  CHECKLIST_ITEM_IDS,
  countryLines,
  FOLLOW_UP_POINT_IDS,
  HANDLING_FACT_IDS,
  HOME_FORMULATIONS,
  HOME_POSITION_IDS,
  HOME_PROGRAM_IDS,
  MISUSE_RULE_IDS,
  PROGRAM_SIGNAL_IDS,
  READING_NOTE_IDS,
  SAFETY_LESSON_IDS,
  SUPERVISION_LEVEL_IDS,
  TRIAGE_ENTRY_IDS,
} from 'ketamine-therapy/at-home'
import { expect, it } from 'vitest'
import { pages } from '../../docs/facts/at-home'

const area = pages()
const body = area.pages.map((page) => page.body).join('\n')

it('the fact pages show every record of the domain', () => {
  const lines = Object.values(countryLines).flatMap((country) => country.lines.map(({ id }) => id))
  const ids = [
    ...TRIAGE_ENTRY_IDS,
    ...MISUSE_RULE_IDS,
    ...FOLLOW_UP_POINT_IDS,
    ...HANDLING_FACT_IDS,
    ...HOME_FORMULATIONS,
    ...SUPERVISION_LEVEL_IDS,
    ...HOME_PROGRAM_IDS,
    ...HOME_POSITION_IDS,
    ...SAFETY_LESSON_IDS,
    ...READING_NOTE_IDS,
    ...PROGRAM_SIGNAL_IDS,
    ...lines,
  ]
  for (const id of ids) expect(body, id).toContain(`\`${id}\``)
  for (const id of CHECKLIST_ITEM_IDS) expect(body, id).toContain(`| Item | \`${id}\` |`)
})

it('the place of a number is named in the language of its text', () => {
  expect(body).toContain('Call (emergency number) now. Lay them')
  expect(body).toContain('Llame al (número de emergencias) ahora.')
  expect(body).not.toMatch(/Llame al \((?!número|línea)|\{(?:emergency|crisis|poison|assault|pet)\}/)
})

it('a printed rule names what it compares, with its unit', () => {
  expect(body).toContain('| oxygen at most 91 %')
  expect(body).toContain('top number at least 160 or bottom number at least 100: **no dose**')
})

it('a printed rule says a count, a time and a rate once, as people do', () => {
  expect(body).toContain('| at most 8 breaths per minute or pauses in breathing of 10 seconds or more; or blue or gray lips')
  expect(body).toContain('| below 10 breaths per minute for at least 5 minutes')
  expect(body).toContain('| feels unreal or floaty; and more than 2 hours since the dose')
  expect(body).toContain('| mild headache; and at most 1 day since the dose')
  expect(body).toContain('| lost, stolen or damaged supply, at least 2 times in 365 days: stop')
  expect(body).toContain('| dose raised on request of the patient, more than 2 times in 90 days; or rise of the dose above 50 %: hold')
  // A comma inside a part would run into the next one.
  expect(body).toContain(
    '| shipping address change, at least 2 times in 90 days; or shipping address that is not the home, at least 1 time in 365 days: hold',
  )
  expect(body).toContain('(choice is one of sublingual-tablet, troche; and form of the medicine is one of sublingual-tablet, troche)')
  expect(body).toContain(
    '| refill asked for before the supply runs out where at least 3 days before the run-out date, at least 2 times in 90 days: hold',
  )
  expect(body).toContain('| more than 6 months of home supply and documented benefit review and taper attempt: no: hold')
  expect(body).toContain('| Asked | when at least 8 weeks of use')
  expect(body).toContain('| Asked | when session is later')
})

it('an address of a line leads there', () => {
  expect(body).toContain('chat [988lifeline.org](https://988lifeline.org)')
  expect(body).toContain('[findahelpline.com](https://findahelpline.com) lists lines all over the world')
})

it('an item shows its words with the numbers filled in', () => {
  const items = area.pages.filter(({ id }) => id.startsWith('checklist-')).map((page) => page.body)
  expect(items).toHaveLength(9)
  expect(body.match(/\{\w+\\?\}/g) ?? []).toEqual([])
})
