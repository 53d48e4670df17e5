import type { Severity } from '../core'
import type { Effect, Regimen, ScreeningResult, ScreeningRule, WhenUnknown } from './model'
import { jurisdictionChain } from '../core/jurisdiction'

/**
 * Rank of an effect: higher decides.
 *
 * @internal
 */
export const EFFECT_RANK: Readonly<Record<Effect, number>> = { information: 0, precaution: 1, defer: 2, contraindicated: 3 }

/**
 * Severity of the finding of an effect.
 *
 * @internal
 */
export const EFFECT_SEVERITY: Readonly<Record<Effect, Severity>> = {
  information: 'info',
  precaution: 'caution',
  defer: 'hold',
  contraindicated: 'stop',
}

const RESULTS: readonly ScreeningResult[] = ['eligible', 'eligible-with-precautions', 'defer', 'not-eligible']

/**
 * Result that an effect of this rank leads to.
 *
 * @internal
 */
export function resultOfRank(rank: number): ScreeningResult {
  return RESULTS[rank] as ScreeningResult
}

/**
 * Effect of a rule in a regimen, as the narrowest jurisdiction that says something else sets it.
 *
 * @internal
 */
export function effectOf(rule: ScreeningRule, regimen: Regimen, jurisdiction: string): Effect | undefined {
  for (const place of jurisdictionChain(jurisdiction)) {
    const effect = rule.effectIn?.[place]?.[regimen]
    if (effect !== undefined) return effect
  }
  return rule.effect[regimen]
}

/**
 * Whether an undecided rule blocks the answer. One that does not say so blocks: unknown is never safe.
 *
 * @internal
 */
export function isBlocking(rule: ScreeningRule, regimen: Regimen, purpose: 'intake' | 'dose-day'): boolean {
  const whenUnknown: WhenUnknown = typeof rule.whenUnknown === 'string' ? rule.whenUnknown : (rule.whenUnknown[regimen] ?? 'blocks')
  return whenUnknown === 'blocks' || (whenUnknown === 'blocks-on-dose-day' && purpose === 'dose-day')
}
