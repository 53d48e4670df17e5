import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Value sets of breathing and sleep. */
export const respiratorySets: readonly CitedValueSet[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'chronic-respiratory-failure',
    label: 'chronic respiratory failure or home oxygen',
    include: [
      'icd-10-cm:J96.1-',
      'icd-10-cm:J96.2-',
      'icd-10-cm:J95.822',
      'icd-10-cm:Z99.1-',
      'icd-10-cm:Z99.81',
      'concept:chronic-respiratory-failure',
      'concept:home-oxygen',
    ],
    exclude: ['icd-10-cm:J95.8'],
    asks: ['icd-10-cm:J96.9-'],
    note: 'J95.822 is the acute and chronic kind after an operation. Z99.1- is dependence on a ventilator. J96.9- does not say whether it is acute or chronic.',
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'J95.82-, J96.-, Z99.1-, Z99.81', checked: 'read' },
      { citation: 'icd10cm-titles-code', locator: 'Z99.81', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'copd-significant',
    label: 'chronic lung disease',
    include: [
      'icd-10-cm:J44.-',
      'icd-10-cm:J43.-',
      'icd-10-cm:J84.-',
      'icd-10-cm:J47.-',
      'icd-10-cm:E66.2',
      'concept:copd',
      'concept:interstitial-lung-disease',
      'concept:bronchiectasis',
      'concept:obesity-hypoventilation',
    ],
    note: 'Obstructive lung disease with emphysema is coded J43.- alone, so emphysema counts by convention.',
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'E66.2, J43.-, J44.-, J47.-, J84.-', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'obstructive-sleep-apnea',
    label: 'obstructive sleep apnea',
    include: ['icd-10-cm:G47.33', 'concept:obstructive-sleep-apnea'],
    asks: ['icd-10-cm:G47.30', 'icd-10-cm:G47.39'],
    note: 'G47.30 (unspecified) is no proof of the obstructive type; G47.39 (other) may be mixed.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'obesity-bmi-ge-35',
    label: 'body mass index of 35 or higher',
    include: ['icd-10-cm:Z68.35-Z68.39', 'icd-10-cm:Z68.4-', 'icd-10-cm:E66.812', 'icd-10-cm:E66.813', 'concept:obesity-bmi-35-or-higher'],
    note: 'E66.812 and E66.813 (class 2 and 3) are in force since 2024-10-01.',
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'Z68.-', checked: 'read' },
      { citation: 'icd10cm-titles-code', locator: 'E66.812, E66.813', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
])
