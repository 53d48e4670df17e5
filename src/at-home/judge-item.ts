import type { Because } from '../core/answer'
import { uniqueOpenInputs } from '../core/condition/compile'
import type { OpenInput } from '../core/condition/model'
import type { Frame, Node } from '../core/condition/node'
import type { Program } from '../core/condition/program'
import { MET, UNMET } from '../core/condition/tri'
import { dateOfInstant, instantMillis, offsetMinutes } from '../core/instant'
import type { Instant, IsoDate } from '../core/words'
import type { AnswerSubject, SessionOfChecklist } from './answer-registry'
import type { ChecklistAnswer, ChecklistBand, ListedItem } from './model'
import { BAND_OUTCOMES } from './words'

const MINUTE = 60_000

/** How an item stands. */
export type Judgement =
  | { readonly state: 'not-applicable' | 'not-due'; readonly item: ListedItem; readonly dueInMinutes?: number }
  | { readonly state: 'unanswered' | 'expired'; readonly item: ListedItem }
  | { readonly state: 'undecided'; readonly item: ListedItem; readonly open: readonly OpenInput[] }
  | {
      readonly state: 'judged'
      readonly item: ListedItem
      readonly band: ChecklistBand
      /** Time of the answer, in milliseconds. */
      readonly millis: number
      readonly because: readonly Because[]
      /** Whether the measurement was already repeated after the rest it asks for. */
      readonly isRepeated: boolean
    }

/** An answer with its time in milliseconds, read once. */
export interface TimedAnswer {
  readonly answer: ChecklistAnswer
  readonly millis: number
}

/** What items are judged with. */
export interface Judging {
  readonly program: Program<AnswerSubject>
  readonly compiled: ReadonlyMap<ChecklistBand, Node>
  readonly session: SessionOfChecklist
  readonly now: Instant
  readonly nowMillis: number
  /** Calendar day of `now`, in its offset. */
  readonly asOf: IsoDate
  /** When the dose was taken, where that was answered. */
  readonly doseAt: Instant | undefined
}

/**
 * Judges the answers to one item. The latest usable answer counts; a band that lasts all day counts from any answer of the day.
 * A value counts before "not applicable".
 *
 * @internal
 */
export function judgeItem(judging: Judging, item: ListedItem, answers: readonly TimedAnswer[]): Judgement {
  const ordered = answers.length < 2 ? answers : [...answers].sort((a, b) => a.millis - b.millis)
  const oldest = item.expiry === undefined ? Number.NEGATIVE_INFINITY : judging.nowMillis - item.expiry.afterMinutes * MINUTE
  const valued = ordered.filter(({ answer }) => answer.notApplicable !== true)
  const usable = valued.filter(({ millis }) => millis >= oldest)
  const latest = usable.at(-1)
  const current = latest === undefined ? undefined : judgeAnswer(judging, item, latest, usable, valued)
  const lasting = judgeDay(judging, item, valued)
  if (lasting !== undefined && (current?.state !== 'judged' || rank(lasting.band) > rank(current.band))) return lasting
  if (current !== undefined) return current
  if (ordered.some(({ answer, millis }) => answer.notApplicable === true && millis >= oldest)) return { state: 'not-applicable', item }
  const dueInMinutes = minutesUntilDue(item, judging)
  if (dueInMinutes > 0) return { state: 'not-due', item, dueInMinutes }
  return { state: ordered.length === 0 ? 'unanswered' : 'expired', item }
}

