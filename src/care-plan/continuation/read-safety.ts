import type { Finding, Missing } from '../../core'
import { daysBetween } from '../../core/date'
import { SEVERITIES } from '../../core/words'
import { instruments } from '../../outcomes/catalog'
import type { ItemFlag } from '../../outcomes'
import type { SafetyStanding, StandingFlag } from './model'
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
}

interface LatestAnswer {
  readonly flag: ItemFlag
  readonly assessment: ReadAssessment
  readonly finding: Finding | undefined
}

/**
 * Reads the latest known answer to every safety item. An item that was not answered again keeps its earlier answer.
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
  const isAssessedInTime = history.riskAssessedOn !== undefined && isRecent(history.riskAssessedOn)
  const standing =
    open.length > 0
      ? 'raised'
      : !isAsked && !isAssessedInTime
        ? 'unknown'
        : flags.length > 0
          ? 'assessed'
          : isAsked
            ? 'none-raised'
            : 'assessed'
  return {
    standing: { standing, flags },
    findings: [...(open.length > 0 ? [safetyFirst(open)] : []), ...raised.map(({ finding }) => finding)],
    missing: standing === 'unknown' ? [askSafety()] : [],
  }
}

function latestAnswers(assessments: readonly ReadAssessment[]): readonly LatestAnswer[] {
  const latest = new Map<string, LatestAnswer>()
  for (const assessment of assessments) {
    const { answers, instrument, index } = assessment
    if (answers === undefined) continue
    const unanswered = new Set(answers.missing.map(({ path }) => path))
    for (const flag of instruments[instrument].flags) {
      if (unanswered.has(`responses.${flag.item}`)) continue
      const found = answers.findings.find(({ record }) => record === flag.id)
      const finding =
        found === undefined
          ? undefined
          : { ...found, because: found.because.map((one) => ({ ...one, path: `history.assessments[${index}].${one.path}` })) }
      latest.set(flag.id, { flag, assessment, finding })
    }
  }
  return [...latest.values()]
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
    path: 'history.assessments',
    question: 'What did the person answer to a safety item lately, such as PHQ-9 item 9 or the C-SSRS screener?',
    because: 'absent',
    decides: ['care-plan/assess-safety-first'],
  }
}
