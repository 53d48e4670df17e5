import type { Finding, Missing, Truth } from '../core'
import type { Rational } from '../core/rational'
import type {
  Instrument,
  InstrumentItem,
  InstrumentScore,
  PartScore,
  ReachedCutOff,
  RedactOption,
  Responses,
  SeverityBand,
  SymptomRule,
} from './model'
import type { Totals } from './totals'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { lookUp } from '../core/lookup'
import { compare, fromNumber, multiply, rational, toExactText, toNumber } from '../core/rational'
import { instruments } from './catalog'
import { flagFinding, raisedFinding, reaches } from './raised-cuts'
import { readRedact } from './read-input'
import { computeTotals, openItems, scoredItems } from './totals'
import { unitOfScores } from './unit-of-scores'

type Answers = ReadonlyMap<string, number>

/**
 * Scores answers to an instrument by its published rule. It does not diagnose, and it never estimates a total that the publisher does not
 * allow: with items missing it gives the range that is still possible. Answers that call for a step of their own (PHQ-9 item 9) are findings
 * whether or not there is a total, and so is a score of suicidal ideation that reaches its cut-off.
 *
 * @param id - instrument id
 * @param responses - a list in printed order with one entry an item (`null` for an unanswered one), or a map from item id to answer. The
 * items and their ids are those of `getInstrument`. Answers are points, not places on the form: where a form prints an item the other way
 * round (EPDS, DAST-10) the instrument's `note` says so
 * @param options - `redact: true` keeps the answers themselves out of the findings
 * @returns total, band, parts, flags as findings, and unanswered items as `missing`
 * @throws InvalidInputError for an unknown instrument or item, or an answer outside its range
 * @example
 * ```ts
 * import { scoreInstrument } from 'ketamine-therapy/outcomes'
 *
 * const score = scoreInstrument('phq-9', [2, 2, 1, 2, 1, 2, 1, 0, 1])
 * score.total // → 12
 * score.band?.id // → 'moderate'
 * score.findings.map((finding) => finding.code) // → ['outcomes/phq-9-item-9']
 * scoreInstrument('phq-9', { '1': 3, '9': 2 }).outcome // → 'insufficient-data'
 * scoreInstrument('phq-9', [4, 0, 0, 0, 0, 0, 0, 0, 0]) // throws InvalidInputError
 * ```
 */
export function scoreInstrument(id: string, responses: Responses, options: RedactOption = {}): InstrumentScore {
  const check = new InputCheck('scoreInstrument')
  const known = check.part('', () => lookUp('scoreInstrument', 'id', instruments, id))
  const answers = known === undefined ? new Map<string, number>() : readAnswers(check, known, responses)
  const redact = readRedact(check, options)
  check.done()
  const instrument = known as Instrument
  const counted = scoredItems(instrument)
  const open = openItems(instrument, answers)
  const openCounted = open.filter((item) => item.scored !== false)
  const [least, most] = [totalsWith(instrument, answers, open, 'minimum'), totalsWith(instrument, answers, open, 'maximum')]
  const result = resultOf(instrument, answers, openCounted, least, most)
  const prorated = result !== undefined && result !== least
  const total = result?.total
  const band = total === undefined ? undefined : bandOf(instrument, total)
  const set = band === undefined ? undefined : instrument.bands[0]
  const cutOffs = reachedCutOffs(
    instrument,
    answers,
    total === undefined
      ? [least, most]
      : [
          { ...least, total },
          { ...most, total },
        ],
  )
  const raised = [...raisedFlags(instrument, answers), ...raisedByCuts(instrument, cutOffs, total)]
  return {
    outcome: result === undefined ? 'insufficient-data' : 'scored',
    instrument: instrument.id,
    ...(total === undefined ? {} : { total: toNumber(total), exactTotal: toExactText(total) }),
    ...(least.total === undefined || most.total === undefined
      ? {}
      : { possible: { from: toNumber(least.total), through: toNumber(most.total) } }),
    prorated,
    ...partScores(instrument, least, most),
    ...(band === undefined || set === undefined ? {} : { band, bandSet: set.id }),
    cutOffs,
    ...(instrument.symptomRule === undefined ? {} : { symptomRule: judgeSymptoms(instrument.symptomRule, answers) }),
    answered: counted.filter((item) => answers.has(item.id)).length,
    items: counted.length,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: redact ? redactFindings(raised) : raised,
      missing: missingItems(instrument, open),
      assumptions: [
        ...unitOfScores(instrument),
        ...assumptions(instrument, openCounted.length, result !== undefined, prorated),
        ...(total !== undefined && band !== undefined && compare(total, fromNumber(band.from)) < 0 ? [BETWEEN_BANDS] : []),
      ],
      sources: [
        ...instrument.sources,
        ...(set?.sources ?? []),
        ...(instrument.symptomRule?.sources ?? []),
        ...(openCounted.length === 0 ? [] : instrument.missingItems.sources),
      ],
    }),
  }
}

