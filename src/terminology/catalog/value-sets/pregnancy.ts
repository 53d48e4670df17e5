import type { CitedValueSet } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Pregnancy. */
export const pregnancySet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'pregnancy',
  label: 'pregnancy',
  include: [
    'icd-10-cm:Z33.1',
    'icd-10-cm:Z33.3',
    'icd-10-cm:Z32.01',
    'icd-10-cm:Z32.1',
    'icd-10-cm:Z34-Z35',
    'icd-10-cm:O09.-',
    'icd-10-cm:Z3A.-',
    'concept:pregnancy',
  ],
  asks: [
    'icd-10-cm:O00-O08',
    'icd-10-cm:O10-O16',
    'icd-10-cm:O20-O48',
    'icd-10-cm:O98-O99',
    'icd-10-cm:O9A.-',
    'icd-10-cm:Z32.00',
    'icd-10-cm:Z33.2',
    'concept:pre-eclampsia',
    'concept:eclampsia',
  ],
  note: 'Z32.1 (pregnancy confirmed) and Z35.- (high risk) are codes of the ICD-10 of the WHO. O codes hold pregnancy, delivery, loss and the weeks after delivery: the code range alone cannot tell. Codes of delivery (O80, O82), of the puerperium (O85-O92) and Z39.- say nothing about now.',
  sources: [
    { citation: 'icd10cm-2021', checked: 'read' },
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'icd10cm', locator: 'O codes', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Breastfeeding. */
export const breastfeedingSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'breastfeeding',
  label: 'breastfeeding',
  include: ['icd-10-cm:Z39.1', 'concept:breastfeeding'],
  sources: [
    { citation: 'vsac-values', checked: 'read' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})

/** Pre-eclampsia or eclampsia. */
export const preeclampsiaEclampsiaSet: CitedValueSet = /* @__PURE__ */ deepFreeze({
  id: 'preeclampsia-eclampsia',
  label: 'pre-eclampsia or eclampsia',
  include: ['icd-10-cm:O11.-', 'icd-10-cm:O14.-', 'icd-10-cm:O15.-', 'concept:pre-eclampsia', 'concept:eclampsia'],
  sources: [
    { citation: 'icd10cm', checked: 'recalled' },
    { citation: 'library-convention', locator: 'choice of codes', checked: 'convention' },
  ],
})
