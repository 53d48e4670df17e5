import type { CeilingUnit, NumberRange, Protocol, SimpleDose } from 'ketamine-therapy/protocols'
import { rulesOf } from './records'

/** No rule states more than its protocol's own ceiling, no range is upside down, no number is below zero. */
export function limitProblems(records: readonly Protocol[]): readonly string[] {
  return records.flatMap((record) =>
    rulesOf(record).flatMap((rule) => [
      ...rangesOf(rule).flatMap(({ minimum, maximum }) => (minimum <= maximum ? [] : [`${record.id}: a range upside down`])),
      ...(rule.kind === 'one-of' && rule.allowedMg.some((mg, at) => at > 0 && mg <= (rule.allowedMg[at - 1] ?? 0))
        ? [`${record.id}: allowed doses do not rise`]
        : []),
      ...highest(rule).flatMap(([unit, value]) => [
        ...(value > 0 ? [] : [`${record.id}: nothing is no dose`]),
        ...record.ceilings
          .filter((ceiling) => ceiling.unit === unit && value > ceiling.value)
          .map((ceiling) => `${record.id}: ${value} is above the ceiling "${ceiling.id}"`),
      ]),
    ]),
  )
}

function rangesOf(rule: SimpleDose): readonly NumberRange[] {
  return Object.values(rule).filter(
    (part): part is NumberRange =>
      typeof part === 'object' && part !== null && 'minimum' in part && 'maximum' in part && part.maximum !== undefined,
  )
}

/** The most that a rule states, in the units in which ceilings speak. */
function highest(rule: SimpleDose): readonly (readonly [CeilingUnit, number])[] {
  switch (rule.kind) {
    case 'fixed':
    case 'daily':
      return [['mg-per-session', rule.doseMg]]
    case 'one-of':
      return [['mg-per-session', Math.max(...rule.allowedMg)]]
    case 'range':
      return [['mg-per-session', rule.doseMg.maximum]]
    case 'per-kg':
      return [['mg-per-kg', rule.mgPerKg]]
    case 'per-kg-range':
      return [['mg-per-kg', rule.mgPerKg.maximum]]
    case 'multi-stage':
      // In hundredths, which is how stages are printed.
      return [['mg-per-kg', rule.stages.reduce((sum, stage) => sum + Math.round(stage.mgPerKg * 100), 0) / 100]]
    case 'patient-controlled':
      return [
        ['mg-per-kg', rule.mgPerKg],
        ['mg-per-session', rule.pumpMg],
      ]
    case 'per-kg-per-hour':
      return [['mg-per-kg-per-hour', rule.mgPerKgPerHour]]
    case 'per-kg-per-hour-range':
      return [['mg-per-kg-per-hour', rule.mgPerKgPerHour.maximum]]
    case 'per-kg-per-minute':
      return [['mg-per-kg-per-hour', (rule.microgramsPerKgPerMinute * 60) / 1000]]
    case 'per-hour':
      return [['mg-per-hour', rule.mgPerHour.maximum]]
    case 'per-24-hours':
      return [['mg-per-session', rule.mgPer24Hours]]
    case 'described-only':
    case 'no-published-standard':
      return []
  }
}
