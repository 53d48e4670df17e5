import type { IsoDate, PatientMedication } from '../core'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { add, compare, rational } from '../core/rational'
import { inLorazepam } from '../terminology/lorazepam-equivalent'
import { equivalenceOfEntry } from '../terminology/patient-vocabulary'

/**
 * What has to be assumed about a day before the review: rules and lists have one edition.
 *
 * @internal
 */
export function assumedEdition(subject: 'rules' | 'list', asOf: IsoDate): readonly string[] {
  if (asOf >= KNOWLEDGE_DATE) return []
  const what = subject === 'rules' ? 'those' : 'the one'
  return [`${subject}: ${what} reviewed on ${KNOWLEDGE_DATE}; what labels and sources said on ${asOf} was not looked up`]
}

/**
 * What is taken for the purpose of a check where none was told.
 *
 * @internal
 */
export function assumedPurpose(purpose: 'intake' | 'dose-day' | undefined): readonly string[] {
  return purpose === undefined ? ['purpose: first assessment (intake); vital signs of the last 30 days count'] : []
}

const LIMIT_MG = /* @__PURE__ */ rational(2n)

/**
 * By which tables benzodiazepines are counted, where others put their total on the other side of the limit of 2 mg of lorazepam a day.
 *
 * @internal
 */
export function assumedEquivalents(medications: readonly PatientMedication[] = []): readonly string[] {
  let [low, high] = [rational(0n), rational(0n)]
  for (const entry of medications) {
    const found = entry.status === 'active' ? equivalenceOfEntry(entry) : undefined
    if (found === undefined || entry.doseMgPerDay === undefined) continue
    low = add(low, inLorazepam(entry.doseMgPerDay, found.rangeMg.high))
    high = add(high, inLorazepam(entry.doseMgPerDay, found.rangeMg.low))
  }
  if (compare(low, LIMIT_MG) > 0 || compare(high, LIMIT_MG) <= 0) return []
  return [
    'benzodiazepines are counted as lorazepam by VA/DoD 2021, else WHO 2009; by other published tables their total may lie on the other side of 2 mg a day',
  ]
}
