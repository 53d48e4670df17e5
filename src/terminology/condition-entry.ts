import type { Coding } from '../core/code-system'
import type { ConditionStatus } from '../core/patient/model'
import type { Concept } from './model'
import { InputCheck } from '../core/check'
import { CODE_SYSTEMS, icd10cmPrefixes, isWellFormedCode } from '../core/code-system'
import { patientWords } from '../core/patient/words'
import { concepts } from './catalog'

/** The parts of a patient's diagnosis that the terminology reads. */
export interface ConditionEntry {
  /** ICD-10-CM or SNOMED CT code. */
  readonly code?: Coding | undefined
  /** Concept id. */
  readonly concept?: string | undefined
  /** Standing, where given. */
  readonly status?: ConditionStatus | undefined
}

/** Finds the concepts of a SNOMED CT code, such as `conceptsOfSnomed`. */
export type SnomedLookup = (code: string) => readonly string[]

const OTHER_KEYS: readonly string[] = ['severity', 'nyha', 'childPugh', 'agent', 'onset', 'since', 'lastEvent', 'noneOfOurClasses']

/**
 * Refuses what is no diagnosis entry.
 *
 * @internal
 */
export function checkConditionEntry(subject: string, entry: unknown): void {
  const check = new InputCheck(subject)
  const { code, concept, status } = check.object('', entry, ['code', 'concept', 'status', ...OTHER_KEYS])
  if (code !== undefined) {
    const coding = check.object('code', code, ['system', 'code', 'display'])
    if (check.oneOf('code.system', coding['system'], CODE_SYSTEMS) && check.text('code.code', coding['code'], { min: 1, max: 40 })) {
      if (!isWellFormedCode(coding['system'], coding['code'])) check.fail('code.code', 'malformed', `is not a code of ${coding['system']}`)
    }
  }
  if (concept !== undefined) check.text('concept', concept, { min: 1, max: 200 })
  if (status !== undefined) check.oneOf('status', status, patientWords['conditions[].status'])
  check.done()
}

/**
 * The concept of an id, if there is one.
 *
 * @internal
 */
export function conceptOf(id: string | undefined): Concept | undefined {
  return id !== undefined && Object.hasOwn(concepts, id) ? (concepts as Readonly<Record<string, Concept>>)[id] : undefined
}

/**
 * Concepts of an entry: the one it names and those of its SNOMED CT code.
 *
 * @internal
 */
export function conceptsOfEntry(entry: ConditionEntry, snomed: SnomedLookup | undefined): readonly Concept[] {
  const named = conceptOf(entry.concept)
  const mapped = entry.code?.system === 'snomed-ct' ? (snomed?.(entry.code.code) ?? []).map(conceptOf) : []
  return [named, ...mapped].filter((one) => one !== undefined)
}

/**
 * Whether a concept answers the question that the code leaves open.
 *
 * @internal
 */
export function isSettled(concept: Concept, code: string): boolean {
  const bare = code.replace('.', '')
  return concept.settles?.some((rule) => icd10cmPrefixes(rule).some((prefix) => bare.startsWith(prefix))) ?? false
}
