import type { Because } from '../core/answer'
import { becauseOf, openInputsOf, uniqueOpenInputs } from '../core/condition/explain'
import type { OpenInput } from '../core/condition/model'
import type { Frame } from '../core/condition/node'
import type { Program } from '../core/condition/program'
import type { Tri } from '../core/condition/tri'
import { MET, UNMET } from '../core/condition/tri'
import { dateOfInstant, instantMillis, offsetMinutes } from '../core/instant'
import { lazily } from '../core/lazily'
import type { Instant, IsoDate } from '../core/words'
import type { AnswerSubject, SessionOfChecklist } from './answer-registry'
import type { CompiledBand, CompiledItem } from './compile-checklist'
import type { ChecklistAnswer, ChecklistBand, ListedItem } from './model'
import { BAND_OUTCOMES } from './words'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** From morning to night: what lasts all day is lifted neither by midnight nor by a clock whose day ends in the afternoon, as one in UTC may. */
const WAKING_DAY = 960 * MINUTE

/** How an item stands. */
export type Judgment =
  | { readonly state: 'unanswered' | 'expired'; readonly item: ListedItem }
  | { readonly state: 'not-applicable'; readonly item: ListedItem; readonly millis: number }
  | { readonly state: 'not-due'; readonly item: ListedItem; readonly dueInMinutes: number }
  | { readonly state: 'undecided'; readonly item: ListedItem; readonly open: readonly OpenInput[] }
  | Judged

/** How an item stands that an answer decides. */
export interface Judged {
  readonly state: 'judged'
  readonly item: ListedItem
  readonly band: ChecklistBand
  /** Time of the answer, in milliseconds. */
  readonly millis: number
  readonly because: readonly Because[]
  /** Whether the measurement was already repeated after the rest it asks for. */
  readonly isRepeated: boolean
  /** Whether an earlier answer that may still be used was graver. */
  readonly isMilder: boolean
  /** Whether the answer is too old to be used and stands only because nobody looked again. */
  readonly isOld?: true
}

/** An answer with its time in milliseconds, read once. */
export interface TimedAnswer {
  readonly answer: ChecklistAnswer
  readonly millis: number
}

/** What items are judged with. */
export interface Judging {
  /** Reads what the bands name. */
  readonly program: Program<AnswerSubject>
  readonly session: SessionOfChecklist
  readonly now: Instant
  readonly nowMillis: number
  /** Calendar day of `now`, in its offset. */
  readonly asOf: IsoDate
  /** When the dose was taken, where that was answered. */
  readonly doseAt: Instant | undefined
}

/**
 * Judges the answers to one item. The latest usable answer counts, but for one that passes before the rest is over that an earlier one asked
 * for; a band that lasts all day counts from any answer of the day, and an emergency or a reason for the symptom check stays one for 24 hours
 * until a newer answer is there. A value counts before "not applicable".
 *
 * @internal
 */
export function judgeItem(judging: Judging, compiled: CompiledItem, answers: readonly TimedAnswer[]): Judgment {
  const { item } = compiled
  const ordered = answers.length < 2 ? answers : [...answers].sort((a, b) => a.millis - b.millis)
  const oldest = usableFrom(item, judging.nowMillis)
  const valued = ordered.filter(({ answer }) => answer.notApplicable !== true)
  const last = valued.at(-1)
  const judge = last !== undefined && last.millis >= oldest ? judgeAnswer : unresolved
  const current = last === undefined ? undefined : judge(judging, compiled, last, valued)
  const lasting = judgeDay(judging, compiled, valued)
  if (lasting !== undefined && (current?.state !== 'judged' || rank(lasting.band) > rank(current.band))) return lasting
  if (last !== undefined && current !== undefined) return tooEarly(judging, item, last, current) ?? current
  const skipped = ordered.filter(({ answer, millis }) => answer.notApplicable === true && millis >= oldest).at(-1)
  if (skipped !== undefined) return { state: 'not-applicable', item, millis: skipped.millis }
  const dueInMinutes = minutesUntil(item.dueMinutesAfterDose, judging)
  if (dueInMinutes > 0) return { state: 'not-due', item, dueInMinutes }
  return { state: ordered.length === 0 ? 'unanswered' : 'expired', item }
}

/**
 * What the last answer told of, where it was an emergency or a reason for the symptom check, is too old, and nobody looked again: it did not
 * pass by being old.
 */
