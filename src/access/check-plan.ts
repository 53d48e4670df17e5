import type { Answer, Finding, Missing, SourceRef } from '../core'
import type { CostSharing } from './cost-model'
import type { ConstantYear, PlanCheckInput } from './plan-model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { getPlanConstant } from './get-plan-constant'
import { readBenefits } from './parse-benefits'

/**
 * Compares a plan's design with the federal limits of its year: the out-of-pocket maximum of the Affordable Care Act or of Medicare Advantage in
 * network, and for a plan that is sold as qualified for a health savings account its deductible and maximum. Other kinds of plan have none here. A finding here usually means that a figure was copied wrongly;
 * grandfathered and short-term plans may really differ.
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
  const year = input.year
  if (benefits.currency !== 'USD' && (kind === 'commercial' || kind === 'medicare-advantage' || input.hsaQualified === true))
    check.fail('benefits.currency', 'conflict', 'must be USD: the limits are in USD')
  check.done()
  const limits = [
    ...(kind === 'commercial' ? [getPlanConstant('aca-out-of-pocket-maximum', year)] : []),
    ...(kind === 'medicare-advantage' ? [getPlanConstant('medicare-advantage-maximum', year)] : []),
    ...(input.hsaQualified === true
      ? [getPlanConstant('hdhp-minimum-deductible', year), getPlanConstant('hdhp-out-of-pocket-maximum', year)]
      : []),
  ]
  const findings = limits.flatMap(({ constant, value }) => {
    if (value?.amountMinor === undefined) return []
    if (constant.id === 'hdhp-minimum-deductible') return tooLow(inNetwork, value, constant.label)
    return tooHigh(tooHighCode(constant.id), inNetwork, value.amountMinor, value.familyMinor, constant.label, value.sources)
  })
  return buildAnswer({
    asOf: KNOWLEDGE_DATE,
    findings,
    missing: [...limits.flatMap((limit) => limit.missing), ...untold(input, limits.length > 0)],
    assumptions: ['Grandfathered and short-term plans may lie outside these limits.'],
    sources: limits.flatMap((limit) => limit.sources),
  })
}

function tooHighCode(limit: string): string {
  return `access/above-${limit.replace('-out-of-pocket', '')}`
}

// What is left out is asked for: it is neither within the limits nor outside them.
function untold({ benefits, hsaQualified }: PlanCheckInput, hasLimits: boolean): readonly Missing[] {
  const ask = (path: string, question: string, decides: readonly string[]): Missing => ({ path, question, because: 'absent', decides })
  return [
    ...(hasLimits && benefits.inNetwork.outOfPocketMaximum === undefined
      ? [
          ask('benefits.inNetwork.outOfPocketMaximum.individualMinor', 'What is the out-of-pocket maximum of the plan?', [
            tooHighCode(benefits.kind === 'medicare-advantage' ? 'medicare-advantage-maximum' : 'aca-out-of-pocket-maximum'),
          ]),
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

function tooHigh(
  code: string,
  { outOfPocketMaximum }: CostSharing,
  most: number,
  familyMost: number | undefined,
  label: string,
  sources: readonly SourceRef[],
): readonly Finding[] {
  const parts = [
    { path: 'benefits.inNetwork.outOfPocketMaximum.individualMinor', value: outOfPocketMaximum?.individualMinor, limit: most },
    { path: 'benefits.inNetwork.outOfPocketMaximum.familyMinor', value: outOfPocketMaximum?.familyMinor, limit: familyMost },
    // Where only the family amount counts, one person may reach all of it.
    {
      path: 'benefits.inNetwork.outOfPocketMaximum.aggregate',
      value: outOfPocketMaximum?.aggregate === true ? outOfPocketMaximum.familyMinor : undefined,
      limit: most,
    },
  ].filter(({ value, limit }) => value !== undefined && limit !== undefined && value > limit)
  if (parts.length === 0) return []
  const because = parts.map(({ path, value, limit }) => ({ path, value, expected: `at most ${limit}`, outcome: 'unmet' as const }))
  return [{ code, severity: 'caution', message: `The out-of-pocket maximum is above the limit of the year: ${label}.`, because, sources }]
}

const OWN_IN_FAMILY: SourceRef = {
  citation: 'field-knowledge',
  locator: 'IRS Publication 969: the deductible of one member of a family',
  checked: 'recalled',
}

// Inside a family plan a person's own deductible may not be below the lowest one of a family: the plan would pay before that.
function tooLow({ deductible }: CostSharing, year: ConstantYear, label: string): readonly Finding[] {
  const isFamily = deductible?.familyMinor !== undefined
  const parts = [
    {
      path: 'benefits.inNetwork.deductible.individualMinor',
      value: isFamily && deductible.aggregate === true ? undefined : (deductible?.individualMinor ?? 0),
      limit: isFamily ? year.familyMinor : year.amountMinor,
    },
    { path: 'benefits.inNetwork.deductible.familyMinor', value: deductible?.familyMinor, limit: year.familyMinor },
  ].filter(({ value, limit }) => value !== undefined && limit !== undefined && value < limit)
  if (parts.length === 0) return []
  const because = parts.map(({ path, value, limit }) => ({ path, value, expected: `at least ${limit}`, outcome: 'unmet' as const }))
  return [
    {
      code: 'access/below-hdhp-deductible',
      severity: 'caution',
      message: `The deductible is below the limit of the year: ${label}.`,
      because,
      sources: [...year.sources, ...(isFamily ? [OWN_IN_FAMILY] : [])],
    },
  ]
}
