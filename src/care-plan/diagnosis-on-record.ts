import type { Finding, Patient, PatientCondition } from '../core'
import { isWellFormedCode } from '../core/code-system'
import { findIndicationsByCode } from '../indications/find-indications-by-code'
import type { Indication } from '../indications'

/**
 * Says that a list of diagnoses which is said to be complete names none that documents the use: a plan for a depression beside a record of
 * bipolar disorder, or of a depression that is past, reads as if it were on the label. An entry that cannot be looked up leaves it open.
 *
 * @param indication - the indication
 * @param patient - the patient
 * @returns one finding, or none
 * @internal
 */
export function diagnosisOnRecord({ id, name, codes }: Indication, { conditions = [], reviewed = [] }: Patient): readonly Finding[] {
  const documenting = codes.filter(({ system, relation }) => system === 'icd-10-cm' && (relation === 'names' || relation === 'usual'))
  const present = conditions.filter(({ status = 'active' }) => PRESENT.includes(status))
  const isClosed = reviewed.includes('conditions') && present.every(isReadable)
  if (documenting.length === 0 || !isClosed || present.some((one) => documents(one, id))) return []
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

const PRESENT: readonly PatientCondition['status'][] = ['active', 'uncontrolled', 'controlled']

function isReadable({ code }: PatientCondition): boolean {
  return code?.system === 'icd-10-cm' && isWellFormedCode(code.system, code.code)
}

function documents({ code }: PatientCondition, id: string): boolean {
  if (code?.system !== 'icd-10-cm') return false
  return findIndicationsByCode({ system: 'icd-10-cm', code: code.code }).some(
    ({ indication, relation }) => indication.id === id && (relation === 'names' || relation === 'usual'),
  )
}
