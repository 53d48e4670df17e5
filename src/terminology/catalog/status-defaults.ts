import type { StatusDefault } from '../model'
import { deepFreeze } from '../../core/freeze'

/**
 * What codes say about the standing of a diagnosis. An explicit status wins, except that `active` does not settle what a code leaves open.
 * A code that no entry names is `active` when its status is blank.
 */
export const statusDefaults: readonly StatusDefault[] = /* @__PURE__ */ deepFreeze([
  {
    codes: [
      'F10.11',
      'F10.21',
      'F10.91',
      'F11.11',
      'F11.21',
      'F11.91',
      'F12.11',
      'F12.21',
      'F12.91',
      'F13.11',
      'F13.21',
      'F13.91',
      'F14.11',
      'F14.21',
      'F14.91',
      'F15.11',
      'F15.21',
      'F15.91',
      'F16.11',
      'F16.21',
      'F16.91',
      'F18.11',
      'F18.21',
      'F18.91',
      'F19.11',
      'F19.21',
      'F19.91',
    ],
    whenBlank: ['remission'],
    note: 'Substance use disorder in remission. The code does not tell how long.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'vsac-values', checked: 'read' },
    ],
  },
  {
    codes: ['F17.201', 'F17.211', 'F17.221', 'F17.291'],
    whenBlank: ['remission'],
    note: 'Nicotine dependence in remission.',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    codes: ['F30.3', 'F31.7', 'F31.71', 'F31.73', 'F31.75', 'F31.77', 'F32.4', 'F33.4', 'F33.41'],
    whenBlank: ['active', 'remission'],
    note: 'Partial remission, or remission of a degree not stated by the category: symptoms may remain, so whether an episode is current must be asked.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    codes: ['F30.4', 'F31.70', 'F31.72', 'F31.74', 'F31.76', 'F31.78'],
    whenBlank: ['remission'],
    note: 'Mania or bipolar disorder in full remission, or in remission of unspecified degree (F31.70).',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    codes: ['F32.5', 'F33.40', 'F33.42'],
    whenBlank: ['remission'],
    note: 'Major depressive disorder in full remission, or in remission of unspecified degree (F33.40).',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'vsac-values', checked: 'read' },
    ],
  },
  {
    codes: ['F20.5'],
    whenBlank: ['active'],
    note: 'Residual schizophrenia: the word residual is a type, not remission.',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    codes: ['I25.2'],
    whenBlank: ['history'],
    note: 'Old myocardial infarction. The date is still needed.',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    codes: ['I69.-'],
    whenBlank: ['history'],
    note: 'Sequelae of cerebrovascular disease.',
    sources: [{ citation: 'icd10cm-2021', checked: 'read' }],
  },
  {
    codes: ['Z85-Z87'],
    whenBlank: ['history'],
    note: 'Personal history of a disease. Some codes do not name it.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    codes: ['Z91.51', 'Z91.52'],
    whenBlank: ['history'],
    note: 'Personal history of suicidal behavior or of self-harm.',
    sources: [
      { citation: 'diseasedb-z9151', locator: 'Z91.51', checked: 'read' },
      { citation: 'icd10cm-2026-list', locator: 'Z91.51, Z91.52', checked: 'read' },
    ],
  },
  {
    codes: ['Z95.-', 'Z98.2', 'Z98.61'],
    whenBlank: ['history'],
    note: 'A device is present or a procedure was done.',
    sources: [{ citation: 'icd10cm-2026-list', checked: 'read' }],
  },
  {
    codes: [],
    seventhCharacter: 'S',
    whenBlank: ['history'],
    note: 'Sequela of an injury, a poisoning or an attempt: seventh character S.',
    sources: [
      { citation: 'icd10cm-2021', locator: 'T14.91XS', checked: 'read' },
      { citation: 'icd10cm-2026-list', locator: 'S05.-, S06.-, T39.-, T41.-, T51.-', checked: 'read' },
    ],
  },
  {
    codes: ['I10-I13', 'I15.-', 'I1A.0', 'H40.-', 'H42', 'H44.51-', 'Q15.0'],
    whenBlank: ['controlled', 'uncontrolled'],
    whenActive: ['controlled', 'uncontrolled'],
    note: 'Hypertension and glaucoma: no code says whether they are controlled.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  {
    codes: ['I16.-', 'E05.01', 'E05.11', 'E05.21', 'E05.31', 'E05.41', 'E05.5', 'E05.81', 'E05.91', 'H40.21-'],
    whenBlank: ['uncontrolled'],
    whenActive: ['uncontrolled'],
    note: 'Hypertensive crisis, thyroid storm, acute angle closure: always uncontrolled unless a status says that it is over.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
])
