import type { CeilingUnit, Protocol, Schedule, SimpleDose } from 'ketamine-therapy/protocols'
import { phasesOf, rulesOf } from './records'

/**
 * Notes that speak of a highest dose which is not the protocol's own: another authority, another study, healthy people. Whoever adds one here
 * says so in the note itself.
 */
const FOREIGN = ['state-guidance', 'training-study']

const WORDS: Readonly<Record<string, number>> = { once: 1, two: 2, twice: 2, three: 3, ten: 10 }
const UNITS: Readonly<Record<string, CeilingUnit>> = {
  mg: 'mg-per-session',
  'mg/kg': 'mg-per-kg',
  'mg/h': 'mg-per-hour',
  'mg/kg/h': 'mg-per-kg-per-hour',
}

/** No number hides in prose: a text and the field beside it say the same, and a highest dose named in a note is a ceiling or the end of a rule. */
export function proseProblems(records: readonly Protocol[]): readonly string[] {
  return records.flatMap((record) => [
    ...record.ceilings.flatMap(({ id, text, value }) => (says(text, value) ? [] : [`${record.id}, ${id}: the text does not say ${value}`])),
    ...record.preDose.flatMap(({ id, text, anyOf }) =>
      anyOf.flatMap(({ to }) =>
        typeof to === 'boolean' || says(text, to) || saysTime(text, to) ? [] : [`${record.id}, ${id}: the text does not say ${to}`],
      ),
    ),
    ...record.preparation.flatMap(({ id, text, minutesBefore }) => [
      ...(minutesBefore === undefined || saysTime(text, minutesBefore)
        ? []
        : [`${record.id}, ${id}: the text does not say ${minutesBefore} minutes`]),
      ...(minutesBefore === undefined && /\d+ (?:minutes?|hours?)/.test(text) ? [`${record.id}, ${id}: a time without its field`] : []),
    ]),
    ...stayProblems(record),
    ...phasesOf(record).flatMap((phase) =>
      phase.schedules.flatMap((schedule) => labelProblems(schedule).map((problem) => `${record.id}, ${schedule.id}: ${problem}`)),
    ),
    ...highestProblems(record),
  ])
}

function stayProblems({ id, monitoring }: Protocol): readonly string[] {
  if (monitoring === undefined) return []
  const { minimumStay: stay, checkpoints } = monitoring
  return [
    ...(stay.kind === 'fixed' && !saysTime(stay.text, stay.minutesAfterDoseEnd)
      ? [`${id}: the text does not say ${stay.minutesAfterDoseEnd} minutes`]
      : []),
    ...checkpoints.flatMap((point) => {
      const said = /(\d+) minutes after the dose|minutes (\d+) /.exec(point.text)?.[1]
      return said === undefined || Number(said) === point.minutes ? [] : [`${id}, ${point.id}: the text says ${said}`]
    }),
  ]
}

function labelProblems({ label, sessions, gapPatternDays, perSevenDays }: Schedule): readonly string[] {
  const text = label.toLowerCase()
  const count = /(\d+) (?:sessions|infusions|doses)/.exec(text)?.[1]
  const often = /\b(once|twice|two|three) (?:a week|weekly)/.exec(text)?.[1] ?? (/^weekly/.test(text) ? 'once' : undefined)
  const days = /days ([\d, ]+)/.exec(text)?.[1]?.split(',').map(Number)
  const every = /every (\d+) (weeks|days)/.exec(text)
  const gap = every === null ? undefined : Number(every[1]) * (every[2] === 'weeks' ? 7 : 1)
  return [
    ...(count === undefined || Number(count) === sessions ? [] : [`the label says ${count}, not ${sessions}`]),
    ...(often === undefined || WORDS[often] === perSevenDays ? [] : [`the label says ${often} a week, not ${perSevenDays}`]),
    ...(days === undefined ||
    days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) === gapPatternDays[(at - 1) % gapPatternDays.length])
      ? []
      : ['the label names other days']),
    ...(gap === undefined || gapPatternDays[0] === gap ? [] : [`the label says every ${gap} days`]),
  ]
}

function highestProblems(record: Protocol): readonly string[] {
  const ends = rulesOf(record).flatMap(numbersOf)
  return [...record.doseNotes, ...record.courseNotes]
    .filter(({ id }) => !FOREIGN.includes(id))
    .flatMap(({ id, text }) =>
      [...text.matchAll(/(?:at most|never above|not above|up to|no more than) ([\d.]+) (mg(?:\/kg)?(?:\/h)?)(?![\w/])/gi)].flatMap(
        ([, value, unit]) => {
          const isCeiling = record.ceilings.some((one) => one.unit === UNITS[unit ?? ''] && one.value === Number(value))
          return isCeiling || ends.includes(Number(value)) ? [] : [`${record.id}, ${id}: ${value} ${unit} stands in the note only`]
        },
      ),
    )
}

function numbersOf(rule: SimpleDose): readonly number[] {
  return Object.values(rule).flatMap((part) => {
    if (typeof part === 'number') return [part]
    return typeof part === 'object' && part !== null && 'maximum' in part && typeof part.maximum === 'number' ? [part.maximum] : []
  })
}

function says(text: string, value: number): boolean {
  return numbersIn(text).includes(value)
}

function saysTime(text: string, minutes: number): boolean {
  const hours = [...text.matchAll(/([\d.]+) hours?/g)].map(([, hour]) => Number(hour) * 60)
  const said = [...text.matchAll(/([\d.]+) minutes?/g)].map(([, minute]) => Number(minute))
  return [...hours, ...said].includes(minutes)
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
}
