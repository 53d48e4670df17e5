import { buildAnswer, redactFindings } from '../core/answer'
import type { InputCheck } from '../core/check'
import { dayNumber } from '../core/date'
import { DAY_MILLIS, dateOfInstant, formatInstant, instantMillis, isInstant, offsetMinutes } from '../core/instant'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { Instant, Jurisdiction } from '../core/words'
import { decisionOf, findingsFor, missingFor } from './checklist-findings'
import { nextSteps } from './checklist-steps'
import { numberAssumptions, numbersFor } from './country-numbers'
import type { CompiledChecklist } from './compile-checklist'
import type { Judgment, Judging, TimedAnswer } from './judge-item'
import { judgeItem } from './judge-item'
import type { Checklist, ChecklistEvaluation } from './model'

const START_ITEM = 'now-start-time'
const EXPIRY_ASSUMPTION = 'The times after which answers expire are conventions of this library or of the program.'
const DOSE_ASSUMPTION = 'The time of the dose was not given: the time since it is taken as answered.'
const NO_ANSWERS: readonly TimedAnswer[] = []

/** When and where a checklist is evaluated. */
export interface EvaluationOptions {
  /** Point in time of the decision. Answers after it are refused, and older ones may have expired. Give it in the offset of the person's place: days are counted in that offset, and with `Z` an evening may be of the next day. */
  readonly now: Instant
  /** When the dose was taken, for the phases after it. Left out, the latest time answered to `now-start-time` takes its place where the checklist has that item; given, it counts before such an answer. */
  readonly doseAt?: Instant | undefined
  /** Country whose emergency and crisis numbers the texts name. */
  readonly country?: Jurisdiction | undefined
  /** Whether values are kept out of the reasons. Paths and outcomes stay. */
  readonly redact?: boolean | undefined
}

/**
 * Decides from checked answers.
 *
 * @internal
 */
export function evaluateWith(
  compiled: CompiledChecklist,
  checklist: Checklist,
  answers: readonly TimedAnswer[],
  options: EvaluationOptions,
): ChecklistEvaluation {
  const doseAt = options.doseAt ?? startTime(answers)
  const judgments = judge(compiled, checklist, answers, { ...options, doseAt })
  const decision = decisionOf(checklist.bars, judgments)
  const numbers = numbersFor(options.country)
  const findings = findingsFor(checklist.bars, judgments, numbers)
  const end = decision === 'go' ? earliestExpiry(judgments, options.now) : undefined
  const isGo = end === undefined ? undefined : goesOn(compiled, checklist, answers, { ...options, doseAt })
  const validUntil = end === undefined || isGo === undefined ? end : lastMoment(options.now, end, isGo)
  return {
    decision,
    next: nextSteps(decision, checklist, judgments, numbers),
    checklist: checklist.hash,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: options.redact === true ? redactFindings(findings) : findings,
      missing: missingFor(judgments, checklist.locale),
      assumptions: [
        ...checklist.assumptions,
        ...(validUntil !== undefined || judgments.some(({ state }) => state === 'expired') ? [EXPIRY_ASSUMPTION] : []),
        ...saidNotApplicable(judgments),
        ...saidGraverBefore(judgments),
        ...(doseAt === undefined && judgments.some(countsFromDose) ? [DOSE_ASSUMPTION] : []),
        ...numberAssumptions(numbers),
      ],
      sources: compiled.sources,
    }),
  }
}

function judge(
  { program, items }: CompiledChecklist,
  checklist: Checklist,
  answers: readonly TimedAnswer[],
  options: EvaluationOptions,
): readonly Judgment[] {
  const byItem = new Map<string, TimedAnswer[]>()
  for (const timed of answers) {
    const known = byItem.get(timed.answer.item)
    if (known === undefined) byItem.set(timed.answer.item, [timed])
    else known.push(timed)
  }
  const judging: Judging = {
    program,
    session: checklist,
    now: options.now,
    nowMillis: instantMillis(options.now),
    asOf: dateOfInstant(options.now),
    doseAt: options.doseAt,
  }
  return items.map((one) => judgeItem(judging, one, byItem.get(one.item.id) ?? NO_ANSWERS))
}

