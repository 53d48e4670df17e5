import type { SupervisionRisks } from '../at-home'
import type { Finding, Patient, PatientCondition } from '../core'
import { findIndicationsByCode } from '../indications/find-indications-by-code'
import type { Indication, IndicationCode } from '../indications'
import { protocols } from '../protocols/catalog'
import type { Candidate } from './model'
import { planFinding } from './plan-finding'

/**
 * Says that a list of diagnoses which is said to be complete names none that documents the use: a plan for a depression beside a record of
 * bipolar disorder, or of a depression that is past, reads as if it were on the label. An entry that cannot be looked up leaves it open. Only
 * uses that chapter F names are looked at: pain is recorded by the injury, the operation or the disease behind it. Who is to be kept from a
 * disorder has none.
 *
 * @param indication - the indication
 * @param patient - the patient
 * @returns one finding, or none
 * @internal
 */
export function diagnosisOnRecord(indication: Indication, { conditions = [], reviewed = [] }: Patient): readonly Finding[] {
  const documenting = documentingCodes(indication)
  const present = conditions.filter(({ status = 'active' }) => PRESENT.includes(status))
  const isClosed = reviewed.includes('conditions') && present.every(({ code }) => code?.system === 'icd-10-cm')
  if (documenting.length === 0 || indication.purpose === 'prevention' || !isClosed) return []
  if (present.some((one) => documents(one, indication))) return []
  const such = documenting.slice(0, 3)
  const message = `The complete list of diagnoses names none at present that documents this use (${indication.name}). What is said of approval and evidence holds for people who have it.`
  const expected = `a present diagnosis such as ${such.map(({ code }) => code).join(', ')}`
  const sources = such.flatMap((one) => one.sources)
  return [planFinding('diagnosis-not-on-record', 'caution', message, [{ path: 'conditions', expected, outcome: 'unmet' }], sources)]
}

/**
 * Says that a record tells of no suicidal ideation or behavior where the use is one for it: its first dose and its approval are not those of a
 * depression without. What is not known tells of nothing.
 *
 * @param indication - the indication
 * @param risks - the patient's risks, as far as the record tells them
 * @returns one finding, or none
 * @internal
 */
export function suicidalityOnRecord({ category, name }: Indication, { suicideRisk }: SupervisionRisks): readonly Finding[] {
  if (category !== 'suicidality' || suicideRisk !== 'none') return []
  const message = `The record tells of no suicidal ideation or behavior, and the C-SSRS of the last 31 days is 0 (${name}). What is said of approval, dose and evidence holds for people who have it.`
  const expected = 'suicidal ideation or behavior'
  return [planFinding('no-suicidality-on-record', 'caution', message, [{ path: 'assessments', expected, outcome: 'unmet' }])]
}

/**
 * Says that screening holds back by the very diagnosis that documents the use, as it does in an alcohol use disorder: its rules make no exception,
 * and without this a plan for that use reads as if nobody had ever been treated for it.
 *
 * @param indication - the indication
 * @param patient - the patient
 * @param candidates - the candidates of the plan
 * @returns one finding, or none
 * @internal
 */
export function barredByUse(indication: Indication, { conditions = [] }: Patient, candidates: readonly Candidate[]): readonly Finding[] {
  const paths = conditions.flatMap((one, index) => (documents(one, indication) ? [`conditions[${index}]`] : []))
  const barring = paths.filter((path) => candidates.some((one) => isHeldBackBy(one, path)))
  if (barring.length === 0) return []
  const barred = candidates.filter((one) => barring.some((path) => isHeldBackBy(one, path)))
  const treated = barred.map(({ protocol }) => protocols[protocol].population)
  const whom = [...new Set(treated.map(({ text }) => text))].join(' ')
  const message = `Screening holds back here by a diagnosis that documents this use (${indication.name}): its rules make no exception for it. Whom the cited texts treated: ${whom}`
  const because = barring.map((path) => ({ path, outcome: 'met' as const }))
  return [
    planFinding(
      'barred-by-the-use',
      'info',
      message,
      because,
      treated.flatMap(({ sources }) => sources),
    ),
  ]
}

function isHeldBackBy({ screening }: Candidate, condition: string): boolean {
  const grave = screening.findings.filter(({ severity }) => severity === 'stop' || severity === 'hold')
  return grave.some(({ because }) => because.some(({ path, outcome }) => path === condition && outcome === 'met'))
}

/** Codes of chapter F that document the use. */
function documentingCodes({ codes }: Indication): readonly IndicationCode[] {
  return codes.filter((one) => one.system === 'icd-10-cm' && one.code.startsWith('F') && isDocumenting(one))
}

function isDocumenting({ relation }: Pick<IndicationCode, 'relation'>): boolean {
  return relation === 'names' || relation === 'usual'
}

const PRESENT: readonly PatientCondition['status'][] = ['active', 'uncontrolled', 'controlled']

// A neighbor in its category counts as well: whether a depression resists treatment or is unspecified no code of F33 tells. One in remission, or
// one that is only mistaken for the use, documents none.
function documents({ code }: PatientCondition, indication: Indication): boolean {
  if (code?.system !== 'icd-10-cm') return false
  const matches = findIndicationsByCode({ system: 'icd-10-cm', code: code.code })
  const own = matches.find((one) => one.indication.id === indication.id)
  if (own !== undefined) return isDocumenting(own)
  return matches.some(isDocumenting) && documentingCodes(indication).some((one) => one.code.slice(0, 3) === code.code.slice(0, 3))
}