// Every scoring rule rises with each answer, so the two ends come from the lowest and the highest answer to what is open. What is passed over
// or replaced counts as its lowest answer.
function totalsWith(instrument: Instrument, answers: Answers, open: readonly InstrumentItem[], end: 'minimum' | 'maximum'): Totals {
  const openIds = new Set(open.map((item) => item.id))
  const fill = new Map(instrument.items.map((item) => [item.id, openIds.has(item.id) ? item[end] : item.minimum]))
  return computeTotals(instrument, (item) => answers.get(item) ?? fill.get(item) ?? 0)
}

function resultOf(
  instrument: Instrument,
  answers: Answers,
  open: readonly InstrumentItem[],
  least: Totals,
  most: Totals,
): Totals | undefined {
  if (isDecided(least, most)) return least
  const rule = instrument.missingItems
  if (rule.kind === 'complete-only' || open.length > rule.atMost || instrument.scoring.kind !== 'sum') return undefined
  const counted = scoredItems(instrument)
  const sum = counted.reduce((points, item) => points + (answers.get(item.id) ?? 0), 0)
  return { total: multiply(fromNumber(sum), rational(BigInt(counted.length), BigInt(counted.length - open.length))), parts: [] }
}

// Where only the highest answer counts, open items below it change nothing.
function isDecided(least: Totals, most: Totals): boolean {
  const highest = scoresOf(most)
  return scoresOf(least).every((score, index) => compare(score, highest[index] ?? score) === 0)
}

function scoresOf({ total, parts }: Totals): readonly Rational[] {
  return [...(total === undefined ? [] : [total]), ...parts.map(({ score }) => score)]
}

function reachedCutOffs(instrument: Instrument, answers: Answers, bounds: readonly [Totals, Totals]): readonly ReachedCutOff[] {
  return instrument.cutOffs.flatMap((cut): readonly ReachedCutOff[] => {
    const [least, most] = bounds.map((totals) => (cut.part === undefined ? totals.total : partOf(totals, answers, cut.part)))
    // Without a total, a cut-off of the total says nothing; one of a part that is not answered stays open.
    if (cut.part === undefined && (least === undefined || most === undefined)) return []
    const [atLeast, atMost] = [least, most].map((score) => (score === undefined ? undefined : reaches(cut, score)))
    return [
      {
        id: cut.id,
        ...(cut.part === undefined ? {} : { part: cut.part }),
        outcome: atLeast === undefined || atLeast !== atMost ? 'unknown' : atLeast ? 'met' : 'unmet',
        meaning: cut.meaning,
        ...(cut.appliesTo === undefined ? {} : { appliesTo: cut.appliesTo }),
      },
    ]
  })
}

/** Score of a part, or the answer to an item. */
function partOf(totals: Totals, answers: Answers, part: string): Rational | undefined {
  const answer = answers.get(part)
  return answer === undefined ? totals.parts.find(({ id }) => id === part)?.score : fromNumber(answer)
}

function judgeSymptoms({ ratedAtLeast, clusters }: SymptomRule, answers: Answers): Truth {
  const outcomes = clusters.map(({ items, atLeast }): Truth => {
    const present = items.filter((item) => (answers.get(item) ?? -1) >= ratedAtLeast).length
    const open = items.filter((item) => !answers.has(item)).length
    return present >= atLeast ? 'met' : present + open < atLeast ? 'unmet' : 'unknown'
  })
  return outcomes.includes('unmet') ? 'unmet' : outcomes.includes('unknown') ? 'unknown' : 'met'
}

