import type { Answer, Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { addMinutesTo } from '../core/instant'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { SourceRef } from '../core/source'
import type { Instant } from '../core/words'
import { alertFindings, carriedOver, inform } from './findings'
import { HIGHEST_OF_RULES } from './limits'
import type { AdministrationInput } from './monitoring/administration'
import { administrationOf } from './monitoring/administration'
import type { Checkpoint, MonitoringPlan, Observable, Protocol } from './model'
import { checkShape } from './shape'
import { PARTS } from './shapes'

/** What {@link monitoringTimeline} is asked. */
export interface TimelineInput extends AdministrationInput {
  /** When the dose begins: first device, start of the infusion, injection or intake. */
  readonly doseAt: Instant
}

/** One point of a dated timeline. */
export interface TimelineEntry {
  /** Id of the preparation rule, device or checkpoint. */
  readonly id: string
  /** `preparation` before the dose, `device` for a spray device, `checkpoint` for monitoring. */
  readonly kind: 'preparation' | 'device' | 'checkpoint'
  /** Part of the session. */
  readonly when: Checkpoint['when']
  /** Point in time. Absent where no time is stated: throughout, or before leaving. */
  readonly at?: Instant
  /** Latest point in time, where the source leaves open from which device it counts. */
  readonly until?: Instant
  /** Minutes after the dose began; negative before it. */
  readonly minutes?: number
  /** The source says "about". */
  readonly approximate?: boolean
  /** What is looked at. Empty for preparations and devices. */
  readonly observe: readonly Observable[]
  /** The rule in a sentence. */
  readonly text: string
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** Answer of {@link monitoringTimeline}. */
export interface MonitoringTimeline extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /** Id of the monitoring plan. Absent: the protocol has none of its own. */
  readonly plan?: string
  /** When the dose begins. */
  readonly doseAt: Instant
  /** When the last of the dose has been given. Absent where it is not known. */
  readonly doseEndsAt?: Instant
  /** Earliest time at which the minimum stay is over. Leaving also needs {@link assessDischarge}. Absent: no number of minutes is published, or the end of the dose is not known. */
  readonly earliestEnd?: Instant
  /** The points, by time; those without a time come last. */
  readonly entries: readonly TimelineEntry[]
}

/**
 * Dates the monitoring of one session: preparation, devices, checkpoints, and the end of the minimum stay. It does not say that a person
 * may leave: that takes the minimum stay and stability, see `assessDischarge`.
 *
 * @param protocol - one of this library's protocols, or the consumer's own
 * @param input - when the dose begins, and how long giving it takes; see {@link TimelineInput}
 * @returns the points with their times at the offset of `doseAt`
 * @throws InvalidInputError for a time without an offset, and for values that cannot be meant
 * @example
 * ```ts
 * import { monitoringTimeline, spravatoTrdUs } from 'ketamine-therapy/protocols'
 *
 * monitoringTimeline(spravatoTrdUs, { doseAt: '2026-12-01T09:00:00-07:00', doseMg: 56 }).earliestEnd // → '2026-12-01T11:05:00-07:00'
 * monitoringTimeline(spravatoTrdUs, { doseAt: '2026-12-01T09:00:00' }) // throws InvalidInputError
 * ```
 */
export function monitoringTimeline(protocol: Protocol, input: TimelineInput): MonitoringTimeline {
  checkInput(protocol, input)
  const { monitoring } = protocol
  const given = administrationOf(protocol, input)
  const findings: Finding[] = [...alertFindings(protocol), ...given.findings]
  if (monitoring === undefined)
    findings.push(
      inform(protocol, 'no-published-monitoring', 'The protocol publishes no monitoring of its own: it is set by the hospital or service.'),
    )
  findings.push(...carriedOver(protocol, 'monitoring', 'monitoring times'))
  const stay = monitoring?.minimumStay
  if (stay?.kind === 'none-published') findings.push(inform(protocol, 'no-published-minimum-stay', stay.text, stay.sources))
  const { deviceMinutes, endMinute } = given
  const stayEnds = stay?.kind === 'fixed' && endMinute !== undefined ? endMinute + stay.minutesAfterDoseEnd : undefined
  const entries = [...preparations(protocol), ...devices(deviceMinutes), ...checkpoints(monitoring, deviceMinutes, endMinute)]
  return {
    protocol: protocol.id,
    ...(monitoring === undefined ? {} : { plan: monitoring.id }),
    doseAt: input.doseAt,
    ...(endMinute === undefined ? {} : { doseEndsAt: addMinutesTo(input.doseAt, endMinute) }),
    ...(stayEnds === undefined ? {} : { earliestEnd: addMinutesTo(input.doseAt, stayEnds) }),
    entries: sortByTime(entries).map((entry) => dated(entry, input.doseAt)),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings,
      missing: given.missing,
      assumptions: [...given.assumptions, ...(monitoring === undefined ? [] : [monitoring.clock.text])],
      sources: [...(stay?.sources ?? []), ...(monitoring?.clock.sources ?? []), ...entries.flatMap((entry) => entry.sources)],
    }),
  }
}

