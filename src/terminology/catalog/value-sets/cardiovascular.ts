import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Myocardial infarction, unstable angina, cardiac arrest, ischemic stroke or transient ischemic attack. */
export const recentCardiovascularEvent6wkSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'recent-cardiovascular-event-6wk',
  label: 'myocardial infarction, unstable angina, cardiac arrest, ischemic stroke or transient ischemic attack',
  include: [
    'icd-10-cm:I21.-',
    'icd-10-cm:I22.-',
    'icd-10-cm:I25.2',
    'icd-10-cm:I20.0',
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
  asks: ['concept:stroke', 'concept:angina', 'icd-10-cm:I64'],
  note: 'I64 is a stroke of no stated kind in the ICD-10 of the WHO. Counts by onset. Z86.73, I69.3- (past stroke) and Z86.74 (past cardiac arrest) are given from the day of discharge on and need the date. G45.4 is transient global amnesia.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2021', locator: 'I25.2, Z86.73, Z86.74, I69.3-', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Myocardial infarction. */
export const miHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'mi-history',
  label: 'myocardial infarction',
  include: ['icd-10-cm:I25.2', 'icd-10-cm:I21.-', 'icd-10-cm:I22.-', 'concept:myocardial-infarction'],
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'I25.2', checked: 'read' },
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
  asks: ['concept:stroke', 'icd-10-cm:I64'],
  note: 'I64 is a stroke of no stated kind in the ICD-10 of the WHO. Z86.73 never tells a hemorrhage.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'Z86.73, I69.3-', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Unstable angina. */
export const unstableAnginaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'unstable-angina',
  label: 'unstable angina',
  include: ['icd-10-cm:I20.0', 'icd-10-cm:I25.110', 'concept:unstable-angina'],
  asks: ['concept:angina'],
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Stable coronary disease, cardiomyopathy, cardiac implant or a cardiac arrest survived. */
export const stableCardiovascularDiseaseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'stable-cardiovascular-disease',
  label: 'stable coronary disease, cardiomyopathy, cardiac implant or a cardiac arrest survived',
  include: [
    'icd-10-cm:I20.8-',
    'icd-10-cm:I20.9',
    'icd-10-cm:I25.1-',
    'icd-10-cm:I25.5',
    'icd-10-cm:I42.-',
    'icd-10-cm:Z95.-',
    'icd-10-cm:I46.-',
    'icd-10-cm:Z86.74',
    'concept:stable-angina',
    'concept:coronary-artery-disease',
    'concept:cardiomyopathy',
    'concept:cardiac-implant',
    'concept:cardiac-arrest',
  ],
  exclude: ['icd-10-cm:I25.110'],
  asks: ['concept:angina'],
  note: 'A cardiac arrest counts at any time; within six weeks the set of recent events counts as well.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'Z86.74', checked: 'read' },
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
  include: ['icd-10-cm:I47.-', 'icd-10-cm:I48.-', 'icd-10-cm:I49.-', 'concept:arrhythmia'],
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Heart valve disease. */
export const heartValveDiseaseSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'heart-valve-disease',
  label: 'heart valve disease',
  include: ['icd-10-cm:I34.-', 'icd-10-cm:I35.-', 'concept:heart-valve-disease'],
  note: 'Severity decides how far it counts.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Pulmonary hypertension. */
export const pulmonaryHypertensionSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'pulmonary-hypertension',
  label: 'pulmonary hypertension',
  include: ['icd-10-cm:I27.0', 'icd-10-cm:I27.2-', 'concept:pulmonary-hypertension'],
  note: 'Severity decides whether it counts.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
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
