import type { Finding } from '../core'
import type { Instrument } from './model'

/**
 * The finding of a scale that is no outcome measure, so that its numbers are not read as a course.
 *
 * @param instrument - the instrument
 * @internal
 */
export function notAnOutcomeMeasure({ id, purpose, shortName, sources }: Instrument): readonly Finding[] {
  if (purpose === 'outcome') return []
  return [
    {
      code: 'outcomes/not-an-outcome-measure',
      severity: 'info',
      message: `The ${shortName} is not an outcome measure: its scores do not show change.`,
      because: [{ path: 'instrument', value: id, outcome: 'met' }],
      sources,
      record: id,
    },
  ]
}
