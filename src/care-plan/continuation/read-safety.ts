import type { Finding, Missing, Severity } from '../../core'
import { daysBetween } from '../../core/date'
import { placeFindings } from '../../core/place-findings'
import { fromNumber } from '../../core/rational'
import { SEVERITIES } from '../../core/words'
import { instruments } from '../../outcomes/catalog'
import type { Instrument } from '../../outcomes'
import { raisedFinding, raisedItems, reaches } from '../../outcomes/raised-cuts'
import type { SafetyStanding, StandingFlag } from './model'
import { placeOfTotal } from './place-of-total'
import type { ReadAssessment, ReadHistory } from './read-history'

/**
 * Safety as the answers on record tell it.
 *
 * @internal
 */
export interface ReadSafety {
  /** What the answer shows of it. */
  readonly standing: SafetyStanding
  /** One finding a flag, and one before them when a flag stands open. */
  readonly findings: readonly Finding[]
  /** The safety items to ask, where none was answered in time. */
  readonly missing: readonly Missing[]
  /** Whether an assessment that may be a scale of suicide could not be read, and no clinician assessed the risk since. */
  readonly isUnread: boolean
}

interface LatestAnswer {
  /** Of an item, or of a total that calls for a step of its own. */
  readonly flag: { readonly id: string; readonly severity: Severity }
  readonly assessment: ReadAssessment
  /** Absent: the answer raises nothing. */
  readonly finding: Finding | undefined
}

/**
 * Tells whether an instrument asks about suicide, by an item or as a whole.
 *
 * @internal
 */
export function asksSafety({ flags, cutOffs }: Instrument): boolean {
  return flags.length > 0 || cutOffs.some(({ raises }) => raises !== undefined)
}

/**
 * Reads the latest known answer to every safety item, and the latest total of every scale of suicidal ideation. What was not asked again keeps
 * its earlier answer.
 *
 * @internal
 */
export function readSafety(history: ReadHistory): ReadSafety {
  const latest = latestAnswers(history.assessments)
  const raised = latest
    .flatMap((one) => (one.finding === undefined ? [] : [{ ...one, finding: one.finding, assessed: isAssessed(one, history) }]))
    .sort((a, b) => SEVERITIES.indexOf(b.flag.severity) - SEVERITIES.indexOf(a.flag.severity) || (a.flag.id < b.flag.id ? -1 : 1))
  const flags = raised.map(
    ({ flag, assessment, assessed }): StandingFlag => ({
      flag: flag.id,
      instrument: assessment.instrument,
      on: assessment.on,
      severity: flag.severity,
      assessed,
    }),
  )
  const open = raised.filter(({ assessed }) => !assessed).map(({ finding }) => finding)
  const isRecent = (on: string): boolean => daysBetween(on, history.asOf) <= history.currentWithinDays
  const isAsked = latest.some(({ assessment }) => isRecent(assessment.on))
  const { riskAssessedOn } = history
  const isAssessedInTime = riskAssessedOn !== undefined && isRecent(riskAssessedOn)
  const unread = history.unread.filter(
    ({ on, missing }) => missing.decides.length > 0 && (riskAssessedOn === undefined || riskAssessedOn < on),
  )
  const standing = ((): SafetyStanding['standing'] => {
    if (open.length > 0) return 'raised'
    if (unread.length > 0 || !(isAsked || isAssessedInTime)) return 'unknown'
    return flags.length > 0 || !isAsked ? 'assessed' : 'none-raised'
  })()
  return {
    standing: { standing, flags },
    findings: [...(open.length > 0 ? [safetyFirst(open)] : []), ...raised.map(({ finding }) => finding)],
    missing: standing === 'unknown' && unread.length === 0 ? [askSafety()] : [],
    isUnread: unread.length > 0,
  }
}

function latestAnswers(assessments: readonly ReadAssessment[]): readonly LatestAnswer[] {
  const latest = new Map<string, LatestAnswer>()
  for (const assessment of assessments)
    for (const answer of [...itemAnswers(assessment), ...totalAnswers(assessment)]) latest.set(answer.flag.id, answer)
  return [...latest.values()]
}

function itemAnswers(assessment: ReadAssessment): readonly LatestAnswer[] {
  const { answers, instrument, score, index } = assessment
  const { flags } = instruments[instrument]
  const at = `assessments[${index}]`
  if (answers === undefined) {
    const raised = score === undefined ? [] : raisedItems(instruments[instrument], score, `${at}.score`)
    return flags.flatMap((flag) => raised.filter(({ record }) => record === flag.id).map((finding) => ({ flag, assessment, finding })))
  }
  const unanswered = new Set(answers.missing.map(({ path }) => path))
  const found = placeFindings(answers.findings, at)
  return flags
    .filter(({ item }) => !unanswered.has(`responses.${item}`))
    .map((flag) => ({ flag, assessment, finding: found.find(({ record }) => record === flag.id) }))
}

function totalAnswers(assessment: ReadAssessment): readonly LatestAnswer[] {
  const { answers, instrument, score } = assessment
  const path = placeOfTotal(assessment)
  return instruments[instrument].cutOffs.flatMap((cut): readonly LatestAnswer[] => {
    const { id, raises } = cut
    if (raises === undefined) return []
    const open = answers?.cutOffs.find((one) => one.id === id)?.outcome ?? 'unknown'
    const outcome = score === undefined ? open : reaches(cut, fromNumber(score)) ? 'met' : 'unmet'
    if (outcome === 'unknown') return []
    const [finding] = outcome === 'met' ? raisedFinding(cut, score, path) : []
    return [{ flag: { id, severity: raises.severity }, assessment, finding }]
  })
}

function isAssessed({ flag, assessment }: LatestAnswer, { riskAssessedOn }: ReadHistory): boolean {
  return flag.severity !== 'stop' && riskAssessedOn !== undefined && riskAssessedOn >= assessment.on
}

function safetyFirst(open: readonly Finding[]): Finding {
  const gravest = open.some(({ severity }) => severity === 'stop') ? 'stop' : 'hold'
  return {
    code: 'care-plan/assess-safety-first',
    severity: gravest,
    message: 'A safety flag stands open: suicide risk is assessed by a clinician before the course is judged.',
    because: open.flatMap(({ because }) => because),
    sources: open.flatMap(({ sources }) => sources),
  }
}

function askSafety(): Missing {
  return {
    path: 'assessments',
    question: 'What did the person answer to a safety item lately, such as PHQ-9 item 9 or the C-SSRS screener?',
    because: 'absent',
    decides: ['care-plan/assess-safety-first'],
  }
}
