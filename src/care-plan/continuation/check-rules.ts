import type { InputCheck } from '../../core/check'
import { isPlainObject } from '../../core/check'
import { INSTRUMENT_IDS, instruments } from '../../outcomes/catalog'
import type { Protocol } from '../../protocols'
import type { Shape } from '../../protocols/shape'
import { checkShape } from '../../protocols/shape'
import { SOURCE } from '../../protocols/shapes'
import type { ContinuationRule } from './model'
import { hasTotal } from './has-total'

const PATH = 'options.rules'
const RULE: Shape = /* @__PURE__ */ makeRuleShape()

/**
 * Checks rules of the consumer's own: their form, that every definition they name is one of its instrument, and that a rule for this protocol has
 * a decision point of it. One that has none would be passed over in silence.
 *
 * @internal
 */
export function checkRules(check: InputCheck, rules: unknown, protocol: Protocol | undefined): void {
  check.list(PATH, rules, { max: 200 }).forEach((rule, index) => {
    const path = `${PATH}[${index}]`
    if (checkShape(check, path, rule, RULE) && protocol !== undefined) checkPoints(check, path, rule as ContinuationRule, protocol)
    if (!isPlainObject(rule) || !Array.isArray(rule['measures'])) return
    rule['measures'].forEach((measure: unknown, at) => {
      checkMeasure(check, `${path}.measures[${at}]`, measure, rule['judgedBy'])
    })
  })
}

function checkPoints(check: InputCheck, path: string, rule: ContinuationRule, { id, decisionPoints }: Protocol): void {
  if (!rule.protocols.includes(id) || decisionPoints.some((point) => rule.decisionPoints.includes(point.id))) return
  const known = decisionPoints.map((point) => point.id).join(', ') || 'none'
  check.fail(`${path}.decisionPoints`, 'unknown-id', `names no decision point of ${id}; it has ${known}`)
}

function checkMeasure(check: InputCheck, path: string, measure: unknown, judgedBy: unknown): void {
  if (!isPlainObject(measure)) return
  const id = INSTRUMENT_IDS.find((one) => one === measure['instrument'])
  if (id === undefined) return
  const { remission, response, shortName, purpose } = instruments[id]
  if (purpose !== 'outcome') check.fail(`${path}.instrument`, 'conflict', `the ${shortName} is not an outcome measure`)
  else if (!hasTotal(instruments[id])) check.fail(`${path}.instrument`, 'conflict', `the ${shortName} has no total`)
  for (const [key, list] of [
    ['remission', remission],
    ['response', response],
  ] as const) {
    if (measure[key] !== undefined)
      check.oneOf(
        `${path}.${key}`,
        measure[key],
        list.map((one) => one.id),
      )
    else if (list.length === 0 && (judgedBy === 'response-and-remission' || judgedBy === key))
      check.fail(`${path}.instrument`, 'conflict', `the ${shortName} carries no ${key} definition`)
  }
}

function makeRuleShape(): Shape {
  const sources: Shape = { list: SOURCE, min: 1 }
  const outcome: Shape = {
    fields: {
      step: { words: ['stop', 're-evaluate', 'adjust', 'taper', 'continue'] },
      basis: { words: ['published', 'no-standard'] },
      sources,
    },
    optional: { text: 'text' },
  }
  return {
    fields: {
      id: 'text',
      protocols: { list: 'text', min: 1 },
      decisionPoints: { list: 'text', min: 1 },
      timing: {
        by: 'kind',
        of: {
          'after-sessions': { fields: {}, optional: { sessions: 'count', orDay: 'count', daysAfter: 'count' } },
          'each-assessment': { fields: {} },
          every: { fields: { days: 'count', afterDay: 'count' } },
        },
      },
      judgedBy: { words: ['response', 'remission', 'response-and-remission'] },
      measures: { list: { fields: { instrument: { words: INSTRUMENT_IDS } } }, min: 1 },
      outcomes: { fields: { responder: outcome, partial: outcome, 'non-responder': outcome } },
      disputes: { list: { fields: { id: 'text', text: 'text', sources } } },
    },
    optional: { partial: { words: ['any-gain'] } },
  }
}