function unresolved(judging: Judging, compiled: CompiledItem, last: TimedAnswer, valued: readonly TimedAnswer[]): Judgment | undefined {
  if (judging.nowMillis - last.millis > DAY) return undefined
  const judged = judgeAnswer(judging, compiled, last, valued)
  if (judged.state !== 'judged' || (judged.band.outcome !== 'call-emergency' && judged.band.triage !== true)) return undefined
  return { ...judged, isOld: true }
}

/** The gravest band that lasts all day and held for any answer of the day, or of the last 16 hours. */
function judgeDay(judging: Judging, { item, bands }: CompiledItem, answers: readonly TimedAnswer[]): Judged | undefined {
  const lasting = bands.filter(({ band }) => band.lastsAllDay === true)
  if (lasting.length === 0) return undefined
  let found: Judged | undefined
  for (const { answer, millis } of answers) {
    const isToday = dateOfInstant(answer.answeredAt, offsetMinutes(judging.now)) === judging.asOf
    if (!isToday && judging.nowMillis - millis >= WAKING_DAY) continue
    const frame = lazily(() => frameOf(judging, answer, []))
    for (const one of lasting) {
      if (truthOf(one, answer, frame) !== MET || (found !== undefined && rank(found.band) > rank(one.band))) continue
      found = { state: 'judged', item, band: one.band, millis, because: explain(one, frame(), item), isRepeated: true, isMilder: false }
    }
  }
  return found
}

function judgeAnswer(judging: Judging, compiled: CompiledItem, latest: TimedAnswer, valued: readonly TimedAnswer[]): Judgment {
  const { item, bands } = compiled
  const { answer, millis } = latest
  const frame = lazily(() => frameOf(judging, answer, valued))
  let best: CompiledBand | undefined
  const unknown: CompiledBand[] = []
  for (const one of bands) {
    const truth = truthOf(one, answer, frame)
    if (truth === MET && (best === undefined || rank(one.band) >= rank(best.band))) best = one
    else if (truth !== MET && truth !== UNMET) unknown.push(one)
  }
  const graver = unknown.filter(({ band }) => best === undefined || rank(band) > rank(best.band))
  // What holds and asks for the symptom check does not wait for what may be graver still.
  if (best === undefined || (graver.length > 0 && !isPressing(best.band)))
    return { state: 'undecided', item, open: openOf(item, graver, frame()) }
  const { band } = best
  if (band.outcome === 'go') {
    const resting = unrested(judging, compiled, latest, valued)
    if (resting !== undefined) return resting
  }
  const because = band.outcome === 'go' ? [] : explain(best, frame(), item)
  const [first] = earlierInBand(judging, item, best, latest, valued)
  const isRepeated = band.repeatAfterMinutes === undefined || (first !== undefined && isRested(band, first, latest))
  const oldest = usableFrom(item, judging.nowMillis)
  const isMilder = valued.some((one) => one !== latest && one.millis >= oldest && isGraver(judging, bands, one, band))
  return { state: 'judged', item, band, millis, because, isRepeated, isMilder }
}

function isPressing({ triage, outcome }: ChecklistBand): boolean {
  return triage === true && outcome !== 'go' && outcome !== 'note'
}

function openOf(item: ListedItem, bands: readonly CompiledBand[], frame: Frame): readonly OpenInput[] {
  const open = uniqueOpenInputs(bands.flatMap(({ node }) => openInputsOf(node, frame)))
  // A gap between the bands leaves nothing to point at but the answer itself.
  const gap: OpenInput = { path: 'answer', question: item.text.en, because: 'imprecise' }
  return (open.length === 0 ? [gap] : open).map((one) => ({ ...one, path: pathOf(one.path, item) }))
}

/**
 * The band of an earlier reading that asks for a rest and a repeat, where the latest reading came before that rest was over. A reading that is
 * still in the band after the rest, beside those before it, asks for another one; a look in between does not.
 */
function unrested(
  judging: Judging,
  { item, bands }: CompiledItem,
  latest: TimedAnswer,
  valued: readonly TimedAnswer[],
): Judgment | undefined {
  for (const one of bands) {
    const [first, ...later] = earlierInBand(judging, item, one, latest, valued)
    if (first === undefined) continue
    const holds = (next: TimedAnswer): boolean =>
      truthOf(one, next.answer, () => frameOf(judging, next.answer, valued.slice(0, valued.indexOf(next) + 1))) !== UNMET
    const from = later.reduce((start, next) => (isRested(one.band, start, next) && holds(next) ? next : start), first)
    if (isRested(one.band, from, latest)) continue
    const because = explain(one, frameOf(judging, from.answer, []), item)
    return { state: 'judged', item, band: one.band, millis: latest.millis, because, isRepeated: from !== first, isMilder: false }
  }
  return undefined
}