/** The latest time that was told: nobody who corrects it may drive, or be left alone, the sooner for it. */
function startTime(answers: readonly TimedAnswer[]): Instant | undefined {
  const values = answers.flatMap(({ answer: { item, value } }) => (item === START_ITEM && isInstant(value) ? [value] : []))
  return values.sort((a, b) => instantMillis(b) - instantMillis(a))[0]
}

/** Whether an answer was used that counts the time since the dose, or is due some time after it. */
function countsFromDose({ state, item: { input, dueMinutesAfterDose } }: Judgment): boolean {
  return state === 'judged' && (dueMinutesAfterDose !== undefined || (input.type === 'number' && input.sinceDose === true))
}

/** The first moment at which a latest answer that was used expires, written at the offset of `now`; parts of a second are cut off. */
function earliestExpiry(judgments: readonly Judgment[], now: Instant): Instant | undefined {
  const ends = judgments.flatMap((one) =>
    (one.state === 'judged' || one.state === 'not-applicable') && one.item.expiry !== undefined && one.item.kind !== 'recommended'
      ? [one.millis + one.item.expiry.afterMinutes * 60_000]
      : [],
  )
  return ends.length === 0 ? undefined : formatInstant(Math.min(...ends), offsetMinutes(now))
}

/**
 * Whether it is "go" at another time; absent where that goes by the end alone. Only a band that reads several answers can need one that grows too
 * old before the last of them expires.
 */
function goesOn(
  compiled: CompiledChecklist,
  checklist: Checklist,
  answers: readonly TimedAnswer[],
  options: EvaluationOptions,
): ((at: Instant) => boolean) | undefined {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { answer } of answers) (once.has(answer.item) ? twice : once).add(answer.item)
  if (twice.size === 0) return undefined
  const of = { ...compiled, items: compiled.items.filter(({ item }) => twice.has(item.id)) }
  return (now) => decisionOf([], judge(of, checklist, answers, { ...options, now })) === 'go'
}

/**
 * The last second up to an end until which something holds. Days pass at midnight, and a mean that no longer holds without one reading can hold
 * again without the next, so that every midnight is looked at.
 */
function lastMoment(now: Instant, end: Instant, holds: (at: Instant) => boolean): Instant {
  const offset = offsetMinutes(now)
  const at = (millis: number): Instant => formatInstant(millis, offset)
  const last = instantMillis(end)
  let from = instantMillis(now)
  let to = Math.min(last, (dayNumber(dateOfInstant(now)) + 1) * DAY_MILLIS - offset * 60_000)
  while (holds(at(to))) {
    if (to >= last) return end
    from = to
    to = Math.min(last, to + DAY_MILLIS)
  }
  while (to - from > 1000) {
    const middle = from + Math.ceil((to - from) / 2000) * 1000
    if (holds(at(middle))) from = middle
    else to = middle
  }
  return at(from)
}

function saidNotApplicable(judgments: readonly Judgment[]): readonly string[] {
  return judgments.flatMap(({ state, item }) => (state === 'not-applicable' ? [`The person says that ${item.id} is not for them.`] : []))
}

/** A slip put right and a person who tries what passes look alike. */
function saidGraverBefore(judgments: readonly Judgment[]): readonly string[] {
  return judgments.flatMap((one) =>
    one.state === 'judged' && one.isMilder ? [`${one.item.id}: an earlier answer was graver; the latest counts.`] : [],
  )
}

/**
 * Notes everything that is wrong with the options of an evaluation, and gives the time of the decision where it can be read.
 *
 * @internal
 */
export function checkOptions(check: InputCheck, options: unknown): Instant | undefined {
  const { now, doseAt, country, redact } = check.object('options', options, ['now', 'doseAt', 'country', 'redact'])
  const hasNow = check.instant('options.now', now)
  if (doseAt !== undefined && check.instant('options.doseAt', doseAt) && hasNow && instantMillis(doseAt) > instantMillis(now))
    check.fail('options.doseAt', 'future', 'lies after now')
  if (country !== undefined) check.jurisdiction('options.country', country)
  if (redact !== undefined) check.flag('options.redact', redact)
  return hasNow ? now : undefined
}
