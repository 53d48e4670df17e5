import type { Finding } from '../core'
import { meetsRemission } from './judge-change'
import type { RemissionDefinition } from './model'

/**
 * The finding of a baseline that already met the remission definition, so that a later remission is nothing gained.
 *
 * @param remission - the definition, where the instrument has one
 * @param baseline - score before treatment
 * @param path - place of the baseline in what the caller passed
 * @internal
 */
export function baselineInRemission(remission: RemissionDefinition | undefined, baseline: number, path: string): readonly Finding[] {
  if (remission === undefined || !meetsRemission(remission, baseline)) return []
  return [
    {
      code: 'outcomes/baseline-in-remission',
      severity: 'info',
      message: 'The baseline already met the remission definition: there was little to improve on this scale.',
      because: [{ path, value: baseline, expected: `${remission.is} ${remission.to} (${remission.id})`, outcome: 'met' }],
      sources: remission.sources,
    },
  ]
}