type Undated = Omit<TimelineEntry, 'at' | 'until'> & { readonly untilMinutes?: number }

function checkInput(protocol: unknown, input: unknown): void {
  const check = new InputCheck('monitoringTimeline')
  checkShape(check, 'protocol', protocol, PARTS.monitoring)
  const given = check.object('', input, ['doseAt', 'doseMg', 'overMinutes'])
  check.instant('doseAt', given['doseAt'])
  if (given['doseMg'] !== undefined) check.number('doseMg', given['doseMg'], { above: 0, max: HIGHEST_OF_RULES.mg, unit: 'mg' })
  if (given['overMinutes'] !== undefined)
    check.number('overMinutes', given['overMinutes'], { min: 0, max: 14400, whole: true, unit: 'minutes' })
  check.done()
}

function preparations(protocol: Protocol): readonly Undated[] {
  return protocol.preparation.map((rule) => ({
    id: rule.id,
    kind: 'preparation',
    when: 'before',
    ...(rule.minutesBefore === undefined ? {} : { minutes: -rule.minutesBefore }),
    observe: [],
    text: rule.text,
    sources: rule.sources,
  }))
}

function devices(minutes: readonly number[]): readonly Undated[] {
  return minutes.map((minute, index) => ({
    id: `device-${index + 1}`,
    kind: 'device',
    when: 'during',
    minutes: minute,
    observe: [],
    text: `Device ${index + 1} of ${minutes.length}.`,
    sources: [],
  }))
}

function checkpoints(
  plan: MonitoringPlan | undefined,
  deviceMinutes: readonly number[],
  endMinute: number | undefined,
): readonly Undated[] {
  return (plan?.checkpoints ?? []).map((point) => {
    const { id, observe, text, sources } = point
    const minutes = minuteOf(point, endMinute)
    const when = whenIs(point, minutes, endMinute)
    const last = deviceMinutes.length === 0 ? undefined : endMinute
    const open = point.from === 'administration' && minutes !== undefined && last !== undefined && last > 0
    return {
      id,
      kind: 'checkpoint',
      when,
      ...(minutes === undefined ? {} : { minutes }),
      ...(open ? { untilMinutes: minutes + last } : {}),
      ...(point.approximate === undefined ? {} : { approximate: point.approximate }),
      observe,
      text,
      sources,
    }
  })
}

function minuteOf(point: Checkpoint, endMinute: number | undefined): number | undefined {
  if (point.minutes === undefined) return undefined
  if (point.from !== 'dose-end') return point.minutes
  return endMinute === undefined ? undefined : endMinute + point.minutes
}

/** A grid may be carried over to a dose that takes longer or shorter than the one it was published for. */
function whenIs({ when, from }: Checkpoint, minutes: number | undefined, endMinute: number | undefined): Checkpoint['when'] {
  if (from === 'administration' || minutes === undefined || endMinute === undefined) return when
  if (when !== 'during' && when !== 'after') return when
  return minutes <= endMinute ? 'during' : 'after'
}

function sortByTime(entries: readonly Undated[]): readonly Undated[] {
  const time = (entry: Undated): number => entry.minutes ?? Number.MAX_SAFE_INTEGER
  return [...entries].sort((a, b) => time(a) - time(b))
}

function dated(entry: Undated, doseAt: Instant): TimelineEntry {
  const { untilMinutes, ...rest } = entry
  return {
    ...rest,
    ...(entry.minutes === undefined ? {} : { at: addMinutesTo(doseAt, entry.minutes) }),
    ...(untilMinutes === undefined ? {} : { until: addMinutesTo(doseAt, untilMinutes) }),
  }
}
