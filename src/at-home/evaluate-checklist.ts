import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck } from '../core/check'
import type { Node } from '../core/condition/node'
import { Program } from '../core/condition/program'
import { addMinutesTo, dateOfInstant, instantMillis } from '../core/instant'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { Instant, Jurisdiction } from '../core/words'
import type { AnswerSubject } from './answer-registry'
import { createAnswerRegistry } from './answer-registry'
import { checkAnswers } from './check-answers'
import { checkChecklist } from './check-checklist'
import { decisionOf, findingsFor, missingFor } from './checklist-findings'
import { nextSteps } from './checklist-steps'
import { numbersFor } from './country-numbers'
import type { Judgement, Judging, TimedAnswer } from './judge-item'
import { judgeItem } from './judge-item'
import type { Checklist, ChecklistAnswer, ChecklistBand, ChecklistEvaluation, ListedItem } from './model'

const SUBJECT = 'evaluateChecklist'
const START_ITEM = 'now-start-time'
const NO_ANSWERS: readonly TimedAnswer[] = []

/** When and where a checklist is evaluated. */
export interface EvaluationOptions {
  /** Point in time of the decision. Answers after it are refused, and older ones may have expired. */
  readonly now: Instant
  /** When the dose was taken, for the phases after it. The answer to `now-start-time` takes its place where the checklist has that item. */
  readonly doseAt?: Instant | undefined
  /** Country whose emergency and crisis numbers the texts name. */
  readonly country?: Jurisdiction | undefined
  /** Whether values are kept out of the reasons. Paths and outcomes stay. */
  readonly redact?: boolean | undefined
}

/**
 * Decides from the answers to a checklist: go, hold or stop, with every reason and the next step in plain words.
 *
 * A blocking item that is unanswered or too old holds; one that fails stops, or holds where its answer asks for the clinician. Required
 * items hold. Recommended ones are only noted, unless the answer itself asks for the clinician. SPRAVATO at home is always a stop.
 * "Go" means that nothing on this list speaks against it; it is no order to take a dose.
 *
 * @param checklist - a checklist from {@link buildChecklist}, as it is or read back from storage; see {@link isIntactChecklist}
 * @param answers - the answers so far, in any order; several to one item are several readings
 * @param options - the time of the decision, and the country for the numbers in the texts
 * @returns the decision, the next steps, and what is missing
 * @throws InvalidInputError when it is no checklist, or an answer names an unknown item, has the wrong type or unit, is
 *   implausible, lies in the future, or says "not applicable" to an item that applies
 * @example
 * ```ts
 * import { buildChecklist, evaluateChecklist } from 'ketamine-therapy/at-home'
 *
 * const spravato = buildChecklist({ formulation: 'spravato', session: 'first', supervision: 'sup-clinician-video' })
 * evaluateChecklist(spravato, [], { now: '2026-11-22T18:00:00-07:00' }).decision // → 'stop'
 * const tonight = buildChecklist({ formulation: 'troche', session: 'later', supervision: 'sup-remote-start', phases: ['pre-dose-now'] })
 * evaluateChecklist(tonight, [], { now: '2026-11-22T18:00:00-07:00' }).decision // → 'hold'
 * ```
 */
export function evaluateChecklist(
  checklist: Checklist,
  answers: readonly ChecklistAnswer[],
  options: EvaluationOptions,
): ChecklistEvaluation {
  const check = new InputCheck(SUBJECT)
  checkOptions(check, options)
  const parsed = checkChecklist(check, checklist) ? checkAnswers(check, answers, checklist, options.now) : []
  check.done()
  const judgements = judge(checklist, parsed, options)
  const decision = decisionOf(checklist.bars, judgements)
  const numbers = numbersFor(options.country)
  const findings = findingsFor(checklist.bars, judgements, numbers)
  const validUntil = decision === 'go' ? earliestExpiry(judgements, options.now) : undefined
  return {
    decision,
    next: nextSteps(decision, checklist.bars, judgements, numbers),
    checklist: checklist.hash,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: options.redact === true ? redactFindings(findings) : findings,
      missing: missingFor(judgements, checklist.locale),
      assumptions: [...checklist.assumptions, ...saidNotApplicable(judgements)],
      sources: judgements.flatMap(({ item }) => item.sources),
    }),
  }
}

function judge(checklist: Checklist, answers: readonly TimedAnswer[], options: EvaluationOptions): readonly Judgement[] {
  const program = new Program({ registry: createAnswerRegistry() })
  const byItem = new Map<string, TimedAnswer[]>()
  for (const timed of answers) {
    const known = byItem.get(timed.answer.item)
    if (known === undefined) byItem.set(timed.answer.item, [timed])
    else known.push(timed)
  }
  const judging: Judging = {
    program,
    compiled: compileBands(program, checklist.items),
    order: checklist.order,
    supervision: checklist.supervision,
    now: options.now,
    nowMillis: instantMillis(options.now),
    asOf: dateOfInstant(options.now),
    doseAt: options.doseAt ?? startTime(byItem.get(START_ITEM)),
  }
  return checklist.items.map((item) => judgeItem(judging, item, byItem.get(item.id) ?? NO_ANSWERS))
}

function compileBands(program: Program<AnswerSubject>, items: readonly ListedItem[]): ReadonlyMap<ChecklistBand, Node> {
  const compiled = new Map<ChecklistBand, Node>()
  // Most items share the two bands of a yes-no question.
  const yesNo = new Map<unknown, Node>()
  for (const { bands } of items) {
    for (const band of bands) {
      const to =
        'value' in band.when && band.when.value === 'answer.yes' && 'is' in band.when && band.when.is === '=' ? band.when.to : undefined
      const node = (typeof to === 'boolean' ? yesNo.get(to) : undefined) ?? program.compile(band.when)
      if (typeof to === 'boolean') yesNo.set(to, node)
      compiled.set(band, node)
    }
  }
  return compiled
}

function startTime(answers: readonly TimedAnswer[] = []): Instant | undefined {
  const values = answers.flatMap(({ answer: { value } }) => (typeof value === 'string' ? [value] : []))
  return values.sort((a, b) => instantMillis(b) - instantMillis(a))[0]
}

/** The first moment at which an answer that was used expires. */
function earliestExpiry(judgements: readonly Judgement[], now: Instant): Instant | undefined {
  let minutes = Number.POSITIVE_INFINITY
  const nowMillis = instantMillis(now)
  for (const one of judgements) {
    if (one.state !== 'judged' || one.item.expiry === undefined || one.item.kind === 'recommended') continue
    minutes = Math.min(minutes, one.item.expiry.afterMinutes - (nowMillis - instantMillis(one.answer.answeredAt)) / 60_000)
  }
  return Number.isFinite(minutes) ? addMinutesTo(now, minutes) : undefined
}

function saidNotApplicable(judgements: readonly Judgement[]): readonly string[] {
  return judgements.flatMap(({ state, item }) => (state === 'not-applicable' ? [`The person says that ${item.id} is not for them.`] : []))
}

function checkOptions(check: InputCheck, options: unknown): void {
  const input = check.object('options', options, ['now', 'doseAt', 'country', 'redact'])
  const hasNow = check.instant('options.now', input['now'])
  if (input['doseAt'] !== undefined && check.instant('options.doseAt', input['doseAt']) && hasNow) {
    if (instantMillis(input['doseAt']) > instantMillis(input['now'] as Instant)) check.fail('options.doseAt', 'future', 'lies after now')
  }
  if (input['country'] !== undefined) check.jurisdiction('options.country', input['country'])
  if (input['redact'] !== undefined) check.flag('options.redact', input['redact'])
}
