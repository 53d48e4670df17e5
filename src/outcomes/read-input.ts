import type { Instrument, RelapseDefinition, RemissionDefinition, ResponseDefinition, SeriesPoint } from './model'
import type { InputCheck, NumberLimits } from '../core/check'
import { isPlainObject } from '../core/check'
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
 * Reads two scores to compare. Of what is no object, no field can be named.
 *
 * @param check - notes every bad field
 * @param input - what the caller passed
 * @returns instrument, scores and definition, to be used once nothing was noted
 * @internal
 */
export function readScores(check: InputCheck, input: unknown): ReadScores | undefined {
  const fields = check.object('', input, ['instrument', 'part', 'baseline', 'current', 'on', 'remission', 'response'])
  if (!isPlainObject(input)) return undefined
  const instrument = check.part('', () => lookUp('assessResponse', 'instrument', instruments, fields['instrument']))
  const limits = limitsOf(instrument)
  const score = (path: string): number | undefined => {
    const value = fields[path]
    return value !== undefined && value !== null && check.number(path, value, limits) ? value : undefined
  }
  const [baseline, current] = [score('baseline'), score('current')]
  const on = fields['on'] !== undefined && check.date('on', fields['on']) ? fields['on'] : undefined
  const remission = pickDefinition(check, 'remission', instrument?.remission, fields['remission'])
  const response = pickDefinition(check, 'response', instrument?.response, fields['response'])
  const part = readPart(check, instrument, fields['part'])
  return { instrument: instrument as Instrument, baseline, current, on, remission, response, part }
}

function readPart(check: InputCheck, instrument: Instrument | undefined, part: unknown): string | undefined {
  if (part === undefined || instrument === undefined) return undefined
  const { scoring, shortName } = instrument
  if (scoring.kind !== 'subscale-means') {
    check.fail('part', 'unexpected', `the ${shortName} is compared as a whole; leave this out`)
    return undefined
  }
  const ids = scoring.subscales.map(({ id }) => id)
  return check.oneOf('part', part, ids) ? part : undefined
}

/** The definition that the caller wants: the instrument's first when none is named. Of an instrument that is not known none can be told. */
function pickDefinition<T extends { readonly id: string }>(
  check: InputCheck,
  path: string,
  definitions: readonly T[] | undefined,
  id: unknown,
): T | undefined {
  if (id === undefined || definitions === undefined) return definitions?.[0]
  const ids = definitions.map((one) => one.id)
  return check.oneOf(path, id, ids) ? definitions.find((one) => one.id === id) : undefined
}

/** A series of scores, read and sorted by date. @internal */
export interface ReadSeries {
  /** The instrument. */
  readonly instrument: Instrument
  /** Part that the scores belong to, where not the total. */
  readonly part: string | undefined
  /** Points by date. */
  readonly points: readonly SeriesPoint[]
  /** Remission definition to use, where the instrument has one. */
  readonly remission: RemissionDefinition | undefined
  /** Relapse definition to use, where the instrument has one. */
  readonly relapse: RelapseDefinition | undefined
}

/**
 * Reads a series of dated scores. Of what is no object, no field can be named.
 *
 * @param check - notes every bad field
 * @param series - what the caller passed
 * @returns instrument, points by date, and definitions, to be used once nothing was noted
 * @internal
 */
export function readSeries(check: InputCheck, series: unknown): ReadSeries | undefined {
  const fields = check.object('', series, ['instrument', 'part', 'points', 'remission', 'relapse'])
  if (!isPlainObject(series)) return undefined
  const instrument = check.part('', () => lookUp('trajectory', 'instrument', instruments, fields['instrument']))
  const limits = limitsOf(instrument)
  const seen = new Set<string>()
  const points = check.list('points', fields['points']).flatMap((entry, index) => {
    const { on, score } = check.object(`points[${index}]`, entry, ['on', 'score'])
    const dated = check.date(`points[${index}].on`, on)
    if (!check.number(`points[${index}].score`, score, limits) || !dated) return []
    if (seen.has(on)) check.fail(`points[${index}].on`, 'conflict', `there is already a score on ${on}`)
    seen.add(on)
    return [{ on, score }]
  })
  const part = readPart(check, instrument, fields['part'])
  const remission = pickDefinition(check, 'remission', instrument?.remission, fields['remission'])
  const relapse = pickDefinition(check, 'relapse', instrument?.relapse, fields['relapse'])
  const sorted = points.sort((a, b) => (a.on < b.on ? -1 : 1))
  return { instrument: instrument as Instrument, part, points: sorted, remission, relapse }
}

/** Limits of a score: those of the instrument, none where it is not known. */
function limitsOf(instrument: Instrument | undefined): NumberLimits {
  if (instrument === undefined) return {}
  const { minimum, maximum } = instrument.range
  return { min: minimum, ...(maximum === undefined ? {} : { max: maximum }) }
}

/**
 * Reads the privacy option of a judging function.
 *
 * @param check - notes a malformed option
 * @param options - what the caller passed
 * @returns whether personal values are to be dropped
 * @internal
 */
export function readRedact(check: InputCheck, options: unknown): boolean {
  const { redact } = check.object('options', options, ['redact'])
  return redact !== undefined && check.flag('options.redact', redact) && redact
}