/** The gravest band that lasts all day and held for any answer of the day. */
function judgeDay(judging: Judging, item: ListedItem, answers: readonly TimedAnswer[]): (Judgement & { state: 'judged' }) | undefined {
  if (!item.bands.some((band) => band.lastsAllDay === true)) return undefined
  let found: (Judgement & { state: 'judged' }) | undefined
  for (const { answer, millis } of answers) {
    if (dateOfInstant(answer.answeredAt, offsetMinutes(judging.now)) !== judging.asOf) continue
    const frame = frameOf(judging, answer, [])
    for (const band of item.bands) {
      if (band.lastsAllDay !== true) continue
      const node = judging.compiled.get(band)
      if (node?.truth(frame, undefined) !== MET || (found !== undefined && rank(found.band) > rank(band))) continue
      found = { state: 'judged', item, band, millis, because: explain(node, frame, item), isRepeated: true }
    }
  }
  return found
}

function judgeAnswer(
  judging: Judging,
  item: ListedItem,
  latest: TimedAnswer,
  usable: readonly TimedAnswer[],
  valued: readonly TimedAnswer[],
): Judgement {
  const { answer } = latest
  const frame = frameOf(judging, answer, valued)
  let best: ChecklistBand | undefined
  const unknown: ChecklistBand[] = []
  for (const band of item.bands) {
    const truth = judging.compiled.get(band)?.truth(frame, undefined)
    if (truth === MET && (best === undefined || rank(band) >= rank(best))) best = band
    else if (truth !== MET && truth !== UNMET) unknown.push(band)
  }
  const graver = unknown.filter((band) => best === undefined || rank(band) > rank(best))
  const node = best === undefined ? undefined : judging.compiled.get(best)
  if (best === undefined || node === undefined || graver.length > 0)
    return { state: 'undecided', item, open: openOf(judging, item, graver, frame) }
  const because = best.outcome === 'go' ? [] : explain(node, frame, item)
  return { state: 'judged', item, band: best, millis: latest.millis, because, isRepeated: wasRepeated(judging, best, latest, usable) }
}

function openOf(judging: Judging, item: ListedItem, bands: readonly ChecklistBand[], frame: Frame): readonly OpenInput[] {
  const open: OpenInput[] = []
  for (const band of bands) judging.compiled.get(band)?.open(frame, undefined, '', open)
  // A gap between the bands leaves nothing to point at but the answer itself.
  if (open.length === 0) open.push({ path: 'answer', question: item.text.en, because: 'imprecise' })
  return uniqueOpenInputs(open).map((one) => ({ ...one, path: pathOf(one.path, item) }))
}

/** Whether an earlier usable reading, taken at least the rest before, was in the same band. */
function wasRepeated(judging: Judging, band: ChecklistBand, { millis }: TimedAnswer, usable: readonly TimedAnswer[]): boolean {
  const { repeatAfterMinutes } = band
  if (repeatAfterMinutes === undefined) return true
  const node = judging.compiled.get(band)
  return usable.some(
    (earlier) =>
      millis - earlier.millis >= repeatAfterMinutes * MINUTE && node?.truth(frameOf(judging, earlier.answer, []), undefined) === MET,
  )
}

function frameOf(judging: Judging, latest: ChecklistAnswer, readings: readonly TimedAnswer[]): Frame {
  const { program, session, now, asOf } = judging
  return program.frame({ latest, readings: readings.map(({ answer }) => answer), session }, { asOf, now })
}

function explain(node: Node, frame: Frame, item: ListedItem): readonly Because[] {
  const out: Because[] = []
  node.explain(frame, undefined, '', MET, out)
  return out.map((one) => ({ ...one, path: pathOf(one.path, item) }))
}

function pathOf(path: string, item: ListedItem): string {
  return path.startsWith('answer') ? `answers.${item.id}${path.slice('answer'.length)}` : path
}

function minutesUntilDue({ dueMinutesAfterDose }: ListedItem, { nowMillis, doseAt }: Judging): number {
  if (dueMinutesAfterDose === undefined || doseAt === undefined) return 0
  return Math.ceil(dueMinutesAfterDose - (nowMillis - instantMillis(doseAt)) / MINUTE)
}

function rank({ outcome }: ChecklistBand): number {
  return BAND_OUTCOMES.indexOf(outcome)
}
