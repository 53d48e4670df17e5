import { icd10cmPrefixes, isWellFormedCode } from 'ketamine-therapy/core'
import type { Indication, IndicationCode } from 'ketamine-therapy/indications'

/** Codes have the form of their system, stand once in a record, and SNOMED CT codes stand apart. */
export function codeProblems(records: readonly Indication[]): readonly string[] {
  return records.flatMap((record) => {
    const all = [...record.codes, ...record.snomedCt]
    const names = all.map(({ system, code }) => `${system} ${code}`)
    return [
      ...all.filter((one) => !isSound(one)).map(({ system, code }) => `${record.id}: "${code}" is not a code of ${system}`),
      ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${record.id}: ${name} stands twice`),
      ...record.codes
        .filter(({ system }) => system === 'snomed-ct')
        .map(({ code }) => `${record.id}: SNOMED CT ${code} does not stand apart`),
      ...record.snomedCt.filter(({ system }) => system !== 'snomed-ct').map(({ code }) => `${record.id}: ${code} is not of SNOMED CT`),
    ]
  })
}

function isSound({ system, code }: IndicationCode): boolean {
  if (system !== 'icd-10-cm') return isWellFormedCode(system, code)
  if (!code.includes('-')) return isWellFormedCode(system, code)
  try {
    return icd10cmPrefixes(code).length > 0
  } catch {
    return false
  }
}
