import type { Truth } from '../core'
import type { Instrument, SeriesPoint, StabilityDefinition, Trajectory } from './model'
import { daysBetween } from '../core/date'
import { judgeChange, meetsRemission } from './judge-change'

/**
 * Tells whether remission or response holds over the last weeks of a series, by each definition of the instrument.
 *
 * @param instrument - an outcome measure
 * @param points - the series by date; the earliest point is the baseline
 * @returns each definition with its outcome, in the order of the instrument
 * @internal
 */
export function judgeStability(instrument: Instrument, points: readonly SeriesPoint[]): Trajectory['stability'] {
  const outcomes = new Map<string, Truth>()
  for (const definition of instrument.stability ?? []) {
    const held = heldOver(instrument, definition, points)
    const other = definition.unless === undefined ? 'unmet' : (outcomes.get(definition.unless) ?? 'unknown')
    outcomes.set(definition.id, held === 'unmet' || other === 'met' ? 'unmet' : other === 'unknown' ? 'unknown' : held)
  }
  return [...outcomes].map(([id, outcome]) => ({ id, outcome }))
}

function heldOver(instrument: Instrument, definition: StabilityDefinition, points: readonly SeriesPoint[]): Truth {
  const weeks = Array.from({ length: definition.ofLastWeeks }, (_, week) => truthOfWeek(instrument, definition, points, week))
  const met = weeks.filter((truth) => truth === 'met').length
  const open = weeks.filter((truth) => truth === 'unknown').length
  return met >= definition.atLeastWeeks ? 'met' : met + open < definition.atLeastWeeks ? 'unmet' : 'unknown'
}

// Week 0 ends with the latest score. Of several scores in a week the latest counts; the baseline itself tells nothing.
function truthOfWeek(instrument: Instrument, { holds, by }: StabilityDefinition, points: readonly SeriesPoint[], week: number): Truth {
  const [baseline, ...later] = points
  const last = later.at(-1)
  if (baseline === undefined || last === undefined) return 'unknown'
  const point = later.filter(({ on }) => Math.floor(daysBetween(on, last.on) / 7) === week).at(-1)
  if (point === undefined) return 'unknown'
  if (holds === 'remission') {
    const remission = instrument.remission.find(({ id }) => id === by)
    return remission !== undefined && meetsRemission(remission, point.score) ? 'met' : 'unmet'
  }
  const response = instrument.response.find(({ id }) => id === by)
  return judgeChange(instrument, baseline.score, point.score, undefined, response).category === 'response' ? 'met' : 'unmet'
}
