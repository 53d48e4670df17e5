import type { Checkpoint, DischargeCriterion, MonitoringPlan, PreDoseBound, PreDoseRule, Protocol } from 'ketamine-therapy/protocols'
import { shortestStay } from '../../../src/protocols/shortest-stay'
import { bullets, capital, joined, lines, plain, sentence, table } from '../markdown'
import type { References } from '../references'
import { SYMBOLS, spelled } from '../words'

const READINGS: Readonly<Record<PreDoseBound['reading'], readonly [name: string, unit: string]>> = {
  systolicMmHg: ['systolic blood pressure', ' mmHg'],
  diastolicMmHg: ['diastolic blood pressure', ' mmHg'],
  heartRatePerMin: ['heart rate', ' per minute'],
  respiratoryRatePerMin: ['breathing', ' breaths per minute'],
  spo2Percent: ['oxygen saturation', ' %'],
  minutesSinceFood: ['time since food', ' minutes'],
  minutesSinceLiquids: ['time since liquids', ' minutes'],
  minutesSinceNasalDrug: ['time since another nasal drug', ' minutes'],
  rideArranged: ['ride home arranged', ''],
}
/** Abbreviations that are no words. */
const OBSERVED: Partial<Readonly<Record<Checkpoint['observe'][number], string>>> = { spo2: 'oxygen saturation', ecg: 'ECG' }
const WHEN: Readonly<Record<Checkpoint['when'], string>> = {
  before: 'before',
  during: 'during',
  after: 'after',
  throughout: 'throughout',
  'before-leaving': 'before leaving',
}
const ANCHORS: Readonly<Record<Checkpoint['from'], string>> = {
  'dose-start': 'after the start of the dose',
  'dose-end': 'after the end of the dose',
  administration: 'after the dose, from the first device to the last',
}

/** A default of this library is never shown as a guideline, and one that leans on a published limit is still a default. */
const isConvention = ({ sources }: Pick<PreDoseRule, 'sources'>): boolean => sources.some(({ checked }) => checked === 'convention')

/** Limits looked at before a dose, each with its effect and where it comes from. */
export function holds({ preDose }: Pick<Protocol, 'preDose'>, { cite }: References): string {
  const rows = preDose.map((rule) => [
    rule.anyOf.map(bound).join(', or '),
    `${rule.effect === 'hold' ? 'no dose now' : 'weigh, no bar'}${ages(rule)}`,
    isConvention(rule) ? 'default of this library' : 'published',
    lines(`${plain(sentence(rule.text))} ${cite(rule.sources)}`, `\`protocols/${rule.id}\``),
  ])
  return table(['Reading', 'Effect', 'Basis', 'In words'], rows)
}

function bound(one: PreDoseBound): string {
  const [name, unit] = READINGS[one.reading]
  return one.reading === 'rideArranged' ? `${name}: ${one.to ? 'yes' : 'no'}` : `${name} ${SYMBOLS[one.is]} ${one.to}${unit}`
}

function ages({ minimumAgeYears, maximumAgeYears }: PreDoseRule): string {
  if (minimumAgeYears !== undefined) return `, from ${minimumAgeYears} years`
  return maximumAgeYears === undefined ? '' : `, up to ${maximumAgeYears} years`
}

/** The grid of readings, the shortest stay, and from where it is counted. */
export function monitoring(plan: MonitoringPlan | undefined, { cite }: References): string {
  if (plan === undefined) return ''
  const rows = plan.checkpoints.map((point) => [
    time(point),
    plain(point.observe.map((one) => OBSERVED[one] ?? spelled(one)).join(', ')),
    `${plain(sentence(point.text))} ${cite(point.sources)}`,
  ])
  const { minimumStay: stay, clock } = plan
  const least = stay.kind === 'fixed' ? `${stay.minutesAfterDoseEnd} minutes after the end of the dose. ` : ''
  const code = shortestStay(plan)?.id
  return joined(
    table(['When', 'What is looked at', 'In words'], rows),
    bullets([
      `**Shortest stay:** ${least}${plain(sentence(stay.text))} ${cite(stay.sources)}${code === undefined ? '' : ` \`protocols/discharge-${code}\``}`,
      `**Clock:** ${plain(sentence(clock.text))} ${cite(clock.sources)}`,
    ]),
  )
}

function time({ when, minutes, approximate, from }: Checkpoint): string {
  if (minutes === undefined) return WHEN[when]
  if (minutes === 0) return ANCHORS[from].replace(/^after /, 'at ')
  return `${approximate === true ? 'about ' : ''}${minutes} minutes ${ANCHORS[from]}`
}

/** Conditions for leaving beside the shortest stay. */
export function leaving(discharge: readonly DischargeCriterion[], { cite }: References): string {
  const rows = discharge.map(({ id, text, required, basis, sources }) => [
    lines(`${plain(capital(sentence(text)))} ${cite(sources)}`, `\`protocols/discharge-${id}\``),
    required ? 'required' : 'its absence is a caution',
    basis === 'published' ? 'published' : 'default of this library',
  ])
  return table(['Condition', 'Weight', 'Basis'], rows)
}
