import type { IsoDate, Missing } from '../../core'
import { InputCheck } from '../../core/check'
import { isInvalidInputError } from '../../core/errors'
import { nearest } from '../../core/nearest'
import { INSTRUMENT_IDS, instruments } from '../../outcomes/catalog'
import type { InstrumentId, InstrumentScore, Responses } from '../../outcomes'
import { instrumentNamed, mayAskOfSuicide } from '../../outcomes/instrument-named'
import { scoreInstrument } from '../../outcomes/score-instrument'
import type { Protocol } from '../../protocols'
import type { Shape } from '../../protocols/shape'
import { checkShape } from '../../protocols/shape'
import { SOURCE } from '../../protocols/shapes'
import { checkRules } from './check-rules'
import { hasTotal } from './has-total'
import type { ContinuationHistory, ContinuationOptions, ContinuationRule } from './model'

/**
 * An assessment, read.
 *
 * @internal
 */
export interface ReadAssessment {
  /** Its place in the list the caller gave. */
  readonly index: number
  /** The instrument. */
  readonly instrument: InstrumentId
  /** Day of the assessment. */
  readonly on: IsoDate
  /** The total; absent where it cannot be told. */
  readonly score: number | undefined
  /** What the answers amount to, where there are answers. */
  readonly answers: InstrumentScore | undefined
}

/**
 * An assessment with an instrument that is not known.
 *
 * @internal
 */
export interface UnreadAssessment {
  /** Day of the assessment. */
  readonly on: IsoDate
  /** The question which instrument it is. */
  readonly missing: Missing
}

/**
 * A session that was given, read.
 *
 * @internal
 */
export interface ReadSession {
  /** Day it was given. */
  readonly on: IsoDate
  /** Absent where the protocol has no phase. */
  readonly phase: string | undefined
}

/**
 * History and options, read.
 *
 * @internal
 */
export interface ReadHistory {
  /** The day of the judgment. */
  readonly asOf: IsoDate
  /** Whether personal values are dropped. */
  readonly redact: boolean
  /** The only instrument to judge by, where one was chosen. */
  readonly instrument: InstrumentId | undefined
  /** Most days between the baseline and the first session. */
  readonly baselineWithinDays: number
  /** Most days between a current score and the day of the judgment. */
  readonly currentWithinDays: number
  /** Day of the last assessment of risk by a clinician. */
  readonly riskAssessedOn: IsoDate | undefined
  /** By date. */
  readonly sessions: readonly ReadSession[]
  /** By date. */
  readonly assessments: readonly ReadAssessment[]
  /** Assessments with an instrument that is not known. */
  readonly unread: readonly UnreadAssessment[]
  /** Rules of the consumer's own. */
  readonly rules: readonly ContinuationRule[]
}

/**
 * Reads protocol, history and options, and refuses them with every bad field named.
 *
 * @internal
 */
export function readHistory(protocol: Protocol, history: ContinuationHistory, options: ContinuationOptions): ReadHistory {
  const check = new InputCheck('adviseContinuation')
  const isReadable = checkShape(check, 'protocol', protocol, PROTOCOL)
  const asked = check.object('options', options, ['asOf', 'instrument', 'baselineWithinDays', 'currentWithinDays', 'rules', 'redact'])
  const given = check.object('', history, ['sessions', 'assessments', 'riskAssessedOn'])
  const asOf = check.date('options.asOf', asked['asOf']) ? asked['asOf'] : undefined
  const days = (name: 'baselineWithinDays' | 'currentWithinDays', usual: number): number => {
    const value = asked[name]
    return value !== undefined && check.number(`options.${name}`, value, { min: 0, max: 366, whole: true }) ? value : usual
  }
  const [baselineWithinDays, currentWithinDays] = [days('baselineWithinDays', 28), days('currentWithinDays', 14)]
  const chosen = asked['instrument']
  const instrument = chosen !== undefined && check.oneOf('options.instrument', chosen, INSTRUMENT_IDS) ? chosen : undefined
  if (asked['redact'] !== undefined) check.flag('options.redact', asked['redact'])
  if (asked['rules'] !== undefined) checkRules(check, asked['rules'], isReadable ? protocol : undefined)
  const sessions = check.list('sessions', given['sessions'])
  const assessments = check.list('assessments', given['assessments'])
  const risk = given['riskAssessedOn']
  const riskAssessedOn = risk !== undefined && readDay(check, 'riskAssessedOn', risk, asOf) ? risk : undefined
  const unread: UnreadAssessment[] = []
  const read = {
    sessions: readSessions(check, isReadable ? protocol : undefined, sessions, asOf),
    assessments: readAssessments(check, assessments, asOf, unread),
  }
  check.done()
  if (asOf === undefined) throw new Error('unreachable')
  return {
    asOf,
    redact: asked['redact'] === true,
    instrument,
    baselineWithinDays,
    currentWithinDays,
    riskAssessedOn,
    sessions: byDate(read.sessions),
    assessments: byDate(read.assessments),
    unread,
    rules: options.rules ?? [],
  }
}

