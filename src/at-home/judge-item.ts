import type { Because } from '../core/answer'
import { uniqueOpenInputs } from '../core/condition/compile'
import type { OpenInput } from '../core/condition/model'
import type { Node } from '../core/condition/node'
import type { Program } from '../core/condition/program'
import { MET, UNKNOWN } from '../core/condition/tri'
import { dateOfInstant, instantMillis, offsetMinutes } from '../core/instant'
import type { Instant, IsoDate } from '../core/words'
import type { AnswerSubject } from './answer-registry'
import type { ChecklistAnswer, ChecklistBand, HomeOrder, ListedItem, SupervisionLevelId } from './model'
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
      readonly answer: ChecklistAnswer
      readonly because: readonly Because[]
      /** Whether the measurement was already repeated after the rest it asks for. */
      readonly isRepeated: boolean
    }

/** What items are judged with. */
export interface Judging {
  readonly program: Program<AnswerSubject>
  readonly compiled: ReadonlyMap<ChecklistBand, Node>
  readonly order: HomeOrder
  readonly supervision: SupervisionLevelId
  readonly now: Instant
  readonly asOf: IsoDate
  /** When the dose was taken, where that was answered. */
  readonly doseAt: Instant | undefined
}

/**
 * Judges the answers to one item. The latest usable answer counts; a band that lasts all day counts from any answer of the day.
 *
 * @internal
 */
export function judgeItem(judging: Judging, item: ListedItem, answers: readonly ChecklistAnswer[]): Judgement {
  const now = instantMillis(judging.now)
  const ordered = [...answers].sort((a, b) => instantMillis(a.answeredAt) - instantMillis(b.answeredAt))
  const today = ordered.filter((answer) => answer.notApplicable !== true && isToday(answer, judging))
  const lasting = gravest(
    judging,
    item,
    item.bands.filter((band) => band.lastsAllDay === true),
    today,
  )
  const usable = ordered.filter(
    ({ answeredAt }) => item.expiry === undefined || now - instantMillis(answeredAt) <= item.expiry.afterMinutes * MINUTE,
  )
  const latest = usable.at(-1)
  const readings = ordered.filter((answer) => answer.notApplicable !== true)
  const current = latest === undefined || latest.notApplicable === true ? undefined : judgeAnswer(judging, item, latest, readings)
  if (lasting !== undefined && (current?.state !== 'judged' || rank(lasting.band) > rank(current.band))) return lasting
  if (current !== undefined) return current
  if (latest?.notApplicable === true) return { state: 'not-applicable', item }
  const dueInMinutes = minutesUntilDue(item, judging)
  if (dueInMinutes > 0) return { state: 'not-due', item, dueInMinutes }
  return { state: ordered.length === 0 ? 'unanswered' : 'expired', item }
}

function gravest(
  judging: Judging,
  item: ListedItem,
  bands: readonly ChecklistBand[],
  answers: readonly ChecklistAnswer[],
): (Judgement & { state: 'judged' }) | undefined {
  let found: (Judgement & { state: 'judged' }) | undefined
  if (bands.length === 0) return undefined
  for (const answer of answers) {
    const frame = frameOf(judging, answer, [answer])
    for (const band of bands) {
      const node = judging.compiled.get(band)
      if (node?.truth(frame, undefined) !== MET || (found !== undefined && rank(found.band) > rank(band))) continue
      found = { state: 'judged', item, band, answer, because: explain(node, frame, item), isRepeated: true }
    }
  }
  return found
}

function judgeAnswer(judging: Judging, item: ListedItem, answer: ChecklistAnswer, readings: readonly ChecklistAnswer[]): Judgement {
  const frame = frameOf(judging, answer, readings)
  let best: ChecklistBand | undefined
  const unknown: ChecklistBand[] = []
  for (const band of item.bands) {
    const truth = judging.compiled.get(band)?.truth(frame, undefined)
    if (truth === MET && (best === undefined || rank(band) >= rank(best))) best = band
    if (truth === UNKNOWN) unknown.push(band)
  }
  const open: OpenInput[] = []
  for (const band of unknown)
    if (best === undefined || rank(band) > rank(best)) judging.compiled.get(band)?.open(frame, undefined, '', open)
  const node = best === undefined ? undefined : judging.compiled.get(best)
  if (best === undefined || node === undefined || open.length > 0) {
    return { state: 'undecided', item, open: uniqueOpenInputs(open).map((one) => ({ ...one, path: pathOf(one.path, item) })) }
  }
  return {
    state: 'judged',
    item,
    band: best,
    answer,
    because: explain(node, frame, item),
    isRepeated: wasRepeated(judging, best, answer, readings),
  }
}

/** Whether an earlier usable reading, taken at least the rest before, was in the same band. */
function wasRepeated(judging: Judging, band: ChecklistBand, answer: ChecklistAnswer, readings: readonly ChecklistAnswer[]): boolean {
  const { repeatAfterMinutes } = band
  if (repeatAfterMinutes === undefined) return true
  const node = judging.compiled.get(band)
  return readings.some(
    (earlier) =>
      instantMillis(answer.answeredAt) - instantMillis(earlier.answeredAt) >= repeatAfterMinutes * MINUTE &&
      node?.truth(frameOf(judging, earlier, [earlier]), undefined) === MET,
  )
}

function frameOf({ program, order, supervision, now, asOf }: Judging, latest: ChecklistAnswer, readings: readonly ChecklistAnswer[]) {
  return program.frame({ latest, readings, order, supervision }, { asOf, now })
}

function explain(node: Node, frame: ReturnType<typeof frameOf>, item: ListedItem): readonly Because[] {
  const out: Because[] = []
  node.explain(frame, undefined, '', MET, out)
  return out.map((one) => ({ ...one, path: pathOf(one.path, item) }))
}

function pathOf(path: string, item: ListedItem): string {
  return path.startsWith('answer') ? `answers.${item.id}${path.slice('answer'.length)}` : path
}

function isToday({ answeredAt }: ChecklistAnswer, { now }: Judging): boolean {
  return dateOfInstant(answeredAt, offsetMinutes(now)) === dateOfInstant(now)
}

function minutesUntilDue({ dueMinutesAfterDose }: ListedItem, { now, doseAt }: Judging): number {
  if (dueMinutesAfterDose === undefined || doseAt === undefined) return 0
  return Math.ceil(dueMinutesAfterDose - (instantMillis(now) - instantMillis(doseAt)) / MINUTE)
}

function rank({ outcome }: ChecklistBand): number {
  return BAND_OUTCOMES.indexOf(outcome)
}