/**
 * The readings in a band that asks for a rest, of those that could be used, or whose rest was not over, when the latest was taken. Then,
 * not now: a reading that came too early does not pass because the one before it has grown old since.
 */
function earlierInBand(
  judging: Judging,
  item: ListedItem,
  compiled: CompiledBand,
  { millis }: TimedAnswer,
  valued: readonly TimedAnswer[],
): readonly TimedAnswer[] {
  const { repeatAfterMinutes } = compiled.band
  if (repeatAfterMinutes === undefined) return []
  const oldest = Math.min(usableFrom(item, millis), millis - repeatAfterMinutes * MINUTE)
  return valued.filter(
    (earlier) =>
      earlier.millis >= oldest &&
      earlier.millis < millis &&
      truthOf(compiled, earlier.answer, () => frameOf(judging, earlier.answer, [])) === MET,
  )
}

/** Time of the oldest answer that may be used at a time, in milliseconds. */
function usableFrom({ expiry }: ListedItem, millis: number): number {
  return expiry === undefined ? Number.NEGATIVE_INFINITY : millis - expiry.afterMinutes * MINUTE
}

/** Whether an answer leads further than a band, as far as it can be judged alone. */
function isGraver(judging: Judging, bands: readonly CompiledBand[], { answer }: TimedAnswer, than: ChecklistBand): boolean {
  const frame = lazily(() => frameOf(judging, answer, []))
  return bands.some((one) => rank(one.band) > rank(than) && truthOf(one, answer, frame) === MET)
}

function isRested({ repeatAfterMinutes = 0 }: ChecklistBand, first: TimedAnswer, latest: TimedAnswer): boolean {
  return latest.millis - first.millis >= repeatAfterMinutes * MINUTE
}

function truthOf({ node, wanted }: CompiledBand, { value }: ChecklistAnswer, frame: () => Frame): Tri {
  if (wanted !== undefined && typeof value === 'boolean') return value === wanted ? MET : UNMET
  return node.truth(frame(), undefined)
}

function frameOf({ program, session, now, asOf }: Judging, latest: ChecklistAnswer, readings: readonly TimedAnswer[]): Frame {
  return program.frame({ latest, readings: readings.map(({ answer }) => answer), session }, { asOf, now })
}

function explain({ node }: CompiledBand, frame: Frame, item: ListedItem): readonly Because[] {
  return becauseOf(node, frame).map((one) => ({ ...one, path: pathOf(one.path, item) }))
}

function pathOf(path: string, item: ListedItem): string {
  return path.startsWith('answer') ? `answers.${item.id}${path.slice('answer'.length)}` : path
}

/** How an item stands whose answer passes before it can: it was not due, or it counts more time since the dose than has passed. */
function tooEarly(judging: Judging, item: ListedItem, { answer, millis }: TimedAnswer, current: Judgment): Judgment | undefined {
  const { doseAt } = judging
  if (doseAt === undefined || current.state !== 'judged' || current.band.outcome !== 'go') return undefined
  const { input } = item
  const counted = input.type === 'number' && input.sinceDose === true && typeof answer.value === 'number' ? answer.value : 0
  const due = Math.max(item.dueMinutesAfterDose ?? 0, input.type === 'number' && input.unit === 'hours' ? counted * 60 : counted)
  if (due === 0 || (millis - instantMillis(doseAt)) / MINUTE >= due) return undefined
  const dueInMinutes = minutesUntil(due, judging)
  return dueInMinutes > 0 ? { state: 'not-due', item, dueInMinutes } : { state: 'expired', item }
}

function minutesUntil(minutesAfterDose: number | undefined, { nowMillis, doseAt }: Judging): number {
  if (minutesAfterDose === undefined || doseAt === undefined) return 0
  return Math.ceil(minutesAfterDose - (nowMillis - instantMillis(doseAt)) / MINUTE)
}

function rank({ outcome }: ChecklistBand): number {
  return BAND_OUTCOMES.indexOf(outcome)
}
