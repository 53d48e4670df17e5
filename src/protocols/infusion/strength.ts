import type { Finding } from '../../core/answer'
import type { Drug } from '../../core/words'
import { DRUGS } from '../../core/words'
import { injectionStrengths } from '../catalog/injection-strengths'
import { CONVENTION } from '../findings'
import type { InfusionDose, InfusionInput } from './input'

/**
 * No diluting makes a liquid stronger: more than the product holds is another product, such as racemic ketamine for esketamine.
 *
 * @internal
 */
export function strongerThanProduct({ strengthMgPerMl }: InfusionDose, { concentrationMgPerMl }: InfusionInput): readonly Finding[] {
  if (strengthMgPerMl === undefined || concentrationMgPerMl <= strengthMgPerMl) return []
  const message = 'The concentration is above that of the product the dose was computed for: it is that of another product.'
  return [anotherStrength('protocols/stronger-than-product', 'stop', message, concentrationMgPerMl, `at most ${strengthMgPerMl} mg/mL`)]
}

/**
 * A concentration below that of the product.
 *
 * @internal
 */
export function weakerThanProduct({ strengthMgPerMl }: InfusionDose, { concentrationMgPerMl }: InfusionInput): readonly Finding[] {
  if (strengthMgPerMl === undefined || concentrationMgPerMl >= strengthMgPerMl) return []
  const message = 'The concentration is below that of the product the dose was computed for: it was diluted before, or is another product.'
  return [anotherStrength('protocols/weaker-than-product', 'caution', message, concentrationMgPerMl, `${strengthMgPerMl} mg/mL`)]
}

/**
 * A concentration may be that of a dilution, or that of a vial of the other drug: without a product nobody can tell.
 *
 * @internal
 */
export function strengthOfAnotherDrug(
  { drug = 'ketamine', strengthMgPerMl }: InfusionDose,
  { concentrationMgPerMl }: InfusionInput,
): readonly Finding[] {
  const isSold = (one: Drug): boolean => injectionStrengths[one].mgPerMl.includes(concentrationMgPerMl)
  const other = DRUGS.find((one) => one !== drug && isSold(one))
  if (other === undefined || isSold(drug) || strengthMgPerMl !== undefined) return []
  const [its, own] = [other, drug].map((one) => (one === 'ketamine' ? 'racemic ketamine' : one))
  const message = `${concentrationMgPerMl} mg/mL is a strength of ${its}, and none at which ${own} is sold. They are never exchanged: the vial is looked at.`
  return [
    {
      code: 'protocols/strength-of-another-drug',
      severity: 'caution',
      message,
      because: [
        { path: 'concentrationMgPerMl', value: concentrationMgPerMl, expected: `a dilution, or a vial of ${own}`, outcome: 'unknown' },
      ],
      sources: DRUGS.flatMap((one) => injectionStrengths[one].sources),
    },
  ]
}

function anotherStrength(code: string, severity: Finding['severity'], message: string, value: number, expected: string): Finding {
  const because = [{ path: 'concentrationMgPerMl', value, expected, outcome: 'unmet' }] as const
  return { code, severity, message, because, sources: CONVENTION }
}
