import type { Finding } from '../core/answer'
import { buildAnswer } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { addDays, daysBetween, isIsoDate } from '../core/date'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { IsoDate, Setting } from '../core/words'
import { followUpPoints } from './follow-up-points'
import type { FollowUpPlan, FollowUpPoint, PlannedFollowUp } from './model'

/** Longest plan: ten years. */
const LONGEST_DAYS = 3660
const DEFAULT_DAYS = 364
const MOST_DOSES = 1000

/** What a follow-up plan reads of a protocol. */
export interface FollowUpProtocol {
  /** Id of the protocol. */
  readonly id: string
  /** Where it may be carried out. */
  readonly settings?: readonly { readonly setting: Setting }[] | undefined
}

/** Dates of a home program. */
export interface FollowUpInput {
  /** Day of the first dose. */
  readonly start: IsoDate
  /** Days of the doses, at most 1000; that of the first is `start` and may be left out, as may a rise and the last one that are named below. Without any, points of each dose are planned for those alone. */
  readonly doses?: readonly IsoDate[] | undefined
  /** Days on which the dose was or will be raised, at most 1000. */
  readonly doseRises?: readonly IsoDate[] | undefined
  /** Day of the last dose, where the program ends. */
  readonly lastDose?: IsoDate | undefined
  /** Last day to plan for, at most 3660 days (ten years) after the start; 52 weeks after the start, or 90 days after the last dose, where left out. */
  readonly through?: IsoDate | undefined
}

/**
 * The contacts of a home program on dates: before the first dose, around each dose, daily and weekly at first, then monthly, quarterly, at
 * 6 and 12 months, and after the last dose. Days are counted on the calendar; 6 months are 26 weeks and 12 months 52 weeks.
 *
 * Nearly half of the times are this library's own; a prescriber may plan more. It books nothing.
 *
 * @param protocol - the protocol that is followed; one that has no home setting is planned too, with a finding
 * @param input - day of the first dose, and what is known of the other doses
 * @returns the dated points in order, and the points that depend on an event
 * @throws InvalidInputError when a date is malformed, lies before the start, a dose lies after the last one, or the plan is longer than ten years
 * @example
 * ```ts
 * import { followUpPlan } from 'ketamine-therapy/at-home'
 *
 * const plan = followUpPlan({ id: 'own-protocol' }, { start: '2026-12-01' })
 * plan.points.find((one) => one.point === 'fu-week4')?.from // → '2026-12-29'
 * plan.points.filter((one) => one.point === 'fu-weekly').length // → 4
 * ```
 */
export function followUpPlan(protocol: FollowUpProtocol, input: FollowUpInput): FollowUpPlan {
  checkPlan(protocol, input)
  const { start, lastDose } = input
  const through = input.through ?? (lastDose === undefined ? addDays(start, DEFAULT_DAYS) : addDays(lastDose, 90))
  const all = Object.values<FollowUpPoint>(followUpPoints)
  const points = all.flatMap((point) => datesOf(point, input, through)).sort(order)
  const undated = all.filter((point) => isUndated(point, input)).map(({ id, title, lay }) => ({ point: id, title, lay }))
  return {
    points,
    undated,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: settingFindings(protocol),
      assumptions: assumptionsFor(input),
      sources: all.flatMap(({ sources }) => sources),
    }),
  }
}

function datesOf(
  point: FollowUpPoint,
  { start, doses = [], doseRises = [], lastDose }: FollowUpInput,
  through: IsoDate,
): readonly PlannedFollowUp[] {
  const { schedule } = point
  const end = lastDose === undefined || lastDose > through ? through : lastDose
  const span = (anchor: IsoDate, from: number, last: number, until: IsoDate): readonly PlannedFollowUp[] => {
    const first = addDays(anchor, from)
    return first > until ? [] : [plan(point, first, addDays(anchor, last))]
  }
  switch (schedule.anchor) {
    case 'start':
      // The day after the first dose comes whether or not another dose does.
      if ('fromDay' in schedule) return span(start, schedule.fromDay, schedule.throughDay, schedule.fromDay <= 1 ? through : end)
      return repeated(point, start, schedule, end)
    case 'each-dose':
      return [...new Set([start, ...doses, ...doseRises, ...(lastDose === undefined ? [] : [lastDose])])]
        .filter((day) => day <= through)
        .map((day) => ({ ...plan(point, day, day), minutesAfterDose: schedule.minutes }))
    case 'first-dose-and-rises':
      return [...new Set([start, ...doseRises])].flatMap((day) => span(day, schedule.fromDay, schedule.throughDay, through))
    case 'last-dose':
      if (lastDose === undefined) return []
      if ('days' in schedule) return schedule.days.flatMap((day) => span(lastDose, day, day, through))
      return span(lastDose, schedule.fromDay, schedule.throughDay, through)
    case 'adverse-event':
      return []
  }
}

