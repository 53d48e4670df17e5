import { decimal } from '../condition/decimal'
import type { EvaluationTime, FieldRegistry, Reading } from '../condition/model'
import { todayOf } from '../condition/time'
import { ageRange } from '../date'
import { SETTINGS } from '../words'
import { field, limitsOf } from './field'
import { patientLists } from './lists'
import type { Patient } from './model'
import { isOutOfQuestion, pregnancyField } from './pregnancy'
import type { PatientSubject, PatientVocabulary } from './subject'
import { vitalField } from './vital-signs'
import { patientWords } from './words'

/**
 * The fields and lists of a patient that conditions may name, with labels, questions, units and ranges.
 * It closes the set of paths: a condition that names another is refused.
 *
 * @param vocabulary - how codes and names are understood; `createPatientVocabulary` of `ketamine-therapy/terminology` makes one
 * @returns the registry
 * @example
 * ```ts
 * import { compileCondition, createPatientRegistry } from 'ketamine-therapy/core'
 * import { createPatientVocabulary } from 'ketamine-therapy/terminology'
 *
 * const registry = createPatientRegistry(createPatientVocabulary())
 * const adult = compileCondition({ value: 'ageYears', is: '>=', to: 18 }, { registry })
 * const intended = { drug: 'ketamine', route: 'intravenous', setting: 'clinic' } as const
 * adult.truth({ patient: { ageYears: 44 }, intended }, { asOf: '2026-11-22' }) // → 'met'
 * adult.truth({ patient: {}, intended }, { asOf: '2026-11-22' }) // → 'unknown'
 * ```
 */
export function createPatientRegistry(vocabulary: PatientVocabulary): FieldRegistry<PatientSubject> {
  return { fields: fieldsOf(vocabulary), lists: patientLists(vocabulary) }
}

function fieldsOf(vocabulary: PatientVocabulary): FieldRegistry<PatientSubject>['fields'] {
  return {
    // In completed years: 17.9 is 17.
    ageYears: {
      ...field('number', 'birthDate', 'age', 'What is the date of birth?', ({ patient }, time) =>
        patient.ageYears === undefined ? birthAge(patient, time) : Math.floor(patient.ageYears),
      ),
      ...limitsOf('ageYears'),
      unit: 'years',
      base: () => ['birthDate'],
      readFrom: ({ patient }) => (patient.ageYears === undefined ? 'birthDate' : 'ageYears'),
    },
    sexAtBirth: field(
      'text',
      'sexAtBirth',
      'sex at birth',
      'What is the sex at birth?',
      ({ patient }) => patient.sexAtBirth,
      patientWords.sexAtBirth,
    ),
    childbearingPotential: field(
      'flag',
      'childbearingPotential',
      'childbearing potential',
      'Could the patient become pregnant?',
      ({ patient }) => patient.childbearingPotential ?? (patient.sexAtBirth === 'male' ? false : undefined),
    ),
    pregnancy: pregnancyField(vocabulary),
    breastfeeding: field(
      'flag',
      'breastfeeding',
      'breastfeeding',
      'Is the patient breastfeeding?',
      ({ patient }) => patient.breastfeeding ?? (isOutOfQuestion(patient) ? false : undefined),
    ),
    weightKg: {
      ...field('number', 'weightKg', 'body weight', 'What is the body weight in kilograms?', ({ patient }) => patient.weightKg),
      ...limitsOf('weightKg'),
    },
    bmi: {
      ...field('number', 'weightKg', 'body mass index', 'What are height and weight?', ({ patient: { heightCm, weightKg } }) =>
        heightCm === undefined || weightKg === undefined ? undefined : decimal(weightKg / (heightCm / 100) ** 2),
      ),
      unit: 'kg/m2',
      base: ({ patient }) => (['heightCm', 'weightKg'] as const).filter((key) => patient[key] === undefined),
    },
    systolicMmHg: vitalField('systolicMmHg', 'systolic blood pressure', 'What is the systolic blood pressure?', (one) => one.systolicMmHg),
    diastolicMmHg: vitalField(
      'diastolicMmHg',
      'diastolic blood pressure',
      'What is the diastolic blood pressure?',
      (one) => one.diastolicMmHg,
    ),
    heartRatePerMin: vitalField('heartRatePerMin', 'heart rate', 'What is the resting heart rate?', (one) => one.heartRatePerMin),
    respiratoryRatePerMin: vitalField(
      'respiratoryRatePerMin',
      'respiratory rate',
      'How many breaths a minute?',
      (one) => one.respiratoryRatePerMin,
    ),
    spo2Percent: vitalField('spo2Percent', 'oxygen saturation', 'What is the oxygen saturation on room air?', (one) => one.spo2Percent),
    temperatureC: vitalField('temperatureC', 'body temperature', 'What is the body temperature?', (one) => one.temperatureC),
    transportHomeArranged: field(
      'flag',
      'logistics.transportHomeArranged',
      'arranged transport home',
      'Has another person been arranged to take the patient home?',
      ({ patient }) => patient.logistics?.transportHomeArranged,
    ),
    responsibleAdultPresent: field(
      'flag',
      'logistics.responsibleAdultPresent',
      'responsible adult present',
      'Will a responsible sober adult be present for the whole session?',
      ({ patient }) => patient.logistics?.responsibleAdultPresent,
    ),
    lastFoodAt: field(
      'date',
      'logistics.lastFoodAt',
      'last food',
      'When was the last food?',
      ({ patient }) => patient.logistics?.lastFoodAt,
    ),
    lastLiquidAt: field(
      'date',
      'logistics.lastLiquidAt',
      'last liquid',
      'When was the last drink, water included?',
      ({ patient }) => patient.logistics?.lastLiquidAt,
    ),
    lastAlcoholAt: field(
      'date',
      'history.lastAlcoholAt',
      'last alcohol',
      'When was the last alcoholic drink?',
      ({ patient }) => patient.history?.lastAlcoholAt,
    ),
    purpose: field('text', 'purpose', 'purpose of the check', 'Is this the day of a dose?', ({ purpose }) => purpose, [
      'intake',
      'dose-day',
    ]),
    intendedSetting: field(
      'text',
      'intended.setting',
      'intended setting',
      'Where is the dose intended?',
      ({ intended }) => intended?.setting,
      SETTINGS,
    ),
    intendedFormulation: field(
      'text',
      'intended.formulation',
      'intended formulation',
      'Which product is intended?',
      ({ intended }) => intended?.formulation,
    ),
  }
}

function birthAge(patient: Patient, time: EvaluationTime): Reading {
  if (patient.birthDate === undefined) return undefined
  const { low, high } = ageRange(patient.birthDate, todayOf(time))
  return low === high ? low : { low, high }
}