function readSessions(
  check: InputCheck,
  protocol: Protocol | undefined,
  list: readonly unknown[],
  asOf: IsoDate | undefined,
): readonly ReadSession[] {
  const phases = [...new Set(protocol?.courses.flatMap((course) => course.phases.map(({ id }) => id)))]
  const seen = new Set<string>()
  return list.flatMap((entry, index): readonly ReadSession[] => {
    const path = `sessions[${index}]`
    const { on, phase } = check.object(path, entry, ['on', 'phase'])
    if (!readDay(check, `${path}.on`, on, asOf)) return []
    if (seen.has(on)) check.fail(`${path}.on`, 'conflict', `there is already a session on ${on}`)
    seen.add(on)
    // Phases of a protocol that cannot be read are not looked up.
    if (protocol === undefined) return []
    if (phase === undefined && phases.length < 2) return [{ on, phase: phases[0] }]
    return check.oneOf(`${path}.phase`, phase, phases) ? [{ on, phase }] : []
  })
}

function readAssessments(
  check: InputCheck,
  list: readonly unknown[],
  asOf: IsoDate | undefined,
  unread: UnreadAssessment[],
): readonly ReadAssessment[] {
  const seen = new Set<string>()
  return list.flatMap((entry, index): readonly ReadAssessment[] => {
    const path = `assessments[${index}]`
    const { instrument: id, on, score, responses } = check.object(path, entry, ['instrument', 'on', 'score', 'responses'])
    const dated = readDay(check, `${path}.on`, on, asOf)
    const named = check.text(`${path}.instrument`, id, { min: 1, max: 100 })
    if (score === undefined && responses === undefined) check.fail(`${path}.score`, 'required', 'a score or responses must be given')
    if (!dated || !named) return []
    const instrument = instrumentNamed(id)
    if (instrument === undefined) {
      unread.push({ on, missing: unrecognised(path, id) })
      return []
    }
    if (seen.has(`${instrument} ${on}`)) check.fail(`${path}.on`, 'conflict', `there is already an assessment with ${instrument} on ${on}`)
    seen.add(`${instrument} ${on}`)
    const answers = responses === undefined ? undefined : readResponses(check, path, instrument, responses)
    const total = score === undefined ? answers?.total : readScore(check, path, instrument, score)
    if (total !== undefined && answers !== undefined) checkTotal(check, `${path}.score`, total, answers)
    return [{ index, instrument, on, score: total, answers }]
  })
}

function readScore(check: InputCheck, path: string, id: InstrumentId, score: unknown): number | undefined {
  const { range, shortName } = instruments[id]
  if (!hasTotal(instruments[id])) {
    check.fail(`${path}.score`, 'unexpected', `the ${shortName} has no total; give responses`)
    return undefined
  }
  const limits = { min: range.minimum, ...(range.maximum === undefined ? {} : { max: range.maximum }) }
  return check.number(`${path}.score`, score, limits) ? score : undefined
}

function readResponses(check: InputCheck, path: string, id: InstrumentId, responses: unknown): InstrumentScore | undefined {
  try {
    return scoreInstrument(id, responses as Responses)
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    for (const issue of error.issues) check.fail(`${path}.${issue.path}`, issue.code, issue.message)
    return undefined
  }
}

function checkTotal(check: InputCheck, path: string, score: number, { total, possible, prorated }: InstrumentScore): void {
  if (total !== undefined && score !== total) {
    const filled = prorated ? ', with unanswered items filled in as the publisher allows' : ''
    check.fail(path, 'conflict', `is not the total of the responses, which is ${total}${filled}`)
  }
  if (total === undefined && possible !== undefined && (score < possible.from || score > possible.through))
    check.fail(path, 'conflict', `lies outside what the responses leave open, ${possible.from} to ${possible.through}`)
}

function readDay(check: InputCheck, path: string, value: unknown, asOf: IsoDate | undefined): value is IsoDate {
  if (!check.date(path, value)) return false
  if (asOf !== undefined && value > asOf) check.fail(path, 'future', `lies after asOf, ${asOf}`)
  return true
}

function unrecognised(path: string, id: string): Missing {
  // NRS and VAS are the names of many scales.
  const close = INSTRUMENT_IDS.find((one) => instruments[one].shortName === id.toUpperCase()) ?? nearest(id, INSTRUMENT_IDS)
  const hint = close === undefined ? '' : ` Did you mean "${close}"?`
  return {
    path: `${path}.instrument`,
    question: `Which instrument is meant? The name is not known here, so its score is not used.${hint}`,
    because: 'unrecognised',
    decides: mayAskOfSuicide(id) ? ['care-plan/assess-safety-first'] : [],
  }
}

function byDate<T extends { readonly on: IsoDate }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The parts of a protocol that are read. A consumer's own protocol comes without the validator. */
const PROTOCOL: Shape = /* @__PURE__ */ makeProtocolShape()

function makeProtocolShape(): Shape {
  const statement = { id: 'text', text: 'text', sources: { list: SOURCE } } as const
  return {
    fields: {
      id: 'text',
      courses: { list: { fields: { phases: { list: { fields: { id: 'text' } } } } } },
      stopRules: { list: { fields: statement } },
      continueRules: { list: { fields: statement } },
      decisionPoints: {
        list: {
          fields: { ...statement, phase: 'text', responder: 'text' },
          optional: { afterSessions: 'count', partial: 'text', nonResponder: 'text' },
        },
      },
      missedSessions: {
        list: {
          fields: { ...statement, phases: { list: 'text' }, state: { words: ['any', 'worse', 'not-worse', 'lapse', 'relapse'] } },
        },
      },
    },
  }
}
