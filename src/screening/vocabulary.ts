import type { ValueSet } from '../core'
import type { PatientRegistry } from './model'
import { createPatientRegistry } from '../core/patient/registry'
import { createPatientVocabulary } from '../terminology/patient-vocabulary'
import { conceptsOfSnomed } from '../terminology/snomed/concepts-of-snomed'
import { valueSets } from '../terminology/value-sets'

/**
 * The fields of a patient, with codes and names understood through our terminology.
 *
 * @internal
 */
export const patientRegistry: PatientRegistry = /* @__PURE__ */ createPatientRegistry(
  /* @__PURE__ */ createPatientVocabulary({ snomed: conceptsOfSnomed }),
)

/**
 * The same for answers without values of the patient: entries of lists are called by their number.
 *
 * @internal
 */
export const redactedPatientRegistry: PatientRegistry = /* @__PURE__ */ withoutNames(patientRegistry)

/**
 * The value sets that rules may search.
 *
 * @internal
 */
export const screeningValueSets: readonly ValueSet[] = /* @__PURE__ */ Object.values(valueSets)

function withoutNames({ fields, lists }: PatientRegistry): PatientRegistry {
  return { fields, lists: Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, { ...list, show: () => undefined }])) }
}
