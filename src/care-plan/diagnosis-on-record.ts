import type { Finding, Patient, PatientCondition } from '../core'
import { isWellFormedCode } from '../core/code-system'
import { findIndicationsByCode } from '../indications/find-indications-by-code'
import type { Indication, IndicationCode } from '../indications'

/**
 * Says that a list of diagnoses which is said to be complete names none that documents the use: a plan for a depression beside a record of
 * bipolar disorder, or of a depression that is past, reads as if it were on the label. An entry that cannot be looked up leaves it open. Only
 * uses that chapter F names are looked at: pain is recorded by the injury, the operation or the disease behind it.
 *
 * @param indication - the indication
 * @param patient - the patient
 * @returns one finding, or none
 * @internal
 */
export function diagnosisOnRecord({ id, name, codes }: Indication, { conditions = [], reviewed = [] }: Patient): readonly Finding[] {
  const documenting = codes.filter((one) => one.system === 'icd-10-cm' && one.code.startsWith('F') && isDocumenting(one))
  const present = conditions.filter(({ status = 'active' }) => PRESENT.includes(status))
  const isClosed = reviewed.includes('conditions') && present.every(isReadable)
  if (documenting.length === 0 || !isClosed || present.some((one) => documents(one, id, documenting))) return []
  const such = documenting.slice(0, 3).map(({ code }) => code)
  return [
    {
      code: 'care-plan/diagnosis-not-on-record',
      severity: 'caution',
      message: `The complete list of diagnoses names none at present that documents this use (${name}). What is said of approval and evidence holds for people who have it.`,
      because: [{ path: 'conditions', expected: `a present diagnosis such as ${such.join(', ')}`, outcome: 'unmet' }],
      sources: documenting.slice(0, 3).flatMap(({ sources }) => sources),
      record: 'diagnosis-not-on-record',
    },
  ]
}

function isDocumenting({ relation }: Pick<IndicationCode, 'relation'>): boolean {
  return relation === 'names' || relation === 'usual'
}

const PRESENT: readonly PatientCondition['status'][] = ['active', 'uncontrolled', 'controlled']

function isReadable({ code }: PatientCondition): boolean {
  return code?.system === 'icd-10-cm' && isWellFormedCode(code.system, code.code)
}

// A neighbour in its category counts as well: whether a depression resists treatment or is unspecified no code of F33 tells. One in remission, or
// one that is only mistaken for the use, documents none.
function documents({ code }: PatientCondition, id: string, documenting: readonly IndicationCode[]): boolean {
  if (code?.system !== 'icd-10-cm') return false
  const matches = findIndicationsByCode({ system: 'icd-10-cm', code: code.code })
  const own = matches.find(({ indication }) => indication.id === id)
  if (own !== undefined) return isDocumenting(own)
  return matches.some(isDocumenting) && documenting.some((one) => one.code.slice(0, 3) === code.code.slice(0, 3))
}
