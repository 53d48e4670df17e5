import type { Finding, Missing, SourceRef } from '../core'
import type {
  Instrument,
  RedactOption,
  RelapseDefinition,
  RemissionDefinition,
  SeriesInput,
  SeriesPoint,
  Trajectory,
  TrajectoryPoint,
} from './model'
import { buildAnswer, redactFindings } from '../core/answer'
import { daysBetween } from '../core/date'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { toNumber } from '../core/rational'
import { anyWorseningCounts } from './any-worsening-counts'
import { askPart } from './ask-part'
import { baselineInRemission } from './baseline-in-remission'
import type { Change } from './judge-change'
import { ANY_WORSENING, judgeChange, showPercent } from './judge-change'
import { judgeStability } from './judge-stability'
import { InputCheck } from '../core/check'
import { notAnOutcomeMeasure } from './not-an-outcome-measure'
import { raisedByScore } from './raised-cuts'
import type { ReadSeries } from './read-input'
import { readRedact, readSeries } from './read-input'
import { unitOfScores } from './unit-of-scores'

/**
 * Reads a series of dated scores: what each one means against the earliest, when response began, the best and the latest score, whether
 * remission or response holds over weeks, and whether a named relapse definition was met after response. Scores alone cannot show events such
 * as a hospital stay; where a definition counts them, the answer says so. Totals say nothing about single answers; a last score of suicidal ideation that calls for a step of its own is a finding.
 *
 * @param series - instrument and points in any order, at most one a day; the part, for an instrument without a total
 * @param options - `redact: true` keeps the scores out of the findings
 * @returns the points by date with categories, to which the paths of findings belong, and onset, remission, best, last, relapse where there are any
 * @throws InvalidInputError for an unknown instrument, a score outside its range, an impossible date, or two points on one day
 * @example
 * ```ts
 * import { trajectory } from 'ketamine-therapy/outcomes'
 *
 * const course = trajectory({
 *   instrument: 'madrs',
 *   points: [{ on: '2026-03-02', score: 34 }, { on: '2026-03-09', score: 16 }, { on: '2026-03-16', score: 9 }],
 * })
 * course.onset?.day // → 7
 * course.best?.category // → 'remission'
 * course.relapse // → undefined
 * ```
 */
export function trajectory(series: SeriesInput, options: RedactOption = {}): Trajectory {
  const check = new InputCheck('trajectory')
  const given = readSeries(check, series)
  const redact = readRedact(check, options)
  check.done()
  const known = given as ReadSeries
  const { instrument, part, points, remission, relapse } = known
  const read = readPoints(instrument, points, remission, part)
  const [baseline, ...later] = read
  const isOutcome = instrument.purpose === 'outcome'
  const onset = later.find((point) => point.category === 'response' || point.category === 'remission')
  const remitted = later.find((point) => point.category === 'remission')
  const relapsed =
    onset === undefined || relapse === undefined ? undefined : findRelapse(instrument, relapse, later.slice(later.indexOf(onset) + 1))
  const last = read.at(-1)
  const best = bestOf(instrument, later)
  // Points may be given in any order; a path names the place by date, as the answer lists them.
  const place = ({ on }: SeriesPoint): string => `points[${points.findIndex((one) => one.on === on)}].score`
  // The baseline against itself names the definitions in use.
  const judged =
    baseline === undefined || !isOutcome ? undefined : judgeChange(instrument, baseline.score, baseline.score, remission, undefined, part)
  const findings = [
    ...notAnOutcomeMeasure(instrument),
    ...(relapsed === undefined || relapse === undefined ? [] : [relapseFinding(relapsed, relapse, place(relapsed))]),
    ...(last === undefined ? [] : raisedByScore(instrument, last.score, place(last))),
    ...(baseline === undefined || !isOutcome ? [] : baselineInRemission(remission, baseline.score, place(baseline))),
  ]
  return {
    instrument: instrument.id,
    points: read,
    ...(baseline === undefined ? {} : { baseline }),
    ...(onset === undefined ? {} : { onset }),
    ...(remitted === undefined ? {} : { remission: remitted }),
    ...(best === undefined ? {} : { best }),
    ...(last === undefined ? {} : { last }),
    ...(relapsed === undefined ? {} : { relapse: relapsed }),
    stability: judgeStability(instrument, points),
    definitions: {
      ...judged?.definitions,
      ...(relapse === undefined ? {} : { relapse: relapse.id }),
    },
    ...buildAnswer({
      asOf: last?.on ?? KNOWLEDGE_DATE,
      findings: redact ? redactFindings(findings) : findings,
      missing: [...askPart(instrument, part), ...(points.length === 0 ? [askPoints(instrument)] : [])],
      assumptions: assumptionsOf(known, later, judged),
      sources: sourcesOf(known, later, judged),
    }),
  }
}

