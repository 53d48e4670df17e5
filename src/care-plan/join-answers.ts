import type { Answer, Finding, IsoDate, Missing } from '../core'
import { buildAnswer } from '../core/answer'
import { SEVERITIES } from '../core/words'

/** What is asked before and after the questions of the answers. */
interface AskedBeside {
  readonly first: readonly Missing[]
  readonly last: readonly Missing[]
}

/** One answer over several: a finding once, at its gravest; a question once, with everything it decides. */
export function joinAnswers(asOf: IsoDate, answers: readonly Answer[], { first, last }: AskedBeside): Answer {
  return buildAnswer({
    asOf,
    findings: joinFindings(answers.flatMap((answer) => answer.findings)),
    missing: joinMissing([...first, ...answers.flatMap((answer) => answer.missing), ...last]),
    assumptions: answers.flatMap((answer) => answer.assumptions),
    sources: answers.flatMap((answer) => answer.sources),
  })
}

function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  // Protocols share codes and say different things under one: gaps on other days, authorities asked about other routes.
  const bySaying = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.message}`
    const known = bySaying.get(key)
    const isGraver = known === undefined || SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(known.severity)
    if (isGraver) bySaying.set(key, finding)
  }
  return [...bySaying.values()]
}

function joinMissing(missing: readonly Missing[]): readonly Missing[] {
  // Protocols ask for a step or a course under one path, each among its own.
  const byQuestion = new Map<string, Missing>()
  for (const one of missing) {
    const key = `${one.path} ${one.question}`
    const known = byQuestion.get(key)
    byQuestion.set(key, known === undefined ? one : { ...known, decides: [...new Set([...known.decides, ...one.decides])].sort() })
  }
  return [...byQuestion.values()]
}
