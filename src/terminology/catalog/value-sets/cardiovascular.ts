import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Acute coronary syndrome (myocardial infarction, unstable angina), cardiac arrest, ischemic stroke or transient ischemic attack. */
export const recentCardiovascularEvent6wkSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'recent-cardiovascular-event-6wk',
  label: 'myocardial infarction, unstable angina, cardiac arrest, ischemic stroke or transient ischemic attack',
  include: [
    'icd-10-cm:I21.-',
    'icd-10-cm:I22.-',
    'icd-10-cm:I23.-',
    'icd-10-cm:I25.2',
    'icd-10-cm:I20.0',
    'icd-10-cm:I24.0-I24.1',
    'icd-10-cm:I24.8-',
    'icd-10-cm:I24.9',
    'icd-10-cm:I25.110',
    'icd-10-cm:I25.700',
    'icd-10-cm:I25.710',
    'icd-10-cm:I25.720',
    'icd-10-cm:I25.730',
    'icd-10-cm:I25.750',
    'icd-10-cm:I25.760',
    'icd-10-cm:I25.790',
    'icd-10-cm:I46.-',
    'icd-10-cm:I63.-',
    'icd-10-cm:G45.-',
    'icd-10-cm:Z86.73',
    'icd-10-cm:Z86.74',
    'icd-10-cm:I69.3-',
    'concept:myocardial-infarction',
    'concept:unstable-angina',
    'concept:cardiac-arrest',
    'concept:ischemic-stroke',
    'concept:transient-ischemic-attack',
  ],
  exclude: ['icd-10-cm:G45.4'],
  asks: ['concept:stroke', 'concept:angina', 'icd-10-cm:I64', 'icd-10-cm:I69.4', 'icd-10-cm:I69.9-'],
  note: 'I64 is a stroke of no stated kind in the ICD-10 of the WHO, I69.4 what it left behind, I69.9- what is left of one that is not named. Unstable angina is coded with the disease of the artery or of the bypass (I25.110, I25.7-0); I24.- is acute ischemia short of infarction, I23.- a complication within 28 days of one, I24.1 one that follows it by weeks. Counts by onset. Z86.73, I69.3- (past stroke) and Z86.74 (past cardiac arrest) are given from the day of discharge on and need the date. G45.4 is transient global amnesia.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2021', locator: 'I25.2, Z86.73, Z86.74, I69.3-', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I20-I25, I63, I69.9-', checked: 'read' },
    { citation: 'hl7-acs-codes', locator: 'I20.0, I21.-, I22.-, I24.0, I25.110, I25.7-0', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Myocardial infarction. */
export const miHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'mi-history',
  label: 'myocardial infarction',
  include: ['icd-10-cm:I25.2', 'icd-10-cm:I21.-', 'icd-10-cm:I22.-', 'icd-10-cm:I23.-', 'icd-10-cm:I24.1', 'concept:myocardial-infarction'],
  note: 'I23.- and I24.1 are complications that only an infarction leaves.',
  sources: [
    { citation: 'icd10cm-2021', locator: 'I25.2', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I21-I25', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Ischemic stroke or transient ischemic attack. */
export const cerebrovascularHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'cerebrovascular-history',
  label: 'ischemic stroke or transient ischemic attack',
  include: [
    'icd-10-cm:Z86.73',
    'icd-10-cm:I69.3-',
    'icd-10-cm:I63.-',
    'icd-10-cm:G45.-',
    'concept:ischemic-stroke',
    'concept:transient-ischemic-attack',
  ],
  exclude: ['icd-10-cm:G45.4'],
  asks: ['concept:stroke', 'icd-10-cm:I64', 'icd-10-cm:I69.4', 'icd-10-cm:I69.9-'],
  note: 'I64 is a stroke of no stated kind in the ICD-10 of the WHO, I69.4 what it left behind, I69.9- what is left of one that is not named. Z86.73 never tells a hemorrhage.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'Z86.73, I69.3-', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I63, I69.9-', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Unstable angina, or acute ischemia of the heart short of infarction. */
export const unstableAnginaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'unstable-angina',
  label: 'unstable angina, or acute ischemia of the heart short of infarction',
  include: [
    'icd-10-cm:I20.0',
    'icd-10-cm:I24.0',
    'icd-10-cm:I24.8-',
    'icd-10-cm:I24.9',
    'icd-10-cm:I25.110',
    'icd-10-cm:I25.700',
    'icd-10-cm:I25.710',
    'icd-10-cm:I25.720',
    'icd-10-cm:I25.730',
    'icd-10-cm:I25.750',
    'icd-10-cm:I25.760',
    'icd-10-cm:I25.790',
    'concept:unstable-angina',
  ],
  asks: ['concept:angina'],
  note: 'With disease of a coronary artery, of a bypass or of a transplanted heart, unstable angina is not coded I20.0 but I25.110 or I25.7-0. An acute coronary syndrome of no stated kind is coded I24.9.',
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I20, I24, I25', checked: 'read' },
    { citation: 'hl7-acs-codes', locator: 'I20.0, I24.0, I25.110, I25.7-0', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Stable coronary disease, cardiomyopathy, cardiac implant or a cardiac arrest survived. */
export const stableCardiovascularDiseaseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'stable-cardiovascular-disease',
  label: 'stable coronary disease, cardiomyopathy, cardiac implant or a cardiac arrest survived',
  include: [
    'icd-10-cm:I09.81',
    'icd-10-cm:I11.0',
    'icd-10-cm:I13.0',
    'icd-10-cm:I13.2',
    'icd-10-cm:I20.1',
    'icd-10-cm:I20.2',
    'icd-10-cm:I20.8-',
    'icd-10-cm:I20.9',
    'icd-10-cm:I25.1-',
    'icd-10-cm:I25.5-I25.9',
    'icd-10-cm:I42.-',
    'icd-10-cm:I43',
    'icd-10-cm:I51.81',
    'icd-10-cm:Z94.1',
    'icd-10-cm:Z94.3',
    'icd-10-cm:Z95.-',
    'icd-10-cm:Z98.61',
    'icd-10-cm:I46.-',
    'icd-10-cm:Z86.74',
    'concept:stable-angina',
    'concept:coronary-artery-disease',
    'concept:cardiomyopathy',
    'concept:cardiac-implant',
    'concept:cardiac-arrest',
  ],
  exclude: [
    'icd-10-cm:I25.110',
    'icd-10-cm:I25.700',
    'icd-10-cm:I25.710',
    'icd-10-cm:I25.720',
    'icd-10-cm:I25.730',
    'icd-10-cm:I25.750',
    'icd-10-cm:I25.760',
    'icd-10-cm:I25.790',
  ],
  asks: ['concept:angina'],
  note: 'A cardiac arrest counts at any time; within six weeks the set of recent events counts as well. Heart failure of rheumatic disease or of high blood pressure is coded with a code of its kind (I50.-) beside I09.81, I11.0, I13.0 or I13.2; where that is missing it counts here at least. Z94.1 and Z94.3 are a transplanted heart, Z98.61 a coronary artery that was widened without a stent.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'Z86.74', checked: 'read' },
    { citation: 'icd10cm-2026-tabular', locator: 'I09, I11, I13, I20, I25', checked: 'read' },
    { citation: 'icd10cm-titles-code', locator: 'I51.81', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Heart failure. */
export const heartFailureSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'heart-failure',
  label: 'heart failure',
  include: ['icd-10-cm:I50.-', 'concept:heart-failure'],
  note: 'The New York Heart Association class or the status decides how far it counts.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Arrhythmia. */
export const arrhythmiaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'arrhythmia',
  label: 'arrhythmia',
  include: ['icd-10-cm:I44.1-I44.2', 'icd-10-cm:I45.6', 'icd-10-cm:I47.-', 'icd-10-cm:I48.-', 'icd-10-cm:I49.-', 'concept:arrhythmia'],
  note: 'Blocks of the second and third degree (I44.1, I44.2) and pre-excitation (I45.6) count by convention; lesser blocks do not.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Heart valve disease. */
export const heartValveDiseaseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'heart-valve-disease',
  label: 'heart valve disease',
  include: ['icd-10-cm:I05-I08', 'icd-10-cm:I34-I37', 'concept:heart-valve-disease'],
  note: 'Severity decides how far it counts. Mitral stenosis, tricuspid disease and disease of more than one valve are coded I05.-, I07.- and I08.- when nothing is said of their cause.',
  sources: [
    { citation: 'icd10cm-2026-tabular', locator: 'I05-I08, I34-I37', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Pulmonary hypertension. */
export const pulmonaryHypertensionSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'pulmonary-hypertension',
  label: 'pulmonary hypertension',
  include: ['icd-10-cm:I27.0', 'icd-10-cm:I27.2-', 'icd-10-cm:I27.83', 'concept:pulmonary-hypertension'],
  note: 'Severity decides whether it counts. I27.83 is the kind that comes with a shunt from birth.',
  sources: [
    { citation: 'icd10cm-2026-tabular', locator: 'I27', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Hypertension. */
export const hypertensionSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'hypertension',
  label: 'hypertension',
  include: ['icd-10-cm:I10-I13', 'icd-10-cm:I15.-', 'icd-10-cm:I1A.0', 'concept:hypertension'],
  note: 'No code says controlled or uncontrolled.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Hypertensive crisis or encephalopathy. */
export const hypertensiveCrisisSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'hypertensive-crisis',
  label: 'hypertensive crisis or encephalopathy',
  include: [
    'icd-10-cm:I16.-',
    'icd-10-cm:I67.4',
    'concept:hypertensive-urgency',
    'concept:hypertensive-emergency',
    'concept:hypertensive-encephalopathy',
  ],
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Hypertensive emergency or encephalopathy. */
export const hypertensiveEmergencySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'hypertensive-emergency',
  label: 'hypertensive emergency or encephalopathy',
  include: ['icd-10-cm:I67.4', 'icd-10-cm:I16.1', 'concept:hypertensive-emergency', 'concept:hypertensive-encephalopathy'],
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})
