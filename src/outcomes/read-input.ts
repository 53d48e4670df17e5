import type { Instrument, RelapseDefinition, RemissionDefinition, ResponseDefinition, SeriesPoint } from './model'
import { InputCheck } from '../core/check'
import { lookUp } from '../core/lookup'
import { instruments } from './catalog'

/** Two scores, read. @internal */
export interface ReadScores {
  /** The instrument. */
  readonly instrument: Instrument
  /** Total before treatment, where given. */
  readonly baseline: number | undefined
  /** Total now, where given. */
  readonly current: number | undefined
  /** Day of the current score, where given. */
  readonly on: string | undefined
  /** Remission definition to use, where the instrument has one. */
  readonly remission: RemissionDefinition | undefined
  /** Response definition to use, where the instrument has one. */
  readonly response: ResponseDefinition | undefined
  /** Part that the scores belong to, where not the total. */
  readonly part: string | undefined
}

/**
 * Reads two scores to compare.
 *
 * @param input - what the caller passed
 * @returns instrument, scores and definition
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function readScores(input: unknown): ReadScores {
  const check = new InputCheck('assessResponse')
  const fields = check.object('', input, ['instrument', 'part', 'baseline', 'current', 'on', 'remission', 'response'])
  check.done()
  const instrument = lookUp('assessResponse', 'instrument', instruments, fields['instrument'])
  const limits = { min: instrument.range.minimum, ...(instrument.range.maximum === undefined ? {} : { max: instrument.range.maximum }) }
  const score = (path: string): number | undefined => {
    const value = fields[path]
    return value !== undefined && value !== null && check.number(path, value, limits) ? value : undefined
  }
  const [baseline, current] = [score('baseline'), score('current')]
  const on = fields['on'] !== undefined && check.date('on', fields['on']) ? fields['on'] : undefined
  const remission = readRemission(check, instrument, fields['remission'])
  const wanted = fields['response']
  if (wanted !== undefined)
    check.oneOf(
      'response',
      wanted,
      instrument.response.map((one) => one.id),
    )
  const part = readPart(check, instrument, fields['part'])
  check.done()
  const response = instrument.response.find((one) => one.id === wanted) ?? instrument.response[0]
  return { instrument, baseline, current, on, remission, response, part }
}

function readPart(check: InputCheck, { scoring, shortName }: Instrument, part: unknown): string | undefined {
  if (part === undefined) return undefined
  if (scoring.kind !== 'subscale-means') {
    check.fail('part', 'unexpected', `the ${shortName} has a total; scores are compared as totals`)
    return undefined
  }
  const ids = scoring.subscales.map(({ id }) => id)
  return check.oneOf('part', part, ids) ? part : undefined
}

/**
 * Reads which remission definition the caller wants.
 *
 * @param check - collects what is wrong
 * @param instrument - the instrument
 * @param id - id of the definition, or nothing for the instrument's first
 * @returns the definition, where the instrument has one
 * @internal
 */
export function readRemission(check: InputCheck, instrument: Instrument, id: unknown): RemissionDefinition | undefined {
  if (id === undefined) return instrument.remission[0]
  const ids = instrument.remission.map((one) => one.id)
  return check.oneOf('remission', id, ids) ? instrument.remission.find((one) => one.id === id) : undefined
}

/** A series of scores, read and sorted by date. @internal */
export interface ReadSeries {
  /** The instrument. */
  readonly instrument: Instrument
  /** Points by date. */
  readonly points: readonly SeriesPoint[]
  /** Remission definition to use, where the instrument has one. */
  readonly remission: RemissionDefinition | undefined
  /** Relapse definition to use, where the instrument has one. */
  readonly relapse: RelapseDefinition | undefined
}

/**
 * Reads a series of dated scores.
 *
 * @param series - what the caller passed
 * @returns instrument, points by date, and definitions
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function readSeries(series: unknown): ReadSeries {
  const check = new InputCheck('trajectory')
  const fields = check.object('', series, ['instrument', 'points', 'remission', 'relapse'])
  check.done()
  const instrument = lookUp('trajectory', 'instrument', instruments, fields['instrument'])
  const limits = { min: instrument.range.minimum, ...(instrument.range.maximum === undefined ? {} : { max: instrument.range.maximum }) }
  const seen = new Set<string>()
  const points = check.list('points', fields['points']).flatMap((entry, index) => {
    const { on, score } = check.object(`points[${index}]`, entry, ['on', 'score'])
    const dated = check.date(`points[${index}].on`, on)
    if (!check.number(`points[${index}].score`, score, limits) || !dated) return []
    if (seen.has(on)) check.fail(`points[${index}].on`, 'conflict', `there is already a score on ${on}`)
    seen.add(on)
    return [{ on, score }]
  })
  const remission = readRemission(check, instrument, fields['remission'])
  const wanted = fields['relapse']
  const known =
    wanted === undefined ||
    check.oneOf(
      'relapse',
      wanted,
      instrument.relapse.map((one) => one.id),
    )
  check.done()
  const sorted = points.sort((a, b) => (a.on < b.on ? -1 : 1))
  const relapse = wanted === undefined || !known ? instrument.relapse[0] : instrument.relapse.find((one) => one.id === wanted)
  return { instrument, points: sorted, remission, relapse }
}

/**
 * Reads the privacy option of a judging function.
 *
 * @param subject - the function, for the error
 * @param options - what the caller passed
 * @returns whether personal values are to be dropped
 * @throws InvalidInputError when the option is malformed
 * @internal
 */
export function readRedact(subject: string, options: unknown): boolean {
  const check = new InputCheck(subject)
  const { redact } = check.object('options', options, ['redact'])
  if (redact !== undefined) check.flag('options.redact', redact)
  check.done()
  return redact === true
}
