import type { Because, Finding } from '../../core'
import type { Protocol } from '../../protocols'
import type { SourcedAdvice } from './advise-course'
import { groupsOf } from './advise-course'
import type { ReadScale } from './judge-scales'
import type { ContinuationStep, ResponseGroup } from './model'
import type { PlacedDecision } from './reach'
import { decisionCode } from './reach'

/**
 * The findings of a decision point that is reached.
 *
 * @internal
 */
export function decisionFindings(
  decision: PlacedDecision,
  advice: SourcedAdvice | undefined,
  scales: readonly ReadScale[],
  step: ContinuationStep,
): readonly Finding[] {
  const { point, rule, given, planned } = decision
  const because = scales.flatMap(scoresOf)
  const finding = (code: string, severity: Finding['severity'], message: string, reasons = because): Finding => ({
    code,
    severity,
    message,
    because: reasons,
    sources: [...point.sources, ...(advice?.sources ?? [])],
    record: rule?.id ?? point.id,
  })
  const course = advice?.course
  const said =
    course === undefined
      ? 'What it goes by is not known.'
      : `${GROUP_WORDS[course.group ?? 'mixed']} ${course.text.replace(/\.$/, '')}. ${course.basis === 'published' ? '' : 'No text sets a standard here. '}${course.step === 'taper' ? 'No ketamine regimen has a published taper down to none. ' : ''}A clinician decides.`
  return [
    finding(decisionCode(decision), step === 'continue' || step === 'taper' ? 'info' : 'caution', `${point.text} ${said}`),
    ...(groupsOf(scales).length > 1
      ? [finding('care-plan/scales-disagree', 'caution', 'The scales do not agree on the response; a clinician weighs them.')]
      : []),
    ...scales.flatMap(({ obstacle }) => (obstacle === undefined ? [] : [finding('care-plan/no-response-to-tell', 'info', obstacle)])),
    ...(planned === undefined || given === planned
      ? []
      : [
          finding(
            `care-plan/${given < planned ? 'fewer' : 'more'}-sessions-than-planned`,
            'caution',
            given < planned
              ? `${given} of ${planned} sessions of this phase were given; the response is judged on those.`
              : `${given} sessions of this phase were given, and it has ${planned}; a second course has a history of its own.`,
            [{ path: 'sessions', value: given, expected: `${planned}`, outcome: 'unmet' }],
          ),
        ]),
  ]
}

/**
 * What got worse, whatever the decision point goes by, and where none is reached.
 *
 * @internal
 */
export function lossFindings(protocol: Protocol, scales: readonly ReadScale[]): readonly Finding[] {
  return LOSSES.flatMap(({ code, is, message }): readonly Finding[] => {
    const of = scales.filter((scale) => scale[is])
    const sources = of.flatMap((scale) => scale.sources)
    return of.length === 0 ? [] : [{ code, severity: 'caution', message, because: of.flatMap(scoresOf), sources, record: protocol.id }]
  })
}

const LOSSES = [
  { is: 'isWorse', code: 'care-plan/worse-than-before', message: 'A score is worse than before the course.' },
  {
    is: 'isLost',
    code: 'care-plan/response-lost',
    message: 'An earlier score of the course was a response, and the current one is none; the group goes by the current one.',
  },
  {
    is: 'isRelapse',
    code: 'care-plan/relapse-after-response',
    message: 'Scores after response meet the relapse definition, and the current score has not recovered.',
  },
] as const

const GROUP_WORDS: Readonly<Record<ResponseGroup | 'relapse' | 'mixed', string>> = {
  responder: 'Response:',
  partial: 'Partial response:',
  'non-responder': 'No response:',
  relapse: 'Relapse:',
  mixed: 'The scales disagree;',
}

function scoresOf({ places }: ReadScale): readonly Because[] {
  return places.map(({ path, score }) => ({ path, value: score, outcome: 'met' }))
}

/**
 * The finding of a course without a decision point that is reached.
 *
 * @internal
 */
export function noDecision(protocol: Protocol, step: ContinuationStep): Finding {
  const isNotDue = step === 'not-due'
  return {
    code: isNotDue ? 'care-plan/no-decision-due' : 'care-plan/no-published-rule',
    severity: 'info',
    message: isNotDue
      ? 'No decision point of the protocol is reached yet.'
      : 'The cited texts of this protocol name no point at which the course is judged.',
    because: [{ path: 'sessions', outcome: 'met' }],
    sources: [],
    record: protocol.id,
  }
}