function assumptionsOf(
  { instrument, part, remission, relapse }: ReadSeries,
  later: readonly TrajectoryPoint[],
  judged: Change | undefined,
): readonly string[] {
  const isRemitted = later.some(({ category }) => category === 'remission')
  return [
    'The earliest score is the baseline.',
    ...unitOfScores(instrument),
    ...(remission?.also === undefined || !isRemitted
      ? []
      : [`Remission is read from scores alone; the definition also asks for ${remission.also}.`]),
    ...(relapse === undefined ? [`No relapse definition is carried for the ${instrument.shortName}.`] : []),
    ...(relapse?.also === undefined ? [] : [`Relapse is read from scores alone; the definition also counts ${relapse.also}.`]),
    ...(isByAny(judged) && later.length > 0 ? [anyWorseningCounts(instrument, part)] : []),
    ...openBecause(instrument, later, judged),
  ]
}

function sourcesOf(
  { instrument, remission, relapse }: ReadSeries,
  later: readonly TrajectoryPoint[],
  judged: Change | undefined,
): readonly SourceRef[] {
  return [
    ...instrument.sources,
    ...(remission?.sources ?? []),
    ...instrument.response.flatMap((one) => one.sources),
    ...(relapse?.sources ?? []),
    ...(instrument.stability ?? []).flatMap((one) => one.sources),
    ...(judged?.sources ?? []),
    ...(isByAny(judged) && later.some(({ category }) => category === 'worsening') ? [ANY_WORSENING] : []),
  ]
}

function isByAny(judged: Change | undefined): boolean {
  return judged?.definitions.worsening === 'any-worsening'
}

/** Why a point of an outcome measure has no category. */
function openBecause(instrument: Instrument, later: readonly TrajectoryPoint[], judged: Change | undefined): readonly string[] {
  if (judged === undefined || !later.some(({ category }) => category === 'insufficient-data')) return []
  if (judged.improvement === undefined) return ['The baseline is zero: a response cannot be told.']
  return [`No response definition is carried for the ${instrument.shortName}: a response cannot be told.`]
}

function askPoints({ shortName }: Instrument): Missing {
  return { path: 'points', question: `Which ${shortName} scores were taken, and when?`, because: 'absent', decides: [] }
}

function readPoints(
  instrument: Instrument,
  points: readonly SeriesPoint[],
  remission: RemissionDefinition | undefined,
  part: string | undefined,
): readonly TrajectoryPoint[] {
  const baseline = points[0]
  return points.map((point) => {
    if (baseline === undefined || point === baseline) return { ...point, day: 0, change: 0 }
    const { change, category, improvement } = judgeChange(instrument, baseline.score, point.score, remission, undefined, part)
    const dated = { ...point, day: daysBetween(baseline.on, point.on), change: toNumber(change) }
    // A scale that does not show change has no percent of it either.
    if (instrument.purpose !== 'outcome') return { ...dated, category: 'insufficient-data' }
    return { ...dated, category, ...(improvement === undefined ? {} : { improvementPercent: showPercent(improvement) }) }
  })
}

function bestOf(instrument: Instrument, points: readonly TrajectoryPoint[]): TrajectoryPoint | undefined {
  const sign = instrument.direction === 'higher-is-worse' ? 1 : -1
  return points.reduce<TrajectoryPoint | undefined>(
    (best, point) => (best === undefined || sign * point.score < sign * best.score ? point : best),
    undefined,
  )
}

// Assessments closer together than the definition asks do not break a run: every score between the two that count has to be as bad.
function findRelapse(instrument: Instrument, relapse: RelapseDefinition, points: readonly TrajectoryPoint[]): TrajectoryPoint | undefined {
  const isBad = (score: number): boolean => (instrument.direction === 'higher-is-worse' ? score >= relapse.from : score <= relapse.from)
  let run: { readonly on: string; readonly length: number }[] = []
  for (const point of points) {
    if (!isBad(point.score)) {
      run = []
      continue
    }
    const before = run.filter((earlier) => {
      const days = daysBetween(earlier.on, point.on)
      return days >= relapse.apartAtLeastDays && days <= relapse.apartAtMostDays
    })
    const length = 1 + Math.max(0, ...before.map((earlier) => earlier.length))
    if (length >= relapse.assessments) return point
    run.push({ on: point.on, length })
  }
  return undefined
}

function relapseFinding(point: TrajectoryPoint, relapse: RelapseDefinition, path: string): Finding {
  return {
    code: 'outcomes/relapse',
    severity: 'caution',
    message: `Scores after response meet the relapse definition ${relapse.id}.`,
    because: [
      {
        path,
        value: point.score,
        expected: `${relapse.from} or worse at ${relapse.assessments} assessments`,
        outcome: 'met',
      },
    ],
    sources: relapse.sources,
    record: relapse.id,
  }
}
