import type { Answer, Finding, Missing } from '../core/answer'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import type { SourceRef } from '../core/source'
import type { Truth } from '../core/words'
import { dischargeDefaults } from './catalog/discharge-defaults'
import { dischargeScales } from './catalog/discharge-scales'
import { alertFindings, carriedOver, inform } from './findings'
import type { DischargeObservation, DischargeScale, DischargeScaleId, MonitoringPlan, Protocol } from './model'
import { DISCHARGE_OBSERVATIONS } from './readings'
import { checkShape } from './shape'
import { PARTS } from './shapes'
import { shortestStay } from './shortest-stay'

/** What was seen before a person leaves. An observation that is left out is unknown, and unknown is not ready. */
export type DischargeObservations = {
  readonly [key in DischargeObservation]?: boolean | undefined
} & {
  /** Minutes since the last of the dose was given: last spray device, end of the infusion, injection or intake; 0 to 10080. */
  readonly minutesSinceDoseEnd?: number | undefined
  /** Totals of scales used as aids. Nobody has to use one; a score that is given and speaks against leaving makes the person not ready. */
  readonly scores?: DischargeScores | undefined
  /** Totals of the same scales before the dose, for those that are held against them. */
  readonly scoresBefore?: DischargeScores | undefined
}

/** Totals of scales, by id, each in the range of its scale. */
export type DischargeScores = { readonly [key in DischargeScaleId]?: number | undefined }

/** One condition for leaving, with its outcome. */
export interface DischargeResult {
  /**
   * Id of the criterion, whose words stand in `discharge` of the protocol; `minimum-stay` for the time, or the id of a reading that is not
   * due yet; `scale-` with its id for a scale.
   */
  readonly id: string
  /** Whether it holds. */
  readonly outcome: Truth
  /** Whether the person is not ready without it. */
  readonly required: boolean
  /** `published`: a cited text asks for it. `convention`: a default of this library. */
  readonly basis: 'published' | 'convention'
}

/** Answer of {@link assessDischarge}. */
export interface DischargeAssessment extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /**
   * `ready` only when the minimum stay is over and every required criterion holds; never where the protocol states none, whatever a scale
   * says. Whoever is responsible decides.
   */
  readonly decision: 'ready' | 'not-ready'
  /** The same over the criteria of cited texts alone. */
  readonly published: Truth
  /** Every criterion with its outcome. */
  readonly criteria: readonly DischargeResult[]
}

/** Options of {@link assessDischarge}. */
export interface DischargeOptions {
  /** Leave personal values out of the findings. */
  readonly redact?: boolean | undefined
}

/**
 * Holds observations against the conditions for leaving: the minimum stay and stability, both. An unknown observation counts as not ready.
 * Where no minimum stay is published, the last reading that the text asks for after the dose has to be due.
 * An observation that is `false` counts as well where the protocol does not ask for it. It is an aid: no score and no list replaces the judgment of the person in charge.
 *
 * @param protocol - one of this library's protocols, or the consumer's own
 * @param observations - what was seen, the minutes since the end of the dose, and totals of scales where the service uses them as aids
 * @param options - `redact: true` keeps personal values out of the findings
 * @returns the decision, every criterion's outcome, findings, and what is missing
 * @throws InvalidInputError for unknown fields and impossible values
 * @example
 * ```ts
 * import { assessDischarge, spravatoTrdUs } from 'ketamine-therapy/protocols'
 *
 * assessDischarge(spravatoTrdUs, { minutesSinceDoseEnd: 119 }).criteria[0] // → { id: 'minimum-stay', outcome: 'unmet', required: true, basis: 'published' }
 * assessDischarge(spravatoTrdUs, { minutesSinceDoseEnd: 120 }).decision // → 'not-ready'
 * assessDischarge(spravatoTrdUs, { minutesSinceDoseEnd: -1 }) // throws InvalidInputError
 * ```
 */
export function assessDischarge(
  protocol: Protocol,
  observations: DischargeObservations,
  options: DischargeOptions = {},
): DischargeAssessment {
  checkInput(protocol, observations, options)
  const { monitoring } = protocol
  const stay = monitoring?.minimumStay
  const judged = [
    ...judgeStay(monitoring, observations.minutesSinceDoseEnd),
    ...protocol.discharge.map((criterion) => judge(criterion, observations)),
    ...seenBeside(protocol, observations).map((criterion) => judge(criterion, observations)),
    ...Object.values(dischargeScales).flatMap((scale) => judgeScale(scale, observations)),
  ]
  const findings = [
    ...judged.filter((entry) => entry.result.outcome === 'unmet').map((entry) => toFinding(protocol, entry)),
    ...(stay?.kind === 'none-published' ? [inform(protocol, 'no-published-minimum-stay', stay.text, stay.sources)] : []),
    ...noCriteria(protocol),
    ...carriedOver(protocol, 'discharge', 'conditions for leaving'),
    ...alertFindings(protocol),
  ]
  const required = judged.filter((entry) => entry.result.required)
  // The minimum stay and stability, both: time alone lets nobody leave, and where no condition is stated nothing says that a person may.
  const ready = required.some(isCondition) && required.every((entry) => entry.result.outcome === 'met')
  const published = required.filter((entry) => entry.result.basis === 'published')
  return {
    protocol: protocol.id,
    decision: ready ? 'ready' : 'not-ready',
    published: together(published),
    criteria: judged.map((entry) => entry.result),
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: options.redact === true ? redactFindings(findings) : findings,
      missing: missingOf(judged),
      assumptions: monitoring === undefined ? [] : [monitoring.clock.text],
      sources: judged.flatMap((entry) => entry.sources),
    }),
  }
}

