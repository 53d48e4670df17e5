import { InputCheck } from '../core/check'
import type { CeilingUnit, DoseRule, DoseStep, NumberRange, OneOfDose, SimpleDose, TimeRange } from './model'
import { checkShape } from './shape'
import { PARTS } from './shapes'
import { counted, timeWords } from './time-range'

/**
 * Says a dose rule in words: what the cited text sets, with its units. It computes no dose for a person; see `calculateDose`.
 *
 * @param rule - dose rule of a protocol or of one of its phases
 * @returns one English phrase for professionals; a rule that sets no number repeats its own text
 * @throws InvalidInputError for a rule of another form
 * @example
 * ```ts
 * import { describeDose, ivAudMet, ivTrdAcuteSix } from 'ketamine-therapy/protocols'
 *
 * ivTrdAcuteSix.dose && describeDose(ivTrdAcuteSix.dose) // → '0.5 mg/kg over 40 minutes'
 * ivAudMet.dose && describeDose(ivAudMet.dose) // → '0.11 mg/kg over 2 minutes, then 0.6 mg/kg over 50 minutes'
 * describeDose({ kind: 'per-stone' } as never) // throws InvalidInputError
 * ```
 */
export function describeDose(rule: DoseRule): string {
  const check = new InputCheck('describeDose')
  checkShape(check, 'rule', rule, PARTS.rule)
  check.done()
  return doseInWords(rule)
}

/**
 * The same for a rule that was checked.
 *
 * @internal
 */
export function doseInWords(rule: DoseRule): string {
  if (rule.kind === 'arms') return `studied side by side, not a range: ${listed(rule.arms)}`
  if (rule.kind === 'steps') return `${listed(rule.steps)}${rule.advance === undefined ? '' : `. ${rule.advance.text}`}`
  return simple(rule)
}

function listed(steps: readonly DoseStep[]): string {
  return steps
    .map(({ label, rule, ceilings = [] }) => {
      const words = [simple(rule), ...ceilings.map(({ value, unit }) => `at most ${value} ${CEILING_UNITS[unit]}`)].join(', ')
      return words.startsWith(label) ? words : `${label}: ${words}`
    })
    .join('; ')
}

/**
 * Units of ceilings in words.
 *
 * @internal
 */
export const CEILING_UNITS = {
  'mg-per-session': 'mg',
  'mg-per-kg': 'mg/kg',
  'mg-per-hour': 'mg/h',
  'mg-per-kg-per-hour': 'mg/kg/h',
} as const satisfies Readonly<Record<CeilingUnit, string>>

function simple(rule: SimpleDose): string {
  switch (rule.kind) {
    case 'fixed':
      return `${rule.doseMg} mg${over(rule.overMinutes)}`
    case 'one-of':
      return oneOf(rule)
    case 'per-kg':
      return `${rule.mgPerKg} mg/kg${over(rule.overMinutes)}`
    case 'per-kg-range':
      return `${range(rule.mgPerKg)} mg/kg${over(rule.overMinutes)}${rise(rule.maximumRiseMgPerKg, 'mg/kg')}`
    case 'range':
      return `${range(rule.doseMg)} mg${over(rule.overMinutes)}`
    case 'per-kg-per-hour':
      return `${rule.mgPerKgPerHour} mg/kg/h${hours(rule.hours)}`
    case 'per-kg-per-hour-range':
      return `${range(rule.mgPerKgPerHour)} mg/kg/h${rise(rule.maximumRiseMgPerKgPerHour, 'mg/kg/h', 'at a time')}`
    case 'per-kg-per-minute':
      return `${rule.microgramsPerKgPerMinute} mcg/kg/min${hours(rule.hours)}`
    case 'per-hour':
      return `${range(rule.mgPerHour)} mg/h`
    case 'per-24-hours':
      return `${rule.mgPer24Hours} mg in 24 hours`
    case 'daily':
      return `${rule.doseMg} mg, ${rule.timesPerDay === 1 ? 'once' : `${rule.timesPerDay} times`} a day`
    case 'multi-stage':
      return rule.stages.map((stage) => `${stage.mgPerKg} mg/kg over ${counted(stage.overMinutes, 'minute')}`).join(', then ')
    case 'patient-controlled':
      return `${rule.mgPerKg} mg/kg, then a pump with ${rule.pumpMg} mg over ${counted(rule.pumpHours, 'hour')}`
    case 'described-only':
    case 'no-published-standard':
      return rule.text
  }
}

function oneOf({ allowedMg, chosenBy, maximumRiseMg }: OneOfDose): string {
  const last = allowedMg.length - 1
  const doses = allowedMg.map((dose, index) => (index === 0 ? String(dose) : `${index === last ? ' or ' : ', '}${dose}`)).join('')
  return `${doses} mg${rise(maximumRiseMg, 'mg')}${chosenBy === undefined ? '' : ` (choice: ${chosenBy})`}`
}

function rise(most: number | undefined, unit: string, when = 'from one session to the next'): string {
  return most === undefined ? '' : `, rising by at most ${most} ${unit} ${when}`
}

function range({ minimum, maximum }: NumberRange): string {
  if (minimum === 0) return `up to ${maximum}`
  return minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`
}

function over(time: TimeRange | undefined): string {
  return time === undefined ? '' : ` over ${timeWords(time)}`
}

function hours(count: number | undefined): string {
  return count === undefined ? '' : ` for ${counted(count, 'hour')}`
}
