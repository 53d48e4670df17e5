import type { Finding } from '../../core/answer'
import { deepFreeze } from '../../core/freeze'
import type { Drug } from '../../core/words'
import { DRUGS } from '../../core/words'
import { CONVENTION } from '../dose/volume'
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

/** Injections as they are sold, mg/mL. */
const SOLD: Readonly<Record<Drug, readonly number[]>> = /* @__PURE__ */ deepFreeze({
  ketamine: [10, 50, 100],
  esketamine: [5, 25],
  arketamine: [],
})

/**
 * A concentration may be that of a dilution, or that of a vial of the other drug: without a product nobody can tell.
 *
 * @internal
 */
export function strengthOfAnotherDrug(
  { drug = 'ketamine', strengthMgPerMl }: InfusionDose,
  { concentrationMgPerMl }: InfusionInput,
): readonly Finding[] {
  const isSold = (one: Drug): boolean => SOLD[one].includes(concentrationMgPerMl)
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
      sources: [
        { citation: 'ketalar-label-us', checked: 'read' },
        { citation: 'wang-2024', checked: 'recalled' },
      ],
    },
  ]
}

function anotherStrength(code: string, severity: Finding['severity'], message: string, value: number, expected: string): Finding {
  const because = [{ path: 'concentrationMgPerMl', value, expected, outcome: 'unmet' }] as const
  return { code, severity, message, because, sources: CONVENTION }
}