interface Judged {
  readonly result: DischargeResult
  readonly path: string
  readonly value: number | boolean | undefined
  readonly expected: string
  readonly text: string
  readonly question: string
  readonly sources: readonly SourceRef[]
}

function judge(criterion: Protocol['discharge'][number], observations: DischargeObservations): Judged {
  const { id, observation, required, basis, text, sources } = criterion
  const value = observations[observation]
  const outcome: Truth = value === undefined ? 'unknown' : value ? 'met' : 'unmet'
  const question = `${text} Is it so?`
  return { result: { id, outcome, required, basis }, path: observation, value, expected: 'true', text, question, sources }
}

/** A "no" that someone saw counts, whether or not the protocol asks for the observation. */
function seenBeside(protocol: Protocol, observations: DischargeObservations): Protocol['discharge'] {
  const asked = protocol.discharge.map((criterion) => criterion.observation)
  return dischargeDefaults.filter(({ observation }) => observations[observation] === false && !asked.includes(observation))
}

function judgeStay(monitoring: MonitoringPlan | undefined, minutes: number | undefined): readonly Judged[] {
  const due = monitoring === undefined ? undefined : shortestStay(monitoring)
  if (due === undefined) return []
  const outcome: Truth = minutes === undefined ? 'unknown' : minutes >= due.minutes ? 'met' : 'unmet'
  const result: DischargeResult = { id: due.id, outcome, required: true, basis: 'published' }
  const expected = `${due.minutes} minutes or more`
  const question = 'How many minutes ago was the last of the dose given?'
  return [{ result, path: 'minutesSinceDoseEnd', value: minutes, expected, text: due.text, question, sources: due.sources }]
}

/** A scale is an aid that the service chose to use: no text asks for it, so it counts as a default. */
function judgeScale({ id, name, minimum, readyAt, sources }: DischargeScale, observations: DischargeObservations): readonly Judged[] {
  const score = observations.scores?.[id]
  if (score === undefined) return []
  const before = observations.scoresBefore?.[id]
  const byBaseline = readyAt === 'baseline'
  // The lowest score is not above any other, whatever it was before.
  const isKnown = !byBaseline || before !== undefined || score === minimum
  const isReady = byBaseline ? score <= (before ?? score) : score >= readyAt
  const result: DischargeResult = {
    id: `scale-${id}`,
    outcome: isKnown ? (isReady ? 'met' : 'unmet') : 'unknown',
    required: true,
    basis: 'convention',
  }
  const expected = byBaseline ? `at most ${before ?? 'the value before the dose'}` : `${readyAt} or more`
  const text = `${name}: ${byBaseline ? 'back at its value before the dose' : expected}, as an aid.`
  const question = `What was the total before the dose: ${name}?`
  return [{ result, path: isKnown ? `scores.${id}` : `scoresBefore.${id}`, value: score, expected, text, question, sources }]
}

function together(judged: readonly Judged[]): Truth {
  if (judged.some((entry) => entry.result.outcome === 'unmet')) return 'unmet'
  return !judged.some(isCondition) || judged.some((entry) => entry.result.outcome === 'unknown') ? 'unknown' : 'met'
}

/** A condition of stability: neither the stay nor a scale, which is an aid. */
function isCondition({ path }: Judged): boolean {
  return DISCHARGE_OBSERVATIONS.some((observation) => observation === path)
}

function toFinding(protocol: Protocol, entry: Judged): Finding {
  return {
    code: `protocols/discharge-${entry.result.id}`,
    severity: entry.result.required ? 'hold' : 'caution',
    message: `Not yet: ${entry.text}`,
    because: [{ path: entry.path, value: entry.value, expected: entry.expected, outcome: 'unmet' }],
    sources: entry.sources,
    record: protocol.id,
  }
}

function noCriteria(protocol: Protocol): readonly Finding[] {
  if (protocol.discharge.length > 0) return []
  const message = 'The protocol publishes no conditions for leaving: the hospital or service sets them, and decides by them.'
  return [{ ...inform(protocol, 'no-published-discharge', message), severity: 'hold' }]
}

function missingOf(judged: readonly Judged[]): readonly Missing[] {
  const open = judged.filter((entry) => entry.result.outcome === 'unknown')
  const ordered = [...open.filter((entry) => entry.result.required), ...open.filter((entry) => !entry.result.required)]
  return ordered.map((entry) => ({
    path: entry.path,
    question: entry.question,
    because: 'absent',
    decides: [`protocols/discharge-${entry.result.id}`],
  }))
}

function checkInput(protocol: Protocol, observations: DischargeObservations, options: DischargeOptions): void {
  const check = new InputCheck('assessDischarge')
  checkShape(check, 'protocol', protocol, PARTS.discharge)
  const given = check.object('', observations, ['minutesSinceDoseEnd', 'scores', 'scoresBefore', ...DISCHARGE_OBSERVATIONS])
  for (const name of DISCHARGE_OBSERVATIONS) if (given[name] !== undefined) check.flag(name, given[name])
  const minutes = given['minutesSinceDoseEnd']
  if (minutes !== undefined) check.number('minutesSinceDoseEnd', minutes, { min: 0, max: 10080, unit: 'minutes' })
  for (const path of ['scores', 'scoresBefore']) if (given[path] !== undefined) checkScores(check, path, given[path])
  const chosen = check.object('options', options, ['redact'])
  if (chosen['redact'] !== undefined) check.flag('options.redact', chosen['redact'])
  check.done()
}

function checkScores(check: InputCheck, path: string, scores: unknown): void {
  const given = check.object(path, scores, Object.keys(dischargeScales))
  for (const { id, minimum, maximum } of Object.values(dischargeScales)) {
    if (given[id] !== undefined) check.number(`${path}.${id}`, given[id], { min: minimum, max: maximum, whole: true })
  }
}