/** A part has a score once its open items, if any, can no longer change it. */
function partScores(instrument: Instrument, least: Totals, most: Totals): { parts?: readonly PartScore[] } {
  if (instrument.scoring.kind === 'sum') return {}
  return {
    parts: least.parts.map(({ id, score }, index) => {
      const highest = most.parts[index]?.score ?? score
      return compare(score, highest) === 0 ? { id, score: toNumber(score) } : { id }
    }),
  }
}

const BETWEEN_BANDS = 'The total lies between two bands and is counted in the higher one.'

// A total between two whole numbers belongs to the higher band: its lower neighbor ends below it.
function bandOf(instrument: Instrument, total: Rational): SeverityBand | undefined {
  return instrument.bands[0]?.bands.find((band) => band.through === undefined || compare(total, fromNumber(band.through)) <= 0)
}

function raisedFlags(instrument: Instrument, answers: Answers): readonly Finding[] {
  return instrument.flags.flatMap((flag) => {
    const value = answers.get(flag.item)
    if (value === undefined || value < flag.from) return []
    return [flagFinding(flag, { path: `responses.${flag.item}`, value, expected: `at least ${flag.from}`, outcome: 'met' })]
  })
}

// A cut-off that is reached whatever the open items are raises its finding without a total.
function raisedByCuts({ cutOffs }: Instrument, reached: readonly ReachedCutOff[], total: Rational | undefined): readonly Finding[] {
  const met = cutOffs.filter(({ id }) => reached.some((one) => one.id === id && one.outcome === 'met'))
  return met.flatMap((cut) => raisedFinding(cut, total === undefined ? undefined : toNumber(total), 'total'))
}

function missingItems(instrument: Instrument, open: readonly InstrumentItem[]): readonly Missing[] {
  const decidedBy = ({ id }: InstrumentItem): readonly string[] =>
    instrument.flags.filter((flag) => flag.item === id).map((flag) => `outcomes/${flag.id}`)
  const isFlagged = (item: InstrumentItem): boolean => decidedBy(item).length > 0
  const asked = open.filter((item) => item.scored !== false || isFlagged(item))
  return [...asked.filter(isFlagged), ...asked.filter((item) => !isFlagged(item))].map((item) => ({
    path: `responses.${item.id}`,
    question: item.text?.en ?? `${instrument.shortName}, item ${item.id}`,
    because: 'absent' as const,
    decides: decidedBy(item),
  }))
}

function assumptions(instrument: Instrument, open: number, scored: boolean, prorated: boolean): readonly string[] {
  if (open === 0) return []
  if (prorated) return [`Unanswered items, filled with the mean of the answered ones as the publisher allows: ${open}.`]
  if (scored) return [`Unanswered items that could not change the result: ${open}.`]
  return instrument.missingItems.kind === 'complete-only' &&
    instrument.missingItems.sources.some((source) => source.checked === 'convention')
    ? [`No published rule for unanswered items is carried for the ${instrument.shortName}, so no total is estimated.`]
    : []
}

function readAnswers(check: InputCheck, instrument: Instrument, responses: unknown): Answers {
  const ids = instrument.items.map((item) => item.id)
  const answers = new Map<string, number>()
  const given = answersById(check, ids, responses)
  for (const [index, item] of instrument.items.entries()) {
    const value = Object.hasOwn(given, item.id) ? given[item.id] : undefined
    if (value === undefined || value === null) continue
    const path = Array.isArray(responses) ? `responses[${index}]` : `responses.${item.id}`
    if (!check.number(path, value, { min: item.minimum, max: item.maximum, whole: true })) continue
    if (item.allowed !== undefined && !item.allowed.includes(value)) {
      check.fail(path, 'out-of-range', `must be one of ${item.allowed.join(', ')}`)
      continue
    }
    answers.set(item.id, value)
  }
  return answers
}

function answersById(check: InputCheck, ids: readonly string[], responses: unknown): Readonly<Record<string, unknown>> {
  if (Array.isArray(responses)) {
    if (responses.length !== ids.length)
      check.fail('responses', 'out-of-range', `must have ${ids.length} entries, one an item; write null for an unanswered one`)
    return Object.fromEntries(ids.map((id, index) => [id, responses[index]]))
  }
  if (isPlainObject(responses)) return check.object('responses', responses, ids)
  check.fail('responses', 'wrong-type', 'must be a list of answers or a map from item id to answer')
  return {}
}
