import { createPatientRegistry, describeCondition } from 'ketamine-therapy/core'
import type { Condition } from 'ketamine-therapy/core'
import type { Regimen, RuleBasis, SafetyFigure } from 'ketamine-therapy/screening'
import { createPatientVocabulary, valueSets } from 'ketamine-therapy/terminology'
import { bullets, capital, plain } from '../markdown'
import type { References } from '../references'
import { number } from '../words'

/** The regimens in the order of all tables. */
export const REGIMENS: Readonly<Record<Regimen, string>> = {
  'esketamine-nasal': 'Esketamine nasal spray',
  'ketamine-clinic': 'Ketamine in clinic',
  'ketamine-home': 'Ketamine at home',
}

/** "Convention: no published number". */
export function basisText({ kind, text }: RuleBasis): string {
  return plain(`${kind === 'rems' ? 'REMS' : capital(kind)}: ${text}`)
}

const registry = createPatientRegistry(createPatientVocabulary())

/** The condition as an English sentence. */
export function conditionText(condition: Condition): string {
  const text = describeCondition(condition, { registry, valueSets: Object.values(valueSets) })
  return plain(`${capital(text)}.`)
}

/** More than this is no sentence that one can read. */
const LONGEST_SENTENCE = 300

/** The condition as an item: a sentence, or, where that is too long and one thing of several fires it, a list of them. */
export function conditionItem(condition: Condition): string {
  const text = conditionText(condition)
  if (text.length <= LONGEST_SENTENCE || !('any' in condition)) return text
  return `Any of these:\n${indented(bullets(alternatives(condition).map(conditionText)))}`
}

/** What is joined by "or", also where it is nested. */
function alternatives(condition: Condition): readonly Condition[] {
  return 'any' in condition ? condition.any.flatMap(alternatives) : [condition]
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}

/** Rules by id, each a link to its page. */
export function ruleLinks(ids: readonly string[]): string {
  return ids.map((id) => `[\`${id}\`](./${id}.md)`).join(', ')
}

/** "sedation: 48 to 61 % (9 of 346)". */
export function figureText({ of, low, high, unit, count, outOf, sources }: SafetyFigure, { cite }: Pick<References, 'cite'>): string {
  const amount = low === high ? number(low) : `${number(low)} to ${number(high)}`
  // "infusions: 684" needs no unit.
  const counted = unit === `{${of}}` ? '' : unitText(unit, high)
  const people = outOf === undefined ? '' : count === undefined ? ` (of ${outOf})` : ` (${count} of ${outOf})`
  return `${plain(`${of}: ${amount}${counted}${people}`)} ${cite(sources)}`
}

const UNITS: Readonly<Record<string, string>> = {
  a: 'years',
  mo: 'months',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  'mm[Hg]': 'mmHg',
  '{ULN}': 'times the upper limit',
  '{score}': 'points',
  '/min': 'per minute',
  '/[HPF]': '',
  '1': '',
}

const SINGULAR: Readonly<Record<string, string>> = {
  years: 'year',
  months: 'month',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  points: 'point',
  people: 'person',
}

/** " mmHg"; " hours", or " hour" after a single one. */
export function unitText(unit: string, value: number): string {
  const words = UNITS[unit] ?? unit.replace(/[{}]/g, '')
  if (words === '') return ''
  return ` ${value === 1 ? (SINGULAR[words] ?? words) : words}`
}
