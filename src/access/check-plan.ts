import type { Answer, Because, Finding, Missing, SourceRef } from '../core'
import type { CostSharing, YearlyLimit } from './cost-model'
import type { ConstantYear, PlanCheckInput, PlanConstant } from './plan-model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { deepFreeze } from '../core/freeze'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { ask } from './ask'
import { getPlanConstant } from './get-plan-constant'
import { readBenefits } from './parse-benefits'

/**
 * Compares a plan's design with the federal limits of its year: the out-of-pocket maximum of the Affordable Care Act or of Medicare Advantage in
 * network, and for a plan that is sold as qualified for a health savings account its deductible and maximum. Other kinds of plan have none here.
 * A finding usually means that a figure was copied wrongly; grandfathered and short-term plans may really differ.
 *
 * @param input - design and year
 * @returns findings for figures outside the limits, and limits that are unknown
 * @throws InvalidInputError for a malformed design or year, and for a design in another currency than USD
 * @example
 * ```ts
 * import { checkPlan } from 'ketamine-therapy/access'
 *
 * const plan = (maximumMinor: number) => ({ kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: maximumMinor } } }) as const
 * checkPlan({ benefits: plan(1060000), year: 2026 }).findings // → []
 * checkPlan({ benefits: plan(1060001), year: 2026 }).findings[0]?.code // → 'access/above-aca-maximum'
 * checkPlan({ benefits: plan(-1), year: 2026 }) // throws InvalidInputError
 * ```
 */
export function checkPlan(input: PlanCheckInput): Answer {
  const check = new InputCheck('checkPlan')
  const fields = check.object('', input, ['benefits', 'year', 'hsaQualified'])
  check.number('year', fields['year'], { min: 1900, max: 2200, whole: true })
  if (fields['hsaQualified'] !== undefined) check.flag('hsaQualified', fields['hsaQualified'])
  const benefits = readBenefits(check, 'benefits', fields['benefits'])
  check.done()
  if (benefits === undefined) throw new Error('benefits that were refused got past the door')
  const { kind, inNetwork } = benefits
  const { year } = input
  const limits = [
    ...(kind === 'commercial' ? [getPlanConstant('aca-out-of-pocket-maximum', year)] : []),
    ...(kind === 'medicare-advantage' ? [getPlanConstant('medicare-advantage-maximum', year)] : []),
    ...(input.hsaQualified === true ? [getPlanConstant(LEAST, year), getPlanConstant('hdhp-out-of-pocket-maximum', year)] : []),
  ]
  if (benefits.currency !== 'USD' && limits.length > 0) check.fail('benefits.currency', 'conflict', 'must be USD: the limits are in USD')
  check.done()
  const maxima = limits.map(({ constant }) => constant.id).filter((id) => id !== LEAST)
  return buildAnswer({
    asOf: KNOWLEDGE_DATE,
    findings: limits.flatMap(({ constant, value }) => (value === undefined ? [] : outside(constant, value, inNetwork))),
    missing: [...limits.flatMap((limit) => limit.missing), ...untold(input, maxima)],
    assumptions: ['Grandfathered and short-term plans may lie outside these limits.'],
    sources: limits.flatMap((limit) => limit.sources),
  })
}

// The one limit that is a lowest amount.
const LEAST = 'hdhp-minimum-deductible'

function tooHighCode(limit: string): string {
  return `access/above-${limit.replace('-out-of-pocket', '')}`
}

// What is left out is asked for: it is neither within the limits nor outside them.
function untold({ benefits, hsaQualified }: PlanCheckInput, maxima: readonly string[]): readonly Missing[] {
  return [
    ...(maxima.length > 0 && benefits.inNetwork.outOfPocketMaximum === undefined
      ? [
          ask(
            'benefits.inNetwork.outOfPocketMaximum.individualMinor',
            'What is the out-of-pocket maximum of the plan?',
            maxima.map(tooHighCode),
          ),
        ]
      : []),
    ...(benefits.kind === 'commercial' && hsaQualified === undefined
      ? [
          ask('hsaQualified', 'Is the plan sold as qualified for a health savings account?', [
            'access/above-hdhp-maximum',
            'access/below-hdhp-deductible',
          ]),
        ]
      : []),
  ]
}

function outside({ id, label }: PlanConstant, year: ConstantYear, { deductible, outOfPocketMaximum }: CostSharing): readonly Finding[] {
  const isLeast = id === LEAST
  const because = (isLeast ? deductiblesOf(deductible, year) : maximaOf(outOfPocketMaximum, year)).flatMap(
    ({ path, value, limit }): Because[] =>
      value === undefined || limit === undefined || (isLeast ? value >= limit : value <= limit)
        ? []
        : [{ path: `benefits.inNetwork.${path}`, value, expected: `at ${isLeast ? 'least' : 'most'} ${limit}`, outcome: 'unmet' }],
  )
  if (because.length === 0) return []
  return [
    {
      code: isLeast ? 'access/below-hdhp-deductible' : tooHighCode(id),
      severity: 'caution',
      message: `The ${isLeast ? 'deductible is below' : 'out-of-pocket maximum is above'} the limit of the year: ${label}.`,
      because,
      sources: [...year.sources, ...(isLeast && deductible?.familyMinor !== undefined ? [OWN_IN_FAMILY] : [])],
    },
  ]
}

/** A figure of the plan and its limit. */
interface Compared {
  readonly path: string
  readonly value: number | undefined
  readonly limit: number | undefined
}

function maximaOf(maximum: YearlyLimit | undefined, { amountMinor, familyMinor }: ConstantYear): readonly Compared[] {
  const isAggregate = maximum?.aggregate === true
  return [
    { path: 'outOfPocketMaximum.individualMinor', value: maximum?.individualMinor, limit: amountMinor },
    { path: 'outOfPocketMaximum.familyMinor', value: maximum?.familyMinor, limit: familyMinor },
    // Where only the family amount counts, one person may reach all of it.
    { path: 'outOfPocketMaximum.aggregate', value: isAggregate ? maximum.familyMinor : undefined, limit: amountMinor },
  ]
}

const OWN_IN_FAMILY: SourceRef = /* @__PURE__ */ deepFreeze({
  citation: 'field-knowledge',
  locator: 'IRS Publication 969: the deductible of one member of a family',
  checked: 'recalled',
})

function deductiblesOf(deductible: YearlyLimit | undefined, { amountMinor, familyMinor }: ConstantYear): readonly Compared[] {
  const { individualMinor = 0, familyMinor: ofFamily, aggregate } = deductible ?? {}
  if (ofFamily === undefined) return [{ path: 'deductible.individualMinor', value: individualMinor, limit: amountMinor }]
  return [
    // Inside a family plan a person's own deductible may not be below the lowest one of a family: the plan would pay before that.
    { path: 'deductible.individualMinor', value: aggregate === true ? undefined : individualMinor, limit: familyMinor },
    { path: 'deductible.familyMinor', value: ofFamily, limit: familyMinor },
  ]
}
