import type { Because, Finding, Missing } from '../core'
import type { Instrument, RedactOption, RemissionDefinition, ResponseAssessment, ResponseInput } from './model'
import { buildAnswer, redactFindings } from '../core/answer'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { toExactText, toNumber } from '../core/rational'
import { anyWorseningCounts } from './any-worsening-counts'
import { askPart } from './ask-part'
import { baselineInRemission } from './baseline-in-remission'
import type { Change } from './judge-change'
import { judgeChange, meetsRemission, showPercent } from './judge-change'
import { InputCheck } from '../core/check'
import { notAnOutcomeMeasure } from './not-an-outcome-measure'
import { raisedByScore } from './raised-cuts'
import type { ReadScores } from './read-input'
import { readRedact, readScores } from './read-input'
import { unitOfScores } from './unit-of-scores'

/**
 * Compares a score with the score before treatment: remission, response, partial response, no response or worsening, each by a named, cited
 * definition. It says nothing about what caused the change, and it recommends nothing.
 *
 * Remission is looked at first, then worsening (by at least the published meaningful change for an individual, or by any amount where none is
 * published), then the share of the baseline that was lost. The bounds themselves count: exactly 50 % is a response. Totals say nothing about
 * single answers: a total in remission can hold a positive item about suicide, which `scoreInstrument` finds. A current score of suicidal
 * ideation that calls for a step of its own is a finding here too.
 *
 * @param input - instrument, baseline, current score; the part, for an instrument without a total; the remission definition where another than the first is wanted
 * @param options - `redact: true` keeps the scores out of the findings
 * @returns the category, the change in points and percent, and the definitions used
 * @throws InvalidInputError for an unknown instrument or definition, or a score outside the instrument's range
 * @example
 * ```ts
 * import { assessResponse } from 'ketamine-therapy/outcomes'
 *
 * assessResponse({ instrument: 'phq-9', baseline: 20, current: 10 }).category // → 'response'
 * assessResponse({ instrument: 'phq-9', baseline: 21, current: 11 }).category // → 'partial-response'
 * assessResponse({ instrument: 'madrs', baseline: 34, current: 12 }).category // → 'response'
 * assessResponse({ instrument: 'madrs', baseline: 34, current: 12, remission: 'madrs-12' }).category // → 'remission'
 * assessResponse({ instrument: 'phq-9', baseline: 20 }).missing[0]?.path // → 'current'
 * assessResponse({ instrument: 'phq-9', baseline: 28, current: 3 }) // throws InvalidInputError
 * ```
 */
export function assessResponse(input: ResponseInput, options: RedactOption = {}): ResponseAssessment {
  const check = new InputCheck('assessResponse')
  const scores = readScores(check, input)
  const redact = readRedact(check, options)
  check.done()
  const { instrument, baseline, current, on, remission, response, part } = scores as ReadScores
  const isOutcome = instrument.purpose === 'outcome'
  const change =
    isOutcome && baseline !== undefined && current !== undefined
      ? judgeChange(instrument, baseline, current, remission, response, part)
      : undefined
  const findings = [
    ...notAnOutcomeMeasure(instrument),
    ...(current === undefined ? [] : raisedByScore(instrument, current, 'current')),
    ...(change === undefined || baseline === undefined || current === undefined
      ? []
      : explain(instrument, change, baseline, current, remission)),
  ]
  return {
    instrument: instrument.id,
    category: change?.category ?? 'insufficient-data',
    ...(change === undefined ? {} : { change: toNumber(change.change), meaningful: change.meaningful }),
    ...(change?.percent === undefined
      ? {}
      : { changePercent: showPercent(change.percent), exactChangePercent: toExactText(change.percent) }),
    ...(change?.improvement === undefined ? {} : { improvementPercent: showPercent(change.improvement) }),
    definitions: change?.definitions ?? {},
    ...buildAnswer({
      asOf: on ?? KNOWLEDGE_DATE,
      findings: redact ? redactFindings(findings) : findings,
      missing: [...askPart(instrument, part), ...missingScores(instrument, baseline, current)],
      assumptions: assumptionsOf(instrument, change, remission, part),
    }),
  }
}

function explain(
  instrument: Instrument,
  change: Change,
  baseline: number,
  current: number,
  remission: RemissionDefinition | undefined,
): readonly Finding[] {
  const because: readonly Because[] = [
    { path: 'baseline', value: baseline, outcome: 'met' },
    { path: 'current', value: current, outcome: 'met' },
  ]
  const ofNothing = change.category === 'insufficient-data' && change.improvement === undefined
  const findings: Finding[] = [
    {
      code: `outcomes/${change.category === 'insufficient-data' ? 'no-share-of-baseline' : change.category}`,
      severity: change.category === 'worsening' ? 'caution' : 'info',
      message: `${instrument.shortName}: ${ofNothing ? NO_SHARE : SENTENCES[change.category]}`,
      because,
      sources: change.sources,
    },
  ]
  const met = instrument.remission.filter((one) => meetsRemission(one, current))
  const unmet = instrument.remission.filter((one) => !met.includes(one))
  if (met.length > 0 && unmet.length > 0) {
    findings.push({
      code: 'outcomes/remission-disputed',
      severity: 'info',
      message: `Remission by ${met.map((one) => one.id).join(', ')}; not by ${unmet.map((one) => one.id).join(', ')}.`,
      because: instrument.remission.map((one) => ({
        path: 'current',
        value: current,
        expected: `${one.is} ${one.to} (${one.id})`,
        outcome: met.includes(one) ? 'met' : 'unmet',
      })),
      sources: instrument.remission.flatMap((one) => one.sources),
    })
  }
  findings.push(...baselineInRemission(remission, baseline, 'baseline'))
  return findings
}

function assumptionsOf(
  instrument: Instrument,
  change: Change | undefined,
  remission: RemissionDefinition | undefined,
  part: string | undefined,
): readonly string[] {
  return [
    ...unitOfScores(instrument),
    ...(change?.category === 'remission' && remission?.also !== undefined
      ? [`Remission is read from the score alone; the definition also asks for ${remission.also}.`]
      : []),
    ...(change?.definitions.worsening === 'any-worsening' ? [anyWorseningCounts(instrument, part)] : []),
  ]
}

const SENTENCES: Readonly<Record<ResponseAssessment['category'], string>> = {
  remission: 'the current score meets the remission definition.',
  response: 'the score improved by at least the response definition, without remission.',
  'partial-response': 'the score improved, by less than the response definition.',
  'no-response': 'the score did not improve enough for a response, nor for a partial one where that is defined.',
  worsening: 'the score is worse than before treatment.',
  'insufficient-data': 'a response cannot be told: no response definition is carried.',
}

const NO_SHARE = 'a response cannot be told: the baseline is zero.'

function missingScores(instrument: Instrument, baseline: number | undefined, current: number | undefined): readonly Missing[] {
  return [
    { path: 'baseline', value: baseline, question: `What was the ${instrument.shortName} score before treatment?` },
    { path: 'current', value: current, question: `What is the ${instrument.shortName} score now?` },
  ].flatMap(({ path, value, question }) => (value === undefined ? [{ path, question, because: 'absent' as const, decides: [] }] : []))
}