function repeated(
  point: FollowUpPoint,
  start: IsoDate,
  { everyDays, firstDay, lastDay }: { readonly everyDays: number; readonly firstDay: number; readonly lastDay?: number },
  end: IsoDate,
): readonly PlannedFollowUp[] {
  const last = Math.min(lastDay ?? Number.POSITIVE_INFINITY, daysBetween(start, end))
  const planned: PlannedFollowUp[] = []
  for (let day = firstDay; day <= last; day += everyDays) planned.push(plan(point, addDays(start, day), addDays(start, day)))
  return planned
}

function plan({ id, title, who, record, rule, lay }: FollowUpPoint, from: IsoDate, through: IsoDate): PlannedFollowUp {
  return { point: id, from, through, title: `${title}; ${who}: ${record}. Stop or change: ${rule}.`, lay }
}

function isUndated({ schedule }: FollowUpPoint, { lastDose }: FollowUpInput): boolean {
  return schedule.anchor === 'adverse-event' || (schedule.anchor === 'last-dose' && lastDose === undefined)
}

function order(a: PlannedFollowUp, b: PlannedFollowUp): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return (a.minutesAfterDose ?? 0) - (b.minutesAfterDose ?? 0)
}

function settingFindings({ id, settings }: FollowUpProtocol): readonly Finding[] {
  if (settings === undefined || settings.some(({ setting }) => setting === 'home')) return []
  return [
    {
      code: 'at-home/protocol-not-for-home',
      severity: 'hold',
      message: `The protocol ${id} names no home setting: these points are those of a home program.`,
      because: [{ path: 'protocol.settings', value: settings.map(({ setting }) => setting), expected: 'home', outcome: 'unmet' }],
      sources: [],
    },
  ]
}

function assumptionsFor({ doses, lastDose, through }: FollowUpInput): readonly string[] {
  const assumptions = [
    '6 months are counted as 26 weeks and 12 months as 52 weeks. Times that rest on no authority are defaults of this library.',
  ]
  if (doses === undefined) assumptions.push('The days of the other doses are not known: the points of each dose stand on those that are.')
  if (lastDose === undefined && through === undefined) assumptions.push('The program goes on for 52 weeks.')
  return assumptions
}

function checkPlan(protocol: unknown, input: unknown): void {
  const check = new InputCheck('followUpPlan')
  checkProtocol(check, protocol)
  const given = check.object('', input, ['start', 'doses', 'doseRises', 'lastDose', 'through'])
  const start = check.date('start', given['start']) ? given['start'] : undefined
  const day = (path: string, value: unknown): void => {
    if (!check.date(path, value) || start === undefined) return
    if (value < start) check.fail(path, 'conflict', `lies before the first dose on ${start}`)
    else if (daysBetween(start, value) > LONGEST_DAYS) check.fail(path, 'out-of-range', 'lies more than ten years after the first dose')
  }
  const { lastDose } = given
  for (const key of ['doses', 'doseRises']) {
    if (given[key] === undefined) continue
    check.list(key, given[key], { max: MOST_DOSES }).forEach((value, index) => {
      const path = `${key}[${index}]`
      day(path, value)
      if (isIsoDate(value) && isIsoDate(lastDose) && value > lastDose)
        check.fail(path, 'conflict', `lies after the last dose on ${lastDose}`)
    })
  }
  for (const key of ['lastDose', 'through']) if (given[key] !== undefined) day(key, given[key])
  // Dates near the last year of the calendar would run over it.
  if (isIsoDate(start) && start > '9980-01-01') check.fail('start', 'out-of-range', 'must lie before 9980')
  if (isIsoDate(start) && start < '0002-01-01') check.fail('start', 'out-of-range', 'must lie after 0001')
  check.done()
}

/** Only the parts that are read. */
function checkProtocol(check: InputCheck, protocol: unknown): void {
  if (!isPlainObject(protocol)) {
    check.fail('protocol', protocol === undefined ? 'required' : 'wrong-type', 'must be a protocol')
    return
  }
  check.text('protocol.id', protocol['id'], { min: 1, max: 200 })
  if (protocol['settings'] === undefined) return
  check.list('protocol.settings', protocol['settings'], { max: 100 }).forEach((one, index) => {
    if (!isPlainObject(one) || typeof one['setting'] !== 'string')
      check.fail(`protocol.settings[${index}]`, 'wrong-type', 'must name a setting')
  })
}
