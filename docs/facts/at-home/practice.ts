import type { HomePosition, HomeProgram, PracticeFigure, ProgramSignal, ReadingNote, SafetyLesson } from 'ketamine-therapy/at-home'
import { homePositions, homePrograms, programSignals, readingNotes, safetyLessons } from 'ketamine-therapy/at-home'
import { createProgramRegistry } from '../../../src/at-home/program-registry'
import { day, joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { place } from '../words'
import { conditionText } from './words'

const STANCES: Readonly<Record<HomePosition['stance'], string>> = {
  'advises-against': 'advises against it',
  warns: 'warns',
  'prefers-site': 'wants a supervised site',
  'accepts-some': 'accepts some of it',
  accepts: 'accepts it',
  silent: 'says nothing on it',
}
const BOUNDS: Readonly<Record<NonNullable<PracticeFigure['bound']>, string>> = {
  about: 'about ',
  below: 'fewer than ',
  above: 'above ',
  'at-most': 'at most ',
  'at-least': 'at least ',
}

/** What programs reported, and what bodies say of dosing at home. */
export function practicePage(): FactPage {
  const references = createReferences()
  const { cite } = references
  const programs = Object.values<HomeProgram>(homePrograms).map((one) => [
    lines(plain(one.title), `\`${one.id}\``, datesText(one.published)),
    lines(plain(one.population), plain(one.supervision), plain(one.dosing)),
    `${plain(one.findings ?? 'Nothing reported.')}${cite(one.sources)}`,
    lines(...one.figures.map(figureText)),
    plain(one.cautions.join('; ')),
  ])
  const positions = Object.values<HomePosition>(homePositions).map((one) => [
    lines(plain(one.body), `\`${one.id}\``, place(one.jurisdiction)),
    datesText(one.from, one.through),
    STANCES[one.stance],
    `${plain([one.text, one.findings].filter((part) => part !== undefined).join(' '))}${cite(one.sources)}`,
  ])
  const lessons = Object.values<SafetyLesson>(safetyLessons).map((one) => [
    lines(`\`${one.id}\``, one.standing),
    `${plain(one.fact)}${cite(one.sources)}`,
    plain(one.lesson),
    lines(...one.items.map((item) => `\`${item}\``)),
  ])
  const notes = Object.values<ReadingNote>(readingNotes).map((one) => [
    lines(plain(one.threshold), `\`${one.id}\``),
    `${plain(one.origin)}${cite(one.sources)}`,
    plain(one.use),
  ])
  const registry = createProgramRegistry()
  const signals = Object.values<ProgramSignal>(programSignals).map(({ id, title, when, sources }) => [
    `\`${id}\``,
    `${plain(title)}${cite(sources)}`,
    plain(conditionText(when, { registry })),
  ])
  return {
    id: 'practice',
    title: 'What home programs did, and what bodies say',
    row: [
      `${programs.length} programs, ${positions.length} positions, ${lessons.length} lessons, ${notes.length} notes, ${signals.length} signals`,
    ],
    body: joined(
      'Programs describe what was done. A dose or a limit in them is none to use. Dosing at home is disputed: cohorts of companies report few problems, while FDA and professional bodies warn or want a supervised site; the cohorts have no controls and find less harm than there is.',
      section(2, 'Programs', table(['Program', 'Who and how', 'Reported', 'Numbers', 'Before believing it'], programs)),
      section(2, 'Positions and rules', table(['Who', 'When', 'On dosing at home', 'What it says'], positions)),
      section(2, 'Lessons', table(['Case or count', 'What happened', 'Lesson', 'Items that carry it'], lessons)),
      section(2, 'Where limits of readings come from', table(['Limit', 'From', 'Use here'], notes)),
      section(2, 'Signals of a program as a whole', table(['Signal', 'What shows it', 'As a rule'], signals)),
      section(2, 'References', references.list()),
    ),
  }
}

function figureText({ label, value, upTo, unit, bound }: PracticeFigure): string {
  const range = upTo === undefined ? `${value}` : `${value} to ${upTo}`
  return plain(`${label}: ${bound === undefined ? '' : BOUNDS[bound]}${range} ${unit}`)
}

/** "2022-09-28", or "2026-01-01 to 2026-12-31". */
function datesText(from: string | undefined, through?: string): string {
  if (from === undefined) return 'not dated'
  return through === undefined ? day(from) : `${day(from)} to ${day(through)}`
}
