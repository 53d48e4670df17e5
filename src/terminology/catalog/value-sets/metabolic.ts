import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Value sets of the liver, hormones, blood and kidneys. */
export const metabolicSets: readonly CitedValueSet[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'liver-disease',
    label: 'liver disease that has a Child-Pugh class',
    include: [
      'icd-10-cm:K70.3-',
      'icd-10-cm:K70.4-',
      'icd-10-cm:K71.1-',
      'icd-10-cm:K71.7',
      'icd-10-cm:K72.-',
      'icd-10-cm:K74.-',
      'icd-10-cm:K76.7',
      'icd-10-cm:K76.82',
      'icd-10-cm:K91.82-K91.83',
      'concept:liver-cirrhosis',
      'concept:hepatic-failure',
    ],
    exclude: ['icd-10-cm:K91.8'],
    asks: [
      'icd-10-cm:K70.1-',
      'icd-10-cm:K70.2',
      'icd-10-cm:K70.9',
      'icd-10-cm:K71.51',
      'icd-10-cm:K76.5',
      'icd-10-cm:K76.6',
      'icd-10-cm:K76.81',
      'icd-10-cm:K76.9',
      'icd-10-cm:I85.-',
      'icd-10-cm:I86.4',
      'icd-10-cm:R18.8',
      'concept:chronic-liver-disease',
    ],
    note: 'No code carries the class. K70.0, K76.0 and K75.81 without cirrhosis have none. Failure from a drug (K71.1-) or after an operation (K91.82, K91.83) has codes apart from K72.-. Portal hypertension, closed veins of the liver (K76.5), varices of gullet or stomach, ascites (K71.51 too), alcoholic hepatitis or fibrosis and a liver disease that is not named may stand for a cirrhosis: they ask.',
    sources: [
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'icd10cm-titles-code', locator: 'K70.9, K76.9', checked: 'read' },
      { citation: 'icd10cm-2026-list', locator: 'I85.-, I86.4, K70.-, K71.-, K74-K76, K91.8-, R18.8', checked: 'read' },
      { citation: 'icd10cm-2026-tabular', locator: 'K72-K76', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'hyperthyroidism',
    label: 'hyperthyroidism',
    include: ['icd-10-cm:E05.-', 'concept:hyperthyroidism', 'concept:thyroid-storm'],
    note: 'E03.- and E89.0 are hypothyroid.',
    sources: [
      { citation: 'vsac-values', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'acute-porphyria',
    label: 'acute hepatic porphyria',
    include: ['icd-10-cm:E80.21', 'icd-10-cm:E80.29', 'concept:acute-porphyria'],
    asks: ['icd-10-cm:E80.20'],
    note: 'E80.0 and E80.1 are not acute; E80.20 is unspecified.',
    sources: [
      { citation: 'icd10cm-2021', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
  {
    id: 'renal-dialysis',
    label: 'end-stage renal disease or dialysis',
    include: [
      'icd-10-cm:N18.0',
      'icd-10-cm:N18.6',
      'icd-10-cm:Z49.-',
      'icd-10-cm:Z91.15-',
      'icd-10-cm:Z91.A5-',
      'icd-10-cm:Z99.2',
      'concept:end-stage-renal-disease',
      'concept:dialysis',
    ],
    asks: ['icd-10-cm:N18.5'],
    note: 'N18.5 is the fifth stage without dialysis in the Clinical Modification and holds end-stage disease in the ICD-10 of the WHO, which once had N18.0 for it. Z49.- is care for dialysis, Z91.15- and Z91.A5- dialysis that is missed.',
    sources: [
      { citation: 'icd10cm-2026-list', locator: 'N18.5, N18.6', checked: 'read' },
      { citation: 'field-knowledge', locator: 'N18.0 and N18.5 in the ICD-10 of the WHO', checked: 'recalled' },
      { citation: 'icd10cm-2026-list', locator: 'Z49.-, Z91.15-, Z91.A5-, Z99.2', checked: 'read' },
      { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
    ],
  },
])
