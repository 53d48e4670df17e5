import type { Condition, Intended, Jurisdiction } from '../core'
import type { Regimen, ScreeningRule } from './model'
import { jurisdictionChain } from '../core/jurisdiction'

/**
 * All regimens.
 *
 * @internal
 */
export const REGIMENS: readonly Regimen[] = ['esketamine-nasal', 'ketamine-clinic', 'ketamine-home']

/**
 * Whether a rule has a condition for each regimen, or one for all.
 *
 * @internal
 */
export function isPerRegimen(when: ScreeningRule['when']): when is Readonly<Partial<Record<Regimen, Condition>>> {
  return REGIMENS.some((regimen) => regimen in when)
}

const ON_SITE: readonly Intended['setting'][] = ['clinic', 'hospital', 'emergency-department', 'operating-room', 'research']

/**
 * A regimen, and what had to be assumed to choose it.
 *
 * @internal
 */
export interface RegimenChoice {
  /** Whose effects apply. */
  readonly regimen: Regimen
  /** What was assumed, in words. */
  readonly assumption?: string
}

/**
 * Chooses whose effects apply to what is intended. Esketamine injection, arketamine and racemic ketamine at a place it is not used
 * have no rules; nothing is borrowed for them.
 *
 * @internal
 */
export function chooseRegimen({ drug, route, setting }: Intended): RegimenChoice | undefined {
  if (drug === 'esketamine' && route === 'intranasal') return { regimen: 'esketamine-nasal' }
  if (drug !== 'ketamine') return undefined
  const isInjected = route === 'intravenous' || route === 'intramuscular' || route === 'subcutaneous'
  const isTakenHome = route === 'sublingual' || route === 'oral' || route === 'intranasal'
  if (isInjected && ON_SITE.includes(setting)) return { regimen: 'ketamine-clinic' }
  if (isTakenHome && setting === 'home') return { regimen: 'ketamine-home' }
  if (isTakenHome && ON_SITE.includes(setting)) {
    return {
      regimen: 'ketamine-clinic',
      assumption: `the clinic rules are used for the ${route} route on site; a convention of this library`,
    }
  }
  return undefined
}

/**
 * Where the label of a regimen's product was read. A compounded product for home use has none.
 *
 * @internal
 */
export const LABELS_READ: Readonly<Record<Regimen, readonly Jurisdiction[]>> = {
  'esketamine-nasal': ['US', 'EU', 'GB'],
  'ketamine-clinic': ['US', 'GB', 'CH'],
  'ketamine-home': [],
}

/**
 * What has to be assumed about the label of a jurisdiction whose label was not read.
 *
 * @internal
 */
export function assumedLabel(regimen: Regimen, jurisdiction: Jurisdiction): string | undefined {
  const read = LABELS_READ[regimen]
  if (read.length === 0 || jurisdictionChain(jurisdiction).some((place) => read.includes(place))) return undefined
  return `label: the contraindications of the product's label in ${jurisdiction} were not read; the effects follow the US label`
}
