import type { MonitoringPlan, Statement } from './model'

/** How long a person stays at least. */
type Stay = Pick<Statement, 'id' | 'text' | 'sources'> & {
  /** Minutes after the end of the dose. */
  readonly minutes: number
}

/**
 * The minimum stay. Where none is published, nobody leaves before the last reading that the text asks for after the dose. A grid counted from
 * the start of the dose is what one series did, and asks for nothing.
 *
 * @param plan - how sessions are watched
 * @returns the stay with its words; nothing where no text asks for one
 * @internal
 */
export function shortestStay({ minimumStay, checkpoints }: MonitoringPlan): Stay | undefined {
  if (minimumStay.kind === 'fixed') return { id: 'minimum-stay', minutes: minimumStay.minutesAfterDoseEnd, ...minimumStay }
  return checkpoints
    .flatMap(({ id, when, from, minutes, text, sources }) =>
      when === 'after' && from !== 'dose-start' && minutes !== undefined ? [{ id, minutes, text, sources }] : [],
    )
    .sort((a, b) => a.minutes - b.minutes)
    .at(-1)
}
