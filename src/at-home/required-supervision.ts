import type { Because, Finding } from '../core/answer'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck } from '../core/check'
import { becauseOf, openInputsOf } from '../core/condition/explain'
import type { OpenInput } from '../core/condition/model'
import { Program } from '../core/condition/program'
import { MET, UNKNOWN } from '../core/condition/tri'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { supervisionRules } from './catalog/supervision-rules'
import { collectMissing } from './collect-missing'
import { checkFacts } from './fact-table'
import type { RequiredSupervision, SupervisionLevelId, SupervisionRequest, SupervisionRule } from './model'
import { createSupervisionRegistry, RISKS } from './supervision-registry'
import { HOME_FORMULATIONS, SUPERVISION_LEVEL_IDS } from './words'

const SUBJECT = 'requiredSupervision'
const TRIAL_ASSUMPTION =
  'An extended-release tablet is used inside a trial only, and the plan of the trial says who watches; this is the policy outside it.'

/** Options of {@link requiredSupervision}. */
export interface SupervisionOptions {
  /** Whether values are kept out of the reasons. Paths and outcomes stay. */
  readonly redact?: boolean | undefined
}

/**
 * The least supervision for a session by this library's own policy, with every reason. No regulator has approved any level of home
 * supervision for racemic ketamine in psychiatric care; the policy is a cautious default that a prescriber may tighten.
 *
 * It does not decide whether home use is right for a person; the checklist and the prescriber do.
 *
 * @param request - form, session and the facts that ask for more supervision; what is left out is unknown
 * @param options - `redact: true` keeps personal values out of the findings
 * @returns the least level on what is known, what is better still, and the least level if every unknown turned out badly
 * @throws InvalidInputError when a field is unknown, malformed or out of range
 * @example
 * ```ts
 * import { requiredSupervision } from 'ketamine-therapy/at-home'
 *
 * requiredSupervision({ formulation: 'troche', session: 'first' }).minimum // → 'sup-therapist-video'
 * requiredSupervision({ formulation: 'spravato', session: 'later' }).minimum // → 'sup-rems-site'
 * requiredSupervision({ formulation: 'troche', session: 'later' }).atMost // → 'sup-clinic'
 * ```
 */
export function requiredSupervision(request: SupervisionRequest, options: SupervisionOptions = {}): RequiredSupervision {
  checkSupervisionRequest(request, options)
  const program = new Program({ registry: createSupervisionRegistry() })
  const rules = supervisionRules.map((rule) => ({ rule, node: program.compile(rule.when) }))
  const frame = program.frame(request, { asOf: KNOWLEDGE_DATE })
  const findings: Finding[] = []
  const unknown: { readonly code: string; readonly open: readonly OpenInput[] }[] = []
  let minimum: SupervisionRule | undefined
  let atMost: SupervisionLevelId = 'sup-none'
  for (const { rule, node } of rules) {
    const truth = node.truth(frame, undefined)
    if (truth === MET) {
      findings.push(toFinding(rule, becauseOf(node, frame)))
      if (minimum === undefined || rankOf(rule.minimum) > rankOf(minimum.minimum)) minimum = rule
    }
    if (truth === UNKNOWN) unknown.push({ code: `at-home/${rule.id}`, open: openInputsOf(node, frame) })
    if (truth >= UNKNOWN && rankOf(rule.minimum) > rankOf(atMost)) atMost = rule.minimum
  }
  const level = minimum?.minimum ?? 'sup-clinic'
  return {
    minimum: level,
    ...(minimum?.preferred === undefined ? {} : { preferred: minimum.preferred }),
    atMost,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: options.redact === true ? redactFindings(findings) : findings,
      missing: collectMissing(unknown),
      assumptions: [
        'No regulator has approved any level of home supervision for racemic ketamine in psychiatric care.',
        ...(request.formulation === 'oral-extended-release' ? [TRIAL_ASSUMPTION] : []),
      ],
    }),
  }
}

/**
 * Place of a level in the order, 0 for none.
 *
 * @internal
 */
export function rankOf(level: SupervisionLevelId): number {
  return SUPERVISION_LEVEL_IDS.indexOf(level)
}

function toFinding(rule: SupervisionRule, because: readonly Because[]): Finding {
  return { code: `at-home/${rule.id}`, severity: 'info', message: rule.message, because, sources: rule.sources, record: rule.id }
}

function checkSupervisionRequest(request: unknown, options: unknown): void {
  const check = new InputCheck(SUBJECT)
  const input = check.object('', request, ['formulation', 'session', 'doseIncreased', 'weeksSinceLastDose', 'risks'])
  check.oneOf('formulation', input['formulation'], HOME_FORMULATIONS)
  check.oneOf('session', input['session'], ['first', 'later'])
  if (input['doseIncreased'] !== undefined) check.flag('doseIncreased', input['doseIncreased'])
  if (input['weeksSinceLastDose'] !== undefined)
    check.number('weeksSinceLastDose', input['weeksSinceLastDose'], { min: 0, max: 5000, unit: 'weeks' })
  if (input['risks'] !== undefined) checkFacts(check, 'risks', input['risks'], RISKS)
  const { redact } = check.object('options', options, ['redact'])
  if (redact !== undefined) check.flag('options.redact', redact)
  check.done()
}
