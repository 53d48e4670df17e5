import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Raised intracranial pressure, or a lesion that can raise it. */
export const raisedIntracranialPressureSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'raised-intracranial-pressure',
  label: 'raised intracranial pressure, or a lesion that can raise it',
  include: [
    'icd-10-cm:G91.-',
    'icd-10-cm:G93.2',
    'icd-10-cm:G93.5',
    'icd-10-cm:G93.6',
    'icd-10-cm:Z98.2',
    'icd-10-cm:C70-C71',
    'icd-10-cm:C79.31',
    'icd-10-cm:C79.32',
    'icd-10-cm:D32.0',
    'icd-10-cm:D33.0-D33.2',
    'icd-10-cm:D42.0',
    'icd-10-cm:D43.0-D43.2',
    'icd-10-cm:D49.6',
    'icd-10-cm:G06.0',
    'icd-10-cm:H47.11',
    'concept:raised-intracranial-pressure',
    'concept:hydrocephalus',
    'concept:cerebrospinal-fluid-shunt',
    'concept:idiopathic-intracranial-hypertension',
    'concept:cerebral-edema',
    'concept:intracranial-mass',
  ],
  asks: [
    'icd-10-cm:C72.9',
    'icd-10-cm:D32.9',
    'icd-10-cm:D33.9',
    'icd-10-cm:D42.9',
    'icd-10-cm:D43.9',
    'icd-10-cm:H47.10',
    'icd-10-cm:Z85.841',
    'icd-10-cm:Z86.011',
  ],
  note: 'H47.11 is papilledema with raised pressure, H47.10 of no stated cause. A tumor of the nervous system or its covers of no stated site (D32.9 is how a meningioma is often coded), and one in the past (Z85.841, Z86.011), may lie or have left something in the skull.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-titles-code', locator: 'C79.32, D42.0, D49.6', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Traumatic brain injury without bleeding. */
export const brainInjuryHistorySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'brain-injury-history',
  label: 'traumatic brain injury without bleeding',
  include: [
    'icd-10-cm:Z87.820',
    'icd-10-cm:S06.0-S06.3',
    'icd-10-cm:S06.8-',
    'icd-10-cm:S06.9-',
    'icd-10-cm:S06.A-',
    'icd-10-cm:F07.81',
    'concept:traumatic-brain-injury',
  ],
  exclude: ['icd-10-cm:S06.34-', 'icd-10-cm:S06.35-', 'icd-10-cm:S06.36-', 'icd-10-cm:S06.37-', 'icd-10-cm:S06.38-'],
  note: 'S06.34- to S06.38- and S06.4- to S06.6- are bleeds and have rules of their own.',
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'icd10cm-2021', locator: 'Z87.820', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Epilepsy. */
export const epilepsySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'epilepsy',
  label: 'epilepsy',
  include: ['icd-10-cm:G40-G41', 'concept:epilepsy', 'concept:seizure-disorder', 'concept:status-epilepticus'],
  note: 'G41 is status epilepticus in the ICD-10 of the WHO. Intractable or with status epilepticus says neither when nor whether it is controlled now.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'icd10cm-2026-codes', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Seizure disorder or seizure. */
export const seizureDisorderSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'seizure-disorder',
  label: 'seizure disorder or seizure',
  include: [
    'icd-10-cm:G40-G41',
    'icd-10-cm:R56.8',
    'icd-10-cm:R56.9',
    'icd-10-cm:R56.1',
    'concept:epilepsy',
    'concept:seizure-disorder',
    'concept:seizure',
    'concept:status-epilepticus',
  ],
  asks: ['icd-10-cm:R56.0-', 'icd-10-cm:Z86.69'],
  note: 'R56.8 holds other convulsions in the ICD-10 of the WHO. R56.0- are febrile convulsions; Z86.69 does not name the disease; psychogenic attacks (F44.5) never count.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm-2026-codes', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})
