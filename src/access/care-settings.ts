import type { CareSetting } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { clinicalTrial } from './catalog/settings/clinical-trial'
import { emergencyDepartment } from './catalog/settings/emergency-department'
import { employeeBenefitNetwork } from './catalog/settings/employee-benefit-network'
import { groupTherapy } from './catalog/settings/group-therapy'
import { hospitalOutpatientProgram } from './catalog/settings/hospital-outpatient-program'
import { hybridEvaluationRemoteDosing } from './catalog/settings/hybrid-evaluation-remote-dosing'
import { inpatientPsychiatryMedicine } from './catalog/settings/inpatient-psychiatry-medicine'
import { kapPractice } from './catalog/settings/kap-practice'
import { patientAssistance } from './catalog/settings/patient-assistance'
import { psychiatricPractice } from './catalog/settings/psychiatric-practice'
import { publicHospitalProgram } from './catalog/settings/public-hospital-program'
import { remsCertifiedSite } from './catalog/settings/rems-certified-site'
import { retreat } from './catalog/settings/retreat'
import { specialtyKetamineClinic } from './catalog/settings/specialty-ketamine-clinic'
import { telehealthAtHome } from './catalog/settings/telehealth-at-home'
import { universityTrainingClinic } from './catalog/settings/university-training-clinic'

/** Ids of all care settings. */
export const CARE_SETTING_IDS = /* @__PURE__ */ deepFreeze([
  'specialty-ketamine-clinic',
  'rems-certified-site',
  'telehealth-at-home',
  'psychiatric-practice',
  'hospital-outpatient-program',
  'public-hospital-program',
  'emergency-department',
  'inpatient-psychiatry-medicine',
  'hybrid-evaluation-remote-dosing',
  'group-therapy',
  'retreat',
  'kap-practice',
  'clinical-trial',
  'university-training-clinic',
  'employee-benefit-network',
  'patient-assistance',
] as const)

/** Id of a care setting. */
export type CareSettingId = Extract<(typeof CARE_SETTING_IDS)[number], string>

/** All care settings, by id. */
export const careSettings: Readonly<Record<CareSettingId, CareSetting>> = /* @__PURE__ */ deepFreeze({
  'specialty-ketamine-clinic': specialtyKetamineClinic,
  'rems-certified-site': remsCertifiedSite,
  'telehealth-at-home': telehealthAtHome,
  'psychiatric-practice': psychiatricPractice,
  'hospital-outpatient-program': hospitalOutpatientProgram,
  'public-hospital-program': publicHospitalProgram,
  'emergency-department': emergencyDepartment,
  'inpatient-psychiatry-medicine': inpatientPsychiatryMedicine,
  'hybrid-evaluation-remote-dosing': hybridEvaluationRemoteDosing,
  'group-therapy': groupTherapy,
  retreat: retreat,
  'kap-practice': kapPractice,
  'clinical-trial': clinicalTrial,
  'university-training-clinic': universityTrainingClinic,
  'employee-benefit-network': employeeBenefitNetwork,
  'patient-assistance': patientAssistance,
})

/**
 * Finds a care setting: what it is, what it gives, who watches, how it charges and who can sanction it. It is a kind of place; the library
 * knows no single provider.
 *
 * @param id - setting id, such as `rems-certified-site`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getCareSetting } from 'ketamine-therapy/access'
 *
 * getCareSetting('rems-certified-site').supervision.least // → 'continuous-professional'
 * getCareSetting('telehealth-at-home').rural.rescue // → 'low'
 * getCareSetting('clinic') // throws InvalidInputError
 * ```
 */
export function getCareSetting(id: string): CareSetting {
  return lookUp('getCareSetting', 'id', careSettings, id)
}
